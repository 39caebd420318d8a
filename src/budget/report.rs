//! What the budget calculator says.

use serde::Serialize;

use super::basis::Basis;
use super::input::Input;
use super::terms::LineId;
use crate::base::format::Format;
use crate::base::objective::Objective;
use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::budget::mix::gap::gap_of;
use crate::budget::mix::guardrail::{Guardrail, GuardrailId, GuardrailState};
use crate::budget::money::costs::Line;
use crate::budget::money::season::Season;
use crate::budget::simulate::forecast::Forecast;
use crate::budget::simulate::luck::Luck;
use crate::budget::simulate::metric::Metric;
use crate::budget::simulate::paired::Played;
use crate::budget::simulate::percentiles::Percentiles;
use crate::figures::Assumptions;

/// How to allocate the budget.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BudgetReport {
    /// The best mix there is under the guardrails and locks.
    pub optimum: Mix,
    /// The playbook's starter blend for this budget; missing where the budget is too small.
    pub starter: Option<Mix>,
    /// The user's own mix, where there is one.
    pub own: Option<Mix>,
    /// What each tier's creator costs and brings.
    pub tier_costs: PerTier<TierCosts>,
    /// What each tier posts: the plan's choice, or that of the objective.
    pub formats: PerTier<Format>,
    /// What the forecast of the best mix rests on.
    pub basis: Basis,
    /// What the best mix sells, where orders are sought and an order has a value.
    pub sales: Option<Sales>,
    /// Whether fees carry the season's premium.
    pub season: Season,
    /// What one cycle usually takes at least, where the budget without production and the agency is below it.
    pub small_cycle: Option<Fen>,
    /// What budgets of which size are for.
    pub zones: Zones,
    /// By which part of its result the best mix may at most fall short of the best there is: 0 where it is
    /// proven to be that, 0.0001 where it books more than 200 creators, and more where there was too much to
    /// try: tens of millions beside fees of a few yuan.
    pub gap: f64,
}

/// What one creator of a tier costs and brings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TierCosts {
    /// The fee for all of the creator's notes, in the tier's format and the season.
    pub fee: Fen,
    /// Fee, service fee, agency fee, VAT, product and handling together.
    pub all_in: Fen,
    /// What the first creator of the tier brings in the objective's unit: readers, saves or orders.
    pub result: f64,
    /// The all-in cost divided by that result, in fen; missing where the result is 0.
    pub cost_per_result: Option<f64>,
}

/// What budgets are for, by their size: below `cycle` a test, then a usual cycle, from `series` on there is
/// money for the posts of a mega creator.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Zones {
    /// What one cycle usually takes at least: the figure `small-cycle`.
    pub cycle: Fen,
    /// What the creators' money must hold for a mega creator: the figure `mega.series`.
    pub series: Fen,
}

/// What a mix sells against what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Sales {
    /// Orders times the revenue of one in simulated campaigns, in fen.
    pub revenue: Percentiles,
    /// Money spent at the planned fees, in fen: every line but contingency and leftover.
    pub spent: Fen,
    /// The revenue of one order, in fen, rounded up, from which on at least half of the campaigns bring in
    /// what they spend: the median of what an order costs.
    pub break_even: Fen,
    /// Revenue divided by the money spent (ROAS), campaign by campaign.
    pub roas: Percentiles,
}

/// One way to spend the budget.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Mix {
    /// How many creators of each tier.
    pub counts: PerTier<u32>,
    /// Every yuan by line; the amounts add up to the total, to the fen.
    pub lines: Vec<Line>,
    /// By how much the mix costs more than the total; the line `leftover` is then negative.
    pub over: Fen,
    /// What is optimised: the mean of readers, saves or orders with each figure at its likely value.
    pub result: f64,
    /// What the mix brings in simulated campaigns.
    pub forecast: Forecast,
    /// What each guardrail says to this mix.
    pub guardrails: Vec<Guardrail>,
    /// Whether it keeps the user's locks.
    pub keeps_locks: bool,
}

impl Mix {
    /// What a line comes to, of all tiers together.
    pub(crate) fn line(&self, id: LineId) -> Fen {
        let of_line = self.lines.iter().filter(|line| line.id == id);
        of_line.map(|line| line.amount).sum()
    }
}

