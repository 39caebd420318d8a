//! A mix's forecast from draws: some two thousand campaigns, each with its own luck.
//!
//! In each draw every uncertain figure takes one value, common to all creators: a week that is bad
//! is bad for all. Each creator beside that goes live or not, has a heavy-tailed result of its own,
//! and is paid a fee near the planned one. What they bring together is what the
//! [response](crate::budget::response) says of so many average creators.

use std::sync::Arc;

use super::draws::DRAWS;
use super::luck::{Luck, Sums};
use super::metric::Metric;
use super::model::Model;
use super::percentiles::Percentiles;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::money::costs::{Cost, Costs};
use crate::budget::response::curves::Response;

/// How one campaign ends.
#[derive(Clone, Copy, Debug, Default)]
struct Outcome {
    impressions: f64,
    reads: f64,
    reach: f64,
    engagements: f64,
    saves: f64,
    clicks: f64,
    orders: f64,
    notes_live: f64,
    viral_notes: f64,
    spent: f64,
}

impl Outcome {
    fn of(&self, metric: Metric, order_value: f64) -> f64 {
        let revenue = self.orders * order_value;
        match metric {
            Metric::Impressions => self.impressions,
            Metric::Reads => self.reads,
            Metric::Reach => self.reach,
            Metric::Engagements => self.engagements,
            Metric::Saves => self.saves,
            Metric::Clicks => self.clicks,
            Metric::Orders => self.orders,
            Metric::NotesLive => self.notes_live,
            Metric::ViralNotes => self.viral_notes,
            Metric::Spent => self.spent,
            Metric::Cpe => ratio(self.spent, self.engagements),
            Metric::Cpm => ratio(self.spent * 1_000.0, self.impressions),
            Metric::CostPerSave => ratio(self.spent, self.saves),
            Metric::CostPerReader => ratio(self.spent, self.reach),
            Metric::CostPerOrder => ratio(self.spent, self.orders),
            Metric::Revenue => revenue,
            Metric::Roas => ratio(revenue, self.spent),
            Metric::Roi => ratio(revenue, self.spent) - 1.0,
        }
    }
}

/// One number divided by another; infinite where the other is zero.
pub(crate) fn ratio(one: f64, other: f64) -> f64 {
    if other > 0.0 {
        one / other
    } else {
        f64::INFINITY
    }
}

/// A mix's campaigns, one for each draw.
#[derive(Clone, Debug)]
pub(crate) struct Simulation {
    outcomes: Vec<Outcome>,
    order_value: f64,
}

impl Simulation {
    /// Plays a mix through all draws. Plans that are played with the same figures' spreads share
    /// their luck, so their outcomes can be compared draw by draw.
    pub(crate) fn new(
        luck: &mut Luck,
        model: &Model,
        costs: &Costs,
        counts: &PerTier<u32>,
        boost: Fen,
    ) -> Simulation {
        let responses = luck.columns.responses(&model.assumed);
        let figures = luck.columns.figures(&model.assumed.figures);
        let creators = PerTier::from_fn(|tier| {
            let count = *counts.get(tier);
            let live = figures.live.get(tier);
            (count > 0).then(|| luck.creators(tier, count, live, *model.spreads.get(tier)))
        });
        let mix = Mix {
            creators,
            boost,
            fees: PerTier::from_fn(|tier| {
                let Cost {
                    fee,
                    service,
                    agency,
                    vat,
                    ..
                } = *costs.each.get(tier);
                (
                    (fee + service + agency + vat).as_f64(),
                    f64::from(*counts.get(tier)),
                )
            }),
            spent: costs.spent(counts, boost).as_f64(),
        };
        Simulation {
            outcomes: (0..)
                .zip(responses.iter())
                .map(|(draw, response)| mix.outcome(draw, response))
                .collect(),
            order_value: model.order_value,
        }
    }

