//! Who posts when?
//!
//! From the launch the stages of the work are counted back in Chinese working days, and from the
//! launch on the posts are laid out in waves, in the peak hours of each day.

pub(crate) mod board;
pub mod calendar;
mod chance;
mod follow_ups;
mod input;
mod layout;
pub mod report;
mod spread;
mod stages;
pub mod timing;
mod waves;
mod window;

pub use follow_ups::FollowUps;
pub use input::Input;
pub use layout::report;
pub(crate) use layout::unhurried_launch;
pub use report::ScheduleReport;
