//! The rows of a list, each as a creator or as the counts of a note.

use super::header::{Field, Header, Kind};
use super::number::Number;
use super::of_list;
use super::records::{Record, Records};
use crate::plan::Creator;
use crate::problem::{Problem, ProblemCode};
use crate::units::Fen;

/// The sound rows of a list, one by one; the others are named.
pub(super) struct Rows<'a> {
    header: &'a Header,
    records: Records<'a>,
    /// Whether there was any row that is not blank.
    any: bool,
}

impl<'a> Rows<'a> {
    /// The rows that follow the header.
    pub(super) const fn new(header: &'a Header, records: Records<'a>) -> Rows<'a> {
        Rows {
            header,
            records,
            any: false,
        }
    }

    /// The next sound row, until there is none.
    pub(super) fn next(&mut self, problems: &mut Vec<Problem>) -> Option<Row> {
        while let Some(record) = self.records.next() {
            if record.is_blank() {
                continue;
            }
            self.any = true;
            let cells = self.header.columns.len();
            if record.len() == cells {
                if let Some(row) = Row::read(self.header, record, problems) {
                    return Some(row);
                }
                continue;
            }
            let cells = u32::try_from(cells).ok().map(f64::from);
            problems.push(Problem {
                given: record.len().into(),
                min: cells,
                max: cells,
                ..of_list(ProblemCode::CellCount, Some(record.line))
            });
        }
        if !self.any {
            problems.push(of_list(ProblemCode::Empty, None));
        }
        None
    }
}

/// The cells of a sound row: its texts, and a number for each field that has one.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// The line of the file on which it begins.
    pub(super) line: u32,
    pub(super) name: String,
    category: String,
    pub(super) numbers: Vec<(Field, f64)>,
}

impl Row {
    /// Reads the cells of a row; `None` where one is wrong, and each wrong cell is named.
    pub(super) fn read(
        header: &Header,
        record: Record<'_>,
        problems: &mut Vec<Problem>,
    ) -> Option<Row> {
        let before = problems.len();
        let mut row = Row {
            line: record.line,
            ..Row::default()
        };
        for (column, cell) in header.columns.iter().zip(record.cells()) {
            let Some(field) = column.field else { continue };
            let read = if !cell.is_empty() && cell != "-" {
                row.set(field, cell)
            } else if header.kind == Kind::Notes || header.kind.needs().contains(&field) {
                // A note's counts have no place for "unknown", and a zero would be a lie.
                Err(ProblemCode::Empty)
            } else {
                Ok(())
            };
            if let Err(code) = read {
                let bounds = Bounds::of(field);
                problems.push(Problem {
                    field: column.header.clone(),
                    row: Some(record.line),
                    code,
                    given: cell.into(),
                    min: bounds.map(|bounds| bounds.min),
                    max: bounds.map(|bounds| bounds.max),
                });
            }
        }
        (problems.len() == before).then_some(row)
    }

    fn set(&mut self, field: Field, cell: &str) -> Result<(), ProblemCode> {
        match Bounds::of(field) {
            Some(bounds) => self.numbers.push((field, bounds.read(cell)?)),
            None if field == Field::Category => cell.clone_into(&mut self.category),
            None => cell.clone_into(&mut self.name),
        }
        Ok(())
    }

    /// The row as a creator; what it does not say is unknown.
    pub(super) fn into_creator(self) -> Creator {
        let mut creator = Creator {
            name: self.name,
            category: self.category,
            ..Creator::default()
        };
        for (field, number) in self.numbers {
            match field {
                Field::Name | Field::Category => {}
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
            }
        }
        creator
    }
}

/// The numbers that a cell may hold, in the unit of the file: people, counts, RMB.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    min: f64,
    max: f64,
    /// How many decimals make sense, where not all do.
    decimals: Option<u32>,
    /// Whether it is RMB, which the plan keeps in fen.
    money: bool,
}

impl Bounds {
    /// The bounds of a field; `None` where it holds text.
    fn of(field: Field) -> Option<Bounds> {
        let count = Bounds {
            min: 0.0,
            max: Creator::MAX_COUNT,
            decimals: None,
            money: false,
        };
        match field {
            Field::Name | Field::Category => None,
            Field::Followers => Some(Bounds {
                min: 1.0,
                max: Creator::MAX_FOLLOWERS,
                decimals: Some(0),
                ..count
            }),
            Field::FeeImage | Field::FeeVideo => Some(Bounds {
                max: Fen::MAX.as_f64() / 100.0,
                decimals: Some(2),
                money: true,
                ..count
            }),
            _ => Some(count),
        }
    }

    /// The number in a cell, in the unit of the plan.
    fn read(self, cell: &str) -> Result<f64, ProblemCode> {
        let number = Number::read(cell)?;
        if !(self.min..=self.max).contains(&number.value()) {
            return Err(ProblemCode::OutOfRange);
        }
        if self.decimals.is_some_and(|most| number.decimals > most) {
            return Err(ProblemCode::NotWhole);
        }
        Ok(if self.money {
            number.hundredths()
        } else {
            number.value()
        })
    }
}
