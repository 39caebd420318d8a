//! Which decision to take next: how many of a tier, or whom.
#![expect(
    clippy::indexing_slicing,
    reason = "every index comes from the lengths set when the program is built"
)]

use super::model::Model;
use super::simplex::Simplex;

/// How far from a whole number a value must be to be split.
const SPLIT: f64 = 1e-7;

/// A decision: at most `below`, or at least one more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Branch {
    pub(super) variable: usize,
    /// The upper end of the lower side, a whole number.
    pub(super) below: f64,
    /// Whether the lower side is looked at first.
    pub(super) down_first: bool,
}

/// The decision that costs most on both of its sides; `None` only when nothing is open.
///
/// Both counts and items are tried, each by the first pivot that either side would take: what that
/// pivot loses is lost at least. Their product is the rank (Achterberg 2007, "Constraint Integer
/// Programming", 5.4).
pub(super) fn choose(simplex: &mut Simplex, model: &Model) -> Option<Branch> {
    let candidates = candidates(simplex, |variable| {
        variable < simplex.items || model.counts[variable - simplex.items]
    });
    let mut chosen = None;
    let mut most = -1.0;
    for (place, variable, below, part) in candidates {
        let (down, up) = simplex.losses(place, part, 1.0 - part);
        let rank = down.min(up).max(1e-6) * down.max(up).clamp(1e-6, 1e18);
        if rank > most {
            most = rank;
            chosen = Some(Branch {
                variable,
                below,
                down_first: down <= up,
            });
        }
    }
    // All whole, and yet the team breaks a row by a rounding error: take any that is open.
    chosen.or_else(|| {
        let open = |&variable: &usize| variable < simplex.items && simplex.is_open(variable);
        let variable = simplex.basis.iter().copied().find(open);
        let variable = variable.or_else(|| (0..simplex.items).find(|item| open(item)))?;
        Some(Branch {
            variable,
            below: 0.0,
            down_first: simplex.value(variable) < 0.5,
        })
    })
}

// Place, variable, the whole number below, and the part above it.
fn candidates(simplex: &Simplex, wanted: impl Fn(usize) -> bool) -> Vec<(usize, usize, f64, f64)> {
    let mut found = Vec::new();
    for (place, &variable) in simplex.basis.iter().enumerate() {
        if wanted(variable) && simplex.is_open(variable) {
            let value = simplex.value(variable);
            let below = libm::floor(value);
            let part = value - below;
            let inside = below >= simplex.lower[variable] && below < simplex.upper[variable];
            if inside && part > SPLIT && part < 1.0 - SPLIT {
                found.push((place, variable, below, part));
            }
        }
    }
    found
}
