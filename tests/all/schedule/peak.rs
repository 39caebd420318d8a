//! What holds of a plan around its day: the day is the peak of an event, and what falls on it does.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use notewave::date::Date;
use notewave::default_plan;
use notewave::figures::Assumptions;
use notewave::figures::Override;
use notewave::figures::events::{EventId, span};
use notewave::objective::Objective;
use notewave::plan::{Falls, Plan};
use notewave::problem::Problems;
use notewave::schedule::calendar::Calendar;
use notewave::schedule::report::{DayKind, Post, WaveId};
use notewave::schedule::{Input, ScheduleReport, report};
use notewave::tier::PerTier;
use proptest::prelude::*;

use super::figures::own;

const EVENTS: [EventId; 8] = [
    EventId::NewYear,
    EventId::SpringFestival,
    EventId::WomensDay,
    EventId::SixEighteen,
    EventId::NationalDay,
    EventId::DoubleEleven,
    EventId::BlackFriday,
    EventId::Christmas,
];
const FALLS: [Falls; 3] = [Falls::First, Falls::Anchor, Falls::Main];

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn ask(plan: &Plan, counts: &PerTier<u32>) -> Option<ScheduleReport> {
    let figures = Assumptions::new(&plan.overrides);
    let input = Input::check(plan, &figures, &mut Problems::new())?;
    Some(report(&input, counts))
}

fn is_off(date: Date) -> bool {
    Calendar::default().kind(date) == DayKind::Holiday
}

/// The first day from one on that is not closed, by steps of one day forth or back.
fn open(mut date: Date, step: i64, closed: &dyn Fn(Date) -> bool) -> Date {
    while closed(date) {
        date = date.plus(step);
    }
    date
}

prop_compose! {
    fn counts()(koc in 0..120_u32, micro in 0..40_u32, mid in 0..9_u32, mega in 0..4_u32) -> PerTier<u32> {
        PerTier { koc, micro, mid, mega }
    }
}

prop_compose! {
    /// A plan for a date or an event, in any of the three years, with anything chosen.
    fn any_plan()(
        offset in 0..1_096_i64,
        event in prop::option::of(0..EVENTS.len()),
        falls in prop::option::of(0..3_usize),
        tail in any::<Option<bool>>(),
        holidays in any::<bool>(),
        blackouts in prop::collection::vec(-60..60_i64, 0..6),
        own in prop::option::of(own()),
    ) -> Plan {
        let mut plan = default_plan(Objective::Seeding, "2026-01-01");
        let date = day("2026-01-01").plus(offset);
        plan.schedule.launch = date.to_string();
        plan.schedule.event = event.and_then(|event| EVENTS.get(event).copied());
        plan.schedule.falls = falls.and_then(|falls| FALLS.get(falls).copied());
        (plan.schedule.tail, plan.schedule.holidays) = (tail, holidays);
        plan.schedule.blackouts = blackouts.into_iter().map(|days| date.plus(days).to_string()).collect();
        if let Some(own) = own {
            plan.overrides = own.overrides();
        }
        plan
    }
}