/// Works out how to allocate a budget. Pure: `luck` keeps draws from one call to the next, to save time.
///
/// ```
/// use notewave::{default_plan, evaluate, objective::Objective};
/// let report = evaluate(&default_plan(Objective::Seeding, "2026-11-23"));
/// let optimum = report.budget.unwrap().optimum;
/// let sum: i64 = optimum.lines.iter().map(|line| line.amount.0).sum();
/// assert_eq!(sum, 12_000_000, "RMB 120,000, to the fen");
/// ```
#[must_use]
pub fn report(input: &Input, figures: Assumptions<'_>, luck: &mut Luck) -> BudgetReport {
    let search = input.search();
    let (found, limits) = input.optimum();
    let played = input.play(luck, &found.counts, found.boost);
    let forecast = played.forecast(None);
    let mut best = mix(input, found.counts, found.boost, forecast, |id| {
        search.state(id, &found, &limits)
    });
    let money = search.money_once_changed(&found);
    for guardrail in &mut best.guardrails {
        if guardrail.state == GuardrailState::Broken {
            let id = guardrail.id;
            guardrail.clashes = search.clashes(id);
            guardrail.changes = search.changes(id, &found.counts, found.boost, money);
        }
    }
    let beside_media = |line: &&Line| matches!(line.id, LineId::Production | LineId::Agency);
    let beside_media: Fen = best
        .lines
        .iter()
        .filter(beside_media)
        .map(|line| line.amount)
        .sum();
    let small_cycle =
        (input.costs.total - beside_media < input.small_cycle).then_some(input.small_cycle);
    let sales = sales(
        input,
        &played,
        input.costs.spent(&found.counts, found.boost),
    );
    let mut beside = |(counts, boost)| beside(input, luck, &played, counts, boost);
    BudgetReport {
        optimum: best,
        starter: input.starter().map(&mut beside),
        own: input.own_mix().map(beside),
        basis: Basis::of(input, figures, &found.counts, found.boost),
        tier_costs: tier_costs(input),
        formats: input.choices.order.formats,
        sales,
        season: input.season,
        small_cycle,
        zones: Zones {
            cycle: input.small_cycle,
            series: input.limits.mega_series,
        },
        gap: gap_of(&found),
    }
}

/// A mix that stands beside the optimum: it keeps a guardrail or breaks it.
fn beside(input: &Input, luck: &mut Luck, best: &Played, counts: PerTier<u32>, boost: Fen) -> Mix {
    let forecast = input.play(luck, &counts, boost).forecast(Some(best));
    mix(input, counts, boost, forecast, |id| {
        let state = if !input.set.has(id) {
            GuardrailState::Off
        } else if input.search().is_kept(id, &counts, boost) {
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
    forecast: Forecast,
    state: impl Fn(GuardrailId) -> (GuardrailState, Option<f64>),
) -> Mix {
    let response = &input.response;
    let lines = input.costs.lines(&counts, boost);
    let leftover: Fen = lines
        .iter()
        .filter(|line| line.id == LineId::Leftover)
        .map(|line| line.amount)
        .sum();
    let score = input.search().score(&counts, boost);
    Mix {
        counts,
        lines,
        over: Fen::ZERO.minus_or_zero(leftover),
        keeps_locks: input.search().keeps_locks(&counts, boost),
        result: response.result(input.objective, score),
        forecast,
        guardrails: GuardrailId::ALL
            .into_iter()
            .map(|id| {
                let (state, costs) = state(id);
                let (actual, min, max) = input.search().watch(id, &counts, boost);
                Guardrail {
                    id,
                    state,
                    actual,
                    min,
                    max,
                    costs,
                    clashes: Vec::new(),
                    changes: Vec::new(),
                }
            })
            .collect(),
    }
}

/// What the best mix sells, where that is what the plan is for; nothing where one campaign in
/// ten or more has no order.
fn sales(input: &Input, best: &Played, spent: Fen) -> Option<Sales> {
    if input.objective != Objective::Conversion || input.model.order_value <= 0.0 {
        return None;
    }
    let break_even = best.percentiles(Metric::CostPerOrder)?.p50;
    Some(Sales {
        revenue: best.percentiles(Metric::Revenue)?,
        spent,
        break_even: Fen::nearest(libm::ceil(break_even)),
        roas: best.percentiles(Metric::Roas)?,
    })
}

/// What one creator of each tier costs and brings.
fn tier_costs(input: &Input) -> PerTier<TierCosts> {
    let response = &input.response;
    PerTier::from_fn(|tier| {
        let cost = input.costs.each.get(tier);
        let result = response.result(input.objective, response.score(input.objective, tier, 1.0));
        TierCosts {
            fee: cost.fee,
            all_in: cost.all_in(),
            result,
            cost_per_result: (result > 0.0).then(|| cost.all_in().as_f64() / result),
        }
    })
}
