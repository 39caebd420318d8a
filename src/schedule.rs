//! Who posts when?
//!
//! From the launch the stages of the work are counted back in Chinese working days, and from the
//! launch on the posts are laid out in waves, in the peak hours of each day.

pub mod calendar;
pub mod report;
mod spread;
mod stages;
mod waves;
mod window;

pub use report::ScheduleReport;

use self::report::{Day, EventDate};
use self::spread::Group;
use self::stages::{Durations, first_launch};
use self::waves::Rules;
use crate::date::Date;
use crate::events;
use crate::figures::Assumptions;
use crate::plan::{EventId, Plan};
use crate::problem::{Given, Problem, ProblemCode, Problems};
use crate::tier::PerTier;

/// The most days that the report lists: the longest cycle and two years around it.
const MOST_DAYS: i64 = 800;

/// The schedule's part of a plan, found to be sound.
#[derive(Debug)]
pub struct Input {
    today: Date,
    launch: Date,
    event: Option<EventId>,
    durations: Durations,
    rules: Rules,
}

impl Input {
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
        plan: &Plan,
        assumptions: &Assumptions<'_>,
        problems: &mut Problems,
    ) -> Option<Input> {
        let today = check_today(&plan.today, problems);
        let event = plan.schedule.event;
        let launch = check_launch(&plan.schedule.launch, event, today, problems);
        let rules = Rules::check(*assumptions, problems);
        Some(Input {
            today: today?,
            launch: launch?,
            event,
            durations: Durations::new(*assumptions, event.is_some()),
            rules: rules?,
        })
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
pub fn report(input: &Input, counts: &PerTier<u32>) -> ScheduleReport {
    let Input {
        today,
        launch,
        event,
        ref durations,
        ref rules,
    } = *input;
    let start = calendar::before(launch, durations.likely);
    let waves = rules.waves(launch, counts);
    let end = waves.last().map_or(launch, Group::end);
    let posts = rules.posts(&waves);
    let last_listed = posts.last().and_then(|post| Date::parse(&post.date));
    ScheduleReport {
        launch: launch.to_string(),
        event,
        stages: durations.back_from(launch, today),
        start_by: start.to_string(),
        start_by_slow: calendar::before(launch, durations.slow).to_string(),
        start_by_fast: calendar::before(launch, durations.fast).to_string(),
        late_days: calendar::between(start, today),
        earliest_launch: first_launch(today, durations.likely).to_string(),
        calendar_incomplete: !calendar::is_complete(end),
        waves: waves.iter().map(Group::to_report).collect(),
        posts,
        days: days(today, start, last_listed.unwrap_or(launch)),
        events: events::from(today)
            .into_iter()
            .map(|(date, id)| EventDate {
                id,
                date: date.to_string(),
            })
            .collect(),
    }
}

/// The first launch that leaves time even if every stage takes long, at the figures in force and
/// without an event; `None` where `today` is no date of the calendar.
pub(crate) fn unhurried_launch(today: &str, assumptions: Assumptions<'_>) -> Option<Date> {
    let today = check_today(today, &mut Problems::new())?;
    Some(first_launch(today, Durations::new(assumptions, false).slow))
}

fn check_today(text: &str, problems: &mut Problems) -> Option<Date> {
    let (min, max) = calendar::SUPPORTED.into_inner();
    let field = "today";
    let Some(today) = Date::parse(text) else {
        problems.say(field, ProblemCode::NotADate, text);
        return None;
    };
    if !calendar::SUPPORTED.contains(&today.number()) {
        problems.add(bounded(field, ProblemCode::OutOfRange, text, min, max));
        return None;
    }
    Some(today)
}

/// The day of the launch. Where today is unsound, only the calendar bounds it.
fn check_launch(
    text: &str,
    event: Option<EventId>,
    today: Option<Date>,
    problems: &mut Problems,
) -> Option<Date> {
    let Some(date) = Date::parse(text) else {
        problems.say("schedule.launch", ProblemCode::NotADate, text);
        return None;
    };
    let (min, max) = calendar::SUPPORTED.into_inner();
    let min = today.map_or(min, Date::number);
    let (field, launch) = if let Some(event) = event {
        let field = "schedule.event";
        let year = date.year();
        let Some(day) = events::day(event, year) else {
            let [from, .., to] = events::YEARS.map(u32::from);
            let code = ProblemCode::NoSuchEvent;
            problems.add(bounded(field, code, f64::from(year), from, to));
            return None;
        };
        (field, day)
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
    problems.add(bounded(field, code, launch.to_string().as_str(), min, max));
    None
}

fn bounded(field: &str, code: ProblemCode, given: impl Into<Given>, min: u32, max: u32) -> Problem {
    Problem {
        field: field.to_owned(),
        row: None,
        code,
        given: given.into(),
        min: Some(f64::from(min)),
        max: Some(f64::from(max)),
    }
}

/// The days from today or the start, whichever is first, to the last post. Where that is too long
/// because the start is far off, the days until then are left out; what is still too long is cut.
fn days(today: Date, start: Date, last: Date) -> Vec<Day> {
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
            kind: calendar::kind(date),
        })
        .collect()
}
