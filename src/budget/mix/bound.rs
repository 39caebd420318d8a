//! No mix with these counts scores more than this: how the search leaves most of them out.
//!
//! Money, places and the front-load are given prices, in units of the score. A mix may then
//! overspend, overbook and load the other end, but pays for it: whatever the prices are, its score
//! less what it pays, plus the price of all the money and places there are, is at least its score
//! (Lagrange). At prices, tiers and boost are best chosen one by one, but for the blend and the
//! layer, which tie micro creators to mid-tier ones and KOCs to micro creators. All of it is
//! concave in each count, so the counts worth a look lie side by side.

use core::ops::RangeInclusive;

use super::choices::empty;
use super::guardrail::GuardrailId;
use super::locks::CountRange;
use crate::base::binary_search::first_where;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::mix::bookings::MOST_BOOKINGS;
use crate::budget::mix::search::Found;
use crate::budget::mix::search::Search;

/// Prices in units of the score: of a fen, of a place, and of a fen of creator fees on the wrong
/// side of the front-load.
type Prices = [f64; 3];

/// An upper bound of the scores of mixes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound<'a> {
    search: Search<'a>,
    prices: Prices,
    /// The number of KOCs that is best at the prices.
    kocs: f64,
    /// The number of micro creators that is best at the prices, with the KOCs they need.
    micros: u32,
    /// The number of mid-tier creators that is best at the prices, with the smaller ones.
    mids: u32,
    /// The boost that is best at the prices.
    boost: Fen,
    /// What boost adds at the prices, with all the money and places at theirs.
    rest: f64,
    /// What mid-tier and smaller creators add at most.
    mids_and_smaller: f64,
}

impl<'a> Bound<'a> {
    /// A sharp bound: its prices are those at which the bound of all mixes is lowest, or nearly;
    /// and the best mix that was met on the way to them, if it scores more than `bar`. The bound
    /// is convex in the prices, and what the best mix at some prices leaves over is its slope:
    /// steps down the slope, each as long as would reach the score of a known mix (Polyak).
    pub(crate) fn new(search: Search<'a>, mut bar: f64) -> (Bound<'a>, Option<Found>) {
        const STEPS: usize = 150;
        let money = search.costs.spendable().as_f64().max(1.0);
        let room = f64::from(search.room()).max(1.0);
        // Fees of a full house of mid-tier creators: a price is in proportion to what it prices.
        let fees = money.min(room * search.costs.each.mid.fee.as_f64().max(1.0));
        let units = [money, room, fees];
        let mut bound = Bound::at(search, [bar.max(0.0) / money, 0.0, 0.0]);
        let (mut best, mut met) = (bound, None);
        for _ in 0..STEPS {
            let large = bound.large();
            if let Some(found) = search.look(large, bar) {
                bar = found.score;
                met = Some(found);
            }
            let slopes = bound.left_over(large);
            let scaled = || slopes.iter().zip(units).map(|(slope, unit)| slope / unit);
            let steepness: f64 = scaled().map(|slope| slope * slope).sum();
            if steepness <= 0.0 {
                break;
            }
            let step = (bound.all() - bar).max(0.0) / steepness;
            let mut prices = bound.prices;
            for ((price, slope), unit) in prices.iter_mut().zip(scaled()).zip(units) {
                *price = (*price - step * slope / unit).max(0.0);
            }
            bound = Bound::at(search, prices);
            if bound.all() < best.all() {
                best = bound;
            }
        }
        (best, met)
    }

    /// The larger creators of the best mix at the prices.
    fn large(&self) -> PerTier<u32> {
        let mega = peak(&all(&self.search, Tier::Mega), |mega| {
            self.net(Tier::Mega, mega)
        });
        PerTier {
            koc: 0,
            micro: self.micros_beside(self.mids),
            mid: self.mids,
            mega,
        }
    }

