//! What would have to change for a guardrail that a mix breaks.

use super::guardrail::{Change, GuardrailId};
use super::search::Search;
use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::budget::mix::bookings::bookings;
use crate::figures::{budget as figures, objectives};

impl Search<'_> {
    /// The change of one figure that makes a mix keep a guardrail that it breaks: counts in whole
    /// creators, ratios to 0.01, shares to 0.1%, money to the yuan.
    pub(crate) fn change(&self, id: GuardrailId, counts: &PerTier<u32>, boost: Fen) -> Change {
        let limits = self.limits;
        let [koc, micro, mid] = [counts.koc, counts.micro, counts.mid].map(f64::from);
        let up = |value: f64, parts: f64| libm::ceil(value * parts - 1e-9) / parts;
        let down = |value: f64, parts: f64| libm::floor(value * parts + 1e-9) / parts;
        let share = |part: Fen| {
            let money = self.money().as_f64().max(1.0);
            up(part.as_f64() / money, 1_000.0).min(1.0)
        };
        let (figure, value) = match id {
            GuardrailId::Blend if micro < limits.micro_per_mid.0 * mid => {
                (&figures::MICRO_PER_MID_MIN, down(micro / mid, 100.0))
            }
            GuardrailId::Blend => (&figures::MICRO_PER_MID_MAX, up(micro / mid.max(1.0), 100.0)),
            GuardrailId::Layer => (&figures::KOC_PER_MICRO, down(koc / micro.max(1.0), 100.0)),
            GuardrailId::FrontLoad => (&figures::FRONT_LOAD, share(self.large_cost(counts))),
            GuardrailId::SingleCreator => {
                (&figures::SINGLE_CREATOR, share(self.largest_cost(counts)))
            }
            GuardrailId::MegaAnchor if counts.mega > limits.mega_most => {
                (&figures::MEGA_MAX, f64::from(counts.mega))
            }
            GuardrailId::MegaAnchor => {
                let each = self.costs.each.mega.all_in().max(limits.mega_series);
                let figure = self.objective.of(&objectives::MEGA_SHARE);
                (figure, share(each * counts.mega))
            }
            GuardrailId::BoostShare => {
                let total = self.costs.total.as_f64();
                let share = boost.as_f64() / total;
                if share < limits.boost.0 {
                    (
                        self.objective.of(&objectives::BOOST_MIN),
                        down(share, 1_000.0),
                    )
                } else {
                    (
                        self.objective.of(&objectives::BOOST_MAX),
                        up(share, 1_000.0),
                    )
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
