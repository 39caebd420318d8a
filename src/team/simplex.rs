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

use super::model::Model;
use super::ratio::{Break, long_step};

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

    /// The row of the inverse at a place of the basis.
    pub(super) fn inverse_row(&self, place: usize) -> &[f64] {
        &self.inverse[place * self.rows..(place + 1) * self.rows]
    }

    // Works the inverse, the gains and the point out anew. Rounding errors are gone afterwards.
    fn refresh(&mut self) {
        let rows = self.rows;
        self.invert();
        let prices = self.prices();
        for variable in 0..self.items + rows {
            if self.place[variable] == usize::MAX {
                let due = if variable < self.items {
                    self.column(variable)
                        .iter()
                        .map(|&(row, term)| prices[row] * term)
                        .sum()
                } else {
                    -prices[variable - self.items]
                };
                let gain = self.worth[variable] - due;
                self.gain[variable] = gain;
                self.at[variable] = if gain > 0.0 {
                    self.upper[variable]
                } else {
                    self.lower[variable]
                };
            } else {
                self.gain[variable] = 0.0;
            }
        }
        self.settle();
        self.pivots = 0;
        self.work += (self.terms.len() + rows * rows * rows / 4) as u64;
    }

    // The basic variables and the total from those outside the basis.
    fn settle(&mut self) {
        let rows = self.rows;
        let mut sums = vec![0.0; rows];
        self.total = 0.0;
        for variable in 0..self.items + rows {
            let at = self.at[variable];
            if self.place[variable] != usize::MAX || at == 0.0 {
                continue;
            }
            self.total += self.gain[variable] * at;
            if variable < self.items {
                for &(row, term) in &self.terms[self.starts[variable]..self.starts[variable + 1]] {
                    sums[row] += term * at;
                }
            } else {
                sums[variable - self.items] -= at;
            }
        }
        for place in 0..rows {
            self.basic[place] = -self
                .inverse_row(place)
                .iter()
                .zip(&sums)
                .map(|(a, b)| a * b)
                .sum::<f64>();
        }
    }

    // Gauss and Jordan on the basis; activities come first, they cost nothing. A basis that has
    // become singular gives its worst variables back to the activities.
    fn invert(&mut self) {
        let rows = self.rows;
        let mut inverse = vec![0.0; rows * rows];
        let mut taken = vec![false; rows];
        let mut basis = vec![usize::MAX; rows];
        for &variable in &self.basis {
            self.place[variable] = usize::MAX;
            if variable >= self.items {
                let row = variable - self.items;
                inverse[row * rows + row] = -1.0;
                (taken[row], basis[row]) = (true, variable);
            }
        }
        for row in 0..rows {
            if !taken[row] {
                inverse[row * rows + row] = 1.0;
            }
        }
        let mut column = vec![0.0; rows];
        for &variable in self.basis.iter().filter(|&&variable| variable < self.items) {
            for (place, cell) in column.iter_mut().enumerate() {
                let row = &inverse[place * rows..(place + 1) * rows];
                *cell = dot(row, self.items, variable, &self.terms, &self.starts);
            }
            let free = (0..rows).filter(|&place| !taken[place]);
            let Some(place) =
                free.max_by(|&a, &b| column[a].abs().total_cmp(&column[b].abs()).then(b.cmp(&a)))
            else {
                continue;
            };
            if column[place].abs() > SMALLEST {
                (taken[place], basis[place]) = (true, variable);
                eliminate(&mut inverse, rows, place, &column);
            }
        }
        // The rows that nobody took: their own activity, with its minus.
        for row in 0..rows {
            if !taken[row] {
                basis[row] = self.items + row;
                for (place, cell) in column.iter_mut().enumerate() {
                    *cell = -inverse[place * rows + row];
                }
                if column[row].abs() > SMALLEST {
                    eliminate(&mut inverse, rows, row, &column);
                }
            }
        }
        for (place, &variable) in basis.iter().enumerate() {
            self.place[variable] = place;
        }
        self.basis = basis;
        self.inverse = inverse;
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

    // What a row of the inverse makes of each variable outside the basis.
    fn price_row(&mut self, place: usize) {
        let rows = self.rows;
        let inverse = &self.inverse[place * rows..(place + 1) * rows];
        let mut from = 0;
        for item in 0..self.items {
            let to = self.starts[item + 1];
            let mut sum = 0.0;
            if self.place[item] == usize::MAX {
                for &(row, term) in &self.terms[from..to] {
                    sum += inverse[row] * term;
                }
            }
            from = to;
            self.row[item] = sum;
        }
        for (row, &cell) in inverse.iter().enumerate() {
            let activity = self.items + row;
            self.row[activity] = if self.place[activity] == usize::MAX {
                -cell
            } else {
                0.0
            };
        }
        self.work += (self.terms.len() + self.items) as u64;
    }

    // Where gains turn when the variable that the row belongs to is pushed down (`above`) or up.
    fn gather(&mut self, above: bool) {
        self.breaks.clear();
        for (variable, &term) in self.row.iter().enumerate() {
            let range = self.upper[variable] - self.lower[variable];
            if range > 0.0 && term.abs() > SMALLEST {
                let at_top = self.at[variable] >= self.upper[variable];
                if at_top == ((term < 0.0) == above) {
                    self.breaks.push(Break {
                        at: (self.gain[variable] / term).abs(),
                        slope: term.abs() * range,
                        variable,
                    });
                }
            }
        }
    }

    /// What is lost at least when the basic variable at `place` is pushed down by so much, and up.
    pub(super) fn losses(&mut self, place: usize, down: f64, up: f64) -> (f64, f64) {
        self.price_row(place);
        let mut loss = |above: bool, by: f64| {
            self.gather(above);
            long_step(&mut self.breaks, by).map_or(f64::INFINITY, |step| step.loss)
        };
        (loss(true, down), loss(false, up))
    }

    // Brings the basic variable at `place` to its bound. `Ok(false)`: nothing can.
    fn pivot(&mut self, place: usize, above: bool) -> Result<bool, ()> {
        let (rows, leaving) = (self.rows, self.basis[place]);
        let bound = if above {
            self.upper[leaving]
        } else {
            self.lower[leaving]
        };
        self.price_row(place);
        self.gather(above);
        let Some(step) = long_step(&mut self.breaks, (self.basic[place] - bound).abs()) else {
            return Ok(false);
        };
        let entering = step.variable;
        let mut column = vec![0.0; rows];
        for (other, cell) in column.iter_mut().enumerate() {
            let row = &self.inverse[other * rows..(other + 1) * rows];
            *cell = dot(row, self.items, entering, &self.terms, &self.starts);
        }
        let pivot = column[place];
        if pivot.abs() < SMALLEST || (pivot - self.row[entering]).abs() > 1e-6 * pivot.abs() {
            return Err(());
        }
        self.flip(step.passed);
        let signed = if above { step.length } else { -step.length };
        let by = (self.basic[place] - bound) / pivot;
        for (basic, cell) in self.basic.iter_mut().zip(&column) {
            *basic -= cell * by;
        }
        self.basic[place] = self.at[entering] + by;
        eliminate(&mut self.inverse, rows, place, &column);
        let mut total = 0.0;
        for variable in 0..self.items + rows {
            let term = self.row[variable];
            if term != 0.0 {
                self.gain[variable] += signed * term;
            }
            if self.place[variable] == usize::MAX {
                total += self.gain[variable] * self.at[variable];
            }
        }
        total -= self.gain[entering] * self.at[entering];
        self.gain[entering] = 0.0;
        self.gain[leaving] = signed;
        self.at[leaving] = bound;
        self.total = total + signed * bound;
        self.place[leaving] = usize::MAX;
        self.place[entering] = place;
        self.basis[place] = entering;
        self.pivots += 1;
        self.work += (rows * rows + self.items) as u64;
        Ok(true)
    }

    // Moves the variables whose gain turns to their other bound.
    fn flip(&mut self, passed: usize) {
        if passed == 0 {
            return;
        }
        let rows = self.rows;
        let mut sums = vec![0.0; rows];
        for passing in &self.breaks[..passed] {
            let variable = passing.variable;
            let (lower, upper) = (self.lower[variable], self.upper[variable]);
            let old = self.at[variable];
            let new = if old >= upper { lower } else { upper };
            self.at[variable] = new;
            if variable < self.items {
                for &(row, term) in &self.terms[self.starts[variable]..self.starts[variable + 1]] {
                    sums[row] += term * (new - old);
                }
            } else {
                sums[variable - self.items] -= new - old;
            }
        }
        for place in 0..rows {
            let moved: f64 = self
                .inverse_row(place)
                .iter()
                .zip(&sums)
                .map(|(a, b)| a * b)
                .sum();
            self.basic[place] -= moved;
        }
    }
}

// A row of the inverse times a variable's column.
fn dot(
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

// One step of Gauss and Jordan: afterwards `column` would be 1 at `place` and 0 elsewhere.
fn eliminate(inverse: &mut [f64], rows: usize, place: usize, column: &[f64]) {
    let pivot = column[place];
    for cell in &mut inverse[place * rows..(place + 1) * rows] {
        *cell /= pivot;
    }
    for other in 0..rows {
        let by = column[other];
        if other != place && by != 0.0 {
            let (head, tail) = inverse.split_at_mut(place.max(other) * rows);
            let (from, to) = if place < other {
                (&head[place * rows..(place + 1) * rows], &mut tail[..rows])
            } else {
                (&tail[..rows], &mut head[other * rows..(other + 1) * rows])
            };
            for (cell, pivot) in to.iter_mut().zip(from) {
                *cell -= by * pivot;
            }
        }
    }
}
