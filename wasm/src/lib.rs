//! The JavaScript binding of Notewave: decode, one call, encode. Nothing is decided here.
//!
//! It is built twice, each time with one feature: `plan` is what the page loads first, `lists` what
//! it loads when somebody opens a list.

#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "plan")]
pub mod plan;
#[cfg(feature = "plan")]
mod value;
