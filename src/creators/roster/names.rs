//! Texts, each once, in the order in which they first came.

use std::hash::{BuildHasherDefault, Hasher};

use indexmap::IndexSet;

/// A set of names that knows each one's place.
#[derive(Default)]
pub(super) struct Names {
    set: IndexSet<String, BuildHasherDefault<Mixed>>,
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
}

/// A set of texts of which only a print of 128 bits is kept: a million of them share one with a
/// chance of 1 in 10^26.
#[derive(Default)]
pub(super) struct Fingerprints(IndexSet<(u64, u64), BuildHasherDefault<Mixed>>);

impl Fingerprints {
    /// Makes room for so many.
    pub(super) fn reserve(&mut self, count: usize) {
        self.0.reserve(count);
    }

    /// The place of a text, counted from 0, and whether it is new.
    pub(super) fn place(&mut self, text: &str) -> (usize, bool) {
        let print = |seed| {
            let mut mixed = Mixed(seed);
            mixed.write(text.as_bytes());
            mixed.finish()
        };
        self.0.insert_full((print(FIRST), print(SECOND)))
    }
}

/// Digits of pi and of e, where no pattern is.
const FIRST: u64 = 0x243f_6a88_85a3_08d3;
const SECOND: u64 = 0xb7e1_5162_8aed_2a6b;

/// A hash by multiplication, eight bytes at a time; the same in every run.
struct Mixed(u64);

impl Default for Mixed {
    fn default() -> Mixed {
        Mixed(FIRST)
    }
}

impl Mixed {
    /// Two rounds of multiplying and folding; wider products are slow in WebAssembly.
    fn add(&mut self, word: u64) {
        let mixed = (self.0 ^ word).wrapping_mul(SECOND);
        let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(FIRST);
        self.0 = mixed ^ (mixed >> 29);
    }
}

impl Hasher for Mixed {
    fn write(&mut self, bytes: &[u8]) {
        let mut words = bytes.chunks_exact(8);
        for word in words.by_ref() {
            self.add(word.try_into().map_or(0, u64::from_le_bytes));
        }
        let rest = words.remainder().iter();
        let rest = rest.fold(1, |word, byte| (word << 8) | u64::from(*byte));
        self.add(rest);
    }

    fn write_u64(&mut self, word: u64) {
        self.add(word);
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }

    #[test]
    fn a_hundred_thousand_prints_are_told_apart() {
        let mut prints = Fingerprints::default();
        assert!((0..100_000).all(|number| prints.place(&format!("64b1f0a2{number:016x}")).1));
        assert!((1..1_000).all(|length| prints.place(&"0".repeat(length)).1));
        assert_eq!(prints.place("64b1f0a20000000000000001"), (1, false));
    }
}
