//! The row that heads a list: where it is, what each column holds, and what a row is.

use super::candidate::Candidate;
use super::column::Column;
use super::doubt;
use super::field::{Field, Holds};
use super::heading::{Meaning, Unused};
use super::kind::ListKind;
use super::looks::Looks;
use super::rank::Ranks;
use super::reading::{ColumnChoice, ColumnMapping, ColumnReading};
use crate::base::format::Format;

/// The columns of a list.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) kind: ListKind,
    pub(super) columns: Vec<Column>,
    /// How many cells its row has: those beyond [`MOST_COLUMNS`](super::candidate::MOST_COLUMNS) are not looked at.
    pub(super) width: usize,
    /// Where the header's row begins and where the first below it does, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Header {
    /// The header of a list: of the first rows the one with the most columns that are understood, or that row with
    /// the one above it, which names groups of columns; of equals the fullest, of equals still the first. `None`
    /// for a text without any cell.
    pub(super) fn find(text: &str, delimiter: u8, mappings: &[ColumnMapping]) -> Option<Header> {
        let candidate = Candidate::find(text, delimiter)?;
        let looks = candidate.looks(text, delimiter);
        Some(Header::of(candidate, looks, mappings))
    }

    /// What the columns hold. The user's choice goes before the header's own words and the cells below; of columns
    /// that hold the same, the one that says most of it is used.
    fn of(candidate: Candidate, looks: Vec<Looks>, mappings: &[ColumnMapping]) -> Header {
        let mut mappings = mappings.iter();
        let mapping = mappings.find(|mapping| mapping.headers == candidate.titles);
        let chosen = |at: usize| mapping.and_then(|mapping| mapping.fields.get(at)?.as_deref());
        let choice = |at: usize| {
            let choice = mapping.and_then(|mapping| mapping.choices.get(at).copied());
            choice.unwrap_or_default()
        };
        let Candidate {
            start,
            end,
            width,
            titles,
            meanings,
        } = candidate;
        let columns = titles.into_iter().zip(meanings).zip(looks).enumerate();
        let mut columns: Vec<(Column, bool)> = columns
            .map(|(at, ((header, meaning), looks))| {
                column(header, (meaning, looks), chosen(at), choice(at))
            })
            .collect();
        name_by_cells(&mut columns);
        let chosen = mapping.and_then(|mapping| mapping.kind);
        let kind = chosen.unwrap_or_else(|| kind(&columns));
        for (column, _) in &mut columns {
            let is_of = column.field.is_some_and(|field| field.is_of(kind));
            if !is_of {
                column.belongs = column.field.and_then(Field::only_of);
                column.field = None;
            }
        }
        match kind {
            ListKind::Creators => doubt::rule_out(&mut columns),
            ListKind::Notes => doubt::take_growth(&mut columns),
            ListKind::Ads => {}
        }
        let ranks = Ranks::of(&columns);
        let thousands = columns.iter().any(|(column, _)| column.looks.commas > 0);
        for (at, (column, _)) in columns.iter_mut().enumerate() {
            column.thousands = thousands;
            let Some(field) = column.field else { continue };
            if ranks.is_best(at) {
                column.holds = field.holds();
                if column.holds == Holds::Share {
                    column.percent |= column.looks.is_percent(field == Field::Rate);
                }
            } else {
                column.field = None;
                column.repeats = Some(field);
            }
        }
        Header {
            kind,
            columns: columns.into_iter().map(|(column, _)| column).collect(),
            width,
            start,
            end,
        }
    }

    /// The column that holds this, where there is one.
    pub(super) fn column(&self, field: Field) -> Option<&Column> {
        let mut columns = self.columns.iter();
        columns.find(|column| column.field == Some(field))
    }

    /// The header of the column that holds this, where there is one.
    pub(super) fn title(&self, field: Field) -> Option<&str> {
        self.column(field).map(|column| &*column.header)
    }

    /// Whether its one column of fees says for no format what they are: then each row's own does.
    pub(super) fn fee_follows_row(&self) -> bool {
        let fee = self.column(Field::FeeImage);
        fee.is_some_and(|column| column.meaning.format.is_none())
            && self.column(Field::FeeVideo).is_none()
    }

    /// The header of what tells creators apart: the name, or the id where there is no name.
    pub(super) fn title_of_name(&self) -> &str {
        let name = self.title(Field::Name);
        name.or_else(|| self.title(Field::Id)).unwrap_or_default()
    }

    /// The fields without which such a list says nothing, and which are not there.
    pub(super) fn missing(&self) -> Vec<Field> {
        let mut missing = Vec::new();
        let is_named = self.title(Field::Name).is_some() || self.title(Field::Id).is_some();
        let mut fields = self.columns.iter().filter_map(|column| column.field);
        match self.kind {
            ListKind::Creators => {
                if !is_named {
                    missing.push(Field::Name);
                }
                if self.title(Field::Followers).is_none() {
                    missing.push(Field::Followers);
                }
            }
            ListKind::Notes => {
                if !is_named && self.title(Field::Note).is_none() {
                    missing.push(Field::Name);
                }
                if !fields.any(Field::is_of_a_note) {
                    missing.push(Field::Likes);
                }
            }
            ListKind::Ads => {}
        }
        missing
    }

    /// How the columns were understood, for the user to see.
    pub(super) fn reading(&self) -> Vec<ColumnReading> {
        let name = |field: Option<Field>| field.map(|field| field.name().to_owned());
        let columns = self.columns.iter().map(|column| {
            let Meaning {
                scope,
                statistic,
                days,
                format,
                service,
                ..
            } = column.meaning;
            let is_read = column.field.or(column.repeats).is_some();
            ColumnReading {
                header: column.header.clone(),
                field: name(column.field),
                repeats: name(column.repeats),
                unused: column.unused.filter(|_| !is_read),
                belongs: column.belongs.filter(|_| !is_read),
                scope: scope.filter(|_| is_read),
                statistic: statistic.filter(|_| is_read),
                days: days.filter(|_| is_read).map(u32::from),
                format: format.filter(|_| is_read),
                service: service.filter(|_| is_read),
                zeros: column.zeros,
                rmb: column.is_in_rmb(),
                day_first: column.looks.day_first,
                doubtful_days: column.looks.has_doubtful_days(),
                shown: column.looks.shown.clone(),
            }
        });
        columns.collect()
    }
}

