//! The exact best mix: whole creators of four tiers, and boost to the fen.
//!
//! Mega, mid-tier and micro counts are enumerated. For each, the score is concave in the number of
//! KOCs, since boost takes what they leave and both curves are concave; so the best number of KOCs
//! is found by halving. Where there are many counts to try, a [`Bound`] cuts most of them.

use core::ops::RangeInclusive;

use super::bound::Bound;
use super::costs::Costs;
use super::guardrail::{Limits, Set, bookings};
use super::report::GuardrailId;
use super::response::Response;
use crate::objective::Objective;
use crate::tier::{PerTier, Tier};
use crate::units::Fen;

/// The most creators that one mix may book, guardrails or not: it keeps the search short, and no
/// team of one brand handles more in a cycle.
pub(super) const MOST_BOOKINGS: u32 = 500;

/// The steps of the coarse grid on each axis.
const GRID: u32 = 5;

/// What the user has locked of a mix.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Locked {
    /// Numbers of creators.
    pub(super) counts: PerTier<Option<u32>>,
    /// Boost.
    pub(super) boost: Option<Fen>,
}

/// A mix and its score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    /// How many creators of each tier.
    pub(super) counts: PerTier<u32>,
    /// Boost.
    pub(super) boost: Fen,
    /// The sum of the scores of the tiers and of boost.
    pub(super) score: f64,
}

/// The search for the best mix.
#[derive(Clone, Copy, Debug)]
pub(super) struct Search<'a> {
    /// What things cost.
    pub(super) costs: &'a Costs,
    /// What things bring.
    pub(super) response: &'a Response,
    /// What is sought.
    pub(super) objective: Objective,
    /// The limits of the guardrails.
    pub(super) limits: &'a Limits,
    /// The guardrails that count.
    pub(super) set: Set,
    /// What is locked.
    pub(super) locked: Locked,
}