/// The days of the posts of a wave, in order.
fn of(posts: &[Post], wave: WaveId) -> Vec<Date> {
    let of = posts.iter().filter(|post| post.wave == wave);
    of.map(|post| day(&post.date)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn whatever_is_chosen_the_rules_are_kept(plan in any_plan(), counts in counts()) {
        prop_assert_eq!(notewave::check(&plan), []);
        let report = ask(&plan, &counts).unwrap();
        let figures = Assumptions::new(&plan.overrides);
        let figure = |id: &str| {
            let figure = notewave::figures::all().find(|figure| figure.id == id).unwrap();
            figures.value(figure)
        };
        // Each post once.
        let ids: BTreeSet<&String> = report.posts.iter().map(|post| &post.id).collect();
        prop_assert_eq!(ids.len(), report.posts.len());
        let all: u32 = counts.iter().map(|(_, count)| *count).sum();
        prop_assert_eq!(ids.len(), usize::try_from(all).unwrap());
        // Nothing on a closed day, and on any no more than the cap, or what keeps waves short where it is not
        // the plan's own.
        let longest = figure("wave.longest");
        let short = report.waves.iter().map(|wave| (f64::from(wave.posts) / longest).ceil());
        let usual = figure("posts.day");
        let raised = report.raised_pace.map(|pace| f64::from(pace.day));
        if let Some(raised) = raised {
            prop_assert!(!plan.overrides.contains_key("posts.day"));
            prop_assert!(usual < raised && raised <= short.fold(0.0, f64::max));
        }
        let cap = raised.unwrap_or(usual);
        let free: BTreeSet<Date> = plan.schedule.blackouts.iter().map(|text| day(text)).collect();
        let closed = |date: Date| free.contains(&date) || (!plan.schedule.holidays && is_off(date));
        let mut loads: BTreeMap<&str, f64> = BTreeMap::new();
        for post in &report.posts {
            prop_assert!(!closed(day(&post.date)), "{}", post.date);
            *loads.entry(&post.date).or_default() += 1.0;
        }
        prop_assert!(loads.values().all(|load| *load <= cap));
        // Waves in order, at least as far apart as they should be.
        for (a, b) in report.waves.iter().zip(report.waves.iter().skip(1)) {
            prop_assert!(a.id < b.id);
            let gap = match b.id {
                WaveId::Seeding => unreachable!("it is the first"),
                WaveId::Anchor => figure("wave.gap.anchor"),
                WaveId::Main => figure("wave.gap.main"),
                WaveId::Tail => figure("wave.gap.tail"),
            };
            let days = i32::try_from(day(&b.start).since(day(&a.end))).unwrap();
            prop_assert!(f64::from(days) >= gap, "{:?} {:?}", a, b);
        }
        for wave in &report.waves {
            let days = of(&report.posts, wave.id);
            prop_assert_eq!(days.first().copied(), Some(day(&wave.start)));
            prop_assert_eq!(days.last().copied(), Some(day(&wave.end)));
            prop_assert_eq!(days.len(), usize::try_from(wave.posts).unwrap());
        }
        prop_assert_eq!(report.waves.iter().any(|wave| wave.id == WaveId::Tail) && !report.tail, false);
        // What falls on the day does, or on the nearest open one.
        let date = day(&report.date);
        let first = |posts: Vec<Date>| posts.first().copied();
        let (expected, found) = match report.falls {
            Falls::First => (open(date, 1, &closed), first(report.posts.iter().map(|post| day(&post.date)).collect())),
            Falls::Anchor => (open(date, 1, &closed), first(of(&report.posts, WaveId::Anchor))),
            Falls::Main => (open(date, -1, &closed), of(&report.posts, WaveId::Main).last().copied()),
        };
        prop_assert!(found.is_none_or(|found| found == expected), "{:?} {:?}", found, expected);
    }

    #[test]
    fn of_an_event_all_but_a_tail_is_out_by_the_peak(plan in any_plan(), counts in counts()) {
        let Some(event) = plan.schedule.event else { return Ok(()) };
        let mut plan = plan;
        plan.schedule.falls = None;
        let report = ask(&plan, &counts).unwrap();
        prop_assert_eq!(report.falls, Falls::Main);
        let days = span(event, day(&report.date).year(), &plan.schedule.events).unwrap();
        for post in &report.posts {
            let date = day(&post.date);
            match post.wave {
                WaveId::Seeding | WaveId::Anchor => prop_assert!(date < days.start),
                WaveId::Main => prop_assert!(date <= days.peak),
                WaveId::Tail => prop_assert!(date > days.peak && plan.schedule.tail == Some(true)),
            }
        }
        // Of a sale that lasts, some of the main wave lies in each week from its opening on, if it has
        // enough notes for that.
        let main: Vec<Date> = of(&report.posts, WaveId::Main);
        let weeks = days.peak.since(days.start) / 7;
        if main.len() >= 12 && plan.schedule.blackouts.is_empty() {
            for week in 0..weeks {
                let from = days.start.plus(7 * week);
                let inside = main.iter().any(|date| (from..from.plus(7)).contains(date));
                prop_assert!(inside || (0..7).all(|days| is_off(from.plus(days))), "{}", from);
            }
        }
    }

    #[test]
    fn a_week_later_never_begins_earlier(plan in any_plan(), counts in counts(), lead in 0..40_i64) {
        let mut plan = plan;
        let peak = day(&plan.schedule.launch).plus(-7).max(day("2026-01-01"));
        let number = |date: Date| f64::from(date.number());
        let mut starts = Vec::new();
        for peak in [peak, peak.plus(7)] {
            plan.schedule.launch = peak.to_string();
            if let Some(event) = plan.schedule.event {
                let name = serde_json::to_value(event).unwrap().as_str().unwrap().to_owned();
                let opening = peak.plus(-lead).max(day("2026-01-01"));
                let own = Override { value: number(peak), low: Some(number(opening)), high: Some(number(peak)) };
                plan.schedule.events.insert(name, own);
            }
            let Some(report) = ask(&plan, &counts) else { return Ok(()) };
            prop_assert_eq!(&report.date, &peak.to_string());
            starts.push((day(&report.start_by), day(&report.start_by_slow), day(&report.launch)));
        }
        let (now, then) = (starts[0], starts[1]);
        prop_assert!(now.0 <= then.0 && now.1 <= then.1 && now.2 <= then.2, "{:?} {:?}", now, then);
    }

    #[test]
    fn the_earliest_date_is_the_first_in_time(plan in any_plan(), counts in counts(), today in 0..300_i64) {
        let mut plan = plan;
        plan.today = day("2026-01-01").plus(today).to_string();
        plan.schedule.event = None;
        plan.schedule.launch.clone_from(&plan.today);
        let report = ask(&plan, &counts).unwrap();
        let earliest = day(&report.earliest_date);
        let late = |date: Date| {
            let mut plan = plan.clone();
            plan.schedule.launch = date.to_string();
            ask(&plan, &counts).map(|report| (report.late_days, report.missed_posts))
        };
        // Beyond the calendar nobody asks.
        if let Some(late) = late(earliest) {
            prop_assert_eq!(late, (0, 0));
        }
        if earliest > day(&plan.today) && let Some((days, posts)) = late(earliest.plus(-1)) {
            prop_assert!(days > 0);
            prop_assert!(posts > 0 || report.posts.is_empty());
        }
        prop_assert!(report.past_posts <= report.missed_posts);
    }

    #[test]
    fn the_list_of_events_says_of_each_what_its_plan_would(plan in any_plan(), counts in counts(), today in 0..700_i64) {
        let mut plan = plan;
        plan.today = day("2026-01-01").plus(today).to_string();
        plan.schedule.event = Some(EventId::Christmas);
        plan.schedule.launch.clone_from(&plan.today);
        let Some(report) = ask(&plan, &counts) else { return Ok(()) };
        let met = report.events.iter().take_while(|event| event.late_days == 0).count();
        prop_assert!(report.events.iter().skip(met).all(|event| event.late_days > 0));
        for part in [report.events.get(..met).unwrap(), report.events.get(met..).unwrap()] {
            prop_assert!(part.is_sorted_by(|a, b| a.date <= b.date));
        }
        for event in report.events.iter().filter(|event| EVENTS.contains(&event.id)) {
            plan.schedule.event = Some(event.id);
            plan.schedule.launch.clone_from(&event.date);
            let own = ask(&plan, &counts).unwrap();
            prop_assert_eq!(own.late_days, event.late_days, "{:?}", event);
        }
    }
}

/// On first load, on any day of two years, nothing is posted on a day off.
#[test]
fn the_default_plan_posts_on_no_day_off() {
    for today in (0..730).step_by(5).map(|days| day("2026-01-01").plus(days)) {
        let plan = default_plan(Objective::Seeding, &today.to_string());
        let counts = PerTier {
            koc: 18,
            micro: 18,
            mid: 3,
            mega: 0,
        };
        let report = ask(&plan, &counts).unwrap();
        let off = report.posts.iter().find(|post| is_off(day(&post.date)));
        assert_eq!(off, None, "{today}");
        assert_eq!((report.late_days, report.missed_posts), (0, 0), "{today}");
    }
}
