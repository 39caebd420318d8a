//! Lays a campaign out: the stages back from the launch, and the waves of posts after it.

use super::calendar::{self, Calendar};
use super::input::{Input, check_today};
use super::report::{Day, EventDate, ScheduleReport};
use super::spread::Group;
use super::stages::{Durations, FAST, LIKELY, SLOW};
use crate::base::date::Date;
use crate::base::problem::Problems;
use crate::base::tier::{PerTier, Tier};
use crate::figures::Assumptions;
use crate::figures::events::{self};

/// Works out the schedule of so many creators of each tier, one note each.
///
/// Any number of creators is answered at once: the waves count all of them, the posts list the
/// first 2,000, and the days end after 800.
///
/// ```
/// use std::collections::BTreeMap;
/// use notewave::figures::Assumptions;
/// use notewave::objective::Objective;
/// use notewave::problem::Problems;
/// use notewave::schedule::{Input, report};
/// use notewave::tier::PerTier;
/// let plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
/// let none = BTreeMap::new();
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
    let &Input { today, launch, .. } = input;
    let waves = input.rules.waves(launch, counts);
    let end = waves.last().map_or(launch, Group::end);
    let posts = input.rules.posts(&waves, &input.calendar);
    let last_listed = posts.last().and_then(|post| Date::parse(&post.date));
    let live = input.live(&posts, counts);
    let (start, tier, first_live) = input.first(&live, LIKELY);
    let (slow, ..) = input.first(&live, SLOW);
    let (fast, ..) = input.first(&live, FAST);
    let calendar = &input.calendar;
    ScheduleReport {
        launch: launch.to_string(),
        event: input.event,
        stages: input.durations.back_from(tier, first_live, today, calendar),
        start_by: start.to_string(),
        start_by_slow: slow.to_string(),
        start_by_fast: fast.to_string(),
        late_days: calendar.between(start, today),
        earliest_launch: input.earliest_launch(&live).to_string(),
        calendar_incomplete: !calendar::is_complete(end),
        waves: waves.iter().map(Group::to_report).collect(),
        posts,
        days: days(calendar, today, start, last_listed.unwrap_or(launch)),
        events: events::from(today, input.events)
            .into_iter()
            .map(|(span, id)| EventDate {
                id,
                date: span.peak.to_string(),
                start: span.start.to_string(),
                end: span.end.to_string(),
            })
            .collect(),
    }
}

/// The first launch that leaves KOCs, who post first, time even if every stage takes long, at the
/// figures in force and without an event; `None` where `today` is not a date of the calendar.
pub(crate) fn unhurried_launch(today: &str, assumptions: Assumptions<'_>) -> Option<Date> {
    let today = check_today(today, &mut Problems::new())?;
    let durations = Durations::new(assumptions, false);
    let days = durations.length(Tier::Koc, SLOW);
    Some(Calendar::default().first_after(today, days))
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
