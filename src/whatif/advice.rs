//! Does the best mix have what its objective asks for?
//!
//! Each rule is a sentence of the playbook that a mix can miss. A mix that keeps its guardrails
//! misses few; locks, switched-off guardrails and small budgets make the others.

use serde::Serialize;

use super::case::Case;
use crate::base::document::Named;
use crate::base::objective::Objective;
use crate::base::tier::Tier;
use crate::base::units::{Fen, Range};
use crate::budget::Best;
use crate::budget::{Line, LineId};
use crate::figures::response;
use crate::plan::Plan;

/// What the best mix of a plan lacks for its objective.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Advice {
    /// What is missing, in the order of [`AdviceId`]; empty where nothing is.
    pub missing: Vec<AdviceId>,
    /// Saves expected for each read, unrounded: the save rate; missing where nothing is read.
    pub save_rate: Option<f64>,
    /// Likes and saves expected for each read, likewise.
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
    /// Its best mix; `result` is in the objective's own unit.
    pub best: Best,
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

/// What the best mix lacks; `None` where the budget is unsound.
///
/// ```
/// use notewave::{default_plan, objective::Objective};
/// use notewave::whatif::{AdviceId, advice};
/// let plan = default_plan(Objective::Conversion, "2026-11-23");
/// assert_eq!(advice(&plan).unwrap().missing, [AdviceId::OrderValue, AdviceId::Support]);
/// ```
#[must_use]
pub fn advice(plan: &Plan) -> Option<Advice> {
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
    let forecast = input.forecast(&best);
    let of_reads = |quantity: Range| {
        let reads = forecast.reads.likely;
        (reads > 0.0).then(|| quantity.likely / reads)
    };
    let others = Objective::ALL
        .iter()
        .filter(|&&other| other != plan.objective);
    let others = others.filter_map(|&objective| {
        let best_there = case.with_objective(objective).best()?;
        Some(Other {
            objective,
            best: best_there,
            same: (best_there.counts, best_there.boost) == (best.counts, best.boost),
        })
    });
    Some(Advice {
        others: others.collect(),
        save_rate: of_reads(forecast.saves),
        engagement_rate: of_reads(forecast.engagements),
        missing: rules
            .into_iter()
            .filter_map(|(id, applies)| applies.then_some(id))
            .collect(),
    })
}
