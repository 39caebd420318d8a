//! What the first cells of a column look like.

use super::cell::{is_nothing, is_unknown, named_format, truth, video};
use super::field::{Field, Holds};
use super::heading::Meaning;
use super::moment::{DayFirst, Today, day_first, moment};
use super::number::{MOST_PEOPLE, Number};
use super::platform::{is_elsewhere, is_xiaohongshu};
use super::quote;

/// How many rows below the header are looked at.
pub(super) const ROWS: usize = 200;
/// How many cells are shown beside a column.
const SHOWN: usize = 3;
/// The longest cell that is shown whole, in letters.
const LONGEST: usize = 40;
/// A rate that is written above this without a sign, and not above 1, is a percent: nearly no rate is above a
/// third.
const HIGH_RATE: f64 = 0.3;

/// What the first cells of a column look like.
#[derive(Clone, Debug, Default)]
pub(super) struct Looks {
    /// How many say something.
    pub(super) filled: u32,
    /// How many of them are numbers, or say that there is none.
    pub(super) numbers: u32,
    pub(super) quotes: u32,
    pub(super) percents: u32,
    pub(super) formats: u32,
    pub(super) truths: u32,
    /// Links to a creator's page, and to a note.
    pub(super) profiles: u32,
    /// Cells with letters beyond ASCII, as names have them and ids do not.
    pub(super) named: u32,
    pub(super) notes: u32,
    /// Names of Xiaohongshu, which a column of platforms has, and whether there is one of another.
    pub(super) own: u32,
    pub(super) elsewhere: bool,
    /// Numbers such as `1.234,50`, whose comma must stand before decimals.
    pub(super) commas: u32,
    /// Which of day and month its dates have first.
    pub(super) day_first: DayFirst,
    /// How many dates may have either of them first.
    doubtful_days: u32,
    /// How many cells number their rows, from 1 on.
    serial: u32,
    /// Numbers without a sign: how many, above 1, and above a high rate.
    plain: u32,
    above_one: u32,
    above_high: u32,
    /// Of the numbers with followers beside them: how many, and how many are larger.
    beside: u32,
    larger: u32,
    /// The first cells that say something.
    pub(super) shown: Vec<String>,
}

/// Whether a number has a point before its comma and other than three digits behind it.
fn has_decimal_comma(number: &str) -> bool {
    number.rsplit_once(',').is_some_and(|(whole, decimals)| {
        let digits = decimals.bytes().take_while(u8::is_ascii_digit).count();
        whole.contains('.') && digits > 0 && digits != 3
    })
}

impl Looks {
    /// Adds a cell of a column with this meaning, beside the followers of its row.
    pub(super) fn add(&mut self, cell: &str, meaning: &Meaning, followers: Option<f64>) {
        if is_nothing(cell) {
            return;
        }
        self.filled += 1;
        if self.shown.len() < SHOWN {
            self.shown.push(cell.chars().take(LONGEST).collect());
        }
        // Of a column that says nothing, no more is asked.
        let Some(field) = meaning.field else { return };
        let zeros = meaning.zeros;
        self.day_first = self.day_first.or_else(|| day_first(cell));
        self.doubtful_days += u32::from(field.holds() == Holds::Day && is_doubtful(cell));
        let format = if field == Field::Video {
            named_format(cell)
        } else {
            video(cell)
        };
        self.formats += u32::from(format.is_ok() && truth(cell).is_err());
        if field == Field::Platform {
            self.own += u32::from(is_xiaohongshu(cell));
            self.elsewhere |= is_elsewhere(cell);
        }
        self.truths += u32::from(truth(cell).is_ok());
        self.named += u32::from(!cell.is_ascii());
        self.profiles += u32::from(cell.contains("/user/profile/"));
        self.notes += u32::from(cell.contains("/explore/") || cell.contains("/discovery/item/"));
        if field.holds() == Holds::Fee {
            self.quotes += u32::from(quote::is_quote(cell, zeros, meaning.first_of_both));
        }
        if is_unknown(cell) {
            self.numbers += 1;
        }
        let number = if field == Field::Interactions {
            Number::read_sum(cell)
        } else {
            Number::read(cell)
        };
        let Ok(number) = number else { return };
        self.numbers += 1;
        self.commas += u32::from(has_decimal_comma(cell));
        self.percents += u32::from(number.percent);
        if number.percent {
            return;
        }
        let value = number
            .times_ten_to(number.zeros_of(zeros, MOST_PEOPLE))
            .map_or(f64::INFINITY, Number::value);
        self.plain += 1;
        self.serial += u32::from(cell == (self.serial + 1).to_string());
        self.above_one += u32::from(value > 1.0);
        self.above_high += u32::from(value > HIGH_RATE);
        if let Some(followers) = followers.filter(|followers| *followers > 0.0) {
            self.beside += 1;
            self.larger += u32::from(value > followers);
        }
    }

    /// Whether nearly all of the cells are what is sought.
    pub(super) fn mostly(&self, count: u32) -> bool {
        count * 5 >= self.filled * 4
    }

    /// Whether it has dates of which no cell tells which of day and month comes first.
    pub(super) fn has_doubtful_days(&self) -> bool {
        self.doubtful_days > 0
    }

    /// Takes what the user says of that; what the cells tell leaves no doubt.
    pub(super) fn take_day_first(&mut self, chosen: DayFirst) {
        if self.day_first.is_some() {
            self.doubtful_days = 0;
        }
        self.day_first = chosen.or(self.day_first);
    }

    /// Whether the first cells are words that differ, as names do.
    pub(super) fn are_names(&self) -> bool {
        let is_word = |cell: &String| {
            Number::read(cell).is_err() && truth(cell).is_err() && !cell.contains("://")
        };
        let differ = |cells: &[String]| cells.first() != cells.last();
        let pairs_differ = self.shown.windows(2).all(differ);
        !self.shown.is_empty() && self.shown.iter().all(is_word) && pairs_differ
    }

    /// Whether they do nothing but number the rows.
    pub(super) fn is_serial(&self) -> bool {
        self.serial == self.filled && self.filled > 1
    }

    /// Whether shares are written as percent without the sign.
    pub(super) fn is_percent(&self, rate: bool) -> bool {
        self.above_one > 0 || (rate && self.above_high * 2 > self.plain)
    }

    /// Whether the numbers are larger than the followers, which what a note brings hardly is.
    pub(super) fn is_of_a_lifetime(&self) -> bool {
        self.larger * 2 > self.beside
    }
}

/// Whether a date may be two, by which of day and month comes first.
fn is_doubtful(cell: &str) -> bool {
    moment(cell, Today::new(None), None).is_ok_and(|moment| moment.order)
}
