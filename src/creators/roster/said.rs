//! Days as apps and people say them, put as dates with numbers: `昨天 18:30`, `3天前`, `编辑于 11-12 上海`,
//! `Nov 7, 2026`.

use std::borrow::Cow;

use crate::base::date::Date;

/// What an app writes before a day.
const BEFORE: [&str; 6] = [
    "编辑于",
    "发布于",
    "更新于",
    "发布",
    "posted on ",
    "edited on ",
];
/// Days by how long ago they are.
const AGO: [(&str, i64); 7] = [
    ("大前天", 3),
    ("前天", 2),
    ("昨天", 1),
    ("昨日", 1),
    ("今天", 0),
    ("yesterday", 1),
    ("today", 0),
];
/// Units that count back from today, and the days of one.
const UNITS: [(&str, i64); 8] = [
    ("天前", 1),
    ("日前", 1),
    ("小时前", 0),
    ("分钟前", 0),
    ("周前", 7),
    (" days ago", 1),
    (" day ago", 1),
    (" hours ago", 0),
];
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// The day that is meant by how long ago it was, counted from today; `None` where it is not said so.
pub(super) fn ago(text: &str, today: Option<Date>) -> Option<Date> {
    let today = today?;
    let text = without_place(text).to_lowercase();
    let named = AGO.iter().find(|(word, _)| {
        let rest = text.strip_prefix(word);
        rest.is_some_and(|rest| !rest.contains(char::is_alphabetic))
    });
    if let Some((_, days)) = named {
        return Some(today.plus(-days));
    }
    let (count, days) = UNITS
        .iter()
        .find_map(|(unit, days)| Some((text.strip_suffix(unit)?, *days)))?;
    let count: u16 = count.trim().parse().ok()?;
    Some(today.plus(-i64::from(count) * days))
}

/// A day as a date with numbers, without what an app writes before and behind it; `None` where it is so already.
pub(super) fn in_numbers(text: &str) -> Option<Cow<'_, str>> {
    let bare = without_place(text);
    let other = by_month(bare).or_else(|| short_year(bare));
    other
        .map(Cow::Owned)
        .or_else(|| (bare != text).then_some(Cow::Borrowed(bare)))
}

/// The text without `编辑于` before it and a place behind it.
fn without_place(text: &str) -> &str {
    let text = text.trim();
    let text = BEFORE
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text)
        .trim_start();
    match text.rsplit_once(' ') {
        Some((day, place)) if is_place(place) => day.trim_end(),
        _ => text,
    }
}

/// Whether a word is one of Chinese letters alone, and no half of a day.
fn is_place(word: &str) -> bool {
    let is_half = word.ends_with(['午', '晨', '上']);
    !word.is_empty() && !is_half && word.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

/// `Nov 7, 2026`, `7 November 2026` and `Nov 7` with numbers; `None` for any other text.
fn by_month(text: &str) -> Option<String> {
    let mut words = text.split([' ', ',', '-']).filter(|word| !word.is_empty());
    let (one, other, year) = (words.next()?, words.next()?, words.next());
    let month = |word: &str| {
        let lower = word.to_lowercase();
        let found = MONTHS.iter().position(|month| lower.starts_with(month));
        found.map(|place| place + 1)
    };
    let (month, day) = match (month(one), month(other)) {
        (Some(month), None) => (month, other),
        (None, Some(month)) => (month, one),
        _ => return None,
    };
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    Some(match year.filter(|year| year.len() == 4) {
        Some(year) => format!("{year}-{month}-{day}"),
        None => format!("{month}-{day}"),
    })
}

/// `26.11.8` with its century; `None` for any other text.
fn short_year(text: &str) -> Option<String> {
    let date = text.split(' ').next()?;
    let mark = date
        .chars()
        .find(|c| !c.is_ascii_digit())
        .filter(|c| matches!(c, '.' | '-' | '/'))?;
    let mut parts = date.split(mark);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    // A year that is no month, so that it can be nothing else.
    let is_year = year.len() == 2
        && year
            .parse::<u8>()
            .is_ok_and(|year| (20..50).contains(&year));
    let are_short = [month, day]
        .iter()
        .all(|part| (1..=2).contains(&part.len()));
    (is_year && are_short && parts.next().is_none()).then(|| format!("20{text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_back_from_today() {
        let today = Date::new(2026, 11, 28);
        for (text, day) in [
            ("昨天 18:30", 27),
            ("前天", 26),
            ("今天", 28),
            ("3天前", 25),
            ("5小时前 广东", 28),
            ("2周前", 14),
            ("3 days ago", 25),
        ] {
            assert_eq!(ago(text, today), Date::new(2026, 11, day), "{text}");
        }
        assert_eq!(ago("昨天", None), None);
        assert_eq!(ago("11-20", today), None);
    }

    #[test]
    fn what_stands_around_a_day_is_left_away() {
        for (text, date) in [
            ("编辑于 2026-11-10", "2026-11-10"),
            ("11-12 上海", "11-12"),
            ("Nov 7, 2026", "2026-11-7"),
            ("7 November 2026", "2026-11-7"),
            ("Nov 7", "11-7"),
            ("26.11.8", "2026.11.8"),
        ] {
            assert_eq!(in_numbers(text).as_deref(), Some(date), "{text}");
        }
        for text in [
            "2026-11-15 08:30",
            "2026年11月15日 下午3:20",
            "2026-11-15 late",
        ] {
            assert_eq!(in_numbers(text), None, "{text}");
        }
    }
}
