//! The iCalendar file, read back by a small strict reader.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use crate::support::json::Json;
use notewave::date::Date;
use notewave::document::Named;
use notewave::export::{Contents, Words, ics};
use notewave::figures::events::EventId;
use notewave::objective::Objective;
use notewave::plan::{Plan, PostLock};
use notewave::schedule::timing::{PlacedPost, board};
use notewave::tier::PerTier;
use proptest::prelude::*;
use serde_json::json;

use super::reader::{Entry, day, moment, read, unescape};

const COUNTS: PerTier<f64> = PerTier {
    koc: 12.0,
    micro: 8.0,
    mid: 1.0,
    mega: 1.0,
};

fn plan(event: Option<EventId>) -> Plan {
    let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
    plan.schedule.event = event;
    plan.budget.total = 100_000_000.0;
    plan.budget.off = [
        "blend",
        "layer",
        "front-load",
        "single-creator",
        "boost-share",
        "capacity",
    ]
    .map(str::to_owned)
    .to_vec();
    plan.budget.locks.counts = PerTier::from_fn(|tier| Some(*COUNTS.get(tier)));
    plan
}

const SAVED: &str = "2026-11-23T08:15:30Z";

/// What a plan without a name is called in a calendar.
const NAMELESS: &str = "种草计划；春节, 2027";

/// The title of an entry of such a plan, without that.
fn title_of(entry: &Entry) -> String {
    let title = unescape(&entry["SUMMARY"]);
    let start = format!("{NAMELESS}: ");
    assert!(title.starts_with(&start), "{title}");
    title[start.len()..].to_owned()
}

fn file(plan: &Plan, words: &Words) -> String {
    ics(plan, words, SAVED, &Contents::default()).unwrap()
}

fn words() -> Words {
    Words::read(&Json(Some(json!({
        "calendar": NAMELESS,
        "colon": ": ",
        "startBy": "Start by",
        "notes": "notes",
        "times": "Times in China",
        "boost": "Decide on boost",
        "watch": "Answer comments",
        "older": "older notes",
        "answers": { "answerQuestion": "Questions", "answerNegative": "Complaints", "answerBuying": "Wants to buy" },
        "measure": "Measure, and note",
        "posts": { "koc": "KOC note", "micro": "Micro note", "mid": "Mid note", "mega": "头部笔记" },
        "several": { "koc": "KOC notes", "micro": "Micro notes", "mid": "Mid notes", "mega": "篇头部笔记" },
        "waves": { "seeding": "Seeding", "anchor": "Anchor", "main": "Main", "tail": "Tail" },
        "stages": {
            "brief": "Brief", "outreach": "Outreach", "contract": "Contract", "shipping": "Shipping", "compliance": "Compliance", "draft": "Draft",
            "review": "Review", "revision": "Revision", "filing": "Filing; scheduling", "event": "Extra"
        }
    }))))
}

/// The posts of a plan as its calendar has them: by day, wave and tier, each with the name of its entry.
fn days_of_posts(plan: &Plan) -> Vec<(String, Vec<PlacedPost>)> {
    let mut days: Vec<(String, Vec<PlacedPost>)> = Vec::new();
    for placed in board(plan).unwrap().posts {
        let is_same = |other: &PlacedPost| {
            let (one, other) = (&placed.post, &other.post);
            (&one.date, one.wave, one.tier) == (&other.date, other.wave, other.tier)
        };
        if let Some((_, day)) = days.iter_mut().find(|(_, day)| day.iter().all(is_same)) {
            day.push(placed);
            continue;
        }
        let of = format!("{}-{}-", placed.post.tier.name(), placed.post.wave.name());
        let count = 1 + days.iter().filter(|(id, _)| id.starts_with(&of)).count();
        days.push((format!("{of}{count}"), vec![placed]));
    }
    days
}

