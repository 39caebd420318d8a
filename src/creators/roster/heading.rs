//! What the headers of a list say.

mod cut;
mod meaning;
mod words;

pub(super) use meaning::{Meaning, meaning};
pub use meaning::{Scope, Statistic, Unused};
