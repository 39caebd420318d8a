//! How large the number in a cell may be.

use super::column::Column;
use super::field::Holds;
use super::number::{MOST_PEOPLE, Number};
use crate::base::problem::ProblemCode;
use crate::base::units::Fen;
use crate::creators::roster::reading::RemarkCode;
use crate::plan::Creator;

/// The numbers that a cell may hold, in the unit of the file: people, counts, RMB, shares.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    holds: Holds,
    pub(super) min: f64,
    pub(super) max: f64,
}

impl Bounds {
    /// The bounds of a column; `None` where it holds no number.
    pub(super) fn of(holds: Holds) -> Option<Bounds> {
        let (min, max) = match holds {
            Holds::Followers => (1.0, Creator::MAX_FOLLOWERS),
            Holds::Fee => (0.0, Fen::MAX.as_f64() / 100.0),
            Holds::Count => (0.0, Creator::MAX_COUNT),
            Holds::Share => (0.0, 1.0),
            Holds::Text | Holds::Truth | Holds::Format | Holds::Day | Holds::Pick => return None,
        };
        Some(Bounds { holds, min, max })
    }

    /// How a point is read that may be a decimal one or part thousands, as in `200.000`: people and
    /// actions are whole and fees have two decimals, so that it parts thousands, but an average may
    /// have any. `None` where there is no doubt: a share has decimals, as have `1.234万` and `1.234`
    /// under `粉丝数（万）`.
    pub(super) fn point(self, number: Number, column: &Column) -> Option<RemarkCode> {
        let in_doubt = number.may_be_thousands
            && self.holds != Holds::Share
            && !number.is_scaled()
            && !number.percent
            && column.zeros == 0;
        let is_average = self.holds == Holds::Count && column.is_average() && !column.thousands;
        in_doubt.then_some(if is_average {
            RemarkCode::DecimalPoint
        } else {
            RemarkCode::Thousands
        })
    }

    /// The number, in the unit of the plan.
    pub(super) fn value(self, number: Number, column: &Column) -> Result<f64, ProblemCode> {
        let is_share = self.holds == Holds::Share;
        if number.percent && !is_share {
            return Err(ProblemCode::NotANumber);
        }
        let thousands = self.point(number, column) == Some(RemarkCode::Thousands);
        let percent = is_share && (number.percent || column.percent);
        let number = if percent {
            number.hundredth()
        } else {
            // `1.2万` under `粉丝数（万）` has its zeros already, and so has a quote.
            let zeros = if self.holds == Holds::Fee {
                0
            } else {
                number.zeros_of(column.zeros, MOST_PEOPLE)
            };
            number.times_ten_to(if thousands { 3 } else { zeros })?
        };
        if !(self.min..=self.max).contains(&number.value()) {
            return Err(ProblemCode::OutOfRange);
        }
        let most_decimals = match self.holds {
            Holds::Followers => 0,
            Holds::Fee => 2,
            _ => u32::MAX,
        };
        if number.decimals > most_decimals {
            return Err(ProblemCode::NotWhole);
        }
        Ok(if self.holds == Holds::Fee {
            number.hundredths()
        } else {
            number.value()
        })
    }
}
