//! The prices at which the bound of all mixes is lowest, or nearly.
//!
//! The bound is convex in the prices, and what the best mix at some prices leaves over is its slope.

use super::bound::Bound;
use super::gap::gap;
use super::guardrail::GuardrailId;
use super::lowest::Polygon;
use super::search::{Found, Search};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::truncate;

/// How often the prices of money and front-load are bettered, which shrinks what is left of them to
/// about a billionth.
const CUTS: u32 = 48;
/// How often all three are bettered, where the capacity counts.
const STEPS: u32 = 150;
/// Closer to a known mix than this part of it no bound need come.
const CLOSE: f64 = 1e-7;

impl<'a> Bound<'a> {
    /// A sharp bound: its prices are those at which the bound of all mixes is lowest, or nearly;
    /// and the best mix that was met on the way to them, if it scores more than `bar`. The bound
    /// is convex in the prices, and what the best mix at some prices leaves over is its slope. It is no sharper
    /// than need be to prove the mix that was met, up to the [`gap`] that is left to it.
    pub(crate) fn sharpest(search: Search<'a>, mut bar: f64) -> (Bound<'a>, Option<Found>) {
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
