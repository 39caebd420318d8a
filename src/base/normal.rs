//! The standard normal distribution.

/// The 90th percentile.
pub(crate) const Z90: f64 = 1.281_551_565_545;
/// The 95th percentile.
pub(crate) const Z95: f64 = 1.644_853_626_951;

/// The value that a part `p` of the distribution lies below, right to seven digits for `p` from
/// 1e-10 to 1 − 1e-10 (Wichura's algorithm AS 241, the short form).
pub(crate) fn quantile(p: f64) -> f64 {
    let centred = p - 0.5;
    if centred.abs() <= 0.425 {
        let r = 0.180_625 - centred * centred;
        let above = polynomial(
            r,
            [
                3.387_132_717_9,
                50.434_271_938,
                159.291_132_02,
                59.109_374_72,
            ],
        );
        return centred * above
            / polynomial(r, [1.0, 17.895_169_469, 78.757_757_664, 67.187_563_6]);
    }
    let tail = p.min(1.0 - p);
    let r = libm::sqrt(-libm::log(tail)) - 1.6;
    let above = polynomial(
        r,
        [
            1.423_437_277_7,
            2.756_815_39,
            1.306_728_481_6,
            0.170_238_211_03,
        ],
    );
    let distance = above / polynomial(r, [1.0, 0.737_001_642_5, 0.120_211_329_75, 0.0]);
    distance.copysign(centred)
}

/// `c₀ + c₁x + c₂x² + c₃x³`.
fn polynomial(x: f64, [c0, c1, c2, c3]: [f64; 4]) -> f64 {
    c0 + x * (c1 + x * (c2 + x * c3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quantile_inverts_the_distribution() {
        let below = |z: f64| 0.5 * libm::erfc(-z / core::f64::consts::SQRT_2);
        for step in 1..20_000_u32 {
            let p = f64::from(step) / 20_000.0;
            let back = below(quantile(p));
            // The seventh digit of z moves p by up to z² times as much.
            assert!((back / p - 1.0).abs() < 3e-6, "{p}: {back}");
        }
        for p in [1e-10, 1e-8, 1e-6] {
            assert!((below(quantile(p)) / p - 1.0).abs() < 1e-5, "{p}");
        }
        assert!((quantile(0.9) - Z90).abs() < 1e-7);
    }
}
