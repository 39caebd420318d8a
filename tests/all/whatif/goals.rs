//! Laws of the what-if answers that hold for every plan.

use notewave::budget::{Luck, Outlook};
use notewave::forecast;
use notewave::tier::PerTier;
use notewave::units::Fen;
use notewave::whatif::{Goal, Kpi, Largest, budget_curve, seek_budget, seek_figure};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::plans::set;

use super::plans::{
    SLACK, goal, is_falling, optimum, optimum_for, percentiles, plan, reaches, with_total,
};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn the_curve_is_the_report_at_every_budget(plan in plan(), pick in 0_usize..61) {
        let (Some(curve), Some(today)) = (budget_curve(&plan, &mut Luck::new()), optimum(&plan)) else {
            prop_assert!(budget_curve(&plan, &mut Luck::new()).is_none() && optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert!(curve.points.len() <= 61);
        let here = curve.points.iter().find(|point| point.best.total == Fen::nearest(plan.budget.total)).unwrap();
        prop_assert_eq!((here.best.counts, here.result), (today.counts, today.forecast.result));
        let point = curve.points[pick % curve.points.len()];
        let there = optimum_for(&plan, point.best.total.as_f64()).unwrap();
        prop_assert_eq!((point.best.counts, point.result), (there.counts, there.forecast.result));
        prop_assert!(curve.points.windows(2).all(|pair| pair[0].best.total < pair[1].best.total));
        let rises = curve.points.windows(2).all(|pair| {
            // Where a guardrail is broken, its limit is let out by as much as the budget needs.
            pair[0].best.broken > 0 || pair[1].best.result >= pair[0].best.result * (1.0 - SLACK)
        });
        prop_assert!(rises || plan.budget.locks.lines.contains_key("boost"));
        let next = curve.next.unwrap();
        let richer = optimum_for(&plan, plan.budget.total + next.more.as_f64()).unwrap();
        prop_assert_eq!((next.best.best.counts, next.best.result), (richer.counts, richer.forecast.result));
    }

    #[test]
    fn returns_fall(plan in plan()) {
        let Some(curve) = budget_curve(&plan, &mut Luck::new()) else { return Ok(()) };
        let tiers = PerTier::iter(&curve.falling.tiers).map(|(_, steps)| steps);
        for steps in tiers.chain([&curve.falling.boost]) {
            let steps: Vec<_> = steps.iter().map(|step| (step.amount, step.result)).collect();
            prop_assert!(steps.len() <= 31 && steps[0] == (0.0, 0.0) && is_falling(&steps), "{:?}", steps);
        }
    }

    #[test]
    fn a_goal_is_reached_at_the_answer_and_not_a_yuan_below(plan in plan(), goal in goal()) {
        let Some(sought) = seek_budget(&plan, &goal, &mut Luck::new()) else {
            prop_assert!(optimum(&plan).is_none());
            return Ok(());
        };
        let total = sought.best.total.as_f64();
        let mix = optimum_for(&plan, total).unwrap();
        prop_assert_eq!(mix.counts, sought.best.counts);
        prop_assert_eq!(reaches(&with_total(&plan, total), goal, 0.0), Some(sought.reached));
        if sought.reached {
            prop_assert_ne!(reaches(&with_total(&plan, total - 100.0), goal, 0.0), Some(true));
        }
    }

    #[test]
    fn an_exact_answer_is_the_smallest(plan in plan(), goal in goal(), part in 0.0..1.0_f64) {
        let Some(sought) = seek_budget(&plan, &goal, &mut Luck::new()) else { return Ok(()) };
        if sought.exact {
            let most = if sought.reached { sought.best.total.as_f64() } else { 1e11 };
            let less = (most / 100.0 * part).floor() * 100.0;
            prop_assert_ne!(reaches(&with_total(&plan, less), goal, 0.0), Some(true));
        }
    }

    /// The simulation of the budget that is found, by the report's own forecast, which knows only
    /// the percentiles that it shows.
    #[test]
    fn a_chance_is_that_of_the_forecast(plan in plan(), goal in goal(), is_half: bool) {
        prop_assume!(plan.budget.locks.counts == PerTier::default());
        // P10 is the 205th smallest of 2,048: 1,844 campaigns bring as much.
        let chance = match (goal.metric, is_half) {
            (Kpi::Cpe, true) => 0.5,
            (Kpi::Cpe, false) => 0.9,
            (_, true) => 1025.0 / 2048.0,
            (_, false) => 1844.0 / 2048.0,
        };
        let goal = Goal { chance: Some(chance), ..goal };
        let luck = &mut Luck::new();
        let Some(sought) = seek_budget(&plan, &goal, luck) else {
            prop_assert!(optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert_eq!(sought.chance.unwrap() >= chance, sought.reached);
        let mut outlook = |total: Fen| {
            let mut plan = plan.clone();
            plan.budget.total = total.as_f64();
            forecast(&plan, luck).unwrap().optimum
        };
        let same = |value: Option<f64>, outlook: &Outlook| {
            percentiles(outlook, goal.metric, plan.objective)
                .is_none_or(|of| value == Some([of.p10, of.p50, of.p90][match (goal.metric, is_half) {
                    (_, true) => 1,
                    (Kpi::Cpe, false) => 2,
                    (_, false) => 0,
                }]))
        };
        prop_assert!(same(sought.value, &outlook(sought.best.total)));
        if let Some(largest) = sought.largest {
            prop_assert!(largest.best.total >= sought.best.total && largest.chance.unwrap() >= chance);
            prop_assert!(same(largest.value, &outlook(largest.best.total)));
        }
        prop_assert_eq!(sought.largest.is_some(), sought.reached && goal.metric == Kpi::Cpe);
    }

    #[test]
    fn a_higher_chance_never_needs_less(plan in plan(), goal in goal(), chances in prop::array::uniform2(0.5..0.99)) {
        prop_assume!(plan.budget.locks.counts == PerTier::default());
        let luck = &mut Luck::new();
        let [low, high]: [f64; 2] = chances;
        let mut with = |chance: f64| seek_budget(&plan, &Goal { chance: Some(chance), ..goal }, luck);
        let (Some(low), Some(high)) = (with(low.min(high)), with(low.max(high))) else { return Ok(()) };
        prop_assert!(low.reached >= high.reached);
        if high.reached {
            prop_assert!(low.best.total <= high.best.total);
            let most = |largest: Option<Largest>| largest.map(|found| found.best.total);
            prop_assert!(most(low.largest) >= most(high.largest));
        }
    }

    #[test]
    fn a_needed_value_turns_the_goal(
        plan in plan(),
        goal in goal(),
        id in select(vec!["fee.micro", "interactions.koc", "reads.mid", "audience", "boost.cpm", "product.mid"]),
    ) {
        let Some(needed) = seek_figure(&plan, id, &goal, &mut Luck::new()) else {
            prop_assert!(optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert_eq!(Some(needed.reached), reaches(&plan, goal, 0.0));
        if let Some(value) = needed.value {
            let mut there = plan.clone();
            set(&mut there, id, value);
            prop_assert_eq!(reaches(&there, goal, 0.0), Some(true));
        }
    }
}
