//! Engagement rates: what a creator's notes, or the averages, say by one definition.

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

    /// Of the interactions that count, those that are known, so that an empty box does not cost the
    /// rest: all of them where the notes or the averages have all, else those of whichever have
    /// more, the notes first. With a denominator, only what can be divided by it is looked at.
    ///
    /// ```
    /// use notewave::creators::engagement::rate::Evidence;
    /// use notewave::plan::{Counted, Creator, Notes};
    /// let creator = Creator { likes: Some(5.0), comments: Some(1.0), ..Creator::default() };
    /// let evidence = Evidence { creator: &creator, notes: &Notes::default(), rows: &[] };
    /// let known = evidence.known(Counted::ALL, None);
    /// assert!(known.likes && known.comments && !known.saves && !known.shares);
    /// ```
    #[must_use]
    pub fn known(&self, counted: Counted, denominator: Option<Denominator>) -> Counted {
        let [likes, saves, comments, shares, whole] = self.gaps(counted, denominator);
        counted.and([likes, saves, comments, shares].map(|gap| !gap && !whole))
    }

    /// A definition that counts what is known of it.
    #[must_use]
    pub fn by(&self, definition: Definition) -> Definition {
        Definition {
            counted: self.known(definition.counted, Some(definition.denominator)),
            ..definition
        }
    }

    /// The interactions of an average note that are counted and known.
    #[must_use]
    pub fn known_interactions(&self, counted: Counted) -> Option<f64> {
        self.interactions(self.known(counted, None))
    }

    /// Of likes, saves, comments, shares and the denominator those that a rate goes without: by the
    /// notes or the averages, whichever know the denominator, else whichever lack fewer, the notes
    /// first.
    fn gaps(&self, counted: Counted, denominator: Option<Denominator>) -> [bool; 5] {
        let Evidence {
            creator,
            notes,
            rows,
        } = self;
        let (of_notes, of_averages) = match denominator {
            None | Some(Denominator::Followers) => (true, true),
            Some(Denominator::Reads) => (!notes.reads.is_empty(), creator.reads.is_some()),
            Some(Denominator::Impressions) => {
                (!notes.impressions.is_empty(), creator.impressions.is_some())
            }
            Some(Denominator::AdClicks) => (false, creator.ad_clicks.is_some()),
        };
        let by_notes = [
            counted.likes && notes.likes.is_empty(),
            counted.saves && notes.saves.is_empty(),
            counted.comments && notes.comments.is_empty(),
            counted.shares && notes.shares.is_empty(),
            !of_notes,
        ];
        let by_averages = [
            counted.likes && creator.likes.is_none(),
            counted.saves && creator.saves.is_none(),
            counted.comments && creator.comments.is_none(),
            counted.shares && creator.shares.is_none(),
            !of_averages,
        ];
        let number = |gaps: [bool; 5]| gaps.into_iter().map(u8::from).sum::<u8>();
        let notes_first = match (of_notes, of_averages) {
            (true, false) => true,
            (false, true) => false,
            _ => number(by_notes) <= number(by_averages),
        };
        if notes_first && !rows.is_empty() {
            by_notes
        } else {
            by_averages
        }
    }

    fn average_rate(&self, definition: Definition) -> Option<f64> {
        ratio_of(
            self.averages(definition.counted),
            self.average_below(definition.denominator),
        )
    }

    /// The columns that a rate by a definition goes without, by their names in the plan: those of the
    /// notes or those of the averages, whichever lack fewer.
    ///
    /// ```
    /// use notewave::creators::engagement::rate::{Definition, Evidence};
    /// use notewave::plan::{Counted, Creator, Denominator, Notes};
    /// let creator = Creator { likes: Some(5.0), ..Creator::default() };
    /// let notes = Notes { likes: vec![20.0], reads: vec![200.0], ..Notes::default() };
    /// let by_reads = Definition {
    ///     counted: Counted::LIKES_AND_SAVES,
    ///     denominator: Denominator::Reads,
    /// };
    /// let missing = |rows| Evidence { creator: &creator, notes: &notes, rows }.missing(by_reads);
    /// assert_eq!(missing(&[]), ["saves", "reads"]); // the averages know the likes alone
    /// assert_eq!(missing(&[0]), ["saves"]);
    /// ```
    #[must_use]
    pub fn missing(&self, definition: Definition) -> Vec<&'static str> {
        let denominator = match definition.denominator {
            Denominator::Followers => "followers",
            Denominator::Reads => "reads",
            Denominator::Impressions => "impressions",
            Denominator::AdClicks => "adClicks",
        };
        let names = ["likes", "saves", "comments", "shares", denominator];
        let gaps = self.gaps(definition.counted, Some(definition.denominator));
        let each = names.into_iter().zip(gaps);
        each.filter_map(|(name, gap)| gap.then_some(name)).collect()
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
    fn average_of(&self, column: &[f64]) -> Option<f64> {
        let cells = self.rows.iter().filter_map(|&row| cell(column, row));
        mean_of_counts(cells.collect())
    }

    /// The sum of the averages that count, where all of them are known and there is one.
    fn averages(&self, counted: Counted) -> Option<f64> {
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

    /// Each of the creator's notes with its counted interactions; `None` where there are no notes
    /// or a column is missing.
    pub(crate) fn note_counts(
        &self,
        counted: Counted,
    ) -> Option<impl Iterator<Item = (usize, f64)>> {
        let Notes {
            likes,
            saves,
            comments,
            shares,
            ..
        } = self.notes;
        let columns: Vec<&[f64]> = counted
            .pick([&likes[..], saves, comments, shares])
            .collect();
        let known = !self.rows.is_empty()
            && !columns.is_empty()
            && columns.iter().all(|column| !column.is_empty());
        known.then(|| {
            self.rows.iter().filter_map(move |&row| {
                let mut cells = columns.iter().map(|column| cell(column, row));
                let count = cells.try_fold(0.0, |sum, cell| Some(sum + cell?))?;
                Some((row, count))
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
