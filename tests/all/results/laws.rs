//! The order of notes tells nothing; no data leaves the published figure alone and much data leaves the data; more
//! money held never brings less, and no better note gets less than a worse one.

use notewave::budget::Luck;
use notewave::objective::Objective;
use notewave::plan::{BookedCreator, Plan};
use notewave::results::{Past, ResultMetric, ResultNote, Results, learn, merge, report, winners};
use notewave::tier::Tier;
use proptest::prelude::*;

fn plan() -> Plan {
    notewave::default_plan(Objective::Seeding, "2026-12-01")
}

fn tier() -> impl Strategy<Value = Tier> {
    prop::sample::select(vec![Tier::Koc, Tier::Micro, Tier::Mid])
}

fn a_note() -> impl Strategy<Value = ResultNote> {
    let counts = (0..20_000_u32, 0..900_u32, 0..500_u32, 0..3_u32);
    let who = ("[a-d]", tier(), 1_000..400_000_u32, 10..29_u32);
    (counts, who).prop_map(
        |((reads, likes, saves, hidden), (name, tier, followers, day))| ResultNote {
            name,
            tier: Some(tier),
            followers: Some(f64::from(followers)),
            published: format!("2026-11-{day}"),
            // A note has no more likes and saves than reads.
            reads: (hidden != 1).then_some(f64::from(reads)),
            likes: Some(f64::from(likes.min(reads))),
            saves: (hidden != 2).then_some(f64::from(saves.min(reads))),
            fee: Some(f64::from(followers)),
            ..ResultNote::default()
        },
    )
}

/// Notes with keys of their own, and an order to put them in.
fn notes(most: usize) -> impl Strategy<Value = (Vec<ResultNote>, Vec<ResultNote>)> {
    let keyed = prop::collection::vec(a_note(), 1..most).prop_map(|mut notes| {
        for (at, note) in notes.iter_mut().enumerate() {
            note.key = format!("n{at}");
        }
        notes
    });
    keyed.prop_flat_map(|notes| (Just(notes.clone()), Just(notes).prop_shuffle()))
}

