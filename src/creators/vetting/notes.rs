//! What the notes and averages of one creator come to.

use super::interval;
use super::report::{Note, Sponsored};
use super::statistics::part;
use crate::base::date::Date;
use crate::base::sort::sorted;
use crate::creators::engagement::rate::{Definition, Evidence, cell, mean, median, ratio};
use crate::plan::{Creator, Denominator, Notes};

/// Days since the last note; none where it is after today.
pub(super) fn days_since_last(days: &[f64], today: Option<Date>) -> Option<f64> {
    let last = *days.last()?;
    let today = f64::from(u32::try_from(today?.since(Date::EPOCH)).ok()?);
    (last <= today).then_some(today - last)
}

/// A creator's notes and averages, by the chosen definition.
#[derive(Debug)]
pub(super) struct CreatorNotes<'a> {
    pub(super) evidence: Evidence<'a>,
    pub(super) definition: Definition,
}

impl CreatorNotes<'_> {
    fn notes(&self) -> &Notes {
        self.evidence.notes
    }

    /// The creator's known cells of a column.
    fn known(&self, column: &[f64]) -> impl Iterator<Item = (usize, f64)> {
        let rows = self.evidence.rows.iter();
        rows.filter_map(|&row| Some((row, cell(column, row)?)))
    }

    /// All four interactions of a note, where all are known.
    fn four(&self, row: usize) -> Option<[f64; 4]> {
        let Notes {
            likes,
            saves,
            comments,
            shares,
            ..
        } = self.notes();
        Some([
            cell(likes, row)?,
            cell(saves, row)?,
            cell(comments, row)?,
            cell(shares, row)?,
        ])
    }

    /// The counted interactions of each note, in rising order.
    pub(super) fn interactions(&self) -> Vec<f64> {
        let counts = self.evidence.note_counts(self.definition.counted);
        sorted(
            counts
                .into_iter()
                .flatten()
                .map(|(_, count)| count)
                .collect(),
        )
    }

    /// The sum over the notes of what `of` makes of all four interactions, and how many notes that
    /// are; else what it makes of the averages.
    fn sum(&self, of: impl Fn([f64; 4]) -> f64) -> Option<(f64, f64)> {
        let rows = self.evidence.rows.iter();
        let each = rows.filter_map(|&row| self.four(row).map(&of));
        let (sum, count) = each.fold((0.0, 0.0), |(sum, count), one| (sum + one, count + 1.0));
        if count > 0.0 {
            return Some((sum, count));
        }
        let Creator {
            likes,
            saves,
            comments,
            shares,
            ..
        } = *self.evidence.creator;
        Some((of([likes?, saves?, comments?, shares?]), 1.0))
    }

    pub(super) fn ces(&self, weights: [f64; 4]) -> Option<f64> {
        let weighted = |four: [f64; 4]| {
            four.iter()
                .zip(weights)
                .map(|(one, weight)| one * weight)
                .sum()
        };
        let (sum, count) = self.sum(weighted)?;
        ratio(sum, count)
    }

    pub(super) fn comment_share(&self) -> Option<f64> {
        let (comments, _) = self.sum(|[_, _, comments, _]| comments)?;
        let (all, _) = self.sum(|four| four.iter().sum())?;
        ratio(comments, all)
    }

    pub(super) fn saves_per_like(&self) -> Option<f64> {
        let Notes { likes, saves, .. } = self.notes();
        let each = self.known(saves);
        let each = sorted(
            each.filter_map(|(row, saves)| ratio(saves, cell(likes, row)?))
                .collect(),
        );
        let Creator { likes, saves, .. } = *self.evidence.creator;
        median(&each).or_else(|| ratio(saves?, likes?))
    }

    pub(super) fn likes_only(&self, bar: f64) -> Option<f64> {
        let rows = self.evidence.rows.iter();
        let others: Vec<f64> = rows
            .filter_map(|&row| {
                let [likes, saves, comments, shares] = self.four(row)?;
                ratio(saves + comments + shares, likes)
            })
            .collect();
        part(&others, |others| others < bar)
    }

    pub(super) fn sponsored_share(&self) -> Option<f64> {
        let marks: Vec<f64> = self
            .known(&self.notes().sponsored)
            .map(|(_, mark)| mark)
            .collect();
        part(&marks, |mark| mark > 0.0).or(self.evidence.creator.sponsored_share)
    }

    pub(super) fn sponsored(&self) -> Option<Sponsored> {
        let rates = |sponsored: bool| -> Vec<f64> {
            let rows: Vec<usize> = self
                .known(&self.notes().sponsored)
                .filter(|&(_, mark)| (mark > 0.0) == sponsored)
                .map(|(row, _)| row)
                .collect();
            let evidence = Evidence {
                rows: &rows,
                ..self.evidence
            };
            sorted(evidence.note_rates(self.definition).unwrap_or_default())
        };
        let (sponsored, others) = (rates(true), rates(false));
        if sponsored.len() < 2 || others.len() < 2 {
            return None;
        }
        Some(Sponsored {
            notes: u32::try_from(sponsored.len()).unwrap_or(u32::MAX),
            others: u32::try_from(others.len()).unwrap_or(u32::MAX),
            ratio: ratio(mean(&sponsored)?, mean(&others)?)?,
            interval: interval::of_ratio(&sponsored, &others),
        })
    }

    /// The notes that have a rate.
    pub(super) fn each(&self) -> Vec<Note> {
        let rows = self.evidence.rows.iter();
        let note = |&row: &usize| {
            let evidence = Evidence {
                rows: &[row],
                ..self.evidence
            };
            let rates = evidence.note_rates(self.definition)?;
            Some(Note {
                day: cell(&self.notes().published, row),
                rate: *rates.first()?,
                sponsored: cell(&self.notes().sponsored, row).map(|mark| mark > 0.0),
            })
        };
        rows.filter_map(note).collect()
    }

    /// The days on which notes went live, the earliest first.
    pub(super) fn days(&self) -> Vec<f64> {
        let days = self.known(&self.notes().published);
        sorted(days.map(|(_, day)| day).collect())
    }

    /// Which numbers are at most and at least what the check says, where averages are only least
    /// numbers. Notes know no such thing, and they come first.
    pub(super) fn bounds(&self) -> (Vec<&'static str>, Vec<&'static str>) {
        let Evidence { creator, rows, .. } = self.evidence;
        if !rows.is_empty() || creator.at_least.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let least = |name: &str| creator.at_least.iter().any(|field| field == name);
        let below = match self.definition.denominator {
            Denominator::Followers => "followers",
            Denominator::Reads => "reads",
            Denominator::Impressions => "impressions",
            Denominator::AdClicks => "adClicks",
        };
        let basis = self.evidence.basis(self.definition);
        let counted = if basis.is_some_and(|basis| basis.by_total) {
            least("interactions")
        } else {
            let counted = self.definition.counted;
            let mut names = counted.pick(["likes", "saves", "comments", "shares"]);
            names.any(least)
        };
        let most = [
            ("rate", least(below)),
            ("cpe", counted),
            ("cpm", least("impressions")),
            ("costPerRead", least("reads")),
            ("costPerSave", least("saves")),
        ];
        let most = most.into_iter().filter(|&(_, is)| is).map(|(name, _)| name);
        (
            most.collect(),
            counted.then_some("rate").into_iter().collect(),
        )
    }
}
