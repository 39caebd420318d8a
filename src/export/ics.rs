//! The schedule as an iCalendar file (RFC 5545), written by hand: the `icalendar` crate would add
//! 17 KB to the wasm, more than half of the core, for the few lines a file takes.

use super::{Contents, Words};
use crate::base::date::Date;
use crate::base::document::Named;
use crate::schedule::ScheduleReport;
use crate::schedule::timing::PlacedPost;

/// How long a post's entry is, in minutes: long enough to see and to be there for the first comments.
const POST_MINUTES: u32 = 30;

/// The most octets of a line, its end not counted (RFC 5545, 3.1).
const LINE: usize = 75;

/// When the reminder of an entry of whole days comes: at nine in the morning of its first.
const MORNING: &str = "PT9H";

/// When the reminder of a post comes: half an hour before it goes live.
const BEFORE_POST: &str = "-PT30M";

/// The schedule as an iCalendar file; `posts` are those of the board. The time stamp is `today` at
/// midnight, since the core has no clock. `None` where one of the dates cannot be read.
pub(super) fn calendar(
    schedule: &ScheduleReport,
    posts: &[PlacedPost],
    today: &str,
    words: &Words,
    contents: &Contents,
) -> Option<String> {
    let mut file = File {
        text: String::new(),
        stamp: format!("{}T000000Z", basic(&Date::parse(today)?.to_string())),
        reminders: contents.reminders,
    };
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Notewave//Notewave//EN");
    file.line("CALSCALE", "GREGORIAN");
    // Not in the RFC, but what calendars show as the name.
    file.line("X-WR-CALNAME", &escape(&words.calendar));
    // The brand's own work is nothing to a creator.
    if contents.creator.is_none() {
        let start = &schedule.start_by;
        file.days("start-by", start, start, &words.start_by)?;
        for stage in &schedule.stages {
            let name = words.stages.get(stage.id.name()).map_or("", String::as_str);
            file.days(stage.id.name(), &stage.start, &stage.end, name)?;
        }
    }
    for placed in posts {
        let is_asked = |creator: &String| *creator == placed.creator;
        if contents.creator.as_ref().is_none_or(is_asked) {
            file.post(placed, words)?;
            if contents.follow_ups {
                file.after(placed, words)?;
            }
        }
    }
    file.line("END", "VCALENDAR");
    Some(file.text)
}

/// The file as far as it is written.
struct File {
    text: String,
    /// The time stamp of every entry.
    stamp: String,
    /// Whether every entry has a reminder.
    reminders: bool,
}

impl File {
    /// An entry of whole days; in the file the end is the day after the last.
    fn days(&mut self, id: &str, first: &str, last: &str, title: &str) -> Option<()> {
        let end = Date::parse(last)?.plus(1).to_string();
        self.begin(id);
        self.line("DTSTART;VALUE=DATE", &basic(first));
        self.line("DTEND;VALUE=DATE", &basic(&end));
        self.end(title, MORNING);
        Some(())
    }

    /// An entry for a post: "KOC note 3, 小雨 · Seeding".
    fn post(&mut self, placed: &PlacedPost, words: &Words) -> Option<()> {
        let post = &placed.post;
        let (hours, minutes) = post.time.split_once(':')?;
        let start = hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?;
        let end = Date::parse(&post.date)?.utc(start + POST_MINUTES);
        self.begin(&post.id);
        self.line("DTSTART", &basic(&post.utc));
        self.line("DTEND", &basic(&end));
        let wave = words.waves.get(post.wave.name()).map_or("", String::as_str);
        let title = format!("{} · {wave}", name(placed, words));
        self.end(&title, BEFORE_POST);
        Some(())
    }

    /// Entries for what follows a post: "Measure · KOC note 3, 小雨".
    fn after(&mut self, placed: &PlacedPost, words: &Words) -> Option<()> {
        let (after, id) = (&placed.follow_ups, &placed.post.id);
        let name = name(placed, words);
        let mut entry = |id: &str, date: &str, what: &str| {
            self.days(id, date, date, &format!("{what} · {name}"))
        };
        entry(&format!("{id}-boost"), &after.boost, &words.boost)?;
        entry(&format!("{id}-watch"), &after.watch_until, &words.watch)?;
        for (number, date) in (1..).zip(&after.measure) {
            entry(&format!("{id}-measure-{number}"), date, &words.measure)?;
        }
        Some(())
    }

    fn begin(&mut self, id: &str) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &format!("{id}@notewave"));
        let stamp = self.stamp.clone();
        self.line("DTSTAMP", &stamp);
    }

    fn end(&mut self, title: &str, remind: &str) {
        let title = escape(title);
        self.line("SUMMARY", &title);
        // Neither a stage nor a note makes anybody busy.
        self.line("TRANSP", "TRANSPARENT");
        if self.reminders {
            self.line("BEGIN", "VALARM");
            self.line("ACTION", "DISPLAY");
            self.line("DESCRIPTION", &title);
            self.line("TRIGGER", remind);
            self.line("END", "VALARM");
        }
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

/// What a note is called: "KOC note 3", "KOC note 3, 小雨", of a creator's second "KOC note 3 (2)".
fn name(placed: &PlacedPost, words: &Words) -> String {
    let post = &placed.post;
    let note = match post.note {
        1 => String::new(),
        note => format!(" ({note})"),
    };
    let called = match placed.creator_name.as_str() {
        "" => String::new(),
        called => format!(", {called}"),
    };
    format!(
        "{} {}{note}{called}",
        words.posts.get(post.tier),
        post.number
    )
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
            reminders: false,
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
