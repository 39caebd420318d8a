//! The campaign's brief: what its creators are told, what their contract says, and who answers comments.
//!
//! What only the user can know is text of the plan, by name of [`Field`]; the module reads it. What the plan
//! works out (how many notes, which days, what is paid) is put beside it.

mod audience;
mod contract;
mod field;
mod late;
mod reader;
mod recipient;
mod report;
mod work;

pub use audience::{Audience, Match};
pub use contract::{Contract, FeeDue, FeeStep, Point, PointId};
pub use field::{Field, Kind, Language};
pub use late::Late;
pub use reader::{Texts, entries};
pub use recipient::{Booked, Recipient};
pub use report::{Brief, FieldText, Gap, NoteTime, brief};
pub(crate) use report::{gaps, read_fields};
pub use work::{Round, Work, WorkDays};
