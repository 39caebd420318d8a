//! A linear program with its basis, kept while limits are moved about.

use crate::solve::subset::model::Model;
use crate::solve::subset::ratio::Break;

/// How far a value may be past its bound, as a part of the row's largest coefficient.
pub(super) const TOLERANCE: f64 = 1e-9;
/// Pivots after which the inverse is worked out anew.
const FRESH_AFTER: u32 = 64;
/// A pivot must not be smaller.
pub(super) const SMALLEST: f64 = 1e-9;

/// How a solve ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::solve::subset) enum End {
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
pub(in crate::solve::subset) struct Simplex {
    pub(in crate::solve::subset) items: usize,
    pub(in crate::solve::subset) rows: usize,
    pub(super) starts: Vec<usize>,
    pub(super) terms: Vec<(usize, f64)>,
    /// What each variable is worth; activities nothing.
    pub(in crate::solve::subset) worth: Vec<f64>,
    pub(in crate::solve::subset) lower: Vec<f64>,
    pub(in crate::solve::subset) upper: Vec<f64>,
    /// Where a variable stands in the basis; `usize::MAX` outside.
    pub(in crate::solve::subset) place: Vec<usize>,
    pub(in crate::solve::subset) basis: Vec<usize>,
    /// Where each variable outside the basis stands: at one of its bounds.
    pub(super) at: Vec<f64>,
    /// What one more of it would bring.
    pub(in crate::solve::subset) gain: Vec<f64>,
    pub(super) inverse: Vec<f64>,
    pub(super) basic: Vec<f64>,
    pub(super) pivots: u32,
    /// Multiplications so far, about: the measure of effort.
    pub(in crate::solve::subset) work: u64,
    /// What the present point is worth: never less than the best team.
    pub(in crate::solve::subset) total: f64,
    pub(super) row: Vec<f64>,
    pub(super) breaks: Vec<Break>,
}

impl Simplex {
    pub(in crate::solve::subset) fn new(model: &Model) -> Self {
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

    pub(in crate::solve::subset) fn column(&self, item: usize) -> &[(usize, f64)] {
        &self.terms[self.starts[item]..self.starts[item + 1]]
    }

    /// Where a variable stands now.
    pub(in crate::solve::subset) fn value(&self, variable: usize) -> f64 {
        match self.place[variable] {
            usize::MAX => self.at[variable],
            place => self.basic[place],
        }
    }

    pub(in crate::solve::subset) fn is_open(&self, variable: usize) -> bool {
        self.lower[variable] < self.upper[variable]
    }

    /// Sets the bounds of a variable; the point follows.
    pub(in crate::solve::subset) fn bind(&mut self, variable: usize, lower: f64, upper: f64) {
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
    pub(in crate::solve::subset) fn prices(&self) -> Vec<f64> {
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
    pub(in crate::solve::subset) fn solve(&mut self, goal: f64) -> End {
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

// A row of the inverse times a variable's column.
pub(super) fn dot(
    row: &[f64],
    items: usize,
    variable: usize,
    terms: &[(usize, f64)],
    starts: &[usize],
) -> f64 {
    if variable < items {
        let column = &terms[starts[variable]..starts[variable + 1]];
        column.iter().map(|&(at, term)| row[at] * term).sum()
    } else {
        -row[variable - items]
    }
}
