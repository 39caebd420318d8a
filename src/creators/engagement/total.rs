//! A total of interactions beside its parts: whether both can be right.

use super::average::mean_of_counts;
use super::rate::{Evidence, cell};
use crate::plan::{Counted, Creator};

/// A total with those of its parts that are known.
#[derive(Clone, Copy)]
struct Beside {
    total: f64,
    /// Likes, saves and comments, in that order.
    parts: [Option<f64>; 3],
    shares: Option<f64>,
}

/// The total and the sum of its parts, where they are further apart than rounding takes them, with
/// shares or without. Shares that are not known fill up what is missing, and may be as many as the
/// other parts together.
pub(super) fn disagreement(evidence: &Evidence<'_>) -> Option<(f64, f64)> {
    let beside = of_notes(evidence).or_else(|| of_averages(evidence.creator))?;
    let Beside {
        total,
        parts,
        shares,
    } = beside;
    let shares_in = evidence.creator.shares_in;
    let known: f64 = parts.into_iter().flatten().sum();
    let all_known = parts.iter().all(Option::is_some);
    let least = match shares_in {
        Some(true) => known + shares.unwrap_or(0.0),
        _ => known,
    };
    let most = match (shares_in, shares) {
        _ if !all_known => f64::INFINITY,
        (Some(false), _) => known,
        (_, Some(shares)) => known + shares,
        (_, None) => known * 2.0,
    };
    // Between the sums with shares and without there is neither: shares are in it or not.
    let between = [least, most].map(|sum| (total - sum).abs() > sum * Creator::TOTAL_OFF);
    let hollow = shares.is_some() && all_known && between == [true; 2];
    if total < least * (1.0 - Creator::TOTAL_OFF) || hollow {
        Some((total, nearest(total, least, most)))
    } else if total > most * (1.0 + Creator::TOTAL_OFF) {
        Some((total, most))
    } else {
        None
    }
}

/// Which of two sums a total is nearer to.
fn nearest(total: f64, least: f64, most: f64) -> f64 {
    if (total - least).abs() <= (total - most).abs() {
        least
    } else {
        most
    }
}

/// The means over the notes that have a total, likes, saves and comments.
fn of_notes(evidence: &Evidence<'_>) -> Option<Beside> {
    let notes = evidence.notes;
    let columns = [
        &notes.interactions,
        &notes.likes,
        &notes.saves,
        &notes.comments,
    ];
    if columns.iter().any(|column| column.is_empty()) {
        return None;
    }
    let is_whole = |row: usize| columns.iter().all(|column| cell(column, row).is_some());
    let rows = evidence.rows.iter().copied();
    let whole: Vec<usize> = rows.filter(|&row| is_whole(row)).collect();
    let known = |column: &[f64]| -> Vec<f64> {
        let cells = whole.iter().filter_map(|&row| cell(column, row));
        cells.collect()
    };
    let [total, likes, saves, comments] = columns.map(|column| mean_of_counts(known(column)));
    let shares = known(&notes.shares);
    Some(Beside {
        total: total?,
        parts: [likes, saves, comments],
        shares: mean_of_counts(shares.clone()).filter(|_| shares.len() == whole.len()),
    })
}

/// The averages, where there is a total beside some part.
fn of_averages(creator: &Creator) -> Option<Beside> {
    let Creator {
        likes,
        saves,
        comments,
        shares,
        ..
    } = *creator;
    let parts = [likes, saves, comments];
    let beside = parts.iter().any(Option::is_some);
    let total = creator.interactions.filter(|_| beside)?;
    Some(Beside {
        total,
        parts,
        shares,
    })
}

impl Evidence<'_> {
    /// All interactions of an average note as the list totals them.
    pub(super) fn total(&self) -> Option<f64> {
        self.average_of(&self.notes.interactions)
            .or(self.creator.interactions)
    }

    /// The counted interactions of an average note as the sum of their parts, whatever the total says.
    pub(super) fn parts(&self, counted: Counted) -> Option<f64> {
        let counts = self.note_sums(counted, None).into_iter().flatten();
        mean_of_counts(counts.map(|(_, count)| count).collect())
            .or_else(|| self.average_parts(counted))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Notes;

    fn of(
        total: f64,
        parts: [f64; 3],
        shares: Option<f64>,
        shares_in: Option<bool>,
    ) -> Option<(f64, f64)> {
        let [likes, saves, comments] = parts.map(Some);
        let creator = Creator {
            likes,
            saves,
            comments,
            shares,
            interactions: Some(total),
            shares_in,
            ..Creator::default()
        };
        disagreement(&Evidence {
            creator: &creator,
            notes: &Notes::default(),
            rows: &[],
        })
    }

    #[test]
    fn a_total_agrees_with_its_parts_within_rounding() {
        let parts = [2_100.0, 900.0, 200.0];
        assert_eq!(of(3_200.0, parts, None, None), None);
        assert_eq!(of(3_260.0, parts, None, None), None);
        // Shares that are not known may fill what is missing, and no more than as much again.
        assert_eq!(of(4_000.0, parts, None, None), None);
        assert_eq!(of(9_000.0, parts, None, None), Some((9_000.0, 6_400.0)));
        // A total is never less than its parts.
        assert_eq!(of(2_900.0, parts, None, None), Some((2_900.0, 3_200.0)));
    }

    #[test]
    fn shares_are_in_it_or_not_and_nothing_between() {
        let parts = [800.0, 300.0, 100.0];
        assert_eq!(of(1_250.0, parts, Some(50.0), None), None);
        assert_eq!(of(1_200.0, parts, Some(50.0), None), None);
        let much = Some(400.0);
        assert_eq!(of(1_450.0, parts, much, None), Some((1_450.0, 1_600.0)));
        assert_eq!(
            of(1_600.0, parts, much, Some(false)),
            Some((1_600.0, 1_200.0))
        );
        assert_eq!(
            of(1_200.0, parts, much, Some(true)),
            Some((1_200.0, 1_600.0))
        );
    }

    #[test]
    fn the_notes_are_compared_where_both_are_known() {
        let notes = Notes {
            likes: vec![10.0, 90.0],
            saves: vec![5.0, 5.0],
            comments: vec![5.0, 5.0],
            interactions: vec![20.0, f64::NAN],
            ..Notes::default()
        };
        let evidence = |rows| {
            disagreement(&Evidence {
                creator: &Creator::default(),
                notes: &notes,
                rows,
            })
        };
        assert_eq!(evidence(&[0, 1]), None);
        let notes = Notes {
            interactions: vec![20.0, 50.0],
            ..notes.clone()
        };
        let creator = Creator::default();
        let found = disagreement(&Evidence {
            creator: &creator,
            notes: &notes,
            rows: &[0, 1],
        });
        assert_eq!(found, Some((35.0, 60.0)));
    }
}
