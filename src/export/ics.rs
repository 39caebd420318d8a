//! The schedule as an iCalendar file (RFC 5545), written by hand: the `icalendar` crate would add
//! 17 KB to the wasm, more than half of the core, for the few lines a file takes.

use std::collections::BTreeMap;
use std::slice;

use super::icalendar::{File, basic, escape, moment};
use super::{ANSWERS, Contents, Words};
use crate::base::date::Date;
use crate::base::document::Named;
use crate::base::tier::Tier;
use crate::brief::{Field, Language, Texts};
use crate::figures::Assumptions;
use crate::plan::Plan;
use crate::schedule::FollowUps;
use crate::schedule::report::WaveId;
use crate::schedule::timing::{DatedPlan, PlacedPost, WatchDay, schedule_of, watch};

/// How long a post's entry is, in minutes: long enough to see and to be there for the first comments.
const POST_MINUTES: u32 = 30;

/// When the reminder of an entry of whole days comes: at nine in the morning of its first.
const MORNING: &str = "PT9H";

/// When the reminder of a post comes: half an hour before it goes live.
const BEFORE_POST: &str = "-PT30M";

/// The schedule as an iCalendar file. `None` where a date, or the moment of saving, cannot be read.
pub(super) fn calendar(
    plan: &Plan,
    dated: &DatedPlan<'_>,
    saved: &str,
    words: &Words,
    contents: &Contents,
) -> Option<String> {
    let name = if plan.name.is_empty() {
        &words.calendar
    } else {
        &plan.name
    };
    let mut entries = Entries {
        file: File::begun(&plan.id, moment(saved)?),
        title: format!("{name}{}", words.colon),
        words,
        contents,
    };
    // Not in the RFC, but what calendars show as the name.
    entries.file.line("X-WR-CALNAME", &escape(name));
    let mut own: Vec<&PlacedPost> = dated.board.posts.iter().collect();
    if let Some(creator) = &contents.creator {
        // The brand's own work, and the notes of others, are nothing to a creator.
        own.retain(|placed| placed.creator == *creator);
        for &placed in &own {
            entries.posts(&placed.post.id, &[placed])?;
        }
    } else {
        let schedule = schedule_of(dated);
        let start = &schedule.start_by;
        entries.work("start-by", [start, start], &words.start_by)?;
        for stage in &schedule.stages {
            let name = words.stages.get(stage.id.name()).map_or("", String::as_str);
            entries.work(stage.id.name(), [&stage.start, &stage.end], name)?;
        }
        for (id, posts) in day_by_day(&own) {
            entries.posts(&id, &posts)?;
        }
    }
    if contents.follow_ups {
        entries.follow_ups(&own)?;
        let of = Assumptions::new(&plan.overrides);
        let is_own = |placed: &PlacedPost| {
            let creator = contents.creator.as_ref();
            creator.is_none_or(|creator| placed.creator == *creator)
        };
        let days = watch(dated, is_own, of);
        entries.watch(&days, &own, &answers(plan, words))?;
    }
    Some(entries.file.ended())
}

/// The answers that the brief agrees on, a line each: "Questions: …", in Chinese and in English where both are
/// written.
fn answers(plan: &Plan, words: &Words) -> Vec<String> {
    let texts = Texts::new(&plan.brief);
    let line = |&field: &Field| {
        let said: Vec<&str> = [Language::Zh, Language::En]
            .into_iter()
            .filter_map(|language| texts.text(field, language))
            .collect();
        let to = words.answers.get(field.name()).map_or("", String::as_str);
        (!said.is_empty()).then(|| format!("{to}{}{}", words.colon, said.join(" / ")))
    };
    ANSWERS.iter().filter_map(line).collect()
}

/// The posts of each tier on each day of a wave, in the order of time, with a name that stays when they
/// move: the day by its number among those of its wave and tier.
fn day_by_day<'a>(posts: &[&'a PlacedPost]) -> Vec<(String, Vec<&'a PlacedPost>)> {
    let mut days = BTreeMap::<(&str, WaveId, Tier), Vec<&PlacedPost>>::new();
    for &placed in posts {
        let post = &placed.post;
        let day = (post.date.as_str(), post.wave, post.tier);
        days.entry(day).or_default().push(placed);
    }
    let mut counts = BTreeMap::new();
    let named = days.into_iter().map(|((_, wave, tier), posts)| {
        let count = counts.entry((wave, tier)).or_insert(0_u32);
        *count += 1;
        (format!("{}-{}-{count}", tier.name(), wave.name()), posts)
    });
    named.collect()
}

/// The schedule on its way to a file.
struct Entries<'a> {
    file: File,
    /// With what every title begins: among others in a calendar, "Brief" alone says little.
    title: String,
    words: &'a Words,
    contents: &'a Contents,
}

