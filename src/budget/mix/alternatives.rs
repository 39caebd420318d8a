//! The best mixes that differ in kind: from ours, and from one another.
//!
//! All mixes that differ from a given one lie in a few boxes of counts: fewer of a tier or more of
//! it, beside about as many of the tiers before. The search finds the best of each box. The best of
//! them all is the next mix, or lies near one that we have; either way its box is cut again into
//! those that differ, so no mix that counts is ever left out.

use super::best::Best;
use super::locks::{CountRange, Locked};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::mix::bookings::MOST_BOOKINGS;
use crate::budget::mix::search::Found;
use crate::budget::mix::search::Search;

/// How many mixes beside ours.
const MOST: usize = 3;

/// By how many creators of a tier a mix must differ: a quarter of them, and at least one.
fn apart(count: u32) -> u32 {
    count.div_ceil(4).max(1)
}

/// Whether one mix differs in kind from another: in the creators of at least one tier.
pub(crate) fn differs(mix: &PerTier<u32>, from: &PerTier<u32>) -> bool {
    from.iter()
        .any(|(tier, &count)| mix.get(tier).abs_diff(count) >= apart(count))
}

/// The numbers of a tier that are clearly below `count`, clearly above it, and neither.
fn spans(count: u32) -> ([CountRange; 2], CountRange) {
    let apart = apart(count);
    let fewer = match count.checked_sub(apart) {
        Some(last) => CountRange { first: 0, last },
        None => CountRange { first: 1, last: 0 },
    };
    let more = CountRange {
        first: count + apart,
        last: MOST_BOOKINGS,
    };
    let near = CountRange {
        first: (count + 1).saturating_sub(apart),
        last: count + apart - 1,
    };
    ([fewer, more], near)
}

/// Counts that may be booked, and the best mix with them.
#[derive(Clone, Copy)]
struct Within {
    locked: Locked,
    found: Found,
}

/// The boxes of all mixes that may be booked and differ from one; no two share a mix.
fn different(search: Search<'_>, from: &PerTier<u32>) -> Vec<Within> {
    let mut locked = search.locked;
    let mut all = Vec::new();
    for tier in Tier::ALL {
        let (sides, near) = spans(*from.get(tier));
        let own = *locked.counts.get(tier);
        for side in sides {
            *locked.counts.get_mut(tier) = own.and(side);
            let search = Search { locked, ..search };
            if search.is_possible()
                && let Some(found) = search.best(-1.0)
            {
                all.push(Within { locked, found });
            }
        }
        *locked.counts.get_mut(tier) = own.and(near);
    }
    all
}

/// The box with the best mix, the first of equals.
fn best(open: &[Within]) -> Option<(usize, &Within)> {
    open.iter().enumerate().reduce(|best, next| {
        if next.1.found.score > best.1.found.score {
            next
        } else {
            best
        }
    })
}

impl Search<'_> {
    /// The best mix, and up to three more: each the best that differs in kind from all before it,
    /// under the guardrails that the best mix keeps.
    pub(crate) fn alternatives(&self, known: &[(PerTier<u32>, Fen)]) -> (Best, Vec<Best>) {
        let (ours, limits) = self.optimum(known);
        let search = Search {
            limits: &limits,
            ..*self
        };
        let mut chosen = vec![ours];
        let mut open = different(search, &ours.counts);
        while let Some((at, &Within { locked, found })) = best(&open) {
            open.remove(at);
            let near = |chosen: &&Found| !differs(&found.counts, &chosen.counts);
            let near = chosen.iter().find(near).copied();
            if near.is_none() {
                chosen.push(found);
                if chosen.len() > MOST {
                    break;
                }
            }
            let from = near.unwrap_or(found);
            open.extend(different(Search { locked, ..search }, &from.counts));
        }
        let others = chosen.iter().skip(1).map(|found| self.answer(found));
        (self.answer(&ours), others.collect())
    }
}
