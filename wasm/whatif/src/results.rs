//! What came of a plan. It runs in a worker.

use notewave::plan::Plan;
use notewave::results;
use notewave::results::{Learning, Merged, NextCycle, Past, Results, ResultsReport, Winners};
use tsify::{Ts, Tsify};

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use notewave_common::{Answer, Value, about};

use crate::whatif::LUCK;

fn read(given: &Ts<Results>) -> Results {
    Results::read(&Value::new(given.js_value()))
}

/// What came in, held against the plan.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = results)]
pub fn report(plan: &Ts<Plan>, results: &Ts<Results>) -> Answer<ResultsReport> {
    let results = read(results);
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| results::report(plan, &results, luck))
    })
}

/// Which notes to boost with the money held, and how much each.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn winners(plan: &Ts<Plan>, results: &Ts<Results>) -> Answer<Winners> {
    let results = read(results);
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| results::winners(plan, &results, luck))
    })
}

/// What was learnt, together with the campaigns of the user's own benchmarks.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn learn(
    plan: &Ts<Plan>,
    results: &Ts<Results>,
    #[wasm_bindgen(unchecked_param_type = "Past[]")] past: &JsValue,
) -> Answer<Learning> {
    let results = read(results);
    let past = Past::read_all(&Value::new(past.clone()));
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| results::learn(plan, &results, &past, luck))
    })
}

/// What the notes still bring, and the next dates.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = nextCycle)]
pub fn next_cycle(plan: &Ts<Plan>, results: &Ts<Results>) -> Answer<NextCycle> {
    let results = read(results);
    about(plan, |plan| results::next_cycle(plan, &results))
}

/// What came in, with another sheet that was read on `today`.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = mergeResults)]
pub fn merge(
    results: &Ts<Results>,
    sheet: &Ts<Results>,
    today: &str,
) -> Result<Ts<Merged>, JsError> {
    Ok(results::merge(&read(results), &read(sheet), today).into_ts()?)
}
