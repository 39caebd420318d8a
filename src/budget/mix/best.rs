//! A mix that was found, in brief.

use serde::Serialize;

use super::bookings::bookings;
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

impl Best {
    /// How many creators are booked.
    pub(crate) fn bookings(&self) -> u32 {
        bookings(&self.counts)
    }
}

impl Search<'_> {
    /// A mix that was found.
    pub(crate) fn answer(&self, found: &Found) -> Best {
        Best {
            total: self.costs.total,
            result: self.response.result(self.objective, found.score),
            counts: found.counts,
            boost: found.boost,
            broken: self.broken(found).count(),
        }
    }

    /// The guardrails that a mix does not keep.
    pub(crate) fn broken(&self, found: &Found) -> impl Iterator<Item = GuardrailId> {
        let all = GuardrailId::ALL.into_iter();
        all.filter(|&id| !self.keeps(id, &found.counts, found.boost))
    }
}
