//! Captions against the brief, the platform and the law.

use notewave::captions::{self, About, BriefTexts, CheckedCaptions, Deal};
use notewave::document::{Document, Named};
use notewave::plan::Plan;
use tsify::Ts;
use wasm_bindgen::prelude::wasm_bindgen;

use notewave_common::{Answer, Value, about as answer_about};

fn about(given: &Ts<About>) -> About {
    let given = Value::new(given.js_value());
    let is = |name| given.field(name).truth().unwrap_or(false);
    let deal = given.field("deal").text().unwrap_or_default();
    About {
        deal: Deal::named(&deal).unwrap_or_default(),
        made_with_ai: is("madeWithAi"),
        has_title: is("hasTitle"),
        each_line: is("eachLine"),
    }
}

/// What in captions is to be looked at; `text` is one of them, or a column of a sheet.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = checkCaptions)]
pub fn check_captions(
    text: &str,
    plan: &Ts<Plan>,
    #[wasm_bindgen(js_name = about)] given: &Ts<About>,
) -> Answer<CheckedCaptions> {
    let about = about(given);
    answer_about(plan, |plan| {
        Some(captions::check_captions(text, plan, &about))
    })
}

/// The brief's own texts: what they say, lack, and should not say, whatever the budget is.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = briefTexts)]
pub fn brief_texts(plan: &Ts<Plan>) -> Answer<BriefTexts> {
    answer_about(plan, |plan| Some(captions::brief_texts(plan)))
}

/// The list of superlatives in circulation, one a line, as a plan's own list begins.
#[must_use]
#[wasm_bindgen(js_name = usualSuperlatives)]
pub fn usual_superlatives() -> String {
    captions::usual_superlatives()
}
