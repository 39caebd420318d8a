//! Numbers that record the steps by which they were worked out.

use core::cell::RefCell;
use core::ops::{Add, Div, Mul, Neg, Sub};
use std::collections::BTreeSet;

use super::explanation::{Explanation, Operation, Step};
use crate::base::tier::Tier;
use crate::budget::number::Number;
use crate::budget::terms::Name;
use crate::figures::{Assumptions, Figure, Unit};

/// The steps of everything that has been worked out from its numbers.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    steps: RefCell<Vec<Step>>,
}

impl Trace {
    /// The likely value of a figure in force.
    pub(crate) fn figure(&self, of: Assumptions<'_>, figure: &'static Figure) -> Traced<'_> {
        let step = step(Operation::Figure, Vec::new(), of.value(figure));
        self.push(Step {
            figure: Some(figure.id),
            ..step
        })
    }

    /// A value of the plan or the mix.
    pub(crate) fn given(
        &self,
        value: f64,
        name: impl Into<Name>,
        tier: impl Into<Option<Tier>>,
    ) -> Traced<'_> {
        self.push(step(Operation::Given, Vec::new(), value))
            .named(name, tier)
    }

    fn push(&self, step: Step) -> Traced<'_> {
        let value = step.value;
        let mut steps = self.steps.borrow_mut();
        steps.push(step);
        Traced {
            value,
            from: From::Step(self, steps.len() - 1),
        }
    }

    /// The place of a number among the steps; a constant gets one here.
    fn place(&self, number: Traced<'_>) -> usize {
        match number.from {
            From::Step(_, place) => place,
            From::Constant => {
                let mut steps = self.steps.borrow_mut();
                steps.push(step(Operation::Constant, Vec::new(), number.value));
                steps.len() - 1
            }
        }
    }

    /// A number by its name, with the steps that it rests on and no others.
    pub(crate) fn explain(
        &self,
        number: Traced<'_>,
        (name, tier): (Name, Option<Tier>),
        unit: Unit,
    ) -> Explanation {
        let last = self.place(number);
        let from = From::Step(self, last);
        let number = Traced { from, ..number }.named(name, tier);
        let steps = self.steps.borrow();
        let mut needed = BTreeSet::from([last]);
        // Steps rest on earlier ones only, so on the way back each is met after all who need it.
        for (place, step) in steps.iter().enumerate().rev() {
            if needed.contains(&place) {
                needed.extend(&step.operands);
            }
        }
        let new_place = |on: &usize| needed.range(..on).count();
        let kept = steps
            .iter()
            .enumerate()
            .filter(|(place, _)| needed.contains(place));
        Explanation {
            value: number.value,
            unit,
            steps: kept
                .map(|(_, step)| Step {
                    operands: step.operands.iter().map(new_place).collect(),
                    ..step.clone()
                })
                .collect(),
        }
    }
}

const fn step(operation: Operation, operands: Vec<usize>, value: f64) -> Step {
    Step {
        name: None,
        tier: None,
        operation,
        operands,
        value,
        figure: None,
    }
}

/// A number and where it comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Traced<'a> {
    value: f64,
    from: From<'a>,
}

/// Where a number comes from.
#[derive(Clone, Copy, Debug)]
enum From<'a> {
    /// It stands in the formula.
    Constant,
    /// It is a step of a trace, at this place.
    Step(&'a Trace, usize),
}

impl<'a> Traced<'a> {
    fn trace(self) -> Option<&'a Trace> {
        match self.from {
            From::Constant => None,
            From::Step(trace, _) => Some(trace),
        }
    }

    /// Whether it stands in the formula as this very number. Adding nothing and taking once are
    /// no steps: a part that the plan does without leaves no trace.
    fn is_constant(self, value: f64) -> bool {
        matches!(self.from, From::Constant) && self.value.to_bits() == value.to_bits()
    }

    /// The number as it is rounded; where that changes nothing, no step.
    pub(crate) fn rounded(self, operation: Operation, round: impl Fn(f64) -> f64) -> Traced<'a> {
        let rounded = round(self.value);
        if rounded.to_bits() == self.value.to_bits() {
            return self;
        }
        self.then(operation, rounded)
    }

    /// The value that comes from this number alone.
    fn then(self, operation: Operation, value: f64) -> Traced<'a> {
        match self.from {
            From::Constant => value.into(),
            From::Step(trace, place) => trace.push(step(operation, vec![place], value)),
        }
    }

    /// The value that comes from this number and another; of two constants, a constant.
    fn with(self, other: Traced<'a>, operation: Operation, value: f64) -> Traced<'a> {
        let Some(trace) = self.trace().or(other.trace()) else {
            return value.into();
        };
        let operands = vec![trace.place(self), trace.place(other)];
        trace.push(step(operation, operands, value))
    }
}

impl core::convert::From<f64> for Traced<'_> {
    fn from(value: f64) -> Self {
        Traced {
            value,
            from: From::Constant,
        }
    }
}

impl Add for Traced<'_> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        if other.is_constant(0.0) {
            return self;
        }
        if self.is_constant(0.0) {
            return other;
        }
        self.with(other, Operation::Add, self.value + other.value)
    }
}

impl Sub for Traced<'_> {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        if other.is_constant(0.0) {
            return self;
        }
        self.with(other, Operation::Subtract, self.value - other.value)
    }
}

impl Mul for Traced<'_> {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        if other.is_constant(1.0) || self.is_constant(0.0) {
            return self;
        }
        if self.is_constant(1.0) || other.is_constant(0.0) {
            return other;
        }
        self.with(other, Operation::Multiply, self.value * other.value)
    }
}

impl Div for Traced<'_> {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        self.with(other, Operation::Divide, self.value / other.value)
    }
}

impl Neg for Traced<'_> {
    type Output = Self;
    fn neg(self) -> Self {
        self.then(Operation::Negate, -self.value)
    }
}

impl Number for Traced<'_> {
    fn value(self) -> f64 {
        self.value
    }

    fn log1p(self) -> Self {
        self.then(Operation::Log1p, self.value.log1p())
    }

    fn expm1(self) -> Self {
        self.then(Operation::Expm1, self.value.expm1())
    }

    fn at_most(self, most: Self) -> Self {
        // Where it changes nothing it is no step: most limits of a formula are for absurd figures.
        if self.value <= most.value {
            return self;
        }
        self.with(most, Operation::AtMost, self.value.at_most(most.value))
    }

    fn named(self, name: impl Into<Name>, tier: impl Into<Option<Tier>>) -> Self {
        if let From::Step(trace, place) = self.from {
            let mut steps = trace.steps.borrow_mut();
            if let Some(step) = steps.get_mut(place)
                && step.name.is_none()
                && step.figure.is_none()
            {
                step.name = Some(name.into());
                step.tier = tier.into();
            }
        }
        self
    }
}
