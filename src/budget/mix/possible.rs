//! Is there any mix at all that keeps the guardrails and the locks?
//!
//! All that a mix must keep is a half-space of the counts, or nearly. Taking one tier after the
//! other out of them (Fourier and Motzkin) leaves for each tier the numbers that smaller ones can be
//! found for, as parts of creators; so few numbers are tried in vain, and no mix is missed.

use core::ops::RangeInclusive;

use super::choices::empty;
use super::guardrail::GuardrailId;
use super::locks::CountRange;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::truncate;
use crate::budget::mix::bookings::MOST_BOOKINGS;
use crate::budget::mix::search::Search;

/// What rounding may take from a half-space, in creators. A mix too many is found out in the end.
const ROUNDING: f64 = 1e-3;

/// A half-space: counts whose sum, weighted by tier, is with the last number not below zero.
type Half = [f64; 5];

/// What is left of half-spaces when the tier at a place is taken out.
fn without(halves: &[Half], place: usize) -> Vec<Half> {
    let mut left = Vec::new();
    for least in halves {
        let weight = at(least, place);
        if weight == 0.0 {
            left.push(*least);
        }
        for most in halves {
            let other = at(most, place);
            if weight > 0.0 && other < 0.0 {
                // The sum of both, each by such a factor that the tier drops out.
                let mut sum = *least;
                for (sum, other_part) in sum.iter_mut().zip(most) {
                    *sum = *sum / weight - other_part / other;
                }
                left.push(sum);
            }
        }
    }
    left
}

/// A half-space's weight of the tier at a place.
fn at(half: &Half, place: usize) -> f64 {
    half.get(place).copied().unwrap_or(0.0)
}

/// The numbers of creators that half-spaces allow of the tier at a place, beside others.
fn range(halves: &[Half], place: usize, counts: &PerTier<u32>) -> RangeInclusive<u32> {
    let (mut least, mut most) = (0.0_f64, f64::from(MOST_BOOKINGS));
    let others = [counts.koc, counts.micro, counts.mid, counts.mega, 1].map(f64::from);
    for half in halves {
        let rest: f64 = half.iter().zip(others).map(|(part, of)| part * of).sum();
        let weight = at(half, place);
        if weight > 0.0 {
            least = least.max(-rest / weight);
        } else if weight < 0.0 {
            most = most.min(rest / -weight);
        } else if rest < -ROUNDING {
            return empty();
        }
    }
    if most < -ROUNDING {
        return empty();
    }
    truncate(libm::ceil(least - ROUNDING))..=truncate(most + ROUNDING)
}

impl Search<'_> {
    /// Whether there is any mix at all.
    pub(crate) fn is_possible(&self) -> bool {
        // Boost that no money can put right.
        if self.boost(&PerTier::default()).is_none() {
            return false;
        }
        let from_micro = without(&self.halves(), 0);
        let from_mid = without(&from_micro, 1);
        let mega = without(&from_mid, 2);
        self.can_complete(&[from_micro, from_mid, mega], PerTier::default())
    }

    /// Whether larger creators can be completed to a mix; the half-spaces are those for each tier
    /// that is still open but KOCs, the smallest tier first.
    fn can_complete(&self, open: &[Vec<Half>], large: PerTier<u32>) -> bool {
        let Some((halves, open)) = open.split_last() else {
            return self.look(large, -1.0).is_some();
        };
        let place = open.len() + 1;
        range(halves, place, &large).any(|count| {
            let mut large = large;
            match place {
                1 => large.micro = count,
                2 => large.mid = count,
                _ => large.mega = count,
            }
            self.can_complete(open, large)
        })
    }

    /// All that a mix must keep.
    fn halves(&self) -> Vec<Half> {
        let Self {
            costs, limits, set, ..
        } = self;
        let [koc, micro, mid, mega] = Tier::ALL.map(|tier| -costs.each.get(tier).all_in().as_f64());
        let mut halves = vec![
            [koc, micro, mid, mega, self.money().as_f64()],
            [-1.0, -1.0, -1.0, -1.0, f64::from(self.room())],
            [1.0, 1.0, 1.0, 1.0, -1.0],
        ];
        if set.has(GuardrailId::FrontLoad) {
            let most = self.share(limits.front_load).as_f64();
            halves.push([0.0, 0.0, mid, mega, most]);
        }
        for tier in Tier::ALL {
            let CountRange { first, last } = self.span(tier);
            let [koc, micro, mid, mega] = Tier::ALL.map(|each| f64::from(each == tier));
            halves.push([koc, micro, mid, mega, -f64::from(first)]);
            halves.push([-koc, -micro, -mid, -mega, f64::from(last)]);
        }
        if set.has(GuardrailId::Blend) {
            let (least, most) = limits.micro_per_mid;
            halves.push([0.0, 1.0, -least, 0.0, 0.0]);
            // Micro creators for one more: a straight line through the case of no mid-tier one.
            halves.push([0.0, -1.0, most, 0.0, most]);
        }
        if set.has(GuardrailId::Layer) {
            halves.push([1.0, -limits.koc_per_micro, 0.0, 0.0, 0.0]);
        }
        halves
    }
}
