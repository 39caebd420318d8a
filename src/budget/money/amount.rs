//! The money that costs are worked out in: plain fen, or fen that record their steps.
//!
//! As with [`Number`], a formula is written once. Fen are whole: what is not is rounded where the
//! formula says so, and a number that remembers has that as a step.

use core::ops::{Add, Sub};

use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::number::Number;
use crate::budget::terms::Name;
use crate::figures::{Assumptions, Figure};

/// An amount that a formula can be written in. No amount of a plan comes near 2^53 fen, so a number
/// holds each of them exactly.
pub(crate) trait Money: Copy + Add<Output = Self> + Sub<Output = Self> {
    /// What shares and counts are, and amounts before they are rounded.
    type Number: Number;

    /// The nearest fen, halves away from zero.
    fn nearest_to(fen: Self::Number) -> Self;

    /// The nearest whole yuan, halves away from zero.
    fn nearest_yuan(fen: Self::Number) -> Self;

    /// The last whole yuan that is not above.
    fn whole_yuan(fen: Self::Number) -> Self;

    /// The amount as a number of fen.
    fn number(self) -> Self::Number;

    /// The amount, known by a name from here on; a name that it has already stays.
    fn named(self, name: impl Into<Name>, tier: impl Into<Option<Tier>>) -> Self;

    /// Nothing.
    fn zero() -> Self {
        Self::nearest_to(0.0.into())
    }

    /// The amount so many times; to the nearest fen.
    fn times(self, times: Self::Number) -> Self {
        Self::nearest_to(self.number() * times)
    }

    /// A share of the amount, to the nearest yuan: nobody is billed in fen.
    fn part(self, share: Self::Number) -> Self {
        Self::nearest_yuan(self.number() * share)
    }
}

impl Money for Fen {
    type Number = f64;

    fn nearest_to(fen: f64) -> Fen {
        Fen::nearest(fen)
    }

    fn nearest_yuan(fen: f64) -> Fen {
        Fen::nearest_yuan(fen)
    }

    fn whole_yuan(fen: f64) -> Fen {
        Fen::whole_yuan(fen)
    }

    fn number(self) -> f64 {
        self.as_f64()
    }

    fn named(self, _: impl Into<Name>, _: impl Into<Option<Tier>>) -> Fen {
        self
    }
}

/// The sum from the first to the last; nothing of none.
pub(crate) fn total<M: Money>(parts: impl Iterator<Item = M>) -> M {
    parts.reduce(|sum, part| sum + part).unwrap_or(M::zero())
}

/// Where a formula on money takes its values from.
pub(crate) trait Source {
    /// What amounts are made of them.
    type Money: Money;

    /// A figure in fen, to the nearest fen.
    fn fen(&self, figure: &'static Figure) -> Self::Money;

    /// A figure that is a share, 0 to 1.
    fn share(&self, figure: &'static Figure) -> NumberOf<Self>;

    /// An amount that the plan names.
    fn given(&self, fen: Fen, name: impl Into<Name>) -> Self::Money;

    /// A number of things that the plan names.
    fn count(&self, count: u32, name: impl Into<Name>) -> NumberOf<Self>;
}

/// The numbers that belong to a source's money.
pub(crate) type NumberOf<S> = <<S as Source>::Money as Money>::Number;

impl Source for Assumptions<'_> {
    type Money = Fen;

    fn fen(&self, figure: &'static Figure) -> Fen {
        Assumptions::fen(self, figure)
    }

    fn share(&self, figure: &'static Figure) -> f64 {
        Assumptions::share(self, figure).get()
    }

    fn given(&self, fen: Fen, _: impl Into<Name>) -> Fen {
        fen
    }

    fn count(&self, count: u32, _: impl Into<Name>) -> f64 {
        f64::from(count)
    }
}
