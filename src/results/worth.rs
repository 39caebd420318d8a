//! How good a note is, by its first days: what it shows, drawn towards what is usual.
//!
//! A note's result is log-normal, and its logarithm is the sum of quality, which stays when the note is boosted,
//! and chance, which does not ([`boosting`](crate::budget::simulate::boosting)). The first days show the sum, and
//! of a young note only a part of that. Where ad reports say what boost brought, they tell at first hand how the
//! note's boosted readers act: what they say is drawn towards what the note itself showed.

use super::ads::Told;
use super::metric::{apart, count, own};
use super::share_out::reach;
use super::tally::{Notes, Out};
use crate::base::normal::Z90;
use crate::base::objective::Objective;
use crate::base::tier::Tier;
use crate::budget::{Input, Metric};
use crate::figures::{Assumptions, boost_timing as figures, response};

/// What is known of the quality of a note.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quality {
    /// What the note brought, in the unit of what is looked at.
    pub(super) result: f64,
    /// What was expected of it at its age.
    pub(super) expected: f64,
    /// The mean and the variance of its quality, on logarithms; both 0 and the usual one where nothing is seen.
    pub(super) mean: f64,
    pub(super) variance: f64,
    /// The variance that would be seen through once it is grown.
    pub(super) to_learn: f64,
    /// Half the variance of quality, so that the mean of a usual note's worth is 1.
    centre: f64,
}

impl Quality {
    /// How much more often a boosted reader of the note acts than one of a usual note, on average.
    pub(super) fn worth(&self) -> f64 {
        libm::exp(self.mean + self.variance / 2.0 - self.centre)
    }

    /// The same where luck stands at `z` of the standard normal distribution.
    pub(super) fn at(&self, z: f64) -> f64 {
        libm::exp(self.mean + libm::sqrt(self.variance) * z - self.centre)
    }

    /// The same once the note is grown, where what is learnt until then stands at `z`.
    pub(super) fn once_grown(&self, z: f64) -> f64 {
        let left = (self.variance - self.to_learn).max(0.0);
        libm::exp(self.mean + libm::sqrt(self.to_learn) * z + left / 2.0 - self.centre)
    }
}

/// What notes are judged by for an objective: what it seeks, and where a note does not say it, its reads.
const fn looked_at(objective: Objective) -> Metric {
    match objective {
        Objective::Awareness => Metric::Reads,
        Objective::Seeding => Metric::Saves,
        Objective::Conversion => Metric::Orders,
    }
}

/// The quality of each note whose tier and result are known, in their order; a boosted reader of a usual note
/// brings `each`, and a note can be shown to `room` people.
pub(super) fn qualities<'n>(
    notes: &'n Notes<'n>,
    input: &Input,
    of: Assumptions<'_>,
    (each, room): (f64, f64),
) -> Vec<(&'n Out<'n>, Quality)> {
    let (note, creator) = (
        of.value(&response::NOTE_SPREAD),
        of.value(&response::CREATOR_SPREAD),
    );
    let spread = note * note + creator * creator;
    let lasting = of.value(&figures::LASTING);
    let seen: Vec<Shown<'_>> = notes
        .known()
        .filter_map(|(out, tier)| {
            let shown = shown(out, tier, input)?;
            Some(Shown {
                expected: shown.expected * notes.grown(out.age),
                ..shown
            })
        })
        .collect();
    let off = |result: f64, expected: f64| {
        // Of a note that brought nothing, half of one is the likeliest; the median lies below the mean.
        libm::log(result.max(LEAST) / expected) + spread / 2.0
    };
    // What lifts or lowers all notes alike says nothing of which is better. Notes whose advertisements tell their
    // results are left out of it: one that sells better would else make the others look worse.
    let silent = seen.iter().filter(|shown| shown.told.is_none());
    let (sum, count) = silent.fold((0.0, 0.0), |(sum, count), shown| {
        (sum + off(shown.result, shown.expected), count + 1.0)
    });
    let reads = of.of(response::READS.get(Tier::Micro));
    let between = libm::log(reads.high / reads.low.max(f64::MIN_POSITIVE)) / (2.0 * Z90);
    let shift = between * between;
    let common = if spread + count * shift > 0.0 {
        sum * shift / (spread + count * shift)
    } else {
        0.0
    };
    let quality = |shown: Shown<'n>| {
        let Shown { out, expected, .. } = shown;
        let of_age = lasting * notes.grown(out.age);
        let once_grown = lasting
            * notes.grown(Some(
                out.age.map_or(notes.settled, |age| age.max(notes.settled)),
            ));
        let all = spread * lasting;
        let of_result = |result: f64| Quality {
            result: shown.result,
            expected,
            mean: of_age * (off(result, expected) - common),
            variance: all * (1.0 - of_age),
            to_learn: all * (once_grown - of_age).max(0.0),
            centre: all / 2.0,
        };
        let by_ads = ByAds {
            shown: &shown,
            of_age,
            exposed: each * reach(room, exposure(&shown, input)),
        };
        (out, by_ads.quality(of_result))
    };
    seen.into_iter().map(quality).collect()
}