#[test]
fn the_file_reads_back() {
    for event in [None, Some(EventId::DoubleEleven)] {
        let plan = plan(event);
        let schedule = notewave::evaluate(&plan).schedule.unwrap();
        if event.is_some() {
            assert_eq!(schedule.stages[0].id.name(), "event");
        }
        let (head, entries) = read(&file(&plan, &words()));
        assert_eq!(head["VERSION"], "2.0");
        assert_eq!(head["PRODID"], "-//Notewave//Notewave//EN");
        assert_eq!(unescape(&head["X-WR-CALNAME"]), NAMELESS);
        let days = days_of_posts(&plan);
        assert!(days.len() < schedule.posts.len());
        assert_eq!(entries.len(), 1 + schedule.stages.len() + days.len());
        let uids: BTreeSet<&String> = entries.iter().map(|entry| &entry["UID"]).collect();
        assert_eq!(uids.len(), entries.len());
        let by_uid = |uid: &str| by_uid(&entries, uid);
        for entry in &entries {
            assert_eq!(entry["DTSTAMP"], "20261123T081530Z");
            // From the first of January to November 23 are 326 days.
            let seconds = (326 * 24 + 8) * 3600 + 15 * 60 + 30;
            assert_eq!(entry["SEQUENCE"], seconds.to_string());
            assert!(!unescape(&entry["SUMMARY"]).is_empty());
        }
        let start = by_uid("start-by");
        assert_eq!(
            day(&start["DTSTART;VALUE=DATE"]).to_string(),
            schedule.start_by
        );
        assert_eq!(
            day(&start["DTEND;VALUE=DATE"]).since(day(&start["DTSTART;VALUE=DATE"])),
            1
        );
        for stage in &schedule.stages {
            let entry = by_uid(stage.id.name());
            assert_eq!(day(&entry["DTSTART;VALUE=DATE"]).to_string(), stage.start);
            assert_eq!(
                day(&entry["DTEND;VALUE=DATE"]).plus(-1).to_string(),
                stage.end
            );
        }
        assert_eq!(title_of(by_uid("filing")), "Filing; scheduling");
        for (id, posts) in &days {
            let entry = by_uid(id);
            let (first, last) = (&posts[0].post, &posts.last().unwrap().post);
            assert_eq!(entry["DTSTART"], first.utc.replace(['-', ':'], ""));
            let end = moment(&last.utc.replace(['-', ':'], "")) + 30;
            assert_eq!(moment(&entry["DTEND"]), end);
            // Several are listed, each at its time.
            let listed = entry.get("DESCRIPTION").map(|list| unescape(list));
            let lines: Vec<&str> = listed.iter().flat_map(|list| list.lines()).collect();
            assert_eq!(
                lines.len(),
                if posts.len() > 1 { posts.len() + 1 } else { 0 }
            );
            for (line, placed) in lines.iter().skip(1).zip(posts) {
                assert!(line.starts_with(&placed.post.time), "{line}");
                assert!(
                    line.ends_with(&format!(" {}", placed.post.number)),
                    "{line}"
                );
            }
        }
        let koc = by_uid("koc-seeding-1");
        assert_eq!(title_of(koc), "3 KOC notes · Seeding");
        assert!(unescape(&koc["DESCRIPTION"]).starts_with("Times in China\n"));
        assert_eq!(title_of(by_uid("mega-anchor-1")), "头部笔记 1 · Anchor");
    }
}

fn by_uid<'a>(entries: &'a [Entry], uid: &str) -> &'a Entry {
    let uid = format!("{uid}@notewave");
    entries.iter().find(|entry| entry["UID"] == uid).unwrap()
}

#[test]
fn a_plan_with_a_problem_has_no_file_and_none_is_saved_at_no_moment() {
    let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
    let contents = Contents::default();
    assert_eq!(ics(&plan, &words(), "now", &contents), None);
    plan.schedule.launch = "tomorrow".to_owned();
    assert_eq!(ics(&plan, &words(), SAVED, &contents), None);
}

/// The titles of a file by their UIDs, and its highest sequence number.
fn uids(plan: &Plan, saved: &str, contents: &Contents) -> (BTreeSet<String>, u32) {
    let (_, entries) = read(&ics(plan, &words(), saved, contents).unwrap());
    let numbers = entries
        .iter()
        .map(|entry| entry["SEQUENCE"].parse().unwrap());
    let highest = numbers.max().unwrap();
    let uids: BTreeSet<String> = entries.iter().map(|entry| entry["UID"].clone()).collect();
    assert_eq!(uids.len(), entries.len());
    (uids, highest)
}

