//! The binding that the page loads first: the plan, and what there is to say about its budget. The
//! binding of whole plans takes its place as soon as it is there. Nothing is decided here.

use std::cell::RefCell;

use notewave::budget::Luck;
use notewave::document::Named;
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::report::Report;
use notewave::tier::Tier;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use notewave_common::Value;

// A fifth of the default allocator's code, and as quick here. The others keep the default one: there,
// bytes count for less than what is proven on large lists.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

thread_local! {
    /// The draws of earlier calls, kept to save time; they change no answer.
    static LUCK: RefCell<Luck> = RefCell::new(Luck::new());
}

/// Works out what there is to say about a plan's budget, and nothing of the rest.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn evaluate(plan: &Ts<Plan>) -> Result<Ts<Report>, JsError> {
    let report = match Plan::read(&Value::new(plan.js_value())) {
        Ok(plan) => LUCK.with_borrow_mut(|luck| notewave::evaluate_budget(&plan, luck)),
        Err(problems) => Report::of_problems(problems),
    };
    answer(&report)
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

/// A plan as it is understood: brought up to today's version, and with what it leaves out.
///
/// # Errors
/// Throws where the value is not a plan.
#[wasm_bindgen(js_name = readPlan)]
pub fn read_plan(plan: &Ts<Plan>) -> Result<Ts<Plan>, JsError> {
    let plan = Plan::read(&Value::new(plan.js_value()));
    let plan = plan.map_err(|_| JsError::new("this is not a plan"))?;
    answer(&plan)
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
    answer(&notewave::default_plan(
        objective,
        &today.as_string().unwrap_or_default(),
    ))
}

/// An answer as a JavaScript value. The reason of what does not happen is left out: to write it takes code.
fn answer<T: Tsify + serde::Serialize>(answer: &T) -> Result<Ts<T>, JsError> {
    answer
        .into_ts()
        .map_err(|_| JsError::new("this answer cannot be given"))
}
