//! Numbers as people write them in lists, read as fixed point: no float is parsed.

use crate::problem::ProblemCode;

/// A decimal number as it is written: `digits` with the point before the last `decimals` of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    negative: bool,
    digits: u64,
    /// How many decimals there are, zeros at the end left away.
    pub(super) decimals: u32,
}

/// No more digits, and no more decimals, are kept: an `f64` holds 15 digits exactly.
const MOST_DIGITS: u32 = 15;

impl Number {
    /// Reads `1234`, `1,234.50`, `+7`, `-3`, `¥1,200` or `RMB 1200`. A comma parts thousands
    /// only, so that `1,5` is not mistaken for either 15 or 1.5; a point stands before decimals.
    ///
    /// # Errors
    /// `NotANumber` for any other text, `OutOfRange` for more than 15 digits before the point.
    pub(super) fn read(cell: &str) -> Result<Number, ProblemCode> {
        let (before, rest) = sign(cell);
        let (after, rest) = sign(without_currency(rest));
        let (whole, decimals) = match rest.split_once('.') {
            Some((_, "")) => return Err(ProblemCode::NotANumber),
            Some(parts) => parts,
            None => (rest, ""),
        };
        let none = whole.is_empty() && decimals.is_empty();
        let two_signs = before.is_some() && after.is_some();
        if none || two_signs || !are_thousands(whole) || !are_digits(decimals) {
            return Err(ProblemCode::NotANumber);
        }
        let mut number = Number {
            negative: before.or(after) == Some('-'),
            digits: 0,
            decimals: 0,
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
        Ok(number)
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
    let rest = text.strip_prefix(['¥', '￥']).or_else(|| {
        let (code, rest) = text.split_at_checked(3)?;
        let known = code.eq_ignore_ascii_case("rmb") || code.eq_ignore_ascii_case("cny");
        known.then_some(rest)
    });
    rest.unwrap_or(text).trim_start()
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits alone, or in groups of three behind a first group of one to three.
fn are_thousands(whole: &str) -> bool {
    let Some((first, groups)) = whole.split_once(',') else {
        return are_digits(whole);
    };
    let three = |group: &str| group.len() == 3 && are_digits(group);
    (1..=3).contains(&first.len()) && are_digits(first) && groups.split(',').all(three)
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
        ] {
            assert_eq!(Number::read(cell).unwrap().value(), value, "{cell}");
        }
    }

    #[test]
    fn what_is_no_number() {
        for cell in [
            "", "-", "+", "many", "1,5", "1,2345", ",123", "1234,567", "1.2.3", "1.", ".", "1e5",
            "--1", "-¥-1", "¥", "3%", "12万", "٣", "1 000", "0x1", "NaN", "inf",
        ] {
            assert_eq!(Number::read(cell), Err(ProblemCode::NotANumber), "{cell}");
        }
        let huge = Number::read("1000000000000000");
        assert_eq!(huge, Err(ProblemCode::OutOfRange));
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
