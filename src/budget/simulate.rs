//! Some two thousand campaigns on fixed draws.

pub(crate) mod boosting;
pub(crate) mod columns;
pub(crate) mod draws;
pub(crate) mod forecast;
pub(crate) mod luck;
pub(crate) mod metric;
pub(crate) mod model;
pub(crate) mod outlook;
pub(crate) mod paired;
pub(crate) mod percentiles;
pub(crate) mod simulation;
