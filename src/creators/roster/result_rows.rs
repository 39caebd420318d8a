//! A results sheet: what the notes of a campaign did, or what an ad report says of their boost.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cell::{is_nothing, is_total};
use super::column::Column;
use super::delimiter::{self, by_hand};
use super::header::Header;
use super::kind::ListKind;
use super::moment::Today;
use super::records::{Record, Records};
use super::result_column::{ResultField, told};
use super::result_row::Row;
use crate::base::date::Date;
use crate::base::document::Named;
use crate::results::input::{AdRow, ResultNote, Results};

/// A results sheet as it was understood. Rows of totals and rows that name no note are left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ResultsReading {
    /// The notes of the sheet, each once.
    pub notes: Vec<ResultNote>,
    /// The rows of an ad report.
    pub ads: Vec<AdRow>,
    /// How each column was understood, in the order of the file.
    pub columns: Vec<ResultColumn>,
    /// Rows of totals that were passed over.
    pub totals: u32,
    /// Rows that name no note and no creator, or say nothing of what it did.
    pub left_out: u32,
    /// Rows of a note that stands there again: the later one counts, where none is later the larger.
    pub repeated: u32,
    /// Notes whose day has no year, and lies some weeks before the launch or after today in the year it was given.
    pub doubtful: u32,
}

/// How a column of a results sheet was understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ResultColumn {
    /// The header as it stands in the file.
    pub header: String,
    /// What it holds; missing where it is not used.
    pub field: Option<ResultField>,
    /// Its first cells, up to three.
    pub shown: Vec<String>,
}

/// Reads a results sheet: text with comma, semicolon or tab, a row a note or a row an advertisement. `chosen`
/// has fields by headers, where the user says what a column holds; an empty one is not used. Days
/// without a year lie nearest to the first weeks of `launch`, or before `today` where that is past or not known. Money comes in fen. Any text is answered, none fails.
///
/// ```
/// use notewave::creators::roster::read_results;
/// let read = read_results("达人昵称,阅读量,收藏量,图文报价\n示例博主,1.2万,300,2000\n合计,12000,300,2000", &[], None, None);
/// let note = &read.notes[0];
/// assert_eq!((note.reads, note.saves, note.fee), (Some(12_000.0), Some(300.0), Some(200_000.0)));
/// assert_eq!((note.likes, read.totals), (None, 1)); // what is not said is missing
/// let ads = read_results("广告计划,日期,消耗,曝光量,点击量\n计划A,2026-09-03,5200,220000,8800", &[], None, None).ads;
/// assert_eq!((ads[0].spend, ads[0].clicks), (Some(520_000.0), Some(8_800.0)));
/// ```
#[must_use]
pub fn read_results(
    text: &str,
    chosen: &[(String, String)],
    today: Option<Date>,
    launch: Option<Date>,
) -> ResultsReading {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let typed = by_hand(text);
    let text: &str = typed.as_deref().unwrap_or(text);
    let delimiter = delimiter::delimiter(text);
    let mut reading = ResultsReading::default();
    let Some(header) = Header::find(text, delimiter, &[]) else {
        return reading;
    };
    let of_ads = header.kind == ListKind::Ads;
    let fields = fields(&header.columns, chosen, of_ads);
    let columns = header.columns.iter().zip(&fields);
    reading.columns = columns
        .map(|(column, field)| ResultColumn {
            header: column.header.clone(),
            field: *field,
            shown: column.looks.shown.clone(),
        })
        .collect();
    let mut records = Records::new(text, delimiter, header.end);
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    while let Some(record) = records.next() {
        let Some(first) = record.first() else {
            continue;
        };
        let cells: Vec<&str> = record.cells().collect();
        if is_total(first) && !names_a_note(&fields, record) {
            reading.totals += 1;
            continue;
        }
        let row = Row {
            columns: &header.columns,
            fields: &fields,
            cells: &cells,
            today: Today { now: today, launch },
        };
        let taken = if of_ads {
            row.ad().map(|ad| reading.ads.push(ad)).is_some()
        } else {
            row.note().is_some_and(|note| {
                let is_new = !known.contains_key(&note.key);
                reading.doubtful += u32::from(is_new && row.is_doubtful());
                take(note, &mut reading, &mut known);
                true
            })
        };
        reading.left_out += u32::from(!taken);
        if reading.notes.len().max(reading.ads.len()) >= Results::MOST {
            break;
        }
    }
    as_published(&mut reading, chosen);
    reading
}

