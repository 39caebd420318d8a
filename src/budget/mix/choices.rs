//! What guardrails, locks and money leave to choose from: how many creators of a tier beside others,
//! and how much boost.

use core::ops::RangeInclusive;

use super::guardrail::GuardrailId;
use super::locks::CountRange;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, down, truncate, up};
use crate::budget::mix::bookings::MOST_BOOKINGS;
use crate::budget::mix::bookings::bookings;
use crate::budget::mix::search::Search;

impl Search<'_> {
    /// Whether a mix keeps a guardrail, or the guardrail does not count.
    pub(crate) fn keeps(&self, id: GuardrailId, counts: &PerTier<u32>, boost: Fen) -> bool {
        !self.set.has(id) || self.is_kept(id, counts, boost)
    }

    /// Whether a mix keeps the locks.
    pub(crate) fn keeps_locks(&self, counts: &PerTier<u32>, boost: Fen) -> bool {
        let mut locks = self.locked.counts.iter();
        locks.all(|(tier, lock)| lock.has(*counts.get(tier)))
            && self.locked.boost.is_none_or(|locked| locked == boost)
    }

    /// Whether a mix could be the answer: it keeps the guardrails and the locks, and can be paid.
    pub(crate) fn allows(&self, counts: &PerTier<u32>, boost: Fen) -> bool {
        let cost = self.costs.creators(counts) + self.costs.boost_gross(boost);
        bookings(counts) > 0
            && bookings(counts) <= MOST_BOOKINGS
            && self.keeps_locks(counts, boost)
            && cost <= self.costs.spendable()
            && self.costs.creators(counts) <= self.money()
            && GuardrailId::ALL
                .into_iter()
                .all(|id| self.keeps(id, counts, boost))
    }

    /// The largest boost that a mix leaves money for and the guardrail allows, or the locked one;
    /// `None` where it cannot be had.
    pub(crate) fn boost(&self, counts: &PerTier<u32>) -> Option<Fen> {
        let creators = self.costs.creators(counts);
        if creators > self.money() {
            return None;
        }
        let left = self.costs.spendable() - creators;
        let boost = match self.locked.boost {
            Some(boost) => boost,
            None => self.costs.boost_within(left).min(self.most_boost()),
        };
        self.keeps(GuardrailId::BoostShare, counts, boost)
            .then_some(boost)
    }

    /// The most boost that any mix may have.
    pub(crate) fn most_boost(&self) -> Fen {
        if self.set.has(GuardrailId::BoostShare) {
            self.of_total(self.limits.boost.1)
        } else {
            self.costs.total
        }
    }

    /// A share of the budget, down to a whole step of boost.
    pub(crate) fn of_total(&self, share: f64) -> Fen {
        self.costs
            .in_steps(Fen::down(self.costs.total.as_f64() * share))
    }

    /// The least boost that any mix must leave money for.
    pub(crate) fn least_boost(&self) -> Fen {
        match self.locked.boost {
            Some(boost) => boost,
            None if self.set.has(GuardrailId::BoostShare) => self.of_total(self.limits.boost.0),
            None => Fen::ZERO,
        }
    }

    /// The numbers of creators of a tier that may be worth a look beside the larger ones in
    /// `counts`: within the lock, the money, the capacity and the other guardrails.
    pub(crate) fn choices(&self, tier: Tier, counts: &PerTier<u32>) -> RangeInclusive<u32> {
        let money = self.money() - self.costs.creators(&PerTier { koc: 0, ..*counts });
        let room = i64::from(self.room()) - i64::from(bookings(counts));
        if money < Fen::ZERO || room < 0 {
            return empty();
        }
        let (cost, heads) = self.with_companions(tier);
        // A hair more than the quotient, lest rounding lose a whole creator: a count too many is
        // found out later.
        let fit = |whole: f64, part: f64| {
            if part > 0.0 {
                truncate(down(whole / part))
            } else {
                MOST_BOOKINGS
            }
        };
        let mut most = fit(money.as_f64(), cost).min(fit(Fen(room).as_f64(), heads));
        let mut least = 0;
        if self.set.has(GuardrailId::FrontLoad) && tier.is_large() {
            let left = self.share(self.limits.front_load) - self.large_cost(counts);
            let each = self.costs.each.get(tier).all_in().as_f64();
            most = most.min(fit(left.as_f64(), each));
        }
        if tier == Tier::Micro && self.set.has(GuardrailId::Blend) {
            let (per_mid, mid) = (self.limits.micro_per_mid, f64::from(counts.mid));
            least = truncate(up(per_mid.0 * mid));
            most = most.min(truncate(down(per_mid.1 * mid.max(1.0))));
        }
        if tier == Tier::Koc {
            let needed = self.kocs_per_micro() * f64::from(counts.micro);
            least = truncate(up(needed));
            // The empty mix is none.
            if bookings(counts) == counts.koc {
                least = least.max(1);
            }
        }
        let CountRange { first, last } = self.span(tier);
        least.max(first)..=most.min(last)
    }

    /// The numbers of a tier that its lock, the money and the guardrails that look at it alone allow.
    pub(crate) fn span(&self, tier: Tier) -> CountRange {
        let CountRange { first, mut last } = *self.locked.counts.get(tier);
        let each = self.costs.each.get(tier).all_in();
        if each > Fen::ZERO {
            let most = self.money().0.max(0) / each.0;
            last = last.min(u32::try_from(most).unwrap_or(MOST_BOOKINGS));
        }
        if tier == Tier::Mega && self.set.has(GuardrailId::MegaAnchor) {
            last = last.min(self.mega_most());
        }
        let single = self.set.has(GuardrailId::SingleCreator);
        if single && each > self.share(self.limits.single) {
            last = 0;
        }
        CountRange { first, last }
    }

    /// The most creators that a mix may book.
    pub(crate) fn room(&self) -> u32 {
        if self.set.has(GuardrailId::Capacity) {
            MOST_BOOKINGS.min(self.limits.capacity)
        } else {
            MOST_BOOKINGS
        }
    }

    /// KOCs that must come with each micro creator.
    pub(crate) fn kocs_per_micro(&self) -> f64 {
        if self.set.has(GuardrailId::Layer) {
            self.limits.koc_per_micro
        } else {
            0.0
        }
    }

    /// What one more creator of a tier costs and how many bookings it takes, with the smaller
    /// creators that blend and layer ask for beside it.
    fn with_companions(&self, tier: Tier) -> (f64, f64) {
        let own = self.costs.each.get(tier).all_in().as_f64();
        let (needed, companion) = match tier {
            Tier::Mid if self.set.has(GuardrailId::Blend) => (
                self.limits.micro_per_mid.0,
                self.with_companions(Tier::Micro),
            ),
            Tier::Micro => (self.kocs_per_micro(), self.with_companions(Tier::Koc)),
            _ => (0.0, (0.0, 0.0)),
        };
        (own + needed * companion.0, 1.0 + needed * companion.1)
    }
}

/// No number at all.
#[expect(clippy::reversed_empty_ranges, reason = "empty is what is meant")]
pub(crate) const fn empty() -> RangeInclusive<u32> {
    1..=0
}
