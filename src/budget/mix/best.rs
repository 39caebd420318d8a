//! A mix that was found, in brief.

use serde::Serialize;

use super::guardrail::GuardrailId;
use super::search::{Found, Search};
use crate::base::tier::PerTier;
use crate::base::units::Fen;

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

impl Search<'_> {
    /// A mix that was found.
    pub(crate) fn answer(&self, found: &Found) -> Best {
        let breaks = |&id: &GuardrailId| !self.keeps(id, &found.counts, found.boost);
        Best {
            total: self.costs.total,
            result: self.response.result(self.objective, found.score),
            counts: found.counts,
            boost: found.boost,
            broken: GuardrailId::ALL.iter().filter(|&id| breaks(id)).count(),
        }
    }
}
