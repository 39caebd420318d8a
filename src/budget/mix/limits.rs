//! The limits of the guardrails, and whether a mix keeps them.

use super::guardrail::{GuardrailId, Set};
use crate::base::problem::{ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, Share, truncate};
use crate::budget::mix::bookings::MOST_BOOKINGS;
use crate::budget::mix::bookings::bookings;
use crate::budget::money::costs::Costs;
use crate::figures::{Assumptions, budget as figures};

/// The limits of the guardrails.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Micro creators for each mid-tier one, least and most.
    pub(crate) micro_per_mid: (u32, u32),
    /// KOCs for each micro creator, at least.
    pub(crate) koc_per_micro: f64,
    /// The part of creator fees for micro creators and KOCs, at least.
    pub(crate) front_load: Share,
    /// The part of creator fees for one creator, at most.
    pub(crate) single: Share,
    /// Mega creators, at most.
    pub(crate) mega: u32,
    /// Boost, least and most.
    pub(crate) boost: (Fen, Fen),
    /// The same as parts of the total.
    pub(crate) boost_share: (Share, Share),
    /// Creators, at most.
    pub(crate) capacity: u32,
}

impl Limits {
    /// The limits in force.
    pub(crate) fn new(total: Fen, of: Assumptions<'_>) -> Limits {
        let boost_share = (of.share(&figures::BOOST_MIN), of.share(&figures::BOOST_MAX));
        Limits {
            micro_per_mid: (
                of.count(&figures::MICRO_PER_MID_MIN),
                of.count(&figures::MICRO_PER_MID_MAX),
            ),
            koc_per_micro: of.value(&figures::KOC_PER_MICRO),
            front_load: of.share(&figures::FRONT_LOAD),
            single: of.share(&figures::SINGLE_CREATOR),
            mega: of.count(&figures::MEGA_MAX),
            boost: (total.share(boost_share.0), total.share(boost_share.1)),
            boost_share,
            capacity: of.count(&figures::CAPACITY),
        }
    }

    /// The least that a guardrail asks for must not lie above the most that it allows.
    pub(crate) fn check(&self, problems: &mut Problems) {
        let (least, most) = self.micro_per_mid;
        let (low, high) = self.boost_share;
        let blend = [&figures::MICRO_PER_MID_MIN, &figures::MICRO_PER_MID_MAX];
        let boost = [&figures::BOOST_MIN, &figures::BOOST_MAX];
        for (pair, min, max) in [
            (blend, f64::from(least), f64::from(most)),
            (boost, low.get(), high.get()),
        ] {
            if min > max {
                for (figure, given) in pair.into_iter().zip([min, max]) {
                    let field = format!("overrides[{}].value", figure.id);
                    let code = ProblemCode::LeastAboveMost;
                    problems.bounded(&field, code, given, Some(min), Some(max));
                }
            }
        }
    }

    /// The limits with room for a tenth more creators, one at least.
    pub(crate) fn roomier(self) -> Limits {
        let more = (self.capacity / 10).max(1);
        Limits {
            capacity: self.capacity + more,
            ..self
        }
    }

    /// The limits with those of some guardrails relaxed by a part of the way, from 0 (as they are)
    /// to 1 (they limit nothing).
    pub(crate) fn relaxed(self, guardrails: Set, part: f64, total: Fen) -> Limits {
        let way = |id| if guardrails.has(id) { part } else { 0.0 };
        let down = |id, limit: f64| limit * (1.0 - way(id));
        let share_up = |limit: Share, id| limit.get() + (1.0 - limit.get()) * way(id);
        let up = |id, limit: u32| {
            let room = MOST_BOOKINGS.saturating_sub(limit);
            limit + truncate(libm::ceil(f64::from(room) * way(id)))
        };
        let share = |share: f64| Share::new(share).unwrap_or(Share::NONE);
        let boost = GuardrailId::BoostShare;
        let room = (total - self.boost.1).as_f64() * way(boost);
        Limits {
            micro_per_mid: (
                truncate(down(GuardrailId::Blend, f64::from(self.micro_per_mid.0))),
                up(GuardrailId::Blend, self.micro_per_mid.1),
            ),
            koc_per_micro: down(GuardrailId::Layer, self.koc_per_micro),
            front_load: share(down(GuardrailId::FrontLoad, self.front_load.get())),
            single: share(share_up(self.single, GuardrailId::SingleCreator).min(1.0)),
            mega: up(GuardrailId::MegaAnchor, self.mega),
            boost: (
                Fen::nearest(down(boost, self.boost.0.as_f64())),
                self.boost.1 + Fen::nearest(room),
            ),
            capacity: up(GuardrailId::Capacity, self.capacity),
            ..self
        }
    }

