//! The bounded dual simplex: the best fractional team, kept while limits are moved about.
//!
//! A row `r` becomes `sum of coefficients x items - activity = 0` with the row's ends as the bounds
//! of its activity. The start takes whoever is worth something: nobody can be worth more, so it is
//! dual feasible, and it stays so whatever bounds change. A node of the search is therefore nothing
//! but its bounds.
#![expect(
    clippy::indexing_slicing,
    reason = "every index comes from the lengths set when the program is built"
)]
#![expect(
    clippy::cast_precision_loss,
    reason = "`Problem::check` keeps every sum below 2^53"
)]

mod basis;
mod pivot;

use super::model::Model;
use super::ratio::Break;
use basis::dot;

/// How far a value may be past its bound, as a part of the row's largest coefficient.
const TOLERANCE: f64 = 1e-9;
/// Pivots after which the inverse is worked out anew.
const FRESH_AFTER: u32 = 64;
/// A pivot must not be smaller.
const SMALLEST: f64 = 1e-9;

/// How a solve ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The best fractional team is found.
    Best,
    /// Nothing can reach the goal that was set.
    Short,
    /// The row at this place of the basis proves that there is no team.
    Impossible(usize),
    /// The numbers got out of hand; nothing is proven.
    Lost,
}

/// A linear program with its basis: items first, then the activities of the rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Simplex {
    pub(super) items: usize,
    pub(super) rows: usize,
    starts: Vec<usize>,
    terms: Vec<(usize, f64)>,
    /// What each variable is worth; activities nothing.
    pub(super) worth: Vec<f64>,
    pub(super) lower: Vec<f64>,
    pub(super) upper: Vec<f64>,
    /// Where a variable stands in the basis; `usize::MAX` outside.
    pub(super) place: Vec<usize>,
    pub(super) basis: Vec<usize>,
    /// Where each variable outside the basis stands: at one of its bounds.
    at: Vec<f64>,
    /// What one more of it would bring.
    pub(super) gain: Vec<f64>,
    inverse: Vec<f64>,
    basic: Vec<f64>,
    pivots: u32,
    /// Multiplications so far, about: the measure of effort.
    pub(super) work: u64,
    /// What the present point is worth: never less than the best team.
    pub(super) total: f64,
    row: Vec<f64>,
    breaks: Vec<Break>,
}

impl Simplex {
    pub(super) fn new(model: &Model) -> Self {
        let (items, rows) = (model.values.len(), model.least.len());
        let mut largest = vec![1_i64; rows];
        for &(row, coefficient) in &model.terms {
            largest[row] = largest[row].max(coefficient.abs());
        }
        // Powers of two, so that nothing is rounded.
        let power = |most: &i64| libm::scalbn(1.0, -libm::ilogb(*most as f64));
        let scale: Vec<f64> = largest.iter().map(power).collect();
        let scaled = |&(row, coefficient): &(usize, i64)| (row, coefficient as f64 * scale[row]);
        let ends = |ends: &[i64]| -> Vec<f64> {
            ends.iter()
                .zip(&scale)
                .map(|(&end, scale)| end as f64 * scale)
                .collect()
        };
        let mut worth: Vec<f64> = model.values.iter().map(|&value| value as f64).collect();
        worth.resize(items + rows, 0.0);
        let mut lower = vec![0.0; items];
        lower.extend(ends(&model.least));
        let mut upper = vec![1.0; items];
        upper.extend(ends(&model.most));
        let mut simplex = Self {
            items,
            rows,
            starts: model.starts.clone(),
            terms: model.terms.iter().map(scaled).collect(),
            gain: worth.clone(),
            place: vec![usize::MAX; items + rows],
            basis: (items..items + rows).collect(),
            at: lower.clone(),
            inverse: vec![0.0; rows * rows],
            basic: vec![0.0; rows],
            row: vec![0.0; items + rows],
            worth,
            lower,
            upper,
            ..Self::default()
        };
        for row in 0..rows {
            simplex.place[items + row] = row;
        }
        simplex.refresh();
        simplex
    }

    pub(super) fn column(&self, item: usize) -> &[(usize, f64)] {
        &self.terms[self.starts[item]..self.starts[item + 1]]
    }

    /// Where a variable stands now.
    pub(super) fn value(&self, variable: usize) -> f64 {
        match self.place[variable] {
            usize::MAX => self.at[variable],
            place => self.basic[place],
        }
    }

    pub(super) fn is_open(&self, variable: usize) -> bool {
        self.lower[variable] < self.upper[variable]
    }

    /// Sets the bounds of a variable; the point follows.
    pub(super) fn bind(&mut self, variable: usize, lower: f64, upper: f64) {
        (self.lower[variable], self.upper[variable]) = (lower, upper);
        if self.place[variable] == usize::MAX {
            let old = self.at[variable];
            let new = if self.gain[variable] > 0.0 {
                upper
            } else {
                lower
            };
            self.at[variable] = new;
            let by = new - old;
            if by.abs() > 0.0 {
                self.shift(variable, by);
                self.total += self.gain[variable] * by;
            }
        }
    }

    // Moves the basic variables when one outside the basis moves.
    fn shift(&mut self, variable: usize, by: f64) {
        let rows = self.rows;
        for place in 0..rows {
            let row = &self.inverse[place * rows..(place + 1) * rows];
            self.basic[place] -= by * dot(row, self.items, variable, &self.terms, &self.starts);
        }
        self.work += (rows * 3) as u64;
    }

    /// The prices of the rows: what one more unit of each would bring, scaled as the rows are.
    pub(super) fn prices(&self) -> Vec<f64> {
        let rows = self.rows;
        let mut prices = vec![0.0; rows];
        for (place, &variable) in self.basis.iter().enumerate() {
            let worth = self.worth[variable];
            if worth != 0.0 {
                for (price, inverse) in prices.iter_mut().zip(&self.inverse[place * rows..]) {
                    *price += worth * inverse;
                }
            }
        }
        prices
    }

    /// Pivots until the point keeps every bound, or nothing can be worth `goal`.
    pub(super) fn solve(&mut self, goal: f64) -> End {
        let mut refreshed = false;
        // Bland's patience: far more pivots than any sound run takes.
        for _ in 0..50 * (self.rows + 10) {
            if self.pivots >= FRESH_AFTER {
                self.refresh();
            }
            if self.total < goal {
                return End::Short;
            }
            let Some((place, above)) = self.worst() else {
                return End::Best;
            };
            match self.pivot(place, above) {
                Ok(true) => {}
                Ok(false) => return End::Impossible(place),
                Err(()) if refreshed => return End::Lost,
                Err(()) => {
                    self.refresh();
                    refreshed = true;
                }
            }
        }
        End::Lost
    }

    // The basic variable that is farthest past its bound, by the steepest edge; and whether it is
    // above.
    fn worst(&self) -> Option<(usize, bool)> {
        let mut worst = None;
        let mut most = 0.0;
        for (place, &variable) in self.basis.iter().enumerate() {
            let value = self.basic[place];
            let above = value - self.upper[variable];
            let past = above.max(self.lower[variable] - value);
            if past > TOLERANCE {
                let norm: f64 = self.inverse_row(place).iter().map(|cell| cell * cell).sum();
                let rank = past * past / norm;
                if rank > most {
                    (most, worst) = (rank, Some((place, above > 0.0)));
                }
            }
        }
        worst
    }
}
