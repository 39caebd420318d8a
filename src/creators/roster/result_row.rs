//! One row of a results sheet.

use super::bounds::Bounds;
use super::cell::{half_width, is_no_id, is_nothing, is_unknown, named_format};
use super::column::Column;
use super::field::Holds;
use super::moment::{Today, moment};
use super::number::Number;
use super::records::trim;
use super::result_column::ResultField;
use crate::base::date::Date;
use crate::base::document::Named;
use crate::base::format::Format;
use crate::base::tier::Tier;
use crate::results::input::{AdRow, ResultNote, Unread};

/// The most letters that are kept of a cell that could not be read.
const LONGEST: usize = 20;

/// One row, to be read.
pub(super) struct Row<'a> {
    pub(super) columns: &'a [Column],
    pub(super) fields: &'a [Option<ResultField>],
    pub(super) cells: &'a [&'a str],
    pub(super) today: Today,
}

impl Row<'_> {
    fn cell(&self, sought: ResultField) -> Option<(&Column, &str)> {
        let at = self
            .fields
            .iter()
            .position(|field| *field == Some(sought))?;
        let cell = trim(self.cells.get(at)?);
        (!is_nothing(cell)).then_some((self.columns.get(at)?, cell))
    }

    fn text(&self, field: ResultField) -> String {
        self.cell(field)
            .map(|(_, cell)| cell.to_owned())
            .unwrap_or_default()
    }

    fn number(&self, field: ResultField) -> Option<f64> {
        let (column, cell) = self.cell(field).filter(|(_, cell)| !is_unknown(cell))?;
        let number = Number::read(cell.trim_start_matches(['¥', '￥'])).ok()?;
        if field.is_money() {
            // A sum of money under `（万）` has its zeros in the header.
            let number = number.times_ten_to(number.zeros_of(column.zeros, 8)).ok()?;
            let fen = number.value() * 100.0;
            return (fen >= 0.0 && fen.is_finite()).then(|| fen.round());
        }
        let holds = if field == ResultField::Followers {
            Holds::Followers
        } else {
            Holds::Count
        };
        let bounds = Bounds::of(holds).filter(|_| field.is_count())?;
        let value = bounds.value(number, column).ok();
        // What is below one and not 0 is a rate, or a part of something.
        value.filter(|value| *value == 0.0 || *value >= 1.0)
    }

    /// The numbers that the row should have, and has none that can be.
    fn unread(&self) -> Vec<Unread> {
        let fields = self.fields.iter().flatten();
        let numbers = fields.filter(|field| field.is_count() || field.is_money());
        let unread = numbers.filter(|field| self.number(**field).is_none());
        let unread = unread.filter_map(|field| {
            let (_, cell) = self.cell(*field).filter(|(_, cell)| !is_unknown(cell))?;
            Some(Unread {
                field: field.name().to_owned(),
                cell: cell.chars().take(LONGEST).collect(),
            })
        });
        unread.collect()
    }

    fn day(&self, field: ResultField) -> String {
        let day = self.cell(field).and_then(|(column, cell)| {
            let moment = moment(cell, self.today, column.looks.day_first).ok()?;
            let days = num_days(moment.day)?;
            Some(Date::new(1970, 1, 1)?.plus(days).to_string())
        });
        day.unwrap_or_default()
    }

    /// Whether the day on which the note went live has no year, and none fits it well.
    pub(super) fn is_doubtful(&self) -> bool {
        let Some((column, cell)) = self.cell(ResultField::Published) else {
            return false;
        };
        let read = moment(cell, self.today, column.looks.day_first);
        let Some(guess) = read.ok().filter(|read| read.guessed) else {
            return false;
        };
        let day =
            |date: Option<Date>| date.and_then(|date| u32::try_from(date.since(Date::EPOCH)).ok());
        let is_early = day(self.today.from()).is_some_and(|from| guess.day < f64::from(from));
        is_early || day(self.today.now).is_some_and(|now| guess.day > f64::from(now))
    }

    /// The note of a row; `None` where it names nothing or says nothing of what it did.
    pub(super) fn note(&self) -> Option<ResultNote> {
        let link = self.text(ResultField::Note);
        let link = if is_no_id(&link) { String::new() } else { link };
        let (name, id) = (self.text(ResultField::Name), self.text(ResultField::Id));
        let (title, published) = (
            self.text(ResultField::Title),
            self.day(ResultField::Published),
        );
        if link.is_empty() && name.is_empty() && id.is_empty() {
            return None;
        }
        let key = if link.is_empty() {
            let who = if id.is_empty() { &name } else { &id };
            [who, &title, &published].map(String::as_str).join("|")
        } else {
            note_key(&link)
        };
        let number = |field| self.number(field);
        let note = ResultNote {
            key,
            link,
            name,
            id,
            title,
            followers: number(ResultField::Followers),
            level: self
                .cell(ResultField::Level)
                .and_then(|(_, cell)| level(cell)),
            format: self.format(),
            published,
            measured: self.day(ResultField::Day),
            impressions: number(ResultField::Impressions),
            reads: number(ResultField::Reads),
            likes: number(ResultField::Likes),
            saves: number(ResultField::Saves),
            comments: number(ResultField::Comments),
            shares: number(ResultField::Shares),
            fee: number(ResultField::Fee),
            boost: number(ResultField::Boost),
            paid: number(ResultField::Paid),
            ad_clicks: number(ResultField::AdClicks),
            clicks: number(ResultField::Clicks),
            orders: number(ResultField::Orders),
            revenue: number(ResultField::Revenue),
            unread: self.unread(),
            service_in: self
                .cell(ResultField::Fee)
                .and_then(|(column, _)| column.meaning.service),
            ..ResultNote::default()
        };
        let says = [
            note.impressions,
            note.reads,
            note.likes,
            note.saves,
            note.comments,
            note.shares,
            note.orders,
            note.clicks,
        ];
        says.iter().any(Option::is_some).then_some(note)
    }

    fn format(&self) -> Option<Format> {
        let (_, cell) = self.cell(ResultField::Format)?;
        let video = named_format(cell).ok()?;
        Some(if video > 0.0 {
            Format::Video
        } else {
            Format::Image
        })
    }

    /// The row of an ad report; `None` where it says nothing of what was spent and brought.
    pub(super) fn ad(&self) -> Option<AdRow> {
        let note = self.text(ResultField::Note);
        let number = |field| self.number(field);
        let day = self.day(ResultField::Day);
        let ad = AdRow {
            plan: self.text(ResultField::Plan),
            note: if note.is_empty() {
                note
            } else {
                note_key(&note)
            },
            day: if day.is_empty() {
                self.day(ResultField::Published)
            } else {
                day
            },
            spend: number(ResultField::Boost).or_else(|| number(ResultField::Paid)),
            impressions: number(ResultField::Impressions),
            clicks: number(ResultField::AdClicks).or_else(|| number(ResultField::Reads)),
            saves: number(ResultField::Saves),
            orders: number(ResultField::Orders),
            revenue: number(ResultField::Revenue),
            unread: self.unread(),
        };
        (ad.spend.is_some() || ad.clicks.is_some()).then_some(ad)
    }
}

