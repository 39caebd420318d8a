//! One row of a list, each cell read by what its column holds. A cell that cannot be read is unknown, and said;
//! it never costs the row.

use super::bounds::Bounds;
use super::candidate::MOST_COLUMNS;
use super::cell::{is_no_id, is_nothing, is_unknown, named_format, truth};
use super::column::Column;
use super::field::{Field, Holds};
use super::header::Header;
use super::moment::{Moment, Today, moment};
use super::number::Number;
use super::quote::{self, Bound, Quote};
use super::range::range;
use super::read_number;
use super::records::{Lines, Record, trim};
use crate::base::problem::{Problem, ProblemCode};
use crate::creators::roster::reading::RemarkCode;
use crate::creators::roster::reading::RosterReading;
use crate::creators::roster::reading::of_list;
use crate::plan::{Creator, Terms};

/// The cells of a row, used again for the next.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// Where it begins in the text, in bytes.
    pub(super) start: usize,
    texts: Vec<(Field, String)>,
    /// How many of the texts are of this row; the others wait to be written over.
    filled: usize,
    pub(super) numbers: Vec<(Field, f64)>,
    pub(super) quotes: Vec<(Field, Asked)>,
    /// The fields whose numbers are the least, or the most, that they may be.
    pub(super) at_least: Vec<Field>,
    pub(super) at_most: Vec<Field>,
    /// When the row was written, in days; 0 where it is not said.
    pub(super) updated: f64,
    /// Cells with something to say: the column's place, what is said, and the cell.
    pub(super) remarks: Vec<(usize, RemarkCode, String)>,
}

/// A fee, in fen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) amount: Option<f64>,
    pub(super) low: Option<f64>,
    pub(super) service: Option<bool>,
    pub(super) terms: Terms,
}

impl Row {
    /// Reads the cells of a row; `false` where it names nobody or has too many cells, which is said.
    pub(super) fn read(
        &mut self,
        header: &Header,
        record: Record<'_>,
        today: Today,
        lines: &mut Lines<'_>,
        reading: &mut RosterReading,
    ) -> bool {
        self.start = record.start;
        self.filled = 0;
        self.numbers.clear();
        self.quotes.clear();
        self.at_least.clear();
        self.at_most.clear();
        self.remarks.clear();
        self.updated = 0.0;
        let count = record.len();
        // Cells beyond the header may only be empty ones.
        let is_beyond = || {
            record
                .cells()
                .skip(header.width)
                .any(|cell| !cell.is_empty())
        };
        if count > header.width && is_beyond() {
            let expected = u32::try_from(header.width).ok().map(f64::from);
            reading.problem(Problem {
                given: count.into(),
                min: expected,
                max: expected,
                ..of_list(ProblemCode::CellCount, Some(lines.of(record.start)))
            });
            return false;
        }
        let by_hand = (count < header.width)
            .then(|| record.parted_by_hand(header.width))
            .flatten();
        if count < header.width && by_hand.is_none() {
            let given = count.to_string();
            self.remarks.push((MOST_COLUMNS, RemarkCode::Short, given));
        }
        let named = match by_hand {
            Some(cells) => self.read_cells(header, cells.into_iter(), today),
            None => self.read_cells(header, record.raw_cells(), today),
        };
        if !named {
            reading.problem(Problem {
                field: header.title_of_name().to_owned(),
                ..of_list(ProblemCode::Empty, Some(lines.of(record.start)))
            });
        }
        named
    }

