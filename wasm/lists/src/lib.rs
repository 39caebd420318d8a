//! The binding of the worker for lists: decode, one call, encode. Nothing is decided here.

mod packed;
pub mod results;
pub mod roster;
pub mod team;
pub mod vetting;
