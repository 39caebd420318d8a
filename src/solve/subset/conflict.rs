//! What stands in the way where there is no team.

use super::instance::{Fault, Instance};
use super::solve::solve;

/// A row that alone, moved to this sum, would leave a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The row's place.
    pub row: usize,
    /// The sum nearest to what the row allows that some team has.
    pub nearest: i64,
}

/// For an instance without a team: each row that would leave one if it alone were moved, and how
/// little is enough, upwards or downwards. None where it takes two at once, or more `effort` (as in [`solve`], each).
///
/// # Errors
/// The first [`Fault`] of the instance.
///
/// ```
/// use notewave::solve::subset::{Instance, Row, Way, conflicts};
/// // Two at least, for 5 thousand at most; the cheapest two cost 7.
/// let instance = Instance {
///     values: vec![1, 1, 1],
///     rows: vec![Row::at_most([(0, 3), (1, 4), (2, 8)], 5), Row::count([0, 1, 2], 2, 3)],
///     ..Instance::default()
/// };
/// let ways = conflicts(&instance, 1_000_000).unwrap();
/// assert_eq!(ways, [Way { row: 0, nearest: 7 }, Way { row: 1, nearest: 1 }]);
/// ```
pub fn conflicts(instance: &Instance, effort: u64) -> Result<Vec<Way>, Fault> {
    instance.check()?;
    let mut ways = Vec::new();
    for (place, row) in instance.rows.iter().enumerate() {
        // The smallest sum above what is allowed, and the largest below.
        let above = row.most.checked_add(1).map(|least| (-1, least, i64::MAX));
        let below = row.least.checked_sub(1).map(|most| (1, i64::MIN, most));
        for (sign, least, most) in [above, below].into_iter().flatten() {
            let mut others = instance.clone();
            others.values.fill(0);
            for &(item, coefficient) in &row.terms {
                *others.values.get_mut(item).ok_or(Fault::NoSuchItem)? = sign * coefficient;
            }
            if let Some(row) = others.rows.get_mut(place) {
                (row.least, row.most) = (least, most);
            }
            let solution = solve(&others, effort)?;
            if solution.members.is_some() && solution.is_proven() {
                ways.push(Way {
                    row: place,
                    nearest: sign * solution.value,
                });
            }
        }
    }
    Ok(ways)
}
