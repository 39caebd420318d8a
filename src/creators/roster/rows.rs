//! The rows of a list, one after the other.

use super::cell::{is_nothing, is_total};
use super::field::Field;
use super::header::Header;
use super::records::{Lines, Record, Records};
use super::row::Row;
use crate::base::problem::ProblemCode;
use crate::creators::roster::reading::Remark;
use crate::creators::roster::reading::RemarkCode;
use crate::creators::roster::reading::RosterReading;
use crate::creators::roster::reading::of_list;

/// After so many rows it is told how far the reading is.
const TELL_EVERY: u32 = 16_384;

/// After so many rows it can be told how many there will be.
const ENOUGH: u32 = 512;

/// The sound rows of a list, one by one; the others are named, blank ones and totals passed over.
pub(super) struct Rows<'a, 'p> {
    header: &'a Header,
    records: Records<'a>,
    lines: Lines<'a>,
    length: usize,
    progress: &'p mut dyn FnMut(f64),
    /// How many rows were read.
    count: u32,
    /// Blank rows since the last other one: those at the end do not count.
    blank: u32,
}

impl<'a, 'p> Rows<'a, 'p> {
    /// The rows that follow the header.
    pub(super) fn new(
        text: &'a str,
        delimiter: u8,
        header: &'a Header,
        progress: &'p mut dyn FnMut(f64),
    ) -> Rows<'a, 'p> {
        Rows {
            header,
            records: Records::new(text, delimiter, header.end),
            lines: Lines::new(text),
            length: text.len(),
            progress,
            count: 0,
            blank: 0,
        }
    }

    /// Reads the next sound row; `false` where there is none.
    pub(super) fn next(&mut self, row: &mut Row, reading: &mut RosterReading) -> bool {
        while let Some(record) = self.records.next() {
            let Some(first) = record.first() else {
                self.blank += 1;
                continue;
            };
            reading.blank += core::mem::take(&mut self.blank);
            self.count += 1;
            if self.count.is_multiple_of(TELL_EVERY) {
                (self.progress)(share(record.start, self.length));
            }
            if is_total(first) && names_nobody(self.header, record) {
                reading.totals += 1;
                let row = Some(self.lines.of(record.start));
                reading.remark(Remark {
                    field: "roster".to_owned(),
                    row,
                    code: RemarkCode::Totals,
                    given: first.to_owned(),
                });
                continue;
            }
            if row.read(self.header, record, &mut self.lines, reading) {
                self.say(row, reading);
                return true;
            }
            reading.left_out += 1;
        }
        if self.count == 0 {
            reading.problem(of_list(ProblemCode::Empty, None));
        }
        false
    }

    /// How many rows there will be about, told once, when enough of them were read to tell.
    pub(super) fn expected(&self) -> Option<usize> {
        let read = self.records.at().max(1);
        let times = (self.length / read).saturating_add(1);
        (self.count == ENOUGH).then(|| times.saturating_mul(ENOUGH as usize))
    }

    /// The line of the file on which a row begins.
    pub(super) fn line(&mut self, row: &Row) -> u32 {
        self.lines.of(row.start)
    }

    /// Passes on what is to be said of a sound row.
    fn say(&mut self, row: &mut Row, reading: &mut RosterReading) {
        for (place, code, given) in row.remarks.drain(..) {
            let column = self.header.columns.get(place);
            reading.remark(Remark {
                field: column
                    .map(|column| column.header.clone())
                    .unwrap_or_default(),
                row: Some(self.lines.of(row.start)),
                code,
                given,
            });
        }
    }
}

/// Whether a row that begins as totals do names no creator after all.
fn names_nobody(header: &Header, record: Record<'_>) -> bool {
    let columns = header.columns.iter().zip(record.cells());
    let mut names = columns.filter(|(column, _)| column.field == Some(Field::Name));
    names.all(|(_, name)| is_nothing(name) || is_total(name))
}

/// How much of the text lies before a byte, 0 to 1.
fn share(at: usize, length: usize) -> f64 {
    let part = |bytes: usize| f64::from(u32::try_from(bytes).unwrap_or(u32::MAX));
    part(at) / part(length.max(1))
}
