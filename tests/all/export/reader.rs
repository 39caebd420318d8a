//! A small strict reader of iCalendar files.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use notewave::date::Date;
use std::collections::BTreeMap;

pub(crate) type Entry = BTreeMap<String, String>;

/// The properties of the calendar and its entries; fails on anything that RFC 5545 forbids.
pub(crate) fn read(file: &str) -> (Entry, Vec<Entry>) {
    assert!(file.ends_with("\r\n"));
    assert!(
        !file.replace("\r\n", "").contains(['\r', '\n']),
        "bare line end"
    );
    let mut lines: Vec<String> = Vec::new();
    for line in file.trim_end_matches("\r\n").split("\r\n") {
        assert!(!line.is_empty() && line.len() <= 75, "{line}");
        assert!(
            line.chars()
                .all(|letter| !letter.is_ascii_control() || letter == '\t')
        );
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().unwrap().push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    let property = |line: &String| {
        let (name, value) = line.split_once(':').unwrap();
        let letters = |name: &str| {
            name.chars()
                .all(|c| c.is_ascii_uppercase() || "-;=".contains(c))
        };
        assert!(!name.is_empty() && letters(name), "{line}");
        (name.to_owned(), value.to_owned())
    };
    let mut lines = lines.iter().map(property).peekable();
    assert_eq!(
        lines.next().unwrap(),
        ("BEGIN".to_owned(), "VCALENDAR".to_owned())
    );
    let mut head = Entry::new();
    while let Some((name, value)) = lines.next_if(|(name, _)| name != "BEGIN" && name != "END") {
        assert!(head.insert(name, value).is_none());
    }
    let mut entries = Vec::new();
    while lines
        .next_if(|line| line.0 == "BEGIN")
        .is_some_and(|line| line.1 == "VEVENT")
    {
        let mut entry = Entry::new();
        while let Some((name, value)) = lines.next_if(|(name, _)| name != "BEGIN" && name != "END")
        {
            assert!(entry.insert(name, value).is_none());
        }
        if lines
            .next_if(|line| line.0 == "BEGIN")
            .is_some_and(|line| line.1 == "VALARM")
        {
            for name in ["ACTION", "DESCRIPTION", "TRIGGER"] {
                let (given, value) = lines.next().unwrap();
                assert_eq!(given, name);
                // The entry may have a description of its own.
                entry.insert(format!("ALARM-{name}"), value);
            }
            assert_eq!(
                lines.next().unwrap(),
                ("END".to_owned(), "VALARM".to_owned())
            );
        }
        assert_eq!(
            lines.next().unwrap(),
            ("END".to_owned(), "VEVENT".to_owned())
        );
        entries.push(entry);
    }
    assert_eq!(
        lines.next().unwrap(),
        ("END".to_owned(), "VCALENDAR".to_owned())
    );
    assert_eq!(lines.next(), None);
    (head, entries)
}

/// A text value without its escapes; fails where one is missing.
pub(crate) fn unescape(text: &str) -> String {
    let (mut plain, mut letters) = (String::new(), text.chars());
    while let Some(letter) = letters.next() {
        assert!(!",;".contains(letter), "not escaped: {text}");
        plain.push(match letter {
            '\\' => match letters.next().unwrap() {
                'n' => '\n',
                marked => {
                    assert!(",;\\".contains(marked));
                    marked
                }
            },
            letter => letter,
        });
    }
    plain
}

/// `20270111` as a date.
pub(crate) fn day(basic: &str) -> Date {
    assert_eq!(basic.len(), 8);
    Date::parse(&format!("{}-{}-{}", &basic[..4], &basic[4..6], &basic[6..])).unwrap()
}

/// `20270111T120000Z` in minutes.
pub(crate) fn moment(basic: &str) -> i64 {
    let (date, time) = basic.strip_suffix('Z').unwrap().split_once('T').unwrap();
    assert!(time.len() == 6 && time.ends_with("00"));
    let (hours, minutes) = (
        time[..2].parse::<i64>().unwrap(),
        time[2..4].parse::<i64>().unwrap(),
    );
    assert!(hours < 24 && minutes < 60);
    day(date).since(Date::parse("2026-01-01").unwrap()) * 24 * 60 + hours * 60 + minutes
}
