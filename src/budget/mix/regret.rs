//! The mix that is least wrong when nobody knows which benchmarks are right.
//!
//! In each world of benchmarks a mix brings a part of what the best mix would; its regret is the
//! rest, and the largest of them over all worlds is to be as small as can be. The worlds differ in
//! saves alone, so for any weights of the worlds the weighted sum of those parts is the score of an
//! ordinary [`Search`], and no mix's smallest part is above its best score (minimax duality). Good
//! weights thus give good mixes, and a bound that cuts most of the others; the rest are tried. For
//! given larger creators each part is concave in the number of KOCs, and so is the smallest.

use super::best::Best;
use super::bound::Bound;
use super::search::Search;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::mix::bookings::bookings;
use crate::budget::mix::limits::Limits;
use crate::budget::response::curves::Response;

/// How often the weights of the worlds are adjusted.
const ROUNDS: u32 = 60;
/// How strongly a world in which a mix does badly gains weight.
const EAGERNESS: f64 = 10.0;
/// How many numbers of larger creators are tried before the best so far has to do.
const MOST_TRIED: u32 = 5_000;
/// A gain smaller than this is rounding.
const NOISE: f64 = 1e-9;

/// One budget in several worlds that differ in saves alone; the first is the plan's own.
#[derive(Clone, Debug)]
pub(crate) struct Rivals<'a> {
    worlds: Vec<Search<'a>>,
    /// The limits that the plan's best mix keeps.
    pub(crate) limits: Limits,
    bests: Vec<Best>,
}

/// A mix and the smallest part of a world's best result that it brings.
#[derive(Clone, Copy, Debug)]
struct Tried {
    counts: PerTier<u32>,
    boost: Fen,
    part: f64,
}

impl<'a> Rivals<'a> {
    /// Solves each world under the limits that the first one's best mix keeps.
    pub(crate) fn new(worlds: Vec<Search<'a>>) -> Option<Rivals<'a>> {
        let limits = worlds.first()?.kept_limits();
        let best = |world: &Search<'_>| {
            let found = Search {
                limits: &limits,
                ..*world
            }
            .best(-1.0)?;
            Some(world.answer(&found))
        };
        let bests = worlds.iter().map(best).collect::<Option<_>>()?;
        Some(Rivals {
            worlds,
            limits,
            bests,
        })
    }

    /// The best mix of each world.
    pub(crate) fn bests(&self) -> &[Best] {
        &self.bests
    }

    /// What a mix brings in each world, in the objective's unit.
    pub(crate) fn results(&self, counts: &PerTier<u32>, boost: Fen) -> Vec<f64> {
        let worlds = self.worlds.iter();
        worlds
            .map(|world| {
                let score = world.score(counts, boost);
                world.response.result(world.objective, score)
            })
            .collect()
    }

    /// The part of the best result that a mix brings in each world; all of it where even the best
    /// brings nothing.
    pub(crate) fn parts(&self, counts: &PerTier<u32>, boost: Fen) -> Vec<f64> {
        let results = self.results(counts, boost);
        let both = results.iter().zip(&self.bests);
        both.map(|(result, best)| part_of(*result, best)).collect()
    }

    fn tried(&self, counts: PerTier<u32>, boost: Fen) -> Tried {
        let parts = self.parts(&counts, boost);
        Tried {
            counts,
            boost,
            part: parts.into_iter().fold(f64::INFINITY, f64::min),
        }
    }

    /// The counts and boost of the least regret, and whether it is proven to be the least.
    pub(crate) fn least_regret(&self) -> Option<(PerTier<u32>, Fen, bool)> {
        let plan = self.worlds.first()?;
        let ((bound, response), best) = self.weigh(plan)?;
        if best.part >= bound.min(1.0) - NOISE {
            return Some((best.counts, best.boost, true));
        }
        let search = Search {
            response: &response,
            limits: &self.limits,
            ..*plan
        };
        let best = self.improve(&search, best);
        let (best, exact) = self.enumerate(&search, best);
        Some((best.counts, best.boost, exact))
    }

    /// The response of the worlds by the weights under which the bound is lowest, and the best mix
    /// met on the way, with that bound. Worlds in which the mix of a round does badly gain weight for the next
    /// (exponentiated gradient).
    fn weigh(&self, plan: &Search<'_>) -> Option<((f64, Response), Tried)> {
        let mut weights: Vec<f64> = vec![1.0; self.worlds.len()];
        let mut lowest = (f64::INFINITY, self.weighted(plan, &weights));
        let mut best = self
            .bests
            .iter()
            .map(|best| self.tried(best.counts, best.boost))
            .reduce(better)?;
        for _ in 0..ROUNDS {
            // No part is above 1, nor the smallest above the bound: there is nothing to gain.
            if best.part >= lowest.0.min(1.0) - NOISE {
                break;
            }
            let response = self.weighted(plan, &weights);
            let search = Search {
                response: &response,
                limits: &self.limits,
                ..*plan
            };
            let found = search.best(-1.0)?;
            if found.score < lowest.0 {
                lowest = (found.score, response);
            }
            best = better(best, self.tried(found.counts, found.boost));
            let parts = self.parts(&found.counts, found.boost);
            for (weight, part) in weights.iter_mut().zip(parts) {
                *weight *= libm::exp(-EAGERNESS * part);
            }
            // Only ratios count: this keeps the largest at 1.
            let most = weights.iter().copied().fold(0.0, f64::max);
            for weight in &mut weights {
                *weight /= most;
            }
        }
        Some((lowest, best))
    }

