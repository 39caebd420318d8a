//! The dates of a plan, checked.

mod board;
mod events;

use std::collections::BTreeMap;

use super::calendar::out_of_bounds;
use super::calendar::{self, Calendar};
use super::report::Post;
use super::stages::{Durations, End, LIKELY};
use super::waves::Rules;
use crate::base::date::Date;
use crate::base::problem::{ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::figures::events::{EventId, YEARS, span};
use crate::figures::{Area, Assumptions, Override, are_sound};
use crate::plan::{Plan, SchedulePlan};

/// The schedule's part of a plan, found to be sound.
#[derive(Debug)]
pub struct Input<'a> {
    pub(crate) today: Date,
    pub(crate) launch: Date,
    pub(crate) event: Option<EventId>,
    pub(crate) calendar: Calendar,
    pub(crate) durations: Durations<'a>,
    /// The plan's own days of events.
    pub(super) events: &'a BTreeMap<String, Override>,
    pub(super) rules: Rules,
    /// The plan's part, for what it fixes on the board.
    pub(super) plan: &'a SchedulePlan,
}

impl<'a> Input<'a> {
    /// The areas of the figures that the schedule counts with.
    pub(crate) const AREAS: [Area; 1] = [Area::Schedule];

    /// The schedule's part of a plan; `None` where it or a figure that it counts with is unsound.
    pub(crate) fn of(plan: &'a Plan) -> Option<Input<'a>> {
        if !are_sound(&plan.overrides, &Input::AREAS) {
            return None;
        }
        let figures = Assumptions::new(&plan.overrides);
        Input::check(plan, &figures, &mut Problems::new())
    }

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
        let events = events::check(events, problems).then_some(events);
        let rules = Rules::check(plan, *assumptions, problems);
        if !board::check(&plan.schedule, problems) {
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

pub(super) fn check_today(text: &str, problems: &mut Problems) -> Option<Date> {
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
        let Some(span) = span(event, year, &schedule.events) else {
            let [from, .., to] = YEARS.map(u32::from);
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
