//! Whom to book: the best team of the roster for the plan's objective, exactly.
//!
//! A creator is worth what the notes would bring alone in the objective's unit, and costs the fee
//! with all that comes on top. [`subset`](crate::solve::subset) finds the team; here it is asked, and its
//! answer read.

mod candidates;
mod input;
mod limit;
mod report;
mod standing;

pub(crate) use input::Input;
pub use limit::{Limit, LimitKind};
pub(crate) use report::select;
pub use report::{Change, Member, Other, Passed, Picked, Selection, Way};
pub(crate) use standing::standings;
pub use standing::{Standing, StandingKind};

/// About so many multiplications for each question to the solver: a second or two in a browser.
pub(crate) const EFFORT: u64 = 600_000_000;
