//! How much of the best result a mix that was found may fall short by.

use super::bookings::bookings;
use super::search::Found;
use crate::base::tier::PerTier;

/// Up to so many creators the best mix is found exactly.
const EXACT: u32 = 200;
/// Beyond, no mix brings more by this part of what the found one brings: less than one creator is worth.
const GAP: f64 = 1e-4;

/// By which part of its result a mix that was found may fall short of the best there is.
pub(crate) fn gap(counts: &PerTier<u32>) -> f64 {
    if bookings(counts) > EXACT { GAP } else { 0.0 }
}

/// The same, with what was left untried.
pub(crate) fn gap_of(found: &Found) -> f64 {
    gap(&found.counts).max(found.short)
}
