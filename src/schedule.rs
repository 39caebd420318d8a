//! Who posts when?
//!
//! The posts are laid out in waves around the day of the plan, in the peak hours of each day; from the
//! first post of each tier the stages of its work are counted back in Chinese working days.

mod aim;
pub(crate) mod board;
pub mod calendar;
mod chance;
mod follow_ups;
mod input;
mod layout;
pub(crate) mod live;
pub mod notice;
mod open_days;
mod posts;
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
