//! Plans and goals of every kind.

use crate::support::plans::set;
use notewave::budget::Mix;
use notewave::budget::{Luck, Outlook, Percentiles};
use notewave::document::Named;
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::tier::Tier;
use notewave::whatif::{Goal, Kpi};
use notewave::{default_plan, evaluate, forecast};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

pub(crate) const GUARDRAILS: [&str; 6] = [
    "blend",
    "layer",
    "front-load",
    "single-creator",
    "mega-anchor",
    "boost-share",
];

prop_compose! {
    /// A plan that is nearly always sound: any budget, some guardrails off, locks, figures moved.
    pub(crate) fn plan()(
        objective in select(Objective::ALL.to_vec()),
        yuan in prop_oneof![500_u32..20_000, 20_000_u32..500_000],
        off in subsequence(GUARDRAILS.to_vec(), 0..4),
        fees in prop::array::uniform4(prop::option::of(1_u32..100_000)),
        agency: bool,
        capacity in 8_u32..40,
        locked in prop::option::weighted(0.2, (select(Tier::ALL.to_vec()), 0_u32..4)),
        boost in prop::option::weighted(0.15, 0_u32..20_000),
    ) -> Plan {
        let mut plan = default_plan(objective, "2026-11-23");
        plan.budget.total = f64::from(yuan) * 100.0;
        plan.budget.agency = agency;
        plan.budget.off = off.into_iter().map(str::to_owned).collect();
        for (tier, fee) in Tier::ALL.into_iter().zip(fees) {
            if let Some(fee) = fee {
                set(&mut plan, &format!("fee.{}", tier.name()), f64::from(fee) * 7.0);
            }
        }
        set(&mut plan, "guardrail.capacity", f64::from(capacity));
        if let Some((tier, count)) = locked {
            *plan.budget.locks.counts.get_mut(tier) = Some(f64::from(count));
        }
        if let Some(boost) = boost {
            plan.budget.locks.lines.insert("boost".to_owned(), f64::from(boost) * 100.0);
        }
        plan
    }
}

pub(crate) fn goal() -> impl Strategy<Value = Goal> {
    let target = prop_oneof![(1_u32..1_000).prop_map(f64::from), 1.0..1_000_000.0];
    (select(Kpi::ALL.to_vec()), target).prop_map(|(metric, target)| Goal {
        metric,
        target,
        chance: None,
    })
}

pub(crate) fn optimum(plan: &Plan) -> Option<Mix> {
    evaluate(plan).budget.map(|budget| budget.optimum)
}

pub(crate) fn optimum_for(plan: &Plan, fen: f64) -> Option<Mix> {
    optimum(&with_total(plan, fen))
}

pub(crate) fn optimum_with(plan: &Plan, id: &str, value: f64) -> Option<Mix> {
    let mut plan = plan.clone();
    set(&mut plan, id, value);
    optimum(&plan)
}

/// Whether the median of the best mix of a plan reaches a goal; by more or less, by a factor.
pub(crate) fn reaches(plan: &Plan, goal: Goal, slack: f64) -> Option<bool> {
    let optimum = forecast(plan, &mut Luck::new())?.optimum;
    let median = percentiles(&optimum, goal.metric, plan.objective).map(|of| of.p50);
    Some(match goal.metric {
        Kpi::Cpe => median.is_some_and(|cpe| cpe <= goal.target * (1.0 + slack)),
        _ => median.is_some_and(|median| median >= goal.target * (1.0 - slack)),
    })
}

/// The same plan with another budget in fen.
pub(crate) fn with_total(plan: &Plan, fen: f64) -> Plan {
    let mut plan = plan.clone();
    plan.budget.total = fen;
    plan
}

/// What an outlook says of a goal's metric.
pub(crate) fn percentiles(
    outlook: &Outlook,
    metric: Kpi,
    objective: Objective,
) -> Option<Percentiles> {
    match (metric, objective) {
        (Kpi::Cpe, _) => outlook.cpe,
        (Kpi::Reach, _) | (Kpi::Result, Objective::Awareness) => Some(outlook.reach),
        (Kpi::Orders, _) | (Kpi::Result, Objective::Conversion) => Some(outlook.orders),
        (Kpi::Saves, _) | (Kpi::Result, Objective::Seeding) => Some(outlook.saves),
    }
}

/// Rising, each step by no more than the one before, however many creators a step takes.
pub(crate) fn is_falling(steps: &[(f64, f64)]) -> bool {
    let after = || steps.iter().skip(1);
    let slopes: Vec<f64> = steps
        .iter()
        .zip(after())
        .map(|(one, next)| (next.1 - one.1) / (next.0 - one.0))
        .collect();
    let largest = steps.last().map_or(0.0, |step| step.1);
    slopes
        .iter()
        .zip(slopes.iter().skip(1))
        .all(|(one, next)| *next <= one + 1e-9 * largest && *next >= 0.0)
}

pub(crate) const SLACK: f64 = 1e-12;

#[test]
pub(crate) fn a_chance_out_of_bounds_is_named() {
    let fields = |target: f64, chance: f64| {
        let goal = Goal {
            metric: Kpi::Saves,
            target,
            chance: Some(chance),
        };
        let problems = goal.check().into_iter();
        problems.map(|problem| problem.field).collect::<Vec<_>>()
    };
    for chance in [f64::NAN, f64::INFINITY, -1.0, 0.0, 0.499, 0.991, 1.0, 80.0] {
        assert_eq!(fields(1.0, chance), ["goal.chance"]);
    }
    assert_eq!(fields(0.0, 1.0), ["goal.target", "goal.chance"]);
    assert!(fields(1.0, 0.5).is_empty() && fields(1.0, 0.99).is_empty());
}
