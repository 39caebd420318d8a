//! What a forecast is made of: quantities of a mix, and what one of each costs.

use super::curves::Response;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Range;
use crate::budget::number::{Number, sum};
use crate::budget::terms::{Price, Quantity, Term};

/// A quantity of a mix: the whole, and what the creators of each tier would bring alone.
pub(crate) struct Total<N> {
    pub(crate) value: N,
    pub(crate) tiers: PerTier<N>,
}

/// A number with the ends of its range.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ends<N> {
    pub(crate) low: N,
    pub(crate) likely: N,
    pub(crate) high: N,
}

impl From<Ends<f64>> for Range {
    fn from(Ends { low, likely, high }: Ends<f64>) -> Range {
        Range { low, likely, high }
    }
}

impl Quantity {
    /// Of a mix with a boost in fen.
    pub(crate) fn of_mix<N: Number>(
        self,
        response: &Response<N>,
        counts: &PerTier<N>,
        boost: N,
    ) -> Total<N> {
        let tiers = PerTier::from_fn(|tier| match *counts.get(tier) {
            count if count.value() > 0.0 => self.of_tier(response, tier, count),
            _ => N::from(0.0),
        });
        let booked = tiers
            .iter()
            .filter(|(tier, _)| counts.get(*tier).value() > 0.0);
        let value = match self {
            // People whom several tiers or boost reach are counted once.
            Quantity::Reach => response.reach(counts, response.boost_reads(boost)),
            _ => sum([self.of_boost(response, boost)]
                .into_iter()
                .chain(booked.map(|(_, &tier)| tier))),
        };
        Total {
            value: value.named(self, None),
            tiers,
        }
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
    pub(crate) fn money<N: Number>(self, spent: N) -> N {
        match self {
            Price::Cpm => spent * N::from(1_000.0),
            _ => spent,
        }
    }

    /// The price where so much is spent for a quantity: dear where there is little of it, and none
    /// where there may be nothing.
    pub(crate) fn range<N: Number>(self, spent: N, quantity: Ends<N>) -> Option<Ends<N>> {
        let money = self.money(spent);
        (quantity.low.value() > 0.0).then(|| Ends {
            low: (money / quantity.high).named(Term::LowEnd, None),
            likely: (money / quantity.likely).named(self, None),
            high: (money / quantity.low).named(Term::HighEnd, None),
        })
    }
}
