//! Reading a list of creators, or of their notes, from CSV text.

mod header;
mod number;
mod records;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::plan::{Creator, Notes};
use crate::problem::{Problem, ProblemCode};
use header::{Field, Header, Kind};
use records::Records;
use rows::Rows;

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

/// Reads a list: CSV with comma, semicolon or tab, one row a creator or one row a note.
///
/// Columns are known by their headers. Fees are in RMB and become whole fen; an empty cell or `-`
/// is unknown, but a creator needs a name and followers, and a note each number that the list has
/// a column for. A row with a problem is left out and every wrong cell of it named, with the
/// bounds in the unit of the file. Any text is answered, none fails.
///
/// ```
/// use notewave::problem::ProblemCode;
/// let read = notewave::roster::read("Creator;Followers;Fee (RMB)\nC1;12,000;¥1,940.50\nC2;many;-");
/// assert_eq!(read.roster[0].followers, 12_000.0);
/// assert_eq!(read.roster[0].fee_image, Some(194_050.0));
/// assert_eq!(read.roster.len(), 1);
/// let problem = &read.problems[0];
/// assert_eq!((problem.row, problem.code), (Some(3), ProblemCode::NotANumber));
/// assert_eq!((&*problem.field, &problem.given), ("Followers", &"many".into()));
/// ```
#[must_use]
pub fn read(text: &str) -> RosterReading {
    let mut reading = RosterReading::default();
    let mut records = Records::new(text);
    let Some(header) = header(&mut records) else {
        reading.problems.push(of_list(ProblemCode::Empty, None));
        return reading;
    };
    reading.columns = header.reading();
    for field in header.kind.needs() {
        if header.title(field).is_none() {
            reading.problems.push(Problem {
                field: field.name().to_owned(),
                ..of_list(ProblemCode::MissingColumn, None)
            });
        }
    }
    if reading.problems.is_empty() {
        let rows = Rows::new(&header, records);
        match header.kind {
            Kind::Creators => read_creators(rows, &header, &mut reading),
            Kind::Notes => read_notes(rows, &mut reading),
        }
    }
    reading
}

/// One row a creator: a creator named again is a problem, and the first one stays.
fn read_creators(mut rows: Rows<'_>, header: &Header, reading: &mut RosterReading) {
    let mut names = BTreeSet::new();
    while let Some(row) = rows.next(&mut reading.problems) {
        if names.len() == Creator::MOST as usize {
            reading.problems.push(too_many(row.line, Creator::MOST));
            return;
        }
        if names.insert(row.name.clone()) {
            reading.roster.push(row.into_creator());
        } else {
            reading.problems.push(Problem {
                field: header.title(Field::Name).unwrap_or_default().to_owned(),
                given: row.name.into(),
                ..of_list(ProblemCode::Duplicate, Some(row.line))
            });
        }
    }
}

/// One row a note: creators are numbered as they first appear.
fn read_notes(mut rows: Rows<'_>, reading: &mut RosterReading) {
    let notes = &mut reading.notes;
    let mut names = BTreeMap::new();
    while let Some(row) = rows.next(&mut reading.problems) {
        if notes.creator.len() == Notes::MOST as usize {
            reading.problems.push(too_many(row.line, Notes::MOST));
            return;
        }
        let next = f64::from(u32::try_from(names.len()).unwrap_or(u32::MAX));
        let creator = *names.entry(row.name.clone()).or_insert_with(|| {
            notes.names.push(row.name);
            next
        });
        notes.creator.push(creator);
        for (field, number) in row.numbers {
            match field {
                Field::Likes => notes.likes.push(number),
                Field::Saves => notes.saves.push(number),
                Field::Comments => notes.comments.push(number),
                Field::Shares => notes.shares.push(number),
                Field::Reads => notes.reads.push(number),
                Field::Impressions => notes.impressions.push(number),
                // The header of a list of notes holds none of the others.
                _ => {}
            }
        }
    }
}

/// The header: the first row that is not blank.
fn header(records: &mut Records<'_>) -> Option<Header> {
    loop {
        let record = records.next()?;
        if !record.is_blank() {
            return Some(Header::read(record));
        }
    }
}

/// The list ends for us at this row: the plan takes no more.
fn too_many(line: u32, most: u32) -> Problem {
    Problem {
        given: f64::from(most.saturating_add(1)).into(),
        min: Some(0.0),
        max: Some(f64::from(most)),
        ..of_list(ProblemCode::OutOfRange, Some(line))
    }
}

/// A problem of the list as a whole or of a row as a whole.
fn of_list(code: ProblemCode, row: Option<u32>) -> Problem {
    Problem {
        field: "roster".to_owned(),
        row,
        code,
        given: String::new().into(),
        min: None,
        max: None,
    }
}
