//! The schedule as an iCalendar file (RFC 5545), written by hand: the `icalendar` crate would add
//! 17 KB to the wasm, more than half of the core, for the few lines a file takes.

use std::collections::BTreeMap;

use super::Words;
use crate::date::Date;
use crate::document::Named;
use crate::schedule::ScheduleReport;
use crate::schedule::report::Post;

/// How long a post's entry is, in minutes: long enough to see and to be there for the first comments.
const POST_MINUTES: u32 = 30;

/// The most octets of a line, its end not counted (RFC 5545, 3.1).
const LINE: usize = 75;

/// The schedule as an iCalendar file: each stage and the start-by date, where there is one, as entries of
/// whole days,
/// each post as 30 minutes from its moment in UTC, so that no time zone has to be described.
///
/// An entry keeps its UID when other creators come and go, so that a calendar which reads a later
/// file moves entries and doubles none. `names` are those of the creators by post, where a team is
/// chosen. The time stamp is `today` at midnight, since the core has no
/// clock. `None` where `today` or a date of the report is not one.
///
/// ```
/// use std::collections::BTreeMap;
/// use notewave::export::{Words, calendar};
/// use notewave::figures::Assumptions;
/// use notewave::objective::Objective;
/// use notewave::problem::Problems;
/// use notewave::schedule::{Input, report};
/// use notewave::tier::PerTier;
/// let plan = notewave::default_plan(Objective::Seeding, "2026-06-22");
/// let none = BTreeMap::new();
/// let input = Input::check(&plan, &Assumptions::new(&none), &mut Problems::new()).unwrap();
/// let schedule = report(&input, &PerTier { koc: 1, micro: 0, mid: 0, mega: 0 });
/// let file = calendar(&schedule, &BTreeMap::new(), "2026-06-22", &Words::default()).unwrap();
/// // The launch is Saturday Aug 1: the weekend window, 10:30 in China.
/// assert!(file.contains("UID:koc-1@notewave\r\n"));
/// assert!(file.contains("DTSTART:20260801T023000Z\r\nDTEND:20260801T030000Z\r\n"));
/// ```
#[must_use]
pub fn calendar(
    schedule: &ScheduleReport,
    names: &BTreeMap<String, String>,
    today: &str,
    words: &Words,
) -> Option<String> {
    let mut file = File {
        text: String::new(),
        stamp: format!("{}T000000Z", basic(&Date::parse(today)?.to_string())),
    };
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Notewave//Notewave//EN");
    file.line("CALSCALE", "GREGORIAN");
    // Not in the RFC, but what calendars show as the name.
    file.line("X-WR-CALNAME", &escape(&words.calendar));
    let start = &schedule.start_by;
    if !start.is_empty() {
        file.days("start-by", start, start, &words.start_by)?;
    }
    for stage in &schedule.stages {
        let name = words.stages.get(stage.id.name()).map_or("", String::as_str);
        file.days(stage.id.name(), &stage.start, &stage.end, name)?;
    }
    for post in &schedule.posts {
        let name = names.get(&post.id).map_or("", String::as_str);
        file.post(post, name, words)?;
    }
    file.line("END", "VCALENDAR");
    Some(file.text)
}

/// The file as far as it is written.
struct File {
    text: String,
    /// The time stamp of every entry.
    stamp: String,
}

impl File {
    /// An entry of whole days; in the file the end is the day after the last.
    fn days(&mut self, id: &str, first: &str, last: &str, title: &str) -> Option<()> {
        let end = Date::parse(last)?.plus(1).to_string();
        self.begin(id);
        self.line("DTSTART;VALUE=DATE", &basic(first));
        self.line("DTEND;VALUE=DATE", &basic(&end));
        self.end(title);
        Some(())
    }

    /// An entry for a post: "KOC note 3 · Seeding", or "KOC note 3, 小雨 · Seeding".
    fn post(&mut self, post: &Post, name: &str, words: &Words) -> Option<()> {
        let (hours, minutes) = post.time.split_once(':')?;
        let start = hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?;
        let end = Date::parse(&post.date)?.utc(start + POST_MINUTES);
        self.begin(&post.id);
        self.line("DTSTART", &basic(&post.utc));
        self.line("DTEND", &basic(&end));
        let wave = words.waves.get(post.wave.name()).map_or("", String::as_str);
        let comma = if name.is_empty() { "" } else { ", " };
        let kind = words.posts.get(post.tier);
        let title = format!("{kind} {}{comma}{name} · {wave}", post.number);
        self.end(&title);
        Some(())
    }

    fn begin(&mut self, id: &str) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &format!("{id}@notewave"));
        let stamp = self.stamp.clone();
        self.line("DTSTAMP", &stamp);
    }

    fn end(&mut self, title: &str) {
        self.line("SUMMARY", &escape(title));
        // Neither a stage nor a note makes anybody busy.
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// A line, folded where it is too long: the rest goes on after a line end and a space, and no
    /// character is cut in two.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if octets + letter.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(letter);
            octets += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// A date or a moment without its hyphens and colons, as iCalendar writes it.
fn basic(text: &str) -> String {
    text.chars()
        .filter(|letter| !matches!(letter, '-' | ':'))
        .collect()
}

/// Text with what has a meaning in iCalendar marked by a backslash (RFC 5545, 3.3.11). Control
/// characters, which are not allowed, are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            letter if letter.is_ascii_control() && letter != '\t' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{File, LINE, basic, escape};

    fn line(value: &str) -> String {
        let mut file = File {
            text: String::new(),
            stamp: String::new(),
        };
        file.line("SUMMARY", value);
        file.text
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(escape("a,b;c\\d\r\ne\u{7}\tf"), "a\\,b\\;c\\\\d\\ne\tf");
        assert_eq!(basic("2027-01-11T12:00:00Z"), "20270111T120000Z");
    }

    #[test]
    fn a_line_of_75_octets_is_not_folded_and_one_of_76_is() {
        let fits = "x".repeat(LINE - "SUMMARY:".len());
        assert_eq!(line(&fits), format!("SUMMARY:{fits}\r\n"));
        assert_eq!(
            line(&format!("{fits}y")),
            format!("SUMMARY:{fits}\r\n y\r\n")
        );
    }

    #[test]
    fn no_character_is_cut_in_two() {
        let text = "小红书🌊".repeat(40);
        let folded = line(&text);
        assert!(folded.split("\r\n").all(|line| line.len() <= LINE));
        assert_eq!(folded.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
    }
}
