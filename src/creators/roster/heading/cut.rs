//! Cuts a header into the words that it is made of.

use super::words::{ENGLISH, HAN, Word, simplified};
use crate::creators::roster::cell::half_width;

/// The words of a header, and whether all of it was known.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Cut {
    pub(super) words: Vec<Word>,
    /// Whether nothing of the header was left unread.
    pub(super) whole: bool,
}

/// What a header says of what its fee holds.
const OF_A_FEE: [Word; 5] = [
    Word::Bare,
    Word::WithService,
    Word::Service,
    Word::Holds,
    Word::HoldsNot,
];
/// What a number of days, weeks or months is followed by, and how many days one of them has.
const SPANS: [(&str, u16); 12] = [
    ("个月", 30),
    ("天", 1),
    ("日", 1),
    ("周", 7),
    ("ヶ月", 30),
    ("months", 30),
    ("month", 30),
    ("weeks", 7),
    ("week", 7),
    ("days", 1),
    ("day", 1),
    ("d", 1),
];
/// What a number of the last notes is followed by.
const NOTES: [&str; 5] = ["篇", "条", "个笔记", "notes", "posts"];

impl Cut {
    pub(super) fn has(&self, word: Word) -> bool {
        self.words.contains(&word)
    }

    /// Whether it has some of these words, and no other that matters; a unit does not.
    pub(super) fn has_only(&self, words: &[Word]) -> bool {
        let all = || {
            self.words
                .iter()
                .filter(|word| !matches!(word, Word::Idle | Word::Zeros(_)))
        };
        all().next().is_some() && all().all(|word| words.contains(word))
    }

    pub(super) fn has_any(&self, words: &[Word]) -> bool {
        words.iter().any(|word| self.has(*word))
    }
}

/// The words of a header, however it is written: `avg_likes`, `AvgLikes`, `粉絲數（萬）`.
///
/// What stands in brackets behind the first is a unit or a condition: what of it is not known is
/// passed over.
pub(super) fn cut(header: &str) -> Cut {
    let plain: String = apart(header);
    let is_foreign = plain.contains(['$', '€', '£', '₩']);
    let mut cut = Cut {
        words: is_foreign.then_some(Word::Foreign).into_iter().collect(),
        whole: true,
    };
    let (mut depth, mut from) = (0_u32, 0);
    let mut parts = Vec::new();
    for (at, letter) in plain.char_indices() {
        let step = match letter {
            '(' | '[' | '【' => 1,
            ')' | ']' | '】' => -1,
            _ => continue,
        };
        parts.push((depth > 0, plain.get(from..at).unwrap_or_default()));
        depth = depth.saturating_add_signed(step);
        from = at + letter.len_utf8();
    }
    parts.push((depth > 0, plain.get(from..).unwrap_or_default()));
    for (inside, part) in parts {
        let whole = cut.whole;
        let before = cut.words.len();
        let mut pieces = part.split(|c: char| !is_of_word(c)).peekable();
        while let Some(piece) = pieces.next() {
            // `service fee` is one word in two pieces.
            let both = pieces.peek().and_then(|next| in_two(piece, next));
            if let Some(word) = both {
                cut.words.push(word);
                pieces.next();
            } else {
                cut.add(piece);
            }
        }
        if inside {
            cut.bracket(part, before);
            cut.whole = whole;
        }
    }
    cut
}

