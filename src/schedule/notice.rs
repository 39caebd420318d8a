//! Days off and days at work, read from what people have: the State Council's notice, as Chinese text,
//! or a calendar of public holidays, as an ICS file.
//!
//! Nothing is taken over here. What was read is said day by day, with what of it does not agree with
//! itself; the plan's own days take it over once the reader has looked.

mod calendar_file;
mod doubt;
mod sentence;
mod state_council;

use std::collections::BTreeMap;

use serde::Serialize;

pub use doubt::{DoubtCode, NoticeDoubt};

use super::calendar::{self, SUPPORTED};
use super::report::DayKind;
use crate::base::date::Date;

/// What was read of a notice or a calendar.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct DaysOff {
    /// Days off and days at work in the order of time, those next to each other as one span. Empty where
    /// nothing was read.
    pub spans: Vec<NoticedSpan>,
    /// What a plan's own days have to say for it, in their shape: 0 for a day off, 1 for one at work. Days
    /// that the calendar knows from a notice, or that no plan may name, are left out.
    pub days: BTreeMap<String, f64>,
    /// How many of the days no plan may name: those before 2026 and after 2028.
    pub outside: u32,
    /// What does not agree with itself, in the order of the text.
    pub doubts: Vec<NoticeDoubt>,
}

/// Days next to each other that are all off, or all at work.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct NoticedSpan {
    /// What the text calls the holiday; may be empty.
    pub name: String,
    /// The first day, `2026-02-15`.
    pub start: String,
    /// The last day.
    pub end: String,
    /// How many days.
    pub days: u32,
    /// Whether work is done on them.
    pub works: bool,
    /// Whether the calendar knows all of them without it, from a published notice.
    pub known: bool,
}

/// One day as it was read.
#[derive(Clone, Debug)]
struct ReadDay {
    works: bool,
    name: String,
}

/// All days that were read, and what is doubtful about them.
#[derive(Debug, Default)]
struct Read {
    days: BTreeMap<Date, ReadDay>,
    doubts: Vec<NoticeDoubt>,
}

impl Read {
    /// Notes a day, by the name that it was first given. One that is said to be off and at work is at work,
    /// which is what is added to a calendar last, by that name, and a doubt.
    fn put(&mut self, date: Date, works: bool, name: &str) {
        let before = self.days.get(&date).map(|day| day.works);
        if before == Some(!works) {
            self.doubts
                .push(NoticeDoubt::of_day(DoubtCode::Clash, name, date));
        }
        if before.is_none_or(|worked| works && !worked) {
            let name = name.to_owned();
            self.days.insert(date, ReadDay { works, name });
        }
    }
}

/// Reads a text as a notice, or as an ICS file where it is one. `today` decides the year where the text
/// names none: the nearest one whose weekdays fit.
///
/// ```
/// use notewave::schedule::notice::read_days_off;
/// let text = "关于2026年部分节假日安排的通知\n一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。";
/// let read = read_days_off(text, "2025-11-05");
/// let [off, work] = read.spans.as_slice() else { panic!() };
/// assert_eq!((off.name.as_str(), off.start.as_str(), off.end.as_str()), ("元旦", "2026-01-01", "2026-01-03"));
/// assert_eq!((work.start.as_str(), work.works), ("2026-01-04", true));
/// // The calendar has them from the same notice, so there is nothing to add.
/// assert!(off.known && read.days.is_empty() && read.doubts.is_empty());
/// ```
#[must_use]
pub fn read_days_off(text: &str, today: &str) -> DaysOff {
    let read = if calendar_file::is_one(text) {
        calendar_file::read(text)
    } else {
        state_council::read(text, today)
    };
    let plannable = |date: Date| SUPPORTED.contains(&date.number());
    let outside = read.days.keys().filter(|date| !plannable(**date)).count();
    let said = read.days.iter();
    let said = said.filter(|(date, day)| plannable(**date) && !is_known(**date, day.works));
    DaysOff {
        spans: spans(&read.days),
        days: said
            .map(|(date, day)| (date.to_string(), f64::from(u8::from(day.works))))
            .collect(),
        outside: u32::try_from(outside).unwrap_or(u32::MAX),
        doubts: read.doubts,
    }
}

/// Whether a published notice that the calendar has says the same of a day.
fn is_known(date: Date, works: bool) -> bool {
    if !calendar::is_noticed(date.year()) {
        return false;
    }
    let kind = calendar::kind(date);
    if works {
        calendar::is_worked(date)
    } else {
        kind == DayKind::Holiday
    }
}

fn spans(days: &BTreeMap<Date, ReadDay>) -> Vec<NoticedSpan> {
    let mut spans: Vec<NoticedSpan> = Vec::new();
    let mut last = None;
    for (&date, day) in days {
        let known = is_known(date, day.works);
        match spans.last_mut() {
            Some(span) if span.works == day.works && last == Some(date.plus(-1)) => {
                span.end = date.to_string();
                span.days += 1;
                span.known &= known;
            }
            _ => spans.push(NoticedSpan {
                name: day.name.clone(),
                start: date.to_string(),
                end: date.to_string(),
                days: 1,
                works: day.works,
                known,
            }),
        }
        last = Some(date);
    }
    spans
}
