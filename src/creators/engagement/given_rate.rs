//! The rates that a list itself gives: by which definition they come out.

use super::average::{median, ratio, ratio_of};
use super::input::Input;
use super::rate::Evidence;
use super::report::GivenRate;
use crate::base::sort::sorted;
use crate::plan::{Counted, Denominator};

/// How far rates may be from what a definition gives, as a part of it, for it to fit: lists round.
const NEAR: f64 = 0.05;
/// The fewest creators of whom both are known: two fit something by chance.
const LEAST: usize = 3;

/// What may be counted, in the order in which equals are named.
const COUNTED: [(Counted, bool); 5] = [
    (Counted::LIKES, false),
    (Counted::LIKES_AND_SAVES, false),
    (Counted::ALL_BUT_SHARES, false),
    (Counted::ALL, false),
    (Counted::ALL_BUT_SHARES, true),
];

const DENOMINATORS: [Denominator; 3] = [
    Denominator::Followers,
    Denominator::Reads,
    Denominator::Impressions,
];

/// The definition whose rates of the creators' averages lie nearest to those that the list gives, by
/// the median of how far they are off; `None` where that is more than a twentieth, or the definition
/// has a rate for less than half of the creators with a given one, or for fewer than three. It says
/// what the column seems to count, not that the list is right.
///
/// ```
/// use notewave::plan::{Creator, Denominator};
/// use notewave::{default_plan, evaluate, objective::Objective};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let creator = |name: &str, likes: f64, saves: f64| Creator {
///     name: name.to_owned(),
///     followers: 10_000.0,
///     likes: Some(likes),
///     saves: Some(saves),
///     rate: Some(likes / 10_000.0),
///     ..Creator::default()
/// };
/// plan.engagement.roster =
///     vec![creator("A", 100.0, 50.0), creator("B", 200.0, 10.0), creator("C", 50.0, 40.0)];
/// let fits = evaluate(&plan).engagement.unwrap().given_rate.unwrap();
/// assert!(fits.counted.likes && !fits.counted.saves); // likes ÷ followers
/// assert_eq!((fits.denominator, fits.share), (Denominator::Followers, 1.0));
/// ```
#[must_use]
pub fn fit(input: &Input<'_>) -> Option<GivenRate> {
    let roster = input.roster.iter();
    let given: Vec<(Evidence<'_>, f64)> = roster
        .filter_map(|&(_, creator)| {
            let rate = creator.rate.filter(|&rate| rate > 0.0)?;
            Some((input.evidence(creator), rate))
        })
        .collect();
    if given.len() < LEAST {
        return None;
    }
    let mut best: Option<(f64, GivenRate)> = None;
    for (counted, by_total) in COUNTED {
        for denominator in DENOMINATORS {
            let off = |(evidence, rate): &(Evidence<'_>, f64)| {
                let ours = ours(evidence, counted, by_total, denominator)?;
                ratio(ours, *rate).map(|times| (times - 1.0).abs())
            };
            let off = sorted(given.iter().filter_map(off).collect());
            let Some(middle) = median(&off).filter(|&middle| middle <= NEAR) else {
                continue;
            };
            if off.len() < LEAST || off.len() * 2 < given.len() {
                continue;
            }
            let fitting: f64 = off.iter().filter(|off| **off <= NEAR).map(|_| 1.0).sum();
            let all: f64 = given.iter().map(|_| 1.0).sum();
            if best.is_none_or(|(least, _)| middle < least) {
                let found = GivenRate {
                    counted,
                    by_total,
                    denominator,
                    creators: u32::try_from(given.len()).unwrap_or(u32::MAX),
                    share: fitting / all,
                };
                best = Some((middle, found));
            }
        }
    }
    best.map(|(_, found)| found)
}

/// The rate of a creator's averages.
fn ours(
    evidence: &Evidence<'_>,
    counted: Counted,
    by_total: bool,
    denominator: Denominator,
) -> Option<f64> {
    let count = if by_total {
        evidence.total()
    } else {
        evidence.parts(counted)
    };
    let whole = match denominator {
        Denominator::Followers => Some(evidence.creator.followers),
        Denominator::Reads => evidence.reads(),
        Denominator::Impressions => evidence.impressions(),
        Denominator::AdClicks => evidence.creator.ad_clicks,
    };
    ratio_of(count, whole)
}