impl Cut {
    /// Adds the words of a piece without spaces and punctuation.
    fn add(&mut self, piece: &str) {
        let mut rest = piece;
        while let Some(first) = rest.chars().next() {
            let taken = if first.is_ascii_digit() {
                self.number(rest)
            } else if first.is_ascii_alphabetic() {
                self.english(rest)
            } else {
                self.han(rest)
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
    }

    /// What stands in brackets. `10k` is a unit; a condition with a number, such as `不超过50%`, says nothing of the
    /// column but what its fee holds and of which days it is.
    fn bracket(&mut self, part: &str, from: usize) {
        if let Some(zeros) = zeros(part) {
            self.words.truncate(from);
            self.words.push(Word::Zeros(zeros));
            return;
        }
        let has_number = part.bytes().any(|byte| byte.is_ascii_digit());
        let mut words = self.words.split_off(from);
        let is_window = words.iter().any(|word| matches!(word, Word::Days(_)));
        if has_number && !is_window {
            words.retain(|word| OF_A_FEE.contains(word));
        }
        self.words.extend(words);
    }

    fn number(&mut self, rest: &str) -> usize {
        let length = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let (digits, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        // `10%` is of no column and says nothing of its cells, but `含10%` holds the service fee.
        if let Some(behind) = behind.strip_prefix('%') {
            if self.words.last() == Some(&Word::Holds) {
                self.words.push(Word::Service);
            }
            return rest.len() - behind.len();
        }
        let span = SPANS
            .iter()
            .find(|(unit, _)| is_followed_by(behind, unit))
            .zip(digits.parse::<u16>().ok());
        if let Some(((unit, days), count)) = span {
            self.words.push(Word::Days(count.saturating_mul(*days)));
            return length + unit.len();
        }
        // Of the last so many notes.
        if let Some(unit) = NOTES.iter().find(|unit| is_followed_by(behind, unit)) {
            self.words.push(Word::LastNotes);
            return length + unit.len();
        }
        let is_year = digits.len() == 4 && (digits.starts_with("20") || digits.starts_with("19"));
        if !is_year {
            self.words.push(Word::Single);
        }
        length
    }

    /// A run of letters: a word, or several without a gap.
    fn english(&mut self, rest: &str) -> usize {
        let length = rest
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let run = rest.get(..length).unwrap_or(rest);
        // A short word of a Chinese header, such as `kol名`.
        let longer = longest(HAN, rest).filter(|(_, taken)| *taken >= length);
        if let Some((word, taken)) = longer {
            self.words.push(word);
            return taken;
        }
        if let Some(words) = in_words(run) {
            self.words.extend(words);
        } else {
            self.whole = false;
        }
        length
    }

    fn han(&mut self, rest: &str) -> usize {
        if let Some((word, taken)) = longest(HAN, rest) {
            self.words.push(word);
            return taken;
        }
        self.whole = false;
        rest.chars().next().map_or(1, char::len_utf8)
    }
}

/// Whether a text begins with a word, and nothing of the same letters goes on.
fn is_followed_by(text: &str, word: &str) -> bool {
    let rest = text.strip_prefix(word);
    rest.is_some_and(|rest| {
        !word.is_ascii() || !rest.starts_with(|c: char| c.is_ascii_alphabetic())
    })
}

/// Two pieces that are one word of English.
fn in_two(one: &str, other: &str) -> Option<Word> {
    let are_letters =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !are_letters(one) || !are_letters(other) {
        return None;
    }
    let mut all = ENGLISH.iter();
    let found = all.find(|(_, texts)| {
        let mut texts = texts.iter();
        texts.any(|text| text.strip_prefix(one) == Some(other))
    });
    found.map(|(word, _)| *word)
}

/// The zeros of a unit such as `10k`, `000` or `1万`; `None` for any other text.
fn zeros(unit: &str) -> Option<u32> {
    let unit = unit.trim();
    let end = unit
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(unit.len());
    let (digits, word) = unit.split_at_checked(end)?;
    let of_word = match word {
        "" | "s" => 0,
        "k" | "千" => 3,
        "w" | "万" => 4,
        _ => return None,
    };
    let rest = digits.strip_prefix('1').unwrap_or(digits);
    let is_power = !digits.is_empty() && rest.bytes().all(|digit| digit == b'0');
    (is_power && rest.len() + of_word > 0).then(|| u32::try_from(rest.len() + of_word).unwrap_or(0))
}

/// The longest word that a text begins with, and its length in bytes.
fn longest(words: &[(Word, &[&str])], text: &str) -> Option<(Word, usize)> {
    let all = words
        .iter()
        .flat_map(|(word, texts)| texts.iter().map(move |text| (*word, *text)));
    all.filter(|(_, word)| text.starts_with(word))
        .map(|(word, text)| (word, text.len()))
        .max_by_key(|(_, length)| *length)
}

/// A run of English letters as known words, as few as can be; `None` where some are left.
fn in_words(run: &str) -> Option<Vec<Word>> {
    const LONGEST: usize = 40;
    if run.len() > LONGEST {
        return None;
    }
    let word = |text: &str| {
        let mut all = ENGLISH.iter();
        all.find(|(_, texts)| texts.contains(&text))
            .map(|(word, _)| *word)
    };
    // The fewest words that each beginning of the run is made of.
    let mut best: Vec<Option<Vec<Word>>> = vec![Some(Vec::new())];
    for end in 1..=run.len() {
        let ways = (0..end).filter_map(|start| {
            let before = best.get(start)?.as_ref()?;
            let text = run.get(start..end)?;
            // A single letter within a run is no word.
            let long_enough = text.len() > 1 || text.len() == run.len();
            let found = word(text).filter(|_| long_enough)?;
            Some([before.as_slice(), &[found]].concat())
        });
        let fewest = ways.min_by_key(Vec::len);
        best.push(fewest);
    }
    best.pop().flatten()
}

/// A header in half width, small and Simplified letters, a space before a capital within a word and none between a
/// number and its unit: `last 30 days` and `30-day` are `30days` and `30day`.
fn apart(header: &str) -> String {
    let mut plain = String::with_capacity(header.len() + 8);
    let mut before = ' ';
    let mut letters = header.chars().map(half_width).peekable();
    while let Some(letter) = letters.next() {
        let is_gap = matches!(letter, ' ' | '-') && before.is_ascii_digit();
        if is_gap && letters.peek().is_some_and(char::is_ascii_alphabetic) {
            continue;
        }
        if letter.is_ascii_uppercase() && before.is_ascii_lowercase() {
            plain.push(' ');
        }
        plain.push(simplified(letter.to_ascii_lowercase()));
        before = letter;
    }
    plain
}

/// Whether a letter belongs to a word: not a space, a mark or a bracket.
fn is_of_word(letter: char) -> bool {
    letter == '%'
        || letter.is_ascii_alphanumeric()
        || (!letter.is_ascii() && letter.is_alphanumeric())
        || letter == 'ー'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_fall_into_words() {
        for (header, words) in [
            (
                "粉絲數（萬）",
                vec![Word::Followers, Word::Count, Word::Zeros(4)],
            ),
            (
                "日常_阅读中位数",
                vec![Word::Everyday, Word::Reads, Word::Median],
            ),
            (
                "近30天互动量",
                vec![Word::Idle, Word::Days(30), Word::Interactions, Word::Count],
            ),
            ("likedCount", vec![Word::Likes, Word::Count]),
            ("publishdate", vec![Word::Publish, Word::Day]),
            (
                "25-34年龄占比（不超50%）",
                vec![Word::Single, Word::Single, Word::Narrower, Word::Part],
            ),
            ("ファン数", vec![Word::Followers, Word::Count]),
        ] {
            let cut = cut(header);
            assert_eq!((cut.words, cut.whole), (words, true), "{header}");
        }
        assert!(!cut("达人靠谱度").whole);
    }
}
