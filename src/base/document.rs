//! A document from outside, whatever carries it: JavaScript values in the page, JSON in a test.
//!
//! What is read from it is loose: what should be a number and is not becomes `NaN`, which
//! [`check`](crate::check) then names with its field. Derived decoders stop at the first fault,
//! do not name the field, and cost 25 KB of wasm.

/// A value in a document.
pub trait Document: Sized {
    /// A member of a long list.
    type Member: Document;

    /// The field of an object; a missing value where there is none.
    #[must_use]
    fn field(&self, name: &str) -> Self;
    /// Whether the value is missing or `null`.
    fn is_missing(&self) -> bool;
    /// Whether the value is an object.
    fn is_object(&self) -> bool;
    /// The value as a number; `None` where it is something else.
    fn number(&self) -> Option<f64>;
    /// The value as true or false; `None` where it is something else.
    fn truth(&self) -> Option<bool>;
    /// The value as text; `None` where it is something else.
    fn text(&self) -> Option<String>;
    /// The members of the value, where it is a list.
    fn list(&self) -> Option<Vec<Self>>;
    /// The members of the value, where it is a long list of which only some fields are asked for, in
    /// this order: they may be read at once.
    fn members(&self, fields: &'static [&'static str]) -> Option<Vec<Self::Member>>;
    /// The numbers of the value, where it is a list of numbers; what is missing is `NaN`.
    fn numbers(&self) -> Option<Vec<f64>>;
    /// The names and values of the value, where it is an object.
    fn entries(&self) -> Option<Vec<(String, Self)>>;
}

/// One of a few things, each of which has a name in documents.
pub trait Named: Copy + 'static {
    /// All of them.
    const ALL: &'static [Self];

    /// The name, as serde writes it.
    fn name(self) -> &'static str;

    /// The one of that name.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.name() == name)
    }
}

/// Says how documents name the members of an enumeration.
macro_rules! named {
    ($type:ident { $($member:ident = $name:literal),+ $(,)? }) => {
        impl $crate::base::document::Named for $type {
            const ALL: &'static [$type] = &[$($type::$member),+];

            fn name(self) -> &'static str {
                match self {
                    $($type::$member => $name),+
                }
            }
        }
    };
}

pub(crate) use named;
