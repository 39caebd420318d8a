//! Lists that a user has.

use js_sys::{Float64Array, Function, Reflect, Uint8Array};
use notewave::creators::roster::{Choices, ColumnChoice, ColumnMapping, ListKind, RosterReading};
use notewave::date::Date;
use notewave::document::Document;
use notewave::plan::Notes;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsError, JsValue};

use crate::packed::Value;

/// Reads a list of creators, or of their notes, from delimited text or its bytes in UTF-8; nothing
/// where the bytes are none. What is neither is an empty list. The numbers of notes come as
/// `Float64Array`. The choices are the fields of columns in `mappings`, `otherPlatforms` and `today`, such as
/// `2026-11-28`. `progress` is called now and then with the part that was read, 0 to 1.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = readRoster)]
pub fn read_roster(
    #[wasm_bindgen(unchecked_param_type = "string | Uint8Array")] list: &JsValue,
    #[wasm_bindgen(
        unchecked_param_type = "{ mappings: ColumnMapping[]; otherPlatforms?: boolean; today?: string }"
    )]
    choices: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "((part: number) => void) | undefined")]
    progress: &JsValue,
) -> Result<Option<Ts<RosterReading>>, JsError> {
    let bytes = list.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
    let text = match bytes.map(String::from_utf8) {
        Some(Ok(text)) => text,
        Some(Err(_)) => return Ok(None),
        None => list.as_string().unwrap_or_default(),
    };
    let mut tell = |part: f64| {
        if let Some(progress) = progress.dyn_ref::<Function>() {
            // What the caller's own function throws is not for us to handle.
            let _ = progress.call1(&JsValue::NULL, &part.into());
        }
    };
    let choices = Value::new(choices.clone());
    let mappings = mappings_of(&choices.field("mappings"));
    let today = choices.field("today").text();
    let choices = Choices {
        mappings: &mappings,
        other_platforms: choices.field("otherPlatforms").truth() == Some(true),
        today: today.as_deref().and_then(Date::parse),
    };
    let mut reading = notewave::creators::roster::read_as(&text, &choices, &mut tell);
    drop(text);
    let columns = take_columns(&mut reading.notes);
    let reading = reading.into_ts()?;
    let notes = Value::new(reading.js_value()).field("notes");
    for (name, numbers) in columns {
        // An object of our own takes any field.
        let _ = Reflect::set(notes.js(), &name.into(), &Float64Array::from(&*numbers));
    }
    Ok(Some(reading))
}

/// The names by which notes join a roster, given the names and the ids of both.
#[must_use]
#[wasm_bindgen(js_name = joinNames)]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list crosses the border by value"
)]
pub fn join_names(
    names: Vec<String>,
    ids: Vec<String>,
    #[wasm_bindgen(js_name = noteNames)] note_names: Vec<String>,
    #[wasm_bindgen(js_name = noteIds)] note_ids: Vec<String>,
) -> Vec<String> {
    notewave::creators::roster::join(&names, &ids, &note_names, &note_ids)
}

fn choice_of(given: &Value) -> ColumnChoice {
    let truth = |name| given.field(name).truth();
    // What is no whole number of zeros is no choice.
    let zeros = given.field("zeros").number();
    ColumnChoice {
        service: truth("service"),
        zeros: (0..=ColumnChoice::MOST_ZEROS).find(|&most| zeros == Some(f64::from(most))),
        rmb: truth("rmb"),
        day_first: truth("dayFirst"),
    }
}

fn mappings_of(given: &Value) -> Vec<ColumnMapping> {
    let texts = |value: &Value, name| value.field(name).list().unwrap_or_default();
    let mapping = |value: &Value| ColumnMapping {
        headers: texts(value, "headers")
            .iter()
            .map(|header| header.text().unwrap_or_default())
            .collect(),
        fields: texts(value, "fields").iter().map(Document::text).collect(),
        kind: value
            .field("kind")
            .text()
            .as_deref()
            .and_then(ListKind::named),
        choices: texts(value, "choices").iter().map(choice_of).collect(),
    };
    let given = given.list().unwrap_or_default();
    given.iter().map(mapping).collect()
}

/// The columns of numbers, taken out: one by one they would cost more than the reading.
fn take_columns(notes: &mut Notes) -> [(&'static str, Vec<f64>); 11] {
    let mut take =
        |name, column: fn(&mut Notes) -> &mut Vec<f64>| (name, core::mem::take(column(notes)));
    [
        take("creator", |notes| &mut notes.creator),
        take("published", |notes| &mut notes.published),
        take("sponsored", |notes| &mut notes.sponsored),
        take("video", |notes| &mut notes.video),
        take("likes", |notes| &mut notes.likes),
        take("saves", |notes| &mut notes.saves),
        take("comments", |notes| &mut notes.comments),
        take("shares", |notes| &mut notes.shares),
        take("interactions", |notes| &mut notes.interactions),
        take("reads", |notes| &mut notes.reads),
        take("impressions", |notes| &mut notes.impressions),
    ]
}
