//! Is this creator worth the fee?

mod average;
pub mod band;
mod check;
pub mod cost;
pub(crate) mod doubt;
pub(crate) mod expected;
pub(crate) mod factors;
pub mod given_rate;
mod input;
mod known;
pub(crate) mod levels;
mod notes;
pub(crate) mod own;
pub mod rate;
pub mod report;
mod total;
pub(crate) mod worth;

pub(crate) use check::check;
pub use check::report;
pub use input::Input;
pub use report::EngagementReport;
