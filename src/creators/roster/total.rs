//! Whether shares are in a list's total of interactions, by the parts beside it.

use super::reading::Total;
use crate::plan::Creator;

/// How many rows add up with shares, without them, and not at all.
#[derive(Debug, Default)]
pub(super) struct Tally {
    with: u32,
    without: u32,
    differ: u32,
}

impl Tally {
    /// Adds a row: its total, and its likes, saves, comments and shares.
    pub(super) fn add(&mut self, total: Option<f64>, parts: [Option<f64>; 4]) {
        let [Some(likes), Some(saves), Some(comments), shares] = parts else {
            return;
        };
        let Some(total) = total.filter(|total| *total > 0.0) else {
            return;
        };
        let sum = likes + saves + comments;
        let is_close = |sum: f64| (sum - total).abs() <= total * Creator::TOTAL_OFF + 1.0;
        let (with, without) = (
            shares.is_some_and(|shares| is_close(sum + shares)),
            is_close(sum),
        );
        self.with += u32::from(with && !without);
        self.without += u32::from(without && !with);
        self.differ += u32::from(!with && !without);
    }

    /// What the total holds, by most of the rows.
    pub(super) fn total(&self) -> Total {
        let &Tally {
            with,
            without,
            differ,
        } = self;
        let shares = if with > without.max(differ) {
            Some(true)
        } else if without > with.max(differ) {
            Some(false)
        } else {
            None
        };
        Total {
            shares,
            agree: with.max(without),
            differ,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_tell_whether_shares_are_in() {
        let total = |total, shares| {
            let mut tally = Tally::default();
            tally.add(Some(total), [Some(800.0), Some(300.0), Some(100.0), shares]);
            tally.total().shares
        };
        assert_eq!(total(1_250.0, Some(50.0)), Some(true));
        assert_eq!(total(1_200.0, Some(50.0)), Some(false));
        assert_eq!(total(1_200.0, None), Some(false));
        assert_eq!(total(5_000.0, Some(50.0)), None);
    }
}
