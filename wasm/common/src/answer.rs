//! Answers about plans.

use notewave::plan::Plan;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;

use crate::value::Value;

/// An answer, or nothing where the document is no plan or its budget is unsound: `evaluate` names
/// the problems.
pub type Answer<T> = Result<Option<Ts<T>>, JsError>;

/// The answer to a question about a plan.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
pub fn about<T: Tsify + serde::Serialize>(
    plan: &Ts<Plan>,
    answer: impl FnOnce(&Plan) -> Option<T>,
) -> Answer<T> {
    let plan = Plan::read(&Value::new(plan.js_value())).ok();
    let answer = plan.as_ref().and_then(answer);
    Ok(answer.map(|answer| answer.into_ts()).transpose()?)
}
