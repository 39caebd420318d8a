//! How many creators a mix may book.

use crate::base::tier::PerTier;
/// The most creators that one mix may book, guardrails or not: it keeps the search short, and no
/// team of one brand handles more in a cycle.
pub(crate) const MOST_BOOKINGS: u32 = 500;

/// How many creators are booked in all.
pub(crate) fn bookings(counts: &PerTier<u32>) -> u32 {
    counts.iter().map(|(_, &count)| count).sum()
}
