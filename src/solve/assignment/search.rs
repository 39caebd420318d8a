//! The least cost with notes of one creator apart: branch and bound over the flow.

use super::flow::{Loads, Span, flow};
use super::instance::{Answer, Instance};
use super::repair::{clash, repair, series};

/// How much work is done at most, in posts times flows: some 80 flows at 50 posts, as many
/// milliseconds at the most.
const WORK: usize = 4_000;
/// Flows that are solved at least, on boards of any size.
const FLOWS: usize = 8;

/// The days on which posts cluster least.
///
/// Without spacing the answer is exact. With it, it is the best that was found, with a bound that no
/// answer is below; of boards where none was found, `None` does not say that there is none. Locked
/// posts stay where they are, full day or not.
///
/// ```
/// use notewave::solve::assignment::{Post, Instance, solve};
/// // Three posts on two days: 4 × (2² + 1²) for days, 2 × (2² + 1²) for one tier, 2² + 1² for one
/// // category.
/// let post = |creator| Post { creator, to: 1, ..Post::default() };
/// let instance = Instance { room: vec![2, 2], posts: (0..3).map(post).collect(), spacing: 0 };
/// let answer = solve(&instance).unwrap();
/// assert_eq!((answer.cost, answer.bound), (20 + 10 + 5, 35));
/// assert!(solve(&Instance { room: vec![1, 1], ..instance }).is_none());
/// ```
#[must_use]
pub fn solve(instance: &Instance) -> Option<Answer> {
    let series = series(instance);
    let root = windows(instance, &series)?;
    let is_apart = instance.spacing > 0 && series.iter().any(|notes| notes.len() > 1);
    if !is_apart {
        let days = flow(instance, &root)?;
        let cost = Loads::of(&instance.posts, &days).cost();
        return Some(Answer {
            days,
            cost,
            bound: cost,
        });
    }
    let mut best: Option<Answer> = None;
    // Boards with narrower spans, the cheapest flow last.
    let mut open = vec![node(instance, root)?];
    let most = (WORK / instance.posts.len().max(1)).max(FLOWS);
    let mut flows = 1;
    while let Some(node) = open.pop() {
        if best.as_ref().is_some_and(|best| best.cost <= node.cost) {
            // All others cost at least as much.
            return best.map(|best| Answer {
                bound: best.cost,
                ..best
            });
        }
        if let Some(days) = repair(instance, &node.spans, &series, node.days.clone()) {
            let cost = Loads::of(&instance.posts, &days).cost();
            if best.as_ref().is_none_or(|best| cost < best.cost) {
                best = Some(Answer {
                    days,
                    cost,
                    bound: cost,
                });
            }
        }
        let Some((one, other)) = clash(instance, &series, &node.days) else {
            // The flow itself keeps all apart, and nothing open is cheaper.
            return best;
        };
        if flows >= most || best.as_ref().is_some_and(|best| best.cost <= node.cost) {
            return best.map(|best| Answer {
                bound: node.cost.min(best.cost),
                ..best
            });
        }
        for spans in branches(instance, &node, one, other) {
            flows += 1;
            open.extend(self::node(instance, spans));
        }
        open.sort_by_key(|node| std::cmp::Reverse(node.cost));
    }
    best.map(|best| Answer {
        bound: best.cost,
        ..best
    })
}

struct Node {
    spans: Vec<Span>,
    days: Vec<u32>,
    cost: u64,
}

fn node(instance: &Instance, spans: Vec<Span>) -> Option<Node> {
    let days = flow(instance, &spans)?;
    let cost = Loads::of(&instance.posts, &days).cost();
    Some(Node { spans, days, cost })
}

/// Where each post may go, with what the notes before and after it need: the second of three notes
/// has one spacing before it and one behind. `None` where that leaves a note no day.
fn windows(instance: &Instance, series: &[Vec<usize>]) -> Option<Vec<Span>> {
    let last = u32::try_from(instance.room.len()).ok()?.checked_sub(1)?;
    let mut spans: Vec<Span> = instance
        .posts
        .iter()
        .map(|post| (post.from, post.to.min(last), post.busy.clone()))
        .collect();
    let is_open = |note: usize| {
        let post = instance.posts.get(note);
        post.is_some_and(|post| post.locked.is_none())
    };
    let apart = series.iter().filter(|_| instance.spacing > 0);
    for notes in apart {
        let open: Vec<usize> = notes
            .iter()
            .copied()
            .filter(|&note| is_open(note))
            .collect();
        let mut from = 0;
        for &note in &open {
            let span = spans.get_mut(note)?;
            span.0 = span.0.max(from);
            from = span.0.saturating_add(instance.spacing);
        }
        let mut to = last;
        for &note in open.iter().rev() {
            let span = spans.get_mut(note)?;
            span.1 = span.1.min(to);
            if span.0 > span.1 {
                return None;
            }
            to = span.1.saturating_sub(instance.spacing);
        }
        let locked = notes
            .iter()
            .filter_map(|&note| instance.posts.get(note)?.locked);
        let near: Vec<u32> = locked
            .flat_map(|day| {
                let reach = instance.spacing.saturating_sub(1);
                day.saturating_sub(reach)..=day.saturating_add(reach).min(last)
            })
            .collect();
        if !near.is_empty() {
            for &note in &open {
                let busy = &mut spans.get_mut(note)?.2;
                busy.extend(&near);
                busy.sort_unstable();
                busy.dedup();
            }
        }
    }
    Some(spans)
}

/// Two boards that together hold every answer of this one, and neither of which holds its flow: the
/// first note lies early enough for the day of the second, or later, and then so does the second.
fn branches(instance: &Instance, node: &Node, one: usize, other: usize) -> Vec<Vec<Span>> {
    let apart = instance.spacing;
    let day = |note: usize| node.days.get(note).copied().unwrap_or(0);
    let mut boards = Vec::with_capacity(2);
    if let Some(early) = day(other).checked_sub(apart) {
        let mut spans = node.spans.clone();
        if let Some(span) = spans.get_mut(one) {
            span.1 = span.1.min(early);
            boards.push(spans);
        }
    }
    let late = (day(other) + 1).saturating_sub(apart);
    let mut spans = node.spans.clone();
    if let Some(span) = spans.get_mut(one) {
        span.0 = span.0.max(late);
    }
    if let Some(span) = spans.get_mut(other) {
        span.0 = span.0.max(late.saturating_add(apart));
    }
    boards.push(spans);
    boards.retain(|spans| spans.iter().all(|span| span.0 <= span.1));
    boards
}
