//! The best number of KOCs beside larger creators, where boost takes the rest in whole steps.
//!
//! With boost in parts of a step, what a mix brings is concave in the number of KOCs, since boost takes what
//! they leave and both curves are concave; its peak is found by halving. In whole steps a mix brings no
//! more than that, so only numbers around the peak can be best whose smooth value lies above the best
//! real one so far.

use core::ops::RangeInclusive;

use super::search::Search;
use crate::base::binary_search::highest;
use crate::base::tier::PerTier;
use crate::base::units::{Fen, down, truncate};

impl Search<'_> {
    /// The best of some numbers of KOCs beside the larger creators in `counts`, and the boost that goes with it.
    /// `smooth` is the value with any boost in fen: concave, and never below `exact`.
    pub(crate) fn best_kocs(
        &self,
        counts: PerTier<u32>,
        choices: &RangeInclusive<u32>,
        smooth: impl Fn(f64, f64) -> f64,
        exact: impl Fn(u32, Fen) -> f64,
    ) -> Option<(u32, Fen)> {
        let (&first, &last) = (choices.start(), choices.end());
        let mix = |koc: u32| PerTier { koc, ..counts };
        let each = self.costs.each.koc.all_in();
        let left = self.costs.spendable() - self.costs.creators(&mix(0));
        let smooth = |koc: u32| {
            let within = || self.costs.smooth_boost_within(left - each * koc);
            let free = || within().min(self.most_boost().as_f64());
            let boost = self.locked.boost.map_or_else(free, Fen::as_f64);
            smooth(f64::from(koc), boost.max(0.0))
        };
        // KOCs are often the dearest way to a result, and then the fewest are best.
        let top = if first >= last || smooth(first + 1) <= smooth(first) {
            first
        } else {
            highest(choices, smooth)
        };
        let mut best: Option<(f64, u32, Fen)> = None;
        let bar = |best: &Option<(f64, u32, Fen)>| best.map_or(f64::NEG_INFINITY, |best| best.0);
        let mut look = |koc: u32| -> Option<Fen> {
            if koc < first || koc > last || smooth(koc) <= bar(&best) {
                return None;
            }
            let boost = self.boost(&mix(koc))?;
            let value = exact(koc, boost);
            if value > bar(&best) {
                best = Some((value, koc, boost));
            }
            Some(boost)
        };
        // How many KOCs the money pays for beside a boost.
        let beside = |boost: Fen| {
            let money = (left - self.costs.boost_gross(boost)).as_f64();
            let each = each.as_f64();
            (money >= 0.0 && each > 0.0).then(|| truncate(down(money / each)).min(last))
        };
        let step = self.costs.boost_step;
        let mut at = Some(top);
        while let Some(koc) = at {
            let boost = look(koc);
            at = boost.and_then(|boost| {
                // Where a step pays for several KOCs, the fewer ones leave money idle.
                let fewer = if each < step {
                    beside(boost + step)?
                } else {
                    koc.checked_sub(1)?
                };
                (fewer < koc).then_some(fewer)
            });
        }
        let mut at = top.checked_add(1);
        while let Some(koc) = at {
            let boost = look(koc);
            at = boost.and_then(|boost| {
                let more = if each < step && boost >= step {
                    beside(boost - step)?
                } else {
                    koc + 1
                };
                (more > koc).then_some(more)
            });
        }
        best.map(|(_, koc, boost)| (koc, boost))
    }
}
