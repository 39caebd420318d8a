//! The campaign's brief.

use notewave::brief::{Brief, Recipient};
use notewave::plan::Plan;
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use notewave_common::{Answer, about};

/// What there is to say in the brief for somebody: `campaign`, a tier such as `micro`, or a creator on the board
/// such as `micro-3`.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen]
pub fn brief(
    plan: &Ts<Plan>,
    #[wasm_bindgen(unchecked_param_type = "string")] recipient: &JsValue,
) -> Answer<Brief> {
    let recipient = recipient.as_string().unwrap_or_default();
    about(plan, |plan| {
        notewave::brief(plan, Recipient::read(&recipient))
    })
}
