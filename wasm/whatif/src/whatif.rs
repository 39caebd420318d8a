//! What a plan might bring: simulation, and the budget asked again with one thing changed. It runs
//! in a worker.

use std::cell::RefCell;

use notewave::budget::{Explanation, Luck, Outlooks};
use notewave::document::{Document, Named};
use notewave::mistakes::{self, Mistakes};
use notewave::plan::Plan;
use notewave::tier::PerTier;
use notewave::whatif;
use notewave::whatif::{
    Advice, Alternatives, BoostTiming, BudgetSought, Curve, FigureSought, Goal, Kpi, Next,
    PlanComparison, Tornado, Worlds,
};
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use notewave_common::{Answer, Value, about};

thread_local! {
    /// The draws of earlier calls, kept to save time; they change no answer.
    pub(crate) static LUCK: RefCell<Luck> = RefCell::new(Luck::new());
}

fn goal(given: &Ts<Goal>) -> Goal {
    let goal = Value::new(given.js_value());
    let chance = goal.field("chance");
    let metric = goal.field("metric").text().unwrap_or_default();
    Goal {
        metric: Kpi::named(&metric).unwrap_or_default(),
        target: goal.field("target").number().unwrap_or(f64::NAN),
        chance: (!chance.is_missing()).then(|| chance.number().unwrap_or(f64::NAN)),
    }
}

/// Each mix of a plan in simulated campaigns, by every measure.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn forecast(plan: &Ts<Plan>) -> Answer<Outlooks> {
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| notewave::forecast(plan, luck))
    })
}

/// How a number of a mix came about, by its id: `saves`, `own.cpe`, `starter.fees.koc`.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn explain(plan: &Ts<Plan>, id: &str) -> Answer<Explanation> {
    about(plan, |plan| notewave::explain(plan, id))
}

/// The best mix over a range of budgets.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = budgetCurve)]
pub fn budget_curve(plan: &Ts<Plan>) -> Answer<Curve> {
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| whatif::budget_curve(plan, luck))
    })
}

/// What a tenth more money would buy.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = moreBudget)]
pub fn more_budget(plan: &Ts<Plan>) -> Answer<Next> {
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| whatif::more_budget(plan, luck))
    })
}

/// The best mix and the next best that differ from it in kind.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn alternatives(plan: &Ts<Plan>) -> Answer<Alternatives> {
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| whatif::alternatives(plan, luck))
    })
}

/// The smallest budget that reaches a goal, and the largest where the goal is a cost.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = seekBudget)]
pub fn seek_budget(
    plan: &Ts<Plan>,
    #[wasm_bindgen(js_name = goal)] given: &Ts<Goal>,
) -> Answer<BudgetSought> {
    let goal = goal(given);
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| whatif::seek_budget(plan, &goal, luck))
    })
}

/// The value of one figure with which today's budget reaches a goal.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = seekFigure)]
pub fn seek_figure(
    plan: &Ts<Plan>,
    figure: &str,
    #[wasm_bindgen(js_name = goal)] given: &Ts<Goal>,
) -> Answer<FigureSought> {
    let goal = goal(given);
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| whatif::seek_figure(plan, figure, &goal, luck))
    })
}

/// What each figure does to the result from its low to its high end.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn tornado(plan: &Ts<Plan>) -> Answer<Tornado> {
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| whatif::tornado(plan, luck))
    })
}

/// What stands against the plan's objective.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn advice(plan: &Ts<Plan>) -> Answer<Advice> {
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| whatif::advice(plan, luck))
    })
}

/// What the playbook says not to do, and what of it the plan does.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn mistakes(plan: &Ts<Plan>) -> Answer<Mistakes> {
    about(plan, |plan| Some(mistakes::mistakes(plan)))
}

/// The plan by each published set of benchmarks, and by the user's own likes and saves for each follower, where
/// there are any.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn worlds(
    plan: &Ts<Plan>,
    #[wasm_bindgen(unchecked_optional_param_type = "Partial<Record<Tier, number>>")] own: &JsValue,
) -> Answer<Worlds> {
    let own = Value::new(own.clone());
    let own = PerTier::from_fn(|tier| {
        let rate = own.field(tier.name()).number();
        rate.filter(|rate| (0.0..=1.0).contains(rate))
    });
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| whatif::worlds_and_own(plan, &own, luck))
    })
}

/// Boosting at once against holding the boost for the notes that outperform.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = boostTiming)]
pub fn boost_timing(plan: &Ts<Plan>) -> Answer<BoostTiming> {
    about(plan, whatif::boost_timing)
}

/// Two to four plans side by side; nothing where there are fewer or more, or one is no plan.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = comparePlans)]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list crosses the border by value"
)]
pub fn compare_plans(plans: Vec<Ts<Plan>>) -> Answer<PlanComparison> {
    let read = |plan: &Ts<Plan>| Plan::read(&Value::new(plan.js_value())).ok();
    let plans: Option<Vec<Plan>> = plans.iter().map(read).collect();
    let answer =
        plans.and_then(|plans| LUCK.with_borrow_mut(|luck| whatif::compare_plans(&plans, luck)));
    Ok(answer.map(|answer| answer.into_ts()).transpose()?)
}
