//! The bare answers of a checked budget, for those who ask many times over: the best mix and what
//! it brings, without lines, ranges and guardrails.

use serde::Serialize;

use super::optimum::Found;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::optimum;
use crate::budget::report::{Forecast, GuardrailId, Line};
use crate::budget::{Input, binding};

/// The best mix for a budget.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Best {
    /// The whole budget in fen.
    pub total: Fen,
    /// What is optimised: expected readers, saves or orders, unrounded.
    pub result: f64,
    /// How many creators of each tier.
    pub counts: PerTier<u32>,
    /// Boost in fen.
    pub boost: Fen,
    /// How many guardrails the mix breaks, because no mix for this budget keeps them; a budget that
    /// keeps more of them may bring less.
    pub broken: usize,
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

    /// The best mix: that of the report.
    pub(crate) fn best(&self) -> Best {
        self.answer(&optimum(self).0)
    }

    /// The guardrails without which the best mix would bring more.
    pub(crate) fn binding(&self) -> Vec<GuardrailId> {
        binding(self)
    }

    /// A mix that was found.
    pub(crate) fn answer(&self, found: &Found) -> Best {
        let breaks = |&id: &GuardrailId| {
            self.set.has(id)
                && !self
                    .limits
                    .keeps(id, &self.costs, &found.counts, found.boost)
        };
        Best {
            total: self.costs.total,
            result: self.forecaster.likely.result(self.objective, found.score),
            counts: found.counts,
            boost: found.boost,
            broken: GuardrailId::ALL.iter().filter(|&id| breaks(id)).count(),
        }
    }

    /// Every cost line of a mix; the amounts add up to the total.
    pub(crate) fn lines_of(&self, best: &Best) -> Vec<Line> {
        self.costs.lines(&best.counts, best.boost)
    }

    /// What a mix is expected to bring, with all its ranges.
    pub(crate) fn forecast(&self, best: &Best) -> Forecast {
        self.forecaster
            .forecast(&self.costs, &best.counts, best.boost)
    }

    /// What a number of creators of one tier bring alone, in the objective's unit.
    pub(crate) fn result_of(&self, tier: Tier, count: u32) -> f64 {
        let response = &self.forecaster.likely;
        let score = response.score(self.objective, tier, f64::from(count));
        response.result(self.objective, score)
    }

    /// What a boost brings alone, in the objective's unit.
    pub(crate) fn result_of_boost(&self, boost: Fen) -> f64 {
        let response = &self.forecaster.likely;
        let score = response.boost_score(self.objective, boost.as_f64());
        response.result(self.objective, score)
    }
}
