//! What would another budget bring, and where do returns fall?

use serde::Serialize;

use super::case::Case;
use super::more_budget::{Next, next};
use crate::base::binary_search::first_where;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::{Best, Input, Luck, Prospect};
use crate::plan::Plan;

/// Budgets on each side of today's.
const EACH_WAY: i32 = 30;
/// The largest budget as a multiple of today's, which is the same multiple of the smallest.
const FACTOR: f64 = 5.0;
/// Steps of a response curve.
const STEPS: u32 = 30;
/// The least and the most creators at the end of a response curve; the most is what one mix may
/// book.
const CREATORS: (u32, u32) = (10, 500);

/// The best mix over a range of budgets, and the curves behind it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Curve {
    /// The best mix for up to 61 budgets from a fifth to five times today's, in even ratios and
    /// whole yuan; today's own is among them, budgets that pay for no creator are left out.
    pub points: Vec<Prospect>,
    /// The budget from which the best mix books each tier: to the yuan, between the first of the
    /// budgets above that books it and the one before; missing where the first of all books it, or
    /// none.
    pub enters: PerTier<Option<Fen>>,
    /// What each tier and boost bring alone.
    pub falling: FallingReturns,
    /// What a tenth more would buy; missing where no plan may have that much.
    pub next: Option<Next>,
}

/// Falling returns: what more and more of one thing brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FallingReturns {
    /// Creators of one tier and nothing else: from none to as many as today's money buys, at
    /// least 10 and at most 500.
    pub tiers: PerTier<Vec<Step>>,
    /// Boost and nothing else: from nothing to all of today's money.
    pub boost: Vec<Step>,
}

/// One step of a response curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Step {
    /// How much: a number of creators, or boost in fen.
    pub amount: f64,
    /// What it brings alone on average in the objective's unit, each figure at its likely value: readers,
    /// saves or orders, unrounded.
    pub result: f64,
}

/// The best mix over a range of budgets. `luck` keeps draws from one call to the next, to save time.
///
/// ```
/// use notewave::{budget::Luck, default_plan, evaluate, objective::Objective, whatif};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let curve = whatif::budget_curve(&plan, &mut Luck::new()).unwrap();
/// let today = curve.points.iter().find(|point| point.best.total.0 == 12_000_000).unwrap();
/// let optimum = evaluate(&plan).budget.unwrap().optimum;
/// assert_eq!((today.best.counts, today.result), (optimum.counts, optimum.forecast.result));
/// assert_eq!(curve.points.last().unwrap().best.total.0, 60_000_000, "five times RMB 120,000");
/// assert!(curve.points.is_sorted_by_key(|point| point.best.total));
/// // The more micro creators, the less each brings: some readers are the same people.
/// let each = curve.falling.tiers.micro.iter().skip(1).map(|step| step.result / step.amount);
/// assert!(each.is_sorted_by(|few, many| few > many));
/// ```
#[must_use]
pub fn budget_curve(plan: &Plan, luck: &mut Luck) -> Option<Curve> {
    let case = Case::new(plan);
    let input = case.input()?;
    let today = input.prospect(luck);
    let next = next(&case, &today, luck);
    let best = |total: Fen| Some(case.with_total(total).input()?.prospect(luck));
    let mut totals: Vec<Fen> = (-EACH_WAY..=EACH_WAY)
        .map(|step| budget(input.total(), step))
        .collect();
    totals.dedup();
    let points: Vec<Prospect> = totals.into_iter().filter_map(best).collect();
    Some(Curve {
        enters: PerTier::from_fn(|tier| enters(&case, &points, tier)),
        points,
        falling: falling(&input),
        next,
    })
}

/// The budget from which the best mix books a tier.
fn enters(case: &Case, points: &[Prospect], tier: Tier) -> Option<Fen> {
    let books = |best: &Best| *best.counts.get(tier) > 0;
    let before = points
        .iter()
        .take_while(|point| !books(&point.best))
        .last()?;
    let from = points.iter().find(|point| books(&point.best))?;
    let yuan = |fen: Fen| fen.0 / 100;
    let first = first_where(yuan(before.best.total) + 1, yuan(from.best.total), |yuan| {
        let best = case.with_total(Fen::from_yuan(yuan)).best();
        best.is_some_and(|best| books(&best))
    });
    Some(Fen::from_yuan(first))
}

/// A budget some steps from today's, in whole yuan but for today's own.
fn budget(today: Fen, step: i32) -> Fen {
    if step == 0 {
        return today;
    }
    let ratio = libm::pow(FACTOR, f64::from(step) / f64::from(EACH_WAY));
    let yuan = (today.as_f64() * ratio / 100.0).round();
    Fen::nearest(yuan * 100.0)
}

fn falling(input: &Input) -> FallingReturns {
    let money = input.spendable();
    let (fewest, most) = CREATORS;
    let tiers = PerTier::from_fn(|tier| {
        let last = creators(input, money, tier).clamp(fewest, most);
        let mut counts: Vec<u32> = (0..=STEPS).map(|step| last * step / STEPS).collect();
        counts.dedup();
        let step = |count| Step {
            amount: f64::from(count),
            result: input.result_of(tier, count),
        };
        counts.into_iter().map(step).collect()
    });
    let boost = (0..=STEPS)
        .map(|step| {
            let amount = money.as_f64() * f64::from(step) / f64::from(STEPS);
            let boost = Fen::nearest(amount);
            Step {
                amount: boost.as_f64(),
                result: input.result_of_boost(boost),
            }
        })
        .collect();
    FallingReturns { tiers, boost }
}

/// How many creators of a tier an amount of money pays for; very many where they cost nothing.
fn creators(input: &Input, money: Fen, tier: Tier) -> u32 {
    let count = money.0.checked_div(input.all_in(tier).0);
    count.map_or(u32::MAX, |count| {
        u32::try_from(count.max(0)).unwrap_or(u32::MAX)
    })
}
