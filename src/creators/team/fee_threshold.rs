//! At which fee a creator comes into the team, or drops out.

use serde::Serialize;

use super::input::Input;
use crate::base::binary_search::first_where;
use crate::base::units::Fen;
use crate::creators::team::input::EFFORT;
use crate::plan::Pick;
use crate::solve::subset::{Margin, margin};

/// Where a creator stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FeeThreshold {
    /// The row in the roster, from 0.
    pub row: u32,
    /// What there is to say.
    pub kind: FeeThresholdKind,
    /// The highest fee for the first note at which the creator is in a best team; rounded down to
    /// the fen. Missing where no fee is.
    pub fee: Option<Fen>,
}

/// What a fee threshold says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum FeeThresholdKind {
    /// In a best team up to the fee.
    UpTo,
    /// There is a team only with the creator, up to the fee.
    Needed,
    /// In no best team, even for nothing.
    Never,
    /// The user has decided.
    Decided,
    /// Left out whatever the fee: by a rule of the team, or since numbers cannot be or nothing
    /// counts.
    Ruled,
    /// It was not found out in time.
    Unknown,
}

/// The fee thresholds of the creators in some rows; creators who are not candidates are left out.
pub(crate) fn standings(input: &Input<'_>, rows: &[u32]) -> Vec<FeeThreshold> {
    // Two proofs each. Together they may take twice what one team may, however many are asked for.
    let effort = EFFORT / u64::try_from(rows.len()).unwrap_or(u64::MAX).max(10);
    rows.iter()
        .filter_map(|&row| standing(input, row, effort))
        .collect()
}

fn standing(input: &Input<'_>, row: u32, effort: u64) -> Option<FeeThreshold> {
    let at = input.candidates.iter().position(|one| one.row == row)?;
    let one = input.candidates.get(at)?;
    let decided = if one.creator.pick == Pick::Open {
        input.is_left_out(one).then_some(FeeThresholdKind::Ruled)
    } else {
        Some(FeeThresholdKind::Decided)
    };
    if let Some(kind) = decided {
        return Some(FeeThreshold {
            row,
            kind,
            fee: None,
        });
    }
    // The cap holds at whatever fee, so it is laid on the fee afterwards.
    let mut instance = input.instance.clone();
    if let Some(fixed) = instance.fixed.get_mut(at) {
        *fixed = None;
    }
    let (kind, cost) = match margin(&instance, 0, at, effort).unwrap_or(Margin::Unknown) {
        Margin::UpTo(cost) => (FeeThresholdKind::UpTo, Some(cost)),
        Margin::Always(cost) => (FeeThresholdKind::Needed, Some(cost)),
        Margin::Never => (FeeThresholdKind::Never, None),
        Margin::Unknown => (FeeThresholdKind::Unknown, None),
    };
    let Some(cost) = cost.map(|cost| Fen(cost).min(input.most)) else {
        return Some(FeeThreshold {
            row,
            kind,
            fee: None,
        });
    };
    // What a fee costs all in only rises with it.
    let costs = |fee: i64| input.budget.book(input.figures, &one.quote, Fen(fee)).cost;
    let above = first_where(0, cost.0.saturating_add(1).max(0), |fee| costs(fee) > cost);
    Some(if above == 0 {
        FeeThreshold {
            row,
            kind: FeeThresholdKind::Never,
            fee: None,
        }
    } else {
        FeeThreshold {
            row,
            kind,
            fee: Some(Fen(above - 1)),
        }
    })
}
