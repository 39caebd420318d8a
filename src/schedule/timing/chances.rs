//! How likely is it to be live in time, and what can give where it is not?

use serde::Serialize;

use super::dated_plan::DatedPlan;
use crate::base::binary_search::first_where;
use crate::base::date::Date;
use crate::base::tier::{PerTier, Tier};
use crate::plan::Plan;
use crate::schedule::chance::Needs;
use crate::schedule::input::Input;
use crate::schedule::report::Stage;
use crate::schedule::stages::FAST;
use crate::schedule::stages::LIKELY;
use crate::schedule::stages::SLOW;

/// The chance to be live in time, and what would better it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Timing {
    /// The chance that the first note of every tier goes live on its day, 0 to 1, where work begins
    /// today.
    pub chance: f64,
    /// Each tier by itself; missing where no creator of it is booked.
    pub tiers: PerTier<Option<TierTiming>>,
    /// The first date from today on, without an event, with which that chance is 9 in 10; missing
    /// where there is none in the 400 days from today.
    pub safe_date: Option<String>,
    /// What can give, where it gains a working day or more.
    pub time_savers: Vec<TimeSaver>,
}

/// When a tier must begin, and how likely it is to be live in time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TierTiming {
    /// The day of its first note.
    pub live: String,
    /// Its stages, counted back from that day at likely durations.
    pub stages: Vec<Stage>,
    /// The last day to begin, if the work takes as long as is likely.
    pub start_by: String,
    /// The last day to begin, if everything takes long.
    pub start_by_slow: String,
    /// The last day to begin, if everything goes fast.
    pub start_by_fast: String,
    /// How many working days late the likely start already is; 0 where there is time.
    pub late_days: u32,
    /// The chance that its first note goes live on that day, 0 to 1, where work begins today.
    pub chance: f64,
}

/// Something that can give, and what it does.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TimeSaver {
    /// What gives.
    pub id: TimeSaverId,
    /// How many working days it gains.
    pub days: u32,
    /// How many working days late the start then still is.
    pub late_days: u32,
    /// The chance to be live in time then, 0 to 1.
    pub chance: f64,
    /// The day of the plan then.
    pub date: String,
}

/// What can give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum TimeSaverId {
    /// One round of revision fewer.
    FewerRounds,
    /// KOCs alone go live on their days, the others when they are ready.
    KocOnly,
    /// The first date, without an event, that a start today is in time for, at likely durations.
    LaterDate,
}

/// How many days are looked through for a safe date.
const HORIZON: i64 = 400;
/// The chance of a safe date.
const SAFE: f64 = 0.9;

/// The chance to be live in time for each tier and the whole plan, where work begins today: 4,096
/// campaigns, simulated with a fixed seed.
///
/// ```
/// use notewave::{default_plan, objective::Objective, schedule::timing};
/// let mut plan = default_plan(Objective::Seeding, "2026-06-22");
/// // The first launch that leaves time even if every stage takes long is all but sure.
/// assert!(timing::timing(&plan).unwrap().chance > 0.95);
/// // Friday Jul 24 leaves 24 working days for the 25 that are likely: the 25th before it is Thursday
/// // Jun 18, for Friday is a holiday.
/// plan.schedule.launch = "2026-07-24".to_owned();
/// let late = timing::timing(&plan).unwrap();
/// assert!(late.chance < 0.5);
/// let koc = late.tiers.koc.unwrap();
/// assert_eq!((koc.start_by.as_str(), koc.late_days), ("2026-06-18", 1));
/// ```
#[must_use]
pub fn timing(plan: &Plan) -> Option<Timing> {
    let asked = DatedPlan::new(plan)?;
    let needs = Needs::new(&asked.schedule.durations);
    let chances = asked.chances(&needs, &asked.live);
    let tiers = PerTier::from_fn(|tier| {
        let live = asked.live_of(tier)?;
        let schedule = &asked.schedule;
        let start = |end| schedule.start_by(tier, live, end);
        let likely = start(LIKELY);
        let (late_before, calendar) = (schedule.late_before(), &schedule.calendar);
        Some(TierTiming {
            live: live.to_string(),
            stages: schedule
                .durations
                .back_from(tier, live, late_before, calendar),
            start_by: likely.to_string(),
            start_by_slow: start(SLOW).to_string(),
            start_by_fast: start(FAST).to_string(),
            late_days: late_before.map_or(0, |today| calendar.between(likely, today)),
            chance: (*chances.tiers.get(tier))?,
        })
    });
    let on_date = asked.schedule.on_a_date();
    let without_event = asked.schedule.event.map(|_| Needs::new(&on_date.durations));
    let date_needs = without_event.as_ref().unwrap_or(&needs);
    Some(Timing {
        chance: chances.all,
        tiers,
        safe_date: safe_date(&asked, &on_date, date_needs).map(|date| date.to_string()),
        time_savers: time_savers(&asked, &needs, &on_date, date_needs),
    })
}

fn safe_date(asked: &DatedPlan<'_>, on_date: &Input<'_>, needs: &Needs) -> Option<Date> {
    let today = asked.schedule.today;
    // The chance never falls with a later date.
    let is_safe = |days: i64| asked.chances_on(on_date, needs, today.plus(days)).all >= SAFE;
    let days = first_where(0, HORIZON + 1, is_safe);
    (days <= HORIZON).then(|| today.plus(days))
}

fn time_savers(
    asked: &DatedPlan<'_>,
    needs: &Needs,
    on_date: &Input<'_>,
    date_needs: &Needs,
) -> Vec<TimeSaver> {
    let schedule = &asked.schedule;
    let (calendar, today) = (&schedule.calendar, schedule.today);
    let (start, ..) = schedule.first(&asked.live, LIKELY);
    let late_days = calendar.between(start, today);
    let earlier = |id, begin: Date, chance| TimeSaver {
        id,
        days: calendar.between(start, begin),
        late_days: calendar.between(begin, today),
        chance,
        date: schedule.aim.day.to_string(),
    };
    let mut gives = Vec::new();
    if let Some(rounds) = schedule.durations.rounds.checked_sub(1) {
        let durations = schedule.durations.with_rounds(rounds);
        let chances = asked.chances(&Needs::new(&durations), &asked.live);
        let begin = asked.live.iter().map(|&(tier, live)| {
            let days = durations.length(tier, LIKELY);
            calendar.before(live, days)
        });
        let begin = begin.min().unwrap_or(start);
        gives.push(earlier(TimeSaverId::FewerRounds, begin, chances.all));
    }
    if let Some(live) = asked.live_of(Tier::Koc) {
        let begin = schedule.start_by(Tier::Koc, live, LIKELY);
        let chances = asked.chances(needs, &[(Tier::Koc, live)]);
        gives.push(earlier(TimeSaverId::KocOnly, begin, chances.all));
    }
    if late_days > 0 {
        let date = schedule.earliest_date(&asked.counts);
        gives.push(TimeSaver {
            id: TimeSaverId::LaterDate,
            days: late_days,
            late_days: 0,
            chance: asked.chances_on(on_date, date_needs, date).all,
            date: date.to_string(),
        });
    }
    gives.retain(|give| give.days > 0);
    gives
}
