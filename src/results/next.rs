//! One campaign of several: what notes still bring, and when the next one must begin.

use serde::Serialize;

use super::decay::{Decay, decay};
use super::input::Results;
use super::sound::sound;
use super::tally::Notes;
use crate::budget;
use crate::figures::events::EventId;
use crate::plan::{Plan, SchedulePlan};
use crate::schedule;

/// The next cycles, and what this one still brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct NextCycle {
    /// How the reads of this campaign's notes fall off.
    pub decay: Decay,
    /// The next dates that a campaign can be laid out for, the soonest first, up to four.
    pub cycles: Vec<Cycle>,
}

/// A date that the next campaign can be laid out for, with the mix of this one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Cycle {
    /// What falls on it.
    pub event: EventId,
    /// Its day; of a sale its peak.
    pub date: String,
    /// The last day to begin, if the work takes as long as is likely.
    pub start_by: String,
    /// The last day to begin, if everything takes long.
    pub start_by_slow: String,
}

/// How many dates are given.
const MOST: usize = 4;

/// What the notes of a campaign still bring, and the next dates that a start today is in time for, after the day
/// that this one is laid out for. `None` where the plan's budget or its schedule is unsound.
///
/// ```
/// use notewave::{default_plan, objective::Objective, results::{Results, next_cycle}};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let next = next_cycle(&plan, &Results::default()).unwrap();
/// // Nothing was measured twice, so that the assumption stands: half as many reads a day after a month.
/// assert!((next.decay.half_life - 30.0).abs() < 1e-9 && next.decay.reads.is_none());
/// assert!(next.cycles.iter().all(|cycle| *cycle.start_by >= *plan.today && cycle.start_by < cycle.date));
/// ```
#[must_use]
pub fn next_cycle(plan: &Plan, results: &Results) -> Option<NextCycle> {
    let (results, _) = &sound(results);
    let notes = Notes::new(plan, results);
    let plan = plan.without_roster();
    let counts = budget::Input::of(&plan)?.best().counts;
    let now = schedule::report(&schedule::Input::of(&plan)?, &counts);
    let next = now
        .events
        .iter()
        .filter(|event| event.late_days == 0 && event.date > now.date);
    let mut cycles: Vec<Cycle> = next
        .filter_map(|event| {
            let mut next = plan.clone();
            next.schedule = SchedulePlan {
                launch: event.date.clone(),
                event: Some(event.id),
                locks: Vec::new(),
                busy: Vec::new(),
                ..plan.schedule.clone()
            };
            let report = schedule::report(&schedule::Input::of(&next)?, &counts);
            Some(Cycle {
                event: event.id,
                date: event.date.clone(),
                start_by: report.start_by,
                start_by_slow: report.start_by_slow,
            })
        })
        .collect();
    cycles.sort_by(|one, other| {
        one.start_by
            .cmp(&other.start_by)
            .then(one.event.cmp(&other.event))
    });
    cycles.truncate(MOST);
    Some(NextCycle {
        decay: decay(&notes),
        cycles,
    })
}
