//! A mix to begin the search with: a good one, found by looking at few.
//!
//! The better it is, the more the bound cuts. What it is does not matter otherwise.

use core::ops::RangeInclusive;

use super::search::{Found, Search};
use crate::base::tier::{PerTier, Tier};

/// The steps of the coarse grid on each axis.
const GRID: u32 = 5;

impl Search<'_> {
    /// A mix to begin with: the best of a coarse grid over mid-tier and micro counts.
    pub(crate) fn probe(&self, mut bar: f64) -> Option<Found> {
        let none = PerTier::default();
        let mega = self.choices(Tier::Mega, &none).next()?;
        let large = PerTier { mega, ..none };
        let mut best = None;
        let grid = |choices: RangeInclusive<u32>| {
            let (first, last) = (*choices.start(), *choices.end());
            (0..=GRID).map(move |step| first + last.saturating_sub(first) / GRID * step)
        };
        for mid in grid(self.choices(Tier::Mid, &large)) {
            let large = PerTier { mid, ..large };
            for micro in grid(self.choices(Tier::Micro, &large)) {
                if let Some(found) = self.look(PerTier { micro, ..large }, bar) {
                    bar = found.score;
                    best = Some(found);
                }
            }
        }
        best
    }

    /// A better mix near a good one, if there is one: more or fewer creators of a tier, or one
    /// tier's in place of another's, in ever smaller steps.
    pub(crate) fn climb(&self, from: Option<Found>) -> Option<Found> {
        let mut best = from?;
        let mut step = 1 << 6;
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
