//! The numbers that formulas are written in: plain `f64`, or numbers that record their steps.
//!
//! A formula over any [`Number`] is written once. With `f64` it works a value out; with
//! [`Traced`](crate::budget::explain::traced::Traced) it also tells how, so what the page explains is what was
//! reckoned.

use core::ops::{Add, Div, Mul, Neg, Sub};

use super::terms::Name;
use crate::base::tier::Tier;

/// A number that a formula can be written in; `from` makes a constant of the formula.
pub(crate) trait Number:
    Copy
    + From<f64>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// The number itself, to decide by.
    fn value(self) -> f64;

    /// `ln(1 + x)`.
    fn log1p(self) -> Self;

    /// `e^x − 1`.
    fn expm1(self) -> Self;

    /// The number, or `most` where it is above that.
    fn at_most(self, most: Self) -> Self;

    /// The number, known by a name from here on: what it is, and of which tier. A name that it has
    /// already stays.
    fn named(self, name: impl Into<Name>, tier: impl Into<Option<Tier>>) -> Self;
}

impl Number for f64 {
    fn value(self) -> f64 {
        self
    }

    fn log1p(self) -> f64 {
        libm::log1p(self)
    }

    fn expm1(self) -> f64 {
        libm::expm1(self)
    }

    fn at_most(self, most: f64) -> f64 {
        self.min(most)
    }

    fn named(self, _: impl Into<Name>, _: impl Into<Option<Tier>>) -> f64 {
        self
    }
}

/// The sum from the first to the last; nothing of none.
pub(crate) fn sum<N: Number>(parts: impl Iterator<Item = N>) -> N {
    parts.reduce(|sum, part| sum + part).unwrap_or(N::from(0.0))
}
