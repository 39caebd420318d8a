//! The exact best mix: whole creators of four tiers, and boost to the fen.
//!
//! Mega, mid-tier and micro counts are enumerated. For each, the score is concave in the number of
//! KOCs, since boost takes what they leave and both curves are concave; so the best number of KOCs
//! is found by halving. A bound that gives KOCs and boost the same money twice cuts most branches.

use super::costs::Costs;
use super::guardrail::{Limits, Set, bookings};
use super::report::GuardrailId;
use super::response::Response;
use crate::objective::Objective;
use crate::tier::{PerTier, Tier};
use crate::units::Fen;

/// The most creators that one mix may book, guardrails or not: it keeps the search short, and no
/// team of one brand handles more in a cycle.
pub(super) const MOST_BOOKINGS: u32 = 2_000;

/// What the user has locked of a mix.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Locked {
    /// Numbers of creators.
    pub(super) counts: PerTier<Option<u32>>,
    /// Boost.
    pub(super) boost: Option<Fen>,
}

/// A mix and its score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    /// How many creators of each tier.
    pub(super) counts: PerTier<u32>,
    /// Boost.
    pub(super) boost: Fen,
    /// The sum of the scores of the tiers and of boost.
    pub(super) score: f64,
}

/// The search for the best mix.
#[derive(Clone, Copy, Debug)]
pub(super) struct Search<'a> {
    /// What things cost.
    pub(super) costs: &'a Costs,
    /// What things bring.
    pub(super) response: &'a Response,
    /// What is sought.
    pub(super) objective: Objective,
    /// The limits of the guardrails.
    pub(super) limits: &'a Limits,
    /// The guardrails that count.
    pub(super) set: Set,
    /// What is locked.
    pub(super) locked: Locked,
}

