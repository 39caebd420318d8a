//! The exact best subset of many items under any number of linear limits.
//!
//! It knows nothing of creators. An item has a value; a [`Row`] limits the sum of its coefficients
//! over the items taken: a budget, a count of a tier or a category, at most one of a group. Every
//! answer comes with a bound that no subset can exceed, so that it is either proven or says its gap.

mod branch;
mod conflict;
mod different;
mod instance;
mod margin;
mod model;
mod ratio;
mod safe;
mod search;
mod simplex;
mod solve;

pub use conflict::{Way, conflicts};
pub use different::different;
pub use instance::{Fault, Instance, LARGEST, Row};
pub use margin::{Margin, margin};
pub use solve::{Solution, solve};
