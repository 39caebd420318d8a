//! Reads a list, one row a creator or one row a note.

use super::delimiter;
use super::field::{Field, Kind};
use super::header::Header;
use super::names::{Fingerprints, Names};
use super::reading::{ColumnMapping, ListKind, RosterReading, of_list};
use super::records::Lines;
use super::row::Row;
use super::rows::Rows;
use crate::base::problem::{Problem, ProblemCode};
use crate::plan::{Creator, Notes};

/// Reads a list as its own headers say; see [`read_as`].
///
/// ```
/// use notewave::problem::ProblemCode;
/// let read = notewave::creators::roster::read("Creator;Followers;Fee (RMB)\nC1;1.2万;¥1,940.50\nC2;many;-");
/// assert_eq!(read.roster[0].followers, 12_000.0);
/// assert_eq!(read.roster[0].fee_image, Some(194_050.0));
/// assert_eq!(read.roster.len(), 1);
/// let problem = &read.problems[0];
/// assert_eq!((problem.row, problem.code), (Some(3), ProblemCode::NotANumber));
/// assert_eq!((&*problem.field, &problem.given), ("Followers", &"many".into()));
/// ```
#[must_use]
pub fn read(text: &str) -> RosterReading {
    read_as(text, &[], &mut |_| {})
}

/// Reads a list: text with comma, semicolon or tab, one row a creator or one row a note.
///
/// The header is found among the first rows and its columns known by their words, English or
/// Chinese; where the user chose otherwise for a list with these headers, that goes before. Fees
/// are in RMB and become whole fen, shares 0 to 1, days count from 1970-01-01. An empty cell, `-`
/// or `面议` is unknown, but a creator needs a name or an id and followers, a note a name or an id.
/// Ids stay as they are written. A row with a problem is left out and every wrong cell of it named,
/// with the bounds in the unit of the file. Any text is answered, none fails.
///
/// `progress` is told now and then which part of the text was read, 0 to 1.
///
/// ```
/// use notewave::creators::roster::{ColumnMapping, read_as};
/// let text = "who,reach\n007,3w";
/// let own = ColumnMapping {
///     headers: vec!["who".into(), "reach".into()],
///     fields: vec![Some("name".into()), Some("followers".into())],
/// };
/// let read = read_as(text, &[own], &mut |_| {});
/// assert_eq!((&*read.roster[0].name, read.roster[0].followers), ("007", 30_000.0));
/// ```
#[must_use]
pub fn read_as(
    text: &str,
    mappings: &[ColumnMapping],
    progress: &mut dyn FnMut(f64),
) -> RosterReading {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let delimiter = delimiter::delimiter(text);
    let mut reading = RosterReading::default();
    let Some(header) = Header::find(text, delimiter, mappings) else {
        reading.problem(of_list(ProblemCode::Empty, None));
        return reading;
    };
    reading.line = Some(Lines::new(text).of(header.start));
    reading.columns = header.reading();
    reading.kind = Some(match header.kind {
        Kind::Creators => ListKind::Creators,
        Kind::Notes => ListKind::Notes,
    });
    let missing = header.missing();
    for field in &missing {
        reading.problem(Problem {
            field: field.name().to_owned(),
            ..of_list(ProblemCode::MissingColumn, None)
        });
    }
    if missing.is_empty() {
        let rows = Rows::new(text, delimiter, &header, progress);
        match header.kind {
            Kind::Creators => read_creators(rows, &header, &mut reading),
            Kind::Notes => read_notes(rows, &header, &mut reading),
        }
    }
    reading
}

/// Who the creators of a list are: by their ids where there are any, else by their names. Two of
/// one name are told apart by their ids.
#[derive(Default)]
struct Creators {
    known: Names,
    names: Names,
}

