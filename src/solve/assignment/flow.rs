//! The board without spacing, as a flow: exact.
//!
//! Source class → category on a day → tier on a day → day → out. The arcs of the three loads cost
//! their weight times the square of what is on them, locked posts included.

use std::collections::BTreeMap;

use super::instance::{CATEGORY, DAY, Instance, Post, TIER};
use super::network::{Arc, Network};

/// The days on which a post may go: first, last and the busy ones between.
pub(super) type Span = (u32, u32, Vec<u32>);

/// A post's kind and where it may go: posts of which both are the same can change places.
type Class = ((u32, u32), Span);

/// A day for each post at the least cost; `None` where there is not room for all of them.
///
/// `spans` say where each post may go; those of locked posts do not count.
pub(super) fn flow(instance: &Instance, spans: &[Span]) -> Option<Vec<u32>> {
    let mut classes: BTreeMap<Class, Vec<usize>> = BTreeMap::new();
    let mut locked = Loads::default();
    for (index, (post, span)) in instance.posts.iter().zip(spans).enumerate() {
        if let Some(day) = post.locked {
            locked.add(day, post, true);
        } else {
            let class = (post.kind(), span.clone());
            classes.entry(class).or_default().push(index);
        }
    }
    let nodes = Nodes::new(instance.room.len(), classes.keys());
    let mut network = Network::new(nodes.out + 1);
    let mut arcs = Vec::new();
    for (number, ((kind, span), posts)) in (0..).zip(&classes) {
        for day in open_days(span, nodes.days) {
            let at_home = |&&post: &&usize| {
                let post = instance.posts.get(post);
                post.is_some_and(|post| post.home == day)
            };
            network.add(Arc {
                from: nodes.class(number),
                to: nodes.kind(day, *kind),
                room: u32::MAX,
                base: 0,
                slope: 0,
                free: count(posts.iter().filter(at_home).count()),
                over: 1,
            });
            arcs.push((number, day));
        }
    }
    nodes.add_loads(instance, &locked, &mut network);
    for (number, posts) in (0..).zip(classes.values()) {
        for _ in posts {
            if !network.send(nodes.class(number), nodes.out) {
                return None;
            }
        }
    }
    let mut taken: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for ((number, day), units) in arcs.into_iter().zip(network.units()) {
        let days = taken.entry(number).or_default();
        days.extend((0..units).map(|_| day));
    }
    let posts = instance.posts.iter();
    let mut answer: Vec<u32> = posts.map(|post| post.locked.unwrap_or(0)).collect();
    for (number, posts) in (0..).zip(classes.values()) {
        let days = taken.remove(&number).unwrap_or_default();
        for (post, day) in deal(instance, posts, days) {
            *answer.get_mut(post)? = day;
        }
    }
    Some(answer)
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The days of a span on a board of so many days.
fn open_days((from, to, busy): &Span, days: u32) -> impl Iterator<Item = u32> {
    let all = *from..(*to).saturating_add(1).min(days);
    all.filter(|day| busy.binary_search(day).is_err())
}

/// The numbers of the network's nodes: days, tiers by day, kinds by day, classes, and the way out.
struct Nodes {
    days: u32,
    tiers: Vec<u32>,
    kinds: Vec<(u32, u32)>,
    out: u32,
}

impl Nodes {
    fn new<'a>(days: usize, classes: impl ExactSizeIterator<Item = &'a Class>) -> Nodes {
        let number = count(classes.len());
        let mut kinds: Vec<(u32, u32)> = classes.map(|class| class.0).collect();
        kinds.dedup();
        let mut tiers: Vec<u32> = kinds.iter().map(|kind| kind.0).collect();
        tiers.dedup();
        let days = count(days);
        let loads = days * (1 + count(tiers.len()) + count(kinds.len()));
        Nodes {
            days,
            tiers,
            kinds,
            out: loads + number,
        }
    }

    const fn day(day: u32) -> u32 {
        day
    }

    fn tier(&self, day: u32, tier: u32) -> u32 {
        let place = self.tiers.binary_search(&tier).map_or(0, count);
        self.days * (1 + place) + day
    }

    fn kind(&self, day: u32, kind: (u32, u32)) -> u32 {
        let place = self.kinds.binary_search(&kind).map_or(0, count);
        self.days * (1 + count(self.tiers.len()) + place) + day
    }

    fn class(&self, number: u32) -> u32 {
        self.days * (1 + count(self.tiers.len()) + count(self.kinds.len())) + number
    }

    /// The arcs from kind to tier to day to the way out.
    fn add_loads(&self, instance: &Instance, locked: &Loads, network: &mut Network) {
        // A post that leaves its home costs less than the smallest difference between two loads.
        let scale = u64::from(count(instance.posts.len())) + 1;
        let load = |from, to, room, base, weight| Arc {
            from,
            to,
            room,
            base,
            slope: weight * scale,
            free: u32::MAX,
            over: 0,
        };
        for (day, &room) in (0..).zip(&instance.room) {
            for &kind in &self.kinds {
                let (from, to) = (self.kind(day, kind), self.tier(day, kind.0));
                let base = locked.of_kind(day, kind);
                network.add(load(from, to, u32::MAX, base, CATEGORY));
            }
            for &tier in &self.tiers {
                let base = locked.of_tier(day, tier);
                let from = self.tier(day, tier);
                network.add(load(from, Nodes::day(day), u32::MAX, base, TIER));
            }
            let base = locked.of_day(day);
            let room = room.saturating_sub(base);
            network.add(load(Nodes::day(day), self.out, room, base, DAY));
        }
    }
}

