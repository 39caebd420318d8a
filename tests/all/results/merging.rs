//! Sheets of one campaign in any order: newer numbers win, and a number that cannot be is in no sum.

use notewave::budget::Luck;
use notewave::objective::Objective;
use notewave::results::{ResultMetric, ResultNote, Results, merge, report};
use notewave::tier::Tier;
use proptest::prelude::*;

fn sheet(day: u32, counts: &[(u32, u32)]) -> Results {
    let note = |(at, (reads, saves)): (usize, &(u32, u32))| ResultNote {
        key: format!("n{at}"),
        measured: format!("2026-11-{day}"),
        reads: Some(f64::from(*reads)),
        saves: Some(f64::from(*saves)),
        ..ResultNote::default()
    };
    Results {
        notes: counts.iter().enumerate().map(note).collect(),
        ..Results::default()
    }
}

fn taken(sheets: &[&Results]) -> Results {
    let none = Results::default();
    sheets.iter().fold(none, |known, sheet| {
        merge(&known, sheet, "2026-12-01").results
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn newer_numbers_win_whatever_the_order_of_sheets(
        first in prop::collection::vec((0..9_000_u32, 0..300_u32), 1..6),
        grown in prop::collection::vec((0..900_u32, 0..90_u32), 6),
    ) {
        let later = first.iter().zip(&grown).map(|(old, more)| (old.0 + more.0, old.1 + more.1));
        let (old, new) = (sheet(10, &first), sheet(20, &later.collect::<Vec<_>>()));
        let (forth, back) = (taken(&[&old, &new]), taken(&[&new, &old]));
        prop_assert_eq!(&forth, &back);
        for (note, newest) in forth.notes.iter().zip(&new.notes) {
            prop_assert_eq!((note.reads, note.saves), (newest.reads, newest.saves));
            prop_assert_eq!(note.earlier.len(), 1);
        }
        let notes = u32::try_from(first.len()).unwrap();
        prop_assert_eq!(merge(&new, &old, "2026-12-01").kept, notes);
        prop_assert_eq!(merge(&old, &new, "2026-12-01").kept, 0);
    }

    #[test]
    fn a_number_that_cannot_be_is_said_and_in_no_sum(
        notes in prop::collection::vec((0..900_u32, 0..1_800_u32), 1..6),
    ) {
        let plan = notewave::default_plan(Objective::Seeding, "2026-12-01");
        let mut results = sheet(10, &notes);
        for note in &mut results.notes {
            note.tier = Some(Tier::Micro);
        }
        let report = report(&plan, &results, &mut Luck::new()).unwrap();
        let (sure, wrong): (Vec<_>, Vec<_>) = notes.iter().partition(|(reads, saves)| saves <= reads);
        prop_assert_eq!(report.impossible.len(), wrong.len());
        let sum = report.sums.iter().find(|sum| sum.metric == ResultMetric::Saves);
        let saves: u32 = sure.iter().map(|(_, saves)| *saves).sum();
        let total = sum.map_or(0.0, |sum| sum.total);
        prop_assert!((total - f64::from(saves)).abs() < f64::EPSILON);
    }
}
