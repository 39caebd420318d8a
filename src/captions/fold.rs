//! Text as it is compared: without case, width and blanks, and with the way back to its own places.

/// A text with each letter that counts in a comparison, and where it stands.
#[derive(Debug)]
pub(super) struct Folded<'a> {
    text: &'a str,
    /// The folded letters as one text.
    letters: String,
    /// For each folded letter: where it begins among them and in the text, in bytes.
    places: Vec<(usize, usize)>,
}

/// A part of a text, in bytes, on borders of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'a> Folded<'a> {
    pub(super) fn new(text: &'a str) -> Folded<'a> {
        let (mut folded, mut places) = (String::new(), Vec::new());
        for (at, letter) in text.char_indices() {
            for letter in fold(letter) {
                places.push((folded.len(), at));
                folded.push(letter);
            }
        }
        Folded {
            text,
            letters: folded,
            places,
        }
    }

    /// The text itself.
    pub(super) const fn text(&self) -> &'a str {
        self.text
    }

    /// Whether it holds words, as [`Folded::find`] finds them.
    pub(super) fn has(&self, words: &str) -> bool {
        self.find(words).next().is_some()
    }

    /// Every place of words, whatever their case, width and blanks. Latin words are found as whole words
    /// alone: `tea` is not in `steam`.
    pub(super) fn find(&self, words: &str) -> impl Iterator<Item = Place> {
        let needle: String = words.chars().flat_map(fold).collect();
        let found = self
            .letters
            .match_indices(&needle)
            .filter(|_| !needle.is_empty());
        let places: Vec<Place> = found
            .filter_map(|(at, found)| self.place(at, at + found.len()))
            .filter(|&place| self.is_whole(place, &needle))
            .collect();
        places.into_iter()
    }

    /// Where a part of the folded letters stands in the text.
    fn place(&self, from: usize, to: usize) -> Option<Place> {
        let nth = |at| {
            self.places
                .binary_search_by_key(&at, |&(folded, _)| folded)
                .ok()
        };
        let (_, start) = *self.places.get(nth(from)?)?;
        let last = match nth(to) {
            Some(next) => next.checked_sub(1)?,
            None => self.places.len().checked_sub(1)?,
        };
        let (_, last) = *self.places.get(last)?;
        let letter = self.text.get(last..)?.chars().next()?;
        Some(Place {
            start,
            end: last + letter.len_utf8(),
        })
    }

    /// Whether no letter or digit goes on where a Latin word begins or ends.
    fn is_whole(&self, place: Place, needle: &str) -> bool {
        let joins = |inner: Option<char>, outer: Option<char>| {
            let latin = |letter: Option<char>| {
                letter.is_some_and(|letter| half_width(letter).is_ascii_alphanumeric())
            };
            latin(inner) && latin(outer)
        };
        let before = self
            .text
            .get(..place.start)
            .and_then(|text| text.chars().next_back());
        let after = self.after(place);
        !joins(needle.chars().next(), before) && !joins(needle.chars().next_back(), after)
    }

    /// The letter that follows a place.
    pub(super) fn after(&self, place: Place) -> Option<char> {
        self.text.get(place.end..)?.chars().next()
    }

    /// The folded text from a place on, as far as its line or its sentence goes.
    pub(super) fn rest(&self, place: Place) -> String {
        let rest = self.text.get(place.end..).unwrap_or_default();
        let line = rest.split(is_stop).next().unwrap_or_default();
        line.chars().flat_map(fold).collect()
    }

    /// The folded text before a place, back to where its clause begins.
    pub(super) fn lead(&self, place: Place) -> String {
        let lead = self.text.get(..place.start).unwrap_or_default();
        let clause = lead
            .rsplit(|letter| is_stop(letter) || is_pause(letter))
            .next();
        clause.unwrap_or_default().chars().flat_map(fold).collect()
    }
}

const fn is_stop(letter: char) -> bool {
    matches!(letter, '\n' | '。' | '！' | '!' | '？' | '?' | '；' | ';')
}

const fn is_pause(letter: char) -> bool {
    matches!(letter, '，' | ',' | '、' | '：' | ':')
}

/// The letter as it is compared; none for blanks within a line, for what has no width, and for what only
/// picks the look of the sign before it.
fn fold(letter: char) -> impl Iterator<Item = char> {
    let is_blank = letter.is_whitespace() && letter != '\n';
    let is_hidden = matches!(
        letter,
        '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}'
    );
    let seen = (!is_blank && !is_hidden).then_some(letter);
    seen.into_iter()
        .flat_map(|letter| half_width(letter).to_lowercase())
}

/// The ASCII letter, digit or sign of a full-width one, and one sign of the yen; any other as it is.
const fn half_width(letter: char) -> char {
    match letter {
        '！'..='～' => match char::from_u32(letter as u32 - 0xFEE0) {
            Some(half) => half,
            None => letter,
        },
        '￥' => '¥',
        '’' | '‘' => '\'',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::Folded;
    use proptest::prelude::*;

    fn found<'a>(text: &'a str, words: &str) -> Vec<&'a str> {
        let folded = Folded::new(text);
        folded
            .find(words)
            .map(|place| &text[place.start..place.end])
            .collect()
    }

    #[test]
    fn case_width_and_blanks_do_not_matter() {
        assert_eq!(found("ＮＯ．１的面霜", "no.1"), ["ＮＯ．１"]);
        assert_eq!(found("只要50 ml，￥ 299", "50ML"), ["50 ml"]);
        assert_eq!(found("只要50ml，￥ 299", "¥299"), ["￥ 299"]);
        assert_eq!(
            found("最 佳和最\u{200b}佳", "最佳"),
            ["最 佳", "最\u{200b}佳"]
        );
    }

    #[test]
    fn latin_words_are_whole() {
        assert_eq!(found("steam and tea", "tea"), ["tea"]);
        assert_eq!(found("喝tea吧", "tea"), ["tea"]);
        assert_eq!(found("50mls", "50 ml").len(), 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
        /// Every place lies on borders of letters, and what stands there is what was looked for.
        #[test]
        fn what_is_found_stands_there(text in ".{0,40}", words in "[最佳aＡb ]{1,3}") {
            for part in found(&text, &words) {
                prop_assert!(Folded::new(part).letters.contains(&Folded::new(&words).letters));
            }
        }
    }
}