/// Who of a class takes which of its days. Whoever has a note later takes the earlier days, so that
/// as many days as possible lie between; else whoever is at home stays there.
fn deal(instance: &Instance, posts: &[usize], mut days: Vec<u32>) -> Vec<(usize, u32)> {
    if instance.spacing > 0 && has_series(instance) {
        return posts.iter().copied().zip(days).collect();
    }
    let mut dealt = Vec::with_capacity(posts.len());
    let mut others = Vec::new();
    for &index in posts {
        let home = instance.posts.get(index).map(|post| post.home);
        match home.and_then(|home| days.binary_search(&home).ok()) {
            Some(place) => dealt.push((index, days.remove(place))),
            None => others.push(index),
        }
    }
    dealt.extend(others.into_iter().zip(days));
    dealt
}

/// Whether any creator has more than one note.
pub(super) fn has_series(instance: &Instance) -> bool {
    let mut creators: Vec<u32> = instance.posts.iter().map(|post| post.creator).collect();
    creators.sort_unstable();
    creators
        .windows(2)
        .any(|pair| matches!(pair, [one, other] if one == other))
}

/// How many posts lie on each day, of each tier and of each kind.
#[derive(Clone, Debug, Default)]
pub(super) struct Loads {
    days: BTreeMap<u32, u32>,
    tiers: BTreeMap<(u32, u32), u32>,
    kinds: BTreeMap<(u32, (u32, u32)), u32>,
}

impl Loads {
    /// The loads of posts on days.
    pub(super) fn of(posts: &[Post], days: &[u32]) -> Loads {
        let mut loads = Loads::default();
        for (post, &day) in posts.iter().zip(days) {
            loads.add(day, post, true);
        }
        loads
    }

    /// Puts a post on a day, or takes it away.
    pub(super) fn add(&mut self, day: u32, post: &Post, there: bool) {
        let change = |load: &mut u32| {
            *load = if there {
                *load + 1
            } else {
                load.saturating_sub(1)
            };
        };
        change(self.days.entry(day).or_default());
        change(self.tiers.entry((day, post.tier)).or_default());
        change(self.kinds.entry((day, post.kind())).or_default());
    }

    pub(super) fn of_day(&self, day: u32) -> u32 {
        self.days.get(&day).copied().unwrap_or(0)
    }

    fn of_tier(&self, day: u32, tier: u32) -> u32 {
        self.tiers.get(&(day, tier)).copied().unwrap_or(0)
    }

    fn of_kind(&self, day: u32, kind: (u32, u32)) -> u32 {
        self.kinds.get(&(day, kind)).copied().unwrap_or(0)
    }

    /// What one more post on a day would cost.
    pub(super) fn price(&self, day: u32, post: &Post) -> u64 {
        let more = |weight: u64, load: u32| weight * (2 * u64::from(load) + 1);
        more(DAY, self.of_day(day))
            + more(TIER, self.of_tier(day, post.tier))
            + more(CATEGORY, self.of_kind(day, post.kind()))
    }

    /// What all of them cost.
    pub(super) fn cost(&self) -> u64 {
        let square = |&load: &u32| u64::from(load) * u64::from(load);
        let sum = |weight: u64, squares: u64| weight * squares;
        sum(DAY, self.days.values().map(square).sum())
            + sum(TIER, self.tiers.values().map(square).sum())
            + sum(CATEGORY, self.kinds.values().map(square).sum())
    }
}
