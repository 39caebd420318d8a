//! Laws of the budget calculator that hold for every plan.

use notewave::by_name::ByName;

use notewave::budget::{Guardrail, GuardrailState, LineId, Mix, Percentiles};
use notewave::document::Named;
use notewave::figures::budget::FEE;
use notewave::objective::Objective;
use notewave::plan::{Currency, OwnMix, Plan};
use notewave::tier::{PerTier, Tier};
use notewave::units::Fen;
use notewave::{check, default_plan, evaluate, explain};
use proptest::prelude::*;
use proptest::sample::select;

use super::plans::{any_counts, any_plan, sound};
use crate::support::plans::set;

fn sum(mix: &Mix) -> Fen {
    mix.lines.iter().map(|line| line.amount).sum()
}

fn mixes(plan: &Plan) -> Vec<Mix> {
    let budget = evaluate(plan).budget;
    budget.map_or_else(Vec::new, |budget| {
        [Some(budget.optimum), budget.starter, budget.own]
            .into_iter()
            .flatten()
            .collect()
    })
}

/// Whether another mix breaks a guardrail by no more than ours.
fn keeps_as_much((ours, other): (&Guardrail, &Guardrail)) -> bool {
    if other.state != GuardrailState::Broken {
        return true;
    }
    match (ours.state, ours.actual, other.actual) {
        (GuardrailState::Broken, Some(ours_has), Some(has)) => {
            ours.min.is_none_or(|min| has >= min.min(ours_has))
                && ours.max.is_none_or(|max| has <= max.max(ours_has))
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn lines_add_up_to_the_total(plan in sound(), counts in any_counts()) {
        let mut plan = plan;
        plan.budget.own = Some(OwnMix { counts, boost: None });
        for mix in mixes(&plan) {
            prop_assert_eq!(sum(&mix), Fen::nearest(plan.budget.total));
        }
    }

    #[test]
    fn the_optimum_never_overspends_and_keeps_its_guardrails(plan in sound()) {
        let report = evaluate(&plan);
        let Some(budget) = report.budget else {
            prop_assert!(!report.problems.is_empty());
            return Ok(());
        };
        prop_assert_eq!(budget.optimum.over.0, 0);
        prop_assert!(budget.optimum.lines.iter().all(|line| line.amount.0 >= 0));
        for guardrail in budget.optimum.guardrails {
            let Some(actual) = guardrail.actual else { continue };
            if !matches!(guardrail.state, GuardrailState::Holding | GuardrailState::Binding) {
                continue;
            }
            // A quotient may be off in its last bit.
            let fen = 1e-12;
            prop_assert!(guardrail.min.is_none_or(|min| actual >= min - fen), "{:?}", guardrail);
            prop_assert!(guardrail.max.is_none_or(|max| actual <= max + fen), "{:?}", guardrail);
        }
    }

    #[test]
    fn a_mix_that_keeps_the_same_guardrails_is_never_better(
        plan in sound(),
        counts in prop::array::uniform4(0_u32..30),
    ) {
        let mut plan = plan;
        let [koc, micro, mid, mega] = counts.map(f64::from);
        plan.budget.own = Some(OwnMix { counts: PerTier { koc, micro, mid, mega }, boost: None });
        let mixes = mixes(&plan);
        for other in mixes.iter().skip(1) {
            let ours = &mixes[0];
            let as_good = ours.guardrails.iter().zip(&other.guardrails).all(keeps_as_much);
            if as_good && other.over.0 == 0 {
                prop_assert!(other.result <= ours.result * (1.0 + 1e-12));
            }
        }
    }

    #[test]
    fn more_budget_never_lowers_the_result(plan in sound(), more in 1_u32..200_000) {
        let mut richer = plan.clone();
        richer.budget.total += f64::from(more) * 100.0;
        let (Some(poor), Some(rich)) = (evaluate(&plan).budget, evaluate(&richer).budget) else {
            return Ok(());
        };
        let breaks = |mix: &Mix| {
            mix.guardrails.iter().any(|guardrail| guardrail.state == GuardrailState::Broken)
        };
        // Where a guardrail is broken, the two plans answer to different limits.
        if !breaks(&poor.optimum) && !breaks(&rich.optimum) {
            prop_assert!(rich.optimum.result >= poor.optimum.result * (1.0 - 1e-12));
        }
    }

    #[test]
    fn a_lock_never_helps(plan in sound(), tier in select(Tier::ALL.to_vec()), count in 0_u32..60) {
        let mut locked = plan.clone();
        *locked.budget.locks.counts.get_mut(tier) = Some(f64::from(count));
        let (Some(free), Some(locked)) = (evaluate(&plan).budget, evaluate(&locked).budget) else {
            return Ok(());
        };
        let as_good = free.optimum.guardrails.iter().zip(&locked.optimum.guardrails).all(keeps_as_much);
        if as_good {
            prop_assert!(locked.optimum.result <= free.optimum.result * (1.0 + 1e-12));
        }
    }

    /// A lock that makes the capacity impossible asks for as many creators as it needs, no more.
    #[test]
    fn a_broken_capacity_is_missed_by_the_least(micro in 20_u32..40) {
        let mut plan = default_plan(Objective::Seeding, "2026-11-23");
        plan.budget.total = 100_000_000.0;
        plan.budget.locks.counts.micro = Some(f64::from(micro));
        set(&mut plan, "guardrail.capacity", 40.0);
        // At least a KOC for each, and a mid-tier creator for every ten.
        let least = micro * 2 + micro.div_ceil(10);
        let optimum = evaluate(&plan).budget.unwrap().optimum;
        let booked: u32 = optimum.counts.iter().map(|(_, &count)| count).sum();
        prop_assert_eq!(booked, least.max(40));
    }

    #[test]
    fn locks_are_kept(
        plan in sound(),
        tier in select(Tier::ALL.to_vec()),
        count in 0_u32..20,
        boost in 0_u32..50_000,
    ) {
        let mut plan = plan;
        *plan.budget.locks.counts.get_mut(tier) = Some(f64::from(count));
        plan.budget.locks.lines = ByName::from([("boost".to_owned(), f64::from(boost) * 100.0)]);
        if let Some(budget) = evaluate(&plan).budget {
            prop_assert_eq!(*budget.optimum.counts.get(tier), count);
            let line = budget.optimum.lines.iter().find(|line| line.id == LineId::Boost).unwrap();
            prop_assert_eq!(line.amount.0, i64::from(boost) * 100);
            prop_assert!(line.locked);
        }
    }

    #[test]
    fn any_plan_whatever_never_panics_and_never_yields_nan(plan in any_plan()) {
        let report = evaluate(&plan);
        prop_assert_eq!(&check(&plan), &report.problems);
        // Rust writes `NaN` and `inf` for floats that are none; nothing else in here does.
        let text = format!("{:?} {:?} {:?}", report.budget, report.engagement, report.schedule);
        prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
        for mix in mixes(&plan) {
            prop_assert_eq!(sum(&mix), Fen::nearest(plan.budget.total));
        }
    }

    #[test]
    fn readers_are_no_more_than_reads(plan in sound()) {
        for mix in mixes(&plan) {
            let Percentiles { p10, p50, p90 } = mix.forecast.result;
            prop_assert!(p10 <= p50 && p50 <= p90);
            let [first, .., last] = mix.forecast.dots;
            prop_assert!(mix.forecast.dots.is_sorted() && first <= p10 && p90 <= last);
        }
        let of = |id: &str| explain(&plan, id).map_or(0.0, |explanation| explanation.value);
        let (reach, reads) = (of("reach"), of("reads"));
        prop_assert!(reach <= reads * (1.0 + 1e-12), "{} of {}", reach, reads);
    }

    #[test]
    fn the_currency_changes_no_number(
        plan in sound(),
        code in "EUR|Euro|€|",
        rate in prop::option::of(prop_oneof![0.0001..100_000.0_f64, Just(0.0), Just(f64::NAN)]),
        date in "2026-11-20|today|",
    ) {
        let mut abroad = plan.clone();
        abroad.budget.currency = Some(Currency { code, rate, date });
        let (home, mut away) = (evaluate(&plan), evaluate(&abroad));
        away.problems.retain(|problem| !problem.field.starts_with("budget.currency."));
        prop_assert_eq!(home, away);
    }

    #[test]
    fn the_same_plan_gives_the_same_report(plan in sound()) {
        prop_assert_eq!(evaluate(&plan), evaluate(&plan));
    }

    /// With all the money there may be and fees of a few yuan, the search ends, and says what it did not try.
    #[test]
    fn the_search_ends_for_any_money_and_fees(
        objective in select(Objective::ALL.to_vec()),
        part in 0.0..1.0_f64,
        fees in prop::array::uniform4(0.0..1.0_f64),
    ) {
        let mut plan = default_plan(objective, "2026-11-27");
        plan.budget.total = (1e7 * libm::pow(100.0, part)).round() * 100.0;
        for (tier, fee) in Tier::ALL.into_iter().zip(fees) {
            let figure = FEE.get(tier);
            set(&mut plan, figure.id, (figure.value * libm::pow(1e4, fee - 0.9) / 100.0).round() * 100.0);
        }
        let gap = evaluate(&plan).budget.map(|budget| budget.gap);
        // How much a search that ends early may have missed has no bound of its own.
        prop_assert!(gap.is_some_and(|gap| (0.0..1.0).contains(&gap)), "{:?}", gap);
    }
}
