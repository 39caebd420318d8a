//! The instance in the shape the search needs: by columns, only what is still open, in the smallest
//! whole numbers.
#![expect(
    clippy::indexing_slicing,
    clippy::needless_range_loop,
    reason = "every index comes from the lengths set when the model is built"
)]

use super::instance::Instance;

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Not taken.
    Out,
    /// Taken.
    In,
    /// Still to be decided.
    Open,
}

/// An instance of open items only.
#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    /// The open items' places in the instance.
    pub(super) items: Vec<usize>,
    /// What they are worth, in `unit`s.
    pub(super) values: Vec<i64>,
    /// Where each item's terms begin in `terms`, and the end of the last.
    pub(super) starts: Vec<usize>,
    /// Row and coefficient, item after item.
    pub(super) terms: Vec<(usize, i64)>,
    /// The least sum of each row, never below what the items can make.
    pub(super) least: Vec<i64>,
    /// The most of each row, never above what the items can make.
    pub(super) most: Vec<i64>,
    /// Whether a row counts items: all its coefficients are one.
    pub(super) counts: Vec<bool>,
    /// The greatest common divisor of the open items' values.
    pub(super) unit: i64,
    /// The value of the items taken for certain.
    pub(super) offset: i64,
    /// These items, by their places in the instance.
    pub(super) taken: Vec<usize>,
}

/// The least and the most that a row's open items can sum to.
#[derive(Clone, Copy, Debug, Default)]
struct Reach {
    low: i64,
    high: i64,
}

pub(super) fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

fn divisor<'a>(numbers: impl Iterator<Item = &'a i64>) -> i64 {
    let all = numbers.fold(0, |all, number| gcd(all, number.unsigned_abs()));
    i64::try_from(all).unwrap_or(1).max(1)
}

impl Model {
    /// The whole instance, with what is fixed and what follows from it decided; `None` where no team
    /// can be.
    pub(super) fn new(instance: &Instance) -> Option<Self> {
        let items = instance.values.len();
        let mut starts = vec![0; items + 1];
        for (item, _) in instance.rows.iter().flat_map(|row| &row.terms) {
            starts[item + 1] += 1;
        }
        for item in 0..items {
            starts[item + 1] += starts[item];
        }
        let mut next = starts.clone();
        let mut terms = vec![(0, 0); starts[items]];
        for (place, row) in instance.rows.iter().enumerate() {
            for &(item, coefficient) in &row.terms {
                terms[next[item]] = (place, coefficient);
                next[item] += 1;
            }
        }
        let whole = Self {
            items: (0..items).collect(),
            values: instance.values.clone(),
            starts,
            terms,
            least: instance.rows.iter().map(|row| row.least).collect(),
            most: instance.rows.iter().map(|row| row.most).collect(),
            counts: vec![false; instance.rows.len()],
            unit: 1,
            offset: 0,
            taken: Vec::new(),
        };
        let mut sides = vec![Side::Open; items];
        for (side, fixed) in sides.iter_mut().zip(&instance.fixed) {
            *side = match fixed {
                Some(true) => Side::In,
                Some(false) => Side::Out,
                None => Side::Open,
            };
        }
        whole.restrict(sides)
    }

    /// An item's rows and coefficients.
    pub(super) fn column(&self, item: usize) -> &[(usize, i64)] {
        &self.terms[self.starts[item]..self.starts[item + 1]]
    }

    /// The largest whole number of units that is no better than a value of the instance.
    pub(super) fn units(&self, value: i64) -> i64 {
        value.saturating_sub(self.offset).div_euclid(self.unit)
    }

    /// A number of units as a value of the instance.
    pub(super) fn value(&self, units: i64) -> i64 {
        units.saturating_mul(self.unit).saturating_add(self.offset)
    }

    /// What some of the open items are worth in units, if they keep every row; in whole numbers.
    pub(super) fn units_of(&self, members: &[usize]) -> Option<i64> {
        let mut sums = vec![0_i64; self.least.len()];
        let mut units = 0;
        for &item in members {
            units += self.values[item];
            for &(row, coefficient) in self.column(item) {
                sums[row] += coefficient;
            }
        }
        let kept = |(row, sum): (usize, &i64)| (self.least[row]..=self.most[row]).contains(sum);
        sums.iter().enumerate().all(kept).then_some(units)
    }

    /// The team of some of the open items, in the instance's places.
    pub(super) fn team(&self, members: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut team = self.taken.clone();
        team.extend(members.map(|item| self.items[item]));
        team.sort_unstable();
        team
    }

