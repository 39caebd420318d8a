//! The exact best team: whom to book of many, under any number of linear limits.
//!
//! It knows nothing of creators. An item has a value; a [`Row`] limits the sum of its coefficients
//! over the items taken: a budget, a count of a tier or a category, at most one of a group. Every
//! answer comes with a bound that no team can exceed, so that it is either proven or says its gap.

mod branch;
mod conflict;
mod different;
mod margin;
mod model;
mod problem;
mod ratio;
mod safe;
mod search;
mod simplex;
mod solve;

pub use conflict::{Way, conflicts};
pub use different::different;
pub use margin::{Margin, margin};
pub use problem::{Fault, LARGEST, Problem, Row};
pub use solve::{Solution, solve};
