//! Numbers that remember how they came about.

pub(crate) mod explain;
pub(crate) mod explanation;
pub(crate) mod traced;
