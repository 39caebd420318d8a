//! How far a mean of few notes can be trusted: the bootstrap, with a fixed seed.

use std::collections::BTreeMap;

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};
use serde::Serialize;

use super::statistics::variation;
use crate::base::sort::{of_sort_key, sort_key};
use crate::creators::engagement::rate::mean;

/// How many times the notes are drawn anew. The ends of an interval then stand within about a
/// fifteenth of its width of where more draws would put them.
const DRAWS: usize = 256;

/// The most values that are drawn anew. The mean of more is as good as normally distributed.
const MOST: u16 = 2_000;

/// Any number does; another one moves the ends by that fifteenth.
const SEED: u64 = 0x6e6f_7465;

/// The 95th percentile of the standard normal distribution.
const Z95: f64 = 1.644_853_626_951;

/// The 95th percentiles of Student's distribution with 1 to 12 degrees of freedom.
const T95: [f64; 12] = [
    6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812, 1.796, 1.782,
];

/// Nine chances in ten: half of the rest lies below, half above.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Interval {
    /// Its low end, never below 0.
    pub low: f64,
    /// Its high end.
    pub high: f64,
}

/// Up to so many values are drawn two at a time: there are not many more pairs of them than are
/// drawn, and the sum of each is worked out once.
const PAIRED: usize = 100;

/// The draws that creators with as many notes share.
#[derive(Debug, Default)]
pub(super) struct Bootstrap {
    /// By the number of notes: in each draw, one after the other, which pieces were drawn.
    tables: BTreeMap<usize, Vec<u16>>,
    /// The pieces of the last values.
    pieces: Vec<f64>,
}

impl Bootstrap {
    /// The 90% interval of the mean of values in rising order that are not negative; none where
    /// there are fewer than two. The percentiles of the draws are as far from the mean as few
    /// values make them, times [`widening`].
    pub(super) fn mean(&mut self, values: &[f64]) -> Option<Interval> {
        let (count, whole) = (values.len(), as_f64(values.len()));
        let mean = mean(values)?;
        let (least, most) = (*values.first()?, *values.last()?);
        if count > usize::from(MOST) {
            let off = Z95 * mean * variation(values)? / libm::sqrt(whole);
            return Some(around(mean, [mean - off, mean + off], 1.0));
        }
        // Rounding could leave the values.
        let [low, high] = ends(self.sums(values)?).map(|sum| (sum / whole).max(least).min(most));
        Some(around(mean, [low, high], widening(count)))
    }

    /// The 90% interval of the ratio of two means; none where either has fewer than two values or
    /// more than are drawn, or the second is 0 in some draw.
    pub(super) fn ratio(&mut self, above: &[f64], below: &[f64]) -> Option<Interval> {
        let middle = mean(above)? / mean(below)?;
        let times = as_f64(below.len()) / as_f64(above.len());
        let (above_sums, below_sums) = (self.sums(above)?, self.sums(below)?);
        // The same table for both would tie them where they are of one length.
        let ratios = above_sums
            .iter()
            .zip(below_sums.iter().rev())
            .map(|(above, below)| above / below * times);
        let ratios: Vec<f64> = ratios.filter(|ratio| ratio.is_finite()).collect();
        if ratios.len() < DRAWS || !middle.is_finite() {
            return None;
        }
        let wider = widening(above.len().min(below.len()));
        Some(around(middle, ends(ratios), wider))
    }

    /// The sum of each draw; `None` of fewer than two values or more than are drawn.
    fn sums(&mut self, values: &[f64]) -> Option<Vec<f64>> {
        let count = values.len();
        let most = u16::try_from(count)
            .ok()
            .filter(|most| (2..=MOST).contains(most))?;
        let table = self.tables.entry(count).or_insert_with(|| draw(most));
        fill(&mut self.pieces, values);
        let pieces = &self.pieces;
        let sum = |draw: &[u16]| -> f64 {
            let drawn = draw.iter().filter_map(|&at| pieces.get(usize::from(at)));
            drawn.sum()
        };
        Some(table.chunks_exact(table.len() / DRAWS).map(sum).collect())
    }
}

/// Which pieces each draw of so many values takes: pairs, of which the last may be half a one, or
/// single values.
fn draw(most: u16) -> Vec<u16> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(SEED ^ u64::from(most));
    let mut values = vec![0; usize::from(most)];
    let mut table = Vec::new();
    for _ in 0..DRAWS {
        values.fill_with(|| random.random_range(0..most));
        if values.len() > PAIRED {
            table.extend_from_slice(&values);
            continue;
        }
        // The place of a pair in what `fill` makes.
        let place = |pair: &[u16]| match *pair {
            [one, other] => one * (most + 1) + other,
            [one] => one * (most + 1) + most,
            _ => 0,
        };
        table.extend(values.chunks(2).map(place));
    }
    table
}

