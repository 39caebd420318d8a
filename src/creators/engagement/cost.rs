//! What a creator's fee buys, and how its cost per engagement stands.

use super::report::CpeLevel;
use crate::base::units::Fen;
use crate::creators::engagement::average::ratio_of;
use crate::creators::engagement::rate::Evidence;
use crate::plan::Counted;

/// What one unit of each result costs, in fen; missing where the fee or the result is unknown, or
/// the result is zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// For each counted engagement (CPE).
    pub per_engagement: Option<f64>,
    /// For a thousand impressions (CPM).
    pub per_thousand: Option<f64>,
    /// For each read.
    pub per_read: Option<f64>,
    /// For each save.
    pub per_save: Option<f64>,
}

/// The costs at a fee for one note, by what an average note of the creator brings: the fee
/// divided by the result, as the field defines CPE and its kin. Not rounded.
///
/// ```
/// use notewave::creators::engagement::{cost::cost, rate::Evidence};
/// use notewave::plan::{Counted, Creator, Notes};
/// use notewave::units::Fen;
/// let creator = Creator { likes: Some(300.0), saves: Some(100.0), ..Creator::default() };
/// let evidence = Evidence { creator: &creator, notes: &Notes::default(), rows: &[] };
/// let cost = cost(Some(Fen::from_yuan(2_000)), &evidence, Counted::LIKES_AND_SAVES);
/// assert_eq!(cost.per_engagement, Some(500.0)); // RMB 2,000 for 400 engagements: RMB 5
/// assert_eq!(cost.per_save, Some(2_000.0));
/// assert_eq!(cost.per_read, None); // reads are not known
/// ```
#[must_use]
pub fn cost(fee: Option<Fen>, evidence: &Evidence<'_>, counted: Counted) -> Cost {
    let fee = fee.map(Fen::as_f64);
    Cost {
        per_engagement: ratio_of(fee, evidence.interactions(counted)),
        per_thousand: ratio_of(fee.map(|fee| fee * 1_000.0), evidence.impressions()),
        per_read: ratio_of(fee, evidence.reads()),
        per_save: ratio_of(fee, evidence.interactions(Counted::SAVES)),
    }
}

/// How a CPE stands against the thresholds for excellent, good and normal, which belong to the
/// better side; all in fen.
///
/// ```
/// use notewave::creators::engagement::{cost::level, report::CpeLevel};
/// assert_eq!(level(800.0, [400.0, 800.0, 1_500.0]), CpeLevel::Good);
/// assert_eq!(level(1_500.01, [400.0, 800.0, 1_500.0]), CpeLevel::High);
/// ```
#[must_use]
pub fn level(cpe: f64, [excellent, good, normal]: [f64; 3]) -> CpeLevel {
    if cpe <= excellent {
        CpeLevel::Excellent
    } else if cpe <= good {
        CpeLevel::Good
    } else if cpe <= normal {
        CpeLevel::Normal
    } else {
        CpeLevel::High
    }
}
