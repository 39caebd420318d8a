//! The plain statistics of numbers, one for each note.

use crate::creators::engagement::rate::{mean, ratio};

/// The mean without the tenth of the values that are lowest and the tenth that are highest, each
/// rounded down to whole values; the values in rising order.
///
/// ```
/// use notewave::creators::vetting::trimmed_mean;
/// let notes = [0.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 92.0];
/// assert_eq!(trimmed_mean(&notes), Some(2.0)); // without 0 and 92
/// assert_eq!(trimmed_mean(&[1.0, 3.0]), Some(2.0)); // a tenth of two is none
/// ```
#[must_use]
pub fn trimmed_mean(rising: &[f64]) -> Option<f64> {
    let cut = rising.len() / 10;
    mean(rising.get(cut..rising.len() - cut)?)
}

/// The coefficient of variation: the standard deviation (that of a sample, `n − 1`) divided by the
/// mean; none of fewer than two values or where the mean is 0.
///
/// ```
/// use notewave::creators::vetting::variation;
/// assert_eq!(variation(&[100.0, 300.0]), Some(0.5_f64.sqrt())); // √20,000 ÷ 200
/// assert_eq!(variation(&[7.0]), None);
/// ```
#[must_use]
pub fn variation(rising: &[f64]) -> Option<f64> {
    let middle = mean(rising)?;
    let squares: f64 = rising
        .iter()
        .map(|value| (value - middle) * (value - middle))
        .sum();
    let others: f64 = rising.iter().skip(1).map(|_| 1.0).sum();
    ratio(libm::sqrt(ratio(squares, others)?), middle)
}

/// The part of values for which something holds; none of none.
pub(super) fn part(values: &[f64], holds: impl Fn(f64) -> bool) -> Option<f64> {
    let (held, all) = values.iter().fold((0.0, 0.0), |(held, all), &value| {
        (if holds(value) { held + 1.0 } else { held }, all + 1.0)
    });
    ratio(held, all)
}
