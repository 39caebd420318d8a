//! An iCalendar file as it is written (RFC 5545): its lines, what stands in every entry, its time stamps.

use crate::base::date::Date;

/// The most octets of a line, its end not counted (RFC 5545, 3.1).
const LINE: usize = 75;

/// A file as far as it is written.
pub(super) struct File {
    text: String,
    /// With what every UID begins: the plan's id and a hyphen. A hyphen in the id itself could make the
    /// UIDs of two plans alike.
    start: String,
    /// The time stamp of every entry.
    stamp: String,
    /// The sequence number of every entry.
    sequence: i32,
}

impl File {
    /// A file of the plan with this id, with its first lines.
    pub(super) fn begun(id: &str, (stamp, sequence): (String, i32)) -> File {
        let mut start = id.to_owned();
        start.retain(|letter| letter.is_ascii_alphanumeric());
        if !start.is_empty() {
            start.push('-');
        }
        let mut file = File {
            text: String::new(),
            start,
            stamp,
            sequence,
        };
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//Notewave//Notewave//EN");
        file.line("CALSCALE", "GREGORIAN");
        file
    }

    /// The whole text, with its last line.
    pub(super) fn ended(mut self) -> String {
        self.line("END", "VCALENDAR");
        self.text
    }

    /// Begins an entry; `id` tells it from the plan's others.
    pub(super) fn begin(&mut self, id: &str) {
        let uid = escape(&format!("{}{id}@notewave", self.start));
        let (stamp, sequence) = (self.stamp.clone(), self.sequence.to_string());
        self.line("BEGIN", "VEVENT");
        self.line("UID", &uid);
        self.line("DTSTAMP", &stamp);
        self.line("SEQUENCE", &sequence);
    }

    /// Ends an entry: its title, what stands below it, and when its reminder comes.
    pub(super) fn end(&mut self, title: &str, below: &str, remind: Option<&str>) {
        let title = escape(title);
        self.line("SUMMARY", &title);
        if !below.is_empty() {
            self.line("DESCRIPTION", &escape(below));
        }
        // Neither a stage nor a note makes anybody busy.
        self.line("TRANSP", "TRANSPARENT");
        if let Some(when) = remind {
            self.line("BEGIN", "VALARM");
            self.line("ACTION", "DISPLAY");
            self.line("DESCRIPTION", &title);
            self.line("TRIGGER", when);
            self.line("END", "VALARM");
        }
        self.line("END", "VEVENT");
    }

    /// A line, folded where it is too long: the rest goes on after a line end and a space, and no
    /// character is cut in two.
    pub(super) fn line(&mut self, name: &str, value: &str) {
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

/// The time stamp of a moment such as `2026-11-23T08:15:30Z`, whose fractions of a second are passed over,
/// and the sequence number of a file that is saved then: the seconds since 2026.
///
/// The number says that an entry is newer than one with the same UID in the calendar. Google Calendar,
/// Apple and Outlook take it then, and may pass over one with a lower number. A count of the times a plan
/// was saved would have to travel with the plan, and two people who work on one would count apart; the
/// clock they share. RFC 5545 (3.8.7.4) asks only that the number rises.
pub(super) fn moment(saved: &str) -> Option<(String, i32)> {
    let (date, time) = saved.split_once('T')?;
    let [h1, h2, b':', m1, m2, b':', s1, s2] = *time.get(..8)?.as_bytes() else {
        return None;
    };
    let part = |ten: u8, one: u8, most: i64| {
        let digit = |byte: u8| byte.is_ascii_digit().then(|| i64::from(byte - b'0'));
        Some(digit(ten)? * 10 + digit(one)?).filter(|&part| part <= most)
    };
    let minutes = part(h1, h2, 23)? * 60 + part(m1, m2, 59)?;
    let day = Date::parse(date)?;
    let seconds = (day.since(Date::new(2026, 1, 1)?) * 24 * 60 + minutes) * 60 + part(s1, s2, 59)?;
    let stamp = format!("{}Z", basic(saved.get(..19)?));
    Some((stamp, i32::try_from(seconds.max(0)).ok()?))
}

/// A date or a moment without its hyphens and colons, as iCalendar writes it.
pub(super) fn basic(text: &str) -> String {
    text.chars()
        .filter(|letter| !matches!(letter, '-' | ':'))
        .collect()
}

/// Text with what has a meaning in iCalendar marked by a backslash (RFC 5545, 3.3.11). Control
/// characters, which are not allowed, are left out.
pub(super) fn escape(text: &str) -> String {
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
    use super::{File, LINE, basic, escape, moment};

    fn line(value: &str) -> String {
        let mut file = File {
            text: String::new(),
            start: String::new(),
            stamp: String::new(),
            sequence: 0,
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
    fn a_moment_is_a_stamp_and_a_number_that_rises() {
        let day = 24 * 60 * 60;
        let read = |saved| moment(saved).unwrap();
        assert_eq!(
            read("2026-01-02T03:04:05Z"),
            ("20260102T030405Z".to_owned(), day + (3 * 60 + 4) * 60 + 5)
        );
        assert_eq!(read("2028-02-29T23:59:59.999Z").0, "20280229T235959Z");
        // A clock that is behind all plans.
        assert_eq!(read("1970-01-01T00:00:00Z").1, 0);
        for wrong in [
            "",
            "2026-01-02",
            "2026-01-02T24:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-01-02T1:00:00Z",
            "2026-01-02T00:00:6０",
        ] {
            assert_eq!(moment(wrong), None, "{wrong}");
        }
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
