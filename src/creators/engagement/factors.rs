//! How much of what a creator's notes bring counts to the plan: as far as it reaches the brand's audience, and as
//! the creator is near to the brand.

use crate::base::document::{Named, named};
use crate::plan::Creator;

/// A factor of what a creator is worth, by the name that a plan switches it off by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Factor {
    /// The part of the readers who are the brand's audience.
    Audience,
    /// How near the creator is to the brand's category.
    Relevance,
}

named!(Factor {
    Audience = "audience",
    Relevance = "relevance",
});

/// The factors of a creator who is so near to the brand, where they are known and not among those that a plan
/// switches off: by the audience, and by the category.
pub(crate) fn factors(creator: &Creator, near: Option<f64>, off: &[String]) -> [Option<f64>; 2] {
    let is_on = |factor: Factor| off.iter().all(|off| off != factor.name());
    [
        creator.audience_match.filter(|_| is_on(Factor::Audience)),
        near.filter(|_| is_on(Factor::Relevance)),
    ]
}

/// The part that counts.
pub(crate) fn product(factors: [Option<f64>; 2]) -> f64 {
    factors.iter().flatten().product()
}
