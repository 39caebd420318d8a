//! The best team, with its proof.
#![expect(
    clippy::indexing_slicing,
    reason = "every index comes from the lengths set when the model is built"
)]

use serde::Serialize;

use super::instance::{Fault, Instance};
use super::model::{Model, Side};
use super::search::{Best, Effort, Search};

/// How many of the least decided items the first core has; each next one has four times as many.
const CORE: usize = 32;
/// Nodes that one core may take: it is there to find a good team, not to prove anything.
const CORE_NODES: u64 = 300;

/// The best team that was found, and how good any could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Solution {
    /// The items taken, in rising order; `None` where no team was found.
    pub members: Option<Vec<usize>>,
    /// What they are worth together; 0 without a team.
    pub value: i64,
    /// No team is worth more; `None` where it is proven that there is none.
    pub bound: Option<i64>,
    /// Decisions looked at.
    pub nodes: u64,
}

impl Solution {
    /// Whether it is proven that no team is worth more, or that there is none.
    #[must_use]
    pub fn is_proven(&self) -> bool {
        match self.bound {
            None => true,
            Some(bound) => self.members.is_some() && bound <= self.value,
        }
    }
}

/// Finds the team of the largest value; with all the effort it needs, always.
///
/// `effort` is the number of multiplications it may take, about: 1e9 are a few seconds. Not a time,
/// so that the answer is the same on every machine. Of teams worth the same, the one met first in a
/// fixed order is given.
///
/// # Errors
/// The first [`Fault`] of the instance.
///
/// ```
/// use notewave::solve::subset::{Instance, Row, solve};
/// // Three creators for 2, 3 and 4 thousand, a budget of 6: the first and the last.
/// let instance = Instance {
///     values: vec![3, 4, 5],
///     rows: vec![Row::at_most([(0, 2), (1, 3), (2, 4)], 6)],
///     ..Instance::default()
/// };
/// let solution = solve(&instance, 1_000_000).unwrap();
/// assert_eq!(solution.members, Some(vec![0, 2]));
/// assert_eq!((solution.value, solution.bound), (8, Some(8)));
/// ```
pub fn solve(instance: &Instance, effort: u64) -> Result<Solution, Fault> {
    solve_above(instance, None, effort)
}

/// The same, for a team worth more than `floor` alone; where there is none, there is no team.
pub(super) fn solve_above(
    instance: &Instance,
    floor: Option<i64>,
    effort: u64,
) -> Result<Solution, Fault> {
    instance.check()?;
    let mut best = Best {
        value: floor,
        members: Vec::new(),
    };
    let mut effort = Effort {
        left: effort,
        nodes: 0,
    };
    let open = Model::new(instance).and_then(|model| prove(model, &mut best, &mut effort));
    let found = best
        .value
        .filter(|&value| floor.is_none_or(|floor| value > floor));
    let bound = open.into_iter().chain(found).max();
    Ok(Solution {
        value: found.unwrap_or(0),
        members: found.map(|_| best.members),
        bound,
        nodes: effort.nodes,
    })
}

// Returns a bound of what is left open; `None` when nothing is.
fn prove(mut model: Model, best: &mut Best, effort: &mut Effort) -> Option<i64> {
    loop {
        let mut search = Search::new(&model);
        let units = search.root(best, effort)?;
        cores(&model, &search, best, effort);
        let sides = decided(&model, &search, best);
        let left = sides.iter().filter(|&&side| side == Side::Open).count();
        if effort.left == 0 {
            return Some(model.value(units));
        }
        if left * 4 > model.values.len() * 3 {
            let open = search.run(best, effort, units, u64::MAX)?;
            return Some(model.value(open));
        }
        drop(search);
        model = model.restrict(sides)?;
    }
}

// What no team better than the best can have otherwise.
fn decided(model: &Model, search: &Search, best: &Best) -> Vec<Side> {
    (0..model.values.len())
        .map(|item| {
            match (
                search.simplex.lower[item] > 0.5,
                search.simplex.upper[item] < 0.5,
            ) {
                (true, _) => Side::In,
                (_, true) => Side::Out,
                _ => match search.settled(item, best) {
                    Some(true) => Side::In,
                    Some(false) => Side::Out,
                    None => Side::Open,
                },
            }
        })
        .collect()
}

// Teams of the items that the fractional team is least sure of; the others stay as it has them.
fn cores(model: &Model, search: &Search, best: &mut Best, effort: &mut Effort) {
    let items = model.values.len();
    let sure = |item: usize| {
        if search.simplex.place[item] == usize::MAX {
            search.simplex.gain[item].abs()
        } else {
            -1.0
        }
    };
    let mut order: Vec<(f64, usize)> = (0..items).map(|item| (sure(item), item)).collect();
    let mut size = CORE;
    while size < items && effort.left > 0 {
        order.select_nth_unstable_by(size, |a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let mut sides: Vec<Side> = (0..items)
            .map(|item| {
                if search.simplex.value(item) > 0.5 {
                    Side::In
                } else {
                    Side::Out
                }
            })
            .collect();
        for &(_, item) in &order[..size] {
            sides[item] = Side::Open;
        }
        if let Some(core) = model.restrict(sides) {
            let mut inner = Search::new(&core);
            if let Some(bound) = inner.root(best, effort) {
                inner.run(best, effort, bound, CORE_NODES);
            }
        }
        let left = (0..items)
            .filter(|&item| search.settled(item, best).is_none())
            .count();
        if best.value.is_some() && left <= size {
            return;
        }
        size *= 4;
    }
}