    /// Whether a mix keeps a guardrail.
    pub(crate) fn keeps(
        &self,
        id: GuardrailId,
        costs: &Costs,
        counts: &PerTier<u32>,
        boost: Fen,
    ) -> bool {
        let [koc, micro, mid] = [counts.koc, counts.micro, counts.mid].map(f64::from);
        match id {
            GuardrailId::Blend => {
                let (least, most) = self.micro_per_mid;
                // Without a mid-tier creator, the micro creators of one are still fine.
                micro >= f64::from(least) * mid && micro <= f64::from(most) * mid.max(1.0)
            }
            GuardrailId::Layer => koc >= self.koc_per_micro * micro,
            GuardrailId::FrontLoad => {
                let all = costs.fees(counts).as_f64();
                small_fees(costs, counts).as_f64() >= self.front_load.get() * all
            }
            GuardrailId::SingleCreator => {
                let all = costs.fees(counts).as_f64();
                largest_fee(costs, counts).as_f64() <= self.single.get() * all
            }
            GuardrailId::MegaAnchor => counts.mega <= self.mega,
            GuardrailId::BoostShare => (self.boost.0..=self.boost.1).contains(&boost),
            GuardrailId::Capacity => bookings(counts) <= self.capacity,
        }
    }

    /// What a guardrail watches in a mix, and the least and the most it allows.
    pub(crate) fn watch(
        &self,
        id: GuardrailId,
        costs: &Costs,
        counts: &PerTier<u32>,
        boost: Fen,
    ) -> (Option<f64>, Option<f64>, Option<f64>) {
        let [koc, micro, mid, mega] =
            [counts.koc, counts.micro, counts.mid, counts.mega].map(f64::from);
        let per = |part: f64, whole: f64| (whole > 0.0).then(|| part / whole);
        let fees = costs.fees(counts).as_f64();
        match id {
            GuardrailId::Blend => {
                let (least, most) = self.micro_per_mid;
                (
                    per(micro, mid),
                    Some(f64::from(least)),
                    Some(f64::from(most)),
                )
            }
            GuardrailId::Layer => (per(koc, micro), Some(self.koc_per_micro), None),
            GuardrailId::FrontLoad => (
                per(small_fees(costs, counts).as_f64(), fees),
                Some(self.front_load.get()),
                None,
            ),
            GuardrailId::SingleCreator => (
                per(largest_fee(costs, counts).as_f64(), fees),
                None,
                Some(self.single.get()),
            ),
            GuardrailId::MegaAnchor => (Some(mega), None, Some(f64::from(self.mega))),
            GuardrailId::BoostShare => {
                let (least, most) = self.boost_share;
                let actual = per(boost.as_f64(), costs.total.as_f64());
                (actual, Some(least.get()), Some(most.get()))
            }
            GuardrailId::Capacity => (
                Some(koc + micro + mid + mega),
                None,
                Some(f64::from(self.capacity)),
            ),
        }
    }
}

/// Creator fees for KOCs and micro creators.
pub(crate) fn small_fees(costs: &Costs, counts: &PerTier<u32>) -> Fen {
    costs.each.koc.fee * counts.koc + costs.each.micro.fee * counts.micro
}

/// The highest fee that is paid to one creator.
pub(crate) fn largest_fee(costs: &Costs, counts: &PerTier<u32>) -> Fen {
    Tier::ALL
        .into_iter()
        .filter(|&tier| *counts.get(tier) > 0)
        .map(|tier| costs.each.get(tier).fee)
        .max()
        .unwrap_or(Fen::ZERO)
}
