//! What creators and boost bring: the curves that the optimum climbs.
//!
//! A reader is counted once. Of an audience of `A` people, each of `n` creators of one tier
//! reaches a random part `r / A`, so together they reach `A (1 − (1 − r/A)^n)` different people
//! (Sainsbury's formula, long used in print media planning). Boosted impressions land on random
//! people of the audience, so `x` boosted reads reach `A (1 − e^(−x/A))` of them.

use super::driver::Setting;
use super::series::read_once;
use super::uncertain::Uncertain;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::budget::number::{Number, sum};
use crate::budget::terms::Term;
use crate::figures::{Assumptions, response as figures};

/// What one creator of a tier brings on average, no-shows included.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Note<N = f64> {
    /// How many notes the creator posts.
    pub(crate) posted: N,
    /// The part of creators whose notes go live.
    pub(crate) live: N,
    /// Reads of all of the notes.
    pub(crate) reads: N,
    /// Different people who read one of them.
    pub(crate) readers: N,
    /// Likes and saves for each reader.
    pub(crate) engagements: N,
    /// Saves for each reader.
    pub(crate) saves: N,
    /// `−ln(1 − readers/A)`, the weight in Sainsbury's formula.
    weight: N,
}

/// What boost costs and brings.
#[derive(Clone, Copy, Debug)]
struct Boost<N> {
    /// Fen for the first thousand impressions.
    cpm: N,
    /// Readers for each impression.
    clicks: N,
    /// The spend in fen at which the price has doubled.
    doubling: N,
    /// How much more often its readers act than those of an average micro note.
    uplift: N,
}

/// What a plan's money brings at one setting: every figure likely, or those of one driver at an end.
#[derive(Clone, Debug)]
pub(crate) struct Response<N = f64> {
    /// People who could care.
    pub(crate) audience: N,
    /// One creator of each tier.
    pub(crate) notes: PerTier<Note<N>>,
    /// Reads for each impression.
    pub(crate) reads_per_impression: N,
    /// Clicks to the shop for each reader.
    pub(crate) clicks_per_reader: N,
    /// Orders for each reader.
    pub(crate) orders_per_reader: N,
    boost: Boost<N>,
}

impl Response {
    /// The response of the figures in force at a setting, where each creator of a tier posts so
    /// many notes.
    pub(crate) fn new(
        figures: Assumptions<'_>,
        posted: &PerTier<u32>,
        setting: Setting,
    ) -> Response {
        let values = Uncertain::from_fn(|driver, figure| setting.value(driver, figures.of(figure)));
        Response::of(&values, &figures.tiers(&figures::FOLLOWERS), posted)
    }

    /// The real number of creators of one tier up to `most` that is best where each costs `price`
    /// in units of the score: where the curve's slope falls to the price.
    pub(crate) fn best_count(
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
}

impl<N: Number> Response<N> {
    /// The response of a value for each uncertain figure, the followers of a typical creator and
    /// the notes that each posts.
    pub(crate) fn of(
        values: &Uncertain<N>,
        followers: &PerTier<N>,
        posted: &PerTier<u32>,
    ) -> Response<N> {
        let notes = PerTier::from_fn(|tier| {
            let (reads, live) = (*values.reads.get(tier), *values.live.get(tier));
            let (followers, posted) = (*followers.get(tier), *posted.get(tier));
            let read_once = read_once(reads, posted).named(Term::ReadOnce, tier);
            let readers = (followers * read_once * live).named(Term::CreatorReaders, tier);
            let engagements = if reads.value() > 0.0 {
                *values.interactions.get(tier) / reads
            } else {
                N::from(0.0)
            };
            let engagements = engagements.named(Term::EngagementsPerReader, tier);
            let saves = engagements * *values.save_part.get(tier);
            let posted = N::from(f64::from(posted)).named(Term::Posted, tier);
            let weight = -(-(readers / values.audience).at_most(N::from(0.999))).log1p();
            Note {
                posted,
                live,
                reads: (followers * reads * live * posted).named(Term::CreatorReads, tier),
                readers,
                engagements,
                saves: saves.named(Term::SavesPerReader, tier),
                weight: weight.named(Term::Weight, tier),
            }
        });
        Response {
            audience: values.audience,
            notes,
            reads_per_impression: values.reads_per_impression,
            clicks_per_reader: values.clicks,
            orders_per_reader: (values.clicks * values.orders).named(Term::OrdersPerReader, None),
            boost: Boost {
                cpm: values.boost_cpm,
                clicks: values.boost_clicks,
                doubling: values.boost_doubling,
                uplift: values.boost_uplift,
            },
        }
    }

