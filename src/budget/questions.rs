//! What may be asked of a plan's budget beside the report.

use super::answers::outlooks;
use super::explain::explanation::Explanation;
use super::explain::formulas;
use super::input::Input;
use super::simulate::luck::Luck;
use super::simulate::outlook::Outlooks;
use crate::figures::Assumptions;
use crate::plan::Plan;

/// Simulates the mixes of a plan; `None` where its budget is unsound. Pure: the same plan gives the
/// same forecasts to the last bit; `luck` keeps draws from one call to the next, to save time.
///
/// ```
/// use notewave::{budget::Luck, default_plan, forecast, objective::Objective};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let saves = forecast(&plan, &mut Luck::new()).unwrap().optimum.saves;
/// assert!(saves.p10 < saves.p50 && saves.p50 < saves.p90);
/// ```
#[must_use]
pub fn forecast(plan: &Plan, luck: &mut Luck) -> Option<Outlooks> {
    let input = Input::of(plan)?;
    Some(outlooks(&input, luck))
}

/// The steps by which a number of a mix's average campaign, in which each figure has its likely value and
/// luck is even, is worked out from figures and plan: `result`, as in the report; a
/// [quantity](super::Quantity) or a [price](super::Price) by its name (`saves`, `cpe`); or a cost line by the name that a plan locks it by (`fees.micro`, `service`), and
/// `leftover`. The mix is the optimum unless the id begins with another: `own.saves`,
/// `starter.fees.koc`. `None` where the budget is
/// unsound, no number has the id, or the report has no such number.
///
/// ```
/// use notewave::{budget::Operation, default_plan, explain, objective::Objective};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let cpe = explain(&plan, "cpe").unwrap();
/// let last = cpe.steps.last().unwrap();
/// assert_eq!((last.operation, last.value), (Operation::Divide, cpe.value));
/// ```
#[must_use]
pub fn explain(plan: &Plan, id: &str) -> Option<Explanation> {
    let input = Input::of(plan)?;
    formulas::explain(&input, Assumptions::new(&plan.overrides), id)
}
