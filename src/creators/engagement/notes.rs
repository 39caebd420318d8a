//! The notes of a plan, checked and sorted by creator.

use std::collections::BTreeMap;

use crate::base::problem::{Problem, ProblemCode, Problems};
use crate::plan::{Creator, Notes};

/// Where each creator's sound notes stand in the columns.
#[derive(Debug)]
pub(crate) struct NotesByName<'a> {
    /// The columns.
    pub(crate) all: &'a Notes,
    rows: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> NotesByName<'a> {
    /// Checks the columns; `None` where they do not fit together or are too long. A note with a
    /// number that cannot be is named and left out.
    pub(super) fn check(notes: &'a Notes, problems: &mut Problems) -> Option<NotesByName<'a>> {
        let before = problems.count();
        check_lengths(notes, problems);
        let creators = check_creators(notes, problems);
        if problems.count() > before {
            return None;
        }
        let columns = columns(notes);
        let mut rows_of = vec![Vec::new(); notes.names.len()];
        for (row, creator) in creators.into_iter().enumerate() {
            if check_cells(&columns, row, problems)
                && let Some(rows) = rows_of.get_mut(creator)
            {
                rows.push(row);
            }
        }
        let names = notes.names.iter().map(String::as_str);
        // One by one: collecting would sort them first, with a kilobyte of code for that.
        let mut rows = BTreeMap::new();
        rows.extend(names.zip(rows_of));
        Some(NotesByName { all: notes, rows })
    }

    /// Which rows of the columns are a creator's. A creator without a name has none.
    pub(crate) fn of(&self, name: &str) -> &[usize] {
        let rows = self.rows.get(name).filter(|_| !name.is_empty());
        rows.map_or(&[], Vec::as_slice)
    }
}

/// A column with its name in the plan, and the least and most of a cell.
type Column<'a> = (&'static str, &'a [f64], [f64; 2]);

/// The columns of a list of notes.
fn columns(notes: &Notes) -> [Column<'_>; 10] {
    let count = [0.0, Creator::MAX_COUNT];
    [
        ("published", &notes.published, [0.0, Notes::LAST_DAY]),
        ("sponsored", &notes.sponsored, [0.0, 1.0]),
        ("video", &notes.video, [0.0, 1.0]),
        ("likes", &notes.likes, count),
        ("saves", &notes.saves, count),
        ("comments", &notes.comments, count),
        ("shares", &notes.shares, count),
        ("interactions", &notes.interactions, count),
        ("reads", &notes.reads, count),
        ("impressions", &notes.impressions, count),
    ]
}

/// Every column is as long as `creator`, or empty; and that is not too long.
fn check_lengths(notes: &Notes, problems: &mut Problems) {
    let length = as_f64(notes.creator.len());
    let most = f64::from(Notes::MOST);
    problems.number("engagement.notes.creator", None, length, 0.0, most);
    for (name, column, _) in columns(notes) {
        if !column.is_empty() && column.len() != notes.creator.len() {
            problems.add(Problem {
                field: format!("engagement.notes.{name}"),
                row: None,
                code: ProblemCode::Mismatch,
                given: column.len().into(),
                min: Some(length),
                max: Some(length),
            });
        }
    }
}

/// Each name stands there once and each note points to one; for each note, to which.
fn check_creators(notes: &Notes, problems: &mut Problems) -> Vec<usize> {
    let mut seen = BTreeMap::new();
    for (position, name) in notes.names.iter().enumerate() {
        if seen.insert(name, position).is_some() {
            let field = format!("engagement.notes.names[{position}]");
            problems.say(&field, ProblemCode::Duplicate, name.as_str());
        }
    }
    let mut creators = Vec::with_capacity(notes.creator.len());
    for (row, &given) in notes.creator.iter().enumerate() {
        match position(given, notes.names.len()) {
            Some(creator) => creators.push(creator),
            None => problems.add(Problem {
                field: format!("engagement.notes.creator[{row}]"),
                row: u32::try_from(row + 1).ok(),
                code: ProblemCode::Mismatch,
                given: given.into(),
                min: Some(0.0),
                max: notes.names.len().checked_sub(1).map(as_f64),
            }),
        }
    }
    creators
}

/// Whether all that is known of a note can be.
fn check_cells(columns: &[Column<'_>], row: usize, problems: &mut Problems) -> bool {
    let before = problems.count();
    for &(name, column, [least, most]) in columns {
        let cell = column.get(row).copied().unwrap_or(f64::NAN);
        if !cell.is_nan() && !(least..=most).contains(&cell) {
            let field = format!("engagement.notes.{name}[{row}]");
            let line = u32::try_from(row + 1).ok();
            problems.number(&field, line, cell, least, most);
        }
    }
    problems.count() == before
}

/// An index into `length` values, where the number is one.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, and the result is compared with what was given"
)]
fn position(given: f64, length: usize) -> Option<usize> {
    let position = given as usize;
    let same = (as_f64(position) - given).abs() <= 0.0;
    (same && position < length).then_some(position)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "exact to 2^53, far more than memory holds"
)]
fn as_f64(count: usize) -> f64 {
    count as f64
}
