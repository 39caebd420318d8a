//! Laws of tornado, worlds and alternatives.

use crate::support::plans::set;
use notewave::budget::GuardrailState;
use notewave::budget::{Best, Luck, Mix};
use notewave::default_plan;
use notewave::document::Named;
use notewave::evaluate;
use notewave::figures;
use notewave::figures::Assumptions;
use notewave::objective::Objective;
use notewave::plan::{OwnMix, Plan};
use notewave::tier::PerTier;
use notewave::units::Fen;
use notewave::whatif::{
    Goal, Kpi, alternatives, budget_curve, seek_budget, seek_figure, tornado, worlds,
};
use proptest::prelude::*;
use proptest::sample::select;

use super::plans::{SLACK, optimum, optimum_with, plan};

/// The best mix with another value of a figure; other reads take likes and saves along in proportion, as the
/// same part of readers acts.
fn optimum_at(plan: &Plan, id: &str, value: f64) -> Option<Mix> {
    let mut plan = plan.clone();
    if let Some(tier) = id
        .strip_prefix("reads.")
        .filter(|tier| *tier != "impression")
    {
        let acts = format!("interactions.{tier}");
        let in_force = Assumptions::new(&plan.overrides);
        let now = |id: &str| {
            figures::all()
                .find(|figure| figure.id == id)
                .map(|figure| in_force.value(figure))
        };
        let carried = now(&acts)? * (value / now(id)?);
        set(&mut plan, &acts, carried.min(1.0));
    }
    optimum_with(&plan, id, value)
}

/// A mix as the user's own.
fn as_own(plan: &Plan, best: &Best) -> Option<Mix> {
    let mut plan = plan.clone();
    plan.budget.own = Some(OwnMix {
        counts: PerTier::from_fn(|tier| f64::from(*best.counts.get(tier))),
        boost: Some(best.boost.as_f64()),
    });
    evaluate(&plan).budget?.own
}

/// Whether a mix keeps every guardrail that ours keeps.
fn breaks_no_more(mix: &Mix, ours: &Mix) -> bool {
    let broken = |mix: &Mix| {
        let broken = mix.guardrails.iter();
        let broken = broken.filter(|one| one.state == GuardrailState::Broken);
        broken.map(|one| one.id).collect::<Vec<_>>()
    };
    let ours = broken(ours);
    broken(mix).iter().all(|id| ours.contains(id))
}