impl Entries<'_> {
    /// An entry for work of the brand's own.
    fn work(&mut self, id: &str, days: [&String; 2], title: &str) -> Option<()> {
        let remind = self.contents.reminders;
        self.days(id, days, title, &[], remind)
    }

    /// An entry for posts of one tier and day: "KOC note 3, 小雨 · Seeding", "3 KOC notes · Seeding".
    fn posts(&mut self, id: &str, posts: &[&PlacedPost]) -> Option<()> {
        let words = self.words;
        let (first, last) = (&posts.first()?.post, &posts.last()?.post);
        let (hours, minutes) = last.time.split_once(':')?;
        let start = hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?;
        let end = Date::parse(&last.date)?.utc(start + POST_MINUTES);
        let wave = words.waves.get(first.wave.name());
        let title = format!(
            "{} · {}",
            called(posts, words.several.get(first.tier), words),
            wave.map_or("", String::as_str)
        );
        let mut lines = vec![words.times.clone()];
        let timed = |placed: &&PlacedPost| format!("{} {}", placed.post.time, name(placed, words));
        lines.extend(posts.iter().map(timed));
        self.file.begin(id);
        self.file.line("DTSTART", &basic(&first.utc));
        self.file.line("DTEND", &basic(&end));
        // One note is in the title already.
        let lines = if posts.len() > 1 { &lines[..] } else { &[] };
        self.end(
            &title,
            lines,
            self.contents.reminders.then_some(BEFORE_POST),
        );
        Some(())
    }

    /// Entries for what follows posts, of each kind one a day: "Measure · 12 notes".
    fn follow_ups(&mut self, posts: &[&PlacedPost]) -> Option<()> {
        type Dates = fn(&FollowUps) -> &[String];
        let words = self.words;
        let Contents {
            reminders,
            measure_reminders,
            ..
        } = self.contents;
        let later = *reminders && *measure_reminders;
        let kinds: [(&str, &str, Dates, bool); 2] = [
            (
                "boost",
                &words.boost,
                |after| slice::from_ref(&after.boost),
                *reminders,
            ),
            ("measure", &words.measure, |after| &after.measure, later),
        ];
        for (id, what, dates, remind) in kinds {
            let mut days = BTreeMap::<&String, Vec<&PlacedPost>>::new();
            for &placed in posts {
                for date in dates(&placed.follow_ups) {
                    let day = days.entry(date).or_default();
                    // A note may be measured twice on a day, which is once to the calendar.
                    if day.last() != Some(&placed) {
                        day.push(placed);
                    }
                }
            }
            for (number, (date, posts)) in (1..).zip(days) {
                let id = self.own_id(id, number);
                let title = format!("{what} · {}", called(&posts, &words.notes, words));
                let names = posts.iter().map(|placed| name(placed, words));
                let lines: Vec<String> = names.filter(|_| posts.len() > 1).collect();
                self.days(&id, [date, date], &title, &lines, remind)?;
            }
        }
        Some(())
    }

    /// Entries for the hours in which comments are answered, one a day: the notes in their first days by
    /// name, the others by their count, and the agreed answers.
    fn watch(
        &mut self,
        days: &[WatchDay],
        posts: &[&PlacedPost],
        answers: &[String],
    ) -> Option<()> {
        let words = self.words;
        let Contents {
            reminders,
            measure_reminders,
            ..
        } = *self.contents;
        for (number, day) in (1..).zip(days) {
            let date = Date::parse(&day.date)?;
            let named = |id: &String| posts.iter().find(|placed| placed.post.id == *id);
            let fresh = day.fresh.iter().filter_map(named);
            let mut lines: Vec<String> = fresh.map(|placed| name(placed, words)).collect();
            if !day.older.is_empty() {
                lines.push(format!("+ {} {}", day.older.len(), words.older));
            }
            lines.extend_from_slice(answers);
            let count = day.fresh.len() + day.older.len();
            self.file.begin(&self.own_id("watch", number));
            self.file.line("DTSTART", &basic(&date.utc(day.from)));
            self.file.line("DTEND", &basic(&date.utc(day.to)));
            let title = format!("{} · {count} {}", words.watch, words.notes);
            self.end(
                &title,
                &lines,
                (reminders && measure_reminders).then_some(BEFORE_POST),
            );
        }
        Some(())
    }

    /// The name of an entry that follows notes. A creator's file in the brand's calendar leaves the brand's own
    /// entries alone.
    fn own_id(&self, kind: &str, number: u32) -> String {
        match &self.contents.creator {
            Some(creator) => format!("{creator}-{kind}-{number}"),
            None => format!("{kind}-{number}"),
        }
    }

    /// An entry of whole days, the first and the last; in the file the end is the day after.
    fn days(
        &mut self,
        id: &str,
        [first, last]: [&String; 2],
        title: &str,
        lines: &[String],
        remind: bool,
    ) -> Option<()> {
        let end = Date::parse(last)?.plus(1).to_string();
        self.file.begin(id);
        self.file.line("DTSTART;VALUE=DATE", &basic(first));
        self.file.line("DTEND;VALUE=DATE", &basic(&end));
        self.end(title, lines, remind.then_some(MORNING));
        Some(())
    }

    fn end(&mut self, title: &str, lines: &[String], remind: Option<&str>) {
        let title = format!("{}{title}", self.title);
        self.file.end(&title, &lines.join("\n"), remind);
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

/// What posts are called: one by its own name, several by their count: "3 KOC notes".
fn called(posts: &[&PlacedPost], several: &str, words: &Words) -> String {
    match posts {
        [one] => name(one, words),
        _ => format!("{} {several}", posts.len()),
    }
}