    /// Reads as many cells as there are columns, those that are missing as empty ones; whether they say of whom the
    /// row is.
    fn read_cells<'a>(
        &mut self,
        header: &Header,
        mut cells: impl Iterator<Item = &'a str>,
        today: Today,
    ) -> bool {
        let mut named = false;
        for (place, column) in header.columns.iter().enumerate() {
            let cell = cells.next();
            let Some(field) = column.field else { continue };
            let cell = trim(cell.unwrap_or_default());
            named |= match field {
                Field::Name => !is_nothing(cell),
                Field::Id | Field::Note => !is_nothing(cell) && !is_no_id(cell),
                _ => false,
            };
            if let Err(code) = self.set(place, column, field, cell, today) {
                self.unknown(field, column.holds);
                let remark = unread(code, column.holds, cell);
                self.remarks.push((place, remark, cell.to_owned()));
            }
        }
        named
    }

    fn set(
        &mut self,
        place: usize,
        column: &Column,
        field: Field,
        cell: &str,
        today: Today,
    ) -> Result<(), ProblemCode> {
        let holds = column.holds;
        if holds == Holds::Count && column.zeros == 0 {
            // What most cells are takes the short way.
            let short = Number::digits(cell).filter(|number| *number <= Creator::MAX_COUNT);
            if let Some(number) = short {
                self.numbers.push((field, number));
                return Ok(());
            }
        }
        if is_nothing(cell) {
            self.unknown(field, holds);
            return Ok(());
        }
        let mut say = |code| self.remarks.push((place, code, cell.to_owned()));
        let number = match holds {
            Holds::Text => {
                if matches!(field, Field::Id | Field::Note) && is_no_id(cell) {
                    return Ok(());
                }
                self.write(field, cell);
                return Ok(());
            }
            Holds::Fee => {
                let first = column.meaning.first_of_both;
                let both = quote::of_both(cell, first).filter(|_| column.meaning.format.is_none());
                let Some([image, video]) = both else {
                    // `视频8000` is no fee for an image-text note.
                    let is_video = column.meaning.format.is_none()
                        && cell.contains("视频")
                        && !cell.contains("图文");
                    let field = if is_video { Field::FeeVideo } else { field };
                    return self.ask(place, column, field, cell);
                };
                self.ask(place, column, Field::FeeImage, image)?;
                return self.ask(place, column, Field::FeeVideo, video);
            }
            Holds::Truth => truth(cell)?,
            Holds::Format => named_format(cell)?,
            Holds::Pick => pick(cell)?,
            Holds::Day => {
                let Moment {
                    day,
                    time,
                    guessed,
                    is_ago,
                    order,
                } = moment(cell, today, column.looks.day_first)?;
                if guessed {
                    say(RemarkCode::Year);
                }
                if order {
                    say(RemarkCode::Order);
                }
                if is_ago {
                    say(RemarkCode::Ago);
                }
                if field == Field::Updated {
                    self.updated = day + time;
                    return Ok(());
                }
                day
            }
            Holds::Followers | Holds::Count | Holds::Share => {
                if is_unknown(cell) {
                    say(RemarkCode::Unknown);
                    self.unknown(field, holds);
                    return Ok(());
                }
                let (number, at_least) = match range(&read_number::plain(cell)) {
                    // Of a range of followers the lower end is sure.
                    Some((low, _)) if holds == Holds::Followers => (low, true),
                    _ if field == Field::Interactions => (Number::read_sum(cell)?, false),
                    _ => (Number::read(cell)?, false),
                };
                let bounds = Bounds::of(column.holds).ok_or(ProblemCode::NotANumber)?;
                let value = bounds.value(number, column)?;
                if let Some(remark) = bounds.point(number, column) {
                    say(remark);
                }
                if at_least || number.at_least {
                    say(RemarkCode::AtLeast);
                    self.at_least.push(field);
                }
                value
            }
        };
        self.numbers.push((field, number));
        Ok(())
    }

    /// Reads a fee, which is a quote and not a number.
    fn ask(
        &mut self,
        place: usize,
        column: &Column,
        field: Field,
        cell: &str,
    ) -> Result<(), ProblemCode> {
        let quote = quote::read(cell, column.zeros)?;
        let Quote {
            amount,
            bound,
            service,
            discounted,
            terms,
        } = quote;
        let bounds = Bounds::of(Holds::Fee).ok_or(ProblemCode::NotANumber)?;
        let fen = |number: Number| bounds.value(number, column);
        // Nobody asks so little: another unit is meant.
        let is_too_small = |amount: Number| {
            let value = amount.value();
            value > 0.0 && value < LEAST_RMB && bounds.point(amount, column).is_none()
        };
        if amount.is_some_and(is_too_small) {
            self.remarks
                .push((place, RemarkCode::TooSmall, cell.to_owned()));
            return Ok(());
        }
        let asked = Asked {
            amount: amount.map(fen).transpose()?,
            low: match bound {
                Bound::From(low) => Some(fen(low)?),
                Bound::None | Bound::Least | Bound::Most => None,
            },
            service: service.or(column.meaning.service),
            terms,
        };
        let remark = match (terms, bound) {
            (Terms::Barter, _) => Some(RemarkCode::Barter),
            (Terms::OnRequest, _) => Some(RemarkCode::Unknown),
            (Terms::Unavailable, _) => Some(RemarkCode::Unavailable),
            (_, Bound::From(_)) => Some(RemarkCode::Range),
            (_, Bound::Least) => Some(RemarkCode::AtLeast),
            (_, Bound::Most) => Some(RemarkCode::AtMost),
            (_, Bound::None) => {
                let point = amount.and_then(|number| bounds.point(number, column));
                point.or_else(|| discounted.then_some(RemarkCode::Discount))
            }
        };
        if bound == Bound::Least {
            self.at_least.push(field);
        }
        if bound == Bound::Most {
            self.at_most.push(field);
        }
        if let Some(remark) = remark {
            self.remarks.push((place, remark, cell.to_owned()));
        }
        self.quotes.push((field, asked));
        Ok(())
    }

    fn write(&mut self, field: Field, cell: &str) {
        let cell = plain(cell);
        if let Some((old, text)) = self.texts.get_mut(self.filled) {
            *old = field;
            text.clear();
            text.push_str(cell);
        } else {
            self.texts.push((field, cell.to_owned()));
        }
        self.filled += 1;
    }

    /// Nothing is known: in a column of notes that has its place too.
    fn unknown(&mut self, field: Field, holds: Holds) {
        let is_number = !matches!(holds, Holds::Text | Holds::Fee);
        if is_number && field != Field::Updated {
            self.numbers.push((field, f64::NAN));
        }
    }

    /// A text of the row; empty where there is none.
    pub(super) fn text(&self, field: Field) -> &str {
        let mut texts = self.texts.iter().take(self.filled);
        let found = texts.find(|(one, _)| *one == field);
        found.map_or("", |(_, text)| text)
    }

    /// A number of the row, where it is known.
    pub(super) fn number(&self, field: Field) -> Option<f64> {
        let mut numbers = self.numbers.iter();
        let found = numbers.find(|(one, _)| *one == field);
        found
            .map(|(_, number)| *number)
            .filter(|number| !number.is_nan())
    }
}

