//! When something was: days as people, spreadsheets and programs write them.

use super::cell::half_width;
use super::said::{ago, in_numbers};
use crate::base::date::Date;
use crate::base::problem::ProblemCode;

/// A moment in China.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Moment {
    /// Days from 1970-01-01.
    pub(super) day: f64,
    /// The part of the day that has passed, 0 where no time is said.
    pub(super) time: f64,
    /// Whether the year was not said.
    pub(super) guessed: bool,
    /// Whether it was said by how long ago it is.
    pub(super) is_ago: bool,
    /// Whether the month was taken to come first, or the day, although either may be.
    pub(super) order: bool,
}

/// The year that a list's days are of where they have none: the one in which they lie nearest before today, or, of
/// a campaign with a launch, nearest to its first weeks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Today {
    pub(super) now: Option<Date>,
    pub(super) launch: Option<Date>,
}

impl Today {
    pub(super) const fn new(now: Option<Date>) -> Today {
        Today { now, launch: None }
    }

    /// The first day on which a note of the campaign may be out: some weeks before its launch.
    pub(super) fn from(self) -> Option<Date> {
        self.launch.map(|launch| launch.plus(-EARLY))
    }
}

/// How many days before its launch the first note of a campaign may be out: four weeks, an assumption.
const EARLY: i64 = 28;

/// Which of day and month a column of dates with the year at their end has first; `None` where none of its cells
/// tells.
pub(super) type DayFirst = Option<bool>;