/// A mega creator is locked who costs a hair more than half of the money for creators. That it breaks the
/// guardrails on large creators is no reason to give up the boost's.
#[test]
fn an_alternative_keeps_what_ours_keeps_where_a_lock_rules_others_out() {
    let mut plan = default_plan(Objective::Seeding, "2026-11-23");
    plan.budget.total = 1_225_900.0;
    plan.budget.off = vec!["layer".to_owned()];
    plan.budget.locks.counts.mega = Some(1.0);
    set(&mut plan, "fee.mega", 263_963.0);
    set(&mut plan, "guardrail.capacity", 8.0);
    let ours = optimum(&plan).unwrap();
    let found = alternatives(&plan, &mut Luck::new()).unwrap();
    assert!(!found.others.is_empty());
    for other in &found.others {
        let own = as_own(&plan, &other.choice.best).unwrap();
        assert!(breaks_no_more(&own, &ours), "{:?}", other.choice.best);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn bars_are_the_report_at_both_ends_and_flips_are_flips(plan in plan(), pick in 0_usize..40) {
        let (Some(tornado), Some(today)) = (tornado(&plan, &mut Luck::new()), optimum(&plan)) else {
            prop_assert!(tornado(&plan, &mut Luck::new()).is_none() && optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert!(tornado.bars.is_sorted_by(|one, other| one.width >= other.width));
        let Some(bar) = tornado.bars.get(pick % tornado.bars.len().max(1)) else { return Ok(()) };
        for (value, best) in [(bar.range.low, bar.at_low), (bar.range.high, bar.at_high)] {
            let mix = optimum_at(&plan, bar.id, value);
            prop_assert_eq!(mix.map(|mix| (mix.counts, mix.forecast.result)), best.map(|best| (best.best.counts, best.result)));
        }
        if let Some(flip) = bar.flip {
            prop_assert!(flip.from == today.counts && flip.to != flip.from);
            prop_assert!((bar.range.low..=bar.range.high).contains(&flip.value));
            prop_assert_eq!(optimum_at(&plan, bar.id, flip.value).unwrap().counts, flip.to);
        }
    }

    #[test]
    fn a_figure_without_a_bar_changes_nothing(plan in plan(), pick in 0_usize..200) {
        let Some(tornado) = tornado(&plan, &mut Luck::new()) else { return Ok(()) };
        let all: Vec<_> = figures::all().collect();
        let figure = all[pick % all.len()];
        if tornado.bars.iter().all(|bar| bar.id != figure.id) {
            let range = Assumptions::new(&plan.overrides).of(figure);
            for value in [range.low, range.high] {
                let mix = optimum_at(&plan, figure.id, value).unwrap();
                prop_assert_eq!((mix.counts, mix.forecast.result), (tornado.today.best.counts, tornado.today.result));
            }
        }
    }

    #[test]
    fn regrets_are_parts_and_the_least_is_the_least(plan in plan()) {
        let (Some(worlds), Some(today)) = (worlds(&plan, &mut Luck::new()), optimum(&plan)) else {
            prop_assert!(worlds(&plan, &mut Luck::new()).is_none() && optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert_eq!((worlds.today.counts, worlds.today.results[0]), (today.counts, today.forecast.result.p50));
        prop_assert!(worlds.least_regret.regret <= worlds.today.regret + SLACK);
        for stand in [&worlds.today, &worlds.least_regret] {
            prop_assert!(stand.best <= stand.near && stand.near <= 7);
            prop_assert!(stand.shares_of_best.iter().all(|part| (0.0..=1.0).contains(part)));
            // The best mix is that of the highest mean; another one's median may lie above by luck, by up to a
            // tenth. With boost unlimited the best may be one creator and boost, whose luck is all its own: by a
            // fifth there (1.12 is the most of 2,016 mixes of a grid of budgets and limits).
            let off = plan.budget.off.iter().any(|off| off == "boost-share");
            let room = if off { 1.2 } else { 1.1 };
            for (result, world) in stand.results.iter().zip(&worlds.worlds) {
                prop_assert!(*result <= world.best.result.p50 * room);
            }
        }
        // No world's best mix stands better in all of them.
        for world in &worlds.worlds {
            let mut plan = plan.clone();
            for (tier, &rate) in world.interactions.iter() {
                set(&mut plan, &format!("interactions.{}", tier.name()), rate);
            }
            prop_assert!(optimum(&plan).unwrap().result >= world.best.best.result * (1.0 - SLACK));
        }
    }

    #[test]
    fn alternatives_differ_and_fall_and_keep_the_guardrails(plan in plan()) {
        let (Some(found), Some(today)) = (alternatives(&plan, &mut Luck::new()), optimum(&plan)) else {
            prop_assert!(alternatives(&plan, &mut Luck::new()).is_none() && optimum(&plan).is_none());
            return Ok(());
        };
        prop_assert_eq!((found.ours.best.counts, found.ours.best.result, found.ours.result), (today.counts, today.result, today.forecast.result));
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
            prop_assert!(other.share_of_best <= 1.0 && (0.0..=1.0).contains(&other.beaten));
            // As the user's own mix it breaks nothing that ours keeps, and costs no more.
            let own = as_own(&plan, &best).unwrap();
            prop_assert_eq!((own.over, own.result), (Fen::ZERO, best.result));
            prop_assert_eq!(own.forecast.result, other.choice.result);
            prop_assert_eq!((own.forecast.cost, own.forecast.beaten), (other.choice.cost, Some(other.beaten)));
            prop_assert!(breaks_no_more(&own, &today));
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
        let answers = (budget_curve(&plan, &mut Luck::new()), seek_budget(&plan, &goal, &mut Luck::new()), seek_figure(&plan, id, &goal, &mut Luck::new()), tornado(&plan, &mut Luck::new()), worlds(&plan, &mut Luck::new()));
        let sound = optimum(&plan).is_some();
        prop_assert_eq!(answers.0.is_some(), sound);
        prop_assert_eq!(answers.1.is_some(), sound && goal.check().is_empty());
        prop_assert_eq!(answers.2.is_some(), sound && goal.check().is_empty());
        prop_assert_eq!((answers.3.is_some(), answers.4.is_some()), (sound, sound));
        let text = format!("{answers:?}");
        prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
    }
}
