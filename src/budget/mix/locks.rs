//! What the user has locked of a mix.

use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::budget::mix::bookings::MOST_BOOKINGS;

/// What is locked of a mix.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Locked {
    /// Numbers of creators.
    pub(crate) counts: PerTier<CountRange>,
    /// Boost.
    pub(crate) boost: Option<Fen>,
}

/// The numbers of creators that a mix may have of a tier: a lock allows one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CountRange {
    /// The fewest.
    pub(crate) first: u32,
    /// The most; below the fewest where no number will do.
    pub(crate) last: u32,
}

impl Default for CountRange {
    fn default() -> CountRange {
        CountRange {
            first: 0,
            last: MOST_BOOKINGS,
        }
    }
}

impl CountRange {
    /// One number.
    pub(crate) const fn one(count: u32) -> CountRange {
        CountRange {
            first: count,
            last: count,
        }
    }

    /// Whether it allows just one number.
    pub(crate) const fn is_lock(self) -> bool {
        self.first == self.last
    }

    /// Whether it allows a number.
    pub(crate) fn has(self, count: u32) -> bool {
        (self.first..=self.last).contains(&count)
    }

    /// The numbers that another allows too.
    pub(crate) fn and(self, other: CountRange) -> CountRange {
        CountRange {
            first: self.first.max(other.first),
            last: self.last.min(other.last),
        }
    }
}
