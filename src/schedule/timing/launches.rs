//! What does another launch date do to the fees, the risk and the best mix?

use serde::Serialize;

use super::dated_plan::{DAYS, DatedPlan};
use crate::base::date::Date;
use crate::base::units::Fen;
use crate::budget;
use crate::budget::LineId;
use crate::budget::{Best, Luck};
use crate::figures::Assumptions;
use crate::figures::events::EventId;
use crate::plan::{Plan, SeasonSwitch};
use crate::schedule::calendar::SUPPORTED;
use crate::schedule::chance::Needs;

/// The plan on each of many days.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct LaunchDates {
    /// The days from today to a year from today, or to 60 days after the plan's day where that is
    /// later; none after 2028.
    pub dates: Vec<LaunchDate>,
    /// The best mix at fees without the season's premium; missing where the budget pays for none.
    pub usual: Option<Best>,
    /// The best mix at fees with it.
    pub dear: Option<Best>,
    /// What the premium adds to the creator fees of the second mix, in fen.
    pub premium: Fen,
    /// The first of the days that expect most.
    pub best: Option<String>,
    /// A day earlier than the plan's; missing where that is past.
    pub earlier: Option<DayPrice>,
    /// A day later.
    pub later: Option<DayPrice>,
}

/// The plan on one day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct LaunchDate {
    /// The day.
    pub date: String,
    /// Whether fees carry the season's premium.
    pub premium: bool,
    /// The sale in whose weeks its paid notes lie.
    pub sale: Option<EventId>,
    /// The chance that the first note of every tier goes live on its day, 0 to 1, where work begins
    /// today.
    pub chance: f64,
    /// The median of the best mix in the objective's unit: readers, saves or orders.
    pub result: f64,
    /// That chance of that result. What is late is counted as nothing, which is the harsh view.
    pub expected: f64,
}

/// What a day more or less changes, against the plan's day.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct DayPrice {
    /// What it adds to the chance; below 0 where it takes away.
    pub chance: f64,
    /// What it adds to the median of the best mix.
    pub result: f64,
    /// What it adds to what is expected.
    pub expected: f64,
    /// That, at what the plan's day pays for each unit of its result, in fen.
    pub worth: Fen,
}

/// The best mix, the premium and the chance for the plan on each day from today on, as a plain date
/// on which the same falls: an event cannot be moved, so what it asks for does not count, and
/// nothing is held on the board.
///
/// ```
/// use notewave::{default_plan, objective::Objective, schedule::timing};
/// let plan = default_plan(Objective::Seeding, "2026-09-01");
/// let launches = timing::launch_dates(&plan).unwrap();
/// let on = |date: &str| launches.dates.iter().find(|launch| launch.date == date).unwrap();
/// // Fees rise four weeks before Double 11, on October 14: that is where the main wave of a launch on
/// // September 28 may end, 16 days later. The anchor of one on November 5 is after the sale.
/// assert!(!on("2026-09-27").premium && on("2026-09-28").premium);
/// assert!(on("2026-11-04").premium && !on("2026-11-05").premium);
/// assert!(on("2026-09-27").result > on("2026-09-28").result);
/// // A day more never lowers the chance.
/// assert!(launches.dates.is_sorted_by(|a, b| a.chance <= b.chance));
/// ```
#[must_use]
pub fn launch_dates(plan: &Plan) -> Option<LaunchDates> {
    let asked = DatedPlan::new(plan)?;
    let on_date = asked.schedule.on_a_date();
    let needs = Needs::new(&on_date.durations);
    let at = |season| input(plan, season);
    let (usual, dear) = (at(SeasonSwitch::Off), at(SeasonSwitch::On));
    let best = [&usual, &dear].map(|input| input.as_ref().map(budget::Input::best));
    let [usual_best, dear_best] = best;
    let luck = &mut Luck::new();
    let mut median = |input: &Option<budget::Input>| {
        let prospect = input.as_ref().map(|input| input.prospect(luck));
        prospect.map_or(0.0, |prospect| prospect.result.p50)
    };
    let [usual_result, dear_result] = [median(&usual), median(&dear)];
    let figures = Assumptions::new(&plan.overrides);
    let (today, own) = (on_date.today, on_date.aim.day);
    let on = |date: Date| {
        let sale = budget::sale_at(date, plan, figures);
        let premium = match plan.budget.season {
            SeasonSwitch::Auto => sale.is_some(),
            SeasonSwitch::Off => false,
            SeasonSwitch::On => true,
        };
        let result = if premium { dear_result } else { usual_result };
        let chance = asked.chances_on(&on_date, &needs, date).all;
        LaunchDate {
            date: date.to_string(),
            premium,
            sale,
            chance,
            result,
            expected: chance * result,
        }
    };
    let last = today.plus(365).max(own.plus(60));
    let days = 0..=last.since(today).min(DAYS - 1);
    let all = days.map(|days| today.plus(days));
    let dates: Vec<LaunchDate> = all
        .take_while(|date| SUPPORTED.contains(&date.number()))
        .map(on)
        .collect();
    let now = on(own);
    let total = asked.budget.total();
    let price = |date: Date| day_price(&now, &on(date), total);
    let most = dates.iter().map(|date| date.expected).fold(0.0, f64::max);
    let first = dates.iter().find(|date| date.expected >= most);
    Some(LaunchDates {
        best: first.map(|launch| launch.date.clone()),
        usual: usual_best,
        dear: dear_best,
        premium: premium(usual.as_ref(), dear.as_ref(), &asked.budget.best()),
        earlier: (own > today).then(|| price(own.plus(-1))),
        later: SUPPORTED
            .contains(&own.plus(1).number())
            .then(|| price(own.plus(1))),
        dates,
    })
}

/// The budget with the premium or without it.
fn input(plan: &Plan, season: SeasonSwitch) -> Option<budget::Input> {
    let mut plan = plan.without_roster();
    plan.budget.season = season;
    budget::Input::of(&plan)
}

/// What the fees of the plan's mix come to with the premium, less what they come to without it.
fn premium(usual: Option<&budget::Input>, dear: Option<&budget::Input>, best: &Best) -> Fen {
    let fees = |input: &budget::Input, best: &Best| -> Fen {
        let lines = input.lines_of(best).into_iter();
        let fees = lines.filter(|line| line.id == LineId::Fees);
        fees.map(|line| line.amount).sum()
    };
    match (usual, dear) {
        (Some(usual), Some(dear)) => fees(dear, best) - fees(usual, best),
        _ => Fen::ZERO,
    }
}

fn day_price(now: &LaunchDate, then: &LaunchDate, total: Fen) -> DayPrice {
    let expected = then.expected - now.expected;
    let each = total.as_f64() / now.result;
    let worth = expected * each;
    DayPrice {
        chance: then.chance - now.chance,
        result: then.result - now.result,
        expected,
        // Where nothing comes of the plan, a day is worth nothing.
        worth: Fen::nearest(if worth.is_finite() { worth } else { 0.0 }),
    }
}
