//! The whole plan as a workbook for those who pay: what is changed on the sheet of money moves all
//! that hangs on it, on the other sheets as well.

mod assumptions;
mod cells;
mod dates;
mod forecast;
mod instalment;
mod money;
mod overview;
mod payments;
mod team;

use std::collections::BTreeMap;

use serde::Serialize;

use cells::Said;

use super::sheet::Sheet;
use crate::budget;
use crate::budget::Luck;
use crate::figures::Assumptions;
use crate::plan::Plan;
use crate::schedule::timing;

/// A plan as sheets, in their order. Money is in RMB.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Finance {
    /// The plan on a page.
    pub plan: Sheet,
    /// Every line, with the numbers it comes from.
    pub money: Sheet,
    /// What the best mix brings, by every measure.
    pub forecast: Sheet,
    /// What each tier costs, and brings by itself.
    pub tiers: Sheet,
    /// The team, or where none is booked the list; missing where the plan has neither.
    pub team: Option<Sheet>,
    /// Stages, waves and what follows the notes.
    pub calendar: Sheet,
    /// What is due when.
    pub payments: Sheet,
    /// The figures that the forecast and the money rest on.
    pub assumptions: Sheet,
}

/// A plan as a workbook; `None` where its budget or its schedule is unsound. `words` holds the titles
/// of columns and rows, the names of what stands in them by their ids, and the names of the sheets,
/// which formulas name (`sheet.money`). What the plan has as lists of people is in it, so a caller
/// leaves it out of the plan unless the user wants it in.
///
/// ```
/// use std::collections::BTreeMap;
/// use notewave::export::{Cell, finance};
/// use notewave::{budget::Luck, default_plan, objective::Objective};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let book = finance(&plan, &BTreeMap::new(), &mut Luck::new()).unwrap();
/// let Cell::Formula { formula, .. } = &book.money.rows[0][4] else { panic!() };
/// assert_eq!(formula, "ROUND(B2*C2,0)"); // creators × fee, in whole yuan
/// assert!(book.team.is_none());
/// ```
#[must_use]
pub fn finance(plan: &Plan, words: &BTreeMap<String, String>, luck: &mut Luck) -> Option<Finance> {
    let said = Said(words);
    let figures = Assumptions::new(&plan.overrides);
    let input = budget::Input::of(plan)?;
    let report = budget::report(&input, figures, luck);
    let (schedule, board) = timing::schedule_and_board(plan)?;
    let money = money::money(&input, figures, &report.optimum, said);
    let forecast = forecast::forecast(&input, &report, luck, &money, said);
    Some(Finance {
        plan: overview::overview(plan, &report, &schedule, &money, &forecast, said),
        tiers: forecast::tiers(&input, &report.optimum, luck, &money, said),
        team: team::team(plan, &input, figures, &money, said),
        calendar: dates::calendar(&schedule, &board.posts, said),
        payments: payments::payments(
            &timing::payments(plan)?,
            &input,
            &report.optimum,
            &money,
            said,
        ),
        assumptions: assumptions::assumptions(&input, figures, &report.optimum, said),
        money: money.sheet,
        forecast: forecast.sheet,
    })
}
