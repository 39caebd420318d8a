//! An outlook as a list.

use notewave::budget::{Outlook, Percentiles};

/// The ten sums of an outlook, and its eight ratios where it has them.
pub(crate) fn parts(outlook: &Outlook) -> [Option<Percentiles>; 18] {
    [
        Some(outlook.impressions),
        Some(outlook.reads),
        Some(outlook.reach),
        Some(outlook.engagements),
        Some(outlook.saves),
        Some(outlook.clicks),
        Some(outlook.orders),
        Some(outlook.notes_live),
        Some(outlook.viral_notes),
        Some(outlook.spent),
        outlook.cpe,
        outlook.cpm,
        outlook.cost_per_save,
        outlook.cost_per_reader,
        outlook.cost_per_order,
        outlook.revenue,
        outlook.roas,
        outlook.roi,
    ]
}
