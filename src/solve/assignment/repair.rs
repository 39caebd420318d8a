//! An answer that keeps notes of one creator apart, made of one that does not.

use std::collections::BTreeMap;

use super::flow::{Loads, Span};
use super::instance::{Instance, Post};

/// How often all creators are looked at again, at most.
const ROUNDS: usize = 12;

/// The posts of each creator, in order.
pub(super) fn series(instance: &Instance) -> Vec<Vec<usize>> {
    let mut creators: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (index, post) in instance.posts.iter().enumerate() {
        creators.entry(post.creator).or_default().push(index);
    }
    creators.into_values().collect()
}

/// Two open notes of one creator, one listed after the other, of which the second does not lie far
/// enough behind the first.
pub(super) fn clash(
    instance: &Instance,
    series: &[Vec<usize>],
    days: &[u32],
) -> Option<(usize, usize)> {
    series
        .iter()
        .find_map(|notes| clash_of(instance, notes, days))
}

fn clash_of(instance: &Instance, notes: &[usize], days: &[u32]) -> Option<(usize, usize)> {
    let day = |note: usize| days.get(note).copied().unwrap_or(0);
    let mut before: Option<usize> = None;
    for &note in notes {
        if post(instance, note).is_some_and(|post| post.locked.is_some()) {
            continue;
        }
        if let Some(one) = before
            && day(note) < day(one).saturating_add(instance.spacing)
        {
            return Some((one, note));
        }
        before = Some(note);
    }
    None
}

/// Puts the notes of creators with a clash, then of all creators, on the days that are best for them
/// as the others lie, until nothing gets better. `None` where a clash is left.
pub(super) fn repair(
    instance: &Instance,
    spans: &[Span],
    series: &[Vec<usize>],
    mut days: Vec<u32>,
) -> Option<Vec<u32>> {
    let mut loads = Loads::of(&instance.posts, &days);
    for notes in series {
        if clash_of(instance, notes, &days).is_some() {
            place(instance, spans, notes, &mut days, &mut loads);
        }
    }
    if clash(instance, series, &days).is_some() {
        return None;
    }
    for _ in 0..ROUNDS {
        let before = loads.cost();
        for notes in series {
            place(instance, spans, notes, &mut days, &mut loads);
        }
        if loads.cost() >= before {
            break;
        }
    }
    Some(days)
}

/// Takes a creator's notes off the board and puts them back where they cost least. Notes that lie
/// apart are on different days, so each has a price of its own, and the best days of all are found
/// note by note: the cheapest way to have this one on a day and all before it early enough.
fn place(
    instance: &Instance,
    spans: &[Span],
    notes: &[usize],
    days: &mut [u32],
    loads: &mut Loads,
) {
    let open: Vec<usize> = notes
        .iter()
        .copied()
        .filter(|&note| post(instance, note).is_some_and(|post| post.locked.is_none()))
        .collect();
    let locked: Vec<u32> = notes
        .iter()
        .filter_map(|&note| post(instance, note)?.locked)
        .collect();
    for &note in &open {
        change(instance, note, days, loads, false);
    }
    let before: Vec<Option<u32>> = open.iter().map(|&note| days.get(note).copied()).collect();
    if let Some(best) = cheapest(instance, spans, &open, &locked, loads) {
        let cost = |chosen: &mut dyn Iterator<Item = u32>| -> u64 {
            let posts = open.iter().filter_map(|&note| post(instance, note));
            posts
                .zip(chosen)
                .map(|(post, day)| loads.price(day, post))
                .sum()
        };
        let now = cost(&mut before.iter().copied().flatten());
        let then = cost(&mut best.iter().copied());
        // Of equals, what is there stays, where it may stay.
        if then < now || clash_of(instance, notes, days).is_some() {
            for (&note, day) in open.iter().zip(best) {
                if let Some(place) = days.get_mut(note) {
                    *place = day;
                }
            }
        }
    }
    for &note in &open {
        change(instance, note, days, loads, true);
    }
}

fn change(instance: &Instance, note: usize, days: &[u32], loads: &mut Loads, there: bool) {
    if let (Some(post), Some(&day)) = (post(instance, note), days.get(note)) {
        loads.add(day, post, there);
    }
}

/// The cheapest days for the open notes of a creator: far enough apart, and from the locked ones.
fn cheapest(
    instance: &Instance,
    spans: &[Span],
    open: &[usize],
    locked: &[u32],
    loads: &Loads,
) -> Option<Vec<u32>> {
    let apart = instance.spacing;
    // The cheapest way up to each note, by its day: what it costs, and the day of the note before.
    let mut ways: Vec<Vec<Option<(u64, u32)>>> = Vec::with_capacity(open.len());
    for &note in open {
        let (post, (from, to, busy)) = (post(instance, note)?, spans.get(note)?);
        let mut best_before: Option<(u64, u32)> = None;
        let mut way = Vec::with_capacity(instance.room.len());
        for (day, &room) in (0_u32..).zip(&instance.room) {
            let earlier = day.checked_sub(apart);
            if let (Some(previous), Some(earlier)) = (ways.last(), earlier) {
                let there = previous.get(earlier as usize).copied().flatten();
                let there = there.map(|(cost, _)| (cost, earlier));
                best_before = match (best_before, there) {
                    (Some(best), Some(there)) if there.0 >= best.0 => Some(best),
                    (best, there) => there.or(best),
                };
            }
            let may = (*from..=*to).contains(&day)
                && busy.binary_search(&day).is_err()
                && loads.of_day(day) < room
                && locked.iter().all(|&other| other.abs_diff(day) >= apart);
            let before = if ways.is_empty() {
                Some((0, 0))
            } else {
                best_before
            };
            way.push(
                before
                    .filter(|_| may)
                    .map(|(cost, earlier)| (cost + loads.price(day, post), earlier)),
            );
        }
        ways.push(way);
    }
    let mut day = (0_u32..)
        .zip(ways.last()?)
        .filter_map(|(day, way)| Some((way.as_ref()?.0, day)))
        .min()?
        .1;
    let mut days = Vec::with_capacity(open.len());
    for way in ways.iter().rev() {
        days.push(day);
        day = way.get(day as usize).copied().flatten()?.1;
    }
    days.reverse();
    Some(days)
}

fn post(instance: &Instance, note: usize) -> Option<&Post> {
    instance.posts.get(note)
}
