//! What holds for every schedule, whatever the plan.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use notewave::date::Date;
use notewave::figures;
use notewave::figures::events::EventId;
use notewave::figures::{Area, Assumptions, Override};
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::problem::Problems;
use notewave::schedule;
use notewave::schedule::calendar::{Calendar, is_worked};
use notewave::schedule::report::{DayKind, StageId, WaveId};
use notewave::schedule::{Input, ScheduleReport};
use notewave::tier::{PerTier, Tier};
use proptest::prelude::*;

use super::figures::own;

fn before(date: Date, days: u32) -> Date {
    Calendar::default().before(date, days)
}

fn after(date: Date, days: u32) -> Date {
    Calendar::default().after(date, days)
}

fn between(from: Date, to: Date) -> u32 {
    Calendar::default().between(from, to)
}

fn plan(today: &str, launch: &str) -> Plan {
    let mut plan = notewave::default_plan(Objective::Awareness, today);
    launch.clone_into(&mut plan.schedule.launch);
    plan
}

fn schedule(plan: &Plan, counts: &PerTier<u32>) -> Option<ScheduleReport> {
    let input = Input::check(
        plan,
        &Assumptions::new(&plan.overrides),
        &mut Problems::new(),
    )?;
    Some(schedule::report(&input, counts))
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn minutes(time: &str) -> u32 {
    let (hours, minutes) = time.split_once(':').unwrap();
    hours.parse::<u32>().unwrap() * 60 + minutes.parse::<u32>().unwrap()
}

prop_compose! {
    /// A day of the calendar, the first of the days given.
    fn dates(from: &'static str, days: i64)(offset in 0..days) -> Date {
        day(from).plus(offset)
    }
}

prop_compose! {
    fn counts()(koc in 0..60_u32, micro in 0..40_u32, mid in 0..9_u32, mega in 0..4_u32)
        -> PerTier<u32> {
        PerTier { koc, micro, mid, mega }
    }
}

proptest! {
    #[test]
    fn posts_keep_every_rule(
        launch in dates("2026-01-01", 1_096),
        counts in counts(),
        own in own(),
    ) {
        let mut plan = plan("2026-01-01", &launch.to_string());
        plan.overrides = own.overrides();
        prop_assert_eq!(notewave::check(&plan), []);
        let report = schedule(&plan, &counts).unwrap();

        // Every post exactly once, by its id.
        let expected: BTreeSet<String> = counts
            .iter()
            .flat_map(|(tier, count)| {
                let name = serde_json::to_value(tier).unwrap().as_str().unwrap().to_owned();
                (1..=*count).map(move |number| format!("{name}-{number}"))
            })
            .collect();
        let ids: BTreeSet<String> = report.posts.iter().map(|post| post.id.clone()).collect();
        prop_assert_eq!(ids.len(), report.posts.len());
        prop_assert_eq!(ids, expected);

        // In the order of time, no two at once, so far apart, within the window of the day.
        let moment = |post: &schedule::report::Post| (day(&post.date), minutes(&post.time));
        for (a, b) in report.posts.iter().zip(report.posts.iter().skip(1)) {
            let (a, b) = (moment(a), moment(b));
            prop_assert!(a.0 < b.0 || (a.0 == b.0 && a.1 + own.step <= b.1));
        }
        for post in &report.posts {
            let (date, time) = moment(post);
            let (from, to) = own.window(date);
            prop_assert!(from <= time && time + own.step <= to);
            prop_assert_eq!(&post.utc, &date.utc(time));
        }

        // No cap broken.
        let mut loads: BTreeMap<&str, u32> = BTreeMap::new();
        for post in &report.posts {
            *loads.entry(&post.date).or_default() += 1;
        }
        prop_assert!(loads.values().all(|load| *load <= own.cap));

        // Waves in order, with the gap, each with its own posts and no empty day in it but days off.
        let off = |date: Date| Calendar::default().kind(date) == DayKind::Holiday;
        let open = |mut date: Date| {
            while off(date) {
                date = date.plus(1);
            }
            date
        };
        for (a, b) in report.waves.iter().zip(report.waves.iter().skip(1)) {
            prop_assert!(a.id < b.id);
            let gap = match b.id {
                WaveId::Seeding => unreachable!("it is the first"),
                WaveId::Anchor => own.gaps.0,
                WaveId::Main => own.gaps.1,
                WaveId::Tail => own.gaps.2,
            };
            prop_assert_eq!(day(&b.start), open(day(&a.end).plus(i64::from(gap))));
        }
        for wave in &report.waves {
            let of = report.posts.iter().filter(|post| post.wave == wave.id);
            prop_assert_eq!(of.count(), usize::try_from(wave.posts).unwrap());
            let (start, end) = (day(&wave.start), day(&wave.end));
            for offset in 0..=end.since(start) {
                let date = start.plus(offset);
                prop_assert_eq!(loads.contains_key(date.to_string().as_str()), !off(date));
            }
        }
        if let Some(first) = report.waves.first() {
            prop_assert_eq!(&first.start, &report.launch);
            prop_assert_eq!(day(&first.start), open(launch));
        }

        // Days without a hole.
        for (a, b) in report.days.iter().zip(report.days.iter().skip(1)) {
            prop_assert_eq!(day(&b.date).since(day(&a.date)), 1);
        }
        prop_assert!(report.days.len() <= 800);
    }

    #[test]
    fn more_notes_a_day_end_no_later(
        koc in 0..300_u32,
        micro in 0..200_u32,
        few in 1..=20_u32,
        more in 0..=20_u32,
        slot in prop::option::of(1..=3_u32),
    ) {
        let counts = PerTier { koc, micro, ..PerTier::default() };
        let report = |cap: Option<u32>| {
            let mut plan = plan("2026-06-22", "2026-08-03");
            for (figure, value) in [("posts.day", cap), ("posts.slot", slot)] {
                let own = value.map(|value| Override { value: f64::from(value), low: None, high: None });
                plan.overrides.extend(own.map(|own| (figure.to_owned(), own)));
            }
            schedule(&plan, &counts).unwrap()
        };
        let end = |report: &ScheduleReport| report.waves.last().map(|wave| day(&wave.end));
        let own = report(Some(few + more));
        prop_assert!(end(&own) <= end(&report(Some(few))));
        // As many as are posted where nothing is said are no later than without a word.
        let open = report(None);
        let pace = open.raised_pace.map_or(3, |pace| pace.day);
        prop_assert!(end(&report(Some(pace + more))) <= end(&open));
    }

    #[test]
    fn stages_join_and_end_before_the_launch(
        today in dates("2026-01-01", 900),
        ahead in 0..150_i64,
        event in any::<bool>(),
    ) {
        let mut plan = plan(&today.to_string(), &today.plus(ahead).to_string());
        if event {
            plan.schedule.event = Some(EventId::DoubleTwelve);
        }
        let Some(report) = schedule(&plan, &PerTier::default()) else {
            prop_assert!(event, "only Double 12 can be over");
            return Ok(());
        };
        // Once the event is over nothing counts as late.
        prop_assert_eq!(report.has_passed, day(&report.date) < today);
        let is_late = |start: Date| !report.has_passed && start < today;
        // Products travel beside the contract: both end when drafts begin.
        let (mut next, mut row) = (day(&report.launch), day(&report.launch));
        for stage in report.stages.iter().rev() {
            let beside = stage.id == StageId::Contract;
            if !beside {
                next = row;
            }
            let start = day(&stage.start);
            prop_assert_eq!(day(&stage.end), before(next, 1));
            prop_assert_eq!(between(start, next), stage.days);
            prop_assert_eq!(stage.late, is_late(start));
            row = if beside { row.min(start) } else { start };
        }
        let next = row;
        prop_assert_eq!(&report.start_by, &next.to_string());
        prop_assert!(report.start_by_slow <= report.start_by);
        prop_assert!(report.start_by <= report.start_by_fast);
        let late = if report.has_passed { 0 } else { between(next, today) };
        prop_assert_eq!(report.late_days, late);
        prop_assert_eq!(report.late_days > 0, is_late(next));
        // The earliest date is in time, and a plan on a date that is in time is no earlier.
        let days = between(next, day(&report.launch)) - if event { 10 } else { 0 };
        prop_assert!(before(day(&report.earliest_date), days) >= today);
        if !event {
            prop_assert_eq!(report.late_days == 0, report.earliest_date <= report.date);
        }
    }

    #[test]
    fn counting_forth_undoes_counting_back(from in dates("2026-01-01", 1_096), days in 1..200_u32) {
        if is_worked(from) {
            prop_assert_eq!(before(after(from, days), days), from);
            prop_assert_eq!(after(before(from, days), days), from);
        }
        prop_assert!(is_worked(before(from, days)) && is_worked(after(from, days)));
        prop_assert_eq!(between(before(from, days), from), days);
        prop_assert_eq!(between(from.plus(1), after(from, days).plus(1)), days);
        prop_assert_eq!(before(before(from, days), 7), before(from, days + 7));
    }

    /// From June 22 to September 19 2026 there is neither a holiday nor a make-up day. The 32 working
    /// days that a mid-tier creator may need before the launch and six weeks after it stay inside.
    #[test]
    fn a_week_later_everything_is_a_week_later(
        today in dates("2026-06-22", 40),
        launch in dates("2026-08-06", 5),
        koc in 0..12_u32,
        micro in 0..12_u32,
        mid in 0..4_u32,
    ) {
        let counts = PerTier { koc, micro, mid, mega: 0 };
        let at = |weeks: i64| {
            let (today, launch) = (today.plus(7 * weeks), launch.plus(7 * weeks));
            schedule(&plan(&today.to_string(), &launch.to_string()), &counts).unwrap()
        };
        let later = |text: &mut String| *text = day(text).plus(7).to_string();
        let (mut now, then) = (at(0), at(1));
        for text in [
            &mut now.date,
            &mut now.launch,
            &mut now.start_by,
            &mut now.start_by_slow,
            &mut now.start_by_fast,
            &mut now.earliest_date,
        ] {
            later(text);
        }
        for stage in &mut now.stages {
            later(&mut stage.start);
            later(&mut stage.end);
        }
        for wave in &mut now.waves {
            later(&mut wave.start);
            later(&mut wave.end);
        }
        for post in &mut now.posts {
            later(&mut post.date);
            post.utc = day(&post.date).utc(minutes(&post.time));
        }
        for day in &mut now.days {
            later(&mut day.date);
        }
        now.events.clone_from(&then.events);
        prop_assert_eq!(now, then);
    }

    #[test]
    fn a_change_elsewhere_renames_no_koc(koc in 1..40_u32, micro in 0..40_u32, mid in 0..9_u32) {
        let ids = |micro, mid| -> BTreeSet<String> {
            let counts = PerTier { koc, micro, mid, mega: 0 };
            let report = schedule(&plan("2026-06-22", "2026-08-03"), &counts).unwrap();
            let kocs = report.posts.into_iter().filter(|post| post.tier == Tier::Koc);
            kocs.map(|post| format!("{} {}", post.id, post.number)).collect()
        };
        prop_assert_eq!(ids(micro, mid), ids(0, 0));
    }

    #[test]
    fn no_text_and_no_number_panics(
        today in prop_oneof![".*", "202[5-9]-[01][0-9]-[0-3][0-9]"],
        launch in prop_oneof![".*", "202[5-9]-[01][0-9]-[0-3][0-9]", "[0-9]{4}-12-31"],
        which in prop::collection::vec((0..figures::all().filter(|figure| figure.area == Area::Schedule).count(), prop_oneof![
            any::<f64>(),
            (0..1_500_u32).prop_map(f64::from),
            0.0..1.0_f64,
        ]), 0..6),
        counts in any::<[u32; 4]>(),
    ) {
        let mut plan = plan(&today, &launch);
        let figures: Vec<_> = figures::all().filter(|figure| figure.area == Area::Schedule).collect();
        for (index, value) in which {
            let own = Override { value, low: None, high: None };
            plan.overrides.insert(figures[index].id.to_owned(), own);
        }
        for event in [None, Some(EventId::Qixi)] {
            plan.schedule.event = event;
            let problems = notewave::check(&plan);
            let [koc, micro, mid, mega] = counts;
            if problems.is_empty() {
                let report = schedule(&plan, &PerTier { koc, micro, mid, mega }).unwrap();
                prop_assert!(report.posts.len() <= 2_000 && report.days.len() <= 800);
            }
        }
    }
}
