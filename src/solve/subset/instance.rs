//! What is asked: items with a value, and rows that limit what may be taken together.

/// The largest sum that an instance may hold: that of all values, and for each row that of all
/// coefficients, each without its sign. Up to here a 64-bit float holds every whole number.
pub const LARGEST: i64 = (1 << 53) - 1;

/// A limit: the sum of the coefficients of the items taken must lie between two ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The item (its place in the list of values) and its coefficient, each item at most once.
    pub terms: Vec<(usize, i64)>,
    /// The least that the sum may be; `i64::MIN` where there is no such limit.
    pub least: i64,
    /// The most that the sum may be; `i64::MAX` where there is no such limit.
    pub most: i64,
}

impl Row {
    /// A budget or another weight that the items taken may reach and not exceed.
    ///
    /// ```
    /// use notewave::solve::subset::Row;
    /// let row = Row::at_most([(0, 300), (2, 500)], 600);
    /// assert_eq!(row.terms, [(0, 300), (2, 500)]);
    /// assert_eq!((row.least, row.most), (i64::MIN, 600));
    /// ```
    #[must_use]
    pub fn at_most(terms: impl IntoIterator<Item = (usize, i64)>, most: i64) -> Self {
        Self {
            terms: terms.into_iter().collect(),
            least: i64::MIN,
            most,
        }
    }

    /// How many of some items may be taken: a tier, a category, one of a group.
    ///
    /// ```
    /// use notewave::solve::subset::Row;
    /// let row = Row::count([4, 7], 1, 2);
    /// assert_eq!(row.terms, [(4, 1), (7, 1)]);
    /// ```
    #[must_use]
    pub fn count(items: impl IntoIterator<Item = usize>, least: i64, most: i64) -> Self {
        Self {
            terms: items.into_iter().map(|item| (item, 1)).collect(),
            least,
            most,
        }
    }

    /// An item's coefficient; 0 where the row does not name it.
    ///
    /// ```
    /// use notewave::solve::subset::Row;
    /// let row = Row::at_most([(0, 300), (2, 500)], 600);
    /// assert_eq!((row.coefficient(2), row.coefficient(1)), (500, 0));
    /// ```
    #[must_use]
    pub fn coefficient(&self, item: usize) -> i64 {
        let named = self.terms.iter().find(|&&(named, _)| named == item);
        named.map_or(0, |&(_, coefficient)| coefficient)
    }
}

/// The team to be found: the items of the largest total value that keep every row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Instance {
    /// What each item is worth, in any whole unit; the sum of the team's is made as large as can be.
    pub values: Vec<i64>,
    /// Items that must be taken (`true`) or must not (`false`); may be shorter than the values.
    pub fixed: Vec<Option<bool>>,
    /// The limits.
    pub rows: Vec<Row>,
}

/// What makes an instance unanswerable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A row, or the list of fixed items, names an item that is not there.
    NoSuchItem,
    /// A row, by its place, names an item twice.
    Twice(usize),
    /// The values, or a row's coefficients, sum to more than [`LARGEST`].
    TooLarge,
    /// There is no such row, or it is not one that the items fill up to a `most`.
    NoBudget,
}

impl Instance {
    /// Nothing, where the instance can be answered.
    ///
    /// # Errors
    /// The first [`Fault`].
    ///
    /// ```
    /// use notewave::solve::subset::{Fault, Instance, Row};
    /// let mut instance = Instance { values: vec![3, 4], ..Instance::default() };
    /// assert_eq!(instance.check(), Ok(()));
    /// instance.rows.push(Row::at_most([(2, 1)], 1));
    /// assert_eq!(instance.check(), Err(Fault::NoSuchItem));
    /// ```
    pub fn check(&self) -> Result<(), Fault> {
        let items = self.values.len();
        if self.fixed.len() > items {
            return Err(Fault::NoSuchItem);
        }
        within(self.values.iter())?;
        let mut seen_in = vec![usize::MAX; items];
        for (place, row) in self.rows.iter().enumerate() {
            for &(item, _) in &row.terms {
                let seen = seen_in.get_mut(item).ok_or(Fault::NoSuchItem)?;
                if core::mem::replace(seen, place) == place {
                    return Err(Fault::Twice(place));
                }
            }
            within(row.terms.iter().map(|(_, coefficient)| coefficient))?;
        }
        Ok(())
    }

    /// The value of a team that keeps every row and all that is fixed, worked out in whole numbers;
    /// `None` for one that does not. The members in rising order; names that are not there keep
    /// nothing.
    ///
    /// ```
    /// use notewave::solve::subset::{Instance, Row};
    /// let instance = Instance {
    ///     values: vec![3, 4, 5],
    ///     rows: vec![Row::at_most([(0, 2), (1, 3), (2, 4)], 6)],
    ///     ..Instance::default()
    /// };
    /// assert_eq!(instance.value(&[0, 2]), Some(8));
    /// assert_eq!(instance.value(&[1, 2]), None);
    /// ```
    #[must_use]
    pub fn value(&self, members: &[usize]) -> Option<i64> {
        let mut taken = vec![false; self.values.len()];
        let mut value = 0_i64;
        for &member in members {
            *taken.get_mut(member)? = true;
            value = value.checked_add(*self.values.get(member)?)?;
        }
        let as_fixed =
            |(&fixed, &taken): (&Option<bool>, &bool)| fixed.is_none_or(|at| at == taken);
        let keeps = |row: &Row| {
            let of = |&(item, coefficient): &(usize, i64)| {
                if taken.get(item) == Some(&true) {
                    i128::from(coefficient)
                } else {
                    0
                }
            };
            let sum: i128 = row.terms.iter().map(of).sum();
            (i128::from(row.least)..=i128::from(row.most)).contains(&sum)
        };
        (self.fixed.iter().zip(&taken).all(as_fixed) && self.rows.iter().all(keeps))
            .then_some(value)
    }
}

fn within<'a>(mut numbers: impl Iterator<Item = &'a i64>) -> Result<(), Fault> {
    let limit = LARGEST.unsigned_abs();
    let add = |sum: u64, number: &i64| {
        let sum = sum.saturating_add(number.unsigned_abs());
        (sum <= limit).then_some(sum)
    };
    numbers.try_fold(0, add).map(|_| ()).ok_or(Fault::TooLarge)
}
