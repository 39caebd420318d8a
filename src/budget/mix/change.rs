//! What would have to change for a guardrail that a mix breaks.

use super::guardrail::{Change, GuardrailId};
use super::search::{Found, Search};
use crate::base::tier::PerTier;
use crate::base::units::{self, Fen};
use crate::budget::mix::bookings::bookings;
use crate::figures::{budget as figures, objectives};

impl Search<'_> {
    /// The money there is for creators once the boost of a mix is all that must be held back, where it is less than
    /// the guardrail asks for.
    pub(crate) fn money_once_changed(&self, found: &Found) -> Fen {
        if self.keeps(GuardrailId::BoostShare, &found.counts, found.boost)
            || self.locked.boost.is_some()
        {
            return self.money();
        }
        let least = self.least_share(found.boost);
        self.costs.money_beside(least.min(self.limits.boost.0))
    }

    /// The share of the budget that a boost is, to 0.1%, rounded down.
    fn least_share(&self, boost: Fen) -> f64 {
        units::down(boost.as_f64() / self.costs.total.as_f64() * 1_000.0) / 1_000.0
    }

    /// The changes of figures with which a mix keeps a guardrail that it breaks, where there is so much money
    /// for creators: counts in whole creators, ratios to 0.01, shares to 0.1%, money to the yuan. One figure is
    /// enough but for mega creators.
    pub(crate) fn changes(
        &self,
        id: GuardrailId,
        counts: &PerTier<u32>,
        boost: Fen,
        money: Fen,
    ) -> Vec<Change> {
        let limits = self.limits;
        let [koc, micro, mid] = [counts.koc, counts.micro, counts.mid].map(f64::from);
        let up = |value: f64, parts: f64| units::up(value * parts) / parts;
        let down = |value: f64, parts: f64| units::down(value * parts) / parts;
        let share = |part: Fen| {
            let money = money.as_f64().max(1.0);
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
            GuardrailId::MegaAnchor => {
                let needed = share(self.costs.each.mega.all_in() * counts.mega);
                let carried = money.as_f64() * needed.max(limits.mega_share);
                let series = down(carried / f64::from(counts.mega.max(1)), 0.01);
                let figure = self.objective.of(&objectives::MEGA_SHARE);
                let too_many = counts.mega > limits.mega_most;
                let count = (too_many, &figures::MEGA_MAX, f64::from(counts.mega));
                let share = (needed > limits.mega_share, figure, needed);
                let too_dear = series < limits.mega_series.as_f64();
                let all = [count, share, (too_dear, &figures::MEGA_SERIES, series)];
                let changes = all.into_iter().filter(|(is_needed, ..)| *is_needed);
                return changes
                    .map(|(_, figure, value)| Change {
                        figure: figure.id,
                        value,
                    })
                    .collect();
            }
            GuardrailId::BoostShare => {
                let total = self.costs.total.as_f64();
                let share = boost.as_f64() / total;
                if share < limits.boost.0 {
                    (
                        self.objective.of(&objectives::BOOST_MIN),
                        self.least_share(boost),
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
        vec![Change {
            figure: figure.id,
            value,
        }]
    }
}
