//! The bare answers of a checked budget, for those who ask many times over: the best mix and what
//! it brings, without lines and guardrails.

use serde::Serialize;

use super::input::Input;
use super::simulate::boosting;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::mix::best::Best;
use crate::budget::mix::guardrail::GuardrailId;
use crate::budget::mix::limits::Limits;
use crate::budget::mix::search::Found;
use crate::budget::money::costs::Line;
use crate::budget::simulate::boosting::{Campaign, Waiting};
use crate::budget::simulate::luck::Luck;
use crate::budget::simulate::metric::Metric;
use crate::budget::simulate::outlook::Outlooks;
use crate::budget::simulate::paired::Played;
use crate::budget::simulate::percentiles::Percentiles;

/// Of a tier a usual plan books about so many creators.
const USUAL: u32 = 20;

/// The best mix for a budget, and what it brings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Prospect {
    /// The mix.
    pub best: Best,
    /// Readers, saves or orders in simulated campaigns: whichever the objective wants.
    pub result: Percentiles,
}

impl Input {
    /// The whole budget.
    pub(crate) const fn total(&self) -> Fen {
        self.costs.total
    }

    /// What is left for creators and boost after the fixed lines.
    pub(crate) fn spendable(&self) -> Fen {
        self.costs.spendable()
    }

    /// The all-in cost of one creator of a tier.
    pub(crate) fn all_in(&self, tier: Tier) -> Fen {
        self.costs.each.get(tier).all_in()
    }

    /// The best mix, and the limits it keeps. It is never worse than the starter blend or the user's own mix,
    /// where these could be the answer.
    pub(crate) fn optimum(&self) -> (Found, Limits) {
        self.search().optimum(&self.known())
    }

    /// The mixes that stand beside the best one.
    fn known(&self) -> Vec<(PerTier<u32>, Fen)> {
        self.starter().into_iter().chain(self.own_mix()).collect()
    }

    /// The best mix: that of the report.
    pub(crate) fn best(&self) -> Best {
        self.search().answer(&self.optimum().0)
    }

    /// The playbook's starter blend that fits the budget: its counts and boost.
    pub(crate) fn starter(&self) -> Option<(PerTier<u32>, Fen)> {
        self.search().starter(self.starter_boost)
    }

    /// The user's own mix, where there is one. Without a boost of its own it gets what is left, as far
    /// as the guardrail lets it.
    pub(crate) fn own_mix(&self) -> Option<(PerTier<u32>, Fen)> {
        let own = self.own.as_ref()?;
        let costs = &self.costs;
        let boost = own.boost.unwrap_or_else(|| {
            let left = costs.spendable().minus_or_zero(costs.creators(&own.counts));
            costs.boost_within(left).min(self.search().most_boost())
        });
        Some((own.counts, boost))
    }

    /// The guardrails without which the best mix would bring more.
    pub(crate) fn binding(&self) -> Vec<GuardrailId> {
        self.search().binding(&self.known())
    }

    /// The guardrails that no mix of the budget keeps.
    pub(crate) fn broken(&self) -> Vec<GuardrailId> {
        self.search().broken(&self.optimum().0).collect()
    }

    /// Every cost line of a mix; the amounts add up to the total.
    pub(crate) fn lines_of(&self, best: &Best) -> Vec<Line> {
        self.costs.lines(&best.counts, best.boost)
    }

    /// What a number of creators of one tier bring alone, in the objective's unit.
    pub(crate) fn result_of(&self, tier: Tier, count: u32) -> f64 {
        let response = &self.response;
        let score = response.score(self.objective, tier, f64::from(count));
        response.result(self.objective, score)
    }

    /// What a boost brings alone, in the objective's unit.
    pub(crate) fn result_of_boost(&self, boost: Fen) -> f64 {
        let response = &self.response;
        let score = response.boost_score(self.objective, boost.as_f64());
        response.result(self.objective, score)
    }

    /// Plays a mix through all draws.
    pub(crate) fn play(&self, luck: &mut Luck, counts: &PerTier<u32>, boost: Fen) -> Played {
        let mix = (counts, boost);
        Played::new(luck, &self.model, &self.costs, self.objective, mix)
    }

    /// Draws the luck of a tier's first creators, as many as a plan of the usual size books.
    pub(crate) fn draw_ahead(&self, tier: Tier, luck: &mut Luck) {
        let figures = luck.columns.figures(&self.model.assumed.figures);
        let spreads = *self.model.spreads.get(tier);
        luck.creators(tier, USUAL, figures.live.get(tier), spreads);
    }

    /// The best mix, and what it brings.
    pub(crate) fn prospect(&self, luck: &mut Luck) -> Prospect {
        self.prospect_of(luck, self.best())
    }

    /// What a mix that was found brings.
    pub(crate) fn prospect_of(&self, luck: &mut Luck, best: Best) -> Prospect {
        let played = self.play(luck, &best.counts, best.boost);
        Prospect {
            best,
            result: played.result(),
        }
    }

    /// What the plan's objective wants most of.
    pub(crate) fn wants(&self) -> Metric {
        self.objective.into()
    }

    /// The campaigns of a mix, draw by draw, at the likely value of every figure.
    pub(crate) fn campaigns(&self, mix: &Best, waiting: Waiting) -> impl Iterator<Item = Campaign> {
        let response = &self.response;
        boosting::campaigns(response, self.objective, &self.model.spreads, mix, waiting)
    }

    /// What the best mix counts on its boost to bring, in the objective's unit: it goes to notes
    /// that have proven themselves.
    pub(crate) fn counted_on(&self, mix: &Best) -> f64 {
        let response = &self.response;
        response.per_boosted_reader(self.objective) * response.boost_reach(mix.boost.as_f64())
    }

    /// The best mix, and up to three more: each the best that differs in kind from all before it,
    /// under the guardrails that the best mix keeps.
    pub(crate) fn alternatives(&self) -> (Best, Vec<Best>) {
        self.search().alternatives(&self.known())
    }
}

/// Simulates the mixes of a budget: the same as in its [report](crate::budget::report()).
#[must_use]
pub(super) fn outlooks(input: &Input, luck: &mut Luck) -> Outlooks {
    let (found, _) = input.optimum();
    let mut outlook = |(counts, boost)| input.play(luck, &counts, boost).outlook();
    Outlooks {
        optimum: outlook((found.counts, found.boost)),
        starter: input.starter().map(&mut outlook),
        own: input.own_mix().map(outlook),
    }
}
