//! Texts, each once, in the order in which they first came.

use std::hash::{BuildHasherDefault, Hasher};

use indexmap::IndexSet;

/// A set of names that knows each one's place.
#[derive(Default)]
pub(super) struct Names {
    set: IndexSet<String, BuildHasherDefault<Fnv>>,
    /// The place of the name that was asked for last: rows of one creator mostly stand together.
    last: usize,
}

impl Names {
    /// The place of a name, counted from 0, and whether it is new.
    pub(super) fn place(&mut self, name: &str) -> (usize, bool) {
        if self
            .set
            .get_index(self.last)
            .is_some_and(|last| last == name)
        {
            return (self.last, false);
        }
        let (place, is_new) = match self.set.get_index_of(name) {
            Some(place) => (place, false),
            None => self.set.insert_full(name.to_owned()),
        };
        self.last = place;
        (place, is_new)
    }

    /// How many names there are.
    pub(super) fn len(&self) -> usize {
        self.set.len()
    }
}

/// The hash of Fowler, Noll and Vo (FNV-1a, 64 bits): the same in every run.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn each_name_keeps_its_place() {
        let mut names = Names::default();
        let asked = ["007", "7", "007", "1e5", "100000", "7"];
        let places = asked.map(|name| names.place(name));
        assert_eq!(
            places,
            [
                (0, true),
                (1, true),
                (0, false),
                (2, true),
                (3, true),
                (1, false)
            ]
        );
        assert_eq!(names.len(), 4);
    }
}
