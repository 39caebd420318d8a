//! Laws of the simulated forecast, and the closed forms that it must meet.

#![expect(clippy::unwrap_used, reason = "a missing value fails the test")]

use notewave::budget::{Luck, Percentiles};
use notewave::document::Named;
use notewave::figures;
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::tier::Tier;
use notewave::{evaluate, forecast};
use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;

use super::closed_forms::{all, parts};
use super::plans::{set_range, with_own};

prop_compose! {
    fn any_counts()(
        counts in prop::array::uniform4(prop_oneof![4 => 0_u32..40, 1 => 0_u32..150]),
    ) -> [u32; 4] {
        counts
    }
}

prop_compose! {
    /// A plan whose figures lie anywhere that a plan may set them.
    fn any_plan()(
        objective in select(Objective::ALL.to_vec()),
        counts in any_counts(),
        boost in 0_u32..10_000_000,
        overrides in btree_map(
            select(figures::all().filter(|figure| !figure.id.starts_with("guardrail")).collect::<Vec<_>>())
                .prop_map(|figure| figure.id),
            prop::array::uniform3(prop_oneof![Just(0.0), Just(1.0), 0.0..1.0_f64]),
            0..6,
        ),
    ) -> Plan {
        let mut plan = with_own(counts, boost);
        plan.objective = objective;
        for (id, mut parts) in overrides {
            let figure = figures::all().find(|figure| figure.id == id).unwrap();
            parts.sort_by(f64::total_cmp);
            // Cubes, since most bounds are far above what is usual.
            let value = |part: f64| {
                let value = figure.min + (figure.max - figure.min) * part * part * part;
                if figure.max > 1_000.0 { value.round() } else { value }
            };
            set_range(&mut plan, id, parts.map(value));
        }
        plan
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn any_plan_has_ordered_finite_percentiles(plan in any_plan()) {
        let outlooks = forecast(&plan, &mut Luck::new());
        prop_assert_eq!(outlooks.is_some(), evaluate(&plan).budget.is_some());
        for outlook in outlooks.iter().flat_map(all) {
            prop_assert!(outlook.mean.is_finite() && outlook.mean >= 0.0);
            for Percentiles { p10, p50, p90 } in parts(&outlook) {
                prop_assert!(p10.is_finite() && p90.is_finite());
                prop_assert!(p10 <= p50 && p50 <= p90 && p10 >= -1.0);
            }
        }
    }

    #[test]
    fn what_was_drawn_before_changes_nothing(before in any_plan(), plan in any_plan()) {
        let mut luck = Luck::new();
        let fresh = forecast(&plan, &mut Luck::new());
        let _ = forecast(&before, &mut luck);
        prop_assert_eq!(&forecast(&plan, &mut luck), &fresh);
        prop_assert_eq!(&forecast(&plan, &mut luck), &fresh);
    }

    #[test]
    fn more_creators_never_bring_less(
        counts in any_counts(),
        tier in select(Tier::ALL.to_vec()),
        more in 1_u32..20,
    ) {
        let mut luck = Luck::new();
        let plan = with_own(counts, 10_000);
        let mut larger = plan.clone();
        *larger.budget.own.as_mut().unwrap().counts.get_mut(tier) += f64::from(more);
        let few = forecast(&plan, &mut luck).unwrap().own.unwrap();
        let many = forecast(&larger, &mut luck).unwrap().own.unwrap();
        // The ten sums; money is not won back either.
        for (few, many) in parts(&few).into_iter().zip(parts(&many)).take(10) {
            let rounding = 1.0 - 1e-12;
            prop_assert!(many.p10 >= few.p10 * rounding);
            prop_assert!(many.p50 >= few.p50 * rounding);
            prop_assert!(many.p90 >= few.p90 * rounding);
        }
    }
}
