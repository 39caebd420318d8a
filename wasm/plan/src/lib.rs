//! The binding of a plan and all that comes of it: decode, one call, encode. Nothing is decided here.

use std::cell::RefCell;

use notewave::budget::Luck;
use notewave::document::Named;
use notewave::figures::Figure;
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::problem::Problem;
use notewave::report::Report;
use notewave::tier::Tier;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use notewave_common::Value;

thread_local! {
    /// The draws of earlier calls, kept to save time; they change no answer.
    static LUCK: RefCell<Luck> = RefCell::new(Luck::new());
}

/// Works out everything there is to say about a plan. A value that is not a plan gives a report
/// with problems and no answers.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn evaluate(plan: &Ts<Plan>) -> Result<Ts<Report>, JsError> {
    let report = match Plan::read(&Value::new(plan.js_value())) {
        Ok(plan) => LUCK.with_borrow_mut(|luck| notewave::evaluate_with(&plan, luck)),
        Err(problems) => Report::of_problems(problems),
    };
    Ok(report.into_ts()?)
}

/// Draws the luck of one tier's first creators ahead: the plan's first report is then
/// quicker, and the same.
#[wasm_bindgen(js_name = drawAhead)]
pub fn draw_ahead(plan: &Ts<Plan>, tier: &Ts<Tier>) {
    let name = tier.js_value().as_string().unwrap_or_default();
    let tier = Tier::ALL.into_iter().find(|tier| tier.name() == name);
    let plan = Plan::read(&Value::new(plan.js_value()));
    if let (Ok(plan), Some(tier)) = (plan, tier) {
        LUCK.with_borrow_mut(|luck| notewave::draw_ahead(&plan, tier, luck));
    }
}

/// Everything that is wrong with a plan; an empty list where nothing is.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn check(plan: &Ts<Plan>) -> Result<Vec<Ts<Problem>>, JsError> {
    let problems = match Plan::read(&Value::new(plan.js_value())) {
        Ok(plan) => notewave::check(&plan),
        Err(problems) => problems,
    };
    let problems = problems.iter();
    problems.map(|problem| Ok(problem.into_ts()?)).collect()
}

/// A plan as it is understood: brought up to today's version, and with what it leaves out.
///
/// # Errors
/// Throws where the value is not a plan; `check` says why.
#[wasm_bindgen(js_name = readPlan)]
pub fn read_plan(plan: &Ts<Plan>) -> Result<Ts<Plan>, JsError> {
    let plan = Plan::read(&Value::new(plan.js_value()));
    let plan = plan.map_err(|_| JsError::new("this is not a plan"))?;
    Ok(plan.into_ts()?)
}

/// The plan a fresh visitor starts from. `today` is the date in China, such as `2026-11-23`.
///
/// # Errors
/// Throws where the objective is none of the three.
#[wasm_bindgen(js_name = defaultPlan)]
pub fn default_plan(
    objective: &Ts<Objective>,
    #[wasm_bindgen(unchecked_param_type = "string")] today: &JsValue,
) -> Result<Ts<Plan>, JsError> {
    let name = objective.js_value().as_string().unwrap_or_default();
    let objective = Objective::named(&name)
        .ok_or_else(|| JsError::new("the objective is awareness, seeding or conversion"))?;
    Ok(notewave::default_plan(objective, &today.as_string().unwrap_or_default()).into_ts()?)
}

/// Every figure the product claims, with range, source and grade.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn figures() -> Result<Vec<Ts<Figure>>, JsError> {
    let figures = notewave::figures::all();
    figures.map(|figure| Ok(figure.into_ts()?)).collect()
}
