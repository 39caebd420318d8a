//! What a creator is measured against.

use super::Area::Engagement;
use super::Source::Playbook;
use super::build::{figure, only, within};
use super::{Figure, Grade, Unit};
use crate::tier::PerTier;

/// The first number of followers of each tier.
pub static TIER_FROM: PerTier<Figure> = PerTier {
    koc: within(tier_from("tier.koc", 0.0), 0.0, 0.0),
    micro: tier_from("tier.micro", 10_000.0),
    mid: tier_from("tier.mid", 100_000.0),
    mega: tier_from("tier.mega", 1_000_000.0),
};

const fn tier_from(id: &'static str, followers: f64) -> Figure {
    figure(
        Engagement,
        id,
        Unit::Count,
        only(followers),
        Grade::C,
        &[Playbook],
    )
}

/// The figures of this table that stand alone.
pub(super) static SINGLE: [&Figure; 0] = [];

/// The figures of this table that each tier has.
pub(super) static TIERED: [&PerTier<Figure>; 1] = [&TIER_FROM];
