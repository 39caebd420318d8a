//! The iCalendar file, read back by a small strict reader.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use crate::support::json::Json;
use notewave::document::Named;
use notewave::export::{Contents, Words, ics};
use notewave::figures::events::EventId;
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::tier::PerTier;
use proptest::prelude::*;
use serde_json::json;

use super::reader::{day, moment, read, unescape};

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

fn file(plan: &Plan, words: &Words) -> String {
    ics(plan, words, &Contents::default()).unwrap()
}

fn words() -> Words {
    Words::read(&Json(Some(json!({
        "calendar": "种草计划；春节, 2027",
        "startBy": "Start by",
        "boost": "Decide on boost",
        "watch": "Comments watched until today",
        "measure": "Measure, and note",
        "posts": { "koc": "KOC note", "micro": "Micro note", "mid": "Mid note", "mega": "头部笔记" },
        "waves": { "seeding": "Seeding", "anchor": "Anchor", "main": "Main", "tail": "Tail" },
        "stages": {
            "brief": "Brief", "outreach": "Outreach", "contract": "Contract", "shipping": "Shipping", "compliance": "Compliance", "draft": "Draft",
            "review": "Review", "revision": "Revision", "filing": "Filing; scheduling", "event": "Extra"
        }
    }))))
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
        assert_eq!(unescape(&head["X-WR-CALNAME"]), "种草计划；春节, 2027");
        assert_eq!(
            entries.len(),
            1 + schedule.stages.len() + schedule.posts.len()
        );
        let uids: BTreeSet<&String> = entries.iter().map(|entry| &entry["UID"]).collect();
        assert_eq!(uids.len(), entries.len());
        let by_uid = |uid: &str| {
            let uid = format!("{uid}@notewave");
            entries.iter().find(|entry| entry["UID"] == uid).unwrap()
        };
        for entry in &entries {
            assert_eq!(entry["DTSTAMP"], "20261123T000000Z");
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
        assert_eq!(unescape(&by_uid("filing")["SUMMARY"]), "Filing; scheduling");
        for post in &schedule.posts {
            let entry = by_uid(&post.id);
            assert_eq!(entry["DTSTART"], post.utc.replace(['-', ':'], ""));
            assert_eq!(moment(&entry["DTEND"]) - moment(&entry["DTSTART"]), 30);
        }
        assert_eq!(
            unescape(&by_uid("koc-1")["SUMMARY"]),
            "KOC note 1 · Seeding"
        );
        assert_eq!(
            unescape(&by_uid("mega-1")["SUMMARY"]),
            "头部笔记 1 · Anchor"
        );
    }
}

#[test]
fn a_plan_with_a_problem_has_no_file() {
    let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
    plan.schedule.launch = "tomorrow".to_owned();
    assert_eq!(ics(&plan, &words(), &Contents::default()), None);
}

proptest! {
    #[test]
    fn any_words_read_back(name in "\\PC{0,200}", title in ".{0,120}") {
        let mut words = words();
        words.calendar.clone_from(&name);
        words.posts.koc.clone_from(&title);
        let (head, entries) = read(&file(&plan(None), &words));
        prop_assert_eq!(unescape(&head["X-WR-CALNAME"]), name);
        let koc = entries.iter().find(|entry| entry["UID"] == "koc-1@notewave").unwrap();
        let allowed = |letter: &char| !letter.is_ascii_control() || "\t\n".contains(*letter);
        let kept: String = title.chars().filter(allowed).collect();
        prop_assert_eq!(unescape(&koc["SUMMARY"]), format!("{kept} 1 · Seeding"));
    }
}

#[test]
fn a_creators_file_holds_that_creators_notes_alone() {
    let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
    plan.budget.notes.micro = 2.0;
    plan.schedule.creators.push(notewave::plan::BookedCreator {
        tier: notewave::tier::Tier::Micro,
        name: "小雨".to_owned(),
        category: String::new(),
        group: String::new(),
    });
    let contents = Contents {
        creator: Some("micro-1".to_owned()),
        ..Contents::default()
    };
    let file = ics(&plan, &words(), &contents).unwrap();
    let uids: Vec<&str> = file
        .lines()
        .filter(|line| line.starts_with("UID:"))
        .collect();
    assert_eq!(uids, ["UID:micro-1@notewave", "UID:micro-1-2@notewave"]);
    assert!(file.contains("SUMMARY:Micro note 1\\, 小雨 · Main\r\n"));
    assert!(file.contains("SUMMARY:Micro note 1 (2)\\, 小雨 · Main\r\n"));
}

#[test]
fn what_follows_a_note_and_reminders_come_when_they_are_asked_for() {
    let plan = plan(None);
    let contents = Contents {
        creator: None,
        follow_ups: true,
        reminders: true,
    };
    let (_, entries) = read(&ics(&plan, &words(), &contents).unwrap());
    let board = notewave::schedule::timing::board(&plan).unwrap();
    let stages = notewave::evaluate(&plan).schedule.unwrap().stages;
    assert_eq!(entries.len(), 1 + stages.len() + 6 * board.posts.len());
    let by_uid = |uid: &str| {
        let uid = format!("{uid}@notewave");
        entries.iter().find(|entry| entry["UID"] == uid).unwrap()
    };
    for placed in &board.posts {
        let id = &placed.post.id;
        assert_eq!(by_uid(id)["TRIGGER"], "-PT30M");
        let after = &placed.follow_ups;
        let days = [
            ("boost", &after.boost),
            ("watch", &after.watch_until),
            ("measure-1", &after.measure[0]),
            ("measure-2", &after.measure[1]),
            ("measure-3", &after.measure[2]),
        ];
        for (what, date) in days {
            let entry = by_uid(&format!("{id}-{what}"));
            assert_eq!(day(&entry["DTSTART;VALUE=DATE"]).to_string(), *date);
            assert_eq!(entry["TRIGGER"], "PT9H");
            assert_eq!(entry["DESCRIPTION"], entry["SUMMARY"]);
        }
    }
    let last = by_uid("koc-1-measure-3");
    assert_eq!(unescape(&last["SUMMARY"]), "Measure, and note · KOC note 1");
}
