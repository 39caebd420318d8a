//! The exact best mix: whole creators of four tiers, and boost to the fen.
//!
//! Mega, mid-tier and micro counts are enumerated. For each, the score is concave in the number of
//! KOCs, since boost takes what they leave and both curves are concave; so the best number of KOCs
//! is found by halving. Where there are many counts to try, a [`Bound`] cuts most of them.

use super::bound::Bound;
use super::limits::Limits;
use super::search::{Found, Search};
use crate::base::binary_search::first_where;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::mix::bookings::bookings;

impl Search<'_> {
    /// The best mix, and the limits it keeps.
    pub(crate) fn optimum(&self) -> (Found, Limits) {
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
        });
        (found, limits)
    }

    /// The best mix with at least one creator, if there is one that scores more than `bar`. Of
    /// mixes that score the same, the one with fewer large creators.
    pub(crate) fn best(&self, bar: f64) -> Option<Found> {
        if !self.is_wide() {
            return self.enumerate(None, bar);
        }
        let mut best = self.probe(bar);
        let bar_of = |best: Option<Found>| best.map_or(bar, |found| found.score);
        let (bound, met) = Bound::new(*self, bar_of(best));
        best = met.or(best);
        best = self.climb(best).or(best);
        self.enumerate(Some(bound), bar_of(best)).or(best)
    }

    /// The best mix that scores more than `bar`, by trying all but what the bound cuts.
    pub(crate) fn enumerate(&self, bound: Option<Bound<'_>>, bar: f64) -> Option<Found> {
        let (mut bar, mut best) = (bar, None);
        let choices = |tier: Tier, large: &PerTier<u32>, bar: f64| {
            let choices = self.choices(tier, large);
            match bound {
                Some(bound) => bound.worth(tier, large, &choices, bar),
                None => choices,
            }
        };
        let none = PerTier::default();
        for mega in choices(Tier::Mega, &none, bar) {
            let large = PerTier { mega, ..none };
            for mid in choices(Tier::Mid, &large, bar) {
                let large = PerTier { mid, ..large };
                for micro in choices(Tier::Micro, &large, bar) {
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
        pairs * self.choices(Tier::Mega, &none).count() > 4_000
    }

    /// The best number of KOCs beside the other creators in `counts`, if it beats the bar.
    pub(crate) fn with_kocs(&self, counts: PerTier<u32>, bar: f64) -> Option<Found> {
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
                self.response.boost_score(self.objective, boost.as_f64())
            });
        if first > last || at_most <= bar {
            return None;
        }
        let score = |koc: u32| {
            self.boost(&mix(koc)).map_or(f64::NEG_INFINITY, |boost| {
                others
                    + self.tier_score(Tier::Koc, koc)
                    + self.response.boost_score(self.objective, boost.as_f64())
            })
        };
        // The guardrails that ask for enough small creators hold from some number of KOCs on;
        // only the step from none to one can break one, by a KOC's own fee.
        let enough = |koc: u32| self.enough_small(&mix(koc));
        let from = first_where(first.max(1), last.saturating_add(1), enough);
        let falls = |koc: u32| score(koc + 1) <= score(koc);
        // KOCs are often the dearest way to a result, and then the fewest are best.
        let best = if falls(from) {
            from
        } else {
            first_where(from, last, falls)
        };
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
}
