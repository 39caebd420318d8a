//! A flow of least cost through arcs whose units cost more and more, one unit after the other along
//! the cheapest path that is left (successive shortest paths, with potentials).

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A directed arc. Its units cost `slope`, `3 slope`, `5 slope` and so on, so that `k` of them cost
/// `slope k²`, and `over` more for each beyond the first `free` ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arc {
    pub(super) from: u32,
    pub(super) to: u32,
    pub(super) room: u32,
    /// Units that are on it from the start and stay: they count for the cost of others.
    pub(super) base: u32,
    pub(super) slope: u64,
    pub(super) free: u32,
    pub(super) over: u64,
}

#[derive(Clone, Copy, Debug)]
struct State {
    arc: Arc,
    units: u32,
}

impl State {
    /// What the next unit costs, or of the last one what taking it back saves.
    const fn price(&self, before: u32) -> u64 {
        let Arc {
            base,
            slope,
            free,
            over,
            ..
        } = self.arc;
        let over = if before >= free { over } else { 0 };
        slope * (2 * (base + before) as u64 + 1) + over
    }
}

/// A network, with the units that have been sent through it.
#[derive(Clone, Debug, Default)]
pub(super) struct Network {
    arcs: Vec<State>,
    /// The arcs of each node: those that leave it, and those that come in and can be taken back.
    ends: Vec<Vec<(u32, bool)>>,
    /// Never above 0, and 0 until a node is reached.
    potential: Vec<i64>,
    /// How far each node is in the search at hand, and the arc that led there.
    far: Vec<i64>,
    way: Vec<Option<(u32, bool)>>,
    /// Nodes as far as the one at hand, the last first: that leads to the sink sooner than a search
    /// in breadth.
    near: Vec<u32>,
    /// Nodes that are farther, the nearest first.
    queue: BinaryHeap<(Reverse<i64>, u32)>,
    reached: Vec<u32>,
}

const UNREACHED: i64 = i64::MAX;

impl Network {
    pub(super) fn new(nodes: u32) -> Network {
        let nodes = nodes as usize;
        Network {
            ends: vec![Vec::new(); nodes],
            potential: vec![0; nodes],
            far: vec![UNREACHED; nodes],
            way: vec![None; nodes],
            ..Network::default()
        }
    }

    /// Adds an arc; the first has index 0.
    pub(super) fn add(&mut self, arc: Arc) {
        let index = u32::try_from(self.arcs.len()).unwrap_or(u32::MAX);
        for (node, forward) in [(arc.from, true), (arc.to, false)] {
            if let Some(ends) = self.ends.get_mut(node as usize) {
                ends.push((index, forward));
            }
        }
        self.arcs.push(State { arc, units: 0 });
    }

    /// The units on each arc, in the order in which the arcs were added.
    pub(super) fn units(&self) -> impl Iterator<Item = u32> {
        self.arcs.iter().map(|state| state.units)
    }

    /// Sends one unit along the cheapest way; false where there is none.
    pub(super) fn send(&mut self, source: u32, sink: u32) -> bool {
        let found = self.explore(source, sink);
        if found {
            let total = get(&self.far, sink);
            for &node in &self.reached {
                let far = get(&self.far, node);
                if let Some(potential) = self.potential.get_mut(node as usize)
                    && far < total
                {
                    *potential += far - total;
                }
            }
            self.follow(source, sink);
        }
        for node in self.reached.drain(..) {
            if let Some(far) = self.far.get_mut(node as usize) {
                *far = UNREACHED;
            }
        }
        found
    }

    /// Dijkstra's search over what the potentials leave of the prices, which is never negative.
    fn explore(&mut self, source: u32, sink: u32) -> bool {
        self.queue.clear();
        self.near.clear();
        let mut far = 0;
        self.reach(source, far, far, None);
        loop {
            let node = if let Some(node) = self.near.pop() {
                node
            } else if let Some((Reverse(next), node)) = self.queue.pop() {
                far = next;
                node
            } else {
                return false;
            };
            if node == sink {
                return true;
            }
            if far > get(&self.far, node) {
                continue;
            }
            let here = get(&self.potential, node);
            let ends = self.ends.get_mut(node as usize).map(std::mem::take);
            let ends = ends.unwrap_or_default();
            let mut arrived = false;
            for &(index, forward) in &ends {
                if let Some((next, price)) = self.step(index, forward) {
                    let reduced = price + here - get(&self.potential, next);
                    let there = far + reduced;
                    if there < get(&self.far, next) {
                        self.reach(next, there, far, Some((index, forward)));
                        // Nothing is nearer than the node at hand.
                        arrived |= next == sink && there == far;
                    }
                }
            }
            if let Some(place) = self.ends.get_mut(node as usize) {
                *place = ends;
            }
            if arrived {
                return true;
            }
        }
    }

    /// Where one more unit through an arc leads, or one less, and what it costs.
    fn step(&self, index: u32, forward: bool) -> Option<(u32, i64)> {
        let state = self.arcs.get(index as usize)?;
        if forward {
            let open = state.units < state.arc.room;
            open.then(|| (state.arc.to, signed(state.price(state.units))))
        } else {
            let before = state.units.checked_sub(1)?;
            Some((state.arc.from, -signed(state.price(before))))
        }
    }

    fn reach(&mut self, node: u32, far: i64, now: i64, way: Option<(u32, bool)>) {
        if get(&self.far, node) == UNREACHED {
            self.reached.push(node);
        }
        if let (Some(place), Some(came)) = (
            self.far.get_mut(node as usize),
            self.way.get_mut(node as usize),
        ) {
            (*place, *came) = (far, way);
        }
        if far == now {
            self.near.push(node);
        } else {
            self.queue.push((Reverse(far), node));
        }
    }

    fn follow(&mut self, source: u32, sink: u32) {
        let mut node = sink;
        while node != source {
            let Some(&Some((index, forward))) = self.way.get(node as usize) else {
                return;
            };
            let Some(state) = self.arcs.get_mut(index as usize) else {
                return;
            };
            if forward {
                state.units += 1;
                node = state.arc.from;
            } else {
                state.units -= 1;
                node = state.arc.to;
            }
        }
    }
}

fn get(values: &[i64], node: u32) -> i64 {
    values.get(node as usize).copied().unwrap_or(UNREACHED)
}

/// Prices stay far below 2⁶³: a board has less than 2³² posts, and at most 2²⁰ of them on a day.
fn signed(price: u64) -> i64 {
    i64::try_from(price).unwrap_or(i64::MAX / 4)
}
