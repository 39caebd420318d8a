//! What ad reports say that boost brought: it is taken off the note's own, and more of it never speaks against boost.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use notewave::budget::Luck;
use notewave::objective::Objective;
use notewave::results::{AdRow, ResultNote, Results, Winner, Winners, winners};
use notewave::tier::Tier;
use proptest::prelude::*;

type Numbers = (u32, u32, u32, bool);

fn results(notes: &[(u32, u32)], ads: &[Numbers], first: f64) -> Results {
    let key = |at: usize| format!("n{at}");
    let note = |(at, (reads, brought)): (usize, &(u32, u32))| ResultNote {
        key: key(at),
        tier: Some(Tier::Micro),
        published: "2026-11-20".to_owned(),
        reads: Some(f64::from(*reads)),
        saves: Some(f64::from(*brought)),
        orders: Some(f64::from(*brought)),
        ..ResultNote::default()
    };
    let ad = |(at, (spend, clicks, brought, says)): (usize, &Numbers)| {
        let told = if at == 0 { first } else { f64::from(*brought) };
        let told = (at == 0 || *says).then_some(told);
        AdRow {
            note: key(at),
            spend: Some(f64::from(*spend)),
            clicks: (*clicks > 100).then_some(f64::from(*clicks)),
            saves: told,
            orders: told,
            ..AdRow::default()
        }
    };
    Results {
        notes: notes.iter().enumerate().map(note).collect(),
        ads: ads.iter().enumerate().map(ad).collect(),
        held: Some(1_234_500.0),
        ..Results::default()
    }
}

fn first(winners: &Winners) -> &Winner {
    winners.notes.iter().find(|note| note.key == "n0").unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whether the sheet stays as it was, or holds what the advertisement brings more.
    #[test]
    fn more_that_an_advertisement_brings_never_speaks_against_boost(
        mut notes in prop::collection::vec((400..9_000_u32, 0..300_u32), 1..5),
        ads in prop::collection::vec((0..900_000_u32, 0..4_000_u32, 0..200_u32, any::<bool>()), 5),
        brought in prop::sample::select(vec![0_u32, 1, 3, 20, 200]),
        more in prop::sample::select(vec![1_u32, 2, 10, 100]),
        is_sale in any::<bool>(),
        holds in any::<bool>(),
    ) {
        let objective = if is_sale { Objective::Conversion } else { Objective::Seeding };
        let plan = notewave::default_plan(objective, "2026-12-01");
        let luck = &mut Luck::new();
        let ads = &ads[..notes.len()];
        let before = winners(&plan, &results(&notes, ads, f64::from(brought)), luck).unwrap();
        if holds {
            notes[0].1 += more;
        }
        let after = winners(&plan, &results(&notes, ads, f64::from(brought + more)), luck).unwrap();
        prop_assert!(after.mean >= before.mean * (1.0 - 1e-9), "{} < {}", after.mean, before.mean);
        let (before, after) = (first(&before), first(&after));
        prop_assert!(after.worth >= before.worth * (1.0 - 1e-9), "{after:?} {before:?}");
        prop_assert!(after.boost >= before.boost, "{after:?} {before:?}");
    }
}
