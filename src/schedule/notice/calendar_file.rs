//! A calendar of public holidays, as an ICS file (RFC 5545).
//!
//! Of an entry its days are read and whether they are off or worked; what repeats is read once. Calendars
//! say it in the title (休, 班, "holiday", "working day"), one of them in a property of its own, another in
//! the description.

use super::Read;
use super::doubt::{DoubtCode, NoticeDoubt};
use crate::base::date::Date;

/// The most days of an entry.
const LONGEST: i64 = 60;

/// Whether a text is such a file.
pub(super) fn is_one(text: &str) -> bool {
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with("BEGIN:VCALENDAR")
}

#[derive(Default)]
struct Entry {
    start: Option<Moment>,
    end: Option<Moment>,
    title: String,
    about: String,
    special: String,
}

/// A day in China, and whether a time of day that is not midnight stands beside it.
#[derive(Clone, Copy)]
struct Moment {
    date: Date,
    within: bool,
}

/// Reads the entries of a file.
pub(super) fn read(text: &str) -> Read {
    // A line that begins with a space goes on with the one before it.
    let unfolded = text
        .replace("\r\n", "\n")
        .replace("\n ", "")
        .replace("\n\t", "");
    let mut read = Read::default();
    let mut entry = None;
    for line in unfolded.lines() {
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        let name = name.split(';').next().unwrap_or_default();
        match (name.to_ascii_uppercase().as_str(), value.trim()) {
            ("BEGIN", "VEVENT") => entry = Some(Entry::default()),
            ("END", "VEVENT") => {
                if let Some(entry) = entry.take() {
                    take(&entry, &mut read);
                }
            }
            (property, value) => {
                if let Some(entry) = &mut entry {
                    entry.set(property, value);
                }
            }
        }
    }
    read
}

impl Entry {
    fn set(&mut self, property: &str, value: &str) {
        match property {
            "DTSTART" => self.start = moment(value),
            "DTEND" => self.end = moment(value),
            "SUMMARY" => self.title = value.replace('\\', ""),
            "DESCRIPTION" => value.clone_into(&mut self.about),
            "X-APPLE-SPECIAL-DAY" => value.clone_into(&mut self.special),
            _ => {}
        }
    }

    /// Whether its days are worked; `None` where it says neither.
    fn works(&self) -> Option<bool> {
        let title = self.title.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| title.contains(word));
        let worked = [
            "班",
            "workday",
            "working day",
            "work day",
            "make-up",
            "makeup",
        ];
        if says(&worked) || self.special == "ALTERNATE-WORKDAY" {
            return Some(true);
        }
        let off = ["休", "假", "holiday", "day off"];
        let is_off = says(&off)
            || self.special == "WORK-HOLIDAY"
            || self.about.to_lowercase().starts_with("public holiday");
        is_off.then_some(false)
    }
}

fn take(entry: &Entry, read: &mut Read) {
    let Some(start) = entry.start else {
        return;
    };
    let Some(works) = entry.works() else {
        let doubt = NoticeDoubt::of_day(DoubtCode::Unclear, &entry.title, start.date);
        read.doubts.push(doubt);
        return;
    };
    // The end is the first day after it, or a time on the last.
    let last = entry
        .end
        .map_or(start.date, |end| end.date.plus(i64::from(end.within) - 1));
    let days = last.since(start.date).max(0);
    if days >= LONGEST {
        let doubt = NoticeDoubt::of_day(DoubtCode::Long, &entry.title, start.date);
        read.doubts.push(doubt);
        return;
    }
    for date in (0..=days).map(|days| start.date.plus(days)) {
        read.put(date, works, &entry.title);
    }
}

/// Reads `20260101`, `20260101T000000` and `20251231T160000Z`, which is UTC and midnight in China.
fn moment(value: &str) -> Option<Moment> {
    let (day, time) = value.split_at_checked(8)?;
    let date = Date::of_number(day.parse().ok()?)?;
    let Some(time) = time.strip_prefix('T') else {
        return Some(Moment {
            date,
            within: false,
        });
    };
    let hour: u32 = time.get(..2)?.parse().ok()?;
    let is_utc = time.ends_with('Z');
    let hour = hour + if is_utc { 8 } else { 0 };
    let sharp = time.get(2..6) == Some("0000");
    Some(Moment {
        date: date.plus(i64::from(hour / 24)),
        within: !hour.is_multiple_of(24) || !sharp,
    })
}