    /// What is left once some items are decided; `None` where no team can be.
    pub(super) fn restrict(&self, mut sides: Vec<Side>) -> Option<Self> {
        let rows = self.least.len();
        let mut reach = vec![Reach::default(); rows];
        for (item, &side) in sides.iter().enumerate() {
            for &(row, coefficient) in self.column(item) {
                let Reach { low, high } = &mut reach[row];
                if side == Side::In || (side == Side::Open && coefficient < 0) {
                    *low += coefficient;
                }
                if side == Side::In || (side == Side::Open && coefficient > 0) {
                    *high += coefficient;
                }
            }
        }
        while self.propagate(&mut sides, &mut reach)? {}
        let left = self.rebuild(&sides, &reach);
        // Ends that contradict each other, from the start or once divided.
        let is_possible = |(least, most): (&i64, &i64)| least <= most;
        left.least
            .iter()
            .zip(&left.most)
            .all(is_possible)
            .then_some(left)
    }

    // Decides the items that a row leaves no choice; says whether there were any.
    fn propagate(&self, sides: &mut [Side], reach: &mut [Reach]) -> Option<bool> {
        let kept = |(row, &Reach { low, high }): (usize, &Reach)| {
            low <= self.most[row] && high >= self.least[row] && self.least[row] <= self.most[row]
        };
        if !reach.iter().enumerate().all(kept) {
            return None;
        }
        let mut any = false;
        for item in 0..sides.len() {
            if sides[item] != Side::Open {
                continue;
            }
            let breaks = |taken: bool| {
                self.column(item).iter().any(|&(row, coefficient)| {
                    let Reach { low, high } = reach[row];
                    // Taking it rules out what leaving it would have given, and the other way.
                    let (low, high) = if taken == (coefficient > 0) {
                        (low + coefficient.abs(), high)
                    } else {
                        (low, high - coefficient.abs())
                    };
                    low > self.most[row] || high < self.least[row]
                })
            };
            let side = match (breaks(true), breaks(false)) {
                (true, true) => return None,
                (true, false) => Side::Out,
                (false, true) => Side::In,
                (false, false) => continue,
            };
            any = true;
            sides[item] = side;
            for &(row, coefficient) in self.column(item) {
                if (side == Side::In) == (coefficient > 0) {
                    reach[row].low += coefficient.abs();
                } else {
                    reach[row].high -= coefficient.abs();
                }
            }
        }
        Some(any)
    }

    fn rebuild(&self, sides: &[Side], reach: &[Reach]) -> Self {
        let rows = self.least.len();
        let mut decided = vec![0_i64; rows];
        let mut open = vec![0_usize; rows];
        let mut divisors = vec![0_u64; rows];
        let mut ones = vec![true; rows];
        let mut model = Self {
            offset: self.offset,
            taken: self.taken.clone(),
            ..Self::default()
        };
        for (item, &side) in sides.iter().enumerate() {
            if side == Side::In {
                model.offset += self.values[item] * self.unit;
                model.taken.push(self.items[item]);
            }
            for &(row, coefficient) in self.column(item) {
                if side == Side::In {
                    decided[row] += coefficient;
                } else if side == Side::Open && coefficient != 0 {
                    open[row] += 1;
                    divisors[row] = gcd(divisors[row], coefficient.unsigned_abs());
                    ones[row] &= coefficient == 1;
                }
            }
        }
        // A row that nothing can break is left out, but for a count, which is good to branch on.
        let mut place_of = vec![usize::MAX; rows];
        for row in 0..rows {
            let Reach { low, high } = reach[row];
            let idle = self.least[row] <= low && high <= self.most[row];
            if open[row] == 0 || (idle && !(ones[row] && open[row] > 1 && self.most[row] > 1)) {
                continue;
            }
            place_of[row] = model.least.len();
            let by = i64::try_from(divisors[row]).unwrap_or(1).max(1);
            let least = self.least[row].max(low) - decided[row];
            let most = self.most[row].min(high) - decided[row];
            model.least.push(-(-least).div_euclid(by));
            model.most.push(most.div_euclid(by));
            model.counts.push(ones[row]);
        }
        let is_open = |&(_, side): &(usize, &Side)| *side == Side::Open;
        let left: Vec<usize> = sides
            .iter()
            .enumerate()
            .filter(is_open)
            .map(|(item, _)| item)
            .collect();
        let by = divisor(left.iter().map(|&item| &self.values[item]));
        model.unit = self.unit * by;
        model.items.reserve(left.len());
        model.values.reserve(left.len());
        model
            .terms
            .reserve(self.terms.len() * left.len() / sides.len().max(1) + 8);
        model.starts.push(0);
        for item in left {
            model.items.push(self.items[item]);
            model.values.push(self.values[item] / by);
            for &(row, coefficient) in self.column(item) {
                let place = place_of[row];
                if place != usize::MAX && coefficient != 0 {
                    let by = i64::try_from(divisors[row]).unwrap_or(1).max(1);
                    model.terms.push((place, coefficient / by));
                }
            }
            model.starts.push(model.terms.len());
        }
        model
    }
}
