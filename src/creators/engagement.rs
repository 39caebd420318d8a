//! Is this creator worth the fee?

mod average;
pub mod band;
mod check;
pub mod cost;
pub(crate) mod doubt;
pub(crate) mod expected;
pub(crate) mod factors;
mod input;
mod notes;
pub mod rate;
pub mod report;
pub(crate) mod worth;

pub(crate) use check::check;
pub use check::report;
pub use input::Input;
pub use report::EngagementReport;
