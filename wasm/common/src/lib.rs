//! What the bindings share: JavaScript values as documents, and answers as JavaScript values.

mod answer;
mod value;

pub use answer::{Answer, about};
pub use value::{JsDocument, LongLists, OneByOne, Value, texts};
