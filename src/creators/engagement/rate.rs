//! Engagement rates: what a creator's notes, or the averages, say by one definition.

use serde::Serialize;

use super::average::mean_of_counts;
pub use super::average::{mean, median, ratio};
use crate::base::sort::sorted;
use crate::creators::engagement::average::ratio_of;
use crate::plan::{Counted, Creator, Denominator, Notes};

/// What is counted, and what it is divided by. A rate means nothing without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The interactions that are counted.
    pub counted: Counted,
    /// What they are divided by.
    pub denominator: Denominator,
}

/// What a rate counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RateBasis {
    /// The interactions that are known to be counted.
    pub counted: Counted,
    /// Whether they are a total of the list's own, else its parts were added up.
    pub by_total: bool,
    /// Whether shares are in that total; missing where it is not known, or there is none.
    pub shares_in: Option<bool>,
}

/// What is known of a creator: the averages, and the notes where a list of them was given.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// The creator, with averages per note.
    pub creator: &'a Creator,
    /// The notes of all creators.
    pub notes: &'a Notes,
    /// Which of them are the creator's.
    pub rows: &'a [usize],
}

/// The rates of a creator by one definition, as parts of the denominator (0.02 is 2%).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rates {
    /// The mean of the notes' own rates, or the ratio of the averages where notes cannot say.
    pub rate: Option<f64>,
    /// The median of the notes' own rates.
    pub median: Option<f64>,
    /// The notes' own rates, in the order of the notes.
    pub each: Vec<f64>,
}