/// The least that is taken to have come of a note.
const LEAST: f64 = 0.5;

/// What a note brought and what was expected of it.
struct Shown<'n> {
    out: &'n Out<'n>,
    /// Without what boost brought.
    result: f64,
    /// With what its ad rows say that boost brought, where they say it and its sheet holds it.
    held: f64,
    expected: f64,
    /// What its ad rows say that boost brought of what the objective seeks.
    told: Option<Told>,
    /// Whether that is a part of what is held.
    is_part: bool,
}

/// What a note brought without boost, and what is expected of one of its tier with as many followers.
fn shown<'n>(out: &'n Out<'n>, tier: Tier, input: &Input) -> Option<Shown<'n>> {
    let response = &input.response;
    let note = response.notes.get(tier);
    let followers = out
        .followers
        .unwrap_or_else(|| *input.model.assumed.typical.followers.get(tier));
    let reads = followers * note.read;
    let wanted = looked_at(input.objective);
    let told = out.ads.and_then(|ads| ads.told(wanted));
    let (metric, expected) = match count(out, wanted) {
        Some(_) => (wanted, reads * response.per_reader(input.objective, tier)),
        None => (Metric::Reads, reads),
    };
    let result = own(out, metric)?;
    let (held, part) = apart(out, metric)?;
    (expected > 0.0).then_some(Shown {
        out,
        result,
        held,
        expected,
        told,
        is_part: part.is_some_and(|told| Some(told.result) <= count(out, metric)),
    })
}

/// The readers of whom ad rows say what they brought; where these count no clicks, as many as their money buys.
fn exposure(shown: &Shown<'_>, input: &Input) -> f64 {
    shown.told.map_or(0.0, |told| {
        told.clicks + input.response.boost_reads(told.spend)
    })
}

/// What ad rows say of how boosted readers act, in the light of what the note itself showed.
///
/// What boost brings to a note is a Poisson number about what its readers bring, times its worth. The worth is a
/// gamma distribution of the mean and the spread that the note itself leaves, to which the number is added.
struct ByAds<'s> {
    shown: &'s Shown<'s>,
    of_age: f64,
    /// What so many readers of a usual note bring.
    exposed: f64,
}

impl ByAds<'_> {
    /// The quality with what the rows say. Of a sheet that stays the same, more that boost brought is less that
    /// the note brought by itself; that alone never speaks against boost, so that the worth is the most that the
    /// rows tell by as many results or by fewer.
    fn quality(&self, of_result: impl Fn(f64) -> Quality) -> Quality {
        let Shown { held, is_part, .. } = *self.shown;
        let Some(told) = self.shown.told.filter(|_| self.exposed > 0.0) else {
            return of_result(held);
        };
        if !is_part {
            return self.with(told.result, of_result(held));
        }
        let after = |brought: f64| self.with(brought, of_result((held - brought).max(0.0)));
        let (all, best) = (
            after(told.result),
            after(self.best(told.result, &of_result)),
        );
        if best.worth() > all.worth() {
            best
        } else {
            all
        }
    }

    /// The quality that the note itself shows, where boost brought so much besides.
    fn with(&self, brought: f64, own: Quality) -> Quality {
        if own.variance <= 0.0 {
            return own;
        }
        let shape = 1.0 / libm::expm1(own.variance);
        let worth = (shape + brought) / (shape / own.worth() + self.exposed);
        let variance = libm::log1p(1.0 / (shape + brought));
        Quality {
            mean: libm::log(worth) - variance / 2.0 + own.centre,
            variance,
            // Of what was still to be learnt, as much is known now as of the rest.
            to_learn: own.to_learn * variance / own.variance,
            ..own
        }
    }

    /// The part of what boost brought, up to all of it, by which the worth is the most while the note's own result
    /// is above the least: there its logarithm is concave.
    fn best(&self, brought: f64, of_result: &impl Fn(f64) -> Quality) -> f64 {
        let held = self.shown.held;
        let rises = |brought: f64| {
            let left = held - brought;
            let own = of_result(left);
            let shape = 1.0 / libm::expm1(own.variance);
            let usual = shape / own.worth();
            1.0 / (shape + brought) > usual * self.of_age / left / (usual + self.exposed)
        };
        let (mut low, mut high) = (0.0, brought.min(held - LEAST).max(0.0));
        if high <= 0.0 || rises(high) {
            return high;
        }
        for _ in 0..60 {
            let middle = f64::midpoint(low, high);
            if rises(middle) {
                low = middle;
            } else {
                high = middle;
            }
        }
        low
    }
}
