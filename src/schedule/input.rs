//! The dates of a plan, checked.

mod board;
mod events;

use crate::base::by_name::ByName;

use super::aim::Aim;
use super::calendar::out_of_bounds;
use super::calendar::{self, Calendar};
use super::stages::Durations;
use super::waves::Rules;
use crate::base::date::Date;
use crate::base::problem::{ProblemCode, Problems};
use crate::figures::events::{EventId, EventSpan, YEARS, span};
use crate::figures::{Area, Assumptions, Override, are_sound};
use crate::plan::{Plan, SchedulePlan};

/// The schedule's part of a plan, found to be sound.
#[derive(Debug)]
pub struct Input<'a> {
    pub(crate) today: Date,
    pub(crate) aim: Aim,
    pub(crate) event: Option<EventId>,
    pub(crate) calendar: Calendar,
    pub(crate) durations: Durations<'a>,
    /// The plan's own days of events.
    pub(super) events: &'a ByName<Override>,
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
    /// Today and the plan's day must lie in 2026 to 2028, the years of the holiday table. With an event it
    /// is the event's peak in the year of `launch`. That the day or notes before it lie before today is no
    /// problem of the plan: the report says how late it is, or that its day has passed.
    /// Bounds of dates are given as numbers such as `20261123`.
    ///
    /// ```
    /// use notewave::by_name::ByName;
    /// use notewave::figures::Assumptions;
    /// use notewave::objective::Objective;
    /// use notewave::problem::{ProblemCode, Problems};
    /// use notewave::schedule::Input;
    /// let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
    /// plan.schedule.launch = "2025-11-22".to_owned();
    /// let (none, mut problems) = (ByName::new(), Problems::new());
    /// assert!(Input::check(&plan, &Assumptions::new(&none), &mut problems).is_none());
    /// let problem = problems.into_vec().remove(0);
    /// assert_eq!((problem.field.as_str(), problem.code), ("schedule.launch", ProblemCode::OutOfRange));
    /// assert_eq!(problem.min, Some(20_260_101.0));
    /// ```
    #[must_use]
    pub fn check(
        plan: &'a Plan,
        assumptions: &Assumptions<'a>,
        problems: &mut Problems,
    ) -> Option<Input<'a>> {
        let today = check_today(&plan.today, problems);
        let event = plan.schedule.event;
        let day = check_day(&plan.schedule, problems);
        let calendar = Calendar::check(&plan.schedule.days, problems);
        let events = &plan.schedule.events;
        let events = events::check(events, problems).then_some(events);
        let calendar_or_usual = calendar.clone().unwrap_or_default();
        let rules = Rules::check(plan, &calendar_or_usual, *assumptions, problems);
        if !board::check(&plan.schedule, problems) {
            return None;
        }
        Some(Input {
            plan: &plan.schedule,
            today: today?,
            aim: day.map(|(day, event)| Aim::new(&plan.schedule, day, event))?,
            event,
            calendar: calendar?,
            durations: Durations::new(*assumptions, event.is_some()),
            events: events?,
            rules: rules?,
        })
    }

    /// The day before which what is not done is late: today; none once the plan's day has passed, when the
    /// campaign is under way or over.
    pub(crate) fn late_before(&self) -> Option<Date> {
        (self.aim.day >= self.today).then_some(self.today)
    }

    /// The same on a plain date: without the weeks and the opening of an event. Other days are asked
    /// for so, since an event cannot be moved.
    pub(crate) fn on_a_date(&self) -> Input<'a> {
        Input {
            aim: self.aim.on(self.aim.day),
            event: None,
            calendar: self.calendar.clone(),
            durations: self.durations.with_event(false),
            rules: self.rules.clone(),
            ..*self
        }
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

/// The day of the plan, and the days of its event.
fn check_day(
    schedule: &SchedulePlan,
    problems: &mut Problems,
) -> Option<(Date, Option<EventSpan>)> {
    let Some(date) = Date::parse(&schedule.launch) else {
        let given = schedule.launch.as_str();
        problems.say("schedule.launch", ProblemCode::NotADate, given);
        return None;
    };
    let (min, max) = calendar::SUPPORTED.into_inner();
    let (field, day, span) = if let Some(event) = schedule.event {
        let field = "schedule.event";
        let year = date.year();
        let Some(span) = span(event, year, &schedule.events) else {
            let [from, .., to] = YEARS.map(u32::from);
            let code = ProblemCode::NoSuchEvent;
            out_of_bounds(problems, field, code, f64::from(year), (from, to));
            return None;
        };
        (field, span.peak, Some(span))
    } else {
        ("schedule.launch", date, None)
    };
    if (min..=max).contains(&day.number()) {
        return Some((day, span));
    }
    let code = ProblemCode::OutOfRange;
    out_of_bounds(problems, field, code, day.to_string(), (min, max));
    None
}
