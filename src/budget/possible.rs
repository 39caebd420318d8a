//! Is there any mix at all that keeps the guardrails and the locks?
//!
//! Once it is settled who is the dearest creator, and whether a mid-tier one is booked, all that a
//! mix must keep is a half-space of the counts. Taking one tier after the other out of them
//! (Fourier and Motzkin) leaves for each tier the numbers that smaller ones can be found for, as
//! parts of creators; so hardly a number is tried in vain, and no mix is missed.

use core::ops::RangeInclusive;

use super::choices::{empty, truncate};
use super::locks::Span;
use super::optimum::{MOST_BOOKINGS, Search};
use super::report::GuardrailId;
use crate::tier::{PerTier, Tier};

/// What rounding may take from a half-space, as a part of its largest numbers. A mix too many is
/// found out in the end.
const ROUNDING: f64 = 1e-12;

/// The counts whose weighted sum and a constant are together not below zero.
#[derive(Clone, Copy)]
struct Half {
    weights: PerTier<f64>,
    constant: f64,
}

impl Half {
    fn new(constant: f64, weight: impl Fn(Tier) -> f64) -> Half {
        let weights = PerTier::from_fn(weight);
        let most: f64 = weights.iter().map(|(_, weight)| weight.abs()).sum();
        let size = constant.abs() + most * f64::from(MOST_BOOKINGS);
        Half {
            weights,
            constant: constant + size * ROUNDING,
        }
    }

    /// The sum of two half-spaces, each by such a factor that a tier drops out.
    fn without(self, other: Half, tier: Tier) -> Half {
        let [own, others] = [&self, &other].map(|half| half.weights.get(tier).abs());
        let sum = |a: f64, b: f64| a / own + b / others;
        Half {
            weights: PerTier::from_fn(|each| {
                if each == tier {
                    0.0
                } else {
                    sum(*self.weights.get(each), *other.weights.get(each))
                }
            }),
            constant: sum(self.constant, other.constant),
        }
    }
}

/// What is left of half-spaces when a tier is taken out.
fn without(halves: &[Half], tier: Tier) -> Vec<Half> {
    let of = |sign: f64| {
        halves
            .iter()
            .filter(move |half| *half.weights.get(tier) * sign > 0.0)
    };
    let pairs = of(1.0).flat_map(|least| of(-1.0).map(|most| least.without(*most, tier)));
    let others = halves.iter().filter(|half| *half.weights.get(tier) == 0.0);
    others.copied().chain(pairs).collect()
}

/// The numbers of creators of a tier that half-spaces allow beside those in `counts`.
fn range(halves: &[Half], tier: Tier, counts: &PerTier<u32>) -> RangeInclusive<u32> {
    let (mut least, mut most) = (0.0_f64, f64::from(MOST_BOOKINGS));
    for half in halves {
        let others = counts.iter().map(|(tier, &count)| {
            let weight = *half.weights.get(tier);
            weight * f64::from(count)
        });
        let rest = half.constant + others.sum::<f64>();
        let weight = *half.weights.get(tier);
        if weight > 0.0 {
            least = least.max(-rest / weight);
        } else if weight < 0.0 {
            most = most.min(rest / -weight);
        } else if rest < 0.0 {
            return empty();
        }
    }
    if most < 0.0 {
        return empty();
    }
    truncate(libm::ceil(least))..=truncate(most)
}

impl Search<'_> {
    /// Whether there is any mix at all.
    pub(super) fn is_possible(&self) -> bool {
        // Boost that no money can put right.
        if self.boost(&PerTier::default()).is_none() {
            return false;
        }
        let dearest: Vec<Option<Tier>> = if self.set.has(GuardrailId::SingleCreator) {
            Tier::ALL.into_iter().map(Some).collect()
        } else {
            vec![None]
        };
        dearest.into_iter().any(|dearest| {
            [false, true]
                .into_iter()
                .any(|mids| self.is_possible_where(dearest, mids))
        })
    }

    /// Whether there is a mix with this dearest creator, with or without mid-tier ones.
    fn is_possible_where(&self, dearest: Option<Tier>, mids: bool) -> bool {
        let halves = self.halves(dearest, mids);
        let from_micro = without(&halves, Tier::Koc);
        let from_mid = without(&from_micro, Tier::Micro);
        let none = PerTier::default();
        range(&without(&from_mid, Tier::Mid), Tier::Mega, &none).any(|mega| {
            let large = PerTier { mega, ..none };
            range(&from_mid, Tier::Mid, &large).any(|mid| {
                let large = PerTier { mid, ..large };
                range(&from_micro, Tier::Micro, &large)
                    .any(|micro| self.with_kocs(PerTier { micro, ..large }, -1.0).is_some())
            })
        })
    }

    /// All that a mix must keep.
    fn halves(&self, dearest: Option<Tier>, mids: bool) -> Vec<Half> {
        let Self {
            costs, limits, set, ..
        } = self;
        let fee = |tier: Tier| costs.each.get(tier).fee;
        let only =
            |tier: Tier, weight: f64| move |each: Tier| if each == tier { weight } else { 0.0 };
        let money = costs.spendable() - costs.boost_gross(self.least_boost());
        let mut halves = vec![
            Half::new(money.as_f64(), |tier| {
                -costs.each.get(tier).all_in().as_f64()
            }),
            Half::new(f64::from(self.room()), |_| -1.0),
            Half::new(-1.0, |_| 1.0),
        ];
        for tier in Tier::ALL {
            let Span { first, last } = *self.locked.counts.get(tier);
            let is_dearest = dearest == Some(tier);
            let must = is_dearest || (tier == Tier::Mid && mids);
            let must_not = dearest.is_some_and(|dearest| fee(tier) > fee(dearest))
                || (tier == Tier::Mid && !mids);
            let least = first.max(u32::from(must));
            let mut most = if must_not { 0 } else { last };
            if tier == Tier::Mega && set.has(GuardrailId::MegaAnchor) {
                most = most.min(limits.mega);
            }
            halves.push(Half::new(-f64::from(least), only(tier, 1.0)));
            halves.push(Half::new(f64::from(most), only(tier, -1.0)));
        }
        if set.has(GuardrailId::Blend) {
            let (least, most) = limits.micro_per_mid;
            let [least, most] = [least, most].map(f64::from);
            let blend = |micro: f64, mid: f64| {
                move |tier: Tier| match tier {
                    Tier::Micro => micro,
                    Tier::Mid => mid,
                    Tier::Koc | Tier::Mega => 0.0,
                }
            };
            halves.push(Half::new(0.0, blend(1.0, -least)));
            // Without a mid-tier creator, the micro creators of one are still fine.
            let (alone, each) = if mids { (0.0, most) } else { (most, 0.0) };
            halves.push(Half::new(alone, blend(-1.0, each)));
        }
        if set.has(GuardrailId::Layer) {
            halves.push(Half::new(0.0, |tier| match tier {
                Tier::Koc => 1.0,
                Tier::Micro => -limits.koc_per_micro,
                Tier::Mid | Tier::Mega => 0.0,
            }));
        }
        if set.has(GuardrailId::FrontLoad) {
            let least = limits.front_load.get();
            halves.push(Half::new(0.0, |tier| match tier {
                Tier::Koc | Tier::Micro => (1.0 - least) * fee(tier).as_f64(),
                Tier::Mid | Tier::Mega => -least * fee(tier).as_f64(),
            }));
        }
        if let Some(dearest) = dearest {
            let part = limits.single.get();
            halves.push(Half::new(-fee(dearest).as_f64(), |tier| {
                part * fee(tier).as_f64()
            }));
        }
        halves
    }
}
