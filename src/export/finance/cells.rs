//! What the sheets of the workbook share: the page's words, and cells of each kind.

use std::collections::BTreeMap;

use crate::base::units::Fen;
use crate::export::schedule::yuan;
use crate::export::sheet::{Cell, NumberFormat, Sheet, address};

/// The page's words.
#[derive(Clone, Copy)]
pub(super) struct Said<'a>(pub(super) &'a BTreeMap<String, String>);

impl Said<'_> {
    pub(super) fn word(self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_default()
    }

    pub(super) fn cell(self, name: &str) -> Cell {
        Cell::text(&self.word(name))
    }

    pub(super) fn titles(self, names: &[&str]) -> Vec<String> {
        names.iter().map(|name| self.word(name)).collect()
    }

    /// A cell of another sheet in a formula. A sheet whose name is not known is not named.
    pub(super) fn at(self, sheet: &str, column: u32, row: u32) -> String {
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
    pub(super) fn add(&mut self, mut row: Vec<Cell>) -> u32 {
        row.resize(self.titles.len().max(row.len()), Cell::Empty);
        self.rows.push(row);
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// Adds a row that stands out.
    pub(super) fn add_strong(&mut self, row: Vec<Cell>) -> u32 {
        let row = self.add(row);
        self.strong.push(row - 1);
        row
    }
}

/// An amount in RMB.
pub(super) fn amount(fen: Fen) -> Cell {
    Cell::number(Some(yuan(fen.0)), NumberFormat::Money)
}

/// An amount in RMB that follows other cells.
pub(super) fn live_amount(formula: String, fen: Fen) -> Cell {
    live(formula, yuan(fen.0), NumberFormat::Money)
}

/// A number that follows other cells.
pub(super) const fn live(formula: String, value: f64, format: NumberFormat) -> Cell {
    Cell::Formula {
        formula,
        value: Some(value),
        format,
    }
}

pub(super) fn count(count: u32) -> Cell {
    Cell::number(Some(f64::from(count)), NumberFormat::Whole)
}

pub(super) fn share(share: f64) -> Cell {
    Cell::number(Some(share), NumberFormat::Share)
}
