//! Numbers as people write them in lists; no float is parsed.

use std::borrow::Cow;

use super::cell::half_width;
use super::number::{MOST_DIGITS, Number};
use super::spelled::{is_numeral, spelled};
use super::tail::{Tail, strip};
use super::written::{Written, is_gap};
use crate::base::problem::ProblemCode;

/// What says, before a number, that it is the least it may be.
const AT_LEAST: [&str; 4] = [">=", ">", "≥", "超过"];
/// What says that a number in Chinese characters is a part of a hundred or a thousand, as decimals of a percent.
const PARTS: [(&str, u32); 2] = [("百分之", 0), ("千分之", 1)];

impl Number {
    /// Reads `1234`, `1,234.50`, `1.234,50`, `1 234,5`, `1'234`, `+7`, `-3`, `¥1,200`, `RMB 1200`,
    /// `800元`, `1.2万`, `20,5万`, `3w`, `4.5k`, `10万+`, `3.4%` and full-width digits.
    ///
    /// A comma parts thousands before three digits and stands before decimals where one or two
    /// follow. A point stands before decimals, and parts thousands where there are several. Where both
    /// are there, the last one stands before decimals.
    ///
    /// # Errors
    /// `NotANumber` for any other text, `OutOfRange` for more than 15 digits before the point.
    pub(super) fn read(cell: &str) -> Result<Number, ProblemCode> {
        let text = plain(cell);
        let (more, rest) = strip(&text, &AT_LEAST);
        let (_, rest) = strip(rest, &["约", "~", "≈", "粉丝数", "粉丝", "粉"]);
        let (before, rest) = sign(rest);
        let (after, rest) = sign(without_currency(rest));
        let two_signs = before.is_some() && after.is_some();
        let is_of_number = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.') || is_gap(c);
        let end = rest.find(|c| !is_of_number(c)).unwrap_or(rest.len());
        let (number, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if number.is_empty()
            && let Some(number) = in_words(rest)
        {
            return Ok(number);
        }
        let spoken = spoken(number, tail);
        let (number, tail) = match &spoken {
            Some((number, tail)) => (number.as_str(), tail.as_str()),
            None => (number, tail),
        };
        let tail = Tail::read(tail.trim_start())?;
        let written = Written::of(number.trim_end()).filter(|_| !two_signs);
        let Written {
            whole,
            decimals,
            may_be_thousands,
        } = written.ok_or(ProblemCode::NotANumber)?;
        let mut number = Number {
            negative: before.or(after) == Some('-'),
            at_least: more || tail.at_least,
            percent: tail.percent,
            zeros: tail.zeros,
            may_be_thousands,
            ..Number::default()
        };
        for digit in whole.bytes().filter(u8::is_ascii_digit) {
            if !number.push(digit) {
                return Err(ProblemCode::OutOfRange);
            }
        }
        for digit in decimals.trim_end_matches('0').bytes() {
            if number.decimals < MOST_DIGITS && number.push(digit) {
                number.decimals += 1;
            }
        }
        number.decimals += tail.decimals;
        number.times_ten_to(tail.zeros)
    }

    /// A count, or the counts of a cell such as `820/300/60` together.
    ///
    /// # Errors
    /// As [`read`](Number::read).
    pub(super) fn read_sum(cell: &str) -> Result<Number, ProblemCode> {
        let mut parts = cell.split('/').map(Number::read);
        let mut sum = parts.next().ok_or(ProblemCode::NotANumber)??;
        for part in parts {
            let part = part?;
            let is_whole = part.decimals == 0 && sum.decimals == 0;
            if !is_whole || part.percent || part.negative || sum.negative {
                return Err(ProblemCode::NotANumber);
            }
            sum.digits += part.digits;
        }
        Ok(sum)
    }
}

/// `1万2` as it is spoken, 1.2万: the digit behind the word, and what stands behind both; `None` for any other text.
fn spoken(number: &str, tail: &str) -> Option<(String, String)> {
    let word = tail
        .chars()
        .next()
        .filter(|c| matches!(c, '万' | '萬' | '千' | 'w' | 'k'))?;
    let behind = tail.get(word.len_utf8()..)?;
    let digit = behind.chars().next().filter(char::is_ascii_digit)?;
    let rest = behind.get(1..)?;
    let ends = !rest.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    let is_whole = number.bytes().all(|byte| byte.is_ascii_digit());
    (ends && is_whole).then(|| (format!("{number}.{digit}"), format!("{word}{rest}")))
}

/// A number in Chinese characters, such as `三千起` or `百分之三点四`; `None` for any other text.
fn in_words(text: &str) -> Option<Number> {
    let part = PARTS
        .iter()
        .find_map(|(word, decimals)| Some((text.strip_prefix(word)?, *decimals)));
    let (text, more) = part.unwrap_or((text, 0));
    let end = text
        .find(|letter| !is_numeral(letter))
        .unwrap_or(text.len());
    let (words, tail) = text.split_at_checked(end)?;
    let (digits, decimals) = spelled(words)?;
    let tail = Tail::read(tail.trim_start()).ok()?;
    (digits < 10_u64.pow(MOST_DIGITS)).then_some(Number {
        digits,
        decimals: decimals + more + tail.decimals,
        at_least: tail.at_least,
        percent: part.is_some() || tail.percent,
        ..Number::default()
    })
}

/// A cell in half-width small letters; nearly always it is so already.
pub(super) fn plain(cell: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    if cell.bytes().all(is_plain) {
        return Cow::Borrowed(cell);
    }
    let plain = cell.chars().map(|c| half_width(c).to_ascii_lowercase());
    Cow::Owned(plain.collect())
}

/// The sign in front, and the rest without it.
fn sign(text: &str) -> (Option<char>, &str) {
    for sign in ['-', '+'] {
        if let Some(rest) = text.strip_prefix(sign) {
            return (Some(sign), rest.trim_start());
        }
    }
    (None, text)
}

/// The text without `¥`, `RMB` or `CNY` in front.
fn without_currency(text: &str) -> &str {
    strip(text, &["¥", "￥", "rmb", "cny"]).1
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the numbers are exact")]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        for (cell, value) in [
            ("1234", 1_234.0),
            ("1,234,567.50", 1_234_567.5),
            ("0.1", 0.1),
            (".25", 0.25),
            ("+7", 7.0),
            ("-3", -3.0),
            ("-0", 0.0),
            ("¥1,200", 1_200.0),
            ("￥ -5", -5.0),
            ("rmb 1200", 1_200.0),
            ("-CNY0.05", -0.05),
            ("999999999999999", 999_999_999_999_999.0),
            ("0.333333333333333333333", 0.333_333_333_333_333),
            ("0.00000000000000000000001", 0.0),
            ("1.2万", 12_000.0),
            ("3w", 30_000.0),
            ("3.5W", 35_000.0),
            ("4.5k", 4_500.0),
            ("1.2m", 1_200_000.0),
            ("2千", 2_000.0),
            ("1.5亿", 150_000_000.0),
            ("３.４万", 34_000.0),
            ("１２，０００", 12_000.0),
            ("800元", 800.0),
            ("¥1.2万元/篇", 12_000.0),
            ("3.2万粉", 32_000.0),
            ("约 500", 500.0),
            ("20,5万", 205_000.0),
            ("1,5", 1.5),
            ("8,25", 8.25),
            ("0,0125", 0.0125),
            ("1.234,56", 1_234.56),
            ("1.234.567", 1_234_567.0),
            ("1.234.567,8", 1_234_567.8),
            ("1 000", 1_000.0),
            ("1\u{a0}234,567", 1_234.567),
            ("12\u{202f}345", 12_345.0),
            ("1'234.50", 1_234.5),
            ("1’234’567", 1_234_567.0),
            ("1.234万", 12_340.0),
            ("12 万", 120_000.0),
            ("12,5", 12.5),
        ] {
            let number = Number::read(cell).unwrap().value();
            assert_eq!(number, value, "{cell}");
            assert_eq!(Number::digits(cell).unwrap_or(value), value, "{cell}");
        }
    }

    #[test]
    fn what_is_no_number() {
        for cell in [
            "",
            "-",
            "+",
            "many",
            "1,2345",
            ",123",
            "1234,567",
            "1.2.3",
            "1.",
            ".",
            ",",
            "1,",
            "1e5",
            "--1",
            "-¥-1",
            "¥",
            "٣",
            "1 00",
            "12 3456",
            "1,234.567.8",
            "1,23,456",
            "1.23,4",
            "0x1",
            "NaN",
            "inf",
            "万",
            "1万万",
            "500-800",
            "3w%",
            "2个半",
            "$5",
        ] {
            assert_eq!(Number::read(cell), Err(ProblemCode::NotANumber), "{cell}");
            assert_eq!(Number::digits(cell), None, "{cell}");
        }
        for huge in ["1000000000000000", "10000000亿"] {
            assert_eq!(Number::read(huge), Err(ProblemCode::OutOfRange), "{huge}");
        }
    }

    #[test]
    fn what_is_said_of_a_number() {
        for least in [
            "10万+",
            "100000+",
            "≥10w",
            "> 100,000",
            "10万以上",
            "10w+次",
            "１０万＋",
        ] {
            let number = Number::read(least).unwrap();
            assert_eq!(
                (number.at_least, number.value()),
                (true, 100_000.0),
                "{least}"
            );
        }
        let share = Number::read("3.4%").unwrap();
        assert_eq!((share.percent, share.hundredth().value()), (true, 0.034));
        assert!(!Number::read("34").unwrap().percent);
        for (cell, part) in [("340bp", 0.034), ("-340bps", -0.034), ("千分之三", 0.003)] {
            let share = Number::read(cell).unwrap();
            assert_eq!(
                (share.percent, share.hundredth().value()),
                (true, part),
                "{cell}"
            );
        }
        let least = Number::read("三千起").unwrap();
        assert_eq!((least.at_least, least.value()), (true, 3_000.0));
        let may_be_thousands = |cell: &str| Number::read(cell).unwrap().may_be_thousands;
        for two in ["200.000", "1.234", "12.345元", "-1.234"] {
            assert!(may_be_thousands(two), "{two}");
        }
        for one in [
            "0.125",
            "1234.567",
            "1,234.567",
            "1.5",
            "1.2345",
            "1,234",
            "1.234.567",
        ] {
            assert!(!may_be_thousands(one), "{one}");
        }
    }

    #[test]
    fn hundredths_are_exact() {
        for (cell, fen) in [("0.29", 29.0), ("12.5", 1_250.0), ("¥1,940.10", 194_010.0)] {
            let number = Number::read(cell).unwrap();
            assert_eq!((number.hundredths(), number.decimals < 3), (fen, true));
        }
        assert_eq!(Number::read("0.125").unwrap().decimals, 3);
    }
}
