//! Lays a campaign out: the waves of posts around its day, and the stages back from them.

use super::aim::Aim;
use super::board::board;
use super::calendar::{self, Calendar};
use super::input::{Input, check_today};
use super::live::{live_of_posts, live_of_waves};
use super::posts::MOST_LISTED;
use super::report::{Day, DayKind, EventDate, Post, ScheduleReport, Wave};
use super::spread::Group;
use super::stages::{Durations, FAST, LIKELY, SLOW};
use crate::base::date::Date;
use crate::base::problem::Problems;
use crate::base::tier::{PerTier, Tier};
use crate::figures::Assumptions;
use crate::figures::events::{self};
use crate::plan::SchedulePlan;

/// Works out the schedule of so many creators of each tier, one note each.
///
/// Any number of creators is answered at once: the waves count all of them, the posts list the
/// first 2,000, and the days end after 800.
///
/// ```
/// use notewave::by_name::ByName;
/// use notewave::figures::Assumptions;
/// use notewave::objective::Objective;
/// use notewave::problem::Problems;
/// use notewave::schedule::{Input, report};
/// use notewave::tier::PerTier;
/// let plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
/// let none = ByName::new();
/// let input = Input::check(&plan, &Assumptions::new(&none), &mut Problems::new()).unwrap();
/// let schedule = report(&input, &PerTier { koc: 5, micro: 6, mid: 1, mega: 0 });
/// // 30 working days from Monday Nov 23, New Year's Day between them, end on Monday Jan 4.
/// assert_eq!(schedule.launch, "2027-01-05");
/// // Three KOCs seed on three days, five days later the mid-tier creator anchors.
/// assert_eq!(schedule.posts[2].date, "2027-01-07");
/// assert_eq!((schedule.posts[3].id.as_str(), schedule.posts[3].date.as_str()), ("mid-1", "2027-01-12"));
/// ```
#[must_use]
pub fn report(input: &Input<'_>, counts: &PerTier<u32>) -> ScheduleReport {
    let &Input { today, aim, .. } = input;
    let late_before = input.late_before();
    let waves = input.rules.waves(&aim, counts);
    let on_board = has_fixed(input.plan) || waves.iter().any(Group::has_series);
    // Around what is fixed, and where a creator's notes must lie apart, the board lays all notes out, and none
    // is anywhere else.
    let posts = if on_board {
        let placed = board(input, counts).posts.into_iter();
        placed.map(|placed| placed.post).collect()
    } else {
        input.rules.posts(&waves, &input.calendar)
    };
    let ends =
        [posts.first(), posts.last()].map(|post| post.and_then(|post| Date::parse(&post.date)));
    let [launch, listed] = ends.map(|date| date.unwrap_or(aim.day));
    let last = waves.last().map_or(aim.day, Group::end).max(listed);
    let live = live_of_posts(&posts, live_of_waves(&waves, aim.day));
    let (start, tier, first_live) = input.first(&live, LIKELY);
    let (slow, ..) = input.first(&live, SLOW);
    let (fast, ..) = input.first(&live, FAST);
    let ready = input.ready(&input.durations);
    let before = |by: &dyn Fn(Tier) -> Date| {
        let before = |post: &&Post| {
            let date = Date::parse(&post.date).filter(|_| late_before.is_some());
            date.is_some_and(|date| date < by(post.tier))
        };
        u32::try_from(posts.iter().filter(before).count()).unwrap_or(u32::MAX)
    };
    let calendar = &input.calendar;
    let late_days = late_before.map_or(0, |today| calendar.between(start, today));
    let is_late = late_days > 0;
    ScheduleReport {
        date: aim.day.to_string(),
        event: input.event,
        falls: aim.falls,
        tail: aim.tail,
        has_passed: late_before.is_none(),
        launch: launch.to_string(),
        stages: input
            .durations
            .back_from(tier, first_live, late_before, calendar),
        start_by: start.to_string(),
        start_by_slow: slow.to_string(),
        start_by_fast: fast.to_string(),
        late_days,
        raised_pace: Some(input.rules.pace(&waves)).filter(|pace| pace.day > input.rules.cap),
        pace_in_time: is_late.then(|| input.pace_in_time(counts)).flatten(),
        past_posts: before(&|_| today),
        missed_posts: before(&|tier| *ready.get(tier)),
        earliest_date: input.earliest_date(counts).to_string(),
        calendar_missing_from: calendar
            .missing_from(last.max(aim.day))
            .map(|day| day.to_string()),
        calendar_to: calendar
            .noticed_to()
            .map_or_else(String::new, |day| day.to_string()),
        waves: waves
            .iter()
            .map(|wave| as_placed(wave.to_report(), &posts, on_board))
            .collect(),
        days: days(calendar, today, start, listed.max(aim.day)),
        events: events(input, counts),
        posts,
    }
}

