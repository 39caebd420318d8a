//! Is this creator worth the fee? The rates, the bands and the costs of one creator together.

use super::band::{self, BANDS};
use super::cost;
use super::doubt::doubts;
use super::given_rate;
use super::input::Input;
use super::rate::Definition;
use super::report::{Check, EngagementReport, Verdict};
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::plan::{Counted, Creator, Format};

/// Checks the creator typed in by hand and each creator of the roster against the bands and the
/// thresholds. Time grows with creators and notes, both of which are limited.
///
/// ```
/// use notewave::creators::engagement::report::{CpeLevel, Verdict};
/// use notewave::{default_plan, evaluate, figures::Source, objective::Objective};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let check = evaluate(&plan).engagement.unwrap().creator.unwrap();
/// assert_eq!(check.rate, Some(0.02)); // 6,000 interactions of 300,000 followers
/// assert_eq!((check.verdict, check.source), (Verdict::Below, Some(Source::Playbook)));
/// assert!(check.disagree); // 5,500 likes and saves are 1.8%: within the scoring code's band
/// assert_eq!(check.cpe_level, Some(CpeLevel::Excellent)); // RMB 20,000 for 6,000: RMB 3.33
/// ```
#[must_use]
pub fn report(input: &Input<'_>) -> EngagementReport {
    EngagementReport {
        creator: input.creator.map(|creator| check(input, 0, creator)),
        worth: None,
        given_rate: given_rate::fit(input),
        roster: input
            .roster
            .iter()
            .map(|&(row, creator)| check(input, row, creator))
            .collect(),
    }
}

/// What there is to say of one creator.
pub(crate) fn check(input: &Input<'_>, row: u32, creator: &Creator) -> Check {
    let evidence = input.evidence(creator);
    let rows = evidence.rows;
    let tier = Tier::of(creator.followers, &input.tiers);
    let large = creator.followers >= input.large_koc;
    let bands: Vec<_> = BANDS
        .iter()
        .zip(&input.ends)
        .filter(|(band, _)| band.group.holds(tier, large))
        .map(|(band, ends)| band.check(*ends, input.others, &evidence))
        .collect();
    let rates = evidence.rates(evidence.by(input.definition));
    let missing = evidence.missing(input.definition);
    let doubts = doubts(&evidence, &bands, input.doubted);
    // A band that counts less than was asked for may have a rate where the creator has none.
    let (verdict, source) = match band::chosen(&bands, input.definition) {
        None => (Verdict::NoBand, None),
        Some(band) if rates.rate.is_none() => (Verdict::NoData, Some(band.source)),
        Some(band) => (band.verdict, Some(band.source)),
    };
    let saves = Definition {
        counted: Counted::SAVES,
        ..input.definition
    };
    let fee = match input.format {
        Format::Image => creator.fee_image,
        Format::Video => creator.fee_video,
    };
    let fee = fee.map(Fen::nearest);
    let cost = cost::cost(
        fee,
        &evidence,
        evidence.known(input.definition.counted, None),
    );
    let notes = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    Check {
        row,
        name: creator.name.clone(),
        tier,
        followers: creator.followers,
        notes,
        few_notes: (1..input.least_notes).contains(&notes),
        basis: rates.rate.and_then(|_| evidence.basis(input.definition)),
        given_rate: creator.rate,
        rate: rates.rate,
        missing,
        median: rates.median,
        rates: rates.each,
        save_rate: evidence.rate(saves),
        verdict,
        source,
        disagree: band::disagree(&bands),
        bands,
        fee,
        cpe: cost.per_engagement,
        cpe_level: cost
            .per_engagement
            .filter(|_| doubts.is_empty())
            .map(|cpe| cost::level(cpe, input.thresholds)),
        doubts,
        cpm: cost.per_thousand,
        cost_per_read: cost.per_read,
        cost_per_save: cost.per_save,
    }
}