    /// The plan's response, but with the worlds' saves, each weighted and as a part of the world's
    /// best result: its scores are weighted sums of those parts.
    fn weighted(&self, plan: &Search<'_>, weights: &[f64]) -> Response {
        // A world in which nothing brings anything holds against no mix.
        let asking = || {
            let worlds = self.worlds.iter().zip(&self.bests).zip(weights);
            worlds
                .filter(|((_, best), _)| best.result > 0.0)
                .map(|((world, best), weight)| (world, best.result, weight))
        };
        let all: f64 = asking().map(|(_, _, weight)| weight).sum();
        let mean = |saves: &dyn Fn(&Response) -> f64| -> f64 {
            let weighed =
                asking().map(|(world, best, weight)| weight / all / best * saves(world.response));
            weighed.sum()
        };
        let saves = PerTier::from_fn(|tier| mean(&|world| world.notes.get(tier).saves));
        plan.response
            .with_saves(&saves, mean(&Response::boost_saves))
    }

    /// Steps to better neighbours, one larger creator more or less of each tier, while there are any.
    fn improve(&self, search: &Search<'_>, mut best: Tried) -> Tried {
        loop {
            let tiers = [Tier::Micro, Tier::Mid, Tier::Mega];
            let around = tiers.into_iter().flat_map(|tier| {
                let count = *best.counts.get(tier);
                [count.saturating_sub(1), count + 1].map(|count| (tier, count))
            });
            let found = around
                .filter_map(|(tier, count)| {
                    let mut large = best.counts;
                    *large.get_mut(tier) = count;
                    Self::may_hold(search, &large)
                        .then(|| self.with_kocs(search, large, best.part))
                        .flatten()
                })
                .reduce(better);
            match found {
                Some(found) => best = found,
                None => return best,
            }
        }
    }

    /// Whether the larger creators of a mix are among those worth a look.
    fn may_hold(search: &Search<'_>, counts: &PerTier<u32>) -> bool {
        let none = PerTier::default();
        let mega = PerTier {
            mega: counts.mega,
            ..none
        };
        let mid = PerTier {
            mid: counts.mid,
            ..mega
        };
        search.choices(Tier::Mega, &none).contains(&counts.mega)
            && search.choices(Tier::Mid, &mega).contains(&counts.mid)
            && search.choices(Tier::Micro, &mid).contains(&counts.micro)
    }

    /// Tries all larger creators that the bound leaves; says whether it came to the end.
    fn enumerate(&self, search: &Search<'_>, mut best: Tried) -> (Tried, bool) {
        let bound = search
            .is_wide()
            .then(|| Bound::sharpest(*search, best.part).0);
        let mut tried = 0;
        let none = PerTier::default();
        for mega in search.worth_trying(bound, Tier::Mega, &none, best.part) {
            let large = PerTier { mega, ..none };
            for mid in search.worth_trying(bound, Tier::Mid, &large, best.part) {
                let large = PerTier { mid, ..large };
                for micro in search.worth_trying(bound, Tier::Micro, &large, best.part) {
                    if tried == MOST_TRIED {
                        return (best, false);
                    }
                    tried += 1;
                    let counts = PerTier { micro, ..large };
                    if let Some(found) = self.with_kocs(search, counts, best.part) {
                        best = found;
                    }
                }
            }
        }
        (best, true)
    }

    /// The best number of KOCs beside the other creators, if it beats the bar.
    fn with_kocs(&self, search: &Search<'_>, counts: PerTier<u32>, bar: f64) -> Option<Tried> {
        let counts = PerTier { koc: 0, ..counts };
        let choices = search.choices(Tier::Koc, &counts);
        let (&first, &last) = (choices.start(), choices.end());
        let mix = |koc: u32| PerTier { koc, ..counts };
        if first > last {
            return None;
        }
        // No mix's smallest part is above its score, and none scores more than the most KOCs
        // together with the boost beside the fewest.
        let most = search.score(&mix(last), search.boost(&mix(first)).unwrap_or(Fen::ZERO));
        // The margin covers rounding.
        if most <= bar * (1.0 - NOISE) {
            return None;
        }
        let smooth = |koc: f64, boost: f64| {
            let counts = PerTier::from_fn(|tier| match tier {
                Tier::Koc => koc,
                _ => f64::from(*counts.get(tier)),
            });
            let worlds = self.worlds.iter().zip(&self.bests);
            let parts = worlds.map(|(world, best)| {
                let score = world.response.mix_score(world.objective, &counts, boost);
                part_of(world.response.result(world.objective, score), best)
            });
            parts.fold(f64::INFINITY, f64::min)
        };
        let exact = |koc: u32, boost: Fen| self.tried(mix(koc), boost).part;
        let (koc, boost) = search.best_kocs(counts, &choices, smooth, exact)?;
        let tried = self.tried(mix(koc), boost);
        (bookings(&tried.counts) > 0 && tried.part > bar).then_some(tried)
    }
}

/// The part of the best result that a result is; all of it where even the best brings nothing.
fn part_of(result: f64, best: &Best) -> f64 {
    if best.result > 0.0 {
        result / best.result
    } else {
        1.0
    }
}

/// The one of two that brings the larger part; the first of equals.
fn better(one: Tried, other: Tried) -> Tried {
    if other.part > one.part { other } else { one }
}
