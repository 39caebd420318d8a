//! One row of a list, each cell read by what its column holds.

use super::bounds::Bounds;
use super::cell::{day, is_nothing, is_unknown, truth, video};
use super::field::{Field, Holds};
use super::header::{Column, Header};
use super::number::Number;
use super::records::{Lines, Record, trim};
use crate::base::problem::{Problem, ProblemCode};
use crate::creators::roster::reading::RemarkCode;
use crate::creators::roster::reading::RosterReading;
use crate::creators::roster::reading::of_list;
use crate::plan::{Creator, Pick};

/// The cells of a sound row, used again for the next.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// Where it begins in the text, in bytes.
    pub(super) start: usize,
    texts: Vec<(Field, String)>,
    /// How many of the texts are of this row; the others wait to be written over.
    filled: usize,
    pub(super) numbers: Vec<(Field, f64)>,
    /// The fields whose numbers are the least they may be.
    at_least: Vec<Field>,
    /// Cells with something to say: the column's place, what is said, and the cell.
    pub(super) remarks: Vec<(usize, RemarkCode, String)>,
}

impl Row {
    /// Reads the cells of a row; `false` where one is wrong, and each wrong cell is named.
    pub(super) fn read(
        &mut self,
        header: &Header,
        record: Record<'_>,
        lines: &mut Lines<'_>,
        reading: &mut RosterReading,
    ) -> bool {
        self.start = record.start;
        self.filled = 0;
        self.numbers.clear();
        self.at_least.clear();
        self.remarks.clear();
        let line = |lines: &mut Lines<'_>| Some(lines.of(record.start));
        let count = record.len();
        let expected = header.columns.len();
        // Cells beyond the header may only be empty ones.
        let is_beyond = || record.cells().skip(expected).any(|cell| !cell.is_empty());
        if count < expected || (count > expected && is_beyond()) {
            let expected = u32::try_from(expected).ok().map(f64::from);
            reading.problem(Problem {
                given: count.into(),
                min: expected,
                max: expected,
                ..of_list(ProblemCode::CellCount, line(lines))
            });
            return false;
        }
        let mut is_sound = true;
        let mut named = false;
        for (place, (column, cell)) in header.columns.iter().zip(record.raw_cells()).enumerate() {
            let Some(field) = column.field else { continue };
            let cell = trim(cell);
            named |= matches!(field, Field::Name | Field::Id) && !is_nothing(cell);
            if let Err(code) = self.set(place, column, field, cell) {
                is_sound = false;
                let bounds = Bounds::of(column.holds);
                reading.problem(Problem {
                    field: column.header.clone(),
                    row: line(lines),
                    code,
                    given: cell.into(),
                    min: bounds.map(|bounds| bounds.min),
                    max: bounds.map(|bounds| bounds.max),
                });
            }
        }
        if !named {
            reading.problem(Problem {
                field: header.title_of_name().to_owned(),
                ..of_list(ProblemCode::Empty, line(lines))
            });
        }
        is_sound && named
    }

    fn set(
        &mut self,
        place: usize,
        column: &Column,
        field: Field,
        cell: &str,
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
            return if holds == Holds::Followers {
                Err(ProblemCode::Empty)
            } else {
                self.unknown(field, holds);
                Ok(())
            };
        }
        let number = match holds {
            Holds::Text => {
                self.write(field, cell);
                return Ok(());
            }
            Holds::Truth => truth(cell)?,
            Holds::Format => video(cell)?,
            Holds::Day => day(cell)?,
            Holds::Pick => pick(cell)?,
            Holds::Followers | Holds::Fee | Holds::Count | Holds::Share => {
                if is_unknown(cell) {
                    if holds == Holds::Followers {
                        return Err(ProblemCode::Empty);
                    }
                    self.unknown(field, holds);
                    self.remarks
                        .push((place, RemarkCode::Unknown, cell.to_owned()));
                    return Ok(());
                }
                let number = Number::read(cell)?;
                let bounds = Bounds::of(column.holds).ok_or(ProblemCode::NotANumber)?;
                let value = bounds.value(number, column)?;
                if let Some(remark) = bounds.point(number, column) {
                    self.remarks.push((place, remark, cell.to_owned()));
                }
                if number.at_least {
                    self.at_least.push(field);
                    self.remarks
                        .push((place, RemarkCode::AtLeast, cell.to_owned()));
                }
                value
            }
        };
        self.numbers.push((field, number));
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
        if holds != Holds::Text {
            self.numbers.push((field, f64::NAN));
        }
    }

    /// A text of the row; empty where there is none.
    pub(super) fn text(&self, field: Field) -> &str {
        let mut texts = self.texts.iter().take(self.filled);
        let found = texts.find(|(one, _)| *one == field);
        found.map_or("", |(_, text)| text)
    }

    /// What is said of the creator, who goes by this name; what is not said is unknown.
    pub(super) fn creator(&self, name: String) -> Creator {
        let mut creator = Creator {
            name,
            category: self.text(Field::Category).to_owned(),
            city: self.text(Field::City).to_owned(),
            remark: self.text(Field::Remark).to_owned(),
            group: self.text(Field::Group).to_owned(),
            at_least: self
                .at_least
                .iter()
                .map(|field| field.name().to_owned())
                .collect(),
            ..Creator::default()
        };
        for &(field, number) in self.numbers.iter().filter(|(_, number)| !number.is_nan()) {
            match field {
                Field::Followers => creator.followers = number,
                Field::FeeImage => creator.fee_image = Some(number),
                Field::FeeVideo => creator.fee_video = Some(number),
                Field::Likes => creator.likes = Some(number),
                Field::Saves => creator.saves = Some(number),
                Field::Comments => creator.comments = Some(number),
                Field::Shares => creator.shares = Some(number),
                Field::Reads => creator.reads = Some(number),
                Field::Impressions => creator.impressions = Some(number),
                Field::AdClicks => creator.ad_clicks = Some(number),
                Field::SponsoredShare => creator.sponsored_share = Some(number),
                Field::AudienceMatch => creator.audience_match = Some(number),
                Field::Relevance => creator.relevance = Some(number),
                Field::Rival => creator.rival = Some(number > 0.0),
                Field::Pick => creator.pick = if number > 0.0 { Pick::In } else { Pick::Out },
                // Texts are set above, and what is said of a note is not of the creator.
                Field::Name
                | Field::Id
                | Field::Category
                | Field::City
                | Field::Remark
                | Field::Group
                | Field::Published
                | Field::Sponsored
                | Field::Video
                | Field::Note => {}
            }
        }
        creator
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
