//! Numbers that remember how they came about.

pub(crate) mod amount;
pub(crate) mod explanation;
pub(crate) mod formulas;
pub(crate) mod traced;
