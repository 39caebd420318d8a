//! Values by name.

use core::slice::Iter;

use serde::{Serialize, Serializer};

/// Values by their names, in the order of the names; in a document an object. A list, since a plan has
/// few of them: the map of the standard library is 3 KB more in what the page loads first.
///
/// ```
/// use notewave::by_name::ByName;
/// let mut heights = ByName::new();
/// heights.insert("tree".to_owned(), 9.0);
/// heights.insert("man".to_owned(), 1.8);
/// // A name has one value, the last.
/// assert_eq!(heights.insert("tree".to_owned(), 12.0), Some(9.0));
/// assert_eq!(heights.get("tree"), Some(&12.0));
/// assert!(heights.iter().map(|(name, _)| name).eq(["man", "tree"]));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ByName<T>(Vec<(String, T)>);

impl<T> ByName<T> {
    /// No values.
    #[must_use]
    pub const fn new() -> ByName<T> {
        ByName(Vec::new())
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        let place = self.place(name).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// Whether the name has a value.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    /// Gives a name its value, and returns the one before.
    pub fn insert(&mut self, name: String, value: T) -> Option<T> {
        match self.place(&name) {
            Ok(place) => {
                let (_, old) = self.0.get_mut(place)?;
                Some(core::mem::replace(old, value))
            }
            Err(place) => {
                self.0.insert(place, (name, value));
                None
            }
        }
    }

    /// Takes a name's value away, and returns it.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let place = self.place(name).ok()?;
        Some(self.0.remove(place).1)
    }

    /// Keeps what a rule says to keep.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &T) -> bool) {
        self.0.retain(|(name, value)| keep(name, value));
    }

    /// The names and their values, in the order of the names.
    pub fn iter(&self) -> Entries<'_, T> {
        let pair: fn(&(String, T)) -> (&str, &T) = |(name, value)| (name, value);
        self.0.iter().map(pair)
    }

    /// The names, in their order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The values, in the order of the names.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Where a name stands, or would stand.
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(own, _)| own.as_str().cmp(name))
    }
}

/// The names and values of a [`ByName`].
pub type Entries<'a, T> = core::iter::Map<Iter<'a, (String, T)>, fn(&(String, T)) -> (&str, &T)>;

impl<T> Default for ByName<T> {
    fn default() -> ByName<T> {
        ByName::new()
    }
}

impl<T> FromIterator<(String, T)> for ByName<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> ByName<T> {
        let mut all = ByName::new();
        all.extend(entries);
        all
    }
}

impl<T> Extend<(String, T)> for ByName<T> {
    fn extend<I: IntoIterator<Item = (String, T)>>(&mut self, entries: I) {
        for (name, value) in entries {
            self.insert(name, value);
        }
    }
}

impl<T, const N: usize> From<[(String, T); N]> for ByName<T> {
    fn from(entries: [(String, T); N]) -> ByName<T> {
        entries.into_iter().collect()
    }
}

impl<T> IntoIterator for ByName<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a ByName<T> {
    type Item = (&'a str, &'a T);
    type IntoIter = Entries<'a, T>;

    fn into_iter(self) -> Entries<'a, T> {
        self.iter()
    }
}

impl<T: Serialize> Serialize for ByName<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}
