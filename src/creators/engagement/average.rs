//! Means and medians, the same to the last bit whatever the order of the notes.

use crate::base::sort::sorted;

/// The mean of values in rising order: one order, so that the order of the notes cannot change
/// the last bit. Kept between the least and the greatest, which rounding could leave.
///
/// ```
/// use notewave::creators::engagement::rate::mean;
/// assert_eq!(mean(&[0.1, 0.1, 0.1]), Some(0.1));
/// assert_eq!(mean(&[]), None);
/// ```
#[must_use]
pub fn mean(rising: &[f64]) -> Option<f64> {
    let (least, greatest) = (*rising.first()?, *rising.last()?);
    let (sum, count) = rising
        .iter()
        .fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    ratio(sum, count).map(|mean: f64| mean.max(least).min(greatest))
}

/// The mean of counts in any order: sums of whole numbers are exact, so they need none.
pub(super) fn mean_of_counts(counts: Vec<f64>) -> Option<f64> {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
    let (sum, count) = counts
        .iter()
        .fold((0.0, 0.0), |(sum, count), one| (sum + one, count + 1.0));
    let is_exact = sum <= EXACT && counts.iter().all(|one| *one >= 0.0 && one.fract() <= 0.0);
    if is_exact {
        ratio(sum, count)
    } else {
        mean(&sorted(counts))
    }
}

/// The median of values in rising order: of an even number, the mean of the middle two.
///
/// ```
/// use notewave::creators::engagement::rate::median;
/// assert_eq!(median(&[0.25, 0.5, 4.0]), Some(0.5));
/// assert_eq!(median(&[0.25, 0.5, 1.0, 4.0]), Some(0.75));
/// ```
#[must_use]
pub fn median(rising: &[f64]) -> Option<f64> {
    let upper = *rising.get(rising.len() / 2)?;
    let lower = *rising.get((rising.len() - 1) / 2)?;
    Some(f64::midpoint(lower, upper))
}

/// A part of a whole; `None` where the whole is not above zero, or so small that the ratio has no
/// finite value.
///
/// ```
/// use notewave::creators::engagement::rate::ratio;
/// assert_eq!(ratio(3.0, 4.0), Some(0.75));
/// assert_eq!(ratio(3.0, 0.0), None);
/// ```
#[must_use]
pub fn ratio(part: f64, whole: f64) -> Option<f64> {
    let ratio = part / whole;
    (whole > 0.0 && ratio.is_finite()).then_some(ratio)
}

/// [`ratio`], where both are known.
pub(crate) fn ratio_of(part: Option<f64>, whole: Option<f64>) -> Option<f64> {
    ratio(part?, whole?)
}
