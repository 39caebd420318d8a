//! What moves the uncertain figures.

/// The figures that are uncertain, each for all tiers at once: a benchmark that is too high for one
/// is too high for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Driver {
    Reads,
    Interactions,
    SavePart,
    Live,
    ReadsPerImpression,
    Audience,
    Clicks,
    Orders,
    BoostPrice,
    BoostClicks,
    BoostDoubling,
    BoostUplift,
    Trust,
    VideoReads,
    VideoSaves,
}
