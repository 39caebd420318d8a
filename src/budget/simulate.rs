//! Ten thousand campaigns on fixed draws.

pub(crate) mod boosting;
pub(crate) mod columns;
pub(crate) mod luck;
pub(crate) mod metric;
pub(crate) mod outlook;
pub(crate) mod paired;
pub(crate) mod simulation;
