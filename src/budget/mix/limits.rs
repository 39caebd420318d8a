//! The limits of the guardrails.

use super::guardrail::{GuardrailId, Ways};
use crate::base::objective::Objective;
use crate::base::problem::{ProblemCode, Problems};
use crate::base::units::{self, Fen, truncate};
use crate::budget::mix::bookings::MOST_BOOKINGS;
use crate::figures::{Assumptions, budget as figures, objectives};

/// The limits of the guardrails.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Micro creators for each mid-tier one, least and most.
    pub(crate) micro_per_mid: (f64, f64),
    /// KOCs for each micro creator, at least.
    pub(crate) koc_per_micro: f64,
    /// The part of the money for creators that mid-tier and mega creators take, at most.
    pub(crate) front_load: f64,
    /// The part of the money for creators that one creator takes, at most.
    pub(crate) single: f64,
    /// The part of the money for creators that mega creators take, at most.
    pub(crate) mega_share: f64,
    /// What that part must hold for each mega creator, at least.
    pub(crate) mega_series: Fen,
    /// Mega creators, at most.
    pub(crate) mega_most: u32,
    /// Boost as a part of the total, least and most.
    pub(crate) boost: (f64, f64),
    /// Creators, at most.
    pub(crate) capacity: u32,
}

impl Limits {
    /// The limits in force for an objective.
    pub(crate) fn new(of: Assumptions<'_>, objective: Objective) -> Limits {
        Limits {
            micro_per_mid: (
                of.value(&figures::MICRO_PER_MID_MIN),
                of.value(&figures::MICRO_PER_MID_MAX),
            ),
            koc_per_micro: of.value(&figures::KOC_PER_MICRO),
            front_load: of.value(&figures::FRONT_LOAD),
            single: of.value(&figures::SINGLE_CREATOR),
            mega_share: of.value(objective.of(&objectives::MEGA_SHARE)),
            mega_series: of.fen(&figures::MEGA_SERIES),
            mega_most: of.count(&figures::MEGA_MAX),
            boost: (
                of.value(objective.of(&objectives::BOOST_MIN)),
                of.value(objective.of(&objectives::BOOST_MAX)),
            ),
            capacity: of.count(&figures::CAPACITY),
        }
    }

    /// The least that a guardrail asks for must not lie above the most that it allows.
    pub(crate) fn check(&self, objective: Objective, problems: &mut Problems) {
        let blend = [&figures::MICRO_PER_MID_MIN, &figures::MICRO_PER_MID_MAX];
        let boost = [&objectives::BOOST_MIN, &objectives::BOOST_MAX].map(|all| objective.of(all));
        for (pair, (min, max)) in [(blend, self.micro_per_mid), (boost, self.boost)] {
            if min > max {
                for (figure, given) in pair.into_iter().zip([min, max]) {
                    let field = format!("overrides[{}].value", figure.id);
                    let code = ProblemCode::LeastAboveMost;
                    problems.bounded(&field, code, given, Some(min), Some(max));
                }
            }
        }
    }

    /// Whether the team's limit lets as many creators be as any mix may book.
    pub(crate) const fn has_no_capacity(&self) -> bool {
        self.capacity >= MOST_BOOKINGS
    }

    /// The limits with room for one more creator.
    pub(crate) const fn roomier(self) -> Limits {
        Limits {
            capacity: self.capacity.saturating_add(1),
            ..self
        }
    }

    /// The limits, each relaxed by a part of the way, from 0 (as it is) to 1 (it limits nothing).
    pub(crate) fn relaxed(self, ways: &Ways) -> Limits {
        let way = |id| ways.of(id);
        let down = |id, limit: f64| limit * (1.0 - way(id));
        let up = |id, limit: f64, most: f64| limit + (most - limit).max(0.0) * way(id);
        // Numbers of creators rise in even ratios, so that each step is about as coarse as the number.
        let many = |id, limit: f64| {
            if way(id) <= 0.0 {
                return limit;
            }
            let from = limit.max(1.0);
            from * libm::exp(libm::log(f64::from(MOST_BOOKINGS) / from) * way(id))
        };
        let count = |id, limit: u32| truncate(units::up(many(id, f64::from(limit))));
        let (blend, mega, boost) = (
            GuardrailId::Blend,
            GuardrailId::MegaAnchor,
            GuardrailId::BoostShare,
        );
        Limits {
            micro_per_mid: (
                down(blend, self.micro_per_mid.0),
                many(blend, self.micro_per_mid.1),
            ),
            koc_per_micro: down(GuardrailId::Layer, self.koc_per_micro),
            front_load: up(GuardrailId::FrontLoad, self.front_load, 1.0),
            single: up(GuardrailId::SingleCreator, self.single, 1.0),
            mega_share: up(mega, self.mega_share, 1.0),
            mega_series: Fen::nearest(down(mega, self.mega_series.as_f64())),
            mega_most: count(mega, self.mega_most),
            boost: (down(boost, self.boost.0), up(boost, self.boost.1, 1.0)),
            capacity: count(GuardrailId::Capacity, self.capacity),
        }
    }
}
