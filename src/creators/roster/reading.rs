//! A list as it was understood.

use serde::Serialize;

use super::heading::{Scope, Statistic, Unused};
use super::kind::ListKind;
use crate::base::date::Date;
use crate::base::format::Format;
use crate::base::problem::{Problem, ProblemCode};
use crate::plan::{Creator, Notes};

/// A list as it was understood. Rows with a problem are left out and named; the others are here.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RosterReading {
    /// Whether the list has one row a creator or one row a note; missing where it has no header.
    pub kind: Option<ListKind>,
    /// The line of the header in the file, from 1; a title may stand above it.
    pub line: Option<u32>,
    /// One entry a creator, where the list has one row a creator.
    pub roster: Vec<Creator>,
    /// The notes, where the list has one row a note.
    pub notes: Notes,
    /// The id of each creator in `roster`, or of each name in `notes`; empty where the list has
    /// none.
    pub ids: Vec<String>,
    /// How each column was understood, in the order of the file.
    pub columns: Vec<ColumnReading>,
    /// The rows that could not be read, and why: the first [`MOST_SAID`](RosterReading::MOST_SAID).
    pub problems: Vec<Problem>,
    /// What else there is to say of the rows, as many at most.
    pub remarks: Vec<Remark>,
    /// How many rows were left out since a cell of them is wrong.
    pub left_out: u32,
    /// How many rows were left out since they repeat an earlier one.
    pub repeated: u32,
    /// How many blank rows stand between others.
    pub blank: u32,
    /// How many rows of totals were passed over.
    pub totals: u32,
    /// How many rows were read, or set apart.
    pub rows: u32,
    /// How many rows are of other platforms, and set apart.
    pub other_platforms: u32,
    /// The names of those platforms, up to five.
    pub platforms: Vec<String>,
    /// How many columns lie beyond those that are looked at.
    pub beyond: u32,
    /// What the total of interactions holds; missing where the list has none.
    pub total: Option<Total>,
}

/// What the total of interactions of a list holds, by its parts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Total {
    /// Whether shares are in it; missing where the parts beside it do not tell.
    pub shares: Option<bool>,
    /// In how many rows the parts add up to it, and in how many they do not.
    pub agree: u32,
    /// Rows whose parts do not add up to it.
    pub differ: u32,
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
    /// The field it would fill, where another column fills it already.
    pub repeats: Option<String>,
    /// Why it is not used although it is understood.
    pub unused: Option<Unused>,
    /// The kind of list that has such a column, where this one is of another and has no place for it.
    pub belongs: Option<ListKind>,
    /// Which notes it is about; missing where its header does not say.
    pub scope: Option<Scope>,
    /// How the notes are put together.
    pub statistic: Option<Statistic>,
    /// The days that the notes are of.
    pub days: Option<u32>,
    /// The format that its fee or its notes are of.
    pub format: Option<Format>,
    /// Whether its fee holds the platform's service fee; missing where its header does not say.
    pub service: Option<bool>,
    /// The zeros that it adds to a number without a unit of its own, such as four for `粉丝数（万）`.
    pub zeros: u32,
    /// Whether its amounts are in RMB; missing where it holds none.
    pub rmb: Option<bool>,
    /// Which of day and month its dates have first; missing where nothing tells, or it has none of that form.
    pub day_first: Option<bool>,
    /// Whether it has dates such as `03/11/2026`, and no cell that tells which of the two is the day.
    pub doubtful_days: bool,
    /// Its first cells, up to three.
    pub shown: Vec<String>,
}

/// What the user chose for a list, and the day on which it is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choices<'a> {
    /// Fields of columns, for lists with certain headers.
    pub mappings: &'a [ColumnMapping],
    /// Whether rows of other platforms are taken as well.
    pub other_platforms: bool,
    /// Today in China: a day without a year lies before it. Where it is missing, such a day is not read.
    pub today: Option<Date>,
}

