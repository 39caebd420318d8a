//! Where a concave function is highest, by its slope.

use core::ops::RangeInclusive;

/// The place in a stretch at which a concave function is highest, by its slope, which jumps at the kinks alone.
pub(super) fn peak(
    stretch: &RangeInclusive<f64>,
    kinks: &[f64],
    slope: impl Fn(f64) -> f64,
) -> f64 {
    let (mut from, last) = (*stretch.start(), *stretch.end());
    while from < last {
        // The next kink; a handful needs no order.
        let next = |to: f64, &kink: &f64| if kink > from { to.min(kink) } else { to };
        let to = kinks.iter().fold(last, next);
        // A trace inside the stretch, since at its ends the slope is that of either side.
        let inside = (to - from) * 1e-9;
        let (after, before) = (slope(from + inside), slope(to - inside));
        if after <= 0.0 {
            return from;
        }
        if before < 0.0 {
            return root((from, after), (to, before), slope);
        }
        from = to;
    }
    from
}

/// Where a falling slope is zero, between a place where it is above and one where it is below (the Illinois
/// method).
fn root(
    (mut low, mut at_low): (f64, f64),
    (mut high, mut at_high): (f64, f64),
    slope: impl Fn(f64) -> f64,
) -> f64 {
    let mut side = 0_i8;
    for _ in 0..60 {
        if high - low <= 1e-6 {
            break;
        }
        let middle = (low * at_high - high * at_low) / (at_high - at_low);
        let there = slope(middle);
        if there > 0.0 {
            (low, at_low) = (middle, there);
            if side == 1 {
                at_high /= 2.0;
            }
            side = 1;
        } else if there < 0.0 {
            (high, at_high) = (middle, there);
            if side == -1 {
                at_low /= 2.0;
            }
            side = -1;
        } else {
            return middle;
        }
    }
    if at_low.abs() < at_high.abs() {
        low
    } else {
        high
    }
}

#[cfg(test)]
mod tests {
    use super::peak;

    #[test]
    fn a_peak_is_found_within_a_stretch_and_at_a_kink() {
        // −(x − 3)²
        let smooth = |x: f64| 6.0 - 2.0 * x;
        assert!((peak(&(0.0..=10.0), &[], smooth) - 3.0).abs() < 1e-6);
        assert!((peak(&(4.0..=10.0), &[], smooth) - 4.0).abs() < 1e-9);
        assert!((peak(&(0.0..=2.0), &[], smooth) - 2.0).abs() < 1e-9);
        // Rises up to 5 and falls from there, without a slope of zero.
        let kinked = |x: f64| if x < 5.0 { 1.0 } else { -1.0 };
        assert!((peak(&(0.0..=10.0), &[7.0, 5.0], kinked) - 5.0).abs() < 1e-9);
    }
}
