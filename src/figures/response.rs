//! What a note brings.

use super::build::{assumed, figure, half_to_double, only, range_ours, rmb, within};
use super::figure::Area::Response;
use super::figure::{Figure, Grade, Unit};
use super::figure::{Source::AdGuides, Source::Derived, Source::ScoringCode};
use crate::base::tier::PerTier;

/// The price of the first thousand boosted impressions.
pub static BOOST_CPM: Figure = within(
    figure(
        Response,
        "boost.cpm",
        Unit::Fen,
        rmb([15.0, 50.0, 100.0]),
        Grade::D,
        &[AdGuides],
    ),
    1.0,
    1_000_000.0,
);
/// Readers for each boosted impression.
pub static BOOST_CLICKS: Figure = figure(
    Response,
    "boost.clicks",
    Unit::Share,
    [0.01, 0.03, 0.06],
    Grade::D,
    &[AdGuides],
);
/// The boost at which the price of one more impression has doubled.
pub static BOOST_DOUBLING: Figure = within(
    assumed(
        Response,
        "boost.doubling",
        Unit::Fen,
        rmb([100_000.0, 500_000.0, 2_000_000.0]),
    ),
    100_000.0,
    100_000_000_000.0,
);
/// How much more often readers of a boosted winner save or order than those of an average note.
pub static BOOST_UPLIFT: Figure = within(
    assumed(Response, "boost.uplift", Unit::Ratio, [1.0, 1.5, 2.5]),
    0.0,
    20.0,
);

/// Likes and saves for each reader of an average note that is boosted, before the uplift of the winners
/// among them. It belongs to no tier: what is boosted is what has proven itself, whoever wrote it. The range
/// is that of the sources that count views; the value is what typical micro and mid-tier creators have.
pub static BOOST_INTERACTIONS: Figure = figure(
    Response,
    "boost.interactions",
    Unit::Share,
    [0.03, 0.07, 0.12],
    Grade::D,
    &[ScoringCode, Derived],
);

/// The part of those likes and saves that are saves.
pub static BOOST_SAVES: Figure = save_part("boost.saves", 0.27);

/// Followers of a typical creator.
pub static FOLLOWERS: PerTier<Figure> = PerTier {
    koc: assumed(
        Response,
        "followers.koc",
        Unit::Count,
        [1_000.0, 3_200.0, 10_000.0],
    ),
    micro: assumed(
        Response,
        "followers.micro",
        Unit::Count,
        [10_000.0, 32_000.0, 100_000.0],
    ),
    mid: assumed(
        Response,
        "followers.mid",
        Unit::Count,
        [100_000.0, 320_000.0, 1_000_000.0],
    ),
    mega: assumed(
        Response,
        "followers.mega",
        Unit::Count,
        [1_000_000.0, 2_200_000.0, 5_000_000.0],
    ),
};

/// Reads of a note for each follower.
pub static READS: PerTier<Figure> = PerTier {
    koc: reads("reads.koc", 0.15),
    micro: reads("reads.micro", 0.10),
    mid: reads("reads.mid", 0.06),
    mega: reads("reads.mega", 0.04),
};

const fn reads(id: &'static str, value: f64) -> Figure {
    range_ours(figure(
        Response,
        id,
        Unit::Share,
        half_to_double(value),
        Grade::D,
        &[ScoringCode],
    ))
}

/// Likes and saves of a note for each follower. The low ends are the medians of a second code base
/// ([`MEDIAN_INTERACTIONS`](super::saves::MEDIAN_INTERACTIONS)), the high ends the middles of the scoring code's plausible bands, and between
/// them stands the geometric middle (for KOCs a little below, so that no more than 12% of readers act).
pub static INTERACTIONS: PerTier<Figure> = PerTier {
    koc: interactions("interactions.koc", [0.007_5, 0.018, 0.05]),
    micro: interactions("interactions.micro", [0.002_5, 0.007_4, 0.022]),
    mid: interactions("interactions.mid", [0.001_7, 0.004_1, 0.010]),
    mega: interactions("interactions.mega", [0.002_2, 0.003_3, 0.005]),
};

