//! Bad input as data: what is wrong, where, what was given and what is allowed.

use core::ops::RangeInclusive;

use super::units::Fen;
use serde::Serialize;

/// One thing that is wrong with a plan or a list. The page turns it into a sentence beside the
/// field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Problem {
    /// The path of the field in the plan, such as `budget.total`, `overrides[fee.micro].value`
    /// or `engagement.roster[2].followers`; in a list that is read, the name of the column.
    pub field: String,
    /// The row in the user's own list, counted from 1; in a file, its line.
    pub row: Option<u32>,
    /// What kind of problem it is.
    pub code: ProblemCode,
    /// What was given.
    pub given: Given,
    /// The least that is allowed, in the unit of the field; of a date, as the number `20261123`.
    pub min: Option<f64>,
    /// The most that is allowed, in the unit of the field; of a date, as the number `20261123`.
    pub max: Option<f64>,
}

/// What was given where a problem is: a number in the unit of the field, or text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Given {
    /// A finite number.
    Number(f64),
    /// Text as it was given, or `NaN`, `Infinity` or `-Infinity`.
    Text(String),
}

impl From<f64> for Given {
    fn from(number: f64) -> Given {
        // A report holds no `NaN`, since JSON could not carry it.
        if number.is_finite() {
            Given::Number(number)
        } else if number.is_nan() {
            "NaN".into()
        } else if number > 0.0 {
            "Infinity".into()
        } else {
            "-Infinity".into()
        }
    }
}

impl From<usize> for Given {
    fn from(count: usize) -> Given {
        Given::Number(u32::try_from(count).map_or(f64::MAX, f64::from))
    }
}

impl From<&str> for Given {
    fn from(text: &str) -> Given {
        Given::Text(text.to_owned())
    }
}

impl From<String> for Given {
    fn from(text: String) -> Given {
        Given::Text(text)
    }
}

/// The kinds of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum ProblemCode {
    /// The plan as a whole cannot be read; `given` says why, for a programmer.
    Unreadable,
    /// A plan of a version this core does not know.
    Version,
    /// Not a finite number.
    NotANumber,
    /// A number with a fraction where only whole ones make sense (money is in whole fen).
    NotWhole,
    /// Outside `min` to `max`.
    OutOfRange,
    /// The low end lies above the value, or the value above the high end.
    LowAboveHigh,
    /// Not a date of the calendar, written `2026-11-23`.
    NotADate,
    /// The least of two limits lies above the most: `min` and `max` are the two.
    LeastAboveMost,
    /// The audience holds no more people than one creator has readers; `min` is the least that does.
    BelowReaders,
    /// More likes and saves than reads: `min` is the fewest reads, or `max` the most likes and saves, whichever
    /// figure is the plan's own.
    AboveReads,
    /// The event has no date in that year; `min` and `max` are the years that have one.
    NoSuchEvent,
    /// A name that the core does not know: a figure, a guardrail, a line, a currency.
    Unknown,
    /// Nothing there where something must be.
    Empty,
    /// The budget does not pay for one creator; `min` is the least that does.
    BelowCheapest,
    /// Locked amounts (and one creator, where none is locked) cost more than the budget: `given` is
    /// what they cost, `max` what is there.
    LocksCostMore,
    /// Two locks that cannot hold together.
    LocksConflict,
    /// Columns of different length, or an index that points nowhere.
    Mismatch,
    /// A row with more or fewer cells than the header.
    CellCount,
    /// A column that must be there is not.
    MissingColumn,
    /// A row that repeats an earlier one.
    Duplicate,
}

/// Problems as they are found.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Nothing found so far.
    #[must_use]
    pub const fn new() -> Problems {
        Problems(Vec::new())
    }

    /// Adds a problem.
    pub fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Adds a problem of a field that needs no row and no bounds.
    pub fn say(&mut self, field: &str, code: ProblemCode, given: impl Into<Given>) {
        self.bounded(field, code, given, None, None);
    }

    /// Adds a problem of a field with the least and the most that it allows.
    pub fn bounded(
        &mut self,
        field: &str,
        code: ProblemCode,
        given: impl Into<Given>,
        min: Option<f64>,
        max: Option<f64>,
    ) {
        self.add(Problem {
            field: field.to_owned(),
            row: None,
            code,
            given: given.into(),
            min,
            max,
        });
    }

    /// How many there are, to see whether a step added any.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// All of them, in the order in which they were found.
    #[must_use]
    pub fn into_vec(self) -> Vec<Problem> {
        self.0
    }

    /// The number, where it is finite and within `min` to `max`; else `None` and a problem.
    ///
    /// ```
    /// use notewave::problem::{ProblemCode, Problems};
    /// let mut problems = Problems::new();
    /// assert_eq!(problems.number("budget.tools", None, 5.0, 0.0, 9.0), Some(5.0));
    /// assert_eq!(problems.number("budget.tools", None, f64::NAN, 0.0, 9.0), None);
    /// assert_eq!(problems.number("budget.tools", None, -1.0, 0.0, 9.0), None);
    /// let codes: Vec<_> = problems.into_vec().iter().map(|p| p.code).collect();
    /// assert_eq!(codes, [ProblemCode::NotANumber, ProblemCode::OutOfRange]);
    /// ```
    pub fn number(
        &mut self,
        field: &str,
        row: Option<u32>,
        given: f64,
        min: f64,
        max: f64,
    ) -> Option<f64> {
        let sound = self.sound(field, row, given, min..=max, false);
        sound.then_some(given)
    }

    /// The whole number, where it is one and within `min` to `max`; else `None` and a problem.
    pub fn whole(
        &mut self,
        field: &str,
        row: Option<u32>,
        given: f64,
        min: f64,
        max: f64,
    ) -> Option<f64> {
        let sound = self.sound(field, row, given, min..=max, true);
        sound.then_some(given)
    }

    /// The amount in whole fen, where it is one, at least `least` and at most [`Fen::MAX`]; else `None`
    /// and a problem.
    pub fn fen(&mut self, field: &str, given: f64, least: f64) -> Option<Fen> {
        self.whole(field, None, given, least, Fen::MAX.as_f64())
            .map(Fen::nearest)
    }

    /// Whether a number is sound; adds a problem where it is not.
    fn sound(
        &mut self,
        field: &str,
        row: Option<u32>,
        given: f64,
        allowed: RangeInclusive<f64>,
        whole: bool,
    ) -> bool {
        let code = if !given.is_finite() {
            ProblemCode::NotANumber
        } else if !allowed.contains(&given) {
            ProblemCode::OutOfRange
        } else if whole && given.fract().abs() > 0.0 {
            ProblemCode::NotWhole
        } else {
            return true;
        };
        self.add(Problem {
            field: field.to_owned(),
            row,
            code,
            given: given.into(),
            min: Some(*allowed.start()),
            max: Some(*allowed.end()),
        });
        false
    }
}
