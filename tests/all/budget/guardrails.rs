//! Laws of guardrails that no mix can keep.

use notewave::budget::{Guardrail, GuardrailId, GuardrailState};
use notewave::document::Named;
use notewave::objective::Objective;
use notewave::plan::{Format, Plan};
use notewave::tier::{PerTier, Tier};
use notewave::{default_plan, evaluate};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::plans::set;

prop_compose! {
    /// A plan whose guardrails and locks may ask for too much.
    fn strict()(
        objective in select(Objective::ALL.to_vec()),
        yuan in 5_000_u32..500_000,
        locks in prop::array::uniform4(prop::option::weighted(0.3, 0_u32..8)),
        single in 0.001..1.0,
        front_load in 0.0..=1.0,
        layer in 0.0..30.0,
        blend in 0_u32..40,
        boost in 0.0..0.9,
        capacity in 1_u32..60,
    ) -> Plan {
        let mut plan = default_plan(objective, "2026-11-23");
        plan.budget.total = f64::from(yuan) * 100.0;
        for (tier, count) in Tier::ALL.into_iter().zip(locks) {
            *plan.budget.locks.counts.get_mut(tier) = count.map(f64::from);
        }
        set(&mut plan, "guardrail.single", single);
        set(&mut plan, "guardrail.front-load", front_load);
        set(&mut plan, "guardrail.layer", layer);
        set(&mut plan, "guardrail.blend.min", f64::from(blend) / 2.0);
        set(&mut plan, "guardrail.blend.max", f64::from(blend + 3) / 2.0);
        let objective = objective.name();
        set(&mut plan, &format!("guardrail.boost.min.{objective}"), boost);
        let most = (boost + 0.05).max(0.4);
        set(&mut plan, &format!("guardrail.boost.max.{objective}"), most);
        set(&mut plan, "guardrail.capacity", f64::from(capacity));
        plan
    }
}

/// Boost comes in whole steps: 20% of RMB 78,690 is 15,738, of which 15,700 can be had. Eleven locked micro creators
/// leave no more than that, and less than 20%: the guardrail is broken by what they took, as the whole step is not.
#[test]
fn boost_that_creators_leave_no_money_for_is_no_rounding() {
    let mut plan = default_plan(Objective::Conversion, "2026-11-23");
    plan.budget.total = 7_869_000.0;
    plan.budget.agency = true;
    plan.budget.made_notes = 2.0;
    plan.budget.made_videos = 2.0;
    plan.budget.tools = 0.0;
    plan.budget.formats = PerTier::from_fn(|_| Some(Format::Image));
    plan.budget.off = ["blend", "layer"].map(String::from).to_vec();
    set(&mut plan, "fee.series", 0.0);
    set(&mut plan, "guardrail.capacity", 11.0);
    let boost = |plan: &Plan| {
        let optimum = evaluate(plan).budget.unwrap().optimum;
        let is_boost = |guardrail: &Guardrail| guardrail.id == GuardrailId::BoostShare;
        let guardrail = optimum.guardrails.into_iter().find(is_boost).unwrap();
        (optimum.counts.micro, guardrail.state, guardrail.min)
    };
    let (micro, state, min) = boost(&plan);
    assert_eq!((micro, state), (10, GuardrailState::Binding));
    assert_eq!(min, Some(15_700.0 / 78_690.0));
    plan.budget.locks.counts.micro = Some(11.0);
    assert_eq!(boost(&plan), (11, GuardrailState::Broken, Some(0.2)));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn with_the_changes_that_are_named_all_guardrails_are_kept(plan in strict()) {
        let Some(report) = evaluate(&plan).budget else { return Ok(()) };
        let mut changed = plan;
        for guardrail in report.optimum.guardrails {
            let broken = guardrail.state == GuardrailState::Broken;
            prop_assert_eq!(broken, !guardrail.changes.is_empty());
            for change in guardrail.changes {
                set(&mut changed, change.figure, change.value);
            }
        }
        let report = evaluate(&changed);
        prop_assert_eq!(&report.problems, &[]);
        let kept = |state| state != GuardrailState::Broken;
        let optimum = report.budget.unwrap().optimum;
        prop_assert!(optimum.guardrails.iter().all(|guardrail| kept(guardrail.state)));
    }
}
