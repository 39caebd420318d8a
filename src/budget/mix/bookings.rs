//! How many creators a mix may book.

use crate::base::tier::PerTier;
use crate::base::units::truncate;
use crate::figures::budget::NO_CAPACITY;

/// The most creators that one mix may book: far more than any campaign, so that it limits nobody; a mix of
/// the user's own may have as many.
pub(crate) const MOST_BOOKINGS: u32 = truncate(NO_CAPACITY);

/// How many creators are booked in all.
pub(crate) fn bookings(counts: &PerTier<u32>) -> u32 {
    counts.iter().map(|(_, &count)| count).sum()
}
