//! No mix scores more than this: how the search leaves most of them out.
//!
//! Money, places and the front-load are given prices, in units of the score. A mix may then
//! overspend, overbook and load the other end, but pays for it: whatever the prices are, its score
//! less what it pays, plus the price of all the money and places there are, is at least its score
//! (Lagrange). At prices, tiers and boost are best chosen one by one, but for the blend and the
//! layer, which tie micro creators to mid-tier ones and KOCs to micro creators.

use core::ops::RangeInclusive;

use super::guardrail::GuardrailId;
use super::locks::CountRange;
use super::peak::peak;
use super::search::Search;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;

/// Prices in units of the score: of a fen, of a fen of the front-load (which mid-tier and mega creators take),
/// and of a place.
pub(super) type Prices = [f64; 3];

/// An upper bound of the scores of mixes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound<'a> {
    pub(super) search: Search<'a>,
    pub(super) prices: Prices,
    /// The numbers of each tier that may be booked.
    spans: PerTier<CountRange>,
    /// What one creator of each tier pays.
    pays: PerTier<f64>,
    /// The numbers of KOCs, micro and mid-tier creators that are best at the prices, each with the smaller ones
    /// that it needs.
    kocs: f64,
    pub(super) micros: f64,
    pub(super) mids: f64,
    /// The number of mega creators that is best.
    pub(super) megas: f64,
    /// The boost that is best at the prices, in fen.
    boost: f64,
    /// What boost adds at the prices, with all the money and places at theirs.
    pub(super) rest: f64,
    /// What mid-tier and smaller creators add at most.
    pub(super) mids_and_smaller: f64,
}

