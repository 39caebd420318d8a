//! JSON as a document.

use notewave::document::Document;
use serde_json::Value;

/// A JSON value, missing where there is none.
pub(crate) struct Json(pub(crate) Option<Value>);

impl Document for Json {
    type Member = Json;

    fn field(&self, name: &str) -> Json {
        Json(self.0.as_ref().and_then(|value| value.get(name)).cloned())
    }

    fn is_missing(&self) -> bool {
        self.0.as_ref().is_none_or(Value::is_null)
    }

    fn is_object(&self) -> bool {
        self.0.as_ref().is_some_and(Value::is_object)
    }

    fn number(&self) -> Option<f64> {
        self.0.as_ref().and_then(Value::as_f64)
    }

    fn truth(&self) -> Option<bool> {
        self.0.as_ref().and_then(Value::as_bool)
    }

    fn text(&self) -> Option<String> {
        self.0.as_ref().and_then(Value::as_str).map(str::to_owned)
    }

    fn list(&self) -> Option<Vec<Json>> {
        let list = self.0.as_ref().and_then(Value::as_array)?;
        Some(list.iter().cloned().map(Some).map(Json).collect())
    }

    fn members(&self, _: &'static [&'static str]) -> Option<Vec<Json>> {
        self.list()
    }

    fn numbers(&self) -> Option<Vec<f64>> {
        let list = self.list()?;
        let number = |value: &Json| value.number().or(value.is_missing().then_some(f64::NAN));
        list.iter().map(number).collect()
    }

    fn entries(&self) -> Option<Vec<(String, Json)>> {
        let map = self.0.as_ref().and_then(Value::as_object)?;
        let entry = |(name, value): (&String, &Value)| (name.clone(), Json(Some(value.clone())));
        Some(map.iter().map(entry).collect())
    }
}
