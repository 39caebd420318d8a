//! The playbook's starter blend.

use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::budget::mix::bookings::MOST_BOOKINGS;
use crate::budget::money::costs::Costs;

/// The starter blend that fits the budget: for each mid-tier creator five micro creators and as
/// many KOCs, as often as the money goes, and then further micro creators with a KOC each, up to
/// ten for each mid-tier creator (Playbook: one or two mid-tier, five to ten micro, a layer of
/// KOCs; scaled to the budget). Boost is the share of the figure `boost.share`.
///
/// `None` where the budget does not pay for the smallest blend.
pub(crate) fn starter(costs: &Costs, boost: Fen) -> Option<(PerTier<u32>, Fen)> {
    const MICRO_PER_MID: (u32, u32) = (5, 10);
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