impl Search<'_> {
    /// The best mix with at least one creator, if there is one that scores more than `bar`. Of
    /// mixes that score the same, the one with fewer large creators.
    pub(super) fn best(&self, bar: f64) -> Option<Found> {
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
    pub(super) fn enumerate(&self, bound: Option<Bound<'_>>, bar: f64) -> Option<Found> {
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

    /// Whether there is any mix at all.
    pub(super) fn is_possible(&self) -> bool {
        let none = PerTier::default();
        // Said at once, since no number of creators helps.
        let locked = self.locked.boost;
        if locked.is_some_and(|boost| !self.keeps(GuardrailId::BoostShare, &none, boost)) {
            return false;
        }
        self.choices(Tier::Mega, &none).any(|mega| {
            let large = PerTier { mega, ..none };
            self.choices(Tier::Mid, &large).any(|mid| {
                let large = PerTier { mid, ..large };
                self.choices(Tier::Micro, &large)
                    .any(|micro| self.with_kocs(PerTier { micro, ..large }, -1.0).is_some())
            })
        })
    }

    /// Whether there are so many counts to try that a bound pays.
    pub(super) fn is_wide(&self) -> bool {
        let none = PerTier::default();
        let micros = |mid: u32| self.choices(Tier::Micro, &PerTier { mid, ..none }).count();
        let pairs: usize = self.choices(Tier::Mid, &none).map(micros).sum();
        pairs * self.choices(Tier::Mega, &none).count() > 4_000
    }

    /// A mix to begin with: the best of a coarse grid over mid-tier and micro counts.
    fn probe(&self, mut bar: f64) -> Option<Found> {
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
    fn climb(&self, from: Option<Found>) -> Option<Found> {
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
    pub(super) fn look(&self, large: PerTier<u32>, bar: f64) -> Option<Found> {
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

    /// The score of a mix.
    pub(super) fn score(&self, counts: &PerTier<u32>, boost: Fen) -> f64 {
        let counts = PerTier::from_fn(|tier| f64::from(*counts.get(tier)));
        self.response
            .mix_score(self.objective, &counts, boost.as_f64())
    }

    /// Whether a mix keeps a guardrail, or the guardrail does not count.
    pub(super) fn keeps(&self, id: GuardrailId, counts: &PerTier<u32>, boost: Fen) -> bool {
        !self.set.has(id) || self.limits.keeps(id, self.costs, counts, boost)
    }

    /// The largest boost that a mix leaves money for and the guardrail allows, or the locked one;
    /// `None` where it cannot be had.
    pub(super) fn boost(&self, counts: &PerTier<u32>) -> Option<Fen> {
        let money = self.costs.spendable() - self.costs.creators(counts);
        if money < self.costs.boost_gross(self.least_boost()) {
            return None;
        }
        let boost = match self.locked.boost {
            Some(boost) => boost,
            None => self.costs.boost_within(money).min(self.most_boost()),
        };
        self.keeps(GuardrailId::BoostShare, counts, boost)
            .then_some(boost)
    }

    /// The most boost that any mix may have.
    pub(super) fn most_boost(&self) -> Fen {
        if self.set.has(GuardrailId::BoostShare) {
            self.limits.boost.1
        } else {
            self.costs.total
        }
    }

    /// The least boost that any mix must leave money for.
    pub(super) fn least_boost(&self) -> Fen {
        match self.locked.boost {
            Some(boost) => boost,
            None if self.set.has(GuardrailId::BoostShare) => self.limits.boost.0,
            None => Fen::ZERO,
        }
    }

    /// The score of a number of creators of a tier.
    pub(super) fn tier_score(&self, tier: Tier, count: u32) -> f64 {
        self.response.score(self.objective, tier, f64::from(count))
    }

    /// The numbers of creators of a tier that may be worth a look beside the larger ones in
    /// `counts`: within the lock, the money, the capacity and the blend.
    pub(super) fn choices(&self, tier: Tier, counts: &PerTier<u32>) -> RangeInclusive<u32> {
        let money = self.costs.spendable()
            - self.costs.boost_gross(self.least_boost())
            - self.costs.creators(&PerTier { koc: 0, ..*counts });
        let room = i64::from(self.room()) - i64::from(bookings(counts));
        if money < Fen::ZERO || room < 0 {
            return empty();
        }
        let (cost, heads) = self.with_companions(tier);
        // A hair more than the quotient, lest rounding lose a whole creator: a count too many is
        // found out later.
        let fit = |whole: f64, part: f64| {
            if part > 0.0 {
                truncate(whole / part + 1e-9)
            } else {
                MOST_BOOKINGS
            }
        };
        let mut most = fit(money.as_f64(), cost).min(fit(Fen(room).as_f64(), heads));
        let mut least = 0;
        if tier == Tier::Mega && self.set.has(GuardrailId::MegaAnchor) {
            most = most.min(self.limits.mega);
        }
        if tier == Tier::Micro && self.set.has(GuardrailId::Blend) {
            let per_mid = self.limits.micro_per_mid;
            least = per_mid.0.saturating_mul(counts.mid);
            most = most.min(per_mid.1.saturating_mul(counts.mid.max(1)));
        }
        match *self.locked.counts.get(tier) {
            Some(lock) if (least..=most).contains(&lock) => lock..=lock,
            Some(_) => empty(),
            None => least..=most,
        }
    }

    /// The most creators that a mix may book.
    pub(super) fn room(&self) -> u32 {
        if self.set.has(GuardrailId::Capacity) {
            MOST_BOOKINGS.min(self.limits.capacity)
        } else {
            MOST_BOOKINGS
        }
    }

    /// KOCs that must come with each micro creator.
    pub(super) fn kocs_per_micro(&self) -> f64 {
        if self.set.has(GuardrailId::Layer) {
            self.limits.koc_per_micro
        } else {
            0.0
        }
    }

    /// What one more creator of a tier costs and how many bookings it takes, with the smaller
    /// creators that blend and layer ask for beside it.
    fn with_companions(&self, tier: Tier) -> (f64, f64) {
        let own = self.costs.each.get(tier).all_in().as_f64();
        let (needed, companion) = match tier {
            Tier::Mid if self.set.has(GuardrailId::Blend) => (
                f64::from(self.limits.micro_per_mid.0),
                self.with_companions(Tier::Micro),
            ),
            Tier::Micro => (self.kocs_per_micro(), self.with_companions(Tier::Koc)),
            _ => (0.0, (0.0, 0.0)),
        };
        (own + needed * companion.0, 1.0 + needed * companion.1)
    }

    /// The best number of KOCs beside the other creators in `counts`, if it beats the bar.
    fn with_kocs(&self, counts: PerTier<u32>, bar: f64) -> Option<Found> {
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
        let from = halve(first.max(1), last.saturating_add(1), enough);
        let falls = |koc: u32| score(koc + 1) <= score(koc);
        // KOCs are often the dearest way to a result, and then the fewest are best.
        let best = if falls(from) {
            from
        } else {
            halve(from, last, falls)
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

    /// Whether the guardrails that small creators help to keep are kept.
    pub(super) fn enough_small(&self, counts: &PerTier<u32>) -> bool {
        [
            GuardrailId::Blend,
            GuardrailId::Layer,
            GuardrailId::FrontLoad,
            GuardrailId::SingleCreator,
        ]
        .into_iter()
        .all(|id| self.keeps(id, counts, Fen::ZERO))
    }
}

/// The first number of `first..last` from which on something holds; `last` where it never does.
pub(super) fn halve(mut first: u32, mut last: u32, holds: impl Fn(u32) -> bool) -> u32 {
    while first < last {
        let middle = first + (last - first) / 2;
        if holds(middle) {
            last = middle;
        } else {
            first = middle + 1;
        }
    }
    first
}

/// No number at all.
#[expect(clippy::reversed_empty_ranges, reason = "empty is what is meant")]
pub(super) const fn empty() -> RangeInclusive<u32> {
    1..=0
}

/// The whole part of a small positive number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "figures are at most 2 billion and counts at most 500; `as` saturates"
)]
pub(super) fn truncate(number: f64) -> u32 {
    number as u32
}
