//! Is this creator worth the fee?

pub mod report;

pub use report::EngagementReport;

use crate::figures::Assumptions;
use crate::plan::Plan;
use crate::problem::Problems;

/// The checked input.
#[derive(Debug)]
pub struct Input<'a>(&'a Plan);

impl<'a> Input<'a> {
    /// Checks the plan's part.
    #[must_use]
    pub fn check(_: &'a Plan, _: &Assumptions<'_>, _: &mut Problems) -> Option<Input<'a>> {
        None
    }
}

/// Works it out.
#[must_use]
pub fn report(_: &Input<'_>) -> EngagementReport {
    unreachable!()
}
