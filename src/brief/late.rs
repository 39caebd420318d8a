//! Days of a brief that have gone by.

use serde::Serialize;

use super::work::{Work, WorkDays};
use crate::base::date::Date;
use crate::schedule::timing::DatedPlan;

/// That some days of a brief lie before today, by how much, and with what none would.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Late {
    /// The plan's today: each day before it has gone by.
    pub today: String,
    /// The first of the brief's days.
    pub first: String,
    /// How many working days there are from then to today.
    pub days: u32,
    /// The fewest notes a day with which the whole plan is in time; missing where no number is.
    pub notes_a_day: Option<u32>,
    /// The first date, without an event, that a start today is in time for.
    pub earliest_date: String,
}

/// What is said of a brief's days before today; nothing where there is none, or the plan's own day has
/// passed.
pub(super) fn late(dated: &DatedPlan<'_>, work: &[Work]) -> Option<Late> {
    let schedule = &dated.schedule;
    let first = work.iter().flat_map(all_days).min()?;
    let first = Date::parse(first)?;
    let today = schedule.late_before()?;
    (first < today).then(|| Late {
        today: today.to_string(),
        first: first.to_string(),
        days: schedule.calendar.between(first, today),
        notes_a_day: schedule.pace_in_time(&dated.counts).map(|pace| pace.day),
        earliest_date: schedule.earliest_date(&dated.counts).to_string(),
    })
}

/// Every day that is said of a tier's work.
fn all_days(work: &Work) -> impl Iterator<Item = &String> {
    let each = [Some(&work.days), work.latest.as_ref()];
    let each = each.into_iter().flatten().flat_map(WorkDays::all);
    each.chain([&work.first, &work.last])
}
