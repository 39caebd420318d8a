//! What holds of the engagement calculator and of reading lists, whatever the numbers.

#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

use notewave::creators::engagement::report::{BandCheck, Check, EngagementReport, Verdict};
use notewave::figures::{Area, Override};
use notewave::plan::{Creator, EngagementPlan, Notes};
use proptest::prelude::*;

use super::strategies::{answer, any_number, anything, judge, plan, sound};

/// A count of a sound list: often zero, mostly small.
/// Every number of a check. Taken apart by name, so that a new field cannot be forgotten.
fn numbers(check: &Check) -> Vec<f64> {
    let Check {
        row: _,
        name: _,
        tier: _,
        followers,
        notes: _,
        few_notes: _,
        rate,
        basis: _,
        given_rate,
        missing: _,
        median,
        rates,
        save_rate,
        doubts,
        bands,
        verdict: _,
        source: _,
        disagree: _,
        fee,
        cpe,
        cpe_level: _,
        cpm,
        cost_per_read,
        cost_per_save,
    } = check;
    let fee = fee.map(notewave::units::Fen::as_f64);
    let single = [
        *rate,
        *given_rate,
        *median,
        *save_rate,
        *cpe,
        *cpm,
        *cost_per_read,
    ];
    let bands = bands.iter().flat_map(|band| {
        let BandCheck {
            low,
            high,
            rate,
            span,
            ..
        } = band;
        let ends = [span.map(|span| span.low), span.map(|span| span.high)];
        [Some(*low), Some(*high), *rate].into_iter().chain(ends)
    });
    let doubts = doubts
        .iter()
        .flat_map(|doubt| [Some(doubt.value), Some(doubt.most)]);
    single
        .into_iter()
        .chain([Some(*followers), fee, *cost_per_save])
        .chain(bands)
        .chain(doubts)
        .chain(rates.iter().copied().map(Some))
        .flatten()
        .collect()
}

/// A check of which only the bits of its numbers and its words are left, without place and rates.
fn bits(check: &Check) -> (Check, Vec<u64>) {
    let plain = Check {
        row: 0,
        rates: Vec::new(),
        ..check.clone()
    };
    let bits = numbers(&plain).into_iter().map(f64::to_bits).collect();
    (plain, bits)
}

/// The values in another order, which `keys` gives.
fn reorder<T: Clone>(values: &[T], keys: &[u32]) -> Vec<T> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|&at| keys.get(at));
    order.into_iter().map(|at| values[at].clone()).collect()
}

fn close(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-12 * a.abs().max(b.abs()),
        (a, b) => a.is_none() && b.is_none(),
    }
}

