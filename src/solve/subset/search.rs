//! Branch and bound, depth first: the best team of a model, or as far as the effort goes.
#![expect(
    clippy::indexing_slicing,
    reason = "every index comes from the lengths set when the program is built"
)]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "`Instance::check` keeps every sum below 2^53"
)]

use super::branch::{Branch, choose};
use super::model::Model;
use super::safe;
use super::simplex::{End, Simplex};

/// Closer to a whole number than this is looked at as one; the exact check then decides.
const WHOLE: f64 = 1e-7;

/// The best team so far, in the instance's own places and value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Best {
    pub(super) value: Option<i64>,
    pub(super) members: Vec<usize>,
}

/// How much work is left, and how much has been done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Effort {
    /// Multiplications that may still be done.
    pub(super) left: u64,
    /// Nodes looked at so far.
    pub(super) nodes: u64,
}

// A decision that has another side still to be looked at.
struct Open {
    undo: usize,
    variable: usize,
    lower: f64,
    upper: f64,
    bound: i64,
}

/// The search of one model.
pub(super) struct Search<'a> {
    model: &'a Model,
    pub(super) simplex: Simplex,
    /// The bounds that were changed, to be set back.
    trail: Vec<(usize, f64, f64)>,
    open: Vec<Open>,
    gains: Vec<f64>,
    // The bound at the last node, unrounded.
    most: f64,
}

/// What one node came to.
enum Node {
    /// Nothing better is below.
    Closed,
    /// To be split; no team below is worth more than this many units.
    Split(i64),
}

impl<'a> Search<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let simplex = Simplex::new(model);
        Self {
            model,
            simplex,
            trail: Vec::new(),
            open: Vec::new(),
            gains: Vec::new(),
            most: 0.0,
        }
    }

    /// No team of the model is worth more units; `None` where there is no team. The best fractional
    /// team is in the simplex afterwards.
    pub(super) fn root(&mut self, best: &mut Best, effort: &mut Effort) -> Option<i64> {
        match self.node(best, effort) {
            Node::Closed => None,
            Node::Split(bound) => Some(bound),
        }
    }

    /// Goes on from the root until nothing is open, or for so many nodes. What is returned bounds
    /// what was left open, in units; `None` when nothing was.
    pub(super) fn run(
        &mut self,
        best: &mut Best,
        effort: &mut Effort,
        bound: i64,
        nodes: u64,
    ) -> Option<i64> {
        let last = effort.nodes.saturating_add(nodes);
        let mut node = Node::Split(bound);
        loop {
            if let Node::Split(bound) = node {
                if effort.left == 0 || effort.nodes >= last {
                    let open = self.open.iter().map(|open| open.bound).max();
                    return Some(open.map_or(bound, |open| open.max(bound)));
                }
                self.split(bound);
            } else if !self.back(best) {
                return None;
            }
            node = self.node(best, effort);
        }
    }

    // Takes the nearer side of a decision, and remembers the other.
    fn split(&mut self, bound: i64) {
        let Some(Branch {
            variable,
            below,
            down_first,
        }) = choose(&mut self.simplex, self.model)
        else {
            return;
        };
        let (lower, upper) = (self.simplex.lower[variable], self.simplex.upper[variable]);
        let (down, up) = ((lower, below), (below + 1.0, upper));
        let (first, second) = if down_first { (down, up) } else { (up, down) };
        let undo = self.trail.len();
        self.open.push(Open {
            undo,
            variable,
            lower: second.0,
            upper: second.1,
            bound,
        });
        self.bind(variable, first.0, first.1);
    }

    fn bind(&mut self, variable: usize, lower: f64, upper: f64) {
        let old = (
            variable,
            self.simplex.lower[variable],
            self.simplex.upper[variable],
        );
        self.trail.push(old);
        self.simplex.bind(variable, lower, upper);
    }

    // Goes to the last decision whose other side may hold something better.
    fn back(&mut self, best: &Best) -> bool {
        while let Some(open) = self.open.pop() {
            while self.trail.len() > open.undo {
                if let Some((variable, lower, upper)) = self.trail.pop() {
                    self.simplex.bind(variable, lower, upper);
                }
            }
            if self.is_better(open.bound, best) {
                self.bind(open.variable, open.lower, open.upper);
                return true;
            }
        }
        false
    }

    fn is_better(&self, units: i64, best: &Best) -> bool {
        best.value
            .is_none_or(|value| self.model.value(units) > value)
    }

    fn node(&mut self, best: &mut Best, effort: &mut Effort) -> Node {
        effort.nodes += 1;
        let before = self.simplex.work;
        let node = self.look(best);
        // Even a node that needs no pivot takes its time.
        let work = self.simplex.work - before + 2 * self.simplex.items as u64 + 50;
        effort.left = effort.left.saturating_sub(work);
        node
    }

    fn look(&mut self, best: &mut Best) -> Node {
        // A little lower than what would be enough, since the float may be: `bound` decides.
        let goal = best.value.map_or(f64::NEG_INFINITY, |value| {
            self.model.units(value) as f64 + 1.0 - 1e-6
        });
        let mut end = self.simplex.solve(goal);
        self.most = safe::bound(&self.simplex, &mut self.gains);
        if end == End::Short && self.is_better(libm::floor(self.most) as i64, best) {
            end = self.simplex.solve(f64::NEG_INFINITY);
            self.most = safe::bound(&self.simplex, &mut self.gains);
        }
        if let End::Impossible(place) = end
            && safe::is_impossible(&self.simplex, place)
        {
            return Node::Closed;
        }
        let units = libm::floor(self.most) as i64;
        if !self.is_better(units, best) {
            return Node::Closed;
        }
        if let Some(found) = self.whole() {
            let value = self.model.value(found.1);
            if best.value.is_none_or(|best| value > best) {
                *best = Best {
                    value: Some(value),
                    members: self.model.team(found.0.into_iter()),
                };
            }
            if found.1 >= units {
                return Node::Closed;
            }
        }
        let nothing_open = (0..self.simplex.items).all(|item| !self.simplex.is_open(item));
        if nothing_open {
            return Node::Closed;
        }
        self.fix(best);
        Node::Split(units)
    }

    // The items taken and their units, if the point is whole and the team keeps every row exactly.
    fn whole(&self) -> Option<(Vec<usize>, i64)> {
        let simplex = &self.simplex;
        let off = |&variable: &usize| {
            let value = simplex.value(variable);
            variable < simplex.items && (value - libm::round(value)).abs() > WHOLE
        };
        if simplex.basis.iter().any(off) {
            return None;
        }
        let members: Vec<usize> = (0..simplex.items)
            .filter(|&item| simplex.value(item) > 0.5)
            .collect();
        self.model.units_of(&members).map(|units| (members, units))
    }

    // Decides the items that no better team can have otherwise.
    fn fix(&mut self, best: &Best) {
        for item in 0..self.simplex.items {
            if self.simplex.is_open(item)
                && let Some(taken) = self.settled(item, best)
            {
                let end = if taken { 1.0 } else { 0.0 };
                self.bind(item, end, end);
            }
        }
    }

    /// Whether a better team than the best must take an item, or must not, by what it would gain at
    /// the last node's prices; `None` while both are open.
    pub(super) fn settled(&self, item: usize, best: &Best) -> Option<bool> {
        let enough = self.model.units(best.value?) as f64 + 1.0;
        (self.most - self.gains[item].abs() < enough).then(|| self.gains[item] > 0.0)
    }
}