/// What draws are put together from: for each value its sums with every one and with nothing, or
/// the values.
fn fill(pieces: &mut Vec<f64>, values: &[f64]) {
    pieces.clear();
    if values.len() > PAIRED {
        pieces.extend_from_slice(values);
        return;
    }
    for one in values {
        pieces.extend(values.iter().map(|other| one + other));
        pieces.push(*one);
    }
}

/// The 5th and the 95th percentile of the draws, by rank.
fn ends(drawn: Vec<f64>) -> [f64; 2] {
    let (low, high) = (DRAWS / 20, DRAWS - 1 - DRAWS / 20);
    let mut keys: Vec<i64> = drawn.into_iter().map(sort_key).collect();
    // What follows the low one is no lower, so the high one is among it.
    let (_, &mut least, others) = keys.select_nth_unstable(low);
    let (_, &mut most, _) = others.select_nth_unstable(high - low - 1);
    [of_sort_key(least), of_sort_key(most)]
}

/// The ends so many times as far from the middle.
fn around(middle: f64, [low, high]: [f64; 2], wider: f64) -> Interval {
    Interval {
        low: (middle - (middle - low) * wider).max(0.0).min(middle),
        high: (middle + (high - middle) * wider).max(middle),
    }
}

/// How much wider than its percentiles the interval of a mean of `count` values is: the bootstrap
/// takes the spread of few values for the truth, which is `√(n / (n − 1))` too narrow, and Student's
/// distribution with `n − 1` degrees of freedom in place of the normal one makes up for the rest
/// (Hesterberg, "What Teachers Should Know About the Bootstrap", 2015). 1.17 for 10 values, 1.05
/// for 30. Beyond 12 degrees of freedom the percentile is `z + (z³ + z) / 4(n − 1)`.
fn widening(count: usize) -> f64 {
    let degrees = count.saturating_sub(1).max(1);
    let t = T95
        .get(degrees - 1)
        .copied()
        .unwrap_or_else(|| Z95 + (Z95 * Z95 * Z95 + Z95) / (4.0 * as_f64(degrees)));
    libm::sqrt(as_f64(degrees + 1) / as_f64(degrees)) * t / Z95
}

#[expect(
    clippy::cast_precision_loss,
    reason = "exact to 2^53, far more notes than a list holds"
)]
fn as_f64(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_has_no_interval_and_equal_values_a_point() {
        let mut bootstrap = Bootstrap::default();
        assert_eq!(bootstrap.mean(&[0.5]), None);
        let point = Interval {
            low: 0.5,
            high: 0.5,
        };
        assert_eq!(bootstrap.mean(&[0.5; 8]), Some(point));
    }

    #[test]
    fn the_interval_is_near_that_of_student() {
        // 30 values 0.01 to 0.30: mean 0.155, standard deviation 0.0880, so ± 1.699 × 0.01607.
        let values: Vec<f64> = (1..=30).map(|n| f64::from(n) / 100.0).collect();
        let Interval { low, high } = Bootstrap::default().mean(&values).unwrap();
        let half = 1.699 * 0.0880 / libm::sqrt(30.0);
        // A fifteenth of the width, as 256 draws allow.
        assert!((low - (0.155 - half)).abs() < half * 2.0 / 15.0, "{low}");
        assert!((high - (0.155 + half)).abs() < half * 2.0 / 15.0, "{high}");
    }

    #[test]
    fn each_draw_is_made_of_as_many_values_as_there_are() {
        // Each value is another power, so the digits of a sum say how often each was drawn.
        let sums = Bootstrap::default().sums(&[1.0, 10.0, 100.0]).unwrap();
        let digits = |sum: &f64| -> u32 {
            let digits = sum.to_string();
            digits.chars().filter_map(|digit| digit.to_digit(10)).sum()
        };
        assert_eq!(sums.len(), DRAWS);
        assert!(sums.iter().all(|sum| digits(sum) == 3));
        assert!(sums.contains(&111.0) && sums.contains(&300.0));
        // Too many for pairs.
        let sums = Bootstrap::default().sums(&[2.0; PAIRED + 1]).unwrap();
        assert_eq!(sums, vec![202.0; DRAWS]);
    }

    #[test]
    fn fewer_values_are_wider() {
        for (count, wider) in [(2, 5.43), (10, 1.17), (20, 1.08), (30, 1.05), (1_000, 1.00)] {
            assert!(
                (widening(count) - wider).abs() < 0.01,
                "{count}: {}",
                widening(count)
            );
        }
    }
}
