//! Laws of the board in the schedule: what the user fixes holds, and nobody is lost.

use std::collections::BTreeSet;

use notewave::date::Date;
use notewave::objective::Objective;
use notewave::plan::{BusyDay, Plan, PostLock};
use notewave::schedule::report::DayKind;
use notewave::schedule::timing::{Board, Conflict, board};
use notewave::{default_plan, evaluate};
use proptest::prelude::*;

use crate::support::plans::set;

const LAUNCH: &str = "2027-03-01";

fn later(text: &str, days: i64) -> String {
    Date::parse(text).map_or_else(String::new, |date| date.plus(days).to_string())
}

fn day(days: i64) -> String {
    later(LAUNCH, days)
}

prop_compose! {
    /// A small mix from a launch in a spring without holidays, with anything fixed.
    fn any_plan()(
        counts in prop::array::uniform4(0_u32..7),
        notes in prop::array::uniform4(1_u32..3),
        blackouts in prop::collection::vec(0_i64..25, 0..4),
        locks in prop::collection::vec((0_usize..3, 1_u32..4, 0_i64..30, 0_u32..4), 0..4),
        busy in prop::collection::vec((0_usize..3, 1_u32..4, 0_i64..25), 0..4),
        cap in 1_u32..4,
        spacing in 0_u32..6,
    ) -> Plan {
        let mut plan = default_plan(Objective::Seeding, "2026-11-23");
        LAUNCH.clone_into(&mut plan.schedule.launch);
        plan.budget.total = 1e9;
        plan.budget.off = ["blend", "layer", "front-load", "single-creator", "mega-anchor", "boost-share"].map(str::to_owned).to_vec();
        let [koc, micro, mid, mega] = counts;
        plan.budget.locks.counts.koc = Some(f64::from(koc + 1));
        plan.budget.locks.counts.micro = Some(f64::from(micro));
        plan.budget.locks.counts.mid = Some(f64::from(mid));
        plan.budget.locks.counts.mega = Some(f64::from(mega / 3));
        let [koc, micro, mid, mega] = notes.map(f64::from);
        (plan.budget.notes.koc, plan.budget.notes.micro) = (koc, micro);
        (plan.budget.notes.mid, plan.budget.notes.mega) = (mid, mega);
        plan.schedule.blackouts = blackouts.into_iter().map(day).collect();
        let tiers = ["koc", "micro", "mid"];
        let name = |tier: usize, number: u32| format!("{}-{number}", tiers.get(tier).unwrap_or(&"koc"));
        plan.schedule.locks = locks.into_iter().map(|(tier, number, on, slot)| PostLock {
            post: name(tier, number),
            date: day(on),
            minutes: f64::from(1_200 + 30 * slot),
        }).collect();
        plan.schedule.busy = busy.into_iter().map(|(tier, number, on)| BusyDay { creator: name(tier, number), date: day(on) }).collect();
        for (id, value) in [("posts.day", cap), ("series.spacing", spacing)] {
            set(&mut plan, id, f64::from(value));
        }
        plan
    }
}

fn names(board: &Board) -> BTreeSet<String> {
    board
        .posts
        .iter()
        .map(|placed| placed.post.id.clone())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn every_note_is_there_once_and_open_ones_keep_all_rules(plan in any_plan()) {
        let board = board(&plan).unwrap();
        let report = evaluate(&plan).schedule.unwrap();
        let listed: BTreeSet<String> = report.posts.iter().map(|post| post.id.clone()).collect();
        prop_assert_eq!(board.posts.len(), report.posts.len());
        prop_assert_eq!(names(&board), listed);
        for placed in &board.posts {
            let lock = plan.schedule.locks.iter().rev().find(|lock| lock.post == placed.post.id);
            prop_assert_eq!(placed.locked, lock.is_some());
            if let Some(lock) = lock {
                prop_assert_eq!(&placed.post.date, &lock.date);
            } else if board.fits {
                // Only days that a lock has filled, or that are free or off, can speak against it.
                let harmless = |conflict: &Conflict| matches!(conflict, Conflict::Holiday | Conflict::Double);
                prop_assert!(placed.conflicts.iter().all(harmless), "{:?}", placed);
            }
        }
        prop_assert!(board.bound <= board.cost);
        prop_assert!(board.fits || board.cost == 0.0);
    }

    /// The live window, the waves and the day to start are those of the notes on the board, whatever is fixed.
    #[test]
    fn the_report_has_every_note_where_the_board_has_it(plan in any_plan()) {
        let board = board(&plan).unwrap();
        let report = evaluate(&plan).schedule.unwrap();
        let placed: Vec<_> = board.posts.into_iter().map(|placed| placed.post).collect();
        prop_assert_eq!(&report.posts, &placed);
        prop_assert_eq!(report.waves, board.waves);
        prop_assert_eq!(&report.launch, &placed[0].date);
    }

    #[test]
    fn what_would_make_room_does(plan in any_plan()) {
        let before = board(&plan).unwrap();
        for change in &before.changes {
            let mut plan = plan.clone();
            match change.rule {
                "busy" => plan.schedule.busy.retain(|day| day.creator != change.name),
                "lock" => plan.schedule.locks.retain(|lock| lock.post != change.name),
                figure => {
                    set(&mut plan, figure, f64::from(change.value));
                }
            }
            prop_assert!(board(&plan).unwrap().fits, "{:?}", change);
        }
        prop_assert!(!before.fits || before.changes.is_empty());
    }

    /// A year without holidays: the plan's own days make them work days or weekends as they fall.
    #[test]
    fn whole_weeks_later_the_board_is_the_same(plan in any_plan(), weeks in 1_i64..4) {
        let is_plain = |board: &Board| board.days.iter().all(|day| matches!(day.kind, DayKind::Working | DayKind::Weekend));
        let mut shifted = plan.clone();
        let shift = |text: &str| later(text, 7 * weeks);
        shifted.schedule.launch = shift(&plan.schedule.launch);
        for lock in &mut shifted.schedule.locks {
            lock.date = shift(&lock.date);
        }
        for busy in &mut shifted.schedule.busy {
            busy.date = shift(&busy.date);
        }
        for date in &mut shifted.schedule.blackouts {
            *date = shift(date);
        }
        let (one, other) = (board(&plan).unwrap(), board(&shifted).unwrap());
        if !is_plain(&one) || !is_plain(&other) {
            return Ok(());
        }
        prop_assert_eq!(one.cost.to_bits(), other.cost.to_bits());
        for (one, other) in one.posts.iter().zip(&other.posts) {
            prop_assert_eq!(&one.post.id, &other.post.id);
            prop_assert_eq!((shift(&one.post.date), &one.post.time), (other.post.date.clone(), &other.post.time));
        }
    }
}
