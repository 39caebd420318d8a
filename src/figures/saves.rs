//! What practitioners' scoring code calls a fair and a good number of saves. A published set to
//! hold a plan against, so no plan overrides it, and it is not in the list of all figures.

use super::build::{figure, only};
use super::figure::Area::Response;
use super::figure::Source::ScoringCode;
use super::figure::{Figure, Grade, Unit};
use crate::base::tier::PerTier;

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
