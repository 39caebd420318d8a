//! Bounds that hold whatever the rounding: what floats say is believed only through these.
//!
//! For any prices of the rows, right or wrong, no team is worth more than what its items bring above
//! their priced coefficients and the rows' ends bring at their prices (weak duality; Neumaier and
//! Shcherbina 2004, "Safe bounds in linear and mixed-integer linear programming"). So the prices may
//! come out of a rounded simplex; only this one sum must not be too low, and its rounding error is
//! bounded by the sum of the magnitudes that go into it.
#![expect(
    clippy::indexing_slicing,
    reason = "every index comes from the lengths set when the program is built"
)]
#![expect(
    clippy::cast_precision_loss,
    reason = "a count of terms is far below 2^53"
)]

use super::simplex::Simplex;

/// A sum of products and a bound of its rounding error.
struct Sum {
    total: f64,
    magnitude: f64,
    terms: usize,
}

impl Sum {
    fn upper(&self) -> f64 {
        self.total + f64::EPSILON * (self.terms + 16) as f64 * self.magnitude
    }
}

// The most that the items, worth `worth` times what they are, bring above the prices, together with
// the most that the activities bring at them.
fn most(simplex: &Simplex, prices: &[f64], worth: f64, gains: &mut Vec<f64>) -> Sum {
    let mut sum = Sum {
        total: 0.0,
        magnitude: 0.0,
        terms: simplex.items + simplex.rows,
    };
    gains.clear();
    for item in 0..simplex.items {
        let own = worth * simplex.worth[item];
        let (mut gain, mut magnitude) = (own, own.abs());
        for &(row, term) in simplex.column(item) {
            let due = prices[row] * term;
            gain -= due;
            magnitude += due.abs();
        }
        sum.total += (gain * simplex.lower[item]).max(gain * simplex.upper[item]);
        sum.magnitude += magnitude * simplex.upper[item];
        // Nearer to nothing by all that rounding may have added.
        let off = f64::EPSILON * (simplex.column(item).len() + 4) as f64 * magnitude;
        gains.push(if gain.abs() > off {
            gain - libm::copysign(off, gain)
        } else {
            0.0
        });
    }
    for (row, &price) in prices.iter().enumerate() {
        let activity = simplex.items + row;
        let (low, high) = (
            price * simplex.lower[activity],
            price * simplex.upper[activity],
        );
        sum.total += low.max(high);
        sum.magnitude += low.abs().max(high.abs());
    }
    sum
}

/// The most that a team within the present bounds can be worth, and what each item would gain.
pub(super) fn bound(simplex: &Simplex, gains: &mut Vec<f64>) -> f64 {
    most(simplex, &simplex.prices(), 1.0, gains).upper()
}

/// Whether the row at a place of the basis truly proves that there is no team: with prices along it,
/// even worthless items would bring less than nothing.
pub(super) fn is_impossible(simplex: &Simplex, place: usize) -> bool {
    let gains = &mut Vec::new();
    let ray = simplex.inverse_row(place);
    let back: Vec<f64> = ray.iter().map(|price| -price).collect();
    most(simplex, ray, 0.0, gains).upper() < 0.0 || most(simplex, &back, 0.0, gains).upper() < 0.0
}
