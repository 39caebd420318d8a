//! A mix to begin the search with: a good one, near what the bound's prices make best.
//!
//! The better it is, the more the bound cuts. What it is does not matter otherwise.

use super::search::{Found, Search};
use crate::base::binary_search::highest;
use crate::base::tier::{PerTier, Tier};

impl Search<'_> {
    /// A mix to begin with that scores more than `bar`: about the best number of mid-tier creators, each with about
    /// the best number of micro creators. In whole creators the score is only nearly concave.
    pub(crate) fn guess(&self, bar: f64) -> Option<Found> {
        let none = PerTier::default();
        let mega = *self.choices(Tier::Mega, &none).start();
        let beside = |mid: u32| {
            let large = PerTier { mid, mega, ..none };
            let micros = self.choices(Tier::Micro, &large);
            let score = |micro: u32| {
                let found = self.with_kocs(PerTier { micro, ..large }, f64::NEG_INFINITY);
                found.map_or(f64::NEG_INFINITY, |found| found.score)
            };
            let micro = highest(&micros, score);
            micros
                .contains(&micro)
                .then(|| self.with_kocs(PerTier { micro, ..large }, f64::NEG_INFINITY))
                .flatten()
        };
        let score = |mid: u32| beside(mid).map_or(f64::NEG_INFINITY, |found| found.score);
        let mids = self.choices(Tier::Mid, &PerTier { mega, ..none });
        let mid = highest(&mids, score);
        beside(mid).filter(|found| mids.contains(&mid) && found.score > bar)
    }

    /// A better mix near a good one, if there is one: more or fewer creators of a tier, or one
    /// tier's in place of another's, in ever smaller steps.
    pub(crate) fn climb(&self, from: Option<Found>) -> Option<Found> {
        let mut best = from?;
        let mut step = 1 << 2;
        while step > 0 {
            let before = best.score;
            for more in [None, Some(Tier::Mega), Some(Tier::Mid), Some(Tier::Micro)] {
                for fewer in [None, Some(Tier::Mega), Some(Tier::Mid), Some(Tier::Micro)] {
                    let mut counts = best.counts;
                    if let Some(tier) = more {
                        *counts.get_mut(tier) += step;
                    }
                    if let Some(tier) = fewer {
                        *counts.get_mut(tier) = counts.get(tier).saturating_sub(step);
                    }
                    let found = self.look(PerTier { koc: 0, ..counts }, best.score);
                    best = found.unwrap_or(best);
                }
            }
            if best.score <= before {
                step /= 2;
            }
        }
        Some(best)
    }

    /// The best mix with some larger creators, if they may be booked and it beats the bar.
    pub(crate) fn look(&self, large: PerTier<u32>, bar: f64) -> Option<Found> {
        let mut beside = PerTier::default();
        for tier in [Tier::Mega, Tier::Mid, Tier::Micro] {
            let count = *large.get(tier);
            if !self.choices(tier, &beside).contains(&count) {
                return None;
            }
            *beside.get_mut(tier) = count;
        }
        self.with_kocs(beside, bar)
    }
}