/// Whether the first number of a date with its year at its end must be the day, or cannot be; `None` where it may be
/// either, and for any other text.
pub(super) fn day_first(cell: &str) -> DayFirst {
    let (first, second, _) = year_last(cell)?;
    match (first > 12, second > 12) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// The three numbers of a date such as `13/11/2026`.
fn year_last(cell: &str) -> Option<(u8, u8, u16)> {
    let mut parts = parts(cell);
    let (first, second, year) = (two(parts.next()?)?, two(parts.next()?)?, parts.next()?);
    let is_year = year.len() == 4 && parts.next().is_none_or(|part| part.contains(':'));
    is_year.then(|| Some((first, second, year.parse().ok()?)))?
}

/// China's clocks, in hours before UTC's.
const CHINA: i64 = 8;

/// Reads `2026-11-15`, `2026/1/5`, `2026.11.15`, `2026年11月15日`, `20261115`, each with or without a time behind
/// it or as an app says them (see [`said`](super::said)); a spreadsheet's day number, which counts from 1899-12-30; seconds or milliseconds from 1970 on, as
/// programs count them; `13/11/2026`, where the column tells which of day and month comes first; and `11-15`, `3/1`
/// or `3月1日`, whose year is the one before today.
///
/// # Errors
/// `NotADate` for any other text, for a date before 1970, and for one without a year where today is not known.
pub(super) fn moment(cell: &str, today: Today, first: DayFirst) -> Result<Moment, ProblemCode> {
    let plain: String = cell.chars().map(half_width).collect();
    let found = in_figures(&plain, today, first).or_else(|| {
        if let Some(date) = ago(&plain, today.now) {
            let moment = of(date, 0.0, false)?;
            return Some(Moment {
                is_ago: true,
                ..moment
            });
        }
        in_figures(&in_numbers(&plain)?, today, first)
    });
    found.ok_or(ProblemCode::NotADate)
}

fn in_figures(plain: &str, today: Today, first: DayFirst) -> Option<Moment> {
    counted(plain)
        .or_else(|| written(plain))
        .or_else(|| ending(plain, today, first))
        .or_else(|| short(plain, today))
}

fn of(date: Date, time: f64, guessed: bool) -> Option<Moment> {
    let days = u32::try_from(date.since(Date::EPOCH)).ok()?;
    Some(Moment {
        day: f64::from(days),
        time,
        guessed,
        is_ago: false,
        order: false,
    })
}

/// A number alone: of a spreadsheet, of a program, or `20261115`.
fn counted(plain: &str) -> Option<Moment> {
    let (whole, behind) = plain.split_once('.').unwrap_or((plain, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !are_digits(whole) || !are_digits(behind) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    match whole.len() {
        5 if (20_000..80_000).contains(&number) => {
            let time = format!("0.{behind}0").parse().unwrap_or(0.0);
            of(Date::new(1899, 12, 30)?.plus(number), time, false)
        }
        8 if behind.is_empty() => of(
            Date::new(
                whole.get(..4)?.parse().ok()?,
                whole.get(4..6)?.parse().ok()?,
                whole.get(6..)?.parse().ok()?,
            )?,
            0.0,
            false,
        ),
        10 => of_seconds(number),
        13 => of_seconds(number / 1_000),
        _ => None,
    }
}

fn of_seconds(seconds: i64) -> Option<Moment> {
    const DAY: i64 = 86_400;
    let local = seconds + CHINA * 3_600;
    let passed = u32::try_from(local % DAY).ok()?;
    let time = f64::from(passed) / 86_400.0;
    of(Date::EPOCH.plus(local / DAY), time, false)
}

/// A date with its year first.
fn written(plain: &str) -> Option<Moment> {
    let mut parts = parts(plain);
    let year = parts.next()?;
    if year.len() != 4 {
        return None;
    }
    let (year, month, day) = (year.parse().ok()?, two(parts.next()?)?, two(parts.next()?)?);
    let time = time(parts)?;
    let date = Date::new(year, month, day)?;
    // A time of Greenwich is eight hours later in China.
    if plain.ends_with('Z') {
        let local = time + 8.0 / 24.0;
        return of(date.plus(i64::from(local >= 1.0)), local % 1.0, false);
    }
    of(date, time, false)
}

/// A date with its year last. Where nothing tells which of day and month comes first, it is the month, unless that
/// day lies ahead and the other does not.
fn ending(plain: &str, today: Today, first: DayFirst) -> Option<Moment> {
    let (one, other, year) = year_last(plain)?;
    let date = |is_day_first| {
        let (day, month) = if is_day_first {
            (one, other)
        } else {
            (other, one)
        };
        Date::new(year, month, day)
    };
    if let Some(is_day_first) = day_first(plain).or(first) {
        return of(date(is_day_first)?, 0.0, false);
    }
    let is_past = |date: &Date| today.now.is_none_or(|today| date.since(today) <= 0);
    let by_month = date(false)?;
    let by_day = date(true).filter(|by_day| !is_past(&by_month) && is_past(by_day));
    let moment = of(by_day.unwrap_or(by_month), 0.0, false)?;
    Some(Moment {
        order: one != other,
        ..moment
    })
}

/// A date without its year. Of the years in which it can be, the last in which it is not after today; where the day
/// of a launch is known, the first in which it is not before the campaign's first weeks, unless that lies ahead of
/// today and either the launch does not or the other is nearer.
fn short(plain: &str, today: Today) -> Option<Moment> {
    let mut parts = parts(plain);
    let (month, day) = (two(parts.next()?)?, two(parts.next()?)?);
    let time = time(parts)?;
    // A leap day comes again within eight years.
    let before = |last: Date| {
        let mut years = (0..=8).filter_map(|back| last.year().checked_sub(back));
        years.find_map(|year| Date::new(year, month, day).filter(|date| date.since(last) <= 0))
    };
    let after = |first: Date| {
        let mut years = (0..=8).filter_map(|ahead| first.year().checked_add(ahead));
        years.find_map(|year| Date::new(year, month, day).filter(|date| date.since(first) >= 0))
    };
    let (past, ahead) = (today.now.and_then(before), today.from().and_then(after));
    let date = match (past, ahead) {
        (Some(past), Some(ahead)) => {
            let is_out = |day: Date| today.now.is_some_and(|now| now.since(day) >= 0);
            let off = |day: Date| today.from().map_or(0, |from| day.since(from).abs());
            let is_launched = today.launch.is_some_and(is_out);
            if is_out(ahead) || (!is_launched && off(ahead) <= off(past)) {
                ahead
            } else {
                past
            }
        }
        (past, ahead) => past.or(ahead)?,
    };
    of(date, time, true)
}

fn parts(plain: &str) -> impl Iterator<Item = &str> {
    let parts = plain.split([
        '-', '/', '.', '年', '月', '日', '号', '时', '分', '秒', 'T', ' ',
    ]);
    parts.filter(|part| !part.is_empty())
}

/// Halves of the day, before a time or behind it. The day is what counts, so that none is added up.
const HALVES: [&str; 8] = ["上午", "下午", "凌晨", "早上", "中午", "晚上", "AM", "PM"];

/// The part of the day that a time tells, 0 where there is none; `None` for what is no time.
fn time<'a>(parts: impl Iterator<Item = &'a str>) -> Option<f64> {
    let mut passed = 0.0;
    for part in parts {
        let part = HALVES
            .iter()
            .find_map(|half| part.strip_prefix(half))
            .unwrap_or(part);
        let is_kept = |c: char| c.is_ascii_digit() || matches!(c, ':' | '+' | 'Z');
        if !part.chars().all(is_kept) {
            return None;
        }
        if let Some((hours, minutes)) = part.split_once(':') {
            let number = |text: &str| text.get(..2).unwrap_or(text).parse::<f64>().ok();
            passed = (number(hours)? * 60.0 + number(minutes)?) / 1_440.0;
        }
    }
    Some(passed)
}

fn two(part: &str) -> Option<u8> {
    let is_short = part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    is_short.then(|| part.parse().ok())?
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "days are whole")]
mod tests {
    use super::*;

    const UNKNOWN: Today = Today::new(None);

    #[test]
    fn days_with_their_year_are_read() {
        // 20,772 days: 56 years of 365 days, 14 leap days, 318 days up to November 15.
        for same in [
            "2026-11-15",
            "2026/11/15",
            "2026.11.15",
            "2026年11月15日",
            "20261115",
            "2026-11-15 08:30",
            "2026-11-15T08:30:00Z",
            "２０２６/11/15",
            "2026年11月15日 下午3:20",
            "2026年11月15日12时30分15秒",
            "15/11/2026",
            "11/15/2026 9:00",
            "46341",
            "46341.5",
            // 2026-11-15 at midnight in China, and a second before the next.
            "1794672000",
            "1794758399000",
        ] {
            assert_eq!(moment(same, UNKNOWN, None).unwrap().day, 20_772.0, "{same}");
        }
        assert_eq!(
            moment("2026-11-15 06:00:30", UNKNOWN, None).unwrap().time,
            0.25
        );
        assert_eq!(moment("46341.25", UNKNOWN, None).unwrap().time, 0.25);
        assert_eq!(moment("1970-01-01", UNKNOWN, None).unwrap().day, 0.0);
        for none in [
            "",
            "11-15",
            "2026-11",
            "2026-02-30",
            "1969-12-31",
            "yesterday",
            "2026",
            "123",
            "99999",
            "2026-11-15 late",
            "46341.x",
            "2026-011-1",
            "3月上旬",
        ] {
            assert_eq!(
                moment(none, UNKNOWN, None),
                Err(ProblemCode::NotADate),
                "{none}"
            );
        }
    }

    #[test]
    fn a_day_without_a_year_lies_before_today() {
        let today = Today::new(Date::parse("2026-11-28"));
        let year = |cell: &str| {
            let moment = moment(cell, today, None).unwrap();
            let date = [2025, 2026].into_iter().find(|year| {
                let first = Date::new(*year, 1, 1).unwrap().since(Date::EPOCH);
                let next = Date::new(year + 1, 1, 1).unwrap().since(Date::EPOCH);
                let range = u32::try_from(first).unwrap()..u32::try_from(next).unwrap();
                range.map(f64::from).any(|day| day == moment.day)
            });
            (date, moment.guessed)
        };
        assert_eq!(year("3月1日"), (Some(2026), true));
        assert_eq!(year("11/28"), (Some(2026), true));
        assert_eq!(year("12-05 20:30"), (Some(2025), true));
        assert!(moment("13-05", today, None).is_err());
    }

    #[test]
    fn a_column_tells_which_of_day_and_month_comes_first() {
        assert_eq!(
            [day_first("13/11/2026"), day_first("11/13/2026")],
            [Some(true), Some(false)]
        );
        assert_eq!(
            [day_first("03/11/2026"), day_first("2026-11-13")],
            [None, None]
        );
        let day = |first| moment("03/11/2026", UNKNOWN, first).map(|moment| moment.day);
        // November 3 and March 11.
        assert_eq!(
            [day(Some(true)), day(Some(false))],
            [Ok(20_760.0), Ok(20_523.0)]
        );
        assert_eq!(day(None), Ok(20_523.0));
        // December 5 lies ahead of June 1, May 12 does not.
        let today = Today::new(Date::parse("2026-06-01"));
        let moment = moment("12/05/2026", today, None).unwrap();
        assert_eq!((moment.day, moment.order), (20_585.0, true));
    }
}
