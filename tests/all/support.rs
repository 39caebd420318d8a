//! What several tests need.

pub(crate) mod answer;
pub(crate) mod json;
pub(crate) mod outlook;
pub(crate) mod plans;
pub(crate) mod results;
