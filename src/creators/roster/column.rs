//! One column of a list.

use super::field::{Field, Holds};
use super::heading::{Meaning, Unused};
use super::kind::ListKind;
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
    /// The kind of list that has a place for what it holds, where this is another.
    pub(super) belongs: Option<ListKind>,
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

    /// Whether its amounts are in RMB; `None` where it holds none.
    pub(super) fn is_in_rmb(&self) -> Option<bool> {
        let is_fee = |field: Option<Field>| field.is_some_and(|one| one.holds() == Holds::Fee);
        if self.unused == Some(Unused::Currency) {
            Some(false)
        } else {
            (is_fee(self.field) || is_fee(self.repeats)).then_some(true)
        }
    }
}
