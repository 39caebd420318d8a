//! Where draws come from: a fixed seed, and ranks of equal chance.

use rand::SeedableRng;
use rand::rngs::Xoshiro256PlusPlus;

use crate::base::normal;

/// How many times a campaign is drawn: P10, P50 and P90 are then off by about half a percent.
pub(crate) const DRAWS: u32 = 10_000;

/// Any number does; another one moves every forecast by that half percent.
const SEED: u64 = 0x006e_6f74_6577_6176;

/// Where a rank of `count` stands on the standard normal distribution: its middle.
pub(crate) fn middle(rank: u32, count: u32) -> f64 {
    normal::quantile((f64::from(rank) + 0.5) / f64::from(count))
}

/// The random numbers of one driver or creator.
pub(crate) fn stream(kind: u64, index: u64) -> Xoshiro256PlusPlus {
    Xoshiro256PlusPlus::seed_from_u64(SEED ^ (kind << 56) ^ (index << 24))
}
