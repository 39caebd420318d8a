//! Laws of mistakes.

use notewave::document::Named;
use notewave::mistakes::{MistakeId, mistakes};
use notewave::objective::Objective;
use proptest::prelude::*;

fn ids(plan: &notewave::plan::Plan) -> Vec<MistakeId> {
    mistakes(plan).found.iter().map(|found| found.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// A fresh plan has none, whatever its objective and day; a mend takes its mistake away and brings no
    /// other that is as weighty.
    #[test]
    fn a_mend_mends(objective in 0_usize..3, total in 2_000_000_u32..60_000_000, rounds in 0_u32..5, tail: bool, mega in 0_u32..3, lock: bool) {
        let mut plan = notewave::default_plan(Objective::ALL[objective], "2026-11-28");
        prop_assert_eq!(ids(&plan), vec![]);
        plan.budget.total = f64::from(total);
        plan.schedule.tail = Some(tail);
        let own = notewave::figures::Override { value: f64::from(rounds), low: None, high: None };
        plan.overrides.insert("stage.rounds".to_owned(), own);
        if lock {
            plan.budget.locks.counts.mega = Some(f64::from(mega));
            plan.budget.off = ["single-creator", "mega-anchor", "front-load"].map(str::to_owned).to_vec();
        }
        for found in mistakes(&plan).found {
            if let Some(mended) = found.mend {
                prop_assert!(!ids(&mended).contains(&found.id));
            }
        }
    }
}
