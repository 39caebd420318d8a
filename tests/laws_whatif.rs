//! Laws of the what-if answers that hold for every plan.

mod plans;

use notewave::budget::{GuardrailState, Mix};
use notewave::budget::{Luck, Outlook, Percentiles};
use notewave::document::Named;
use notewave::figures;
use notewave::figures::Assumptions;
use notewave::objective::Objective;
use notewave::plan::{OwnMix, Plan};
use notewave::tier::{PerTier, Tier};
use notewave::units::Fen;
use notewave::whatif::{Goal, Kpi, Largest, alternatives, curve, needed, seek, tornado, worlds};
use notewave::{default_plan, evaluate, forecast};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use plans::set;

const GUARDRAILS: [&str; 6] = [
    "blend",
    "layer",
    "front-load",
    "single-creator",
    "mega-anchor",
    "boost-share",
];

prop_compose! {
    /// A plan that is nearly always sound: any budget, some guardrails off, locks, figures moved.
    fn plan()(
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

fn goal() -> impl Strategy<Value = Goal> {
    let target = prop_oneof![(1_u32..1_000).prop_map(f64::from), 1.0..1_000_000.0];
    (select(Kpi::ALL.to_vec()), target).prop_map(|(metric, target)| Goal {
        metric,
        target,
        chance: None,
    })
}

fn optimum(plan: &Plan) -> Option<Mix> {
    evaluate(plan).budget.map(|budget| budget.optimum)
}

fn optimum_for(plan: &Plan, fen: f64) -> Option<Mix> {
    let mut plan = plan.clone();
    plan.budget.total = fen;
    optimum(&plan)
}

fn optimum_with(plan: &Plan, id: &str, value: f64) -> Option<Mix> {
    let mut plan = plan.clone();
    set(&mut plan, id, value);
    optimum(&plan)
}

/// Whether a mix reaches a goal; `slack` is for the rounding between a result and the same
/// quantity in the forecast.
fn reaches(mix: &Mix, goal: Goal, slack: f64) -> bool {
    let forecast = &mix.forecast;
    let value = match goal.metric {
        Kpi::Result => mix.result,
        Kpi::Saves => forecast.saves.likely,
        Kpi::Reach => forecast.reach.likely,
        Kpi::Orders => forecast.orders.likely,
        Kpi::Cpe => {
            let most = goal.target * (1.0 + slack);
            return forecast.cpe.is_some_and(|cpe| cpe.likely <= most);
        }
    };
    value >= goal.target * (1.0 - slack)
}

/// What an outlook says of a goal's metric.
fn percentiles(outlook: &Outlook, metric: Kpi, objective: Objective) -> Option<Percentiles> {
    match (metric, objective) {
        (Kpi::Cpe, _) => outlook.cpe,
        (Kpi::Reach, _) | (Kpi::Result, Objective::Awareness) => Some(outlook.reach),
        (Kpi::Orders, _) | (Kpi::Result, Objective::Conversion) => Some(outlook.orders),
        (Kpi::Saves, _) | (Kpi::Result, Objective::Seeding) => Some(outlook.saves),
    }
}

/// Rising, each step by no more than the one before, however many creators a step takes.
fn is_falling(steps: &[(f64, f64)]) -> bool {
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

const SLACK: f64 = 1e-12;

#[test]
fn a_chance_out_of_bounds_is_named() {
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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn the_curve_is_the_report_at_every_budget(plan in plan(), pick in 0_usize..61) {
        let (Some(curve), Some(today)) = (curve(&plan), optimum(&plan)) else {
            prop_assert!(curve(&plan).is_none() && optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert!(curve.points.len() <= 61);
        let here = curve.points.iter().find(|point| point.total == Fen::nearest(plan.budget.total)).unwrap();
        prop_assert_eq!((here.counts, here.result), (today.counts, today.result));
        let point = curve.points[pick % curve.points.len()];
        let there = optimum_for(&plan, point.total.as_f64()).unwrap();
        prop_assert_eq!((point.counts, point.result), (there.counts, there.result));
        prop_assert!(curve.points.windows(2).all(|pair| pair[0].total < pair[1].total));
        let rises = curve.points.windows(2).all(|pair| {
            // Where a guardrail is broken, its limit is let out by as much as the budget needs.
            pair[0].broken > 0 || pair[1].result >= pair[0].result * (1.0 - SLACK)
        });
        prop_assert!(rises || plan.budget.locks.lines.contains_key("boost"));
        let next = curve.next.unwrap();
        let richer = optimum_for(&plan, plan.budget.total + 100_000.0).unwrap();
        prop_assert_eq!((next.best.counts, next.result), (richer.counts, richer.result - today.result));
    }

    #[test]
    fn returns_fall(plan in plan()) {
        let Some(curve) = curve(&plan) else { return Ok(()) };
        let tiers = PerTier::iter(&curve.falling.tiers).map(|(_, steps)| steps);
        for steps in tiers.chain([&curve.falling.boost]) {
            let steps: Vec<_> = steps.iter().map(|step| (step.amount, step.result)).collect();
            prop_assert!(steps.len() <= 31 && steps[0] == (0.0, 0.0) && is_falling(&steps), "{:?}", steps);
        }
    }

    #[test]
    fn a_goal_is_reached_at_the_answer_and_not_a_yuan_below(plan in plan(), goal in goal()) {
        let Some(sought) = seek(&plan, &goal, &mut Luck::new()) else {
            prop_assert!(optimum(&plan).is_none());
            return Ok(());
        };
        let total = sought.best.total.as_f64();
        let mix = optimum_for(&plan, total).unwrap();
        prop_assert_eq!(mix.counts, sought.best.counts);
        prop_assert_eq!(reaches(&mix, goal, SLACK), sought.reached);
        let less = optimum_for(&plan, total - 100.0);
        if sought.reached {
            prop_assert!(less.is_none_or(|less| !reaches(&less, goal, -SLACK)));
        }
    }

    #[test]
    fn an_exact_answer_is_the_smallest(plan in plan(), goal in goal(), part in 0.0..1.0_f64) {
        let Some(sought) = seek(&plan, &goal, &mut Luck::new()) else { return Ok(()) };
        if sought.exact {
            let most = if sought.reached { sought.best.total.as_f64() } else { 1e11 };
            let less = (most / 100.0 * part).floor() * 100.0;
            prop_assert!(optimum_for(&plan, less).is_none_or(|less| !reaches(&less, goal, -SLACK)));
        }
    }

    /// The simulation of the budget that is found, by the report's own forecast, which knows only
    /// the percentiles that it shows.
    #[test]
    fn a_chance_is_that_of_the_forecast(plan in plan(), goal in goal(), is_half: bool) {
        prop_assume!(plan.budget.locks.counts == PerTier::default());
        // P10 is the 1,000th smallest of 10,000: 9,001 campaigns bring as much.
        let chance = match (goal.metric, is_half) {
            (Kpi::Cpe, true) => 0.5,
            (Kpi::Cpe, false) => 0.9,
            (_, true) => 0.5001,
            (_, false) => 0.9001,
        };
        let goal = Goal { chance: Some(chance), ..goal };
        let luck = &mut Luck::new();
        let Some(sought) = seek(&plan, &goal, luck) else {
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
        let mut with = |chance: f64| seek(&plan, &Goal { chance: Some(chance), ..goal }, luck);
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
        let Some(needed) = needed(&plan, id, &goal, &mut Luck::new()) else {
            prop_assert!(optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert_eq!(needed.reached, reaches(&optimum(&plan).unwrap(), goal, 0.0));
        if let Some(value) = needed.value {
            prop_assert!(reaches(&optimum_with(&plan, id, value).unwrap(), goal, SLACK));
        }
    }

    #[test]
    fn bars_are_the_report_at_both_ends_and_flips_are_flips(plan in plan(), pick in 0_usize..40) {
        let (Some(tornado), Some(today)) = (tornado(&plan), optimum(&plan)) else {
            prop_assert!(tornado(&plan).is_none() && optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert!(tornado.bars.is_sorted_by(|one, other| one.width >= other.width));
        let Some(bar) = tornado.bars.get(pick % tornado.bars.len().max(1)) else { return Ok(()) };
        for (value, best) in [(bar.range.low, bar.at_low), (bar.range.high, bar.at_high)] {
            let mix = optimum_with(&plan, bar.id, value);
            prop_assert_eq!(mix.map(|mix| (mix.counts, mix.result)), best.map(|best| (best.counts, best.result)));
        }
        if let Some(flip) = bar.flip {
            prop_assert!(flip.from == today.counts && flip.to != flip.from);
            prop_assert!((bar.range.low..=bar.range.high).contains(&flip.value));
            prop_assert_eq!(optimum_with(&plan, bar.id, flip.value).unwrap().counts, flip.to);
        }
    }

    #[test]
    fn a_figure_without_a_bar_changes_nothing(plan in plan(), pick in 0_usize..200) {
        let Some(tornado) = tornado(&plan) else { return Ok(()) };
        let all: Vec<_> = figures::all().collect();
        let figure = all[pick % all.len()];
        if tornado.bars.iter().all(|bar| bar.id != figure.id) {
            let range = Assumptions::new(&plan.overrides).of(figure);
            for value in [range.low, range.high] {
                let mix = optimum_with(&plan, figure.id, value).unwrap();
                prop_assert_eq!((mix.counts, mix.result), (tornado.today.counts, tornado.today.result));
            }
        }
    }

    #[test]
    fn regrets_are_parts_and_the_least_is_the_least(plan in plan()) {
        let (Some(worlds), Some(today)) = (worlds(&plan), optimum(&plan)) else {
            prop_assert!(worlds(&plan).is_none() && optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert_eq!((worlds.today.counts, worlds.today.results[0]), (today.counts, today.result));
        prop_assert!(worlds.least_regret.regret <= worlds.today.regret + SLACK);
        for stand in [&worlds.today, &worlds.least_regret] {
            prop_assert!(stand.best <= stand.near && stand.near <= 6);
            prop_assert!(stand.parts.iter().all(|part| (0.0..=1.0).contains(part)));
            for (result, world) in stand.results.iter().zip(&worlds.worlds) {
                prop_assert!(*result <= world.best.result * (1.0 + SLACK));
            }
        }
        // No world's best mix stands better in all of them.
        for world in &worlds.worlds {
            let mut plan = plan.clone();
            for (tier, &rate) in world.interactions.iter() {
                set(&mut plan, &format!("interactions.{}", tier.name()), rate);
            }
            prop_assert!(optimum(&plan).unwrap().result >= world.best.result * (1.0 - SLACK));
        }
    }

    #[test]
    fn alternatives_differ_and_fall_and_keep_the_guardrails(plan in plan()) {
        let (Some(found), Some(today)) = (alternatives(&plan), optimum(&plan)) else {
            prop_assert!(alternatives(&plan).is_none() && optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert_eq!((found.ours.best.counts, found.ours.best.result), (today.counts, today.result));
        let mut before = vec![found.ours.best];
        for other in &found.others {
            let best = other.choice.best;
            for one in &before {
                let differs = PerTier::iter(&one.counts).any(|(tier, &count)| {
                    let apart = f64::from(best.counts.get(tier).abs_diff(count));
                    apart >= 1.0 && apart >= f64::from(count) / 4.0
                });
                prop_assert!(differs, "{:?} is much like {:?}", best.counts, one.counts);
            }
            prop_assert!(best.result <= before.last().unwrap().result * (1.0 + SLACK));
            prop_assert!((-SLACK..=1.0).contains(&other.part));
            // As the user's own mix it breaks nothing that ours keeps, and costs no more.
            let mut own = plan.clone();
            own.budget.own = Some(OwnMix {
                counts: PerTier::from_fn(|tier| f64::from(*best.counts.get(tier))),
                boost: Some(best.boost.as_f64()),
            });
            let own = evaluate(&own).budget.unwrap().own.unwrap();
            prop_assert_eq!((own.over, own.result), (Fen::ZERO, best.result));
            for (own, ours) in own.guardrails.iter().zip(&today.guardrails) {
                prop_assert!(own.state != GuardrailState::Broken || ours.state == GuardrailState::Broken);
            }
            for (tier, lock) in PerTier::iter(&plan.budget.locks.counts) {
                prop_assert!(lock.is_none() || *lock == Some(f64::from(*best.counts.get(tier))));
            }
            before.push(best);
        }
    }

    #[test]
    fn absurd_input_gives_no_answer_and_no_nan(
        plan in plan(),
        id in select(figures::all().map(|figure| figure.id).collect::<Vec<_>>()),
        value in prop_oneof![select(vec![f64::NAN, -1.0, 0.0, 1e-300, 0.5, 1e15]), (0_u32..2_000_000_000).prop_map(f64::from), 0.0..1.0_f64],
        target in prop::num::f64::ANY,
        metric in select(Kpi::ALL.to_vec()),
        chance in prop_oneof![3 => Just(None), 1 => prop::num::f64::ANY.prop_map(Some)],
    ) {
        let mut plan = plan;
        set(&mut plan, id, value);
        let goal = Goal { metric, target, chance };
        let answers = (curve(&plan), seek(&plan, &goal, &mut Luck::new()), needed(&plan, id, &goal, &mut Luck::new()), tornado(&plan), worlds(&plan));
        let sound = optimum(&plan).is_some();
        prop_assert_eq!(answers.0.is_some(), sound);
        prop_assert_eq!(answers.1.is_some(), sound && goal.check().is_empty());
        prop_assert_eq!(answers.2.is_some(), sound && goal.check().is_empty());
        prop_assert_eq!((answers.3.is_some(), answers.4.is_some()), (sound, sound));
        let text = format!("{answers:?}");
        prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
    }
}