/// A column by its header and its cells, or by what the user says: the field that it holds, and how it is read.
/// Besides, whether the user chose the field.
fn column(
    header: String,
    (mut meaning, mut looks): (Meaning, Looks),
    chosen: Option<&str>,
    choice: ColumnChoice,
) -> (Column, bool) {
    meaning.service = choice.service.or(meaning.service);
    let zeros = choice.zeros.unwrap_or(meaning.zeros);
    meaning.zeros = zeros.min(ColumnChoice::MOST_ZEROS.max(meaning.zeros));
    looks.take_day_first(choice.day_first);
    let own = by_cells(&meaning, &looks);
    let (found, is_chosen) = match chosen {
        Some("") => (Ok(None), true),
        Some(name) => match Field::named(name) {
            Some(field) => (Ok(Some(field)), true),
            None => (own, false),
        },
        None => (own, false),
    };
    let found = in_money(found, &meaning, choice.rmb);
    let column = Column {
        header,
        field: found.ok().flatten(),
        holds: Holds::Text,
        repeats: None,
        unused: found.err(),
        belongs: None,
        zeros: meaning.zeros,
        thousands: false,
        percent: meaning.percent,
        meaning,
        looks,
    };
    (column, is_chosen)
}

/// The field of a column of which the user says whether its amounts are in RMB: one that was left out since they
/// seemed to be in another currency is a fee after all, and the other way round.
fn in_money(
    own: Result<Option<Field>, Unused>,
    meaning: &Meaning,
    rmb: Option<bool>,
) -> Result<Option<Field>, Unused> {
    match (rmb, own) {
        (Some(true), Err(Unused::Currency)) => Ok(Some(match meaning.format {
            Some(Format::Video) => Field::FeeVideo,
            _ => Field::FeeImage,
        })),
        (Some(false), Ok(Some(Field::FeeImage | Field::FeeVideo))) => Err(Unused::Currency),
        (_, own) => own,
    }
}

/// So few cells tell nothing against a header.
const FEW: u32 = 5;

