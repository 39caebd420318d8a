//! Decimal numbers of lists as fixed point.

use crate::base::problem::ProblemCode;

/// A decimal number as it is written: `digits` with the point before the last `decimals` of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent things that a writer may say of a number"
)]
pub(super) struct Number {
    pub(super) negative: bool,
    pub(super) digits: u64,
    /// How many decimals there are, zeros at the end left away.
    pub(super) decimals: u32,
    /// Whether it is the least that the number may be, as in `10万+`.
    pub(super) at_least: bool,
    /// Whether a `%` stands behind it; the number is as it is written.
    pub(super) percent: bool,
    /// The zeros of a word behind it, four in `1.2万`.
    pub(super) zeros: u32,
    /// Whether its one point stands before three digits, as in `200.000`, so that it may part
    /// thousands as well; the number is read with a decimal point.
    pub(super) may_be_thousands: bool,
}

/// No more digits, and no more decimals, are kept: an `f64` holds 15 digits exactly.
pub(super) const MOST_DIGITS: u32 = 15;
/// Fewer people than ten to this power follow a creator, or read a note.
pub(super) const MOST_PEOPLE: u32 = 8;

impl Number {
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
    pub(super) fn push(&mut self, digit: u8) -> bool {
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
