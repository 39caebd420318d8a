//! What one campaign in ten falls short of, half of them reach, and one in ten exceeds.

use serde::Serialize;

use crate::base::sort::sorted;

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

impl Percentiles {
    /// The percentiles of a number for each draw, `None` where one of them is infinite.
    pub(crate) fn of(values: impl Iterator<Item = f64>) -> Option<Percentiles> {
        let percentiles = Percentiles::of_sorted(&sorted(values.collect()));
        (percentiles.p10.is_finite() && percentiles.p90.is_finite()).then_some(percentiles)
    }

    /// The percentiles of a number for each draw, the least first.
    ///
    /// They are draws by rank and not between two draws: then the percentiles of whole numbers are
    /// whole, and those of the return on investment are those of the return on spend less 1.
    pub(crate) fn of_sorted(values: &[f64]) -> Percentiles {
        Percentiles {
            p10: at_rank(values, (1, 10)),
            p50: at_rank(values, (1, 2)),
            p90: at_rank(values, (9, 10)),
        }
    }
}

/// The least of sorted values that a part of them does not exceed.
pub(crate) fn at_rank(values: &[f64], (part, of): (usize, usize)) -> f64 {
    let rank = (values.len() * part).div_ceil(of);
    values.get(rank.max(1) - 1).copied().unwrap_or_default()
}
