//! What creators and boost bring: the curves that the optimum climbs.
//!
//! A reader is counted once. Of an audience of `A` people, each of `n` creators of one tier
//! reaches a random part `r / A`, so together they reach `A (1 − (1 − r/A)^n)` different people
//! (Sainsbury's formula, long used in print media planning). Boosted impressions land on random
//! people of the audience, so `x` boosted reads reach `A (1 − e^(−x/A))` of them.

use crate::figures::{Assumptions, Figure, response as figures};
use crate::objective::Objective;
use crate::tier::{PerTier, Tier};
use crate::units::{Fen, Range};

/// Which end of every figure's range to count with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The end that brings less.
    Low,
    /// The value to count with.
    Likely,
    /// The end that brings more.
    High,
}

impl End {
    /// The end of a figure of which more brings more.
    fn up(self, range: Range) -> f64 {
        match self {
            End::Low => range.low,
            End::Likely => range.likely,
            End::High => range.high,
        }
    }

    /// The end of a figure of which more brings less.
    fn down(self, range: Range) -> f64 {
        match self {
            End::Low => range.high,
            End::Likely => range.likely,
            End::High => range.low,
        }
    }
}

/// What one creator of a tier brings on average, no-shows included.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Note {
    /// The part of notes that go live.
    pub(super) live: f64,
    /// Readers.
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
    /// The response with every figure at one end.
    pub(super) fn new(figures: &Assumptions<'_>, end: End) -> Response {
        let up = |figure: &Figure| end.up(figures.of(figure));
        let audience = up(&figures::AUDIENCE);
        let notes = PerTier::from_fn(|tier| {
            let reads = up(figures::READS.get(tier));
            let live = up(figures::LIVE.get(tier));
            let readers = figures.value(figures::FOLLOWERS.get(tier)) * reads * live;
            let engagements = if reads > 0.0 {
                up(figures::INTERACTIONS.get(tier)) / reads
            } else {
                0.0
            };
            Note {
                live,
                readers,
                engagements,
                saves: engagements * up(figures::SAVE_PART.get(tier)),
                weight: -libm::log1p(-(readers / audience).min(0.999)),
            }
        });
        Response {
            audience,
            notes,
            reads_per_impression: end.down(figures.of(&figures::READS_PER_IMPRESSION)),
            orders_per_reader: up(&figures::CLICKS) * up(&figures::ORDERS),
            boost: Boost {
                cpm: end.down(figures.of(&figures::BOOST_CPM)),
                clicks: up(&figures::BOOST_CLICKS),
                doubling: up(&figures::BOOST_DOUBLING),
                uplift: up(&figures::BOOST_UPLIFT),
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

    /// Reads that a boost buys.
    pub(super) fn boost_reads(&self, boost: Fen) -> f64 {
        self.boost_impressions(boost) * self.boost.clicks
    }

    /// Different people whom a boost reaches.
    pub(super) fn boost_reach(&self, boost: Fen) -> f64 {
        -self.audience * libm::expm1(-self.boost_reads(boost) / self.audience)
    }

    /// How much more often readers of boosted winners act than those of an average micro note.
    pub(super) fn uplift(&self) -> f64 {
        self.boost.uplift
    }

    /// Different people whom all creators and the boost reach together.
    pub(super) fn reach(&self, counts: &PerTier<u32>, boost: Fen) -> f64 {
        let weight: f64 = counts
            .iter()
            .map(|(tier, &count)| f64::from(count) * self.notes.get(tier).weight)
            .sum();
        -self.audience * libm::expm1(-weight - self.boost_reads(boost) / self.audience)
    }

    /// What a reader of a tier's note brings in the objective's unit.
    fn per_reader(&self, objective: Objective, tier: Tier) -> f64 {
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
