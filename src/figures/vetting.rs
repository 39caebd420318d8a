//! What makes somebody look twice at a creator, what the open score weighs, and whom a team leaves out.

use super::build::{assumed, figure, only, within};
use super::figure::Area::Engagement;
use super::figure::Source::ScoringCode;
use super::figure::{Figure, Grade, Unit};

/// How much each interaction counts in CES: likes, saves, comments, shares. Widely used, and not
/// published by the platform.
pub static CES: [Figure; 4] = [
    ces("ces.likes", 1.0),
    ces("ces.saves", 1.0),
    ces("ces.comments", 4.0),
    ces("ces.shares", 4.0),
];

const fn ces(id: &'static str, weight: f64) -> Figure {
    let weight = figure(
        Engagement,
        id,
        Unit::Ratio,
        only(weight),
        Grade::D,
        &[ScoringCode],
    );
    within(weight, 0.0, 100.0)
}

/// Saves for each like, the median of the notes: good from the first on, to look at below the
/// second.
pub static SAVES_PER_LIKE: [Figure; 2] = [
    ratio("signal.save-like.good", 0.30, Grade::B),
    ratio("signal.save-like.warn", 0.20, Grade::D),
];

/// Comments as a part of all interactions: good between the first two, to look at outside the
/// last two.
pub static COMMENT_SHARE: [Figure; 4] = [
    share("signal.comments.low", 0.05),
    share("signal.comments.high", 0.15),
    share("signal.comments.least", 0.03),
    share("signal.comments.most", 0.20),
];

/// The part of notes that are sponsored: good up to the first, to look at above the second, much
/// above the third.
pub static SPONSORED_SHARE: [Figure; 3] = [
    share("signal.sponsored.good", 0.15),
    share("signal.sponsored.warn", 0.30),
    share("signal.sponsored.strong", 0.45),
];

/// The coefficient of variation of interactions: good up to the first, to look at above the
/// second, much above the third.
pub static VARIATION: [Figure; 3] = [
    ratio("signal.variation.good", 0.5, Grade::D),
    ratio("signal.variation.warn", 0.8, Grade::D),
    ratio("signal.variation.strong", 1.8, Grade::D),
];

/// A note of likes alone has less than the first of saves, comments and shares for each like; the
/// second is the part of such notes above which it is much.
pub static LIKES_ONLY: [Figure; 2] = [
    ratio("signal.likes-only.note", 0.005, Grade::D),
    share("signal.likes-only.strong", 0.20),
];

/// Days between two notes, and since the last one, above which to look.
pub static GAPS: [Figure; 2] = [
    days("signal.gap", 14.0),
    within(days("signal.silence", 60.0), 0.0, 1_000.0),
];

/// The points of each term of the open score: engagement, authenticity and consistency, audience
/// match, category relevance, collaboration history. The Playbook names the five and weighs none.
pub static SCORE: [Figure; 5] = [
    points("score.engagement", 30.0),
    points("score.authenticity", 25.0),
    points("score.audience", 20.0),
    points("score.relevance", 15.0),
    points("score.history", 10.0),
];

/// From how many saves for each like on a creator's numbers are doubted. Half as many saves as likes is
/// much (the median of 38 creators is 0.3), and a note to be kept, such as a recipe, may turn that round.
pub static SAVES_DOUBTED: Figure = within(
    assumed(Engagement, "doubt.save-like", Unit::Ratio, [2.0, 3.0, 5.0]),
    1.0,
    100.0,
);

/// From how many times the high end of its band on a rate is doubted.
pub static RATE_DOUBTED: Figure = within(
    assumed(Engagement, "doubt.band", Unit::Ratio, [5.0, 10.0, 20.0]),
    1.0,
    100.0,
);

/// How near a creator is to the brand whose category is not the brand's: of one family, such as
/// skincare and makeup, and of another. The Playbook: 200,000 followers in the niche "almost always
/// outperform" 500,000 of general lifestyle, so that another category is worth less than 0.4 of it.
pub static RELEVANCE: [Figure; 2] = [
    assumed(Engagement, "relevance.near", Unit::Share, [0.4, 0.6, 0.8]),
    assumed(Engagement, "relevance.other", Unit::Share, [0.1, 0.3, 0.4]),
];

/// As many creators of a list, or notes, say as much of how far they differ as the assumed spreads do.
pub static SPREAD_PRIOR: Figure = within(
    assumed(Engagement, "spread.prior", Unit::Count, [5.0, 20.0, 80.0]),
    1.0,
    10_000.0,
);

/// The points of the open score that somebody of the team must be able to reach.
pub static TEAM_SCORE: Figure = within(
    assumed(Engagement, "team.score", Unit::Ratio, [0.0, 40.0, 60.0]),
    0.0,
    100.0,
);

const fn points(id: &'static str, points: f64) -> Figure {
    within(
        assumed(Engagement, id, Unit::Ratio, only(points)),
        0.0,
        100.0,
    )
}

const fn share(id: &'static str, share: f64) -> Figure {
    figure(
        Engagement,
        id,
        Unit::Share,
        only(share),
        Grade::D,
        &[ScoringCode],
    )
}

const fn ratio(id: &'static str, ratio: f64, grade: Grade) -> Figure {
    figure(
        Engagement,
        id,
        Unit::Ratio,
        only(ratio),
        grade,
        &[ScoringCode],
    )
}

const fn days(id: &'static str, days: f64) -> Figure {
    figure(
        Engagement,
        id,
        Unit::Days,
        only(days),
        Grade::D,
        &[ScoringCode],
    )
}

/// The figures of this table.
pub(super) static ALL: [&[Figure]; 13] = [
    &CES,
    &SAVES_PER_LIKE,
    &COMMENT_SHARE,
    &SPONSORED_SHARE,
    &VARIATION,
    &LIKES_ONLY,
    &GAPS,
    &SCORE,
    core::slice::from_ref(&SAVES_DOUBTED),
    core::slice::from_ref(&RATE_DOUBTED),
    &RELEVANCE,
    core::slice::from_ref(&SPREAD_PRIOR),
    core::slice::from_ref(&TEAM_SCORE),
];
