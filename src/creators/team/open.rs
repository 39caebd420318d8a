//! Who may be in the team, and who is not considered whatever the rules.

use serde::Serialize;

use super::candidates::Candidate;
use super::rules::{Rules, is_named};
use crate::base::units::Fen;
use crate::plan::Pick;

/// How many creators were not considered, whatever the rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Passed {
    /// Without a fee.
    pub without_fee: u32,
    /// Dearer than one creator may be.
    pub over_cap: u32,
    /// With numbers that cannot be.
    pub cannot_be: u32,
    /// With an audience match or a relevance of 0.
    pub beside_the_point: u32,
}

/// For the solver: whom the user holds is in, and whoever is left out is not.
pub(super) fn fixed(candidates: &[Candidate<'_>], most: Fen, on: Rules) -> Vec<Option<bool>> {
    let fixed = |one: &Candidate<'_>| match one.creator.pick {
        Pick::In => Some(true),
        Pick::Open if is_open(one, most) && !is_named(one.named, on) => None,
        Pick::Open | Pick::Out => Some(false),
    };
    candidates.iter().map(fixed).collect()
}

/// Whether a creator could be in the team but for the rules.
pub(super) fn is_open(one: &Candidate<'_>, most: Fen) -> bool {
    one.creator.pick == Pick::Open && !one.is_barred() && one.booking.cost <= most
}

/// Who is left out by no rule; each is counted by the first reason.
pub(super) fn passed(candidates: &[Candidate<'_>], most: Fen, without_fee: u32) -> Passed {
    let mut passed = Passed {
        without_fee,
        ..Passed::default()
    };
    for one in candidates {
        if one.creator.pick != Pick::Open {
            continue;
        }
        if one.cannot_be {
            passed.cannot_be += 1;
        } else if one.is_beside_the_point() {
            passed.beside_the_point += 1;
        } else if one.booking.cost > most {
            passed.over_cap += 1;
        }
    }
    passed
}