/// What headers call a day that may be any.
const ANY_DAY: [&str; 4] = ["date", "day", "日期", "时间"];

/// A day that says no more than that it is one, of notes that each stand there once and on different days, is the
/// day on which they went live.
fn as_published(reading: &mut ResultsReading, chosen: &[(String, String)]) {
    let has_published = reading
        .columns
        .iter()
        .any(|column| column.field == Some(ResultField::Published));
    let mut days = reading.notes.iter().map(|note| &note.measured);
    let first = days.next();
    if has_published || reading.repeated > 0 || days.all(|day| Some(day) == first) {
        return;
    }
    let is_any = |column: &&mut ResultColumn| {
        column.field == Some(ResultField::Day)
            && ANY_DAY.contains(&column.header.trim().to_lowercase().as_str())
            && chosen.iter().all(|(header, _)| *header != column.header)
    };
    if let Some(column) = reading.columns.iter_mut().find(is_any) {
        column.field = Some(ResultField::Published);
        for note in &mut reading.notes {
            note.published = std::mem::take(&mut note.measured);
        }
    }
}

/// Adds a note; of one that stands there again the later row stays, the larger where neither is.
fn take(note: ResultNote, reading: &mut ResultsReading, known: &mut BTreeMap<String, usize>) {
    let place = known.get(&note.key).copied();
    let Some(before) = place.and_then(|place| reading.notes.get_mut(place)) else {
        known.insert(note.key.clone(), reading.notes.len());
        reading.notes.push(note);
        return;
    };
    reading.repeated += 1;
    let order = |note: &ResultNote| (note.measured.clone(), size(note));
    let ((day, large), (before_day, before_large)) = (order(&note), order(before));
    if day > before_day || (day == before_day && large > before_large) {
        *before = note;
    }
}

/// How large the numbers of a note are together: they only grow.
fn size(note: &ResultNote) -> f64 {
    let counts = [
        note.reads,
        note.likes,
        note.saves,
        note.comments,
        note.shares,
    ];
    counts.into_iter().flatten().sum()
}

/// What each column holds; of those that hold the same, the one that says most of it, else the first.
fn fields(
    columns: &[Column],
    chosen: &[(String, String)],
    of_ads: bool,
) -> Vec<Option<ResultField>> {
    let choice = |column: &Column| {
        let mut chosen = chosen.iter();
        chosen.find(|(header, _)| *header == column.header)
    };
    let mut fields: Vec<Option<(ResultField, u8)>> = columns
        .iter()
        .map(|column| match choice(column) {
            Some((_, name)) => ResultField::named(name).map(|field| (field, 0)),
            None => told(column, of_ads).map(|(field, lesser)| (field, lesser.saturating_add(1))),
        })
        .collect();
    // Clicks of a sheet that has no boost go to the shop; an ad report has no shop unless it says so.
    let has = |fields: &[Option<(ResultField, u8)>], sought: ResultField| {
        fields.iter().flatten().any(|(field, _)| *field == sought)
    };
    let to_shop =
        !of_ads && !has(&fields, ResultField::Boost) && !has(&fields, ResultField::Clicks);
    if to_shop {
        for (field, _) in fields.iter_mut().flatten() {
            if *field == ResultField::AdClicks {
                *field = ResultField::Clicks;
            }
        }
    }
    let best: Vec<bool> = fields
        .iter()
        .enumerate()
        .map(|(at, own)| {
            own.is_some_and(|(field, lesser)| {
                let others = fields.iter().enumerate().filter(|(other, _)| *other != at);
                others
                    .filter_map(|(other, own)| own.map(|own| (other, own)))
                    .all(|(other, (same, less))| same != field || (lesser, at) < (less, other))
            })
        })
        .collect();
    let both = fields.into_iter().zip(best);
    both.map(|(own, is_best)| own.filter(|_| is_best).map(|(field, _)| field))
        .collect()
}

/// Whether a row that begins as totals do names a creator or a note after all.
fn names_a_note(fields: &[Option<ResultField>], record: Record<'_>) -> bool {
    let mut cells = fields.iter().zip(record.cells());
    cells.any(|(field, cell)| {
        let names = matches!(
            field,
            Some(ResultField::Name | ResultField::Id | ResultField::Note)
        );
        names && !is_nothing(cell) && !is_total(cell)
    })
}
