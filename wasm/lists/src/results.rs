//! What a campaign brought, as a sheet says it.

use js_sys::Uint8Array;
use notewave::creators::roster::{ResultsReading, read_results as read};
use notewave::date::Date;
use notewave::document::Document;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsError, JsValue};

use crate::packed::Value;

/// Reads a results sheet, a row a note or a row an advertisement, from delimited text or its bytes in UTF-8;
/// nothing where the bytes are none. `chosen` has the fields of columns by their headers, `today` a day such as
/// `2026-11-28`, `launch` that of the campaign, where it is known.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = readResults)]
pub fn read_results(
    #[wasm_bindgen(unchecked_param_type = "string | Uint8Array")] list: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] chosen: &JsValue,
    today: &str,
    launch: Option<String>,
) -> Result<Option<Ts<ResultsReading>>, JsError> {
    let bytes = list.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
    let text = match bytes.map(String::from_utf8) {
        Some(Ok(text)) => text,
        Some(Err(_)) => return Ok(None),
        None => list.as_string().unwrap_or_default(),
    };
    let chosen = Value::new(chosen.clone()).entries().unwrap_or_default();
    let chosen = chosen
        .into_iter()
        .filter_map(|(header, field)| Some((header, field.text()?)));
    let chosen: Vec<(String, String)> = chosen.collect();
    let reading = read(
        &text,
        &chosen,
        Date::parse(today),
        Date::parse(&launch.unwrap_or_default()),
    );
    Ok(Some(reading.into_ts()?))
}
