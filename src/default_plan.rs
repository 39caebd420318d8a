//! The plan a fresh visitor starts from.

use crate::base::by_name::ByName;

use crate::base::objective::Objective;
use crate::figures::Assumptions;
use crate::plan::{BudgetPlan, Creator, EngagementPlan, Plan, SchedulePlan, VERSION};
use crate::schedule;

/// The plan a fresh visitor starts from: RMB 120,000, amid the 80,000 to 200,000 that the Playbook says a
/// first cycle takes; a mid-tier creator as an example to check; and the first launch that leaves
/// time even if every stage takes long. `today` is a date such as `2026-11-23`; where it is not, or
/// lies outside 2026 to 2028, the launch is left empty and [`check`](crate::check) says so.
///
/// ```
/// use notewave::{default_plan, objective::Objective};
/// // 30 working days, Monday Jun 22 to Friday Jul 31: six weeks without a holiday.
/// let plan = default_plan(Objective::Seeding, "2026-06-22");
/// assert_eq!(plan.schedule.launch, "2026-08-01");
/// assert_eq!(default_plan(Objective::Seeding, "soon").schedule.launch, "");
/// ```
#[must_use]
pub fn default_plan(objective: Objective, today: &str) -> Plan {
    let overrides = ByName::new();
    let launch = schedule::unhurried_launch(today, Assumptions::new(&overrides))
        .map_or_else(String::new, |launch| launch.to_string());
    Plan {
        version: f64::from(VERSION),
        id: String::new(),
        name: String::new(),
        objective,
        today: today.to_owned(),
        overrides,
        brief: ByName::new(),
        budget: BudgetPlan {
            total: 12_000_000.0,
            ..BudgetPlan::default()
        },
        engagement: EngagementPlan {
            creator: Some(example()),
            ..EngagementPlan::default()
        },
        schedule: SchedulePlan {
            launch,
            ..SchedulePlan::default()
        },
    }
}

/// A mid-tier creator on whom the sources disagree: 2% of followers is under the Playbook's 3–8%
/// and well inside the band of practitioners' code.
fn example() -> Creator {
    Creator {
        followers: 300_000.0,
        fee_image: Some(2_000_000.0),
        likes: Some(4_000.0),
        saves: Some(1_500.0),
        comments: Some(350.0),
        shares: Some(150.0),
        reads: Some(18_000.0),
        ..Creator::default()
    }
}