impl Search<'_> {
    /// The best mix with at least one creator, if there is one that scores more than `bar`. Of
    /// mixes that score the same, the one with fewer large creators.
    pub(super) fn best(&self, bar: f64) -> Option<Found> {
        let mut best = None;
        let mut bar = bar;
        let none = PerTier::default();
        for mega in self.choices(Tier::Mega, &none) {
            let large = PerTier { mega, ..none };
            for mid in self.choices(Tier::Mid, &large) {
                let large = PerTier { mid, ..large };
                for micro in self.choices(Tier::Micro, &large) {
                    if let Some(found) = self.with_kocs(PerTier { micro, ..large }, bar) {
                        bar = found.score;
                        best = Some(found);
                    }
                }
            }
        }
        best
    }

    /// The score of a mix.
    pub(super) fn score(&self, counts: &PerTier<u32>, boost: Fen) -> f64 {
        let tiers: f64 = counts
            .iter()
            .map(|(tier, &count)| self.tier_score(tier, count))
            .sum();
        tiers + self.response.boost_score(self.objective, boost)
    }

    /// Whether a mix keeps a guardrail, or the guardrail does not count.
    pub(super) fn keeps(&self, id: GuardrailId, counts: &PerTier<u32>, boost: Fen) -> bool {
        !self.set.has(id) || self.limits.keeps(id, self.costs, counts, boost)
    }

    /// The largest boost that a mix leaves money for and the guardrail allows, or the locked one;
    /// `None` where it cannot be had.
    pub(super) fn boost(&self, counts: &PerTier<u32>) -> Option<Fen> {
        let money = self.costs.spendable() - self.costs.creators(counts);
        if money < self.costs.boost_gross(self.least_boost()) {
            return None;
        }
        Some(match self.locked.boost {
            Some(boost) => {
                return self
                    .keeps(GuardrailId::BoostShare, counts, boost)
                    .then_some(boost);
            }
            None if self.set.has(GuardrailId::BoostShare) => {
                self.costs.boost_within(money).min(self.limits.boost.1)
            }
            None => self.costs.boost_within(money),
        })
    }

    /// The least boost that any mix must leave money for.
    fn least_boost(&self) -> Fen {
        match self.locked.boost {
            Some(boost) => boost,
            None if self.set.has(GuardrailId::BoostShare) => self.limits.boost.0,
            None => Fen::ZERO,
        }
    }

    fn tier_score(&self, tier: Tier, count: u32) -> f64 {
        self.response.score(self.objective, tier, f64::from(count))
    }

    /// The numbers of creators of a tier that may be worth a look beside the larger ones in
    /// `counts`: within the lock, the money, the capacity and the blend.
    fn choices(&self, tier: Tier, counts: &PerTier<u32>) -> core::ops::RangeInclusive<u32> {
        let money = (self.costs.spendable()
            - self.costs.boost_gross(self.least_boost())
            - self.costs.creators(counts))
        .0;
        let cost = self.costs.each.get(tier).all_in().0;
        let affordable = match (money, cost) {
            (..0, _) => return empty(),
            (_, 0) => MOST_BOOKINGS,
            _ => u32::try_from(money / cost).unwrap_or(MOST_BOOKINGS),
        };
        let mut room = MOST_BOOKINGS;
        if self.set.has(GuardrailId::Capacity) {
            room = room.min(self.limits.capacity);
        }
        let taken = u32::try_from(bookings(counts)).unwrap_or(u32::MAX);
        let (mut least, mut most) = (0, affordable.min(room.saturating_sub(taken)));
        if tier == Tier::Mega && self.set.has(GuardrailId::MegaAnchor) {
            most = most.min(self.limits.mega);
        }
        if tier == Tier::Micro && self.set.has(GuardrailId::Blend) {
            let mid = f64::from(counts.mid);
            least = whole(self.limits.micro_per_mid.0 * mid);
            most = most.min(whole(self.limits.micro_per_mid.1 * mid.max(1.0)));
        }
        match *self.locked.counts.get(tier) {
            Some(lock) if (least..=most).contains(&lock) => lock..=lock,
            Some(_) => empty(),
            None => least..=most,
        }
    }

    /// The best number of KOCs beside the other creators in `counts`, if it beats the bar.
    fn with_kocs(&self, counts: PerTier<u32>, bar: f64) -> Option<Found> {
        let choices = self.choices(Tier::Koc, &counts);
        let (&first, &last) = (choices.start(), choices.end());
        let others: f64 = [Tier::Micro, Tier::Mid, Tier::Mega]
            .into_iter()
            .map(|tier| self.tier_score(tier, *counts.get(tier)))
            .sum();
        let mix = |koc: u32| PerTier { koc, ..counts };
        let at_most = others
            + self.tier_score(Tier::Koc, last)
            + self.boost(&mix(first)).map_or(0.0, |boost| {
                self.response.boost_score(self.objective, boost)
            });
        if first > last || at_most <= bar {
            return None;
        }
        let score = |koc: u32| {
            self.boost(&mix(koc)).map_or(f64::NEG_INFINITY, |boost| {
                others
                    + self.tier_score(Tier::Koc, koc)
                    + self.response.boost_score(self.objective, boost)
            })
        };
        // The guardrails that ask for enough small creators hold from some number of KOCs on;
        // only the step from none to one can break one, by a KOC's own fee.
        let enough = |koc: u32| self.enough_small(&mix(koc));
        let from = halve(first.max(1), last.saturating_add(1), enough);
        let best = halve(from, last, |koc| score(koc + 1) <= score(koc));
        [0, best]
            .into_iter()
            .filter(|&koc| choices.contains(&koc) && enough(koc))
            .filter_map(|koc| {
                let counts = mix(koc);
                let boost = self.boost(&counts)?;
                let found = Found {
                    counts,
                    boost,
                    score: self.score(&counts, boost),
                };
                (bookings(&counts) > 0 && found.score > bar).then_some(found)
            })
            .reduce(|best, found| {
                if found.score > best.score {
                    found
                } else {
                    best
                }
            })
    }

    /// Whether the guardrails that small creators help to keep are kept.
    fn enough_small(&self, counts: &PerTier<u32>) -> bool {
        [
            GuardrailId::Blend,
            GuardrailId::Layer,
            GuardrailId::FrontLoad,
            GuardrailId::SingleCreator,
        ]
        .into_iter()
        .all(|id| self.keeps(id, counts, Fen::ZERO))
    }
}

/// The first number of `first..last` from which on something holds; `last` where it never does.
fn halve(mut first: u32, mut last: u32, holds: impl Fn(u32) -> bool) -> u32 {
    while first < last {
        let middle = first + (last - first) / 2;
        if holds(middle) {
            last = middle;
        } else {
            first = middle + 1;
        }
    }
    first
}

/// No number at all.
#[expect(clippy::reversed_empty_ranges, reason = "empty is what is meant")]
const fn empty() -> core::ops::RangeInclusive<u32> {
    1..=0
}

/// The whole part of a small positive number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "figures are at most 2 billion and counts at most 2,000; `as` saturates"
)]
fn whole(number: f64) -> u32 {
    number as u32
}
