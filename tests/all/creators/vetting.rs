//! Laws of what is said of a roster beside the rates.

use notewave::creators::vetting::{Interval, VettedCreator, VettedRoster};
use notewave::objective::Objective;
use notewave::plan::{Creator, EngagementPlan, Notes, Plan};
use notewave::{default_plan, roster_rows, vet_creator, vet_roster};
use proptest::prelude::*;

fn plan(engagement: EngagementPlan) -> Plan {
    Plan {
        engagement,
        ..default_plan(Objective::Seeding, "2026-11-23")
    }
}

fn counts() -> impl Strategy<Value = Vec<[u32; 4]>> {
    prop::collection::vec(
        (1_u32..5_000, 0_u32..2_000, 0_u32..500, 0_u32..500).prop_map(|(a, b, c, d)| [a, b, c, d]),
        1..40,
    )
}

/// One creator with these notes, each a day after the other, every third sponsored.
fn one(counts: &[[u32; 4]], followers: u32) -> EngagementPlan {
    let column = |at: usize| -> Vec<f64> {
        counts
            .iter()
            .filter_map(|four| four.get(at).copied().map(f64::from))
            .collect()
    };
    let numbered = || (0_u32..).zip(counts);
    EngagementPlan {
        roster: vec![Creator {
            name: "C1".to_owned(),
            followers: f64::from(followers),
            fee_image: Some(100_000.0),
            ..Creator::default()
        }],
        notes: Notes {
            names: vec!["C1".to_owned()],
            creator: vec![0.0; counts.len()],
            published: numbered().map(|(at, _)| f64::from(20_700 + at)).collect(),
            sponsored: numbered()
                .map(|(at, _)| if at.is_multiple_of(3) { 1.0 } else { 0.0 })
                .collect(),
            likes: column(0),
            saves: column(1),
            comments: column(2),
            shares: column(3),
            ..Notes::default()
        },
        ..EngagementPlan::default()
    }
}