fn of(notes: Vec<ResultNote>, held: Option<f64>) -> Results {
    Results {
        notes,
        held,
        ..Results::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_notes_tells_nothing((notes, shuffled) in notes(9)) {
        let (plan, luck) = (plan(), &mut Luck::new());
        let (one, other) = (of(notes, Some(2e6)), of(shuffled, Some(2e6)));
        prop_assert_eq!(report(&plan, &one, luck), report(&plan, &other, luck));
        prop_assert_eq!(winners(&plan, &one, luck), winners(&plan, &other, luck));
        prop_assert_eq!(learn(&plan, &one, &[], luck), learn(&plan, &other, &[], luck));
    }

    #[test]
    fn more_money_never_brings_less((notes, _) in notes(7), held in 0.0..3e6_f64, more in 0.0..3e6_f64) {
        let (plan, luck) = (plan(), &mut Luck::new());
        let mut brings = |held| winners(&plan, &of(notes.clone(), Some(held)), luck).unwrap();
        let (less, more) = (brings(held), brings(held + more));
        prop_assert!(less.mean >= 0.0 && less.gain.p10 >= 0.0);
        prop_assert!(more.mean >= less.mean, "{} < {}", more.mean, less.mean);
        prop_assert!(more.mean >= more.evenly * (1.0 - 1e-4), "{} < {}", more.mean, more.evenly);
        let given: i64 = more.notes.iter().map(|note| note.boost.0).sum();
        prop_assert_eq!(given, if more.notes.is_empty() { 0 } else { more.held.0 });
        for pair in more.notes.windows(2) {
            prop_assert!(pair[0].boost > pair[1].boost || pair[0].worth >= pair[1].worth);
        }
    }

    #[test]
    fn what_is_learnt_lies_between_the_published_figure_and_the_notes((notes, _) in notes(9)) {
        let plan = plan();
        let learning = learn(&plan, &of(notes, None), &[], &mut Luck::new()).unwrap();
        for figure in learning.figures {
            prop_assert!((0.0..1.0).contains(&figure.weight), "{figure:?}");
            prop_assert!(figure.learnt.low <= figure.learnt.likely && figure.learnt.likely <= figure.learnt.high);
            // A figure may not leave its bounds, such as a share above 1.
            let (low, high) = (figure.published.likely.min(figure.data), figure.published.likely.max(figure.data));
            let is_bound = figure.learnt.likely >= 1.0;
            prop_assert!(is_bound || (low * 0.999 - 1.0..=high * 1.001 + 1.0).contains(&figure.learnt.likely), "{figure:?}");
        }
    }

    #[test]
    fn campaigns_add_up_in_any_order((notes, _) in notes(6)) {
        let (plan, luck) = (plan(), &mut Luck::new());
        let past = |id: &str, notes: &[ResultNote]| Past {
            plan: id.to_owned(),
            ..learn(&plan, &of(notes.to_vec(), None), &[], &mut Luck::new()).unwrap().this
        };
        let (one, other) = notes.split_at(notes.len() / 2);
        let pasts = [past("one", one), past("other", other)];
        let turned = [pasts[1].clone(), pasts[0].clone()];
        let empty = of(Vec::new(), None);
        let figures = |past: &[Past], luck: &mut Luck| learn(&plan, &empty, past, luck).unwrap().figures;
        prop_assert_eq!(figures(&pasts, luck), figures(&turned, luck));
    }

    #[test]
    fn tiers_boost_and_the_rest_are_the_whole((mut notes, _) in notes(9), booked in 0..3_usize, open in 0..9_usize, clicks in 0..9_000_u32) {
        let mut plan = plan();
        for name in ["a", "b"].iter().take(booked) {
            let (name, tier) = ((*name).to_owned(), Tier::Micro);
            plan.schedule.creators.push(BookedCreator { tier, name, category: String::new(), group: String::new(), id: String::new() });
        }
        for (at, note) in notes.iter_mut().enumerate() {
            note.ad_clicks = Some(f64::from(clicks));
            if at == open {
                (note.tier, note.followers, note.fee) = (None, None, None);
            }
        }
        let report = report(&plan, &of(notes.clone(), None), &mut Luck::new()).unwrap();
        let saves: f64 = notes.iter().filter_map(|note| note.saves).sum();
        if let Some(sum) = report.sums.iter().find(|sum| sum.metric == ResultMetric::Saves) {
            let tiers = report.tiers.iter().flat_map(|tier| &tier.metrics);
            let tiers: f64 = tiers.filter(|one| one.metric == ResultMetric::Saves).map(|one| one.actual).sum();
            // To the last digit that is shown.
            prop_assert_eq!((sum.total, tiers + sum.boost + sum.apart), (saves, saves));
            prop_assert!(sum.boost >= 0.0 && sum.apart >= 0.0);
        } else {
            prop_assert!(notes.iter().all(|note| note.saves.is_none()));
        }
        for (tier, planned) in report.planned.iter() {
            prop_assert!(report.out.get(tier) <= planned);
        }
    }

    #[test]
    fn a_sheet_that_is_taken_in_twice_changes_nothing((notes, _) in notes(9)) {
        let once = merge(&Results::default(), &of(notes.clone(), None), "2026-12-01");
        prop_assert_eq!(&merge(&once.results, &of(notes, None), "2026-12-01"), &once);
    }
}

#[test]
fn no_data_leaves_the_published_figures_and_much_data_leaves_the_data() {
    let (plan, luck) = (plan(), &mut Luck::new());
    let unlearnt = learn(&plan, &Results::default(), &[], luck).unwrap();
    assert!(unlearnt.figures.is_empty());
    // Two thousand creators whose fee is three times the published one.
    let note = |at: u32| ResultNote {
        key: format!("n{at}"),
        name: format!("n{at}"),
        tier: Some(Tier::Micro),
        fee: Some(600_000.0),
        ..ResultNote::default()
    };
    let much = learn(&plan, &of((0..2_000).map(note).collect(), None), &[], luck).unwrap();
    let fee = much.figures.first().unwrap();
    assert!(fee.weight > 0.999 && (fee.learnt.likely / 600_000.0 - 1.0).abs() < 0.001);
    assert!(fee.learnt.high / fee.learnt.low < 1.1);
}

#[test]
fn a_better_result_is_never_said_to_be_worse() {
    let (plan, luck) = (plan(), &mut Luck::new());
    let mut last = 0.0;
    for saves in [1.0, 10.0, 30.0, 70.0, 150.0, 400.0, 2_000.0] {
        let note = ResultNote {
            key: "a".to_owned(),
            tier: Some(Tier::Micro),
            saves: Some(saves),
            ..ResultNote::default()
        };
        let headline = report(&plan, &of(vec![note], None), luck)
            .unwrap()
            .headline
            .unwrap();
        let at_most = headline.at_most.unwrap();
        assert!(at_most >= last, "{saves}: {at_most} < {last}");
        last = at_most;
    }
    assert!(last > 0.99);
}