/// Whether the plan says of any day, creator or note more than its rules do.
fn has_fixed(plan: &SchedulePlan) -> bool {
    let SchedulePlan {
        locks,
        blackouts,
        busy,
        creators,
        ..
    } = plan;
    !(locks.is_empty() && blackouts.is_empty() && busy.is_empty() && creators.is_empty())
}

/// A wave from the first to the last of its posts, where the board lays them out and all are listed.
fn as_placed(wave: Wave, posts: &[Post], on_board: bool) -> Wave {
    let mut own = posts.iter().filter(|post| post.wave == wave.id);
    let ends = own
        .next()
        .map(|first| (first, own.next_back().unwrap_or(first)));
    match ends.filter(|_| on_board && posts.len() < MOST_LISTED) {
        Some((first, last)) => Wave {
            start: first.date.clone(),
            end: last.date.clone(),
            ..wave
        },
        None => wave,
    }
}

/// The events from today on: first those that a start today is in time for.
fn events(input: &Input<'_>, counts: &PerTier<u32>) -> Vec<EventDate> {
    let durations = input.durations.with_event(true);
    let mut met = Vec::new();
    let mut late = Vec::new();
    for (span, id) in events::from(input.today, input.events) {
        let live = input.live_at(&Aim::new(input.plan, span.peak, Some(span)), counts);
        let mut late_days = 0;
        for &(tier, live) in &live {
            let start = input.calendar.before(live, durations.length(tier, LIKELY));
            late_days = late_days.max(input.calendar.between(start, input.today));
        }
        let list = if late_days > 0 { &mut late } else { &mut met };
        list.push(EventDate {
            id,
            date: span.peak.to_string(),
            start: span.start.to_string(),
            end: span.end.to_string(),
            assumed: span.assumed,
            late_days,
        });
    }
    met.append(&mut late);
    met
}

/// The first launch that leaves KOCs, who post first, time even if every stage takes long, at the
/// figures in force and without an event, and that is no public holiday; `None` where `today` is not
/// a date of the calendar.
pub(crate) fn unhurried_launch(today: &str, assumptions: Assumptions<'_>) -> Option<Date> {
    let today = check_today(today, &mut Problems::new())?;
    let durations = Durations::new(assumptions, false);
    let days = durations.length(Tier::Koc, SLOW);
    let mut launch = Calendar::default().first_after(today, days);
    while calendar::kind(launch) == DayKind::Holiday {
        launch = launch.plus(1);
    }
    Some(launch)
}

/// The days from today or the start, whichever is first, to the last post. Where that is too long
/// because the start is far off, the days until then are left out; what is still too long is cut.
fn days(calendar: &Calendar, today: Date, start: Date, last: Date) -> Vec<Day> {
    let first = today.min(start);
    let first = if last.since(first) < MOST_DAYS {
        first
    } else {
        start
    };
    (0..=last.since(first).min(MOST_DAYS - 1))
        .map(|days| first.plus(days))
        .map(|date| Day {
            date: date.to_string(),
            kind: calendar.kind(date),
        })
        .collect()
}

/// The most days that the report lists: the longest cycle and two years around it.
const MOST_DAYS: i64 = 800;
