//! The campaign's brief: what its creators are told, what their contract says, and who answers comments.
//!
//! What only the user can know is text of the plan, by name of [`Field`]; the module reads it. What the plan
//! works out (how many notes, which days, what is paid) is put beside it.

mod field;
mod reader;

pub use field::{Field, Kind, Language};
pub use reader::{Texts, entries};
