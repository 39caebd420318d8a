//! What things cost, and the limits of the guardrails.

use super::build::{assumed, figure, only, rmb, within};
use super::figure::Area::Budget;
use super::figure::{Figure, Grade, Source, Unit};
use super::figure::{
    Source::Assumption, Source::Derived, Source::Finding, Source::Guide, Source::Ijunjun,
    Source::Jfound, Source::Playbook, Source::R3, Source::ScoringCode, Source::TradeInterview,
};
use crate::base::tier::PerTier;

/// Creator fee for one image-text note. A mega creator's is for one note, too: what the Playbook says of them is
/// for a [series](MEGA_SERIES).
pub static FEE: PerTier<Figure> = PerTier {
    koc: fee(
        "fee.koc",
        [50.0, 400.0, 1_200.0],
        Grade::C,
        &[Finding, Jfound, Ijunjun],
    ),
    micro: fee(
        "fee.micro",
        [500.0, 2_000.0, 8_000.0],
        Grade::B,
        &[ScoringCode, Finding, Jfound],
    ),
    mid: fee(
        "fee.mid",
        [4_000.0, 12_000.0, 50_000.0],
        Grade::C,
        &[Guide, Finding, Jfound],
    ),
    mega: fee(
        "fee.mega",
        [30_000.0, 100_000.0, 500_000.0],
        Grade::C,
        &[Guide, Finding],
    ),
};

const fn fee(id: &'static str, yuan: [f64; 3], grade: Grade, sources: &'static [Source]) -> Figure {
    figure(Budget, id, Unit::Fen, rmb(yuan), grade, sources)
}

/// Spread of the fee that is paid around the planned one: the standard deviation of its logarithm.
/// Paid fees lie up to 15% below the rate card, each creator's by another part.
pub static FEE_SPREAD: Figure = within(
    assumed(Budget, "fee.spread", Unit::Ratio, [0.05, 0.15, 0.3]),
    0.0,
    1.0,
);

/// What a video costs above an image-text note, as a share of that note's fee.
pub static FEE_VIDEO: Figure = figure(
    Budget,
    "fee.video",
    Unit::Share,
    [0.20, 0.40, 0.60],
    Grade::C,
    &[ScoringCode, Ijunjun],
);

/// What fees rise by in the weeks before 618 and Double 11. Widely said, but no source with a name
/// was found, so it counts as ours.
pub static FEE_SEASON: Figure = assumed(Budget, "fee.season", Unit::Share, [0.15, 0.20, 0.25]);

/// How many weeks before 618 and Double 11 fees begin to rise.
pub static SEASON_WEEKS: Figure = within(
    assumed(Budget, "season.weeks", Unit::Count, only(4.0)),
    1.0,
    12.0,
);

/// What each further note of a series costs less than the first, as a share of its fee.
pub static FEE_SERIES: Figure = within(
    assumed(Budget, "fee.series", Unit::Share, [0.0, 0.0, 0.50]),
    0.0,
    0.50,
);

/// Pugongying's service fee as a share of the creator fee.
pub static SERVICE_SHARE: Figure = figure(
    Budget,
    "service.share",
    Unit::Share,
    [0.0, 0.10, 0.20],
    Grade::D,
    &[Ijunjun],
);

/// An agency's fee as a share of media (creator fees and boost), where there is an agency.
pub static AGENCY_SHARE: Figure = figure(
    Budget,
    "agency.share",
    Unit::Share,
    [0.03, 0.15, 0.30],
    Grade::D,
    &[Ijunjun, TradeInterview],
);

/// Production of one image set, where the brand produces it.
pub static PRODUCTION: Figure = figure(
    Budget,
    "production.image",
    Unit::Fen,
    rmb([500.0, 1_500.0, 3_000.0]),
    Grade::D,
    &[Ijunjun],
);

/// Production of one video, where the brand produces it.
pub static PRODUCTION_VIDEO: Figure = figure(
    Budget,
    "production.video",
    Unit::Fen,
    rmb([8_000.0, 12_000.0, 20_000.0]),
    Grade::D,
    &[Ijunjun],
);

/// VAT on creator fees, service, agency, production and boost, as a share of them.
pub static VAT_SHARE: Figure = assumed(Budget, "vat.share", Unit::Share, [0.0, 0.06, 0.13]);

/// Product and shipping for one seeded creator.
pub static PRODUCT: PerTier<Figure> = PerTier {
    koc: assumed(Budget, "product.koc", Unit::Fen, rmb([0.0, 150.0, 500.0])),
    micro: assumed(Budget, "product.micro", Unit::Fen, only(0.0)),
    mid: assumed(Budget, "product.mid", Unit::Fen, only(0.0)),
    mega: assumed(Budget, "product.mega", Unit::Fen, only(0.0)),
};

/// What finding, chasing and checking one creator costs.
pub static HANDLING: PerTier<Figure> = PerTier {
    koc: handling("handling.koc", [50.0, 100.0, 300.0]),
    micro: handling("handling.micro", [100.0, 200.0, 500.0]),
    mid: handling("handling.mid", [200.0, 500.0, 1_500.0]),
    mega: handling("handling.mega", [500.0, 2_000.0, 5_000.0]),
};

const fn handling(id: &'static str, yuan: [f64; 3]) -> Figure {
    assumed(Budget, id, Unit::Fen, rmb(yuan))
}

