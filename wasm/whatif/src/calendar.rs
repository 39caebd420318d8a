//! The campaign's dates: chances, launches, payments and what follows a note. It runs in a worker.

use notewave::plan::Plan;
use notewave::schedule::notice::{self, DaysOff};
use notewave::schedule::timing;
use notewave::schedule::timing::{Board, LaunchDates, Payments, Timing};
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use notewave_common::{Answer, about};

/// The chance to be live in time, for each tier and the whole plan, and what can give.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn timing(plan: &Ts<Plan>) -> Answer<Timing> {
    about(plan, timing::timing)
}

/// The premium, the chance and the result for a launch on each day.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = launchDates)]
pub fn launch_dates(plan: &Ts<Plan>) -> Answer<LaunchDates> {
    about(plan, timing::launch_dates)
}

/// Every post on a day and in a slot, around what the plan has fixed.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn board(plan: &Ts<Plan>) -> Answer<Board> {
    about(plan, timing::board)
}

/// What must be funded or paid when.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn payments(plan: &Ts<Plan>) -> Answer<Payments> {
    about(plan, timing::payments)
}

/// Reads the State Council's notice, or a calendar of public holidays. `today` is a date such as `2026-11-23`.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = readDaysOff)]
pub fn read_days_off(text: &str, today: &str) -> Result<Ts<DaysOff>, JsError> {
    Ok(notice::read_days_off(text, today).into_ts()?)
}
