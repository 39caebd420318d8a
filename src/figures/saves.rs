//! Published sets of benchmarks to hold a plan against: what practitioners' scoring code calls a fair and a
//! good number of saves, and the medians of a second code base. No plan overrides them, and they are not in
//! the list of all figures.

use super::build::{figure, only};
use super::figure::Area::Response;
use super::figure::{Figure, Grade, Unit};
use super::figure::{Source::ScoringCode, Source::SecondCode};
use crate::base::tier::PerTier;

/// Likes and saves of the median note of each tier, in a second code base.
pub static MEDIAN_INTERACTIONS: PerTier<Figure> = PerTier {
    koc: median("median.koc", 24.0),
    micro: median("median.micro", 80.0),
    mid: median("median.mid", 540.0),
    mega: median("median.mega", 4_800.0),
};

const fn median(id: &'static str, value: f64) -> Figure {
    figure(
        Response,
        id,
        Unit::Count,
        only(value),
        Grade::D,
        &[SecondCode],
    )
}

/// Saves of a fair note for each follower.
pub static FAIR: PerTier<Figure> = PerTier {
    koc: saves("saves.fair.koc", 0.008),
    micro: saves("saves.fair.micro", 0.004),
    mid: saves("saves.fair.mid", 0.002),
    mega: saves("saves.fair.mega", 0.001),
};

/// Saves of a good note for each follower.
pub static GOOD: PerTier<Figure> = PerTier {
    koc: saves("saves.good.koc", 0.015),
    micro: saves("saves.good.micro", 0.008),
    mid: saves("saves.good.mid", 0.004),
    mega: saves("saves.good.mega", 0.002),
};

const fn saves(id: &'static str, value: f64) -> Figure {
    figure(
        Response,
        id,
        Unit::Share,
        only(value),
        Grade::D,
        &[ScoringCode],
    )
}
