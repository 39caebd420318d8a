//! No mix with these counts scores more than this: how the search leaves most of them out.
//!
//! Money is given a price λ, in units of the score a fen. A mix may then overspend, but pays for
//! it: whatever λ is, its score less the price of its cost, plus the price of all the money, is
//! at least its score (Lagrange). At a price, tiers and boost are best chosen one by one, but for
//! the layer and the capacity, which tie KOCs to micro creators and are kept.

use core::ops::RangeInclusive;

use super::guardrail::bookings;
use super::optimum::{MOST_BOOKINGS, Search, empty, halve};
use crate::tier::{PerTier, Tier};
use crate::units::Fen;

/// An upper bound of the scores of mixes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound<'a> {
    search: Search<'a>,
    /// The price of a fen.
    price: f64,
    /// The number of KOCs that is best at the price.
    kocs: f64,
    /// What boost adds at the price, with all the money at its price.
    rest: f64,
}

impl<'a> Bound<'a> {
    /// The bound with the price that is sharpest for mixes with as many large creators as `near`.
    pub(super) fn new(search: Search<'a>, near: &PerTier<u32>) -> Bound<'a> {
        const STEPS: usize = 24;
        let large = PerTier {
            koc: 0,
            micro: 0,
            ..*near
        };
        let micros = search.choices(Tier::Micro, &large);
        let at = |price: f64| {
            let bound = Bound::at_price(search, price);
            (bound.at(&large, bound.peak(&large, &micros)), bound)
        };
        // The bound is convex in the price, and no price above the best first creator's or
        // boost's yield is of use: golden-section search.
        let golden = 0.5 * (libm::sqrt(5.0) - 1.0);
        let (mut low, mut high) = (0.0, Self::highest_price(&search));
        let mut left = at(high - golden * (high - low));
        let mut right = at(low + golden * (high - low));
        for _ in 0..STEPS {
            if left.0 <= right.0 {
                high = right.1.price;
                right = left;
                left = at(high - golden * (high - low));
            } else {
                low = left.1.price;
                left = right;
                right = at(low + golden * (high - low));
            }
        }
        if left.0 <= right.0 { left.1 } else { right.1 }
    }

    /// The most that a fen brings anywhere.
    fn highest_price(search: &Search<'_>) -> f64 {
        let yuan = Fen::from_yuan(1);
        let boost = search.response.boost_score(search.objective, yuan) / yuan.as_f64();
        Tier::ALL
            .into_iter()
            .map(|tier| {
                let cost = search.costs.each.get(tier).all_in().as_f64();
                search.tier_score(tier, 1) / cost.max(1.0)
            })
            .fold(boost, f64::max)
    }

    fn at_price(search: Search<'a>, price: f64) -> Bound<'a> {
        let koc = search.costs.each.koc.all_in().as_f64() * price;
        let most = f64::from(MOST_BOOKINGS);
        let money = search.costs.spendable().minus_or_zero(Fen::ZERO);
        let gross = |boost: Fen| search.costs.boost_gross(boost).as_f64();
        let boost_worth = |yuan: u32| {
            let boost = search.least_boost() + Fen::from_yuan(i64::from(yuan));
            search.response.boost_score(search.objective, boost) - price * gross(boost)
        };
        let room = match search.locked.boost {
            Some(_) => 0,
            None => yuan(search.most_boost() - search.least_boost()),
        };
        // Whole yuan are fine enough: the curve is flat at its top, and the margin covers it.
        let best = halve(0, room, |yuan| boost_worth(yuan + 1) <= boost_worth(yuan));
        Bound {
            search,
            price,
            kocs: search
                .response
                .best_count(search.objective, Tier::Koc, koc, most),
            rest: boost_worth(best) + price * money.as_f64(),
        }
    }

    /// The numbers of micro creators, of those in `micros`, with which a mix may score more than
    /// `bar`. The bound is concave in them, so they lie side by side around its peak.
    pub(super) fn worth(
        &self,
        large: &PerTier<u32>,
        micros: &RangeInclusive<u32>,
        bar: f64,
    ) -> RangeInclusive<u32> {
        let peak = self.peak(large, micros);
        if micros.is_empty() || self.at(large, peak) <= bar {
            return empty();
        }
        let first = halve(*micros.start(), peak, |micro| self.at(large, micro) > bar);
        let beyond = halve(peak + 1, *micros.end() + 1, |micro| {
            self.at(large, micro) <= bar
        });
        first..=beyond - 1
    }

    /// The number of micro creators at which the bound is highest.
    fn peak(&self, large: &PerTier<u32>, micros: &RangeInclusive<u32>) -> u32 {
        halve(*micros.start(), *micros.end(), |micro| {
            self.at(large, micro + 1) <= self.at(large, micro)
        })
    }

    /// No mix with these large creators and this number of micro creators scores more.
    fn at(&self, large: &PerTier<u32>, micro: u32) -> f64 {
        /// Covers rounding, here and in the search.
        const MARGIN: f64 = 1.0 + 1e-9;
        let counts = PerTier {
            koc: 0,
            micro,
            ..*large
        };
        let fixed: f64 = [Tier::Micro, Tier::Mid, Tier::Mega]
            .into_iter()
            .map(|tier| self.search.tier_score(tier, *counts.get(tier)))
            .sum();
        let cost = self.price * self.search.costs.creators(&counts).as_f64();
        let least = self.search.kocs_per_micro() * f64::from(micro);
        let room = f64::from(self.search.room()) - f64::from(bookings(&counts));
        let kocs = match self.search.locked.counts.koc {
            Some(lock) => f64::from(lock),
            None => self.kocs.min(room).max(least),
        };
        let koc = &self.search.costs.each.koc;
        let kocs_worth = self
            .search
            .response
            .score(self.search.objective, Tier::Koc, kocs)
            - self.price * koc.all_in().as_f64() * kocs;
        (fixed - cost + kocs_worth + self.rest) * MARGIN
    }
}

/// Whole yuan, rounded up.
fn yuan(fen: Fen) -> u32 {
    u32::try_from((fen.0.max(0) + 99) / 100).unwrap_or(u32::MAX - 1)
}