const fn interactions(id: &'static str, range: [f64; 3]) -> Figure {
    figure(
        Response,
        id,
        Unit::Share,
        range,
        Grade::D,
        &[ScoringCode, Derived],
    )
}

/// The part of likes and saves that are saves.
pub static SAVE_PART: PerTier<Figure> = PerTier {
    koc: save_part("saves.koc", 0.25),
    micro: save_part("saves.micro", 0.28),
    mid: save_part("saves.mid", 0.27),
    mega: save_part("saves.mega", 0.23),
};

const fn save_part(id: &'static str, value: f64) -> Figure {
    figure(
        Response,
        id,
        Unit::Share,
        only(value),
        Grade::B,
        &[ScoringCode, Derived],
    )
}

/// Reads for each impression.
pub static READS_PER_IMPRESSION: Figure = within(
    figure(
        Response,
        "reads.impression",
        Unit::Share,
        [0.02, 0.05, 0.10],
        Grade::D,
        &[ScoringCode],
    ),
    0.000_1,
    1.0,
);

/// Notes that do go live.
pub static LIVE: PerTier<Figure> = PerTier {
    koc: assumed(Response, "live.koc", Unit::Share, [0.5, 0.70, 0.9]),
    micro: assumed(Response, "live.micro", Unit::Share, [0.9, 0.95, 1.0]),
    mid: assumed(Response, "live.mid", Unit::Share, [0.95, 0.98, 1.0]),
    mega: assumed(Response, "live.mega", Unit::Share, [0.97, 0.99, 1.0]),
};

/// People on the platform who could care for the product.
pub static AUDIENCE: Figure = within(
    assumed(
        Response,
        "audience",
        Unit::Count,
        [1_000_000.0, 3_000_000.0, 10_000_000.0],
    ),
    1_000.0,
    1_000_000_000.0,
);

/// Clicks to the shop for each reader.
pub static CLICKS: Figure = assumed(Response, "clicks", Unit::Share, half_to_double(0.01));
/// Orders for each click.
pub static ORDERS: Figure = assumed(Response, "orders", Unit::Share, half_to_double(0.02));
/// Revenue of one order; 0 until the user sets it.
pub static ORDER_VALUE: Figure = assumed(Response, "order.value", Unit::Fen, only(0.0));

/// Spread of one note's result: the standard deviation of its logarithm.
pub static NOTE_SPREAD: Figure = within(
    assumed(Response, "spread.note", Unit::Ratio, only(0.7)),
    0.0,
    3.0,
);
/// Spread of one creator's level: the standard deviation of its logarithm.
pub static CREATOR_SPREAD: Figure = within(
    assumed(Response, "spread.creator", Unit::Ratio, only(0.35)),
    0.0,
    3.0,
);

/// From how many times the median of its tier's notes a note is viral. At the default spreads that
/// is about 8% of live notes, which fits the viral-note rate of 5–8% that three code bases call
/// usual.
pub static VIRAL: Figure = within(
    assumed(Response, "note.viral", Unit::Ratio, [2.0, 3.0, 5.0]),
    1.0,
    100.0,
);

/// The figures of this table that stand alone.
pub(super) static SINGLE: [&Figure; 14] = [
    &BOOST_CPM,
    &BOOST_CLICKS,
    &BOOST_DOUBLING,
    &BOOST_UPLIFT,
    &BOOST_INTERACTIONS,
    &BOOST_SAVES,
    &READS_PER_IMPRESSION,
    &AUDIENCE,
    &CLICKS,
    &ORDERS,
    &ORDER_VALUE,
    &NOTE_SPREAD,
    &CREATOR_SPREAD,
    &VIRAL,
];

/// The figures of this table that each tier has.
pub(super) static TIERED: [&PerTier<Figure>; 5] =
    [&FOLLOWERS, &READS, &INTERACTIONS, &SAVE_PART, &LIVE];
