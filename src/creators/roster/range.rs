//! Ranges of numbers, as people write them.

use super::number::Number;

/// What parts the ends of a range.
const DASHES: [char; 6] = ['-', '–', '—', '~', '～', '至'];

/// The two ends of a range, such as `5-8k` or `5000至8000元`; `None` for any other text.
pub(super) fn range(text: &str) -> Option<(Number, Number)> {
    let at = text.find(DASHES)?;
    let (low, high) = text.split_at_checked(at)?;
    let high = high.trim_start_matches(DASHES);
    if low.trim().is_empty() {
        return None;
    }
    let (low, high) = (Number::read(low).ok()?, Number::read(high).ok()?);
    // `5-8k` is from 5k on; `8000-1.2w` is not from 8000w on.
    let zeros = high.zeros();
    let low = if !low.is_scaled() && zeros > 0 && low.value() < high.unscaled() {
        low.times_ten_to(zeros).ok()?
    } else {
        low
    };
    (low.value() > 0.0 && low.value() <= high.value()).then_some((low, high))
}
