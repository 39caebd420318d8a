//! The exact best mix: whole creators of four tiers, and boost in whole steps.
//!
//! Mega, mid-tier and micro counts are enumerated; the best number of KOCs beside them is found without
//! trying all (see [`kocs`](super::kocs)). Where there are many counts to try, a [`Bound`] cuts most of them.

use super::bound::Bound;
use super::gap::gap;
use super::limits::Limits;
use super::search::{Found, Search};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::mix::bookings::bookings;

/// Further below the bound than this, the mix that was met on the way to it is no good to begin with: where the
/// score is linear, prices do not tell how many of a tier to book.
const FAR: f64 = 1e-3;

/// How many mixes are tried at most. Budgets and fees that somebody has take a hundredth of that; beyond it stand
/// tens of millions beside fees of a few yuan.
const MOST_TRIED: u32 = 200_000;
/// What the bound beside some large creators takes, in mixes tried.
const BOUND: u32 = 20;

/// What a mix must score more than.
fn bar_of(found: Option<Found>, bar: f64) -> f64 {
    found.map_or(bar, |found| found.score)
}

impl Search<'_> {
    /// The best mix, and the limits it keeps. Where a gap is left, it is never worse than the `known` mixes that
    /// could be the answer.
    pub(crate) fn optimum(&self, known: &[(PerTier<u32>, Fen)]) -> (Found, Limits) {
        let limits = self.kept_limits();
        let search = Search {
            limits: &limits,
            ..*self
        };
        // `check` has made sure that one creator can be paid for; the empty mix is what is left if
        // that should ever fail.
        let found = search.best(-1.0).unwrap_or(Found {
            counts: PerTier::default(),
            boost: Fen::ZERO,
            score: 0.0,
            short: 0.0,
        });
        let known = known
            .iter()
            .filter(|(counts, boost)| search.allows(counts, *boost))
            .map(|&(counts, boost)| Found {
                counts,
                boost,
                score: search.score(&counts, boost),
                short: found.short,
            });
        let best = known.fold(found, |best, known| {
            if known.score > best.score {
                known
            } else {
                best
            }
        });
        (best, limits)
    }

    /// The best mix with at least one creator, if there is one that scores more than `bar`. Of
    /// mixes that score the same, the one with fewer large creators.
    pub(crate) fn best(&self, bar: f64) -> Option<Found> {
        if !self.is_wide() {
            let mut left = MOST_TRIED;
            return self.enumerate(None, bar, &mut left);
        }
        let (bound, met) = Bound::sharpest(*self, bar);
        let proven = |found: Option<Found>| {
            let gap = found.map_or(0.0, |found| gap(&found.counts));
            let bar = bar_of(found, bar);
            bar + bar.abs() * gap
        };
        if bound.all() <= proven(met) {
            return met;
        }
        let far = met.is_none_or(|met| bound.all() > met.score * (1.0 + FAR));
        let guess = if far {
            self.guess(bar_of(met, bar))
        } else {
            None
        };
        let met = guess.or(met);
        let best = self.climb(met).or(met);
        let bar = proven(best);
        if bound.all() <= bar {
            return best;
        }
        let mut left = MOST_TRIED;
        let found = self.enumerate(Some(bound), bar, &mut left).or(best)?;
        let short = if left > 0 {
            0.0
        } else {
            bound.all() / found.score - 1.0
        };
        Some(Found { short, ..found })
    }

    /// The best mix that scores more than `bar`, by trying all but what the bound cuts, and no more than are `left`
    /// to be tried.
    pub(crate) fn enumerate(
        &self,
        bound: Option<Bound<'_>>,
        bar: f64,
        left: &mut u32,
    ) -> Option<Found> {
        let (mut bar, mut best) = (bar, None);
        let none = PerTier::default();
        for mega in self.worth_trying(bound, Tier::Mega, &none, bar) {
            let large = PerTier { mega, ..none };
            for mid in self.worth_trying(bound, Tier::Mid, &large, bar) {
                let large = PerTier { mid, ..large };
                *left = left.saturating_sub(BOUND);
                if *left == 0 {
                    return best;
                }
                let bound = bound.map(|bound| bound.beside(&large, bar));
                for micro in self.worth_trying(bound, Tier::Micro, &large, bar) {
                    if *left == 0 {
                        return best;
                    }
                    *left -= 1;
                    if let Some(found) = self.with_kocs(PerTier { micro, ..large }, bar) {
                        bar = found.score;
                        best = Some(found);
                    }
                }
            }
        }
        best
    }

    /// Whether there are so many counts to try that a bound pays.
    pub(crate) fn is_wide(&self) -> bool {
        let none = PerTier::default();
        let micros = |mid: u32| self.choices(Tier::Micro, &PerTier { mid, ..none }).count();
        let pairs: usize = self.choices(Tier::Mid, &none).map(micros).sum();
        pairs * self.choices(Tier::Mega, &none).count() > 60
    }

    /// The best mix with the larger creators in `counts`, if it beats the bar.
    pub(crate) fn with_kocs(&self, counts: PerTier<u32>, bar: f64) -> Option<Found> {
        let choices = self.choices(Tier::Koc, &counts);
        let (&first, &last) = (choices.start(), choices.end());
        if first > last {
            return None;
        }
        let others: f64 = [Tier::Micro, Tier::Mid, Tier::Mega]
            .into_iter()
            .map(|tier| self.tier_score(tier, *counts.get(tier)))
            .sum();
        let boosted = |boost: f64| self.response.boost_score(self.objective, boost);
        let koc_score = |koc: f64| self.response.score(self.objective, Tier::Koc, koc);
        let mix = |koc: u32| PerTier { koc, ..counts };
        let most = self.boost(&mix(first)).unwrap_or(Fen::ZERO);
        if others + koc_score(f64::from(last)) + boosted(most.as_f64()) <= bar {
            return None;
        }
        let (koc, boost) = self.best_kocs(
            counts,
            &choices,
            |koc, boost| others + koc_score(koc) + boosted(boost),
            |koc, boost| others + self.tier_score(Tier::Koc, koc) + boosted(boost.as_f64()),
        )?;
        let counts = mix(koc);
        let found = Found {
            counts,
            boost,
            score: self.score(&counts, boost),
            short: 0.0,
        };
        (bookings(&counts) > 0 && found.score > bar).then_some(found)
    }
}
