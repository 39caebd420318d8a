//! What each guardrail does to the best mix, and what it costs.

use super::guardrail::{GuardrailId, GuardrailState};
use super::limits::Limits;
use super::search::{Found, Search};
use crate::base::tier::PerTier;
use crate::base::units::Fen;

/// A gain smaller than this part of the score is not worth saying: a tenth of a percent.
const WORTH_SAYING: f64 = 1e-3;

impl Search<'_> {
    /// What a guardrail does to the best mix under `limits`, and what it costs in the objective's
    /// unit where it is binding.
    pub(crate) fn state(
        &self,
        id: GuardrailId,
        found: &Found,
        limits: &Limits,
    ) -> (GuardrailState, Option<f64>) {
        if !self.set.has(id) {
            return (GuardrailState::Off, None);
        }
        if !self.is_kept(id, &found.counts, found.boost) {
            return (GuardrailState::Broken, None);
        }
        let bar = found.score * (1.0 + WORTH_SAYING);
        let roomier = limits.roomier();
        let freer = match id {
            GuardrailId::Capacity => Search {
                limits: &roomier,
                ..*self
            },
            _ => Search {
                set: self.set.without(id),
                limits,
                ..*self
            },
        };
        let freer = freer.best(bar);
        freer.map_or((GuardrailState::Holding, None), |freer| {
            let result = |score| self.response.result(self.objective, score);
            let costs = result(freer.score) - result(found.score);
            (GuardrailState::Binding, Some(costs))
        })
    }

    /// The guardrails without which the best mix would bring more.
    pub(crate) fn binding(&self, known: &[(PerTier<u32>, Fen)]) -> Vec<GuardrailId> {
        let (found, limits) = self.optimum(known);
        let state = |id| self.state(id, &found, &limits).0;
        let all = GuardrailId::ALL.into_iter();
        all.filter(|&id| state(id) == GuardrailState::Binding)
            .collect()
    }
}