#[test]
fn a_plan_that_moves_keeps_its_uids_under_a_higher_number_and_two_plans_share_none() {
    let mut plan = plan(None);
    plan.id = "a1".to_owned();
    let all = Contents {
        follow_ups: true,
        ..Contents::default()
    };
    let creator = Contents {
        creator: Some("koc-1".to_owned()),
        follow_ups: true,
        ..Contents::default()
    };
    let other = Plan {
        id: "a".to_owned(),
        ..plan.clone()
    };
    // A week later the same days of the week are open.
    let mut moved = plan.clone();
    moved.schedule.launch = Date::parse(&plan.schedule.launch)
        .unwrap()
        .plus(7)
        .to_string();
    let mut held = plan.clone();
    held.schedule.locks.push(PostLock {
        post: "koc-1".to_owned(),
        date: moved.schedule.launch.clone(),
        minutes: 1200.0,
    });
    for contents in [&all, &creator] {
        let (before, first) = uids(&plan, SAVED, contents);
        let (after, second) = uids(&moved, "2026-11-23T08:15:31Z", contents);
        assert_eq!(before, after);
        assert!(second > first);
        let (theirs, _) = uids(&other, SAVED, contents);
        assert!(before.is_disjoint(&theirs));
    }
    let (brand, _) = uids(&plan, SAVED, &all);
    let (own, _) = uids(&plan, SAVED, &creator);
    assert!(
        brand.is_disjoint(&own),
        "a creator's file moves nothing of the brand's"
    );
    // A note that is moved by hand is the same note.
    assert_eq!(uids(&held, SAVED, &creator).0, own);
}

