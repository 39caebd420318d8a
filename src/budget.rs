//! What does the money buy? The exact best mix of creators and boost, and what it brings.

mod bound;
mod costs;
mod forecast;
mod guardrail;
mod input;
mod locks;
mod optimum;
#[cfg(test)]
mod oracle;
mod prices;
pub mod report;
mod response;
mod season;
mod series;
mod starter;

pub use input::Input;
pub use report::BudgetReport;

use guardrail::Set;
use optimum::{Found, Search};
use report::{Each, Guardrail, GuardrailId, GuardrailState, LineId, Mix};

use crate::tier::PerTier;
use crate::units::Fen;

/// A gain smaller than this part of the score is rounding, not a better mix.
const NOISE: f64 = 1e-9;

/// Works out how to allocate a budget.
///
/// ```
/// use notewave::{default_plan, evaluate, objective::Objective};
/// let report = evaluate(&default_plan(Objective::Seeding, "2026-11-23"));
/// let optimum = report.budget.unwrap().optimum;
/// let sum: i64 = optimum.lines.iter().map(|line| line.amount.0).sum();
/// assert_eq!(sum, 12_000_000, "RMB 120,000, to the fen");
/// ```
#[must_use]
pub fn report(input: &Input) -> BudgetReport {
    let (found, set) = optimum(input);
    BudgetReport {
        optimum: mix(input, found.counts, found.boost, |id| {
            state_in_optimum(input, id, &found, set)
        }),
        starter: starter::starter(input).map(|(counts, boost)| beside(input, counts, boost)),
        own: input.own.as_ref().map(|own| {
            let (counts, boost) = starter::own(input, own);
            beside(input, counts, boost)
        }),
        each: each(input),
        season: input.season,
        small_cycle: (input.costs.total < input.small_cycle).then_some(input.small_cycle),
    }
}

/// The search under a set of guardrails.
const fn search(input: &Input, set: Set) -> Search<'_> {
    Search {
        costs: &input.costs,
        response: &input.forecaster.likely,
        objective: input.objective,
        limits: &input.limits,
        set,
        locked: input.locked,
    }
}

/// The best mix, and the guardrails it keeps. Where no mix keeps all of them (a lock or a small
/// budget can be in the way), as few as possible are given up; of equally few, those that leave
/// the best mix.
fn optimum(input: &Input) -> (Found, Set) {
    let mut best: Option<(Found, Set)> = None;
    for set in input.set.parts() {
        if best.is_some_and(|(_, kept)| kept.count() > set.count()) {
            break;
        }
        let bar = best.map_or(-1.0, |(found, _)| found.score);
        if let Some(found) = search(input, set).best(bar) {
            best = Some((found, set));
        }
    }
    // `check` has made sure that one creator can be paid for; the empty mix is what is left if
    // that should ever fail.
    best.unwrap_or((
        Found {
            counts: PerTier::default(),
            boost: Fen::ZERO,
            score: 0.0,
        },
        input.set,
    ))
}

/// What a guardrail does to the optimum, and what it costs.
fn state_in_optimum(
    input: &Input,
    id: GuardrailId,
    found: &Found,
    kept: Set,
) -> (GuardrailState, Option<f64>) {
    if !input.set.has(id) {
        return (GuardrailState::Off, None);
    }
    if !input
        .limits
        .keeps(id, &input.costs, &found.counts, found.boost)
    {
        return (GuardrailState::Broken, None);
    }
    let bar = found.score * (1.0 + NOISE);
    let roomier = input.limits.roomier();
    let freer = match id {
        GuardrailId::Capacity => Search {
            limits: &roomier,
            ..search(input, kept)
        },
        _ => search(input, kept.without(id)),
    };
    let freer = freer.best(bar);
    freer.map_or((GuardrailState::Holding, None), |freer| {
        let result = |score| input.forecaster.likely.result(input.objective, score);
        let costs = result(freer.score) - result(found.score);
        (GuardrailState::Binding, Some(costs))
    })
}

/// A mix that stands beside the optimum: it keeps a guardrail or breaks it.
fn beside(input: &Input, counts: PerTier<u32>, boost: Fen) -> Mix {
    mix(input, counts, boost, |id| {
        let state = if !input.set.has(id) {
            GuardrailState::Off
        } else if input.limits.keeps(id, &input.costs, &counts, boost) {
            GuardrailState::Holding
        } else {
            GuardrailState::Broken
        };
        (state, None)
    })
}

fn mix(
    input: &Input,
    counts: PerTier<u32>,
    boost: Fen,
    state: impl Fn(GuardrailId) -> (GuardrailState, Option<f64>),
) -> Mix {
    let response = &input.forecaster.likely;
    let lines = input.costs.lines(&counts, boost);
    let leftover: Fen = lines
        .iter()
        .filter(|line| line.id == LineId::Leftover)
        .map(|line| line.amount)
        .sum();
    let score = search(input, input.set).score(&counts, boost);
    Mix {
        counts,
        lines,
        over: Fen::ZERO.minus_or_zero(leftover),
        result: response.result(input.objective, score),
        forecast: input.forecaster.forecast(&input.costs, &counts, boost),
        guardrails: GuardrailId::ALL
            .into_iter()
            .map(|id| {
                let (state, costs) = state(id);
                let (actual, min, max) = input.limits.watch(id, &input.costs, &counts, boost);
                Guardrail {
                    id,
                    state,
                    actual,
                    min,
                    max,
                    costs,
                }
            })
            .collect(),
    }
}

/// What one creator of each tier costs and brings.
fn each(input: &Input) -> PerTier<Each> {
    let response = &input.forecaster.likely;
    PerTier::from_fn(|tier| {
        let cost = input.costs.each.get(tier);
        let result = response.result(input.objective, response.score(input.objective, tier, 1.0));
        Each {
            fee: cost.fee,
            all_in: cost.all_in(),
            result,
            cost_per_result: (result > 0.0).then(|| cost.all_in().as_f64() / result),
        }
    })
}
