//! What the headers of a list say.

mod attribute;
mod counted;
mod cut;
mod meaning;
mod subject;
mod understand;
mod words;

pub(super) use meaning::Meaning;
pub use meaning::{Scope, Statistic, Unused};
pub(super) use understand::meaning;
