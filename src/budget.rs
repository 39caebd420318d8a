//! What does the money buy?

pub mod report;

pub use report::BudgetReport;

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
pub fn report(_: &Input) -> BudgetReport {
    unreachable!()
}
