//! Files that leave the page.

use notewave::export::{Contents, Finance, Sheet, Words};
use notewave::plan::Plan;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use notewave_common::{Answer, Value, about, texts};

use crate::whatif::LUCK;

/// The schedule of a plan as an iCalendar file, in the page's own words; nothing where the plan has
/// no schedule. `saved` is the moment of saving in UTC, `2026-11-23T08:15:30Z`. Without `contents` it holds
/// everybody's notes and the stages.
#[must_use]
#[wasm_bindgen]
pub fn ics(
    plan: &Ts<Plan>,
    words: &Ts<Words>,
    #[wasm_bindgen(unchecked_param_type = "string")] saved: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Contents")] contents: &JsValue,
) -> Option<String> {
    let plan = Plan::read(&Value::new(plan.js_value())).ok()?;
    let words = Words::read(&Value::new(words.js_value()));
    notewave::export::ics(
        &plan,
        &words,
        &saved.as_string()?,
        &Contents::read(&Value::new(contents.clone())),
    )
}

/// The schedule of a plan as two sheets, its posts and its payments; `words` as the core asks for
/// them. None where the plan has no schedule.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = scheduleSheets)]
pub fn schedule_sheets(
    plan: &Ts<Plan>,
    #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] words: &JsValue,
) -> Result<Vec<Ts<Sheet>>, JsError> {
    let sheets = sheets(plan, words).into_iter().flatten();
    Ok(sheets
        .map(|sheet| sheet.into_ts())
        .collect::<Result<_, _>>()?)
}

/// The posts as CSV with a byte-order mark, in which nothing is a formula.
#[must_use]
#[wasm_bindgen(js_name = scheduleCsv)]
pub fn schedule_csv(
    plan: &Ts<Plan>,
    #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] words: &JsValue,
) -> Option<String> {
    let [posts, _] = sheets(plan, words)?;
    Some(notewave::export::csv(&posts))
}

/// The whole plan as the sheets of a workbook whose formulas follow what is changed; `words` as the
/// core asks for them. None where the budget or the schedule is unsound.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = financeSheets)]
pub fn finance_sheets(
    plan: &Ts<Plan>,
    #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] words: &JsValue,
) -> Answer<Finance> {
    about(plan, |plan| {
        LUCK.with_borrow_mut(|luck| notewave::export::finance(plan, &texts(words), luck))
    })
}

fn sheets(plan: &Ts<Plan>, words: &JsValue) -> Option<[Sheet; 2]> {
    let plan = Plan::read(&Value::new(plan.js_value())).ok()?;
    notewave::export::schedule(&plan, &texts(words))
}
