//! The rows of a list, one after the other.

use super::cell::{is_nothing, is_total};
use super::field::Field;
use super::header::Header;
use super::moment::Today;
use super::platform::is_xiaohongshu;
use super::records::{Lines, Record, Records};
use super::row::Row;
use crate::base::problem::ProblemCode;
use crate::creators::roster::reading::Choices;
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
    today: Today,
    /// Whether rows of other platforms are taken.
    other_platforms: bool,
    /// The platform of the row before: where cells are merged, only the first says it.
    platform: String,
}

impl<'a, 'p> Rows<'a, 'p> {
    /// The rows that follow the header.
    pub(super) fn new(
        text: &'a str,
        delimiter: u8,
        header: &'a Header,
        choices: &Choices<'_>,
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
            today: Today::new(choices.today),
            other_platforms: choices.other_platforms,
            platform: String::new(),
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
            if repeats_header(self.header, record) {
                continue;
            }
            if heads_totals(first) && names_nobody(self.header, record) {
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
            if row.read(self.header, record, self.today, &mut self.lines, reading) {
                if self.is_elsewhere(row, reading) {
                    continue;
                }
                reading.rows += 1;
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

    /// How many rows with anything there are, none of which is read.
    pub(super) fn count(&mut self) -> u32 {
        let mut count = 0;
        while let Some(record) = self.records.next() {
            count += u32::from(record.first().is_some_and(|first| !is_total(first)));
        }
        count
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

    /// Whether a row is of another platform, which is set apart unless it is asked for.
    fn is_elsewhere(&mut self, row: &Row, reading: &mut RosterReading) -> bool {
        let platform = row.text(Field::Platform);
        if !platform.is_empty() {
            platform.clone_into(&mut self.platform);
        }
        if self.platform.is_empty() || is_xiaohongshu(&self.platform) {
            return false;
        }
        reading.other_platforms += 1;
        let names = &mut reading.platforms;
        if names.len() < PLATFORMS && !names.contains(&self.platform) {
            names.push(self.platform.clone());
        }
        !self.other_platforms
    }

    /// Passes on what is to be said of a sound row.
    fn say(&mut self, row: &mut Row, reading: &mut RosterReading) {
        for (place, code, given) in row.remarks.drain(..) {
            let column = self.header.columns.get(place);
            reading.remark(Remark {
                field: column.map_or("roster", |column| &column.header).to_owned(),
                row: Some(self.lines.of(row.start)),
                code,
                given,
            });
        }
    }
}

/// How many other platforms are named.
const PLATFORMS: usize = 5;

/// Whether a row is the header once more, as pages of a printed list have it.
fn repeats_header(header: &Header, record: Record<'_>) -> bool {
    let mut cells = header.columns.iter().zip(record.cells());
    let mut says = false;
    let alike = cells.all(|(column, cell)| {
        says |= !cell.is_empty();
        cell == column.header || cell.is_empty()
    });
    says && alike
}

/// Whether a row begins as totals do: `合计`, or with what they are of, `头部小计`.
fn heads_totals(first: &str) -> bool {
    let ends = ["小计", "合计", "总计"];
    is_total(first) || ends.iter().any(|end| first.ends_with(end)) || first.starts_with("共计")
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
