//! One pivot: a variable leaves the basis for its bound, another enters.

use super::basis::eliminate;
use super::program::{SMALLEST, Simplex, dot};
use crate::solve::subset::ratio::{Break, long_step};

impl Simplex {
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
    pub(in crate::solve::subset) fn losses(
        &mut self,
        place: usize,
        down: f64,
        up: f64,
    ) -> (f64, f64) {
        self.price_row(place);
        let mut loss = |above: bool, by: f64| {
            self.gather(above);
            long_step(&mut self.breaks, by).map_or(f64::INFINITY, |step| step.loss)
        };
        (loss(true, down), loss(false, up))
    }

    // Brings the basic variable at `place` to its bound. `Ok(false)`: nothing can.
    pub(super) fn pivot(&mut self, place: usize, above: bool) -> Result<bool, ()> {
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
