//! What would have to change for a guardrail that a mix breaks.

use super::guardrail::{Change, GuardrailId};
use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::budget::mix::bookings::bookings;
use crate::budget::mix::limits::Limits;
use crate::budget::mix::limits::largest_fee;
use crate::budget::mix::limits::small_fees;
use crate::budget::money::costs::Costs;
use crate::figures::budget as figures;

impl Limits {
    /// The change of one figure that makes a mix keep a guardrail that it breaks: counts in whole
    /// creators, ratios to 0.01, shares to 0.1%.
    pub(crate) fn change(
        &self,
        id: GuardrailId,
        costs: &Costs,
        counts: &PerTier<u32>,
        boost: Fen,
    ) -> Change {
        let [koc, micro, mid] = [counts.koc, counts.micro, counts.mid].map(f64::from);
        let up = |value: f64, parts: f64| libm::ceil(value * parts) / parts;
        let down = |value: f64, parts: f64| libm::floor(value * parts) / parts;
        let fees = costs.fees(counts).as_f64().max(1.0);
        let (figure, value) = match id {
            GuardrailId::Blend if micro < f64::from(self.micro_per_mid.0) * mid => {
                (&figures::MICRO_PER_MID_MIN, down(micro / mid, 1.0))
            }
            GuardrailId::Blend => (&figures::MICRO_PER_MID_MAX, up(micro / mid.max(1.0), 1.0)),
            GuardrailId::Layer => (&figures::KOC_PER_MICRO, down(koc / micro.max(1.0), 100.0)),
            GuardrailId::FrontLoad => {
                let share = small_fees(costs, counts).as_f64() / fees;
                (&figures::FRONT_LOAD, down(share, 1_000.0))
            }
            GuardrailId::SingleCreator => {
                let share = largest_fee(costs, counts).as_f64() / fees;
                (&figures::SINGLE_CREATOR, up(share, 1_000.0))
            }
            GuardrailId::MegaAnchor => (&figures::MEGA_MAX, f64::from(counts.mega)),
            GuardrailId::BoostShare => {
                let share = boost.as_f64() / costs.total.as_f64();
                if boost < self.boost.0 {
                    (&figures::BOOST_MIN, down(share, 1_000.0))
                } else {
                    (&figures::BOOST_MAX, up(share, 1_000.0))
                }
            }
            GuardrailId::Capacity => (&figures::CAPACITY, f64::from(bookings(counts))),
        };
        Change {
            figure: figure.id,
            value,
        }
    }
}
