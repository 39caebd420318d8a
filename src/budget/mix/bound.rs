//! No mix with these counts scores more than this: how the search leaves most of them out.
//!
//! Money, places and the front-load are given prices, in units of the score. A mix may then
//! overspend, overbook and load the other end, but pays for it: whatever the prices are, its score
//! less what it pays, plus the price of all the money and places there are, is at least its score
//! (Lagrange). At prices, tiers and boost are best chosen one by one, but for the blend and the
//! layer, which tie micro creators to mid-tier ones and KOCs to micro creators. All of it is
//! concave in each count, parts of creators allowed, so the counts worth a look lie side by side.

use core::ops::RangeInclusive;

use super::choices::empty;
use super::gap::gap;
use super::guardrail::GuardrailId;
use super::locks::CountRange;
use super::lowest::Polygon;
use crate::base::binary_search::first_where;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, truncate};
use crate::budget::mix::search::Found;
use crate::budget::mix::search::Search;

/// Prices in units of the score: of a fen, of a fen of the front-load (which mid-tier and mega creators take),
/// and of a place.
type Prices = [f64; 3];

/// How often the prices of money and front-load are bettered, which shrinks what is left of them to
/// about a billionth.
const CUTS: u32 = 48;
/// How often all three are bettered, where the capacity counts.
const STEPS: u32 = 150;
/// How often the price of money is halved once the larger creators are fixed.
const HALVINGS: u32 = 14;
/// Closer to a known mix than this part of it no bound need come.
const CLOSE: f64 = 1e-7;

/// An upper bound of the scores of mixes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound<'a> {
    search: Search<'a>,
    prices: Prices,
    /// What one creator of each tier pays.
    pays: PerTier<f64>,
    /// The numbers of KOCs, micro and mid-tier creators that are best at the prices, each with the smaller ones
    /// that it needs.
    kocs: f64,
    micros: f64,
    mids: f64,
    /// The number of mega creators that is best.
    megas: f64,
    /// The boost that is best at the prices, in fen.
    boost: f64,
    /// What boost adds at the prices, with all the money and places at theirs.
    rest: f64,
    /// What mid-tier and smaller creators add at most.
    mids_and_smaller: f64,
}

impl<'a> Bound<'a> {
    /// A sharp bound: its prices are those at which the bound of all mixes is lowest, or nearly;
    /// and the best mix that was met on the way to them, if it scores more than `bar`. The bound
    /// is convex in the prices, and what the best mix at some prices leaves over is its slope. It is no sharper
    /// than need be to prove the mix that was met, up to the [`gap`] that is left to it.
    pub(crate) fn new(search: Search<'a>, mut bar: f64) -> (Bound<'a>, Option<Found>) {
        let [money, front_load] = highest(&search);
        let priced = f64::from(search.set.has(GuardrailId::FrontLoad));
        let mut polygon = Polygon::new([money, front_load * priced]);
        let mut best: Option<Bound<'a>> = None;
        let mut met: Option<Found> = None;
        for _ in 0..CUTS {
            let [money, front_load] = polygon.centre();
            let bound = Bound::at(search, [money, front_load, 0.0]);
            if best.is_none_or(|best| bound.all() < best.all()) {
                bound.meet(&mut bar, &mut met);
                best = Some(bound);
            }
            let close = met.map_or(0.0, |met| gap(&met.counts)).max(CLOSE);
            if best.is_some_and(|best| best.all() <= bar + bar.abs() * close) {
                break;
            }
            let [of_money, of_front_load, _] = bound.left_over();
            polygon.cut([money, front_load], [of_money, of_front_load]);
            if polygon.is_empty() {
                break;
            }
        }
        let best = best.unwrap_or_else(|| Bound::at(search, [0.0; 3]));
        let best = if search.set.has(GuardrailId::Capacity) {
            best.with_places(&mut bar, &mut met)
        } else {
            best
        };
        (best, met)
    }

