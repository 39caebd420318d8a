//! Does the best mix have what its objective asks for?
//!
//! Each rule is a sentence of the playbook that a mix can miss. A mix that keeps its guardrails
//! misses few; locks, switched-off guardrails and small budgets make the others.

use serde::Serialize;

use super::case::Case;
use crate::base::document::Named;
use crate::base::objective::Objective;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::{Line, LineId, Luck, Metric, Prospect};
use crate::figures::response;
use crate::plan::Plan;

/// What the best mix of a plan lacks for its objective.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Advice {
    /// What is missing, in the order of [`AdviceId`]; empty where nothing is.
    pub missing: Vec<AdviceId>,
    /// Saves for each read, unrounded: the save rate of half of the campaigns is less; missing where half
    /// of them are not read.
    pub save_rate: Option<f64>,
    /// Likes and saves for each read, likewise.
    pub engagement_rate: Option<f64>,
    /// The best mix for each of the other two objectives, for the same money.
    pub others: Vec<Other>,
}

/// The best mix for another objective.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Other {
    /// The objective.
    pub objective: Objective,
    /// Its best mix, and what it brings in the objective's own unit.
    pub best: Prospect,
    /// Whether it is the mix of the plan's own objective, boost included.
    pub same: bool,
}

/// Something that the playbook asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum AdviceId {
    /// Awareness, and no mid-tier or mega creator for the reach (Understanding XHS KOL tiers).
    Reach,
    /// Seeding, and no KOC for the organic notes (Understanding XHS KOL tiers).
    Layer,
    /// Conversion, and no revenue of an order, so no attributed sales to measure (phase 6).
    OrderValue,
    /// No boost for the notes that outperform (Budget allocation).
    Boost,
    /// No money for tools, production or an agency (Budget allocation).
    Support,
}

/// What the best mix lacks; `luck` keeps draws from one call to the next, to save time. `None` where the budget is unsound.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective};
/// use notewave::whatif::{AdviceId, advice};
/// let plan = default_plan(Objective::Conversion, "2026-11-23");
/// assert_eq!(advice(&plan, &mut Luck::new()).unwrap().missing, [AdviceId::OrderValue, AdviceId::Support]);
/// ```
#[must_use]
pub fn advice(plan: &Plan, luck: &mut Luck) -> Option<Advice> {
    let case = Case::new(plan);
    let input = case.input()?;
    let best = input.best();
    let lines = input.lines_of(&best);
    let booked = |tier: Tier| *best.counts.get(tier) > 0;
    let spent = |is: fn(LineId) -> bool| {
        let lines = lines.iter().filter(|line| is(line.id));
        lines.map(|&Line { amount, .. }| amount).sum::<Fen>() > Fen(0)
    };
    let is_support = |id| matches!(id, LineId::Tools | LineId::Production | LineId::Agency);
    let order_value = case.figures().value(&response::ORDER_VALUE);
    let rules = [
        (
            AdviceId::Reach,
            plan.objective == Objective::Awareness && !booked(Tier::Mid) && !booked(Tier::Mega),
        ),
        (
            AdviceId::Layer,
            plan.objective == Objective::Seeding && !booked(Tier::Koc),
        ),
        (
            AdviceId::OrderValue,
            plan.objective == Objective::Conversion && order_value <= 0.0,
        ),
        (AdviceId::Boost, !spent(|id| id == LineId::Boost)),
        (AdviceId::Support, !spent(is_support)),
    ];
    let played = input.play(luck, &best.counts, best.boost);
    let of_reads = |metric| played.median_ratio(metric, Metric::Reads);
    let [save_rate, engagement_rate] = [Metric::Saves, Metric::Engagements].map(of_reads);
    let others = Objective::ALL
        .iter()
        .filter(|&&other| other != plan.objective);
    let others = others.filter_map(|&objective| {
        let there = case.with_objective(objective).input()?.prospect(luck);
        Some(Other {
            objective,
            best: there,
            same: (there.best.counts, there.best.boost) == (best.counts, best.boost),
        })
    });
    Some(Advice {
        others: others.collect(),
        save_rate,
        engagement_rate,
        missing: rules
            .into_iter()
            .filter_map(|(id, applies)| applies.then_some(id))
            .collect(),
    })
}
