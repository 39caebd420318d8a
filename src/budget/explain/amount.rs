//! Money that records the steps by which it was worked out.

use super::explanation::Operation;
use super::traced::{Trace, Traced};
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::money::amount::{Money, Source};
use crate::budget::number::Number;
use crate::budget::terms::Name;
use crate::figures::{Assumptions, Figure};

impl Money for Traced<'_> {
    type Number = Self;

    fn nearest_to(fen: Self) -> Self {
        fen.rounded(Operation::Round, f64::round)
    }

    fn nearest_yuan(fen: Self) -> Self {
        fen.rounded(Operation::RoundYuan, |fen| Fen::nearest_yuan(fen).as_f64())
    }

    fn whole_yuan(fen: Self) -> Self {
        fen.rounded(Operation::FloorYuan, |fen| Fen::whole_yuan(fen).as_f64())
    }

    fn number(self) -> Self {
        self
    }

    fn named(self, name: impl Into<Name>, tier: impl Into<Option<Tier>>) -> Self {
        Number::named(self, name, tier)
    }
}

/// Figures in force and values of the plan, as numbers that record their steps.
#[derive(Clone, Copy)]
pub(crate) struct Remembering<'a> {
    pub(crate) trace: &'a Trace,
    pub(crate) of: Assumptions<'a>,
}

impl<'a> Source for Remembering<'a> {
    type Money = Traced<'a>;

    fn fen(&self, figure: &'static Figure) -> Traced<'a> {
        Money::nearest_to(self.share(figure))
    }

    fn share(&self, figure: &'static Figure) -> Traced<'a> {
        self.trace.figure(self.of, figure)
    }

    fn given(&self, fen: Fen, name: impl Into<Name>) -> Traced<'a> {
        self.trace.given(fen.as_f64(), name, None)
    }

    fn count(&self, count: u32, name: impl Into<Name>) -> Traced<'a> {
        self.trace.given(f64::from(count), name, None)
    }
}
