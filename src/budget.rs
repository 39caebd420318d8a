//! What does the money buy? The exact best mix of creators and boost, and what it brings.

pub(crate) mod explain;
mod input;
pub(crate) mod mix;
pub(crate) mod money;
pub mod report;
pub(crate) mod response;
pub(crate) mod simulate;

pub(crate) use explain::explain::explain;
pub use explain::explanation::{Explanation, Name, Operation, Step, Term};
pub use input::Input;
pub use mix::best::Best;
pub(crate) use mix::booking::{Booking, Quote};
pub(crate) use mix::regret::Rivals;
pub(crate) use money::season::sale_at;
pub use report::BudgetReport;
pub use response::quantity::{Price, Quantity};
pub(crate) use simulate::boosting::{Campaign, Passing, Waiting};
pub use simulate::luck::Luck;
pub use simulate::metric::Metric;
pub use simulate::outlook::{Outlook, Outlooks, Percentiles, outlooks};
pub(crate) use simulate::paired::Played;
pub use simulate::paired::Shift;

use mix::guardrail::Limits;
use mix::optimum::{Found, Search};
use mix::{conflicts, starter};
use report::{Each, Guardrail, GuardrailId, GuardrailState, LineId, Mix};

use crate::base::bisect::halve;
use crate::base::tier::PerTier;
use crate::base::units::Fen;

/// A gain smaller than this part of the score is rounding, not a better mix.
const NOISE: f64 = 1e-9;

/// How finely limits are let out, in steps of the whole way; more than there are creators, so
/// that each step of a limit on counts is found.
const STEPS: u32 = 4_096;

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
    let (found, limits) = optimum(input);
    let mut best = mix(input, found.counts, found.boost, |id| {
        state_in_optimum(input, id, &found, &limits)
    });
    for guardrail in &mut best.guardrails {
        if guardrail.state == GuardrailState::Broken {
            let id = guardrail.id;
            guardrail.against = conflicts::against(input, id);
            let change = input
                .limits
                .change(id, &input.costs, &found.counts, found.boost);
            guardrail.change = Some(change);
        }
    }
    BudgetReport {
        optimum: best,
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

/// The search under some limits.
const fn search<'a>(input: &'a Input, limits: &'a Limits) -> Search<'a> {
    Search {
        costs: &input.costs,
        response: &input.forecaster.likely,
        objective: input.objective,
        limits,
        set: input.set,
        locked: input.locked,
    }
}

/// The limits that the optimum keeps: those in force, where a mix keeps them all. Where none does
/// (a lock or a small budget can be in the way), the guardrails that are broken are as few as
/// possible, and let out by as little as possible.
fn limits(input: &Input) -> Limits {
    let is_possible = |limits: &Limits| search(input, limits).is_possible();
    let mut best = (STEPS, input.limits);
    if is_possible(&input.limits) {
        return input.limits;
    }
    let mut fewest = 0;
    for kept in input.set.parts() {
        let broken = input.set.minus(kept);
        if fewest > 0 && broken.count() > fewest {
            break;
        }
        let eased = |step: u32| {
            let part = f64::from(step) / f64::from(STEPS);
            input.limits.eased(broken, part, input.costs.total)
        };
        // Only what needs less than the best so far is worth a look.
        let bar = if fewest > 0 { best.0 - 1 } else { STEPS };
        if is_possible(&eased(bar)) {
            fewest = broken.count();
            let step = halve(1, bar, |step| is_possible(&eased(step)));
            best = (step, eased(step));
        }
    }
    best.1
}

/// The best mix, and the limits it keeps.
fn optimum(input: &Input) -> (Found, Limits) {
    let limits = limits(input);
    // `check` has made sure that one creator can be paid for; the empty mix is what is left if
    // that should ever fail.
    let found = search(input, &limits).best(-1.0).unwrap_or(Found {
        counts: PerTier::default(),
        boost: Fen::ZERO,
        score: 0.0,
    });
    (found, limits)
}

/// What a guardrail does to the optimum, and what it costs.
fn state_in_optimum(
    input: &Input,
    id: GuardrailId,
    found: &Found,
    limits: &Limits,
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
    let roomier = limits.roomier();
    let freer = match id {
        GuardrailId::Capacity => search(input, &roomier),
        _ => Search {
            set: input.set.without(id),
            ..search(input, limits)
        },
    };
    let freer = freer.best(bar);
    freer.map_or((GuardrailState::Holding, None), |freer| {
        let result = |score| input.forecaster.likely.result(input.objective, score);
        let costs = result(freer.score) - result(found.score);
        (GuardrailState::Binding, Some(costs))
    })
}

/// The guardrails without which the best mix would bring more.
fn binding(input: &Input) -> Vec<GuardrailId> {
    let (found, limits) = optimum(input);
    let state = |id| state_in_optimum(input, id, &found, &limits).0;
    let all = GuardrailId::ALL.into_iter();
    all.filter(|&id| state(id) == GuardrailState::Binding)
        .collect()
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
    let score = search(input, &input.limits).score(&counts, boost);
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
                    against: Vec::new(),
                    change: None,
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
