//! The playbook's starter blend.

use super::guardrail::GuardrailId;
use super::search::Search;
use crate::base::binary_search::first_where;
use crate::base::tier::PerTier;
use crate::base::units::{Fen, truncate, up};
use crate::budget::mix::bookings::{MOST_BOOKINGS, bookings};

/// Micro creators for each mid-tier one: "one or two mid-tier, supported by five to ten micro".
const MICRO_PER_MID: (u32, u32) = (5, 10);

impl Search<'_> {
    /// The starter blend that fits the budget, with a share of it for boost: for each mid-tier creator five
    /// micro creators and a layer of as many KOCs, as often as the money goes, and then further micro creators
    /// with a KOC each, up to ten for each mid-tier one. That is the playbook's start and its multiples. It takes
    /// no more mid-tier creators than the front-load lets it, and with a locked boost that one.
    ///
    /// `None` where the budget does not pay for the smallest blend.
    pub(crate) fn starter(&self, boost: f64) -> Option<(PerTier<u32>, Fen)> {
        let costs = self.costs;
        let boost = self
            .locked
            .boost
            .unwrap_or_else(|| costs.in_steps(Fen::nearest(costs.total.as_f64() * boost)));
        let money = (costs.spendable() - costs.boost_gross(boost)).min(self.money());
        let layer = self.kocs_per_micro().max(1.0);
        let blend = |mid: u32, micro: u32| PerTier {
            koc: truncate(up(layer * f64::from(micro))),
            micro,
            mid,
            mega: 0,
        };
        let times = |one: Fen, money: Fen, most: u32| match one.0 {
            0 => most,
            one => u32::try_from((money.0 / one).max(0)).map_or(most, |times| times.min(most)),
        };
        let (five, ten) = MICRO_PER_MID;
        let mut most = MOST_BOOKINGS / bookings(&blend(1, ten));
        if self.set.has(GuardrailId::FrontLoad) {
            let share = self.share(self.limits.front_load);
            most = times(costs.each.mid.all_in(), share, most);
        }
        let mid = times(costs.creators(&blend(1, five)), money, most);
        if mid == 0 {
            return None;
        }
        let mix = |pairs: u32| blend(mid, five * mid + pairs);
        let too_many = |pairs: u32| costs.creators(&mix(pairs)) > money;
        let pairs = first_where(1, (ten - five) * mid + 1, too_many) - 1;
        Some((mix(pairs), boost))
    }
}
