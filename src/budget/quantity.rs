//! What a forecast is made of: quantities of a mix, and what one of each costs.

use super::explanation::Name;
use super::number::{Number, sum};
use super::response::Response;
use crate::tier::{PerTier, Tier};
use crate::units::Range;

/// A quantity of a mix: the whole, and what the creators of each tier would bring alone.
pub(super) struct Total<N> {
    pub(super) value: N,
    pub(super) tiers: PerTier<N>,
}

/// What a forecast adds up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quantity {
    Impressions,
    Reads,
    Reach,
    Engagements,
    Saves,
    NotesLive,
    Clicks,
    Orders,
}

impl Quantity {
    /// Of a mix with a boost in fen.
    pub(super) fn of_mix<N: Number>(
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
            value: value.named(self.name(), None),
            tiers,
        }
    }

    /// Of a number of creators of one tier.
    fn of_tier<N: Number>(self, response: &Response<N>, tier: Tier, count: N) -> N {
        let note = response.notes.get(tier);
        let reads = || (count * note.reads).named(Name::Reads, tier);
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
            Quantity::Orders => readers() * response.orders_per_reader,
        };
        value.named(self.name(), tier)
    }

    /// Of a boost in fen.
    fn of_boost<N: Number>(self, response: &Response<N>, boost: N) -> N {
        let note = &response.notes.micro;
        let readers = || response.boost_reach(boost) * response.uplift();
        match self {
            Quantity::Impressions => response.boost_impressions(boost),
            Quantity::Reads => response.boost_reads(boost),
            Quantity::Reach => response.boost_reach(boost),
            Quantity::Engagements => readers() * note.engagements,
            Quantity::Saves => readers() * note.saves,
            Quantity::NotesLive => N::from(0.0),
            Quantity::Clicks => readers() * response.clicks_per_reader,
            Quantity::Orders => readers() * response.orders_per_reader,
        }
    }

    const fn name(self) -> Name {
        match self {
            Quantity::Impressions => Name::Impressions,
            Quantity::Reads => Name::Reads,
            Quantity::Reach => Name::Reach,
            Quantity::Engagements => Name::Engagements,
            Quantity::Saves => Name::Saves,
            Quantity::NotesLive => Name::NotesLive,
            Quantity::Clicks => Name::Clicks,
            Quantity::Orders => Name::Orders,
        }
    }
}

/// What one of something costs.
#[derive(Clone, Copy)]
pub(super) enum Price {
    Engagement,
    ThousandImpressions,
    Save,
    Reader,
    Order,
}

impl Price {
    /// What it is the price of.
    pub(super) const fn of(self) -> Quantity {
        match self {
            Price::Engagement => Quantity::Engagements,
            Price::ThousandImpressions => Quantity::Impressions,
            Price::Save => Quantity::Saves,
            Price::Reader => Quantity::Reach,
            Price::Order => Quantity::Orders,
        }
    }

    /// The money that is divided by the quantity.
    pub(super) fn money<N: Number>(self, spent: N) -> N {
        match self {
            Price::ThousandImpressions => spent * N::from(1_000.0),
            _ => spent,
        }
    }

    pub(super) const fn name(self) -> Name {
        match self {
            Price::Engagement => Name::Cpe,
            Price::ThousandImpressions => Name::Cpm,
            Price::Save => Name::CostPerSave,
            Price::Reader => Name::CostPerReader,
            Price::Order => Name::CostPerOrder,
        }
    }

    /// Whether a quantity is enough for a price.
    pub(super) fn is_known(quantity: Range) -> bool {
        quantity.low > 0.0
    }

    /// The price where so much is spent for a quantity: dear where there is little of it.
    pub(super) fn range(self, spent: f64, quantity: Range) -> Option<Range> {
        let money = self.money(spent);
        Price::is_known(quantity).then(|| Range {
            low: money / quantity.high,
            likely: money / quantity.likely,
            high: money / quantity.low,
        })
    }
}
