//! A list with one row a note, or several rows of one note.
//!
//! A note that stands there again is one note: of rows that were written at different times the last one counts,
//! of rows that tell what each day brought their sum. Where nothing says when a row was written, the one with the
//! larger numbers is the later: they only grow.

use super::creators::Creators;
use super::field::Field;
use super::header::Header;
use super::names::Fingerprints;
use super::reading::{RosterReading, repeated, too_many};
use super::row::Row;
use super::rows::Rows;
use super::total::Tally;
use crate::plan::Notes;

/// What a row of a note counts.
const COUNTS: [Field; 7] = [
    Field::Interactions,
    Field::Likes,
    Field::Saves,
    Field::Comments,
    Field::Shares,
    Field::Reads,
    Field::Impressions,
];
type Counts = [f64; 7];

/// Where each note that has an id stands among all notes.
#[derive(Default)]
struct Known {
    seen: Fingerprints,
    /// By the slot that an id has among those that were seen; none for one whose row was not taken.
    places: Vec<Option<usize>>,
}

impl Known {
    fn slot(&mut self, note: &str) -> usize {
        let (slot, is_new) = self.seen.place(note);
        if is_new {
            self.places.push(None);
        }
        slot
    }

    fn place(&self, slot: usize) -> Option<usize> {
        self.places.get(slot).copied().flatten()
    }

    fn put(&mut self, slot: usize, place: usize) {
        if let Some(before) = self.places.get_mut(slot) {
            *before = Some(place);
        }
    }
}

/// A row of a note that stands there again.
struct Again {
    place: usize,
    day: f64,
    counts: Counts,
}

fn counts(row: &Row) -> Counts {
    COUNTS.map(|field| row.number(field).unwrap_or(f64::NAN))
}

fn sum(counts: &Counts) -> f64 {
    counts.iter().filter(|count| !count.is_nan()).sum()
}

fn column(notes: &mut Notes, field: Field) -> Option<&mut Vec<f64>> {
    Some(match field {
        Field::Published => &mut notes.published,
        Field::Sponsored => &mut notes.sponsored,
        Field::Video => &mut notes.video,
        Field::Interactions => &mut notes.interactions,
        Field::Likes => &mut notes.likes,
        Field::Saves => &mut notes.saves,
        Field::Comments => &mut notes.comments,
        Field::Shares => &mut notes.shares,
        Field::Reads => &mut notes.reads,
        Field::Impressions => &mut notes.impressions,
        // The header of a list of notes holds none of the others.
        _ => return None,
    })
}

