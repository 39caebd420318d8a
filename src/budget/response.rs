//! What creators and boost bring: the curves that the optimum climbs.
//!
//! A reader is counted once. Of an audience of `A` people, each of `n` creators of one tier
//! reaches a random part `r / A`, so together they reach `A (1 − (1 − r/A)^n)` different people
//! (Sainsbury's formula, long used in print media planning). Boosted impressions land on random
//! people of the audience, so `x` boosted reads reach `A (1 − e^(−x/A))` of them.

use super::series::read_once;
use super::uncertain::Uncertain;
use crate::figures::{Assumptions, response as figures};
use crate::objective::Objective;
use crate::tier::{PerTier, Tier};
use crate::units::{Fen, Range};

/// The figures that are uncertain, each for all tiers at once: a benchmark that is too high for one
/// is too high for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Driver {
    Reads,
    Interactions,
    SavePart,
    Live,
    ReadsPerImpression,
    Audience,
    Clicks,
    Orders,
    BoostPrice,
    BoostClicks,
    BoostDoubling,
    BoostUplift,
}

impl Driver {
    /// All of them.
    pub(super) const ALL: [Driver; 12] = [
        Driver::Reads,
        Driver::Interactions,
        Driver::SavePart,
        Driver::Live,
        Driver::ReadsPerImpression,
        Driver::Audience,
        Driver::Clicks,
        Driver::Orders,
        Driver::BoostPrice,
        Driver::BoostClicks,
        Driver::BoostDoubling,
        Driver::BoostUplift,
    ];

    /// Whether more of the figure brings less.
    const fn is_cost(self) -> bool {
        matches!(self, Driver::ReadsPerImpression | Driver::BoostPrice)
    }
}

/// Which value of each figure to count with: the likely one, but for one driver at one end.
#[derive(Clone, Copy, Debug)]
pub(super) enum Setting {
    /// All likely.
    Likely,
    /// One driver at the end that brings less.
    Worse(Driver),
    /// One driver at the end that brings more.
    Better(Driver),
}

impl Setting {
    fn value(self, driver: Driver, range: Range) -> f64 {
        let (moved, worse) = match self {
            Setting::Likely => return range.likely,
            Setting::Worse(moved) => (moved, true),
            Setting::Better(moved) => (moved, false),
        };
        if moved != driver {
            range.likely
        } else if worse == driver.is_cost() {
            range.high
        } else {
            range.low
        }
    }
}

/// What one creator of a tier brings on average, no-shows included.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Note {
    /// How many notes the creator posts.
    pub(super) posted: f64,
    /// The part of creators whose notes go live.
    pub(super) live: f64,
    /// Reads of all of the notes.
    pub(super) reads: f64,
    /// Different people who read one of them.
    pub(super) readers: f64,
    /// Likes and saves for each reader.
    pub(super) engagements: f64,
    /// Saves for each reader.
    pub(super) saves: f64,
    /// `−ln(1 − readers/A)`, the weight in Sainsbury's formula.
    weight: f64,
}

/// What one yuan after the other of boost brings.
#[derive(Clone, Copy, Debug)]
struct Boost {
    /// Fen for the first thousand impressions.
    cpm: f64,
    /// Readers for each impression.
    clicks: f64,
    /// The spend in fen at which the price has doubled.
    doubling: f64,
    /// How much more often its readers act than those of an average micro note.
    uplift: f64,
}

/// What a plan's money brings, with every figure at one end of its range.
#[derive(Clone, Debug)]
pub(super) struct Response {
    /// People who could care.
    pub(super) audience: f64,
    /// One creator of each tier.
    pub(super) notes: PerTier<Note>,
    /// Reads for each impression.
    pub(super) reads_per_impression: f64,
    /// Orders for each reader.
    pub(super) orders_per_reader: f64,
    boost: Boost,
}

impl Response {
    /// The response of the figures in force at a setting, where each creator of a tier posts so
    /// many notes.
    pub(super) fn new(
        figures: Assumptions<'_>,
        posted: &PerTier<u32>,
        setting: Setting,
    ) -> Response {
        let values = Uncertain::from_fn(|driver, figure| setting.value(driver, figures.of(figure)));
        Response::of(&values, &figures.tiers(&figures::FOLLOWERS), posted)
    }

    /// The response of a value for each uncertain figure, the followers of a typical creator and
    /// the notes that each posts.
    pub(super) fn of(
        values: &Uncertain<f64>,
        followers: &PerTier<f64>,
        posted: &PerTier<u32>,
    ) -> Response {
        let notes = PerTier::from_fn(|tier| {
            let (reads, live) = (*values.reads.get(tier), *values.live.get(tier));
            let (followers, posted) = (*followers.get(tier), *posted.get(tier));
            let readers = followers * read_once(reads, posted) * live;
            let engagements = if reads > 0.0 {
                values.interactions.get(tier) / reads
            } else {
                0.0
            };
            Note {
                posted: f64::from(posted),
                live,
                reads: followers * reads * live * f64::from(posted),
                readers,
                engagements,
                saves: engagements * values.save_part.get(tier),
                weight: -libm::log1p(-(readers / values.audience).min(0.999)),
            }
        });
        Response {
            audience: values.audience,
            notes,
            reads_per_impression: values.reads_per_impression,
            orders_per_reader: values.clicks * values.orders,
            boost: Boost {
                cpm: values.boost_cpm,
                clicks: values.boost_clicks,
                doubling: values.boost_doubling,
                uplift: values.boost_uplift,
            },
        }
    }

