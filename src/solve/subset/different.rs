//! The best team, and the best that differ from it.

use super::problem::{Fault, Problem, Row};
use super::solve::{Solution, solve};

/// Finds up to `teams` teams, best first, each without at least `apart` members of every team before
/// it; the last may be unproven when its effort, as in [`solve`], did not suffice.
///
/// # Errors
/// The first [`Fault`] of the problem.
///
/// ```
/// use notewave::solve::subset::{Problem, Row, different};
/// // One of three: each is a team of its own.
/// let problem = Problem {
///     values: vec![3, 5, 4],
///     rows: vec![Row::count([0, 1, 2], 1, 1)],
///     ..Problem::default()
/// };
/// let teams = different(&problem, 3, 1, 1_000_000).unwrap();
/// let values: Vec<i64> = teams.iter().map(|team| team.value).collect();
/// assert_eq!(values, [5, 4, 3]);
/// ```
pub fn different(
    problem: &Problem,
    teams: usize,
    apart: usize,
    effort: u64,
) -> Result<Vec<Solution>, Fault> {
    let mut problem = problem.clone();
    let mut found: Vec<Solution> = Vec::new();
    while found.len() < teams {
        let next = solve(&problem, effort)?;
        let Some(members) = &next.members else {
            break;
        };
        let kept = i64::try_from(members.len().saturating_sub(apart)).unwrap_or(0);
        let small = members.len() < apart;
        problem
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