fn only(vetting: VettedRoster) -> VettedCreator {
    assert_eq!(vetting.problems, []);
    vetting
        .creators
        .into_iter()
        .next()
        .unwrap_or_else(|| unreachable!("one creator is sound"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn the_interval_holds_the_rate_and_the_notes_hold_the_interval(
        counts in counts(), followers in 1_000_u32..1_000_000,
    ) {
        let vetted = only(vet_roster(&plan(one(&counts, followers))));
        let rate = vetted.check.rate.unwrap_or(-1.0);
        prop_assert_eq!(vetted.interval.is_some(), counts.len() > 1);
        if let Some(Interval { low, high }) = vetted.interval {
            prop_assert!((0.0..=rate).contains(&low) && rate <= high);
            let same = counts.windows(2).all(|pair| pair.first() == pair.last());
            prop_assert!(!same || high <= low);
        }
    }

    #[test]
    fn twice_the_followers_halve_rate_and_interval_to_the_last_bit(
        counts in counts(), followers in 1_000_u32..1_000_000,
    ) {
        let once = only(vet_roster(&plan(one(&counts, followers))));
        let twice = only(vet_roster(&plan(one(&counts, followers * 2))));
        prop_assert_eq!(once.check.rate.map(|rate| rate / 2.0), twice.check.rate);
        prop_assert_eq!(
            once.interval.map(|Interval { low, high }| [low / 2.0, high / 2.0]),
            twice.interval.map(|Interval { low, high }| [low, high])
        );
        prop_assert_eq!(once.ces, twice.ces);
        prop_assert_eq!(once.sponsored.map(|both| both.notes), twice.sponsored.map(|both| both.notes));
    }

    #[test]
    fn a_note_with_a_hidden_count_is_as_good_as_none(
        counts in counts(), at in any::<prop::sample::Index>(), hidden in 0_usize..4,
    ) {
        prop_assume!(counts.len() > 2);
        let at = at.index(counts.len());
        let mut with = one(&counts, 50_000);
        let columns = [
            &mut with.notes.likes,
            &mut with.notes.saves,
            &mut with.notes.comments,
            &mut with.notes.shares,
        ];
        for (column, cells) in columns.into_iter().enumerate() {
            if let Some(cell) = cells.get_mut(at).filter(|_| column == hidden) {
                *cell = f64::NAN;
            }
        }
        let mut others = counts;
        others.remove(at);
        let (with, without) = (only(vet_roster(&plan(with))), only(vet_roster(&plan(one(&others, 50_000)))));
        prop_assert_eq!(with.check.rate, without.check.rate);
        prop_assert_eq!(with.check.median, without.check.median);
        prop_assert_eq!(with.interval, without.interval);
        prop_assert_eq!(with.trimmed, without.trimmed);
    }

    #[test]
    fn the_score_adds_up_and_what_is_learnt_only_narrows_it(
        counts in counts(), share in 0.0..=1.0_f64, rival: bool,
    ) {
        let unknown = one(&counts, 50_000);
        let mut known = unknown.clone();
        for creator in &mut known.roster {
            creator.audience_match = Some(share);
            creator.relevance = Some(share);
            creator.rival = Some(rival);
        }
        let (before, after) = (only(vet_roster(&plan(unknown))).score, only(vet_roster(&plan(known))).score);
        for score in [&before, &after] {
            prop_assert!(0.0 <= score.low && score.low <= score.high && score.high <= 100.0 + 1e-9);
            // Sums of five terms: the last digit may differ.
            let sum = |end: fn(&notewave::creators::vetting::Criterion) -> f64| -> f64 {
                score.terms.iter().map(end).sum()
            };
            prop_assert!((sum(|term| term.low) - score.low).abs() < 1e-9);
            prop_assert!((sum(|term| term.high) - score.high).abs() < 1e-9);
            prop_assert!((sum(|term| term.points) - 100.0).abs() < 1e-9);
        }
        prop_assert!(before.low <= after.low + 1e-9 && after.high <= before.high + 1e-9);
    }

    #[test]
    fn the_list_says_what_each_story_says(counts in counts(), followers in 1_000_u32..1_000_000) {
        let plan = plan(one(&counts, followers));
        let vetted = only(vet_roster(&plan));
        let listed = roster_rows(&plan);
        let row = listed.rows.first();
        prop_assert_eq!(row.map(|row| (row.rate, row.interval)), Some((vetted.check.rate, vetted.interval)));
        prop_assert_eq!(row.map(|row| row.score.low.to_bits()), Some(vetted.score.low.to_bits()));
        prop_assert_eq!(vet_creator(&plan, 0), Some(vetted));
        prop_assert_eq!(vet_creator(&plan, 1), None);
    }
}

#[test]
fn the_fee_at_a_threshold_meets_it_and_a_fen_more_does_not() {
    let vetted = only(vet_roster(&plan(one(&[[100, 50, 10, 7]], 20_000))));
    // 167 interactions at RMB 4, 8 and 15.
    let fees: Vec<i64> = vetted.fees.iter().map(|at| at.fee.0).collect();
    assert_eq!(fees, [66_800, 133_600, 250_500]);
}

#[test]
fn more_notes_than_are_drawn_from_still_have_an_interval() {
    let counts: Vec<[u32; 4]> = (0..5_000).map(|at| [at % 90 + 10, 5, 1, 1]).collect();
    let Interval { low, high } = only(vet_roster(&plan(one(&counts, 10_000))))
        .interval
        .unwrap_or_else(|| unreachable!());
    assert!(low > 0.0 && high < 0.02 && low < high);
}

#[test]
fn what_the_rates_of_a_list_count_is_said_once() {
    let total = |name: &str, interactions: f64| Creator {
        name: name.to_owned(),
        followers: 86_000.0,
        interactions: Some(interactions),
        ..Creator::default()
    };
    let mut part = EngagementPlan {
        roster: vec![total("A", 1_200.0), total("B", 900.0)],
        ..EngagementPlan::default()
    };
    let listed = roster_rows(&plan(part.clone()));
    assert_eq!(listed.bases.len(), 1);
    assert!(listed.bases.iter().all(|basis| basis.by_total));
    part.roster.push(Creator {
        likes: Some(300.0),
        interactions: None,
        ..total("C", 0.0)
    });
    part.roster.push(Creator {
        interactions: None,
        ..total("D", 0.0)
    });
    let listed = roster_rows(&plan(part));
    assert_eq!(listed.row_bases, [Some(0), Some(0), Some(1), None]);
}