    /// Different people whom a number of creators of one tier reach.
    pub(super) fn tier_reach(&self, tier: Tier, count: f64) -> f64 {
        -self.audience * libm::expm1(-count * self.notes.get(tier).weight)
    }

    /// Impressions that a boost buys: the price of the next thousand rises in proportion to what
    /// is spent, `cpm (1 + b/d)`, so `b` buys `1000 d/cpm · ln(1 + b/d)`.
    pub(super) fn boost_impressions(&self, boost: Fen) -> f64 {
        let Boost { cpm, doubling, .. } = self.boost;
        1_000.0 * doubling / cpm * libm::log1p(boost.as_f64() / doubling)
    }

    /// Reads of a number of boosted impressions.
    pub(super) fn boosted_reads(&self, impressions: f64) -> f64 {
        impressions * self.boost.clicks
    }

    /// Different people whom a number of boosted reads reach.
    pub(super) fn boosted_reach(&self, reads: f64) -> f64 {
        -self.audience * libm::expm1(-reads / self.audience)
    }

    /// Reads that a boost buys.
    pub(super) fn boost_reads(&self, boost: Fen) -> f64 {
        self.boosted_reads(self.boost_impressions(boost))
    }

    /// Different people whom a boost reaches.
    pub(super) fn boost_reach(&self, boost: Fen) -> f64 {
        self.boosted_reach(self.boost_reads(boost))
    }

    /// How much more often readers of boosted winners act than those of an average micro note.
    pub(super) fn uplift(&self) -> f64 {
        self.boost.uplift
    }

    /// Different people whom all creators and a number of boosted reads reach together.
    pub(super) fn reach(&self, counts: &PerTier<f64>, boosted_reads: f64) -> f64 {
        let weight: f64 = counts
            .iter()
            .map(|(tier, &count)| count * self.notes.get(tier).weight)
            .sum();
        -self.audience * libm::expm1(-weight - boosted_reads / self.audience)
    }

    /// What a reader of a tier's note brings in the objective's unit.
    pub(super) fn per_reader(&self, objective: Objective, tier: Tier) -> f64 {
        match objective {
            Objective::Awareness => 1.0,
            Objective::Seeding => self.notes.get(tier).saves,
            Objective::Conversion => self.orders_per_reader,
        }
    }

    /// What a reader of a boosted note brings in the objective's unit. Boost goes to notes that
    /// have proven themselves, and most of those are micro creators'.
    fn per_boosted_reader(&self, objective: Objective) -> f64 {
        match objective {
            Objective::Awareness => 1.0,
            Objective::Seeding | Objective::Conversion => {
                self.uplift() * self.per_reader(objective, Tier::Micro)
            }
        }
    }

    /// The score of a number of creators of one tier. Scores of tiers and boost add up, and the
    /// mix of the highest sum brings the highest [`result`](Response::result). It is concave in
    /// the count, which the solver relies on.
    pub(super) fn score(&self, objective: Objective, tier: Tier, count: f64) -> f64 {
        match objective {
            // The reach of all is A(1 − e^(−sum of weights)): highest where the sum is.
            Objective::Awareness => self.audience * count * self.notes.get(tier).weight,
            _ => self.per_reader(objective, tier) * self.tier_reach(tier, count),
        }
    }

    /// The real number of creators of one tier up to `most` that is best where each costs `price`
    /// in units of the score: where the curve's slope falls to the price.
    pub(super) fn best_count(
        &self,
        objective: Objective,
        tier: Tier,
        price: f64,
        most: f64,
    ) -> f64 {
        let weight = self.notes.get(tier).weight;
        let first = self.audience * weight;
        match objective {
            Objective::Awareness if first > price => most,
            Objective::Awareness => 0.0,
            _ => {
                let slope = first * self.per_reader(objective, tier);
                if slope <= price {
                    0.0
                } else if price > 0.0 {
                    (libm::log(slope / price) / weight).min(most)
                } else {
                    most
                }
            }
        }
    }

    /// The score of a boost; concave and rising.
    pub(super) fn boost_score(&self, objective: Objective, boost: Fen) -> f64 {
        match objective {
            Objective::Awareness => self.boost_reads(boost),
            _ => self.per_boosted_reader(objective) * self.boost_reach(boost),
        }
    }

    /// Readers, saves or orders from a sum of scores.
    pub(super) fn result(&self, objective: Objective, score: f64) -> f64 {
        match objective {
            Objective::Awareness => -self.audience * libm::expm1(-score / self.audience),
            _ => score,
        }
    }
}