impl<'a> Bound<'a> {
    /// The bound at these prices.
    pub(super) fn at(search: Search<'a>, prices: Prices) -> Bound<'a> {
        let [money, front_load, place] = prices;
        let pays = PerTier::from_fn(|tier| {
            let cost = search.costs.each.get(tier).all_in().as_f64();
            let front = if tier.is_large() { front_load } else { 0.0 };
            (money + front) * cost + place
        });
        let boost = best_boost(&search, money);
        let Search {
            response,
            objective,
            costs,
            ..
        } = search;
        let rest = money * costs.spendable().as_f64()
            + place * f64::from(search.room())
            + front_load * search.share(search.limits.front_load).as_f64()
            + response.boost_score(objective, boost)
            - money * costs.least_cost_of_boost(boost);
        let mut bound = Bound {
            search,
            prices,
            spans: PerTier::from_fn(|tier| search.span(tier)),
            pays,
            kocs: 0.0,
            micros: 0.0,
            mids: 0.0,
            megas: 0.0,
            boost,
            rest,
            mids_and_smaller: 0.0,
        };
        bound.kocs = bound.alone(Tier::Koc);
        bound.micros = bound.best_micros();
        bound.mids = bound.best_mids();
        bound.megas = bound.alone(Tier::Mega);
        bound.mids_and_smaller = bound.mid_and_smaller(bound.mids);
        bound
    }

    /// No mix at all scores more than this.
    pub(crate) fn all(&self) -> f64 {
        self.net(Tier::Mega, self.megas) + self.mids_and_smaller + self.rest
    }

    /// What the best mix at the prices leaves over of money, front-load and places; negative where it
    /// takes more than there is.
    pub(super) fn left_over(&self) -> Prices {
        let Search {
            costs, limits, set, ..
        } = self.search;
        let micro = self.micros_beside(self.mids);
        let counts = PerTier {
            koc: self.kocs_beside(micro),
            micro,
            mid: self.mids,
            mega: self.megas,
        };
        let sum = |part: &dyn Fn(Tier) -> f64| -> f64 {
            counts.iter().map(|(tier, &count)| part(tier) * count).sum()
        };
        let all_in = |tier| costs.each.get(tier).all_in().as_f64();
        let front_load = if set.has(GuardrailId::FrontLoad) {
            let most = self.search.share(limits.front_load).as_f64();
            most - sum(&|tier| if tier.is_large() { all_in(tier) } else { 0.0 })
        } else {
            0.0
        };
        [
            costs.spendable().as_f64() - sum(&all_in) - costs.least_cost_of_boost(self.boost),
            front_load,
            f64::from(self.search.room()) - sum(&|_| 1.0),
        ]
    }

    /// The score of a number of creators of a tier, less what they pay.
    pub(super) fn net(&self, tier: Tier, count: f64) -> f64 {
        let Search {
            response,
            objective,
            ..
        } = self.search;
        response.score(objective, tier, count) - self.pays.get(tier) * count
    }

    /// The number of creators of a tier that is best at the prices, no matter which others there are.
    fn alone(&self, tier: Tier) -> f64 {
        let (first, last) = self.stretch(tier).into_inner();
        let Search {
            response,
            objective,
            ..
        } = self.search;
        let best = response.best_count(objective, tier, *self.pays.get(tier), last);
        // `clamp` would bring the formatting of numbers into the first load, 7 KB.
        best.max(first).min(last)
    }

    /// The numbers of a tier that may be booked.
    fn stretch(&self, tier: Tier) -> RangeInclusive<f64> {
        let CountRange { first, last } = *self.spans.get(tier);
        f64::from(first)..=f64::from(last.max(first))
    }

    /// What micro creators and the best number of KOCs beside them add.
    pub(super) fn small(&self, micro: f64) -> f64 {
        self.net(Tier::Micro, micro) + self.net(Tier::Koc, self.kocs_beside(micro))
    }

    /// The best number of KOCs beside a number of micro creators.
    fn kocs_beside(&self, micro: f64) -> f64 {
        let last = f64::from(self.spans.koc.last);
        // More would be better: as many as there may be, even beside too many micro creators.
        if self.kocs >= last {
            return self.kocs;
        }
        self.kocs.max(self.search.kocs_per_micro() * micro)
    }

    /// The best number of micro creators, with the KOCs that they need.
    fn best_micros(&self) -> f64 {
        let alone = self.alone(Tier::Micro);
        // Where enough KOCs are best anyway, the two are not tied.
        if self.kocs_beside(alone) <= self.kocs {
            return alone;
        }
        let tied_from = self.kocs / self.search.kocs_per_micro();
        let stretch = self.stretch(Tier::Micro);
        peak(&stretch, &[tied_from], |micro| self.small_slope(micro))
    }

    /// What a trace more of a tier adds, less what it pays.
    fn slope(&self, tier: Tier, count: f64) -> f64 {
        let Search {
            response,
            objective,
            ..
        } = self.search;
        response.slope(objective, tier, count) - self.pays.get(tier)
    }

    /// The same of micro creators with their KOCs.
    fn small_slope(&self, micro: f64) -> f64 {
        let ratio = self.search.kocs_per_micro();
        let kocs = self.kocs_beside(micro);
        let tied = if kocs > self.kocs {
            ratio * self.slope(Tier::Koc, kocs)
        } else {
            0.0
        };
        self.slope(Tier::Micro, micro) + tied
    }

    /// What mid-tier creators and the best smaller ones that the blend lets stand beside them add.
    pub(super) fn mid_and_smaller(&self, mid: f64) -> f64 {
        self.net(Tier::Mid, mid) + self.small(self.micros_beside(mid))
    }

    /// The best number of micro creators that the blend lets stand beside mid-tier ones.
    pub(super) fn micros_beside(&self, mid: f64) -> f64 {
        if !self.search.set.has(GuardrailId::Blend) {
            return self.micros;
        }
        let CountRange { first, last } = self.spans.micro;
        let [first, last] = [first, last].map(f64::from);
        let (fewest, most) = self.search.limits.micro_per_mid;
        // Micro creators for one more: a straight line through the case of no mid-tier one.
        let blended = self.micros.min(most * (mid + 1.0)).max(fewest * mid);
        // At an end of what may be booked, more or fewer than that would be better: there the
        // blend is relaxed, lest the sum is not concave.
        let fewest = if self.micros <= first { first } else { 0.0 };
        let most = if self.micros >= last {
            last
        } else {
            f64::INFINITY
        };
        blended.max(fewest).min(most)
    }

    /// The best number of mid-tier creators, with the smaller ones.
    fn best_mids(&self) -> f64 {
        let alone = self.alone(Tier::Mid);
        if (self.micros_beside(alone) - self.micros).abs() <= 0.0 {
            return alone;
        }
        let (least, most) = self.search.limits.micro_per_mid;
        let tied_micros = self.kocs / self.search.kocs_per_micro().max(f64::MIN_POSITIVE);
        let kinks = [self.micros, tied_micros].map(|micro| {
            let few = micro / most.max(f64::MIN_POSITIVE) - 1.0;
            let many = micro / least.max(f64::MIN_POSITIVE);
            [few, many]
        });
        peak(&self.stretch(Tier::Mid), kinks.as_flattened(), |mid| {
            let micro = self.micros_beside(mid);
            let smaller = if micro > self.micros {
                least * self.small_slope(micro)
            } else if micro < self.micros {
                most * self.small_slope(micro)
            } else {
                0.0
            };
            self.slope(Tier::Mid, mid) + smaller
        })
    }
}

/// The best boost at a price of money, in fen and parts of one.
fn best_boost(search: &Search<'_>, price: f64) -> f64 {
    if let Some(boost) = search.locked.boost {
        return boost.as_f64();
    }
    let [least, most] = [search.least_boost(), search.most_boost()].map(Fen::as_f64);
    let price = price * search.costs.boost_rate();
    let best = search.response.best_boost(search.objective, price, most);
    best.max(least)
}
