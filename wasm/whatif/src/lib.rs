//! The binding of the worker for what-ifs: decode, one call, encode. Nothing is decided here.

pub mod board;
pub mod brief;
pub mod calendar;
pub mod captions;
pub mod files;
pub mod results;
pub mod whatif;