#[test]
fn titles_begin_with_the_name_of_the_plan() {
    let mut plan = plan(None);
    plan.name = "秋季精华; Tmall".to_owned();
    let (head, entries) = read(&file(&plan, &words()));
    assert_eq!(unescape(&head["X-WR-CALNAME"]), plan.name);
    for entry in &entries {
        let title = unescape(&entry["SUMMARY"]);
        assert!(title.starts_with("秋季精华; Tmall: "), "{title}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_read_back(name in "\\PC{0,60}", calendar in "\\PC{0,200}", title in ".{0,120}") {
        let mut words = words();
        words.calendar.clone_from(&calendar);
        words.posts.mega.clone_from(&title);
        let mut plan = plan(None);
        plan.name.clone_from(&name);
        let (head, entries) = read(&file(&plan, &words));
        let called = if name.is_empty() { calendar } else { name.clone() };
        prop_assert_eq!(unescape(&head["X-WR-CALNAME"]), &called[..]);
        let mega = by_uid(&entries, "mega-anchor-1");
        let allowed = |letter: &char| !letter.is_ascii_control() || "\t\n".contains(*letter);
        let kept: String = title.chars().filter(allowed).collect();
        prop_assert_eq!(unescape(&mega["SUMMARY"]), format!("{called}: {kept} 1 · Anchor"));
    }
}

#[test]
fn a_creators_file_holds_that_creators_notes_alone() {
    let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
    plan.id = "a1".to_owned();
    plan.name = "A".to_owned();
    plan.budget.notes.micro = 2.0;
    plan.schedule.creators.push(notewave::plan::BookedCreator {
        tier: notewave::tier::Tier::Micro,
        name: "小雨".to_owned(),
        category: String::new(),
        group: String::new(),
        id: String::new(),
    });
    let contents = Contents {
        creator: Some("micro-1".to_owned()),
        ..Contents::default()
    };
    let file = ics(&plan, &words(), SAVED, &contents).unwrap();
    let uids: Vec<&str> = file
        .lines()
        .filter(|line| line.starts_with("UID:"))
        .collect();
    assert_eq!(
        uids,
        ["UID:a1-micro-1@notewave", "UID:a1-micro-1-2@notewave"]
    );
    assert!(file.contains("SUMMARY:A: Micro note 1\\, 小雨 · Main\r\n"));
    assert!(file.contains("SUMMARY:A: Micro note 1 (2)\\, 小雨 · Main\r\n"));
}

type Dates = fn(&PlacedPost) -> Vec<String>;

#[test]
fn what_follows_notes_is_an_entry_a_day_of_each_kind() {
    let plan = plan(None);
    let contents = Contents {
        follow_ups: true,
        ..Contents::default()
    };
    let (_, entries) = read(&ics(&plan, &words(), SAVED, &contents).unwrap());
    let posts = board(&plan).unwrap().posts;
    let stages = notewave::evaluate(&plan).schedule.unwrap().stages;
    let mut count = 1 + stages.len() + days_of_posts(&plan).len();
    let kinds: [(&str, &str, Dates); 2] = [
        ("boost", "Decide on boost", |placed| {
            vec![placed.follow_ups.boost.clone()]
        }),
        ("measure", "Measure, and note", |placed| {
            placed.follow_ups.measure.clone()
        }),
    ];
    for (kind, title, dates) in kinds {
        let days: BTreeSet<String> = posts.iter().flat_map(dates).collect();
        count += days.len();
        for (number, date) in (1..).zip(&days) {
            let entry = by_uid(&entries, &format!("{kind}-{number}"));
            assert_eq!(day(&entry["DTSTART;VALUE=DATE"]).to_string(), *date);
            let due = posts.iter().filter(|placed| dates(placed).contains(date));
            let due: Vec<&PlacedPost> = due.collect();
            let said = title_of(entry);
            if let [_] = due[..] {
                assert!(
                    said.starts_with(&format!("{title} · ")) && !entry.contains_key("DESCRIPTION")
                );
            } else {
                assert_eq!(said, format!("{title} · {} notes", due.len()));
                assert_eq!(unescape(&entry["DESCRIPTION"]).lines().count(), due.len());
            }
        }
    }
    let watch = entries
        .iter()
        .filter(|entry| entry["UID"].starts_with("watch-"))
        .count();
    assert!(watch > 0);
    assert_eq!(entries.len(), count + watch);
}

#[test]
fn comments_are_answered_in_the_peak_hours_of_every_day_of_their_watch() {
    let mut plan = plan(None);
    let texts = [
        ("answerBuying", "On Tmall"),
        ("answerBuying.zh", "天猫旗舰店有售"),
    ];
    plan.brief
        .extend(texts.map(|(key, text)| (key.to_owned(), text.to_owned())));
    let contents = Contents {
        follow_ups: true,
        ..Contents::default()
    };
    let (_, entries) = read(&ics(&plan, &words(), SAVED, &contents).unwrap());
    let posts = board(&plan).unwrap().posts;
    let live = |placed: &PlacedPost| Date::parse(&placed.post.date).unwrap();
    // The day of the note and seven more, three of which decide.
    let watched = |placed: &PlacedPost| {
        (0..=7)
            .map(|after| live(placed).plus(after))
            .collect::<Vec<_>>()
    };
    let days: BTreeSet<Date> = posts.iter().flat_map(watched).collect();
    for (number, date) in (1..).zip(&days) {
        let entry = by_uid(&entries, &format!("watch-{number}"));
        let theirs = |days: core::ops::Range<i64>| {
            let is_theirs = |placed: &&PlacedPost| days.contains(&date.since(live(placed)));
            posts.iter().filter(is_theirs).count()
        };
        let (fresh, older) = (theirs(0..3), theirs(3..8));
        assert_eq!(
            title_of(entry),
            format!("Answer comments · {} notes", fresh + older)
        );
        let said = unescape(&entry["DESCRIPTION"]);
        assert_eq!(said.lines().count(), fresh + usize::from(older > 0) + 1);
        assert!(said.ends_with("Wants to buy: 天猫旗舰店有售 / On Tmall"));
        let [start, end] = ["DTSTART", "DTEND"].map(|name| entry[name].clone());
        assert!(start < end, "{start} {end}");
    }
    let watch = entries
        .iter()
        .filter(|entry| entry["UID"].starts_with("watch-"));
    assert_eq!(watch.count(), days.len());
}

#[test]
fn reminders_come_where_they_are_asked_for() {
    let plan = plan(None);
    let [stages, posts, boost, measure] = ["brief", "koc-seeding-1", "boost-1", "measure-1"];
    for (reminders, measure_reminders) in [(false, false), (true, false), (true, true)] {
        let contents = Contents {
            creator: None,
            follow_ups: true,
            reminders,
            measure_reminders,
        };
        let (_, entries) = read(&ics(&plan, &words(), SAVED, &contents).unwrap());
        let trigger = |id| {
            by_uid(&entries, id)
                .get("ALARM-TRIGGER")
                .map(String::as_str)
        };
        assert_eq!(trigger(posts), reminders.then_some("-PT30M"));
        assert_eq!(trigger(stages), reminders.then_some("PT9H"));
        assert_eq!(trigger(boost), reminders.then_some("PT9H"));
        assert_eq!(trigger(measure), measure_reminders.then_some("PT9H"));
        for entry in entries
            .iter()
            .filter(|entry| entry.contains_key("ALARM-TRIGGER"))
        {
            assert_eq!(entry["ALARM-DESCRIPTION"], entry["SUMMARY"]);
        }
    }
}

#[test]
fn a_measure_of_the_same_day_twice_is_one_line() {
    let mut plan = plan(None);
    for id in ["measure.first", "measure.second", "measure.last"] {
        let own = notewave::figures::Override {
            value: 7.0,
            low: None,
            high: None,
        };
        plan.overrides.insert(id.to_owned(), own);
    }
    assert!(notewave::check(&plan).is_empty());
    let contents = Contents {
        follow_ups: true,
        ..Contents::default()
    };
    let (_, entries) = read(&ics(&plan, &words(), SAVED, &contents).unwrap());
    let entry = by_uid(&entries, "measure-1");
    assert_eq!(unescape(&entry["DESCRIPTION"]).lines().count(), 3);
}
