//! Whom to book: the best team of the roster for the plan's objective, exactly.
//!
//! A creator is worth what the notes would bring alone in the objective's unit and to the audience
//! sought, and costs the fee with all that comes on top. Rules leave out who should not be booked.
//! [`subset`](crate::solve::subset) finds the team; here it is asked, and its answer read.

mod candidates;
mod categories;
mod fee_threshold;
mod input;
mod limit;
mod open;
mod picked;
mod planned;
mod questions;
mod report;
mod rules;

pub use categories::Category;
pub use fee_threshold::{FeeThreshold, FeeThresholdKind};
pub use limit::{Limit, LimitKind};
pub use open::Passed;
pub use picked::{Member, Picked};
pub use questions::{best_team, fee_thresholds};
pub use report::{Change, Other, Rule, Selection, Way};
pub use rules::RuleId;
