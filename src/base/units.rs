//! Money and shares: the two quantities that must never be mixed up or lose a cent.

use core::iter::Sum;
use core::ops::{Add, AddAssign, Mul, Sub};

use serde::Serialize;

/// An amount of money in fen; 100 fen are RMB 1.
///
/// Sums and differences are exact. The range that [`check`](crate::check) lets in, RMB 0 to
/// [`Fen::MAX`] an amount, leaves room for every product the core forms.
///
/// ```
/// use notewave::units::{Fen, Share};
/// let fee = Fen::from_yuan(2_000);
/// assert_eq!(fee * 3, Fen(600_000));
/// assert_eq!(fee.share(Share::new(0.10).unwrap()), Fen::from_yuan(200));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Fen(pub i64);

impl Fen {
    /// No money.
    pub const ZERO: Fen = Fen(0);
    /// The most that a plan may name in one place: RMB 1,000,000,000.
    pub const MAX: Fen = Fen(100_000_000_000);

    /// Whole yuan as fen.
    #[must_use]
    pub const fn from_yuan(yuan: i64) -> Fen {
        Fen(yuan * 100)
    }

    /// The nearest fen to a number of fen, halves away from zero; used for figures, which are
    /// kept as `f64`. Not a number becomes 0, which `check` has excluded before.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "rounded first; `as` saturates, and `check` bounds amounts far below that"
    )]
    pub fn nearest(fen: f64) -> Fen {
        Fen(fen.round() as i64)
    }

    /// The nearest whole yuan to a number of fen, halves away from zero.
    #[must_use]
    pub fn nearest_yuan(fen: f64) -> Fen {
        Fen(Fen::nearest(fen / 100.0).0 * 100)
    }

    /// The last whole fen that is not above a number of fen.
    pub(crate) fn down(fen: f64) -> Fen {
        // A hair more, so that a whole fen is not lost to the last bit.
        Fen::nearest(libm::floor(fen + 1e-3))
    }

    /// The last whole yuan that is not above a number of fen.
    pub(crate) fn whole_yuan(fen: f64) -> Fen {
        Fen(Fen::nearest(down(fen / 100.0)).0 * 100)
    }

    /// The amount as a number of fen for a forecast, where cents do not count.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "exact up to 2^53 fen, RMB 90,000 billion"
    )]
    pub const fn as_f64(self) -> f64 {
        self.0 as f64
    }

    /// A share of the amount, to the nearest fen, halves away from zero.
    #[must_use]
    pub fn share(self, share: Share) -> Fen {
        Fen::nearest(self.as_f64() * share.get())
    }

    /// The difference, or nothing where it would be negative.
    #[must_use]
    pub fn minus_or_zero(self, other: Fen) -> Fen {
        Fen((self.0 - other.0).max(0))
    }
}

impl Add for Fen {
    type Output = Fen;
    fn add(self, other: Fen) -> Fen {
        Fen(self.0 + other.0)
    }
}

impl AddAssign for Fen {
    fn add_assign(&mut self, other: Fen) {
        self.0 += other.0;
    }
}

impl Sub for Fen {
    type Output = Fen;
    fn sub(self, other: Fen) -> Fen {
        Fen(self.0 - other.0)
    }
}

impl Mul<u32> for Fen {
    type Output = Fen;
    fn mul(self, count: u32) -> Fen {
        Fen(self.0 * i64::from(count))
    }
}

impl Sum for Fen {
    fn sum<I: Iterator<Item = Fen>>(parts: I) -> Fen {
        parts.fold(Fen::ZERO, Add::add)
    }
}

/// A part of a whole, 0 to 1.
///
/// ```
/// use notewave::units::Share;
/// assert_eq!(Share::new(0.25).unwrap().get(), 0.25);
/// assert!(Share::new(1.01).is_none() && Share::new(f64::NAN).is_none());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Share(f64);

impl Share {
    /// Nothing of the whole.
    pub const NONE: Share = Share(0.0);

    /// The share, or `None` outside 0 to 1.
    #[must_use]
    pub fn new(share: f64) -> Option<Share> {
        (0.0..=1.0).contains(&share).then_some(Share(share))
    }

    /// The nearest share: below 0 (or not a number) is 0, above 1 is 1.
    #[must_use]
    pub fn clamp(share: f64) -> Share {
        Share(if share > 0.0 { share.min(1.0) } else { 0.0 })
    }

    /// The share as a number, 0 to 1.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

/// A value with the range it may well have instead; `low <= likely <= high`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Range {
    /// The low end, in the unit of the value.
    pub low: f64,
    /// The value to count with.
    pub likely: f64,
    /// The high end, in the unit of the value.
    pub high: f64,
}

/// What rounding may add to a count, a ratio or a share.
pub(crate) const ROUNDING: f64 = 1e-9;

/// The last whole number that is not above another, but for rounding.
pub(crate) fn down(number: f64) -> f64 {
    libm::floor(number + ROUNDING)
}

/// The first whole number that is not below another, but for rounding.
pub(crate) fn up(number: f64) -> f64 {
    libm::ceil(number - ROUNDING)
}

/// The whole part of a number from 0 up: what is below 0, or none, is 0, and what is too large the
/// largest `u32`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, which is what is meant"
)]
pub(crate) const fn truncate(number: f64) -> u32 {
    number as u32
}