    /// Betters all three prices by steps down the slope, each as long as would reach the score of a
    /// known mix (Polyak).
    fn with_places(self, bar: &mut f64, met: &mut Option<Found>) -> Bound<'a> {
        let search = self.search;
        let room = f64::from(search.room()).max(1.0);
        if self.left_over()[2] >= 0.0 {
            return self;
        }
        let [money, front_load] = highest(&search).map(|price| 1.0 / price.max(f64::MIN_POSITIVE));
        let units = [money, front_load, room];
        let (mut bound, mut best) = (self, self);
        for _ in 0..STEPS {
            let slopes = bound.left_over();
            let scaled = || slopes.iter().zip(units).map(|(slope, unit)| slope / unit);
            let steepness: f64 = scaled().map(|slope| slope * slope).sum();
            if steepness <= 0.0 {
                break;
            }
            let step = (bound.all() - *bar).max(0.0) / steepness;
            let mut prices = bound.prices;
            for ((price, slope), unit) in prices.iter_mut().zip(scaled()).zip(units) {
                *price = (*price - step * slope / unit).max(0.0);
            }
            bound = Bound::at(search, prices);
            bound.meet(bar, met);
            if bound.all() < best.all() {
                best = bound;
            }
        }
        best
    }

    /// Looks at the mix that is best at the prices.
    fn meet(&self, bar: &mut f64, met: &mut Option<Found>) {
        let large = PerTier {
            koc: 0,
            micro: truncate(self.micros_beside(self.mids)),
            mid: truncate(self.mids),
            mega: truncate(self.megas),
        };
        if let Some(found) = self.search.look(large, *bar) {
            *bar = found.score;
            *met = Some(found);
        }
    }

    /// What the best mix at the prices leaves over of money, front-load and places; negative where it
    /// takes more than there is.
    fn left_over(&self) -> Prices {
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
            most - sum(&|tier| is_large(tier) * all_in(tier))
        } else {
            0.0
        };
        [
            costs.spendable().as_f64() - sum(&all_in) - boost_cost(&self.search, self.boost),
            front_load,
            f64::from(self.search.room()) - sum(&|_| 1.0),
        ]
    }

    fn at(search: Search<'a>, prices: Prices) -> Bound<'a> {
        let [money, front_load, place] = prices;
        let pays = PerTier::from_fn(|tier| {
            let cost = search.costs.each.get(tier).all_in().as_f64();
            money * cost + place + front_load * is_large(tier) * cost
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
            - money * boost_cost(&search, boost);
        let mut bound = Bound {
            search,
            prices,
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

    /// The bound once mega and mid-tier creators are fixed: what they leave of the front-load is of no use,
    /// and money has another price. It is no sharper than need be to leave all of them out.
    pub(crate) fn beside(&self, large: &PerTier<u32>, bar: f64) -> Bound<'a> {
        let [money, _, place] = self.prices;
        let [mut low, mut high] = [0.0, money * 2.0];
        let mut price = money;
        let mut best: Option<(f64, Bound<'a>)> = None;
        for _ in 0..HALVINGS {
            let mut bound = Bound::at(self.search, [price, 0.0, place]);
            bound.mids = f64::from(large.mid);
            bound.megas = f64::from(large.mega);
            let value =
                bound.net(Tier::Mega, bound.megas) + bound.mid_and_smaller(bound.mids) + bound.rest;
            if best.is_none_or(|(lowest, _)| value < lowest) {
                best = Some((value, bound));
            }
            if value <= bar {
                break;
            }
            let [left, ..] = bound.left_over();
            if left > 0.0 {
                high = price;
            } else {
                low = price;
            }
            price = low + (high - low) / 2.0;
        }
        best.map_or(*self, |(_, bound)| bound)
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
        let [money, front_load, place] = self.prices;
        let all = self.worth_at(tier, large, choices, bar);
        if front_load <= 0.0 || matches!(tier, Tier::Mega) {
            return all;
        }
        // Once the larger creators are fixed, what they leave of the front-load is of no use, and at no price
        // for it the bound of the smaller ones is sharper.
        let free = Bound::at(self.search, [money, 0.0, place]).worth_at(tier, large, choices, bar);
        (*all.start()).max(*free.start())..=(*all.end()).min(*free.end())
    }

    fn worth_at(
        &self,
        tier: Tier,
        large: &PerTier<u32>,
        choices: &RangeInclusive<u32>,
        bar: f64,
    ) -> RangeInclusive<u32> {
        let mega = self.net(Tier::Mega, f64::from(large.mega)) + self.rest;
        // Covers rounding, here and in the search.
        let bar = bar - bar.abs() * 1e-9;
        match tier {
            Tier::Mega => around(choices, bar, |mega| {
                self.net(Tier::Mega, f64::from(mega)) + self.mids_and_smaller + self.rest
            }),
            Tier::Mid => around(choices, bar, |mid| {
                mega + self.mid_and_smaller(f64::from(mid))
            }),
            Tier::Micro | Tier::Koc => {
                let mid = mega + self.net(Tier::Mid, f64::from(large.mid));
                around(choices, bar, |micro| mid + self.small(f64::from(micro)))
            }
        }
    }

    /// The score of a number of creators of a tier, less what they pay.
    fn net(&self, tier: Tier, count: f64) -> f64 {
        let Search {
            response,
            objective,
            ..
        } = self.search;
        response.score(objective, tier, count) - self.pays.get(tier) * count
    }

    /// The number of creators of a tier that is best at the prices, no matter which others there are.
    fn alone(&self, tier: Tier) -> f64 {
        let CountRange { first, last } = self.search.span(tier);
        let [first, last] = [first, last].map(f64::from);
        let Search {
            response,
            objective,
            ..
        } = self.search;
        let best = response.best_count(objective, tier, *self.pays.get(tier), last);
        best.max(first).min(last.max(first))
    }

    /// What micro creators and the best number of KOCs beside them add.
    fn small(&self, micro: f64) -> f64 {
        self.net(Tier::Micro, micro) + self.net(Tier::Koc, self.kocs_beside(micro))
    }

    /// The best number of KOCs beside a number of micro creators.
    fn kocs_beside(&self, micro: f64) -> f64 {
        let last = f64::from(self.search.span(Tier::Koc).last);
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
        self.peak(Tier::Micro, [tied_from, 0.0, 0.0, 0.0], &|micro| {
            self.small_slope(micro)
        })
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
    fn mid_and_smaller(&self, mid: f64) -> f64 {
        self.net(Tier::Mid, mid) + self.small(self.micros_beside(mid))
    }

    /// The best number of micro creators that the blend lets stand beside mid-tier ones.
    fn micros_beside(&self, mid: f64) -> f64 {
        if !self.search.set.has(GuardrailId::Blend) {
            return self.micros;
        }
        let CountRange { first, last } = self.search.span(Tier::Micro);
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
        let [[a, b], [c, d]] = kinks;
        self.peak(Tier::Mid, [a, b, c, d], &|mid| {
            let micro = self.micros_beside(mid);
            let tied = if micro > self.micros {
                least
            } else if micro < self.micros {
                most
            } else {
                0.0
            };
            let smaller = if tied > 0.0 {
                tied * self.small_slope(micro)
            } else {
                0.0
            };
            self.slope(Tier::Mid, mid) + smaller
        })
    }

    /// The number of a tier at which a concave value is highest, by its slope, which jumps at the kinks
    /// alone.
    fn peak(&self, tier: Tier, kinks: [f64; 4], slope: &dyn Fn(f64) -> f64) -> f64 {
        let CountRange { first, last } = self.search.span(tier);
        let [first, last] = [first, last.max(first)].map(f64::from);
        let mut from = first;
        while from < last {
            // The next kink; a handful needs no order.
            let next = |to: f64, kink: f64| if kink > from { to.min(kink) } else { to };
            let to = kinks.into_iter().fold(last, next);
            // A trace inside the stretch, since at its ends the slope is that of either side.
            let inside = (to - from) * 1e-9;
            let (after, before) = (slope(from + inside), slope(to - inside));
            if after <= 0.0 {
                return from;
            }
            if before < 0.0 {
                return root((from, after), (to, before), slope);
            }
            from = to;
        }
        from
    }
}

/// Where a falling slope is zero, between a place where it is above and one where it is below (the Illinois
/// method).
fn root(
    (mut low, mut at_low): (f64, f64),
    (mut high, mut at_high): (f64, f64),
    slope: &dyn Fn(f64) -> f64,
) -> f64 {
    let mut side = 0_i8;
    for _ in 0..60 {
        if high - low <= 1e-6 {
            break;
        }
        let middle = (low * at_high - high * at_low) / (at_high - at_low);
        let there = slope(middle);
        if there > 0.0 {
            (low, at_low) = (middle, there);
            if side == 1 {
                at_high /= 2.0;
            }
            side = 1;
        } else if there < 0.0 {
            (high, at_high) = (middle, there);
            if side == -1 {
                at_low /= 2.0;
            }
            side = -1;
        } else {
            return middle;
        }
    }
    if at_low.abs() < at_high.abs() {
        low
    } else {
        high
    }
}

/// Whether a tier counts in the front-load.
fn is_large(tier: Tier) -> f64 {
    f64::from(matches!(tier, Tier::Mid | Tier::Mega))
}

/// The prices of money and front-load at which nothing at all is worth its price.
fn highest(search: &Search<'_>) -> [f64; 2] {
    let Search {
        response,
        objective,
        costs,
        ..
    } = search;
    let slope = |tier: Tier| response.slope(*objective, tier, 0.0);
    let cost = |tier: Tier| costs.each.get(tier).all_in().as_f64().max(1.0);
    let per_fen = Tier::ALL.map(|tier| slope(tier) / cost(tier));
    let boost = response.boost_slope(*objective) / costs.boost_rate();
    let money = per_fen.into_iter().fold(boost, f64::max);
    // A mid-tier creator may let ten micro creators come along, and those need KOCs.
    let (_, micros) = search.limits.micro_per_mid;
    let along = slope(Tier::Micro) + search.kocs_per_micro() * slope(Tier::Koc);
    let mid = (slope(Tier::Mid) + micros.min(f64::from(search.room())) * along) / cost(Tier::Mid);
    let mega = slope(Tier::Mega) / cost(Tier::Mega);
    [money, mid.max(mega)].map(|most| most.max(f64::MIN_POSITIVE))
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

/// No more than what a boost takes of the money: what comes on top of it is rounded down by less than a yuan
/// each.
fn boost_cost(search: &Search<'_>, boost: f64) -> f64 {
    // And the fees of a tier are rounded, by half a yuan each.
    boost * search.costs.boost_rate() - 400.0
}
