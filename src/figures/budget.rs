//! What things cost, and the limits of the guardrails.

use super::build::{assumed, figure, only, rmb, within};
use super::figure::Area::Budget;
use super::figure::{Figure, Grade, Source, Unit};
use super::figure::{
    Source::Assumption, Source::Derived, Source::Finding, Source::Guide, Source::Ijunjun,
    Source::Jfound, Source::Playbook, Source::R3, Source::ScoringCode, Source::TradeInterview,
};
use crate::base::tier::PerTier;

/// Creator fee for one image-text note.
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
        &[Guide, Finding, Playbook],
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

/// The cost of handling one creator.
pub static HANDLING: Figure = assumed(Budget, "handling", Unit::Fen, only(0.0));

/// Contingency as a share of the budget.
pub static CONTINGENCY_SHARE: Figure =
    assumed(Budget, "contingency.share", Unit::Share, [0.0, 0.05, 0.10]);

/// Boost as a share of the budget in the playbook's starter blend.
pub static BOOST_SHARE: Figure = figure(
    Budget,
    "boost.share",
    Unit::Share,
    [0.15, 0.25, 0.40],
    Grade::Assumption,
    &[R3, Assumption],
);

/// Guardrail: the least share of the budget held back for boost.
pub static BOOST_MIN: Figure = limit(
    "guardrail.boost.min",
    Unit::Share,
    0.15,
    Grade::Assumption,
    &[Assumption],
);
/// Guardrail: the most of the budget held back for boost.
pub static BOOST_MAX: Figure = limit(
    "guardrail.boost.max",
    Unit::Share,
    0.40,
    Grade::Assumption,
    &[Assumption],
);
/// Guardrail: the fewest micro creators for each mid-tier one.
pub static MICRO_PER_MID_MIN: Figure = within(
    limit(
        "guardrail.blend.min",
        Unit::Count,
        5.0,
        Grade::C,
        &[Playbook],
    ),
    0.0,
    1_000.0,
);
/// Guardrail: the most micro creators for each mid-tier one (for all of them, where there is none).
pub static MICRO_PER_MID_MAX: Figure = within(
    limit(
        "guardrail.blend.max",
        Unit::Count,
        10.0,
        Grade::C,
        &[Playbook],
    ),
    0.0,
    1_000.0,
);
/// Guardrail: the fewest KOCs for each micro creator.
pub static KOC_PER_MICRO: Figure = limit(
    "guardrail.layer",
    Unit::Ratio,
    1.0,
    Grade::Assumption,
    &[Playbook, Assumption],
);
/// Guardrail: the least share of creator fees for micro creators and KOCs.
pub static FRONT_LOAD: Figure = limit(
    "guardrail.front-load",
    Unit::Share,
    0.50,
    Grade::C,
    &[Playbook, Derived],
);
/// Guardrail: the most of the creator fees that one creator may take.
pub static SINGLE_CREATOR: Figure = limit(
    "guardrail.single",
    Unit::Share,
    0.40,
    Grade::Assumption,
    &[Playbook, Assumption],
);
/// Guardrail: the most mega creators.
pub static MEGA_MAX: Figure = within(
    limit("guardrail.mega", Unit::Count, 1.0, Grade::C, &[Playbook]),
    0.0,
    1_000.0,
);
/// Guardrail: the most creators that the team can handle in a cycle.
pub static CAPACITY: Figure = within(
    limit(
        "guardrail.capacity",
        Unit::Count,
        40.0,
        Grade::Assumption,
        &[Assumption],
    ),
    1.0,
    100_000.0,
);
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
pub(super) static SINGLE: [&Figure; 23] = [
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
    &HANDLING,
    &CONTINGENCY_SHARE,
    &BOOST_SHARE,
    &BOOST_MIN,
    &BOOST_MAX,
    &MICRO_PER_MID_MIN,
    &MICRO_PER_MID_MAX,
    &KOC_PER_MICRO,
    &FRONT_LOAD,
    &SINGLE_CREATOR,
    &MEGA_MAX,
    &CAPACITY,
    &SMALL_CYCLE,
];

/// The figures of this table that each tier has.
pub(super) static TIERED: [&PerTier<Figure>; 2] = [&FEE, &PRODUCT];
