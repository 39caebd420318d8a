//! What a search for the best mix is given, and what it finds.

use super::guardrail::Set;
use super::limits::Limits;
use super::locks::Locked;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::money::costs::Costs;
use crate::budget::response::curves::Response;

/// A mix and its score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Found {
    /// How many creators of each tier.
    pub(crate) counts: PerTier<u32>,
    /// Boost.
    pub(crate) boost: Fen,
    /// The sum of the scores of the tiers and of boost.
    pub(crate) score: f64,
    /// By which part of its score it may fall short since not all that might be better was tried.
    pub(crate) short: f64,
}

/// The search for the best mix.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Search<'a> {
    /// What things cost.
    pub(crate) costs: &'a Costs,
    /// What things bring.
    pub(crate) response: &'a Response,
    /// What is sought.
    pub(crate) objective: Objective,
    /// The limits of the guardrails.
    pub(crate) limits: &'a Limits,
    /// The guardrails that count.
    pub(crate) set: Set,
    /// What is locked.
    pub(crate) locked: Locked,
}

impl Search<'_> {
    /// The score of a mix.
    pub(crate) fn score(&self, counts: &PerTier<u32>, boost: Fen) -> f64 {
        let counts = PerTier::from_fn(|tier| f64::from(*counts.get(tier)));
        self.response
            .mix_score(self.objective, &counts, boost.as_f64())
    }

    /// The score of a number of creators of a tier.
    pub(crate) fn tier_score(&self, tier: Tier, count: u32) -> f64 {
        self.response.score(self.objective, tier, f64::from(count))
    }
}
