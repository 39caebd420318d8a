//! What a creator is measured against.

use super::build::{figure, only, rmb, within};
use super::figure::Area::Engagement;
use super::figure::{Figure, Grade, Source, Unit};
use super::figure::{Source::Derived, Source::Guide, Source::Playbook, Source::ScoringCode};
use crate::base::tier::PerTier;

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

/// The Playbook's band for mid-tier creators: all four interactions for each follower.
pub static BAND_PLAYBOOK_MID: Figure = band(
    "band.playbook.mid",
    [0.03, 0.049, 0.08],
    Grade::C,
    &[Playbook],
);

/// The Guide's band for micro creators: all four interactions for each impression. That the Guide
/// means impressions is derived from its worked examples.
pub static BAND_GUIDE_MICRO: Figure = band(
    "band.guide.micro",
    [0.15, 0.19, 0.25],
    Grade::C,
    &[Guide, Derived],
);
/// The Guide's band for mid-tier creators: all four interactions for each impression.
pub static BAND_GUIDE_MID: Figure = band(
    "band.guide.mid",
    [0.08, 0.11, 0.15],
    Grade::C,
    &[Guide, Derived],
);
/// The Guide's band for mega creators: all four interactions for each impression.
pub static BAND_GUIDE_MEGA: Figure = band(
    "band.guide.mega",
    [0.03, 0.049, 0.08],
    Grade::C,
    &[Guide, Derived],
);

/// The scoring code's band for KOCs under [`KOC_LARGE_FROM`]: likes and saves for each follower.
pub static BAND_CODE_KOC_SMALL: Figure = code_band("band.code.koc-small", [0.03, 0.067, 0.15]);
/// The scoring code's band for KOCs from [`KOC_LARGE_FROM`] on: likes and saves for each follower.
pub static BAND_CODE_KOC_LARGE: Figure = code_band("band.code.koc-large", [0.02, 0.049, 0.12]);
/// The scoring code's band for micro creators: likes and saves for each follower.
pub static BAND_CODE_MICRO: Figure = code_band("band.code.micro", [0.008, 0.022, 0.06]);
/// The scoring code's band for mid-tier creators: likes and saves for each follower.
pub static BAND_CODE_MID: Figure = code_band("band.code.mid", [0.004, 0.010, 0.025]);
/// The scoring code's band for mega creators: likes and saves for each follower.
pub static BAND_CODE_MEGA: Figure = code_band("band.code.mega", [0.002, 0.004_9, 0.012]);

/// The first number of followers at which a KOC is held to the larger KOC's band.
pub static KOC_LARGE_FROM: Figure = figure(
    Engagement,
    "band.code.koc-large.from",
    Unit::Count,
    only(5_000.0),
    Grade::D,
    &[ScoringCode],
);

/// A band from `low` to `high`. The value between them is their geometric middle to two digits,
/// since rates spread by factors; a verdict looks at the ends only.
const fn band(
    id: &'static str,
    range: [f64; 3],
    grade: Grade,
    sources: &'static [Source],
) -> Figure {
    figure(Engagement, id, Unit::Share, range, grade, sources)
}

const fn code_band(id: &'static str, range: [f64; 3]) -> Figure {
    band(id, range, Grade::D, &[ScoringCode])
}

/// The CPE of an image-text note up to which it is excellent, good and normal.
pub static CPE_IMAGE: [Figure; 3] = [
    cpe("cpe.image.excellent", 4.0),
    cpe("cpe.image.good", 8.0),
    cpe("cpe.image.normal", 15.0),
];

/// The CPE of a video up to which it is excellent, good and normal.
pub static CPE_VIDEO: [Figure; 3] = [
    cpe("cpe.video.excellent", 6.0),
    cpe("cpe.video.good", 12.0),
    cpe("cpe.video.normal", 25.0),
];

const fn cpe(id: &'static str, yuan: f64) -> Figure {
    figure(
        Engagement,
        id,
        Unit::Fen,
        rmb(only(yuan)),
        Grade::D,
        &[ScoringCode],
    )
}

/// The fewest notes that say enough about a creator.
pub static NOTES_LEAST: Figure = within(
    figure(
        Engagement,
        "notes.least",
        Unit::Count,
        [20.0, 20.0, 30.0],
        Grade::C,
        &[Playbook],
    ),
    1.0,
    1_000.0,
);

/// The figures of this table that stand alone.
pub(super) static SINGLE: [&Figure; 17] = [
    &BAND_PLAYBOOK_MID,
    &BAND_GUIDE_MICRO,
    &BAND_GUIDE_MID,
    &BAND_GUIDE_MEGA,
    &BAND_CODE_KOC_SMALL,
    &BAND_CODE_KOC_LARGE,
    &BAND_CODE_MICRO,
    &BAND_CODE_MID,
    &BAND_CODE_MEGA,
    &KOC_LARGE_FROM,
    &CPE_IMAGE[0],
    &CPE_IMAGE[1],
    &CPE_IMAGE[2],
    &CPE_VIDEO[0],
    &CPE_VIDEO[1],
    &CPE_VIDEO[2],
    &NOTES_LEAST,
];

/// The figures of this table that each tier has.
pub(super) static TIERED: [&PerTier<Figure>; 1] = [&TIER_FROM];
