//! Numbers as people write them in lists, read as fixed point: no float is parsed.

use std::borrow::Cow;

use super::cell::half_width;
use super::spelled::{is_numeral, spelled};
use super::tail::{Tail, strip};
use super::written::{Written, is_gap};
use crate::base::problem::ProblemCode;

/// A decimal number as it is written: `digits` with the point before the last `decimals` of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent things that a writer may say of a number"
)]
pub(super) struct Number {
    negative: bool,
    digits: u64,
    /// How many decimals there are, zeros at the end left away.
    pub(super) decimals: u32,
    /// Whether it is the least that the number may be, as in `10万+`.
    pub(super) at_least: bool,
    /// Whether a `%` stands behind it; the number is as it is written.
    pub(super) percent: bool,
    /// The zeros of a word behind it, four in `1.2万`.
    zeros: u32,
    /// Whether its one point stands before three digits, as in `200.000`, so that it may part
    /// thousands as well; the number is read with a decimal point.
    pub(super) may_be_thousands: bool,
}

/// No more digits, and no more decimals, are kept: an `f64` holds 15 digits exactly.
const MOST_DIGITS: u32 = 15;
/// Fewer people than ten to this power follow a creator, or read a note.
pub(super) const MOST_PEOPLE: u32 = 8;

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

    /// The number of a cell with nothing but digits, as most have, up to 15 of them.
    pub(super) fn digits(cell: &str) -> Option<f64> {
        let fits = (1..=MOST_DIGITS as usize).contains(&cell.len());
        let mut are_digits = fits;
        let mut number = 0_u64;
        for byte in cell.bytes().take(MOST_DIGITS as usize) {
            let digit = byte.wrapping_sub(b'0');
            are_digits &= digit < 10;
            number = number * 10 + u64::from(digit);
        }
        are_digits.then(|| exact(number))
    }

    /// The number with so many zeros behind it: 1.2 and four zeros are 12,000.
    ///
    /// # Errors
    /// `OutOfRange` for more than 15 digits before the point.
    pub(super) fn times_ten_to(mut self, zeros: u32) -> Result<Number, ProblemCode> {
        for _ in 0..zeros {
            if self.decimals > 0 {
                self.decimals -= 1;
            } else if !self.push(b'0') {
                return Err(ProblemCode::OutOfRange);
            }
        }
        Ok(self)
    }

    /// The zeros that a header's unit adds to a number below ten to the power of `most`: none where the number has
    /// its own, or is so large that it must have them, such as 13,500 under `粉丝（w）`.
    pub(super) fn zeros_of(self, unit: u32, most: u32) -> u32 {
        let limit = exact(10_u64.pow(most.min(MOST_DIGITS).saturating_sub(unit)));
        if self.is_scaled() || self.value() >= limit {
            0
        } else {
            unit
        }
    }

    /// A count of people, in a column whose header adds so many zeros: people are whole, so that `12.500` are 12,500.
    pub(super) fn people(self, zeros: u32) -> Option<f64> {
        let zeros = if self.may_be_thousands && !self.is_scaled() && zeros == 0 {
            3
        } else {
            self.zeros_of(zeros, MOST_PEOPLE)
        };
        self.times_ten_to(zeros).ok().map(Number::value)
    }

    /// Whether a word for zeros stands behind it.
    pub(super) const fn is_scaled(self) -> bool {
        self.zeros > 0
    }

    /// The zeros of the word behind it.
    pub(super) const fn zeros(self) -> u32 {
        self.zeros
    }

    /// The number without the zeros of the word behind it.
    pub(super) fn unscaled(self) -> f64 {
        self.value() / exact(10_u64.pow(self.zeros))
    }

    /// A hundredth of the number.
    pub(super) const fn hundredth(mut self) -> Number {
        if self.digits > 0 {
            self.decimals += 2;
        }
        self
    }

    /// Appends a digit, where there is room.
    fn push(&mut self, digit: u8) -> bool {
        let digits = self.digits * 10 + u64::from(digit - b'0');
        let fits = digits < 10_u64.pow(MOST_DIGITS);
        if fits {
            self.digits = digits;
        }
        fits
    }

    /// The number; correctly rounded, since digits and power of ten are exact.
    pub(super) fn value(self) -> f64 {
        let value = exact(self.digits) / exact(10_u64.pow(self.decimals));
        if self.negative { 0.0 - value } else { value }
    }

    /// The number in hundredths, exact where it has at most two decimals.
    pub(super) fn hundredths(self) -> f64 {
        let decimals = self.decimals.saturating_sub(2);
        let zeros = 2_u32.saturating_sub(self.decimals);
        Number {
            digits: self.digits * 10_u64.pow(zeros),
            decimals,
            ..self
        }
        .value()
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "at most 15 digits; 17 in hundredths, which only numbers far out of range have"
)]
fn exact(digits: u64) -> f64 {
    digits as f64
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
