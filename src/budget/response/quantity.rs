//! What an average campaign of a mix brings, and what one of each costs.

use super::curves::Response;
use crate::base::tier::{PerTier, Tier};
use crate::budget::number::{Number, sum};
use crate::budget::terms::{Price, Quantity};

impl Quantity {
    /// Of a mix with a boost in fen.
    pub(crate) fn of_mix<N: Number>(
        self,
        response: &Response<N>,
        counts: &PerTier<N>,
        boost: N,
    ) -> N {
        // People whom several tiers or boost reach are counted once.
        if self == Quantity::Reach {
            return response
                .reach(counts, response.boost_reads(boost))
                .named(self, None);
        }
        let booked = counts.iter().filter(|(_, count)| count.value() > 0.0);
        let tiers = booked.map(|(tier, &count)| self.of_tier(response, tier, count));
        let all = [self.of_boost(response, boost)].into_iter().chain(tiers);
        sum(all).named(self, None)
    }

    /// Of a number of creators of one tier.
    fn of_tier<N: Number>(self, response: &Response<N>, tier: Tier, count: N) -> N {
        let note = response.notes.get(tier);
        let reads = || (count * note.reads).named(Quantity::Reads, tier);
        // A reader is counted once: saves, likes and orders come from different people.
        let readers = || response.tier_reach(tier, count);
        let value = match self {
            Quantity::Impressions => reads() / response.reads_per_impression,
            Quantity::Reads => reads(),
            Quantity::Reach => readers(),
            Quantity::Engagements => readers() * note.engagements,
            Quantity::Saves => readers() * note.saves,
            Quantity::NotesLive => count * note.live * note.posted,
            Quantity::Clicks => readers() * response.clicks_per_reader,
            Quantity::Orders => readers() * note.orders,
        };
        value.named(self, tier)
    }

    /// Of a boost in fen.
    fn of_boost<N: Number>(self, response: &Response<N>, boost: N) -> N {
        let readers = || response.boost_reach(boost);
        match self {
            Quantity::Impressions => response.boost_impressions(boost),
            Quantity::Reads => response.boost_reads(boost),
            Quantity::Reach => response.boost_reach(boost),
            Quantity::Engagements => readers() * response.boosted_engagements(),
            Quantity::Saves => readers() * response.boosted_saves(),
            Quantity::NotesLive => N::from(0.0),
            Quantity::Clicks => readers() * response.uplift() * response.clicks_per_reader,
            Quantity::Orders => readers() * response.boosted_orders(),
        }
    }
}

impl Price {
    /// What it is the price of.
    pub(crate) const fn of(self) -> Quantity {
        match self {
            Price::Cpe => Quantity::Engagements,
            Price::Cpm => Quantity::Impressions,
            Price::CostPerSave => Quantity::Saves,
            Price::CostPerReader => Quantity::Reach,
            Price::CostPerOrder => Quantity::Orders,
        }
    }

    /// The money that is divided by the quantity.
    fn money<N: Number>(self, spent: N) -> N {
        match self {
            Price::Cpm => spent * N::from(1_000.0),
            _ => spent,
        }
    }

    /// The price where so much is spent for a quantity, and none where there is nothing of it.
    pub(crate) fn where_spent<N: Number>(self, spent: N, quantity: N) -> Option<N> {
        let price = || (self.money(spent) / quantity).named(self, None);
        (quantity.value() > 0.0).then(price)
    }
}
