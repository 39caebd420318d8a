//! Who posts when?

pub mod report;

pub use report::ScheduleReport;

use crate::figures::Assumptions;
use crate::plan::Plan;
use crate::problem::Problems;

/// The checked input.
#[derive(Debug)]
pub struct Input;

impl Input {
    /// Checks the plan's part.
    #[must_use]
    pub fn check(_: &Plan, _: &Assumptions<'_>, _: &mut Problems) -> Option<Input> {
        None
    }
}

/// Works it out.
#[must_use]
pub fn report(_: &Input, _: &crate::tier::PerTier<u32>) -> ScheduleReport {
    unreachable!()
}
