//! What of the interactions is known of a creator: parts of them, or the list's own total.
//!
//! Few lists have shares, many have one total. A total cannot be taken apart: it stands for a
//! definition that counts likes, saves and comments, and never for fewer of them. It is never added
//! to its parts, which come first where they say as much.

use super::rate::{Definition, Evidence, RateBasis, cell};
use crate::plan::{Counted, Denominator};

/// What the notes or the averages know of a definition.
#[derive(Clone, Copy)]
struct Source {
    /// What they can count.
    counted: Counted,
    /// Whether they have that as a total.
    by_total: bool,
    /// Whether they know the denominator.
    divides: bool,
}

impl Source {
    /// How many of the interactions and the denominator they lack.
    fn gaps(self, counted: Counted) -> u8 {
        let both = counted.and(self.counted.ticks());
        counted.number() - both.number() + u8::from(!self.divides)
    }
}

impl Evidence<'_> {
    /// Of the interactions that count, those that are known, so that an empty box does not cost the
    /// rest: all of them where the notes or the averages have all, else those of whichever have
    /// more, the notes first. Where a total says more than the parts, it is what the total counts,
    /// shares too if they cannot be taken out of it. With a denominator, only what can be divided by
    /// it is looked at.
    ///
    /// ```
    /// use notewave::creators::engagement::rate::Evidence;
    /// use notewave::plan::{Counted, Creator, Notes};
    /// let notes = Notes::default();
    /// let creator = Creator { likes: Some(5.0), comments: Some(1.0), ..Creator::default() };
    /// let evidence = Evidence { creator: &creator, notes: &notes, rows: &[] };
    /// let known = evidence.known(Counted::ALL, None);
    /// assert!(known.likes && known.comments && !known.saves && !known.shares);
    ///
    /// let creator = Creator { interactions: Some(9.0), ..creator };
    /// let evidence = Evidence { creator: &creator, notes: &notes, rows: &[] };
    /// assert_eq!(evidence.known(Counted::ALL, None), Counted::ALL_BUT_SHARES);
    /// assert_eq!(evidence.known_interactions(Counted::ALL), Some(9.0));
    /// ```
    #[must_use]
    pub fn known(&self, counted: Counted, denominator: Option<Denominator>) -> Counted {
        let source = self.source(counted, denominator);
        source.counted.and([source.divides; 4])
    }

    /// A definition that counts what is known of it.
    #[must_use]
    pub fn by(&self, definition: Definition) -> Definition {
        Definition {
            counted: self.known(definition.counted, Some(definition.denominator)),
            ..definition
        }
    }

    /// What a rate by a definition counts, and whether as a total; `None` where nothing is known.
    #[must_use]
    pub fn basis(&self, definition: Definition) -> Option<RateBasis> {
        let source = self.source(definition.counted, Some(definition.denominator));
        let Source {
            counted,
            by_total,
            divides,
        } = source;
        (divides && counted.number() > 0).then_some(RateBasis {
            counted,
            by_total,
            shares_in: self.creator.shares_in.filter(|_| by_total),
        })
    }

    /// The interactions of an average note that are counted and known.
    #[must_use]
    pub fn known_interactions(&self, counted: Counted) -> Option<f64> {
        self.interactions(self.known(counted, None))
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
        let source = self.source(definition.counted, Some(definition.denominator));
        let names = ["likes", "saves", "comments", "shares"];
        let counted = definition.counted.ticks().into_iter();
        let each = names.into_iter().zip(counted.zip(source.counted.ticks()));
        each.filter_map(|(name, (counts, known))| (counts && !known).then_some(name))
            .chain((!source.divides).then_some(denominator))
            .collect()
    }

    /// What the total of the list counts, where it stands for interactions that count.
    pub(super) fn total_for(&self, counted: Counted) -> Option<Counted> {
        let total = Counted {
            shares: self.creator.shares_in == Some(true),
            ..Counted::ALL
        };
        let whole = counted.likes && counted.saves && counted.comments;
        whole.then_some(total)
    }

    /// Whether the notes of the creator have a cell of a column.
    fn has(&self, column: &[f64]) -> bool {
        self.rows.iter().any(|&row| cell(column, row).is_some())
    }

    /// By what a definition is counted: the notes or the averages, whichever know the denominator,
    /// else whichever lack less, the notes first.
    fn source(&self, counted: Counted, denominator: Option<Denominator>) -> Source {
        let Evidence {
            creator,
            notes,
            rows,
        } = self;
        let (of_notes, of_averages) = match denominator {
            None | Some(Denominator::Followers) => (true, true),
            Some(Denominator::Reads) => (self.has(&notes.reads), creator.reads.is_some()),
            Some(Denominator::Impressions) => {
                (self.has(&notes.impressions), creator.impressions.is_some())
            }
            Some(Denominator::AdClicks) => (false, creator.ad_clicks.is_some()),
        };
        let source = |parts: [bool; 4], total: bool, divides| {
            let known = counted.and(parts);
            let total = self.total_for(counted).filter(|_| total);
            let more = total.filter(|total| counted.and(total.ticks()).number() > known.number());
            Source {
                counted: more.unwrap_or(known),
                by_total: more.is_some(),
                divides,
            }
        };
        let averages = [
            creator.likes,
            creator.saves,
            creator.comments,
            creator.shares,
        ];
        let averages = source(
            averages.map(|average| average.is_some()),
            creator.interactions.is_some(),
            of_averages,
        );
        if rows.is_empty() {
            return averages;
        }
        let columns = [&notes.likes, &notes.saves, &notes.comments, &notes.shares];
        let by_notes = source(
            columns.map(|column| self.has(column)),
            self.has(&notes.interactions),
            of_notes,
        );
        let notes_first = match (of_notes, of_averages) {
            (true, false) => true,
            (false, true) => false,
            _ => by_notes.gaps(counted) <= averages.gaps(counted),
        };
        if notes_first { by_notes } else { averages }
    }
}
