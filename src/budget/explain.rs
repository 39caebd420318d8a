//! How a number was worked out: numbers that record their steps.

pub(crate) mod amount;
pub(crate) mod explanation;
pub(crate) mod formulas;
pub(crate) mod traced;