/// What the user chose for the columns of lists with certain headers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ColumnMapping {
    /// The headers, all of them and in their order.
    pub headers: Vec<String>,
    /// For each column the field it fills; empty text where it is not to be used, nothing where
    /// its header decides. A name that no field has counts as nothing.
    pub fields: Vec<Option<String>>,
    /// What a row of them is; where it is missing, headers and cells decide.
    pub kind: Option<ListKind>,
    /// How each column is to be read; it may have fewer than there are columns, or none.
    pub choices: Vec<ColumnChoice>,
}

/// How a column is to be read, where the user says what its header and its cells do not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ColumnChoice {
    /// Whether its fees hold the platform's service fee.
    pub service: Option<bool>,
    /// The zeros that it adds to a number without a unit: none, three for thousands, four for `万`.
    pub zeros: Option<u32>,
    /// Whether its amounts are in RMB.
    pub rmb: Option<bool>,
    /// Whether its dates have the day first.
    pub day_first: Option<bool>,
}

impl ColumnChoice {
    /// The most zeros that a choice may add.
    pub const MOST_ZEROS: u32 = 4;
}

/// Something to know of a row that is not wrong.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Remark {
    /// The column's header; `roster` for the row as a whole.
    pub field: String,
    /// The line in the file.
    pub row: Option<u32>,
    /// What there is to know.
    pub code: RemarkCode,
    /// The cell.
    pub given: String,
}

/// The kinds of remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum RemarkCode {
    /// The cell says that its number is not known, such as `面议`; the row is kept without it.
    Unknown,
    /// The cell gives the least that its number may be, such as `10万+`; that is what is used.
    AtLeast,
    /// A row of totals, passed over.
    Totals,
    /// The point of the cell, such as `200.000`, is taken to part thousands: the column holds whole
    /// numbers, or money.
    Thousands,
    /// The point of the cell, such as `120.333`, is taken for a decimal one: the column holds
    /// averages.
    DecimalPoint,
    /// The cell cannot be read; the row is kept without it.
    Unread,
    /// The cell gives the most that its number may be, such as `5000以内`.
    AtMost,
    /// The cell gives a range, such as `5-8k`; its upper end is planned with.
    Range,
    /// The cell offers the note for products.
    Barter,
    /// The cell says that no such order is taken.
    Unavailable,
    /// The cell is 0 where others ask for money: it is no quote.
    NoQuote,
    /// A discount stands beside the amount, which is used as it stands.
    Discount,
    /// Fewer people than one, or a fee of a few yuan: perhaps in units of ten thousand.
    TooSmall,
    /// The date has no year; the nearest past one is taken.
    Year,
    /// Day and month may stand either way; one was taken.
    Order,
    /// The day is said by how long ago it was; it is counted back from today.
    Ago,
    /// The row has fewer cells than the header; those that are missing are unknown.
    Short,
}

impl RosterReading {
    /// The most problems, and the most remarks, that are listed.
    pub const MOST_SAID: usize = 1_000;

    /// Adds a problem, where there is room.
    pub(super) fn problem(&mut self, problem: Problem) {
        if self.problems.len() < RosterReading::MOST_SAID {
            self.problems.push(problem);
        }
    }

    /// Adds a remark, where there is room.
    pub(super) fn remark(&mut self, remark: Remark) {
        if self.remarks.len() < RosterReading::MOST_SAID {
            self.remarks.push(remark);
        }
    }
}

/// A problem of the list as a whole or of a row as a whole.
pub(super) fn of_list(code: ProblemCode, row: Option<u32>) -> Problem {
    Problem {
        field: "roster".to_owned(),
        row,
        code,
        given: String::new().into(),
        min: None,
        max: None,
    }
}

/// A row that repeats an earlier one.
pub(super) fn repeated(line: u32, column: &str, given: &str, reading: &mut RosterReading) {
    reading.repeated += 1;
    reading.problem(Problem {
        field: column.to_owned(),
        given: given.into(),
        ..of_list(ProblemCode::Duplicate, Some(line))
    });
}

/// The list ends for us at this row: the plan takes no more.
pub(super) fn too_many(line: u32, most: u32) -> Problem {
    Problem {
        given: f64::from(most.saturating_add(1)).into(),
        min: Some(0.0),
        max: Some(f64::from(most)),
        ..of_list(ProblemCode::OutOfRange, Some(line))
    }
}
