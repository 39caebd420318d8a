//! Reading a list of creators, or of their notes, from CSV text.

use serde::Serialize;

use crate::plan::{Creator, Notes};
use crate::problem::Problem;

/// A list as it was understood. Rows with a problem are left out and named; the others are here.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RosterReading {
    /// One entry a creator, where the list has one row a creator.
    pub roster: Vec<Creator>,
    /// The notes, where the list has one row a note.
    pub notes: Notes,
    /// How each column was understood, in the order of the file.
    pub columns: Vec<ColumnReading>,
    /// The rows that could not be read, and why.
    pub problems: Vec<Problem>,
}

/// How one column was understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ColumnReading {
    /// The header as it stands in the file.
    pub header: String,
    /// The field it fills, such as `followers` or `feeImage`; missing where it is not used.
    pub field: Option<String>,
}

/// Reads a list.
#[must_use]
pub fn read(_: &str) -> RosterReading {
    RosterReading::default()
}