impl Evidence<'_> {
    /// The rates by a definition.
    ///
    /// Notes come first. Where the list of notes lacks a column that the definition needs (it
    /// never has ad clicks), the averages say it; where they lack it too, nothing does. The mean
    /// of the notes' rates, not the pooled ratio, is how Hootsuite defines an average rate.
    ///
    /// ```
    /// use notewave::creators::engagement::rate::{Definition, Evidence};
    /// use notewave::plan::{Counted, Creator, Denominator, Notes};
    /// let creator = Creator { followers: 1_000.0, likes: Some(5.0), ..Creator::default() };
    /// let notes = Notes { likes: vec![20.0, 60.0], reads: vec![200.0, 0.0], ..Notes::default() };
    /// let likes = Counted { saves: false, ..Counted::LIKES_AND_SAVES };
    /// let by = |denominator, rows: &[usize]| {
    ///     let evidence = Evidence { creator: &creator, notes: &notes, rows };
    ///     evidence.rates(Definition { counted: likes, denominator }).rate
    /// };
    /// assert_eq!(by(Denominator::Followers, &[0, 1]), Some(0.04)); // (2% + 6%) / 2
    /// assert_eq!(by(Denominator::Reads, &[0, 1]), Some(0.1)); // a note without reads has no rate
    /// assert_eq!(by(Denominator::Followers, &[]), Some(0.005)); // no notes: 5 of 1,000
    /// assert_eq!(by(Denominator::Impressions, &[0, 1]), None); // nobody knows
    /// ```
    #[must_use]
    pub fn rates(&self, definition: Definition) -> Rates {
        let each = self.note_rates(definition);
        let Some(each) = each.filter(|each| !each.is_empty()) else {
            return Rates {
                rate: self.average_rate(definition),
                ..Rates::default()
            };
        };
        let sorted = sorted(each.clone());
        Rates {
            rate: mean(&sorted),
            median: median(&sorted),
            each,
        }
    }

    /// The rate by a definition alone, as [`rates`](Evidence::rates) has it.
    pub(super) fn rate(&self, definition: Definition) -> Option<f64> {
        let notes = self.note_rates(definition);
        notes
            .and_then(|rates| mean(&sorted(rates)))
            .or_else(|| self.average_rate(definition))
    }

    fn average_rate(&self, definition: Definition) -> Option<f64> {
        ratio_of(
            self.averages(definition.counted),
            self.average_below(definition.denominator),
        )
    }

    /// The counted interactions of an average note: the mean over the notes where they have the
    /// columns, else the sum of the averages.
    #[must_use]
    pub fn interactions(&self, counted: Counted) -> Option<f64> {
        let counts = self.note_counts(counted).into_iter().flatten();
        mean_of_counts(counts.map(|(_, count)| count).collect()).or_else(|| self.averages(counted))
    }

    /// Reads of an average note.
    #[must_use]
    pub fn reads(&self) -> Option<f64> {
        self.average_of(&self.notes.reads).or(self.creator.reads)
    }

    /// Impressions of an average note.
    #[must_use]
    pub fn impressions(&self) -> Option<f64> {
        self.average_of(&self.notes.impressions)
            .or(self.creator.impressions)
    }

    /// The mean of the creator's cells of a column.
    pub(super) fn average_of(&self, column: &[f64]) -> Option<f64> {
        let cells = self.rows.iter().filter_map(|&row| cell(column, row));
        mean_of_counts(cells.collect())
    }

    /// The sum of the averages that count, where all of them are known and there is one; else the
    /// total that counts just them.
    fn averages(&self, counted: Counted) -> Option<f64> {
        self.average_parts(counted).or_else(|| {
            let total = self.creator.interactions;
            total.filter(|_| self.total_for(counted) == Some(counted))
        })
    }

    /// The sum of the averages that count, where all of them are known and there is one.
    pub(super) fn average_parts(&self, counted: Counted) -> Option<f64> {
        let Creator {
            likes,
            saves,
            comments,
            shares,
            ..
        } = *self.creator;
        let mut averages = counted.pick([likes, saves, comments, shares]);
        let first = averages.next()??;
        averages.try_fold(first, |sum, average| Some(sum + average?))
    }

    /// What the averages are divided by.
    fn average_below(&self, denominator: Denominator) -> Option<f64> {
        match denominator {
            Denominator::Followers => Some(self.creator.followers),
            Denominator::Reads => self.creator.reads,
            Denominator::Impressions => self.creator.impressions,
            Denominator::AdClicks => self.creator.ad_clicks,
        }
    }

    /// Each of the creator's notes with its counted interactions: the sum of the parts, or the total
    /// that counts just them where a part is not known; `None` where there are no notes, or no
    /// column says it.
    pub(crate) fn note_counts(
        &self,
        counted: Counted,
    ) -> Option<impl Iterator<Item = (usize, f64)>> {
        let is_total = self.total_for(counted) == Some(counted);
        let total = is_total.then_some(&self.notes.interactions[..]);
        self.note_sums(counted, total.filter(|column| !column.is_empty()))
    }

    /// Each note with the sum of its parts, or its total where there is one and a part is not known.
    pub(super) fn note_sums(
        &self,
        counted: Counted,
        total: Option<&[f64]>,
    ) -> Option<impl Iterator<Item = (usize, f64)>> {
        let Notes {
            likes,
            saves,
            comments,
            shares,
            ..
        } = self.notes;
        let parts: Vec<&[f64]> = counted
            .pick([&likes[..], saves, comments, shares])
            .collect();
        let has_parts = !parts.is_empty() && parts.iter().all(|column| !column.is_empty());
        let known = !self.rows.is_empty() && (has_parts || total.is_some());
        known.then(|| {
            self.rows.iter().filter_map(move |&row| {
                let mut cells = parts.iter().map(|column| cell(column, row));
                let sum = cells.try_fold(0.0, |sum, cell| Some(sum + cell?));
                let sum = sum.filter(|_| has_parts);
                Some((row, sum.or_else(|| cell(total?, row))?))
            })
        })
    }

    /// The rate of each note that has one; `None` where the notes cannot say.
    pub(crate) fn note_rates(&self, definition: Definition) -> Option<Vec<f64>> {
        let wholes = match definition.denominator {
            Denominator::Followers => None,
            Denominator::Reads => Some(&self.notes.reads),
            Denominator::Impressions => Some(&self.notes.impressions),
            Denominator::AdClicks => return None,
        };
        if wholes.is_some_and(Vec::is_empty) {
            return None;
        }
        let counts = self.note_counts(definition.counted)?;
        let rates = counts.filter_map(|(row, count)| match wholes {
            None => ratio(count, self.creator.followers),
            Some(wholes) => ratio(count, cell(wholes, row)?),
        });
        Some(rates.collect())
    }
}

/// A cell of a column, where it is known.
pub(crate) fn cell(column: &[f64], row: usize) -> Option<f64> {
    column.get(row).copied().filter(|cell| !cell.is_nan())
}