    /// A metric in every draw. A cost per something is infinite where a draw brings none of it.
    pub(crate) fn outcomes(&self, metric: Metric) -> impl Iterator<Item = f64> {
        let outcomes = self.outcomes.iter();
        outcomes.map(move |outcome| outcome.of(metric, self.order_value))
    }

    /// The mean of a metric over all draws.
    pub(crate) fn mean(&self, metric: Metric) -> f64 {
        self.outcomes(metric).sum::<f64>() / f64::from(DRAWS)
    }

    /// The percentiles of a metric; `None` where the highest is infinite: one draw in ten or more
    /// brings nothing to divide by.
    pub(crate) fn percentiles(&self, metric: Metric) -> Option<Percentiles> {
        Percentiles::of(self.outcomes(metric))
    }

    /// The part of draws, 0 to 1, in which more of a metric comes than of another mix; a tie is not
    /// more.
    pub(crate) fn above(&self, other: &Simulation, metric: Metric) -> f64 {
        let both = self.outcomes(metric).zip(other.outcomes(metric));
        both.filter(|(ours, theirs)| ours > theirs)
            .fold(0.0, |all, _| all + 1.0)
            / f64::from(DRAWS)
    }

    /// Whether an order has a value, so that revenue means something.
    pub(crate) fn has_revenue(&self) -> bool {
        self.order_value > 0.0
    }
}

/// A mix, ready to be played.
struct Mix {
    /// The creators of each tier that has any.
    creators: PerTier<Option<Arc<[Sums]>>>,
    boost: Fen,
    /// For each tier what depends on one creator's fee (it and shares of it, in fen), and how many
    /// creators there are.
    fees: PerTier<(f64, f64)>,
    /// Money spent at the planned fees, in fen.
    spent: f64,
}

impl Mix {
    fn outcome(&self, draw: usize, response: &Response) -> Outcome {
        let impressions = response.boost_impressions(self.boost.as_f64());
        let reads = response.boosted_reads(impressions);
        let boosted = response.boosted_reach(reads);
        let mut outcome = Outcome {
            impressions,
            reads,
            engagements: boosted * response.boosted_engagements(),
            saves: boosted * response.boosted_saves(),
            clicks: boosted * response.uplift() * response.clicks_per_reader,
            orders: boosted * response.boosted_orders(),
            spent: self.spent,
            ..Outcome::default()
        };
        let mut counts = PerTier::<f64>::default();
        for (tier, creators) in self.creators.iter() {
            let sums = creators.as_ref().and_then(|creators| creators.get(draw));
            if let Some(sums) = sums {
                *counts.get_mut(tier) = self.add(&mut outcome, response, tier, sums);
            }
        }
        outcome.reach = response.reach(&counts, reads);
        outcome
    }

    /// Adds a tier's creators to an outcome, and returns how many average ones they are worth.
    fn add(&self, outcome: &mut Outcome, response: &Response, tier: Tier, sums: &Sums) -> f64 {
        let note = response.notes.get(tier);
        // The response holds no-shows as a part of an average creator; here they have happened.
        let count = if note.live > 0.0 {
            f64::from(sums.results) / note.live
        } else {
            0.0
        };
        let reads = count * note.reads;
        // A reader is counted once: saves, likes and orders come from different people.
        let readers = response.tier_reach(tier, count);
        outcome.impressions += reads / response.reads_per_impression;
        outcome.reads += reads;
        outcome.engagements += readers * note.engagements;
        outcome.saves += readers * note.saves;
        outcome.clicks += readers * response.clicks_per_reader;
        outcome.orders += readers * note.orders;
        // A creator's notes go live, and viral, together or not at all.
        outcome.notes_live += f64::from(sums.live) * note.posted;
        outcome.viral_notes += f64::from(sums.viral) * note.posted;
        let (fee, planned) = *self.fees.get(tier);
        outcome.spent += fee * (f64::from(sums.fees) - planned);
        count
    }
}
