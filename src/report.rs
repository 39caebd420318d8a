//! Everything the page shows, for one plan.

use serde::Serialize;

use crate::base::problem::Problem;
use crate::budget::BudgetReport;
use crate::creators::engagement::EngagementReport;
use crate::schedule::ScheduleReport;

/// What comes of a plan. A calculator whose input is unsound is missing; the others answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Report {
    /// Everything that is wrong with the plan.
    pub problems: Vec<Problem>,
    /// How to allocate the budget.
    pub budget: Option<BudgetReport>,
    /// Whether the creators are worth their fee.
    pub engagement: Option<EngagementReport>,
    /// Who posts when.
    pub schedule: Option<ScheduleReport>,
}

impl Report {
    /// The report on a document that is not a plan: its problems and nothing else.
    #[must_use]
    pub const fn of_problems(problems: Vec<Problem>) -> Report {
        Report {
            problems,
            budget: None,
            engagement: None,
            schedule: None,
        }
    }
}
