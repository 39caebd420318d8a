//! What creators and boost bring: the curves that the optimum climbs.
//!
//! A reader is counted once. Of an audience of `A` people, each of `n` creators of one tier
//! reaches a random part `r / A`, so together they reach `A (1 − (1 − r/A)^n)` different people
//! (Sainsbury's formula, long used in print media planning). Boosted impressions land on random
//! people of the audience, so `x` boosted reads reach `A (1 − e^(−x/A))` of them.

use super::series::read_once;
use super::uncertain::Uncertain;
use crate::base::format::Format;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::budget::money::prices::Order;
use crate::budget::number::{Number, sum};
use crate::budget::terms::Term;
use crate::figures::{Assumptions, response as figures};

/// The part of the audience that one creator reaches at most: nobody reaches all, for which scores would be
/// without end.
const MOST_OF_AUDIENCE: f64 = 0.999;

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
    /// Orders for each reader.
    pub(crate) orders: N,
    /// The part of the followers who read one note.
    pub(crate) read: N,
    /// `−ln(1 − readers/A)`, the weight in Sainsbury's formula.
    weight: N,
}

/// What is typical of a creator of each tier, and not drawn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Typical<N = f64> {
    /// Followers.
    pub(crate) followers: PerTier<N>,
    /// Reads of an image-text note for each of them.
    pub(crate) reads: PerTier<N>,
}

impl Typical {
    /// By the figures in force.
    pub(crate) fn new(of: Assumptions<'_>) -> Typical {
        Typical {
            followers: of.tiers(&figures::FOLLOWERS),
            reads: of.tiers(&figures::READS),
        }
    }
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
    /// How much more often its readers act than those of an average note.
    uplift: N,
    /// Likes and saves for each reader of an average note.
    engagements: N,
    /// Saves for each reader of an average note.
    saves: N,
}

/// What a plan's money brings where each figure has one value.
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
    /// Orders for each reader whom no creator vouches for more or less than a mid-tier one.
    pub(crate) orders_per_reader: N,
    boost: Boost<N>,
}

impl Response {
    /// The same with other saves for each reader of a tier's notes and of boosted ones, before the uplift.
    pub(crate) fn with_saves(&self, saves: &PerTier<f64>, boosted: f64) -> Response {
        let mut other = self.clone();
        for (tier, &saves) in saves.iter() {
            other.notes.get_mut(tier).saves = saves;
        }
        other.boost.saves = boosted;
        other
    }

    /// Saves for each reader of an average note that is boosted.
    pub(crate) const fn boost_saves(&self) -> f64 {
        self.boost.saves
    }

    /// The response of the figures in force, each at its likely value, where each creator of a tier
    /// posts so many notes.
    pub(crate) fn new(figures: Assumptions<'_>, order: &Order) -> Response {
        let values = Uncertain::from_fn(|_, figure| figures.value(figure));
        Response::of(&values, &Typical::new(figures), order)
    }

    /// The score of a result, which [`result`](Response::result) turns back.
    pub(crate) fn score_of(&self, objective: Objective, result: f64) -> f64 {
        match objective {
            Objective::Awareness => {
                let part = (result / self.audience).min(MOST_OF_AUDIENCE);
                -self.audience * libm::log1p(-part)
            }
            _ => result,
        }
    }

    /// What a trace more of a tier adds to the score, for each creator, where there are so many.
    pub(crate) fn slope(&self, objective: Objective, tier: Tier, count: f64) -> f64 {
        let weight = self.notes.get(tier).weight;
        let first = self.audience * weight;
        if objective == Objective::Awareness {
            first
        } else {
            first * self.per_reader(objective, tier) * libm::exp(-weight * count)
        }
    }

    /// What the first fen of boost adds to the score.
    pub(crate) fn boost_slope(&self, objective: Objective) -> f64 {
        let Boost { cpm, clicks, .. } = self.boost;
        1_000.0 * clicks / cpm * self.per_boosted_reader(objective)
    }

