//! The ground floor: money, tiers, dates, and bad input as data.

pub(crate) mod binary_search;
pub mod by_name;
pub mod date;
pub mod document;
pub(crate) mod format;
pub(crate) mod normal;
pub mod objective;
pub mod problem;
pub(crate) mod sort;
pub mod tier;
pub mod units;
