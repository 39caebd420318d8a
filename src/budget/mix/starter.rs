//! The playbook's starter blend, and how a user's own mix is read.

use super::optimum::MOST_BOOKINGS;
use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::budget::input::{Input, Own};
use crate::budget::report::GuardrailId;

/// The starter blend that fits the budget: for each mid-tier creator five micro creators and as
/// many KOCs, as often as the money goes, and then further micro creators with a KOC each, up to
/// ten for each mid-tier creator (Playbook: one or two mid-tier, five to ten micro, a layer of
/// KOCs; scaled to the budget). Boost is the share of the figure `boost.share`.
///
/// `None` where the budget does not pay for the smallest blend.
pub(crate) fn starter(input: &Input) -> Option<(PerTier<u32>, Fen)> {
    const MICRO_PER_MID: (u32, u32) = (5, 10);
    let costs = &input.costs;
    let boost = input.starter_boost;
    let money = costs.spendable() - costs.boost_gross(boost);
    let blend = |mid: u32, micro: u32| PerTier {
        koc: micro,
        micro,
        mid,
        mega: 0,
    };
    let times = |one: Fen, money: Fen, most: u32| match one.0 {
        0 => most,
        one => u32::try_from((money.0 / one).max(0)).map_or(most, |times| times.min(most)),
    };
    let unit = blend(1, MICRO_PER_MID.0);
    let mid = times(costs.creators(&unit), money, MOST_BOOKINGS / 21);
    if mid == 0 {
        return None;
    }
    let least = MICRO_PER_MID.0 * mid;
    let left = money - costs.creators(&blend(mid, least));
    let pairs = times(
        costs.creators(&blend(0, 1)),
        left,
        MICRO_PER_MID.1 * mid - least,
    );
    Some((blend(mid, least + pairs), boost))
}

/// The user's own mix. Without a boost of its own it gets what is left, as far as the guardrail
/// lets it.
pub(crate) fn own(input: &Input, own: &Own) -> (PerTier<u32>, Fen) {
    let costs = &input.costs;
    let boost = own.boost.unwrap_or_else(|| {
        let left = costs.spendable().minus_or_zero(costs.creators(&own.counts));
        let boost = costs.boost_within(left);
        if input.set.has(GuardrailId::BoostShare) {
            boost.min(input.limits.boost.1)
        } else {
            boost
        }
    });
    (own.counts, boost)
}
