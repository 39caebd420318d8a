//! What sets the three objectives apart: their guardrails, their formats, and what each tier and boost are
//! good for.
//!
//! The playbook says that "each objective requires a different KOL mix, content format, and success
//! metric" and gives the directions quoted below; how far to go is nowhere said, so every number here is
//! an assumption and wide.

use super::build::{assumed, within};
use super::figure::Area::{Budget, Response};
use super::figure::{Figure, Unit};
use crate::base::format::Format;
use crate::base::objective::PerObjective;
use crate::base::tier::PerTier;

/// Guardrail: the least share of the budget that is held back for boost. More for conversion: a boosted
/// note has proven itself, and those who buy now are found by search and feed ads ("amplifying proven
/// content is consistently more efficient").
pub static BOOST_MIN: PerObjective<Figure> = PerObjective {
    awareness: share("guardrail.boost.min.awareness", [0.10, 0.15, 0.25]),
    seeding: share("guardrail.boost.min.seeding", [0.10, 0.15, 0.25]),
    conversion: share("guardrail.boost.min.conversion", [0.10, 0.20, 0.25]),
};

/// Guardrail: the largest share of the budget that is held back for boost. Less for awareness, which
/// creators spread by themselves.
pub static BOOST_MAX: PerObjective<Figure> = PerObjective {
    awareness: share("guardrail.boost.max.awareness", [0.25, 0.30, 0.50]),
    seeding: share("guardrail.boost.max.seeding", [0.25, 0.40, 0.50]),
    conversion: share("guardrail.boost.max.conversion", [0.25, 0.40, 0.50]),
};

/// Guardrail: the largest share of the money for creators that mega creators take together. They are
/// "effective for brand awareness and launch moments" and "best used sparingly, as a campaign anchor
/// rather than the core": less than half for awareness, a tenth elsewhere.
pub static MEGA_SHARE: PerObjective<Figure> = PerObjective {
    awareness: share("guardrail.mega.awareness", [0.20, 0.40, 0.50]),
    seeding: share("guardrail.mega.seeding", [0.0, 0.10, 0.40]),
    conversion: share("guardrail.mega.conversion", [0.0, 0.10, 0.40]),
};

const fn share(id: &'static str, range: [f64; 3]) -> Figure {
    assumed(Budget, id, Unit::Share, range)
}

/// The format that each tier posts where the plan leaves it to the objective: video for the larger
/// creators of an awareness campaign, whom strangers see in the feed; image-text for what is to be searched
/// for, read and saved ("specific product details that help the note perform in search results").
pub const FORMATS: PerObjective<PerTier<Format>> = PerObjective {
    awareness: PerTier {
        koc: Format::Image,
        micro: Format::Image,
        mid: Format::Video,
        mega: Format::Video,
    },
    seeding: IMAGES,
    conversion: IMAGES,
};

const IMAGES: PerTier<Format> = PerTier {
    koc: Format::Image,
    micro: Format::Image,
    mid: Format::Image,
    mega: Format::Image,
};

/// Reads of a video for each read of an image-text note by the same creator.
pub static VIDEO_READS: Figure = within(
    assumed(Response, "video.reads", Unit::Ratio, [1.0, 1.4, 2.0]),
    0.1,
    10.0,
);

/// Likes and saves for each reader of a video, for each one of an image-text note: what one looks up
/// again is read, not watched.
pub static VIDEO_SAVES: Figure = within(
    assumed(Response, "video.saves", Unit::Ratio, [0.5, 0.8, 1.1]),
    0.0,
    10.0,
);

/// How readily readers of a tier order, where 1 is a mid-tier creator's: KOCs are "the most trust-forward
/// tier", micro creators' notes "feel the most like genuine peer recommendations", and mega creators are for
/// awareness.
pub static TRUST: PerTier<Figure> = PerTier {
    koc: trust("trust.koc", [1.0, 1.3, 2.0]),
    micro: trust("trust.micro", [1.0, 1.2, 1.6]),
    mid: trust("trust.mid", [0.8, 1.0, 1.2]),
    mega: trust("trust.mega", [0.4, 0.7, 1.0]),
};

const fn trust(id: &'static str, range: [f64; 3]) -> Figure {
    within(assumed(Response, id, Unit::Ratio, range), 0.0, 10.0)
}

/// The figures of this table that stand alone.
pub(super) static SINGLE: [&Figure; 2] = [&VIDEO_READS, &VIDEO_SAVES];

/// The figures of this table that each tier has.
pub(super) static TIERED: [&PerTier<Figure>; 1] = [&TRUST];

/// The figures of this table that each objective has.
pub(super) static BY_OBJECTIVE: [&PerObjective<Figure>; 3] = [&BOOST_MIN, &BOOST_MAX, &MEGA_SHARE];
