//! How good a note is, by its first days: what it shows, drawn towards what is usual.
//!
//! A note's result is log-normal, and its logarithm is the sum of quality, which stays when the note is boosted,
//! and chance, which does not ([`boosting`](crate::budget::simulate::boosting)). The first days show the sum, and
//! of a young note only a part of that.

use super::metric::count;
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

/// The quality of each note whose tier and result are known, in their order.
pub(super) fn qualities<'n>(
    notes: &'n Notes<'n>,
    input: &Input,
    of: Assumptions<'_>,
) -> Vec<(&'n Out<'n>, Quality)> {
    let (note, creator) = (
        of.value(&response::NOTE_SPREAD),
        of.value(&response::CREATOR_SPREAD),
    );
    let spread = note * note + creator * creator;
    let lasting = of.value(&figures::LASTING);
    let seen: Vec<(&Out<'_>, f64, f64)> = notes
        .known()
        .filter_map(|(out, tier)| {
            let (result, expected) = seen(out, tier, input)?;
            Some((out, result, expected * notes.grown(out.age)))
        })
        .collect();
    let off = |result: f64, expected: f64| {
        // Of a note that brought nothing, half of one is the likeliest; the median lies below the mean.
        libm::log(result.max(0.5) / expected) + spread / 2.0
    };
    // What lifts or lowers all notes alike says nothing of which is better.
    let (sum, count) = seen
        .iter()
        .fold((0.0, 0.0), |(sum, count), (_, result, expected)| {
            (sum + off(*result, *expected), count + 1.0)
        });
    let reads = of.of(response::READS.get(Tier::Micro));
    let apart = libm::log(reads.high / reads.low.max(f64::MIN_POSITIVE)) / (2.0 * Z90);
    let shift = apart * apart;
    let common = if spread + count * shift > 0.0 {
        sum * shift / (spread + count * shift)
    } else {
        0.0
    };
    let quality = |(out, result, expected): (&'n Out<'n>, f64, f64)| {
        let of_age = lasting * notes.grown(out.age);
        let once_grown = lasting
            * notes.grown(Some(
                out.age.map_or(notes.settled, |age| age.max(notes.settled)),
            ));
        let own = spread * lasting;
        let known = own * (1.0 - of_age);
        let quality = Quality {
            result,
            expected,
            mean: of_age * (off(result, expected) - common),
            variance: known,
            to_learn: own * (once_grown - of_age).max(0.0),
            centre: own / 2.0,
        };
        (out, quality)
    };
    seen.into_iter().map(quality).collect()
}

/// What a note brought without boost, and what is expected of one of its tier with as many followers.
fn seen(out: &Out<'_>, tier: Tier, input: &Input) -> Option<(f64, f64)> {
    let response = &input.response;
    let note = response.notes.get(tier);
    let followers = out
        .followers
        .unwrap_or_else(|| *input.model.assumed.typical.followers.get(tier));
    let reads = followers * note.read;
    let wanted = looked_at(input.objective);
    let of = |metric| Some(count(out, metric)? * out.organic());
    let (result, expected) = match of(wanted) {
        Some(result) => (result, reads * response.per_reader(input.objective, tier)),
        None => (of(Metric::Reads)?, reads),
    };
    (expected > 0.0).then_some((result, expected))
}
