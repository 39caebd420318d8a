//! The State Council's notice, as it is published in Chinese.

use super::Read;
use super::doubt::{DoubtCode, NoticeDoubt};
use super::sentence::{Sentence, WrittenDay, WrittenSpan};
use crate::base::date::Date;

/// The most days of a holiday; the longest so far had nine.
const LONGEST: i64 = 20;

/// Reads a notice. The year is that of its title, or of its dates; where neither names one it is this
/// year, the next, the last or the one after next, whichever has the fewest weekdays wrong.
pub(super) fn read(text: &str, today: &str) -> Read {
    let plain = plain(text);
    let sentences: Vec<Sentence> = plain.split(['。', ';', '\n']).map(Sentence::read).collect();
    let titled = sentences.iter().find_map(|sentence| sentence.year);
    if let Some(year) = titled {
        return read_in(&sentences, year);
    }
    let this_year = Date::parse(today).map_or(2026, Date::year);
    let dated = |sentence: &Sentence| sentence.spans.iter().all(|span| span.from.year.is_some());
    if sentences.iter().all(dated) {
        return read_in(&sentences, this_year);
    }
    let wrong_weekdays = |read: &Read| {
        let wrong =
            |doubt: &&NoticeDoubt| matches!(doubt.code, DoubtCode::Weekday | DoubtCode::NoSuchDay);
        read.doubts.iter().filter(wrong).count()
    };
    let years = [0, 1, -1, 2].map(|more| this_year.saturating_add_signed(more));
    let tried = years.map(|year| (year, read_in(&sentences, year)));
    let best = tried
        .into_iter()
        .min_by_key(|(_, read)| wrong_weekdays(read));
    let Some((year, mut read)) = best else {
        return Read::default();
    };
    let doubt = NoticeDoubt {
        found: Some(f64::from(year)),
        ..NoticeDoubt::of(DoubtCode::NoYear, "")
    };
    read.doubts.insert(0, doubt);
    read
}

/// The text with digits, brackets and colons half-width and without spaces, as pages and chats break them
/// up in many ways.
fn plain(text: &str) -> String {
    let half = |letter: char| match letter {
        '０'..='９' | '（' | '）' | '；' | '：' => {
            char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter)
        }
        '\r' => '\n',
        _ => letter,
    };
    let letters = text.chars().map(half);
    letters
        .filter(|&letter| letter == '\n' || !letter.is_whitespace())
        .collect()
}

fn read_in(sentences: &[Sentence], year: u16) -> Read {
    let mut read = Read::default();
    let mut name = String::new();
    for sentence in sentences {
        if !sentence.name.is_empty() && !sentence.spans.is_empty() {
            name.clone_from(&sentence.name);
        }
        let mut off = 0;
        let mut before = None;
        for span in &sentence.spans {
            let Some((mut from, mut to)) = dates(span, year, &mut before, &mut read) else {
                continue;
            };
            if to.since(from) >= LONGEST {
                read.doubts
                    .push(NoticeDoubt::of_day(DoubtCode::Long, &passage(span), from));
                continue;
            }
            if sentence.with_weekend && !span.works {
                while from.plus(-1).is_weekend() {
                    from = from.plus(-1);
                }
                while to.plus(1).is_weekend() {
                    to = to.plus(1);
                }
            }
            for date in (0..=to.since(from)).map(|days| from.plus(days)) {
                read.put(date, span.works, &name);
                off += u16::from(!span.works);
                if span.works && !date.is_weekend() {
                    read.doubts.push(NoticeDoubt::of_day(
                        DoubtCode::Workday,
                        &passage(span),
                        date,
                    ));
                }
            }
        }
        match sentence.count {
            Some(said) if off > 0 && said != off && !sentence.with_weekend => {
                let passage: Vec<String> = sentence.spans.iter().map(passage).collect();
                let doubt = NoticeDoubt::of(DoubtCode::Count, &passage.join("、"));
                read.doubts
                    .push(doubt.between(f64::from(said), f64::from(off)));
            }
            _ => {}
        }
    }
    read
}

fn passage(span: &WrittenSpan) -> String {
    let mut passage = span.from.passage.clone();
    if let Some(to) = &span.to {
        passage.push('至');
        passage.push_str(&to.passage);
    }
    passage
}

/// The first and the last date of a span. What a date leaves out, it takes from the one before it in the
/// sentence; from December to January a year begins.
fn dates(
    span: &WrittenSpan,
    year: u16,
    before: &mut Option<(Option<u16>, u8)>,
    read: &mut Read,
) -> Option<(Date, Date)> {
    let WrittenSpan { from, to, .. } = span;
    let (said_year, said_month) = before.unwrap_or((None, 0));
    let month = from.month.unwrap_or(said_month);
    let last = to.as_ref().unwrap_or(from);
    let last_month = last.month.unwrap_or(month);
    *before = Some((last.year.or(from.year).or(said_year), last_month));
    let turns = u16::from(last_month < month);
    // Without a year of its own, a holiday over the turn of the year belongs to the notice's.
    let first_year = from.year.or(said_year);
    let first_year = first_year.unwrap_or_else(|| last.year.unwrap_or(year).saturating_sub(turns));
    let last_year = last.year.unwrap_or(first_year + turns);
    let first = check(from, first_year, month, read);
    let last = if to.is_some() {
        check(last, last_year, last_month, read)
    } else {
        first
    };
    Some((first?, last?)).filter(|(first, last)| first <= last)
}

/// The date of a written day; what is wrong with it is a doubt.
fn check(day: &WrittenDay, year: u16, month: u8, read: &mut Read) -> Option<Date> {
    let Some(date) = Date::new(year, month, day.day) else {
        read.doubts
            .push(NoticeDoubt::of(DoubtCode::NoSuchDay, &day.passage));
        return None;
    };
    let is = u8::try_from(date.days_since_monday()).unwrap_or(0);
    if let Some(said) = day.weekday.filter(|&said| said != is) {
        let doubt = NoticeDoubt::of_day(DoubtCode::Weekday, &day.passage, date);
        read.doubts
            .push(doubt.between(f64::from(said), f64::from(is)));
    }
    Some(date)
}
