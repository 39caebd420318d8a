//! The beta distribution: how a share is distributed of which so many came and so many did not.

/// The value that a part `p` of the distribution lies below, 0 to 1, for `a` and `b` above 0. Right to nine
/// digits: the distribution is halved fifty times.
pub(super) fn quantile(p: f64, a: f64, b: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if below(middle, a, b) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// What no divisor may be nearer to 0 than.
const LEAST: f64 = 1e-300;

/// The part of the distribution below `x` (Lentz's continued fraction of the incomplete beta function).
fn below(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return if x <= 0.0 { 0.0 } else { 1.0 };
    }
    // The fraction is quick below the mean; above it, the other side is asked.
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - below(1.0 - x, b, a);
    }
    let front = libm::exp(
        libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b)
            + a * libm::log(x)
            + b * libm::log1p(-x),
    ) / a;
    let away = |value: f64| if value.abs() < LEAST { LEAST } else { value };
    let (mut above, mut under) = (1.0, 1.0 / away(1.0 - (a + b) * x / (a + 1.0)));
    let mut fraction = under;
    for step in 1..300_u32 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        under = 1.0 / away(1.0 + even * under);
        above = away(1.0 + even / above);
        fraction *= above * under;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        under = 1.0 / away(1.0 + odd * under);
        above = away(1.0 + odd / above);
        let more = above * under;
        fraction *= more;
        if (more - 1.0).abs() < 1e-14 {
            break;
        }
    }
    front * fraction
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_quantiles_are_found() {
        // Of a uniform distribution a part p lies below p; of the beta (2, 1) below √p; and 1 − (1 − x)³ for (1, 3).
        assert!((quantile(0.3, 1.0, 1.0) - 0.3).abs() < 1e-9);
        assert!((quantile(0.25, 2.0, 1.0) - 0.5).abs() < 1e-9);
        assert!((quantile(0.875, 1.0, 3.0) - 0.5).abs() < 1e-9);
        // A symmetric one has its median in the middle, however narrow.
        assert!((quantile(0.5, 400.0, 400.0) - 0.5).abs() < 1e-9);
    }
}
