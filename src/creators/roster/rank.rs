//! Which of several columns that hold the same is used.

use super::column::Column;
use super::field::{Field, Holds};
use super::heading::{Meaning, Scope, Statistic};
use crate::base::format::Format;

/// How much a column says of its field, the more the larger.
type Rank = [u8; 9];

/// How much each column says of the field that it holds; `None` for one that holds none.
pub(super) struct Ranks(Vec<Option<(Field, Rank)>>);

/// What the fees of a list are, which its other columns should agree with.
struct Fees {
    /// What they hold, where columns of both formats say the same of the service fee.
    service: Alike,
    /// The format that is priced; images where both are.
    format: Format,
}

/// What two columns of fees both say of the service fee.
enum Alike {
    Service(Option<bool>),
    Nothing,
}

impl Ranks {
    /// The ranks of columns, each with whether the user has chosen what it holds.
    pub(super) fn of(columns: &[(Column, bool)]) -> Ranks {
        let fees = Fees::of(columns);
        let rank = |(column, is_chosen): &(Column, bool)| {
            Some((column.field?, fees.rank(column, *is_chosen)))
        };
        Ranks(columns.iter().map(rank).collect())
    }

    /// Whether no other column says more of the same field; of equals the first is the best.
    pub(super) fn is_best(&self, at: usize) -> bool {
        let Some((field, rank)) = self.0.get(at).copied().flatten() else {
            return false;
        };
        self.0.iter().enumerate().all(|(other, held)| {
            held.is_none_or(|(held, better)| {
                held != field || other == at || better < rank || (better == rank && other > at)
            })
        })
    }
}

impl Fees {
    fn of(columns: &[(Column, bool)]) -> Fees {
        let has = |field: Field, service: Option<bool>| {
            let mut columns = columns.iter();
            columns
                .any(|(column, _)| column.field == Some(field) && column.meaning.service == service)
        };
        let both = |service: &Option<bool>| {
            has(Field::FeeImage, *service) && has(Field::FeeVideo, *service)
        };
        let images = columns
            .iter()
            .any(|(column, _)| column.field == Some(Field::FeeImage));
        let videos = columns
            .iter()
            .any(|(column, _)| column.field == Some(Field::FeeVideo));
        Fees {
            service: [Some(false), None, Some(true)]
                .into_iter()
                .find(both)
                .map_or(Alike::Nothing, Alike::Service),
            format: if videos && !images {
                Format::Video
            } else {
                Format::Image
            },
        }
    }

    fn rank(&self, column: &Column, is_chosen: bool) -> Rank {
        let Meaning {
            whole,
            scope,
            statistic,
            days,
            format,
            service,
            lesser,
            ..
        } = column.meaning;
        let is_fee = column
            .field
            .is_some_and(|field| field.holds() == Holds::Fee);
        [
            u8::from(is_chosen),
            u8::from(whole),
            // Both fees of a creator hold the service fee, or neither does.
            u8::from(is_fee && matches!(self.service, Alike::Service(both) if both == service)),
            u8::MAX - lesser,
            match scope {
                Some(Scope::Everyday) => 2,
                None => 1,
                Some(Scope::Cooperation) => 0,
            },
            match statistic {
                Some(Statistic::Median) => 2,
                Some(Statistic::Average) => 1,
                None => 0,
            },
            match days {
                Some(30) => 2,
                None => 1,
                Some(_) => 0,
            },
            match service {
                Some(false) => 2,
                None => 1,
                Some(true) => 0,
            },
            if is_fee {
                u8::from(format.is_some() && column.field == Some(Field::FeeImage))
            } else {
                format.map_or(2, |format| u8::from(format == self.format))
            },
        ]
    }
}
