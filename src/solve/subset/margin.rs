//! The price at which one creator comes in, or drops out.

use super::instance::{Fault, Instance, Row};
use super::solve::{Solution, solve, solve_above};

/// What one item may use of a row, its price, so that it is still in a best team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Margin {
    /// At this price and below it is in some best team; above it is in none.
    UpTo(i64),
    /// Even for nothing it is in no best team.
    Never,
    /// It is in at any price that the row allows: there is no team without it.
    Always(i64),
    /// The effort did not suffice.
    Unknown,
}

/// Works out the [`Margin`] of an item in a row that is filled up to a `most`, exactly: `without`,
/// the best that can be had without the item, asks for so much of the others beside it, and what
/// the cheapest such others leave of the row is its price.
///
/// `effort` is as in [`solve`], for each of the two solves.
///
/// # Errors
/// The first [`Fault`] of the instance; [`Fault::NoBudget`] where there is no such row.
///
/// ```
/// use notewave::solve::subset::{Margin, Instance, Row, margin};
/// // Three creators for 2, 3 and 4 thousand, a budget of 6: the first and the last are worth 8.
/// let instance = Instance {
///     values: vec![3, 4, 5],
///     rows: vec![Row::at_most([(0, 2), (1, 3), (2, 4)], 6)],
///     ..Instance::default()
/// };
/// // The second needs 4 more beside it to be worth 8: the last, who leaves 2 of 6.
/// assert_eq!(margin(&instance, 0, 1, 1_000_000), Ok(Margin::UpTo(2)));
/// // Without the last, the first two are worth 7: the last may cost what the first leaves, 4.
/// assert_eq!(margin(&instance, 0, 2, 1_000_000), Ok(Margin::UpTo(4)));
/// ```
pub fn margin(instance: &Instance, row: usize, item: usize, effort: u64) -> Result<Margin, Fault> {
    instance.check()?;
    let budget = instance
        .rows
        .get(row)
        .filter(|row| row.most < i64::MAX)
        .ok_or(Fault::NoBudget)?;
    if item >= instance.values.len() {
        return Err(Fault::NoSuchItem);
    }
    let without = solve(&with(instance, item, false), effort)?;
    if !without.is_proven() {
        return Ok(Margin::Unknown);
    }
    let cheapest = cheapest_beside(instance, row, item, &without, effort)?;
    if !cheapest.is_proven() {
        return Ok(Margin::Unknown);
    }
    let Some(_) = cheapest.members else {
        return Ok(Margin::Never);
    };
    let left = budget.most.saturating_add(cheapest.value);
    Ok(match (left, &without.members) {
        (..0, _) => Margin::Never,
        (left, None) => Margin::Always(left),
        (left, Some(_)) => Margin::UpTo(left),
    })
}

fn with(instance: &Instance, item: usize, taken: bool) -> Instance {
    let mut fixed = instance.fixed.clone();
    fixed.resize(instance.values.len(), None);
    if let Some(fixed) = fixed.get_mut(item) {
        *fixed = Some(taken);
    }
    Instance {
        fixed,
        ..instance.clone()
    }
}

// The least that the others use of the row in a team that has the item and is worth as much as the
// best without it; its value is the negative of that.
fn cheapest_beside(
    instance: &Instance,
    row: usize,
    item: usize,
    without: &Solution,
    effort: u64,
) -> Result<Solution, Fault> {
    let mut turned = with(instance, item, true);
    let values = turned.values.iter().copied().enumerate();
    let enough = Row {
        terms: values.filter(|&(_, value)| value != 0).collect(),
        least: without.members.as_ref().map_or(i64::MIN, |_| without.value),
        most: i64::MAX,
    };
    let budget = core::mem::replace(turned.rows.get_mut(row).ok_or(Fault::NoBudget)?, enough);
    turned.values.fill(0);
    for (other, coefficient) in budget.terms.into_iter().filter(|&(other, _)| other != item) {
        *turned.values.get_mut(other).ok_or(Fault::NoSuchItem)? = -coefficient;
    }
    // Dearer others leave it no price at all.
    let floor = budget
        .most
        .checked_neg()
        .and_then(|least| least.checked_sub(1));
    solve_above(&turned, floor, effort)
}
