//! What stands behind the digits of a number: zeros in words, a percent sign, a unit.

use crate::base::problem::ProblemCode;

/// What stands for zeros, the longer words first.
const SCALES: [(&str, u32); 14] = [
    ("千萬", 7),
    ("百萬", 6),
    ("十萬", 5),
    ("億", 8),
    ("萬", 4),
    ("千万", 7),
    ("百万", 6),
    ("十万", 5),
    ("亿", 8),
    ("万", 4),
    ("千", 3),
    ("w", 4),
    ("k", 3),
    ("m", 6),
];
/// What parts of a whole the number counts, as its decimals: hundredths, and hundredths of those.
const PARTS: [(&str, u32); 4] = [("%", 0), ("bps", 2), ("bp", 2), ("个基点", 2)];
/// What is counted, which may stand behind a number and says nothing new.
const UNITS: [&str; 16] = [
    "元/篇", "元", "块", "rmb", "cny", "yuan", "粉丝", "粉", "人", "次", "篇", "个", "赞", "条",
    "左右", "上下",
];
/// What says that the number is the least it may be.
const AT_LEAST: [&str; 4] = ["+", "以上", "起", "多"];

/// What stands behind the digits.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tail {
    /// The zeros of a word, four of `万`.
    pub(super) zeros: u32,
    /// The decimals that a percent has more than the number: two of `bp`.
    pub(super) decimals: u32,
    pub(super) at_least: bool,
    pub(super) percent: bool,
}

impl Tail {
    /// Reads what stands behind the digits, in half-width small letters.
    ///
    /// # Errors
    /// `NotANumber` for what is none of it.
    pub(super) fn read(text: &str) -> Result<Tail, ProblemCode> {
        let mut tail = Tail::default();
        let mut rest = text;
        for (word, zeros) in SCALES {
            if let Some(after) = rest.strip_prefix(word) {
                tail.zeros = zeros;
                rest = after;
                break;
            }
        }
        for (word, decimals) in PARTS {
            if let Some(after) = rest.strip_prefix(word).filter(|_| tail.zeros == 0) {
                (tail.percent, tail.decimals) = (true, decimals);
                rest = after;
                break;
            }
        }
        let (more, after) = strip(rest, &AT_LEAST);
        let (_, after) = strip(after, &UNITS);
        let (still_more, after) = strip(after, &AT_LEAST);
        tail.at_least = more || still_more;
        if after.is_empty() {
            Ok(tail)
        } else {
            Err(ProblemCode::NotANumber)
        }
    }
}

/// The text without the first of some words that it begins with, and whether there was one.
pub(super) fn strip<'a>(text: &'a str, words: &[&str]) -> (bool, &'a str) {
    let found = words.iter().find_map(|word| text.strip_prefix(word));
    (found.is_some(), found.unwrap_or(text).trim_start())
}
