//! Lists that a user has.

use notewave::roster::RosterReading;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

/// Reads a list of creators, or of their notes, from CSV text. What is no text is an empty list.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = readRoster)]
pub fn read_roster(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Result<Ts<RosterReading>, JsError> {
    Ok(notewave::roster::read(&text.as_string().unwrap_or_default()).into_ts()?)
}
