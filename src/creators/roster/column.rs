//! One column of a list.

use super::field::{Field, Holds};
use super::heading::{Meaning, Unused};
use super::looks::Looks;

/// One column: its header as it stands in the file, and what it holds where that is used.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) header: String,
    pub(super) field: Option<Field>,
    /// How its cells are read.
    pub(super) holds: Holds,
    /// What it would hold if another column did not hold it already.
    pub(super) repeats: Option<Field>,
    /// What its header says.
    pub(super) meaning: Meaning,
    /// Why it is not used although it is understood.
    pub(super) unused: Option<Unused>,
    /// The zeros that the header adds to each number: four for `粉丝数（万）`.
    pub(super) zeros: u32,
    /// Whether its numbers are percent without the sign.
    pub(super) percent: bool,
    /// Whether the list writes decimals with a comma, so that a point parts thousands.
    pub(super) thousands: bool,
    pub(super) looks: Looks,
}

impl Column {
    /// Whether it says that its numbers are averages.
    pub(super) const fn is_average(&self) -> bool {
        self.meaning.statistic.is_some()
    }
}
