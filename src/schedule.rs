//! Who posts when?
//!
//! From the launch the stages of the work are counted back in Chinese working days, and from the
//! launch on the posts are laid out in waves, in the peak hours of each day.

mod after;
pub(crate) mod board;
pub mod calendar;
mod chance;
mod draft;
mod fixed;
mod own_board;
mod own_events;
pub mod report;
mod slots;
mod spread;
mod stages;
pub mod timing;
mod waves;
mod window;

pub use after::After;
pub use report::ScheduleReport;

pub(crate) use crate::schedule::calendar::SUPPORTED;
pub(crate) use crate::schedule::chance::{Chances, Needs};
use crate::schedule::stages::{Durations, End};
pub(crate) use crate::schedule::stages::{FAST, LIKELY, SLOW};

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::problem::{Given, ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::figures::events;
use crate::figures::events::EventId;
use crate::figures::{Assumptions, Override};
use crate::plan::{Plan, SchedulePlan};
use crate::schedule::calendar::Calendar;
use crate::schedule::report::{Day, EventDate, Post};
use crate::schedule::spread::Group;
use crate::schedule::waves::Rules;

/// The most days that the report lists: the longest cycle and two years around it.
const MOST_DAYS: i64 = 800;

/// The schedule's part of a plan, found to be sound.
#[derive(Debug)]
pub struct Input<'a> {
    pub(crate) today: Date,
    pub(crate) launch: Date,
    pub(crate) event: Option<EventId>,
    pub(crate) calendar: Calendar,
    pub(crate) durations: Durations<'a>,
    /// The plan's own days of events.
    events: &'a BTreeMap<String, Override>,
    rules: Rules,
    /// The plan's part, for what it fixes on the board.
    plan: &'a SchedulePlan,
}

impl<'a> Input<'a> {
    /// Checks the plan's dates and windows, and names all that is wrong with them.
    ///
    /// Today must lie in 2026 to 2028, the years of the holiday table, and the launch between today
    /// and the end of 2028. With an event the launch is the event's day in the year of `launch`.
    /// Bounds of dates are given as numbers such as `20261123`.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// use notewave::figures::Assumptions;
    /// use notewave::objective::Objective;
    /// use notewave::problem::{ProblemCode, Problems};
    /// use notewave::schedule::Input;
    /// let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
    /// plan.schedule.launch = "2026-11-22".to_owned();
    /// let (none, mut problems) = (BTreeMap::new(), Problems::new());
    /// assert!(Input::check(&plan, &Assumptions::new(&none), &mut problems).is_none());
    /// let problem = problems.into_vec().remove(0);
    /// assert_eq!((problem.field.as_str(), problem.code), ("schedule.launch", ProblemCode::Past));
    /// assert_eq!(problem.min, Some(20_261_123.0));
    /// ```
    #[must_use]
    pub fn check(
        plan: &'a Plan,
        assumptions: &Assumptions<'a>,
        problems: &mut Problems,
    ) -> Option<Input<'a>> {
        let today = check_today(&plan.today, problems);
        let event = plan.schedule.event;
        let launch = check_launch(&plan.schedule, today, problems);
        let calendar = Calendar::check(&plan.schedule.days, problems);
        let events = &plan.schedule.events;
        let events = own_events::check(events, problems).then_some(events);
        let rules = Rules::check(plan, *assumptions, problems);
        if !own_board::check(&plan.schedule, problems) {
            return None;
        }
        Some(Input {
            plan: &plan.schedule,
            today: today?,
            launch: launch?,
            event,
            calendar: calendar?,
            durations: Durations::new(*assumptions, event.is_some()),
            events: events?,
            rules: rules?,
        })
    }

    /// The booked tiers and the day each goes live, as its first post says; a tier that has no post
    /// among those listed is taken to go live with the launch. Where nobody is booked, KOCs with the
    /// launch.
    pub(crate) fn live(&self, posts: &[Post], counts: &PerTier<u32>) -> Vec<(Tier, Date)> {
        let mut live = Vec::with_capacity(Tier::ALL.len());
        for tier in Tier::ALL {
            if *counts.get(tier) > 0 {
                let first = posts.iter().find(|post| post.tier == tier);
                let date = first.and_then(|post| Date::parse(&post.date));
                live.push((tier, date.unwrap_or(self.launch)));
            }
        }
        if live.is_empty() {
            live.push((Tier::Koc, self.launch));
        }
        live
    }

    /// The last day on which a tier may begin, to go live on a day.
    pub(crate) fn start_by(&self, tier: Tier, live: Date, end: End) -> Date {
        let days = self.durations.length(tier, end);
        self.calendar.before(live, days)
    }

    /// When the first tier must begin, which one, and when it goes live: the smallest of those that
    /// must begin on one day.
    pub(crate) fn first(&self, live: &[(Tier, Date)], end: End) -> (Date, Tier, Date) {
        let mut first: Option<(Date, Tier, Date)> = None;
        for &(tier, live) in live {
            let start = self.start_by(tier, live, end);
            if first.is_none_or(|(earliest, ..)| start < earliest) {
                first = Some((start, tier, live));
            }
        }
        first.unwrap_or((self.launch, Tier::Koc, self.launch))
    }

    /// The first launch with which a start today is in time, where each tier goes live as many days
    /// after the launch as it does now.
    pub(crate) fn earliest_launch(&self, live: &[(Tier, Date)]) -> Date {
        let mut earliest = self.today;
        for &(tier, live) in live {
            let days = self.durations.length(tier, LIKELY);
            let ready = self.calendar.first_after(self.today, days);
            earliest = earliest.max(ready.plus(self.launch.since(live)));
        }
        earliest
    }
}

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
/// figures in force and without an event; `None` where `today` is no date of the calendar.
pub(crate) fn unhurried_launch(today: &str, assumptions: Assumptions<'_>) -> Option<Date> {
    let today = check_today(today, &mut Problems::new())?;
    let durations = Durations::new(assumptions, false);
    let days = durations.length(Tier::Koc, SLOW);
    Some(Calendar::default().first_after(today, days))
}