    /// Different people whom a number of creators of one tier reach.
    pub(crate) fn tier_reach(&self, tier: Tier, count: N) -> N {
        let reach = -self.audience * (-count * self.notes.get(tier).weight).expm1();
        reach.named(Term::Readers, tier)
    }

    /// Impressions that a boost in fen buys: the price of the next thousand rises in proportion to
    /// what is spent, `cpm (1 + b/d)`, so `b` buys `1000 d/cpm · ln(1 + b/d)`.
    pub(crate) fn boost_impressions(&self, boost: N) -> N {
        let Boost { cpm, doubling, .. } = self.boost;
        let impressions = N::from(1_000.0) * doubling / cpm * (boost / doubling).log1p();
        impressions.named(Term::BoostImpressions, None)
    }

    /// Reads of a number of boosted impressions.
    pub(crate) fn boosted_reads(&self, impressions: N) -> N {
        (impressions * self.boost.clicks).named(Term::BoostReads, None)
    }

    /// Different people whom a number of boosted reads reach.
    pub(crate) fn boosted_reach(&self, reads: N) -> N {
        let reach = -self.audience * (-reads / self.audience).expm1();
        reach.named(Term::BoostReach, None)
    }

    /// Reads that a boost buys.
    pub(crate) fn boost_reads(&self, boost: N) -> N {
        self.boosted_reads(self.boost_impressions(boost))
    }

    /// Different people whom a boost reaches.
    pub(crate) fn boost_reach(&self, boost: N) -> N {
        self.boosted_reach(self.boost_reads(boost))
    }

    /// How much more often readers of boosted winners act than those of an average micro note.
    pub(crate) fn uplift(&self) -> N {
        self.boost.uplift
    }

    /// Different people whom all creators and a number of boosted reads reach together.
    pub(crate) fn reach(&self, counts: &PerTier<N>, boosted_reads: N) -> N {
        let booked = counts.iter().filter(|(_, count)| count.value() > 0.0);
        let weight = sum(booked.map(|(tier, &count)| count * self.notes.get(tier).weight));
        -self.audience * (-weight - boosted_reads / self.audience).expm1()
    }

    /// What a reader of a tier's note brings in the objective's unit.
    pub(crate) fn per_reader(&self, objective: Objective, tier: Tier) -> N {
        match objective {
            Objective::Awareness => N::from(1.0),
            Objective::Seeding => self.notes.get(tier).saves,
            Objective::Conversion => self.orders_per_reader,
        }
    }

    /// What a reader of a boosted note brings in the objective's unit. Boost goes to notes that
    /// have proven themselves, and most of those are micro creators'.
    pub(crate) fn per_boosted_reader(&self, objective: Objective) -> N {
        match objective {
            Objective::Awareness => N::from(1.0),
            Objective::Seeding | Objective::Conversion => {
                self.uplift() * self.per_reader(objective, Tier::Micro)
            }
        }
    }

    /// The score of a number of creators of one tier. Scores of tiers and boost add up, and the
    /// mix of the highest sum brings the highest [`result`](Response::result). It is concave in
    /// the count, which the solver relies on.
    pub(crate) fn score(&self, objective: Objective, tier: Tier, count: N) -> N {
        let score = match objective {
            // The reach of all is A(1 − e^(−sum of weights)): highest where the sum is.
            Objective::Awareness => self.audience * count * self.notes.get(tier).weight,
            _ => self.per_reader(objective, tier) * self.tier_reach(tier, count),
        };
        score.named(Term::Score, tier)
    }

    /// The score of a boost in fen; concave and rising.
    pub(crate) fn boost_score(&self, objective: Objective, boost: N) -> N {
        match objective {
            Objective::Awareness => self.boost_reads(boost),
            _ => self.per_boosted_reader(objective) * self.boost_reach(boost),
        }
    }

    /// The score of a mix.
    pub(crate) fn mix_score(&self, objective: Objective, counts: &PerTier<N>, boost: N) -> N {
        let booked = counts.iter().filter(|(_, count)| count.value() > 0.0);
        let tiers = sum(booked.map(|(tier, &count)| self.score(objective, tier, count)));
        tiers + self.boost_score(objective, boost)
    }

    /// Readers, saves or orders from a sum of scores.
    pub(crate) fn result(&self, objective: Objective, score: N) -> N {
        match objective {
            Objective::Awareness => -self.audience * (-score / self.audience).expm1(),
            _ => score,
        }
    }
}
