//! The prices at which the bound of all mixes is lowest, or nearly.
//!
//! The bound is convex in the prices, and what the best mix at some prices leaves over is its slope.

use super::bound::Bound;
use super::gap::gap;
use super::guardrail::GuardrailId;
use super::lowest::Polygon;
use super::search::{Found, Search};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, truncate};

/// How often the prices of money and front-load are bettered, which shrinks what is left of them to
/// about a billionth.
const CUTS: u32 = 48;
/// How often the price of a place is bettered, each time by a third of what is left of it.
const THIRDS: u32 = 36;
/// Closer to a known mix than this part of it no bound need come.
const CLOSE: f64 = 1e-7;

/// The best mix that was met so far, and the score that a better one must beat.
struct Met {
    bar: f64,
    best: Option<Found>,
}

impl Met {
    /// Whether no mix beats the one that was met, up to the [`gap`] that is left to it.
    fn is_proven(&self, bound: f64) -> bool {
        let gap = self.best.map_or(0.0, |best| gap(&best.counts));
        bound <= self.bar + self.bar.abs() * gap.max(CLOSE)
    }
}

impl<'a> Bound<'a> {
    /// A sharp bound: its prices are those at which the bound of all mixes is lowest, or nearly;
    /// and the best mix that was met on the way to them, if it scores more than `bar`. The bound
    /// is convex in the prices. It is no sharper than need be to prove the mix that was met.
    pub(crate) fn sharpest(search: Search<'a>, bar: f64) -> (Bound<'a>, Option<Found>) {
        let mut met = Met { bar, best: None };
        let mut best = Bound::at_place(search, 0.0, &mut met);
        let [money, front_load] = highest(&search);
        // Nothing is worth a place at this price, even for nothing.
        let (mut low, mut high) = (0.0, money.max(front_load) * search.dearest());
        if !search.may_overbook() {
            return (best, met.best);
        }
        for _ in 0..THIRDS {
            if met.is_proven(best.all()) {
                break;
            }
            let third = (high - low) / 3.0;
            let [lower, upper] =
                [low + third, high - third].map(|place| Bound::at_place(search, place, &mut met));
            if lower.all() <= upper.all() {
                high -= third;
            } else {
                low += third;
            }
            for bound in [lower, upper] {
                if bound.all() < best.all() {
                    best = bound;
                }
            }
        }
        (best, met.best)
    }

    /// The sharpest bound at a price of a place. What the best mix at some prices leaves over is the bound's
    /// slope.
    fn at_place(search: Search<'a>, place: f64, met: &mut Met) -> Bound<'a> {
        let [money, front_load] = highest(&search);
        let priced = f64::from(search.set.has(GuardrailId::FrontLoad));
        let mut polygon = Polygon::new([money, front_load * priced]);
        let mut best: Option<Bound<'a>> = None;
        for _ in 0..CUTS {
            let [money, front_load] = polygon.centre();
            let bound = Bound::at(search, [money, front_load, place]);
            if best.is_none_or(|best| bound.all() < best.all()) {
                bound.meet(met);
                best = Some(bound);
            }
            if best.is_some_and(|best| met.is_proven(best.all())) {
                break;
            }
            let [of_money, of_front_load, _] = bound.left_over();
            polygon.cut([money, front_load], [of_money, of_front_load]);
            if polygon.is_empty() {
                break;
            }
        }
        best.unwrap_or_else(|| Bound::at(search, [0.0; 3]))
    }

    /// Looks at the mix that is best at the prices.
    fn meet(&self, met: &mut Met) {
        let large = PerTier {
            koc: 0,
            micro: truncate(self.micros_beside(self.mids)),
            mid: truncate(self.mids),
            mega: truncate(self.megas),
        };
        if let Some(found) = self.search.look(large, met.bar) {
            met.bar = found.score;
            met.best = Some(found);
        }
    }
}

impl Search<'_> {
    /// Whether the money pays for more creators than may be booked.
    fn may_overbook(&self) -> bool {
        let costs = Tier::ALL.map(|tier| self.costs.each.get(tier).all_in());
        let cheapest = costs.into_iter().min().unwrap_or(Fen::ZERO);
        cheapest * self.room() < self.money()
    }

    /// What the dearest creator costs all in, in fen.
    fn dearest(&self) -> f64 {
        let costs = Tier::ALL.map(|tier| self.costs.each.get(tier).all_in());
        costs.into_iter().max().unwrap_or(Fen::ZERO).as_f64()
    }
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