    /// The real boost in fen up to `most` that is best where a fen costs `price` in units of the score: where
    /// the curve's slope falls to the price.
    ///
    /// With `u = 1 + b/d` the slope is the first one times `u^(−1)`, and where each person counts once, times
    /// `u^(−r/A)` more, with `r = 1000 d clicks / cpm` reads for each unit of `ln u`.
    pub(crate) fn best_boost(&self, objective: Objective, price: f64, most: f64) -> f64 {
        let first = self.boost_slope(objective);
        if first <= price {
            return 0.0;
        }
        let Boost {
            cpm,
            clicks,
            doubling,
            ..
        } = self.boost;
        let power = match objective {
            Objective::Awareness => 1.0,
            _ => 1.0 + 1_000.0 * doubling * clicks / cpm / self.audience,
        };
        let times = libm::exp(libm::log(first / price) / power);
        (doubling * (times - 1.0)).min(most)
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
    /// The response of a value for each uncertain figure, a typical creator of each tier, and what each
    /// posts.
    pub(crate) fn of(values: &Uncertain<N>, typical: &Typical<N>, order: &Order) -> Response<N> {
        let orders_per_reader = (values.clicks * values.orders).named(Term::OrdersPerReader, None);
        let notes = PerTier::from_fn(|tier| {
            let (reads, live) = (*values.reads.get(tier), *values.live.get(tier));
            let (followers, posted) = (*typical.followers.get(tier), *order.notes.get(tier));
            let (more_reads, more_acts) = match order.formats.get(tier) {
                Format::Image => (N::from(1.0), N::from(1.0)),
                Format::Video => (values.video_reads, values.video_saves),
            };
            let reads = (reads * more_reads).at_most(N::from(1.0));
            let read_once = read_once(reads, posted).named(Term::ReadOnce, tier);
            let readers = (followers * read_once * live).named(Term::CreatorReaders, tier);
            // By the reads of a typical note and not by those that are drawn, so that the two vary
            // independently: more readers act as often.
            let typical_reads = *typical.reads.get(tier);
            let engagements = if typical_reads.value() > 0.0 {
                *values.interactions.get(tier) / typical_reads * more_acts
            } else {
                N::from(0.0)
            };
            let engagements = engagements.named(Term::EngagementsPerReader, tier);
            let orders = orders_per_reader * *values.trust.get(tier);
            let saves = engagements * *values.save_part.get(tier);
            let posted = N::from(f64::from(posted)).named(Term::Posted, tier);
            let weight = -(-(readers / values.audience).at_most(N::from(MOST_OF_AUDIENCE))).log1p();
            Note {
                posted,
                live,
                reads: (followers * reads * live * posted).named(Term::CreatorReads, tier),
                readers,
                engagements,
                saves: saves.named(Term::SavesPerReader, tier),
                orders: orders.named(Term::OrdersPerReader, tier),
                read: reads,
                weight: weight.named(Term::Weight, tier),
            }
        });
        Response {
            audience: values.audience,
            notes,
            reads_per_impression: values.reads_per_impression,
            clicks_per_reader: values.clicks,
            orders_per_reader,
            boost: Boost {
                cpm: values.boost_cpm,
                clicks: values.boost_clicks,
                doubling: values.boost_doubling,
                uplift: values.boost_uplift,
                engagements: values
                    .boost_interactions
                    .named(Term::EngagementsPerReader, None),
                saves: (values.boost_interactions * values.boost_saves)
                    .named(Term::SavesPerReader, None),
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

    /// How much more often readers of boosted winners act than those of an average note.
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
            Objective::Conversion => self.notes.get(tier).orders,
        }
    }

    /// Likes and saves for each reader of a boosted note.
    pub(crate) fn boosted_engagements(&self) -> N {
        self.boost.uplift * self.boost.engagements
    }

    /// Saves for each reader of a boosted note.
    pub(crate) fn boosted_saves(&self) -> N {
        self.boost.uplift * self.boost.saves
    }

    /// Orders for each reader of a boosted note.
    pub(crate) fn boosted_orders(&self) -> N {
        self.boost.uplift * self.orders_per_reader
    }

    /// What a reader of an average note brings in the objective's unit, where boost leads the reader there.
    pub(crate) fn per_average_boosted_reader(&self, objective: Objective) -> N {
        match objective {
            Objective::Awareness => N::from(1.0),
            Objective::Seeding => self.boost.saves,
            Objective::Conversion => self.orders_per_reader,
        }
    }

    /// What a reader of a boosted note brings in the objective's unit. Boost goes to notes that have
    /// proven themselves, whoever wrote them.
    pub(crate) fn per_boosted_reader(&self, objective: Objective) -> N {
        let average = self.per_average_boosted_reader(objective);
        match objective {
            Objective::Awareness => average,
            _ => self.boost.uplift * average,
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