/// The least that anybody asks for a note, in RMB.
const LEAST_RMB: f64 = 10.0;

/// What is said of a cell that cannot be read.
fn unread(code: ProblemCode, holds: Holds, cell: &str) -> RemarkCode {
    let is_part = |number: Number| (0.0..1.0).contains(&number.value()) && number.value() > 0.0;
    let is_too_small = holds == Holds::Followers && code == ProblemCode::OutOfRange;
    if is_too_small && Number::read(cell).is_ok_and(is_part) {
        RemarkCode::TooSmall
    } else {
        RemarkCode::Unread
    }
}

/// 1 for in the team, 0 for out; nothing where it is open.
fn pick(cell: &str) -> Result<f64, ProblemCode> {
    if cell.eq_ignore_ascii_case("in") || cell == "入选" {
        Ok(1.0)
    } else if cell.eq_ignore_ascii_case("out") || cell == "排除" {
        Ok(0.0)
    } else if cell.eq_ignore_ascii_case("open") {
        Ok(f64::NAN)
    } else {
        truth(cell)
    }
}

/// Text without the apostrophe that keeps a spreadsheet from taking it for a formula, as
/// [`csv`](crate::export::csv) writes it.
fn plain(cell: &str) -> &str {
    let rest = cell.strip_prefix('\'');
    let is_guarded = |rest: &&str| rest.starts_with(['=', '+', '-', '@', '\'']);
    rest.filter(is_guarded).unwrap_or(cell)
}