impl Creators {
    /// The creator's place, and the name of a new one; `None` where it is new and its name is
    /// taken, so that it cannot be told from another.
    fn place(&mut self, name: &str, id: &str) -> Option<(usize, Option<String>)> {
        let key = if id.is_empty() { name } else { id };
        let (place, is_new) = self.known.place(key);
        if !is_new {
            return Some((place, None));
        }
        let name = if name.is_empty() { id } else { name };
        if self.names.place(name).1 {
            return Some((place, Some(name.to_owned())));
        }
        let longer = format!("{name} ({id})");
        (!id.is_empty() && self.names.place(&longer).1).then_some((place, Some(longer)))
    }
}

/// One row a creator: a creator named again is a problem, and the first one stays.
fn read_creators(mut rows: Rows<'_, '_>, header: &Header, reading: &mut RosterReading) {
    let has_ids = header.title(Field::Id).is_some();
    let mut creators = Creators::default();
    let mut row = Row::default();
    while rows.next(&mut row, reading) {
        if reading.roster.len() == Creator::MOST as usize {
            reading
                .problems
                .push(too_many(rows.line(&row), Creator::MOST));
            return;
        }
        let (name, id) = (row.text(Field::Name), row.text(Field::Id));
        if let Some((_, Some(own))) = creators.place(name, id) {
            reading.ids.extend(has_ids.then(|| id.to_owned()));
            reading.roster.push(row.creator(own));
        } else {
            let given = if name.is_empty() { id } else { name };
            let line = rows.line(&row);
            repeated(line, header.title_of_name(), given, reading);
        }
    }
}

/// One row a note: creators are numbered as they first appear.
fn read_notes(mut rows: Rows<'_, '_>, header: &Header, reading: &mut RosterReading) {
    let has_ids = header.title(Field::Id).is_some();
    let mut creators = Creators::default();
    let mut seen = Fingerprints::default();
    let mut row = Row::default();
    while rows.next(&mut row, reading) {
        if reading.notes.creator.len() == Notes::MOST as usize {
            reading
                .problems
                .push(too_many(rows.line(&row), Notes::MOST));
            return;
        }
        if let Some(count) = rows.expected() {
            reserve(&mut reading.notes, count.min(Notes::MOST as usize));
            if header.title(Field::Note).is_some() {
                seen.reserve(count.min(Notes::MOST as usize));
            }
        }
        let note = row.text(Field::Note);
        if !note.is_empty() && !seen.add(note) {
            let title = header.title(Field::Note).unwrap_or_default();
            let line = rows.line(&row);
            repeated(line, title, note, reading);
            continue;
        }
        let (name, id) = (row.text(Field::Name), row.text(Field::Id));
        let Some((place, own)) = creators.place(name, id) else {
            let line = rows.line(&row);
            repeated(line, header.title_of_name(), name, reading);
            continue;
        };
        let notes = &mut reading.notes;
        if let Some(own) = own {
            reading.ids.extend(has_ids.then(|| id.to_owned()));
            notes.names.push(own);
        }
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        notes.creator.push(f64::from(place));
        for &(field, number) in &row.numbers {
            match field {
                Field::Published => notes.published.push(number),
                Field::Sponsored => notes.sponsored.push(number),
                Field::Video => notes.video.push(number),
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

/// Makes room in the columns that have anything, so that they need not grow and be copied.
fn reserve(notes: &mut Notes, count: usize) {
    let columns = [
        &mut notes.creator,
        &mut notes.published,
        &mut notes.sponsored,
        &mut notes.video,
        &mut notes.likes,
        &mut notes.saves,
        &mut notes.comments,
        &mut notes.shares,
        &mut notes.reads,
        &mut notes.impressions,
    ];
    for column in columns.into_iter().filter(|column| !column.is_empty()) {
        column.reserve(count.saturating_sub(column.len()));
    }
}

/// A row that repeats an earlier one.
fn repeated(line: u32, column: &str, given: &str, reading: &mut RosterReading) {
    reading.repeated += 1;
    reading.problem(Problem {
        field: column.to_owned(),
        given: given.into(),
        ..of_list(ProblemCode::Duplicate, Some(line))
    });
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
