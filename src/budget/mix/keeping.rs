//! Whether a mix keeps the guardrails, and what each watches.
//!
//! Each guardrail is a limit on counts or on what creators cost, and its base does not move with the mix:
//! shares are of the money that there is for creators, not of the fees that a mix happens to pay. So a lower
//! fee, a better rate or more money never makes a mix break one.

use super::guardrail::GuardrailId;
use super::search::Search;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, ROUNDING};
use crate::budget::mix::bookings::bookings;

impl Search<'_> {
    /// The money that there is for creators, whatever the mix: what is left of the budget after the fixed
    /// lines and the boost that must be held back. The base of every share that a guardrail limits.
    pub(crate) fn money(&self) -> Fen {
        match self.locked.boost {
            Some(boost) => self.costs.spendable() - self.costs.boost_gross(boost),
            None if self.set.has(GuardrailId::BoostShare) => {
                self.costs.money_beside(self.limits.boost.0)
            }
            None => self.costs.money_beside(0.0),
        }
    }

    /// A share of that money.
    pub(crate) fn share(&self, share: f64) -> Fen {
        Fen::down(self.money().as_f64().max(0.0) * share)
    }

    /// The most mega creators of the guardrail: as many as its share of the money carries, and no more
    /// than a handful.
    pub(crate) fn mega_most(&self) -> u32 {
        let each = self
            .costs
            .each
            .mega
            .all_in()
            .max(self.limits.mega_series)
            .max(Fen(1));
        let carried = self.share(self.limits.mega_share).0 / each.0;
        let most = self.limits.mega_most;
        u32::try_from(carried).map_or(most, |carried| carried.min(most))
    }

    /// Whether a mix keeps a guardrail.
    pub(crate) fn is_kept(&self, id: GuardrailId, counts: &PerTier<u32>, boost: Fen) -> bool {
        let Search { costs, limits, .. } = self;
        let [koc, micro, mid] = [counts.koc, counts.micro, counts.mid].map(f64::from);
        match id {
            GuardrailId::Blend => {
                let (least, most) = limits.micro_per_mid;
                // Without a mid-tier creator, the micro creators of one are still fine.
                micro + ROUNDING >= least * mid && micro <= most * mid.max(1.0) + ROUNDING
            }
            GuardrailId::Layer => koc + ROUNDING >= limits.koc_per_micro * micro,
            GuardrailId::FrontLoad => self.large_cost(counts) <= self.share(limits.front_load),
            GuardrailId::SingleCreator => self.largest_cost(counts) <= self.share(limits.single),
            GuardrailId::MegaAnchor => counts.mega <= self.mega_most(),
            GuardrailId::BoostShare => {
                let total = costs.total.as_f64();
                boost.as_f64() + ROUNDING >= self.least_boost_beside(counts)
                    && boost.as_f64() <= total * limits.boost.1 + ROUNDING
            }
            GuardrailId::Capacity => bookings(counts) <= limits.capacity,
        }
    }

    /// What a guardrail watches in a mix, and the least and the most it allows.
    pub(crate) fn watch(
        &self,
        id: GuardrailId,
        counts: &PerTier<u32>,
        boost: Fen,
    ) -> (Option<f64>, Option<f64>, Option<f64>) {
        let Search { costs, limits, .. } = self;
        let [koc, micro, mid, mega] =
            [counts.koc, counts.micro, counts.mid, counts.mega].map(f64::from);
        let per = |part: f64, whole: f64| (whole > 0.0).then(|| part / whole);
        let of_money = |part: Fen| per(part.as_f64(), self.money().as_f64());
        match id {
            GuardrailId::Blend => {
                let (least, most) = limits.micro_per_mid;
                let least = (mid > 0.0).then_some(least);
                (Some(micro / mid.max(1.0)), least, Some(most))
            }
            GuardrailId::Layer => (per(koc, micro), Some(limits.koc_per_micro), None),
            GuardrailId::FrontLoad => (
                of_money(self.large_cost(counts)),
                None,
                Some(limits.front_load),
            ),
            GuardrailId::SingleCreator => (
                of_money(self.largest_cost(counts)),
                None,
                Some(limits.single),
            ),
            GuardrailId::MegaAnchor => (Some(mega), None, Some(f64::from(self.mega_most()))),
            GuardrailId::BoostShare => {
                let of_total = |part: f64| per(part, costs.total.as_f64());
                let least = of_total(self.least_boost_beside(counts));
                (of_total(boost.as_f64()), least, Some(limits.boost.1))
            }
            GuardrailId::Capacity if limits.has_no_capacity() => (None, None, None),
            GuardrailId::Capacity => (
                Some(koc + micro + mid + mega),
                None,
                Some(f64::from(limits.capacity)),
            ),
        }
    }

    /// The least boost that the guardrail asks of a mix, in fen. Boost comes in whole steps, so it may lie below its
    /// share by less than one; not so where creators take the money for the rest of that step.
    fn least_boost_beside(&self, counts: &PerTier<u32>) -> f64 {
        let least = self.limits.boost.0;
        if self.costs.creators(counts) <= self.costs.money_beside(least) {
            self.of_total(least).as_f64()
        } else {
            self.costs.total.as_f64() * least
        }
    }

    /// What mid-tier and mega creators of a mix cost all in.
    pub(crate) fn large_cost(&self, counts: &PerTier<u32>) -> Fen {
        let large = counts.iter().filter(|(tier, _)| tier.is_large());
        let cost = |(tier, &count)| self.costs.each.get(tier).all_in() * count;
        large.map(cost).sum()
    }

    /// What the dearest creator of a mix costs all in.
    pub(crate) fn largest_cost(&self, counts: &PerTier<u32>) -> Fen {
        let booked = Tier::ALL.into_iter().filter(|&tier| *counts.get(tier) > 0);
        let costs = booked.map(|tier| self.costs.each.get(tier).all_in());
        costs.max().unwrap_or(Fen::ZERO)
    }
}
