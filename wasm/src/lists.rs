//! Lists that a user has.

use notewave::roster::RosterReading;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a list of creators, or of their notes, from CSV text.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = readRoster)]
pub fn read_roster(text: &str) -> Result<Ts<RosterReading>, JsError> {
    Ok(notewave::roster::read(text).into_ts()?)
}
