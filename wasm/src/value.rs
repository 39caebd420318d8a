//! JavaScript values as documents.

use js_sys::{Array, Float64Array, Object, Reflect};
use notewave::document::Document;
use wasm_bindgen::{JsCast, JsValue};

/// A JavaScript value; a column of numbers may be a `Float64Array`, which is copied at once.
pub(crate) struct Value(pub(crate) JsValue);

impl Value {
    fn array(&self) -> Option<&Array> {
        Array::is_array(&self.0).then(|| self.0.unchecked_ref())
    }
}

impl Document for Value {
    #[cfg(feature = "lists")]
    type Member = crate::packed::Packed;
    #[cfg(not(feature = "lists"))]
    type Member = Value;

    fn field(&self, name: &str) -> Value {
        // A getter that throws, or a value without fields, has nothing there.
        Value(Reflect::get(&self.0, &name.into()).unwrap_or(JsValue::UNDEFINED))
    }

    fn is_missing(&self) -> bool {
        self.0.is_undefined() || self.0.is_null()
    }

    fn is_object(&self) -> bool {
        self.0.is_object() && !Array::is_array(&self.0)
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn truth(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn list(&self) -> Option<Vec<Value>> {
        Some(self.array()?.iter().map(Value).collect())
    }

    #[cfg(feature = "lists")]
    fn members(&self, fields: &'static [&'static str]) -> Option<Vec<Self::Member>> {
        use crate::packed::Packed;
        let list = self.array()?;
        Packed::members(list, fields)
            .or_else(|| Some(self.list()?.into_iter().map(Packed::Other).collect()))
    }

    // Where lists are read elsewhere, a plan comes without them.
    #[cfg(not(feature = "lists"))]
    fn members(&self, _: &'static [&'static str]) -> Option<Vec<Value>> {
        self.list()
    }

    fn numbers(&self) -> Option<Vec<f64>> {
        if let Some(column) = self.0.dyn_ref::<Float64Array>() {
            return Some(column.to_vec());
        }
        let mut numbers = self.array()?.iter().map(Value);
        let number = |value: Value| value.number().or(value.is_missing().then_some(f64::NAN));
        numbers.try_fold(Vec::new(), |mut all, value| {
            all.push(number(value)?);
            Some(all)
        })
    }

    fn entries(&self) -> Option<Vec<(String, Value)>> {
        let object = self.is_object().then(|| self.0.unchecked_ref::<Object>())?;
        let entry = |key: JsValue| {
            let name = key.as_string()?;
            let value = self.field(&name);
            Some((name, value))
        };
        Some(Object::keys(object).iter().filter_map(entry).collect())
    }
}

/// Words by name.
#[cfg(any(feature = "lists", feature = "whatif"))]
pub(crate) fn texts(words: &JsValue) -> std::collections::BTreeMap<String, String> {
    let entries = Value(words.clone()).entries().unwrap_or_default();
    let text = |(name, word): (String, Value)| Some((name, word.text()?));
    entries.into_iter().filter_map(text).collect()
}
