//! Files that leave the page.

use notewave::export::Words;
use notewave::plan::Plan;
use tsify::Ts;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::value::Value;

/// The schedule of a plan as an iCalendar file, in the page's own words; nothing where the plan has
/// no schedule.
#[must_use]
#[wasm_bindgen]
pub fn ics(plan: &Ts<Plan>, words: &Ts<Words>) -> Option<String> {
    let plan = Plan::read(&Value(plan.js_value())).ok()?;
    notewave::export::ics(&plan, &Words::read(&Value(words.js_value())))
}
