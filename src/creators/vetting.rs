//! How far a creator of the roster can be relied on: what the notes say beside the rate.

mod category;
mod interval;
mod notes;
mod questions;
mod report;
mod row;
mod score;
mod signals;
mod statistics;
mod vetter;

pub(crate) use category::near;
pub use interval::Interval;
pub(crate) use questions::vetted;
pub use questions::{roster_rows, vet_creator, vet_roster};
pub use report::{FeeAt, Note, RosterRows, Sponsored, VettedCreator, VettedRoster};
pub use row::Row;
pub use score::{Criterion, CriterionId, Score};
pub use signals::{Level, Signal, SignalId};
pub use statistics::{trimmed_mean, variation};
pub(crate) use vetter::{Judged, Vetter};