fn check_today(text: &str, problems: &mut Problems) -> Option<Date> {
    let (min, max) = calendar::SUPPORTED.into_inner();
    let field = "today";
    let Some(today) = Date::parse(text) else {
        problems.say(field, ProblemCode::NotADate, text);
        return None;
    };
    if !calendar::SUPPORTED.contains(&today.number()) {
        let code = ProblemCode::OutOfRange;
        out_of_bounds(problems, field, code, text, (min, max));
        return None;
    }
    Some(today)
}

/// The day of the launch. Where today is unsound, only the calendar bounds it.
fn check_launch(
    schedule: &SchedulePlan,
    today: Option<Date>,
    problems: &mut Problems,
) -> Option<Date> {
    let Some(date) = Date::parse(&schedule.launch) else {
        let given = schedule.launch.as_str();
        problems.say("schedule.launch", ProblemCode::NotADate, given);
        return None;
    };
    let (min, max) = calendar::SUPPORTED.into_inner();
    let min = today.map_or(min, Date::number);
    let (field, launch) = if let Some(event) = schedule.event {
        let field = "schedule.event";
        let year = date.year();
        let Some(span) = events::span(event, year, &schedule.events) else {
            let [from, .., to] = events::YEARS.map(u32::from);
            let code = ProblemCode::NoSuchEvent;
            out_of_bounds(problems, field, code, f64::from(year), (from, to));
            return None;
        };
        (field, span.peak)
    } else {
        ("schedule.launch", date)
    };
    let code = if today.is_some_and(|today| launch < today) {
        ProblemCode::Past
    } else if (min..=max).contains(&launch.number()) {
        return Some(launch);
    } else {
        ProblemCode::OutOfRange
    };
    out_of_bounds(problems, field, code, launch.to_string(), (min, max));
    None
}

/// Names a day that is out of bounds.
fn out_of_bounds(
    problems: &mut Problems,
    field: &str,
    code: ProblemCode,
    given: impl Into<Given>,
    (min, max): (u32, u32),
) {
    let [min, max] = [min, max].map(|bound| Some(f64::from(bound)));
    problems.bounded(field, code, given, min, max);
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