    /// What the best mix at the prices leaves over of money, places and front-load; negative
    /// where it takes more than there is.
    fn left_over(&self, large: PerTier<u32>) -> Prices {
        let Search {
            costs, limits, set, ..
        } = self.search;
        let counts = PerTier {
            koc: self.kocs_beside(large.micro),
            micro: f64::from(large.micro),
            mid: f64::from(large.mid),
            mega: f64::from(large.mega),
        };
        let sum = |part: &dyn Fn(Tier) -> f64| -> f64 {
            counts.iter().map(|(tier, &count)| part(tier) * count).sum()
        };
        let boost = costs.boost_gross(self.boost).as_f64();
        let cost = sum(&|tier| costs.each.get(tier).all_in().as_f64());
        let front_load = if set.has(GuardrailId::FrontLoad) {
            -sum(&|tier| side(tier, limits.front_load.get()) * costs.each.get(tier).fee.as_f64())
        } else {
            0.0
        };
        [
            costs.spendable().as_f64() - cost - boost,
            f64::from(self.search.room()) - sum(&|_| 1.0),
            front_load,
        ]
    }

    fn at(search: Search<'a>, prices: Prices) -> Bound<'a> {
        let [money, place, _] = prices;
        let mut bound = Bound {
            search,
            prices,
            kocs: 0.0,
            micros: 0,
            mids: 0,
            boost: best_boost(&search, money),
            rest: 0.0,
            mids_and_smaller: 0.0,
        };
        bound.rest = money * search.costs.spendable().as_f64()
            + place * f64::from(search.room())
            + boost_net(&search, money, bound.boost);
        let koc = bound.price(Tier::Koc);
        let most = f64::from(MOST_BOOKINGS);
        bound.kocs = search
            .response
            .best_count(search.objective, Tier::Koc, koc, most);
        bound.micros = peak(&all(&search, Tier::Micro), |micro| bound.small(micro));
        bound.mids = peak(&all(&search, Tier::Mid), |mid| bound.mid_and_smaller(mid));
        bound.mids_and_smaller = bound.mid_and_smaller(bound.mids);
        bound
    }

    /// No mix at all scores more than this.
    fn all(&self) -> f64 {
        let net = |mega: u32| self.net(Tier::Mega, mega);
        net(peak(&all(&self.search, Tier::Mega), net)) + self.mids_and_smaller + self.rest
    }

    /// The numbers of creators of a tier, of those in `choices`, with which a mix may score more
    /// than `bar`, beside the larger creators in `large`.
    pub(crate) fn worth(
        &self,
        tier: Tier,
        large: &PerTier<u32>,
        choices: &RangeInclusive<u32>,
        bar: f64,
    ) -> RangeInclusive<u32> {
        let mega = self.net(Tier::Mega, large.mega) + self.rest;
        // Covers rounding, here and in the search.
        let bar = bar - bar.abs() * 1e-9;
        match tier {
            Tier::Mega => around(choices, bar, |mega| {
                self.net(Tier::Mega, mega) + self.mids_and_smaller + self.rest
            }),
            Tier::Mid => around(choices, bar, |mid| mega + self.mid_and_smaller(mid)),
            Tier::Micro | Tier::Koc => {
                let mid = mega + self.net(Tier::Mid, large.mid);
                around(choices, bar, |micro| mid + self.small(micro))
            }
        }
    }

    /// What one creator of a tier pays.
    fn price(&self, tier: Tier) -> f64 {
        let [money, place, front_load] = self.prices;
        let cost = self.search.costs.each.get(tier);
        let least = self.search.limits.front_load.get();
        money * cost.all_in().as_f64() + place + front_load * side(tier, least) * cost.fee.as_f64()
    }

    /// The score of a number of creators of a tier, less what they pay.
    fn net(&self, tier: Tier, count: u32) -> f64 {
        self.search.tier_score(tier, count) - self.price(tier) * f64::from(count)
    }

    /// What micro creators and the best number of KOCs beside them add.
    fn small(&self, micro: u32) -> f64 {
        let kocs = self.kocs_beside(micro);
        let Search {
            response,
            objective,
            ..
        } = self.search;
        let score = response.score(objective, Tier::Koc, kocs);
        self.net(Tier::Micro, micro) + score - self.price(Tier::Koc) * kocs
    }

    /// The best number of KOCs beside a number of micro creators.
    fn kocs_beside(&self, micro: u32) -> f64 {
        let CountRange { first, last } = self.search.locked.counts.koc;
        let [first, last] = [first, last].map(f64::from);
        // More would be better: as many as there may be, even beside too many micro creators.
        if self.kocs >= last {
            return last;
        }
        let needed = self.search.kocs_per_micro() * f64::from(micro);
        self.kocs.max(first).max(needed)
    }

    /// What mid-tier creators and the best smaller ones that the blend lets stand beside them add.
    fn mid_and_smaller(&self, mid: u32) -> f64 {
        self.net(Tier::Mid, mid) + self.small(self.micros_beside(mid))
    }

    /// The best number of micro creators that the blend lets stand beside mid-tier ones.
    fn micros_beside(&self, mid: u32) -> u32 {
        if !self.search.set.has(GuardrailId::Blend) {
            return self.micros;
        }
        let CountRange { first, last } = self.search.locked.counts.micro;
        let (least, most) = self.search.limits.micro_per_mid;
        // Micro creators for one more: a straight line through the case of no mid-tier one.
        let most = most.saturating_mul(mid + 1);
        let blended = self.micros.min(most).max(least.saturating_mul(mid));
        // At an end of what may be booked, more or fewer than that would be better: there the
        // blend is relaxed, lest the sum is not concave.
        let fewest = if self.micros == first { first } else { 0 };
        let most = if self.micros == last { last } else { u32::MAX };
        blended.max(fewest).min(most)
    }
}

/// The weight of a tier's fees in the front-load, which asks that the sum is not above zero.
fn side(tier: Tier, least: f64) -> f64 {
    match tier {
        Tier::Koc | Tier::Micro => least - 1.0,
        Tier::Mid | Tier::Mega => least,
    }
}

/// The counts of a tier that the locks allow.
fn all(search: &Search<'_>, tier: Tier) -> RangeInclusive<u32> {
    let CountRange { first, last } = *search.locked.counts.get(tier);
    first..=last
}

/// Where a concave function of the choices is highest.
fn peak(choices: &RangeInclusive<u32>, value: impl Fn(u32) -> f64) -> u32 {
    first_where(*choices.start(), *choices.end(), |n| {
        value(n + 1) <= value(n)
    })
}

/// The choices for which a concave function is above a bar.
fn around(
    choices: &RangeInclusive<u32>,
    bar: f64,
    value: impl Fn(u32) -> f64,
) -> RangeInclusive<u32> {
    let peak = peak(choices, &value);
    if choices.is_empty() || value(peak) <= bar {
        return empty();
    }
    let first = first_where(*choices.start(), peak, |n| value(n) > bar);
    let beyond = first_where(peak + 1, *choices.end() + 1, |n| value(n) <= bar);
    first..=beyond - 1
}

/// The best boost at a price of money. Whole yuan are fine enough: the curve is flat at its top.
fn best_boost(search: &Search<'_>, price: f64) -> Fen {
    let least = search.least_boost();
    let boost = |yuan: u32| least + Fen::from_yuan(i64::from(yuan));
    let room = match search.locked.boost {
        Some(_) => 0,
        None => (search.most_boost() - least).0.max(0) / 100 + 1,
    };
    let room = u32::try_from(room).unwrap_or(u32::MAX - 1);
    boost(peak(&(0..=room), |yuan| {
        boost_net(search, price, boost(yuan))
    }))
}

/// The score of a boost, less the price of what it costs.
fn boost_net(search: &Search<'_>, price: f64, boost: Fen) -> f64 {
    let cost = search.costs.boost_gross(boost).as_f64();
    search
        .response
        .boost_score(search.objective, boost.as_f64())
        - price * cost
}
