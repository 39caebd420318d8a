//! The basis: its inverse, and the point worked out from it.

use super::program::{SMALLEST, Simplex, dot};

impl Simplex {
    /// The row of the inverse at a place of the basis.
    pub(in crate::solve::subset) fn inverse_row(&self, place: usize) -> &[f64] {
        &self.inverse[place * self.rows..(place + 1) * self.rows]
    }

    // Works the inverse, the gains and the point out anew. Rounding errors are gone afterwards.
    pub(super) fn refresh(&mut self) {
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
}

// One step of Gauss and Jordan: afterwards `column` would be 1 at `place` and 0 elsewhere.
pub(super) fn eliminate(inverse: &mut [f64], rows: usize, place: usize, column: &[f64]) {
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
