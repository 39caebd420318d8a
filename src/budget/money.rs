//! What creators and lines cost.

pub(crate) mod amount;
pub(crate) mod costs;
pub(crate) mod locked_lines;
pub(crate) mod prices;
pub(crate) mod season;
