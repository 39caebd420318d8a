//! The four sizes of creator, and a value for each.

use serde::Serialize;

/// The size of a creator by followers; the bounds are figures and editable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Tier {
    /// Key opinion consumer: under 10,000 followers.
    Koc,
    /// 10,000 to under 100,000 followers.
    Micro,
    /// 100,000 to under 1,000,000 followers.
    Mid,
    /// 1,000,000 followers and more.
    Mega,
}

impl Tier {
    /// All tiers, the smallest first.
    pub const ALL: [Tier; 4] = [Tier::Koc, Tier::Micro, Tier::Mid, Tier::Mega];

    /// The name as a plan writes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Tier::Koc => "koc",
            Tier::Micro => "micro",
            Tier::Mid => "mid",
            Tier::Mega => "mega",
        }
    }

    /// Whether it is a tier of the front-load: the few large creators at whom a plan must not stop.
    pub(crate) const fn is_large(self) -> bool {
        matches!(self, Tier::Mid | Tier::Mega)
    }

    /// The tier of a number of followers, where `from` holds the first number of followers of
    /// each tier (that of the KOC is not looked at).
    ///
    /// ```
    /// use notewave::tier::{PerTier, Tier};
    /// let from = PerTier { koc: 0.0, micro: 10_000.0, mid: 100_000.0, mega: 1_000_000.0 };
    /// assert_eq!(Tier::of(9_999.0, &from), Tier::Koc);
    /// assert_eq!(Tier::of(10_000.0, &from), Tier::Micro);
    /// ```
    #[must_use]
    pub fn of(followers: f64, from: &PerTier<f64>) -> Tier {
        if followers >= from.mega {
            Tier::Mega
        } else if followers >= from.mid {
            Tier::Mid
        } else if followers >= from.micro {
            Tier::Micro
        } else {
            Tier::Koc
        }
    }
}

/// One value for each tier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct PerTier<T> {
    /// For KOCs.
    pub koc: T,
    /// For micro creators.
    pub micro: T,
    /// For mid-tier creators.
    pub mid: T,
    /// For mega creators.
    pub mega: T,
}

impl<T> PerTier<T> {
    /// The value of each tier, worked out one by one.
    pub fn from_fn(mut value: impl FnMut(Tier) -> T) -> PerTier<T> {
        PerTier {
            koc: value(Tier::Koc),
            micro: value(Tier::Micro),
            mid: value(Tier::Mid),
            mega: value(Tier::Mega),
        }
    }

    /// The value of a tier.
    pub const fn get(&self, tier: Tier) -> &T {
        match tier {
            Tier::Koc => &self.koc,
            Tier::Micro => &self.micro,
            Tier::Mid => &self.mid,
            Tier::Mega => &self.mega,
        }
    }

    /// The value of a tier, to be changed.
    pub const fn get_mut(&mut self, tier: Tier) -> &mut T {
        match tier {
            Tier::Koc => &mut self.koc,
            Tier::Micro => &mut self.micro,
            Tier::Mid => &mut self.mid,
            Tier::Mega => &mut self.mega,
        }
    }

    /// Tier and value, the smallest tier first.
    pub fn iter(&self) -> impl Iterator<Item = (Tier, &T)> {
        Tier::ALL.into_iter().map(|tier| (tier, self.get(tier)))
    }
}
