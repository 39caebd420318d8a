//! The whole plan as a workbook for those who pay: what is changed on the sheet of money moves all
//! that hangs on it, on the other sheets as well.

mod assumptions;
mod dates;
mod forecast;
mod money;
mod overview;
mod payments;
mod team;

use std::collections::BTreeMap;

use serde::Serialize;

use super::schedule::yuan;
use super::sheet::{Cell, NumberFormat, Sheet, address};
use crate::base::units::Fen;
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
        team: team::team(plan, &input, figures, &money, said),
        calendar: dates::calendar(&schedule, &board.posts, said),
        payments: payments::payments(&timing::payments(plan)?, &money, said),
        assumptions: assumptions::assumptions(&input, figures, &report.optimum, said),
        money: money.sheet,
        forecast: forecast.sheet,
    })
}

/// The page's words.
#[derive(Clone, Copy)]
struct Said<'a>(&'a BTreeMap<String, String>);

impl Said<'_> {
    fn word(self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_default()
    }

    fn cell(self, name: &str) -> Cell {
        Cell::text(&self.word(name))
    }

    fn titles(self, names: &[&str]) -> Vec<String> {
        names.iter().map(|name| self.word(name)).collect()
    }

    /// A cell of another sheet in a formula. A sheet whose name is not known is not named.
    fn at(self, sheet: &str, column: u32, row: u32) -> String {
        let name = self.word(sheet).replace('\'', "''");
        let cell = address(column, row);
        if name.is_empty() {
            return cell;
        }
        format!("'{name}'!{cell}")
    }
}

impl Sheet {
    /// Adds a row, filled up to the titles; its number as formulas count, the titles being row 0.
    fn add(&mut self, mut row: Vec<Cell>) -> u32 {
        row.resize(self.titles.len().max(row.len()), Cell::Empty);
        self.rows.push(row);
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// Adds a row that stands out.
    fn add_strong(&mut self, row: Vec<Cell>) -> u32 {
        let row = self.add(row);
        self.strong.push(row - 1);
        row
    }
}

/// An amount in RMB.
fn amount(fen: Fen) -> Cell {
    Cell::number(Some(yuan(fen.0)), NumberFormat::Money)
}

/// An amount in RMB that follows other cells.
fn live_amount(formula: String, fen: Fen) -> Cell {
    live(formula, yuan(fen.0), NumberFormat::Money)
}

/// A number that follows other cells.
const fn live(formula: String, value: f64, format: NumberFormat) -> Cell {
    Cell::Formula {
        formula,
        value: Some(value),
        format,
    }
}

fn count(count: u32) -> Cell {
    Cell::number(Some(f64::from(count)), NumberFormat::Whole)
}

fn share(share: f64) -> Cell {
    Cell::number(Some(share), NumberFormat::Share)
}
