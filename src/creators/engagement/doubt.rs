//! Numbers of a creator that cannot be, or hardly can.

use super::rate::Evidence;
use super::report::{BandCheck, Doubt, DoubtId};
use super::total;
use crate::plan::Counted;

/// What is doubted of a creator, what cannot be first; `limits` are the saves for each like and the
/// times of a band's high end from which on numbers are doubted. A least number, such as reads of
/// `10万+`, is no reason to doubt what is above it.
pub(super) fn doubts(
    evidence: &Evidence<'_>,
    bands: &[BandCheck],
    [saves_per_like, times_band]: [f64; 2],
) -> Vec<Doubt> {
    let exact = |column: &str| {
        let least = &evidence.creator.at_least;
        !evidence.rows.is_empty() || least.iter().all(|field| field != column)
    };
    let interactions = evidence.known_interactions(Counted::ALL);
    let (likes, saves) = (
        evidence.interactions(Counted::LIKES),
        evidence.interactions(Counted::SAVES),
    );
    let (reads, impressions) = (evidence.reads(), evidence.impressions());
    let all_exact = !evidence.rows.is_empty() || evidence.creator.at_least.is_empty();
    let rate = bands.iter().filter(|_| all_exact).find_map(|band| {
        let most = band.high * times_band;
        // Of what lies between two ends, the low one.
        let rate = band.rate.or_else(|| band.span.map(|span| span.low));
        rate.filter(|&rate| rate > most).map(|rate| (rate, most))
    });
    let above = |value: Option<f64>, most: Option<f64>| {
        value.zip(most).filter(|(value, most)| value > most)
    };
    let found = [
        (
            DoubtId::InteractionsAboveReads,
            above(interactions, reads).filter(|_| exact("reads")),
        ),
        (
            DoubtId::ReadsAboveImpressions,
            above(reads, impressions).filter(|_| exact("impressions")),
        ),
        (
            DoubtId::TotalDisagrees,
            total::disagreement(evidence).filter(|_| all_exact),
        ),
        (
            DoubtId::SavesAboveLikes,
            above(saves, likes.map(|likes| likes * saves_per_like)).filter(|_| exact("likes")),
        ),
        (DoubtId::RateAboveBand, rate),
    ];
    let doubt = |(id, found): (DoubtId, Option<(f64, f64)>)| {
        found.map(|(value, most)| Doubt {
            id,
            impossible: id.is_impossible(),
            value,
            most,
        })
    };
    found.into_iter().filter_map(doubt).collect()
}

/// Whether one of these numbers cannot be.
pub(crate) fn cannot_be(doubts: &[Doubt]) -> bool {
    doubts.iter().any(|doubt| doubt.impossible)
}