/// Contingency as a share of the budget.
pub static CONTINGENCY_SHARE: Figure =
    assumed(Budget, "contingency.share", Unit::Share, [0.0, 0.05, 0.10]);

/// Boost as a share of the budget in the playbook's starter blend; the direction alone is R3's.
pub static BOOST_SHARE: Figure = figure(
    Budget,
    "boost.share",
    Unit::Share,
    [0.15, 0.25, 0.40],
    Grade::Assumption,
    &[R3, Assumption],
);

/// The steps in which boost is booked in Juguang.
pub static BOOST_STEP: Figure = within(
    assumed(Budget, "boost.step", Unit::Fen, rmb(only(100.0))),
    1.0,
    10_000_000.0,
);

/// Guardrail: the fewest micro creators for each mid-tier one: "one or two mid-tier KOLs, supported by
/// five to ten micro KOLs", five for two at the least.
pub static MICRO_PER_MID_MIN: Figure = within(
    limit(
        "guardrail.blend.min",
        Unit::Ratio,
        2.5,
        Grade::C,
        &[Playbook, Derived],
    ),
    0.0,
    1_000.0,
);
/// Guardrail: the most micro creators for each mid-tier one: ten for one at the most. Where there is no
/// mid-tier creator, those of one.
pub static MICRO_PER_MID_MAX: Figure = within(
    limit(
        "guardrail.blend.max",
        Unit::Ratio,
        10.0,
        Grade::C,
        &[Playbook, Derived],
    ),
    0.0,
    1_000.0,
);
/// Guardrail: the fewest KOCs for each micro creator. The Playbook asks for "a layer of KOC seeding"; one
/// for each micro creator is our reading of it.
pub static KOC_PER_MICRO: Figure = limit(
    "guardrail.layer",
    Unit::Ratio,
    1.0,
    Grade::Assumption,
    &[Playbook, Assumption],
);
/// Guardrail: the most of the money for creators that mid-tier and mega creators take together. The
/// Playbook asks to "front-load budget toward micro KOLs and KOC seeding"; that this is half is our reading.
pub static FRONT_LOAD: Figure = limit(
    "guardrail.front-load",
    Unit::Share,
    0.50,
    Grade::C,
    &[Playbook, Derived],
);
/// Guardrail: the most of the money for creators that one creator takes. The Playbook warns of "spending
/// the majority of budget on a single high-follower placement".
pub static SINGLE_CREATOR: Figure = limit(
    "guardrail.single",
    Unit::Share,
    0.50,
    Grade::C,
    &[Playbook, Derived],
);
/// Guardrail: the most mega creators, however large the budget: an anchor is a handful.
pub static MEGA_MAX: Figure = within(
    limit(
        "guardrail.mega.count",
        Unit::Count,
        5.0,
        Grade::Assumption,
        &[Playbook, Assumption],
    ),
    0.0,
    1_000.0,
);
/// What the money for creators must hold for each mega creator, at least: their activations are series of
/// posts, from RMB 200,000 on.
pub static MEGA_SERIES: Figure = figure(
    Budget,
    "mega.series",
    Unit::Fen,
    rmb([200_000.0, 200_000.0, 500_000.0]),
    Grade::C,
    &[Playbook],
);
/// Guardrail: the most creators that the team can handle in a cycle. None is known; the limit of a team is
/// its own to set. At its largest value it limits nothing.
pub static CAPACITY: Figure = within(
    limit(
        "guardrail.capacity",
        Unit::Count,
        NO_CAPACITY,
        Grade::Assumption,
        &[Assumption],
    ),
    1.0,
    NO_CAPACITY,
);
/// More creators than any campaign books.
pub(crate) const NO_CAPACITY: f64 = 100_000.0;

/// Below this a campaign cycle is small (advice, not a guardrail).
pub static SMALL_CYCLE: Figure = figure(
    Budget,
    "small-cycle",
    Unit::Fen,
    rmb([80_000.0, 80_000.0, 200_000.0]),
    Grade::C,
    &[Playbook],
);

const fn limit(
    id: &'static str,
    unit: Unit,
    value: f64,
    grade: Grade,
    sources: &'static [Source],
) -> Figure {
    figure(Budget, id, unit, only(value), grade, sources)
}

/// The figures of this table that stand alone.
pub(super) static SINGLE: [&Figure; 22] = [
    &FEE_SPREAD,
    &FEE_VIDEO,
    &FEE_SEASON,
    &SEASON_WEEKS,
    &FEE_SERIES,
    &SERVICE_SHARE,
    &AGENCY_SHARE,
    &PRODUCTION,
    &PRODUCTION_VIDEO,
    &VAT_SHARE,
    &CONTINGENCY_SHARE,
    &BOOST_SHARE,
    &BOOST_STEP,
    &MICRO_PER_MID_MIN,
    &MICRO_PER_MID_MAX,
    &KOC_PER_MICRO,
    &FRONT_LOAD,
    &SINGLE_CREATOR,
    &MEGA_MAX,
    &MEGA_SERIES,
    &CAPACITY,
    &SMALL_CYCLE,
];

/// The figures of this table that each tier has.
pub(super) static TIERED: [&PerTier<Figure>; 3] = [&FEE, &PRODUCT, &HANDLING];
