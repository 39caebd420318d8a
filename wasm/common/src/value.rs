//! JavaScript values as documents.

use core::marker::PhantomData;

use js_sys::{Array, Float64Array, Object, Reflect};
use notewave::document::Document;
use wasm_bindgen::{JsCast, JsValue};

/// How the members of long lists are read.
pub trait LongLists: Sized {
    /// A member.
    type Member: Document;

    /// The members of a list, of which only some fields will be asked for.
    fn members(list: &Array, fields: &'static [&'static str]) -> Option<Vec<Self::Member>>;
}

/// Member by member and field by field, as all else is read.
#[derive(Debug)]
pub struct OneByOne;

impl LongLists for OneByOne {
    type Member = Value;

    fn members(list: &Array, _: &'static [&'static str]) -> Option<Vec<Value>> {
        Some(list.iter().map(Value::new).collect())
    }
}

/// A JavaScript value; a column of numbers may be a `Float64Array`, which is copied at once.
#[derive(Debug)]
pub struct JsDocument<L>(JsValue, PhantomData<L>);

/// A JavaScript value whose long lists are read one by one.
pub type Value = JsDocument<OneByOne>;

impl<L> JsDocument<L> {
    /// The value as a document.
    #[must_use]
    pub const fn new(value: JsValue) -> JsDocument<L> {
        JsDocument(value, PhantomData)
    }

    /// The value itself.
    #[must_use]
    pub const fn js(&self) -> &JsValue {
        &self.0
    }

    fn array(&self) -> Option<&Array> {
        Array::is_array(&self.0).then(|| self.0.unchecked_ref())
    }
}

impl<L: LongLists> Document for JsDocument<L> {
    type Member = L::Member;

    fn field(&self, name: &str) -> JsDocument<L> {
        // A getter that throws, or a value without fields, has nothing there.
        JsDocument::new(Reflect::get(&self.0, &name.into()).unwrap_or(JsValue::UNDEFINED))
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

    fn list(&self) -> Option<Vec<JsDocument<L>>> {
        Some(self.array()?.iter().map(JsDocument::new).collect())
    }

    fn members(&self, fields: &'static [&'static str]) -> Option<Vec<L::Member>> {
        L::members(self.array()?, fields)
    }

    fn numbers(&self) -> Option<Vec<f64>> {
        if let Some(column) = self.0.dyn_ref::<Float64Array>() {
            return Some(column.to_vec());
        }
        let mut numbers = self.array()?.iter().map(JsDocument::<L>::new);
        let number =
            |value: JsDocument<L>| value.number().or(value.is_missing().then_some(f64::NAN));
        numbers.try_fold(Vec::new(), |mut all, value| {
            all.push(number(value)?);
            Some(all)
        })
    }

    fn entries(&self) -> Option<Vec<(String, JsDocument<L>)>> {
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
#[must_use]
pub fn texts(words: &JsValue) -> std::collections::BTreeMap<String, String> {
    let entries = Value::new(words.clone()).entries().unwrap_or_default();
    let text = |(name, word): (String, Value)| Some((name, word.text()?));
    entries.into_iter().filter_map(text).collect()
}