/// One row a note: creators are numbered as they first appear.
pub(super) fn read_notes(mut rows: Rows<'_, '_>, header: &Header, reading: &mut RosterReading) {
    let has_ids = header.title(Field::Id).is_some();
    let has_notes = header.title(Field::Note).is_some();
    let has_totals = header.title(Field::Interactions).is_some();
    let is_dated = header.title(Field::Published).is_some();
    let has_days = header.title(Field::Day).is_some();
    let mut creators = Creators::default();
    let mut known = Known::default();
    let mut tally = Tally::default();
    // When the row of each note was written that counts, where the list says it.
    let mut updated: Vec<f64> = Vec::new();
    let mut again: Vec<Again> = Vec::new();
    let mut row = Row::default();
    while rows.next(&mut row, reading) {
        if reading.notes.creator.len() == Notes::MOST as usize {
            reading
                .problems
                .push(too_many(rows.line(&row), Notes::MOST));
            break;
        }
        if let Some(count) = rows.expected() {
            reserve(&mut reading.notes, count.min(Notes::MOST as usize));
            if has_notes {
                known.seen.reserve(count.min(Notes::MOST as usize));
            }
        }
        let note = row.text(Field::Note);
        let (name, id) = (row.text(Field::Name), row.text(Field::Id));
        // A list that names nobody has the notes alone.
        let name = if name.is_empty() && id.is_empty() {
            last_part(note)
        } else {
            name
        };
        let slot = (!note.is_empty()).then(|| known.slot(note));
        if let Some(place) = slot.and_then(|slot| known.place(slot)) {
            let day = row.number(Field::Day).filter(|_| has_days);
            if let Some(day) = day {
                again.push(Again {
                    place,
                    day,
                    counts: counts(&row),
                });
                continue;
            }
            let before = updated.get(place).copied().unwrap_or_default();
            let is_later = if row.updated > 0.0 || before > 0.0 {
                row.updated >= before
            } else {
                sum(&counts(&row)) > sum(&counts_of(&mut reading.notes, place))
            };
            if is_later {
                replace(&mut reading.notes, place, &row);
                if let Some(before) = updated.get_mut(place) {
                    *before = row.updated;
                }
            }
            let title = header.title(Field::Note).unwrap_or_default();
            let line = rows.line(&row);
            repeated(line, title, note, reading);
            continue;
        }
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
        if let Some(slot) = slot {
            known.put(slot, notes.creator.len());
        }
        if has_notes {
            updated.push(row.updated);
        }
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        notes.creator.push(f64::from(place));
        if has_totals {
            let parts = [Field::Likes, Field::Saves, Field::Comments, Field::Shares];
            tally.add(
                row.number(Field::Interactions),
                parts.map(|field| row.number(field)),
            );
        }
        for &(field, number) in &row.numbers {
            // A list with one kind of day has that on which a note went live.
            let field = if field == Field::Day && !is_dated {
                Field::Published
            } else {
                field
            };
            if let Some(column) = column(notes, field) {
                column.push(number);
            }
        }
    }
    reading.total = has_totals.then(|| tally.total());
    take_days(again, reading);
}

/// The last part of a link, such as the id of a note; a text that is none, as it is.
fn last_part(link: &str) -> &str {
    let path = link.split(['?', '#']).next().unwrap_or(link);
    path.trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or(path)
}

fn counts_of(notes: &mut Notes, place: usize) -> Counts {
    COUNTS.map(|field| {
        let column = column(notes, field);
        column
            .and_then(|column| column.get(place).copied())
            .unwrap_or(f64::NAN)
    })
}

fn replace(notes: &mut Notes, place: usize, row: &Row) {
    for &(field, number) in &row.numbers {
        if let Some(cell) = column(notes, field).and_then(|column| column.get_mut(place)) {
            *cell = number;
        }
    }
}

/// Takes the later rows of notes that have one a day: where the numbers nearly always rise from a day to the next,
/// each row tells what there is by then, else what the day brought.
fn take_days(mut again: Vec<Again>, reading: &mut RosterReading) {
    if again.is_empty() {
        return;
    }
    again.sort_by(|one, other| {
        let days = one.day.total_cmp(&other.day);
        one.place.cmp(&other.place).then(days)
    });
    let notes = &mut reading.notes;
    let mut rises = 0_u32;
    let mut last: Option<(usize, Counts)> = None;
    for row in &again {
        let before = match last {
            Some((place, counts)) if place == row.place => counts,
            _ => counts_of(notes, row.place),
        };
        let pairs = before.iter().zip(&row.counts);
        let falls = pairs.into_iter().any(|(before, now)| now < before);
        rises += u32::from(!falls);
        last = Some((row.place, row.counts));
    }
    let all = u32::try_from(again.len()).unwrap_or(u32::MAX);
    let are_totals = u64::from(rises) * 5 >= u64::from(all) * 4;
    reading.repeated += all;
    for row in again {
        for (field, count) in COUNTS.into_iter().zip(row.counts) {
            let Some(cell) = column(notes, field).and_then(|column| column.get_mut(row.place))
            else {
                continue;
            };
            if count.is_nan() {
                continue;
            }
            *cell = if are_totals || cell.is_nan() {
                count
            } else {
                *cell + count
            };
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
        &mut notes.interactions,
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
