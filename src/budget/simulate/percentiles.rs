//! What one campaign in ten falls short of, half of them reach, and one in ten exceeds.

use serde::Serialize;

use super::draws::DRAWS;
use crate::base::sort::{of_sort_key, sort_key};

/// What one campaign in ten falls short of, half of them reach, and one in ten exceeds;
/// `p10 <= p50 <= p90`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Percentiles {
    /// The 10th percentile.
    pub p10: f64,
    /// The median.
    pub p50: f64,
    /// The 90th percentile.
    pub p90: f64,
}

/// The percentiles of a number for each draw; `None` where one of them is infinite.
///
/// They are draws by rank, the 1,000th, 5,000th and 9,000th smallest of 10,000, and not between
/// two draws: then the percentiles of whole numbers are whole, and those of the return on
/// investment are those of the return on spend less 1.
pub(crate) fn percentiles(values: impl Iterator<Item = f64>) -> Option<Percentiles> {
    let draws = DRAWS as usize;
    let (p10, p50, p90) = (draws / 10 - 1, draws / 2 - 1, draws * 9 / 10 - 1);
    let mut keys: Vec<i64> = values.map(sort_key).collect();
    let (below, middle, above) = keys.select_nth_unstable(p50);
    let (_, low, _) = below.select_nth_unstable(p10);
    let (_, high, _) = above.select_nth_unstable(p90 - p50 - 1);
    let [p10, p50, p90] = [*low, *middle, *high].map(of_sort_key);
    (p10.is_finite() && p90.is_finite()).then_some(Percentiles { p10, p50, p90 })
}
