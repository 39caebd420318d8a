//! What in a notice does not agree with itself.

use serde::Serialize;

use crate::base::date::Date;

/// Something to look at before the days are taken over.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct NoticeDoubt {
    /// What it is.
    pub code: DoubtCode,
    /// The words of the text that it is about.
    pub passage: String,
    /// What the text says: a number of days, or a weekday as days since Monday, 0 to 6.
    pub said: Option<f64>,
    /// What the calendar says: the same, or the year that was taken.
    pub found: Option<f64>,
    /// The day that it is about.
    pub date: Option<String>,
}

/// What can be doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum DoubtCode {
    /// The text names no year; `found` is the one taken.
    NoYear,
    /// The calendar has no such day.
    NoSuchDay,
    /// The day is another weekday than the text says.
    Weekday,
    /// The days from the first to the last are not as many as the text says.
    Count,
    /// The day is said to be off and at work.
    Clash,
    /// The day is to be made up for, and is no Saturday or Sunday.
    Workday,
    /// An entry of a calendar says neither that its day is off nor that it is worked, and is left out.
    Unclear,
    /// From the first to the last it is longer than any holiday, and is left out.
    Long,
}

impl NoticeDoubt {
    /// A doubt about words.
    pub(super) fn of(code: DoubtCode, passage: &str) -> NoticeDoubt {
        NoticeDoubt {
            code,
            passage: passage.to_owned(),
            said: None,
            found: None,
            date: None,
        }
    }

    /// A doubt about a day.
    pub(super) fn of_day(code: DoubtCode, passage: &str, date: Date) -> NoticeDoubt {
        NoticeDoubt {
            date: Some(date.to_string()),
            ..NoticeDoubt::of(code, passage)
        }
    }

    /// The same with what is said and what is found.
    pub(super) fn between(self, said: f64, found: f64) -> NoticeDoubt {
        NoticeDoubt {
            said: Some(said),
            found: Some(found),
            ..self
        }
    }
}
