//! The best team, and the best that differ from it.

use super::instance::{Fault, Instance, Row};
use super::solve::{Solution, solve};

/// Finds up to `teams` teams, best first, each without at least `apart` members of every team before
/// it; the last may be unproven when its effort, as in [`solve`], did not suffice.
///
/// # Errors
/// The first [`Fault`] of the instance.
///
/// ```
/// use notewave::solve::subset::{Instance, Row, different};
/// // One of three: each is a team of its own.
/// let instance = Instance {
///     values: vec![3, 5, 4],
///     rows: vec![Row::count([0, 1, 2], 1, 1)],
///     ..Instance::default()
/// };
/// let teams = different(&instance, 3, 1, 1_000_000).unwrap();
/// let values: Vec<i64> = teams.iter().map(|team| team.value).collect();
/// assert_eq!(values, [5, 4, 3]);
/// ```
pub fn different(
    instance: &Instance,
    teams: usize,
    apart: usize,
    effort: u64,
) -> Result<Vec<Solution>, Fault> {
    let mut instance = instance.clone();
    let mut found: Vec<Solution> = Vec::new();
    while found.len() < teams {
        let next = solve(&instance, effort)?;
        let Some(members) = &next.members else {
            break;
        };
        let kept = i64::try_from(members.len().saturating_sub(apart)).unwrap_or(0);
        let small = members.len() < apart;
        instance
            .rows
            .push(Row::count(members.iter().copied(), 0, kept));
        let proven = next.is_proven();
        found.push(next);
        if small || !proven {
            break;
        }
    }
    Ok(found)
}