/// The field of a column by its header and its cells: what is not sure by its header alone must look like it.
fn by_cells(meaning: &Meaning, looks: &Looks) -> Result<Option<Field>, Unused> {
    if let Some(unused) = meaning.unused {
        return Err(unused);
    }
    let Some(field) = meaning.field else {
        return Ok(None);
    };
    let is_format = looks.filled > 0 && looks.mostly(looks.formats);
    let field = match field {
        // Some write names under `ID`.
        Field::Id if looks.named > 0 && looks.mostly(looks.named) => Field::Name,
        // 1, 2, 3 … number the rows.
        Field::Id if looks.is_serial() => return Ok(None),
        // `渠道` may be an agency: a column of platforms names this one somewhere.
        Field::Platform if looks.own == 0 && !looks.elsewhere => return Ok(None),
        _ if !meaning.by_cells => field,
        Field::Note if looks.profiles > looks.notes => Field::Id,
        Field::Category | Field::FeeImage | Field::FeeVideo if is_format => Field::Video,
        Field::FeeVideo if looks.filled > 0 && looks.mostly(looks.truths) => Field::Video,
        Field::FeeImage | Field::FeeVideo if looks.filled == 0 || looks.percents > 0 => {
            return Ok(None);
        }
        // How notes are ordered, and the like.
        Field::Video if looks.filled > 0 && !looks.mostly(looks.formats + looks.truths) => {
            return Ok(None);
        }
        _ => field,
    };
    let fits = match field.holds() {
        Holds::Text | Holds::Day | Holds::Format | Holds::Truth | Holds::Pick => {
            return Ok(Some(field).filter(|_| meaning.whole));
        }
        Holds::Fee => looks.quotes,
        Holds::Followers | Holds::Count => looks.numbers.saturating_sub(looks.percents),
        Holds::Share => looks.numbers,
    };
    let is_rate = field.holds() != Holds::Share && looks.percents * 2 > looks.filled;
    // A few cells may all be wrong: then the header is believed.
    let is_believed = meaning.whole && (fits > 0 || looks.filled < FEW);
    let looks_like_it = looks.filled > 0 && looks.mostly(fits);
    if !is_rate && (is_believed || looks_like_it) {
        Ok(Some(field))
    } else {
        Err(Unused::Cells)
    }
}

/// Where no header says who is meant, the first column of words that all differ does: a list is not lost for one
/// header that nobody knows.
fn name_by_cells(columns: &mut [(Column, bool)]) {
    let is_said = |(column, _): &(Column, bool)| {
        matches!(column.field, Some(Field::Name | Field::Id | Field::Note))
    };
    if columns.iter().any(is_said) || !columns.iter().any(|(column, _)| column.field.is_some()) {
        return;
    }
    let names = columns.iter_mut().find(|(column, is_chosen)| {
        let is_free = column.field.is_none() && column.unused.is_none() && !*is_chosen;
        is_free && !column.header.is_empty() && column.looks.are_names()
    });
    if let Some((column, _)) = names {
        column.field = Some(Field::Name);
    }
}

/// A row is a note where the list says when notes went live, or where it names creators and has something else of
/// single notes, but no followers. Advertisements have what was spent and brought, and neither.
fn kind(columns: &[(Column, bool)]) -> ListKind {
    let column = |field: Field| {
        let mut all = columns.iter().map(|(column, _)| column);
        all.find(|column| column.field == Some(field))
    };
    let has = |field| column(field).is_some();
    let any = |fields: &[Field]| fields.iter().any(|field| has(*field));
    let says = |what: fn(&Meaning) -> bool| columns.iter().any(|(column, _)| what(&column.meaning));
    let is_named = any(&[Field::Name, Field::Id]);
    let is_sheet = any(&[
        Field::FeeImage,
        Field::FeeVideo,
        Field::Reads,
        Field::Followers,
    ]);
    let is_bare = !is_named && !any(&[Field::Note, Field::Followers]);
    if says(|one| one.spend) && (is_bare || (says(|one| one.clicks) && !is_sheet)) {
        return ListKind::Ads;
    }
    let counts = [Field::Likes, Field::Interactions];
    let mut singles = counts.into_iter().filter_map(column);
    let is_single = singles.any(|column| !column.is_average() && column.meaning.days.is_none());
    let is_of_notes = any(&[
        Field::Published,
        Field::Sponsored,
        Field::Video,
        Field::Note,
    ]) || (is_single && is_named);
    let of_creators = has(Field::Followers);
    // A creator of a list may have a day on which to post; an execution sheet has what each note cost.
    let has_notes = column(Field::Note).is_some_and(|column| column.looks.filled > 0);
    let is_planned = of_creators && !is_single && !has_notes;
    // What notes are called, and what each brought.
    let is_titled = says(|one| one.title) && is_single;
    let has_fees = any(&[Field::FeeImage, Field::FeeVideo]);
    if (has(Field::Published) && !is_planned)
        || (is_titled && !has_fees)
        || (has(Field::Note) && !of_creators)
        || (is_of_notes && !of_creators && !has_fees)
    {
        ListKind::Notes
    } else {
        ListKind::Creators
    }
}