/// A whole number of days, where it is one.
#[expect(
    clippy::cast_possible_truncation,
    reason = "days of the calendar are below 2³²"
)]
fn num_days(day: f64) -> Option<i64> {
    (day.is_finite() && day.abs() < 4e9).then_some(day as i64)
}

/// What tells a note from others by its link: the last part of the path, whatever follows a question mark. An id
/// alone is the same key.
///
/// ```
/// use notewave::creators::roster::note_key;
/// let long = "https://www.xiaohongshu.com/explore/64a1b2c3000000000d008001?xsec_token=AB";
/// assert_eq!(note_key(long), note_key("64a1b2c3000000000d008001"));
/// ```
#[must_use]
pub fn note_key(link: &str) -> String {
    let path = link.split(['?', '#']).next().unwrap_or(link);
    let last = path.trim_end_matches('/').rsplit('/').next();
    last.unwrap_or(path).trim().to_owned()
}

/// The tier that a sheet says in the words of the trade; `None` for any other.
fn level(cell: &str) -> Option<Tier> {
    const LEVELS: [(Tier, &[&str]); 4] = [
        (Tier::Koc, &["素人", "koc", "nano"]),
        (Tier::Micro, &["初级", "尾部", "micro", "小博主", "底部"]),
        (Tier::Mid, &["腰部", "mid"]),
        (Tier::Mega, &["头部", "mega", "明星", "知名"]),
    ];
    let lower: String = cell.to_lowercase().chars().map(half_width).collect();
    let says = |(_, words): &&(Tier, &[&str])| words.iter().any(|word| lower.contains(word));
    LEVELS.iter().find(says).map(|(tier, _)| *tier)
}