proptest! {
    #[test]
    fn any_numbers_are_answered_without_nan_or_infinity(part in anything()) {
        all_finite(answer(&plan(part)).0.as_ref())?;
    }

    #[test]
    fn a_row_is_left_out_and_named_where_a_number_cannot_be(part in anything()) {
        let plan = plan(part);
        let (report, problems) = answer(&plan);
        for (row, creator) in plan.engagement.roster.iter().enumerate() {
            let path = format!("engagement.roster[{row}].");
            let named = problems.iter().any(|problem| problem.field.starts_with(&path));
            prop_assert_eq!(named, !can_be(creator));
            let row = u32::try_from(row).unwrap();
            if let Some(engagement) = &report {
                let checked = engagement.roster.iter().any(|check| check.row == row);
                // Of whom the followers are not known nothing is said.
                prop_assert!(checked == (!named && creator.followers > 0.0));
            }
        }
    }

    #[test]
    fn a_total_says_nothing_of_a_band_that_its_parts_deny(
        followers in prop::sample::select(vec![2_000.0, 8_000.0, 50_000.0, 300_000.0, 2_000_000.0]),
        all in 1.0..100_000.0_f64,
        (comments, shares) in (0.0..=0.2_f64, 0.0..=0.2_f64),
        shares_are_in in any::<bool>(),
        is_known in any::<bool>(),
    ) {
        // Of comments and shares a fifth each is all that is usual.
        let whole = Creator {
            followers,
            likes: Some(all * (1.0 - comments - shares)),
            saves: Some(0.0),
            comments: Some(all * comments),
            shares: Some(all * shares),
            ..Creator::default()
        };
        let total = Creator {
            followers,
            interactions: Some(if shares_are_in { all } else { all * (1.0 - shares) }),
            shares_in: is_known.then_some(shares_are_in),
            ..Creator::default()
        };
        let roster = vec![Creator { name: "A".into(), ..whole }, Creator { name: "B".into(), ..total }];
        let checks = judge(EngagementPlan { roster, ..EngagementPlan::default() }).roster;
        for (whole, total) in checks[0].bands.iter().zip(&checks[1].bands) {
            if let (Some(rate), Some(span)) = (whole.rate, total.span) {
                prop_assert!(span.low <= rate * (1.0 + 1e-9) && rate <= span.high * (1.0 + 1e-9), "{span:?} {rate}");
            }
            // What is known of all four may lie within a band and the whole above it, which is said.
            let denied = total.verdict != Verdict::NoData && total.verdict != whole.verdict;
            prop_assert!(!denied || (total.partial && total.verdict == Verdict::Within));
        }
    }

    #[test]
    fn creators_in_another_order_get_the_same_answers(
        part in sound(),
        keys in prop::collection::vec(any::<u32>(), 8),
    ) {
        let other = EngagementPlan { roster: reorder(&part.roster, &keys), ..part.clone() };
        let expected = reorder(&judge(part).roster, &keys);
        let found = judge(other).roster;
        prop_assert_eq!(found.len(), expected.len());
        for (at, (found, expected)) in found.iter().zip(&expected).enumerate() {
            prop_assert_eq!(found.row as usize, at);
            prop_assert_eq!(bits(found), bits(expected));
            prop_assert_eq!(&found.rates, &expected.rates);
        }
    }

    #[test]
    fn notes_in_another_order_change_only_the_order_of_rates(
        part in sound(),
        keys in prop::collection::vec(any::<u32>(), 40),
    ) {
        let of = &part.notes;
        let notes = Notes {
            names: of.names.clone(),
            creator: reorder(&of.creator, &keys),
            likes: reorder(&of.likes, &keys),
            saves: reorder(&of.saves, &keys),
            comments: reorder(&of.comments, &keys),
            shares: reorder(&of.shares, &keys),
            interactions: reorder(&of.interactions, &keys),
            reads: reorder(&of.reads, &keys),
            impressions: reorder(&of.impressions, &keys),
            published: reorder(&of.published, &keys),
            sponsored: reorder(&of.sponsored, &keys),
            video: reorder(&of.video, &keys),
        };
        let other = EngagementPlan { notes, ..part.clone() };
        for (before, after) in judge(part).roster.iter().zip(&judge(other).roster) {
            prop_assert_eq!(bits(before), bits(after));
            let (mut before, mut after) = (before.rates.clone(), after.rates.clone());
            before.sort_by(f64::total_cmp);
            after.sort_by(f64::total_cmp);
            prop_assert_eq!(before, after);
        }
    }

    #[test]
    fn mean_and_median_lie_between_the_rates(part in sound()) {
        for check in judge(part).roster {
            let least = check.rates.iter().copied().fold(f64::INFINITY, f64::min);
            let greatest = check.rates.iter().copied().fold(0.0, f64::max);
            for middle in [check.rate, check.median] {
                let between = middle.is_some_and(|middle| (least..=greatest).contains(&middle));
                prop_assert!(between || check.rates.is_empty());
            }
        }
    }

    #[test]
    fn more_interactions_never_lower_a_rate(part in sound(), more in 0_u32..10_000) {
        let more = f64::from(more);
        let grown = |number: &mut f64| *number = (*number + more).min(1e12);
        let mut higher = part.clone();
        for creator in &mut higher.roster {
            let Creator { likes, saves, comments, shares, interactions, .. } = creator;
            for average in [likes, saves, comments, shares, interactions] {
                average.iter_mut().for_each(grown);
            }
        }
        let Notes { likes, saves, comments, shares, interactions, .. } = &mut higher.notes;
        for column in [likes, saves, comments, shares, interactions] {
            column.iter_mut().for_each(grown);
        }
        for (check, higher) in judge(part).roster.iter().zip(&judge(higher).roster) {
            prop_assert_eq!(check.basis, higher.basis);
            prop_assert!(check.rate <= higher.rate);
        }
    }

    #[test]
    fn a_total_that_its_parts_come_to_changes_nothing(part in sound()) {
        let mut bare = part;
        bare.notes.interactions = Vec::new();
        for creator in &mut bare.roster {
            creator.interactions = None;
        }
        let mut total = bare.clone();
        for creator in &mut total.roster {
            let Creator { likes, saves, comments, shares, .. } = *creator;
            let parts = [likes, saves, comments, shares];
            let sum: f64 = parts.iter().flatten().sum();
            if parts.iter().all(Option::is_some) && sum <= 1e12 {
                creator.interactions = Some(sum);
                creator.shares_in = Some(true);
            }
        }
        for (bare, total) in judge(bare).roster.iter().zip(&judge(total).roster) {
            prop_assert!(close(bare.rate, total.rate));
            prop_assert!(close(bare.cpe, total.cpe));
            prop_assert_eq!(&bare.doubts, &total.doubts);
            prop_assert_eq!(bare.verdict, total.verdict);
        }
    }

    #[test]
    fn costs_grow_as_the_fee_does(part in sound(), times in 1_u8..10) {
        let times = f64::from(times);
        let mut dear = part.clone();
        for creator in &mut dear.roster {
            creator.fee_image = creator.fee_image.map(|fee| fee * times);
            creator.fee_video = creator.fee_video.map(|fee| fee * times);
        }
        for (check, dear) in judge(part).roster.iter().zip(&judge(dear).roster) {
            for (cost, dear_cost) in [
                (check.cpe, dear.cpe),
                (check.cpm, dear.cpm),
                (check.cost_per_read, dear.cost_per_read),
                (check.cost_per_save, dear.cost_per_save),
            ] {
                prop_assert!(close(cost.map(|cost| cost * times), dear_cost));
            }
            prop_assert!(check.cpe_level <= dear.cpe_level);
        }
    }

    #[test]
    fn any_sound_override_is_answered(
        id in 0_usize..40,
        value in any_number(),
        low in prop::option::of(any_number()),
    ) {
        let ids: Vec<_> = notewave::figures::all()
            .filter(|figure| figure.area == Area::Engagement)
            .map(|figure| figure.id)
            .collect();
        let own = Override { value, low, high: None };
        let mut plan = plan(EngagementPlan {
            creator: Some(Creator { followers: 9_000.0, ..Creator::default() }),
            ..EngagementPlan::default()
        });
        plan.overrides.insert(ids[id % ids.len()].to_owned(), own);
        let problems = notewave::check(&plan);
        if !problems.iter().any(|problem| problem.field.starts_with("overrides")) {
            let report = answer(&plan).0;
            prop_assert!(report.is_some());
            all_finite(report.as_ref())?;
        }
    }
}

/// Whether every number of a creator is one that a creator can have.
fn can_be(creator: &Creator) -> bool {
    let whole = |number: f64| number.fract() == 0.0;
    let followers = creator.followers;
    let fees = [creator.fee_image, creator.fee_video];
    let averages = [
        creator.likes,
        creator.saves,
        creator.comments,
        creator.shares,
        creator.interactions,
        creator.reads,
        creator.impressions,
        creator.ad_clicks,
    ];
    let mut fees = fees.into_iter().flatten();
    let mut averages = averages.into_iter().flatten();
    (0.0..=2e9).contains(&followers)
        && whole(followers)
        && fees.all(|fee| (0.0..=1e11).contains(&fee) && whole(fee))
        && averages.all(|average| (0.0..=1e12).contains(&average))
        && creator.rate.is_none_or(|rate| (0.0..=1e3).contains(&rate))
}

fn all_finite(report: Option<&EngagementReport>) -> Result<(), TestCaseError> {
    for check in report
        .iter()
        .flat_map(|r| r.creator.iter().chain(&r.roster))
    {
        let numbers = numbers(check);
        let sound = numbers.iter().all(|n| n.is_finite() && *n >= 0.0);
        prop_assert!(sound, "{:?}", numbers);
    }
    Ok(())
}
