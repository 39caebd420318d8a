//! The days of a board, and how many posts each has room for.

use crate::base::date::Date;
use crate::schedule::calendar::SUPPORTED;
use crate::schedule::report::Pace;
use crate::schedule::waves::Rules;

/// The first and the last day of a board: whole weeks and one more, so that there are days that a note
/// may be moved to; none of them in the past or beyond the calendar, unless there are posts.
pub(super) fn around(first: Date, last: Date, today: Date) -> (Date, Date) {
    let monday = first.plus(-first.days_since_monday());
    let sunday = last.plus(13 - last.days_since_monday());
    let end = Date::of_number(f64::from(*SUPPORTED.end())).unwrap_or(last);
    (monday.max(today).min(first), sunday.min(end).max(last))
}

/// How many posts a day with those slots has room for.
pub(super) fn room_of(pace: Pace, slots: &[u32]) -> u32 {
    let most = u32::try_from(slots.len()).unwrap_or(u32::MAX);
    pace.day.min(most.saturating_mul(pace.slot))
}

/// Whether nothing is to go on a day: it is kept free, or a day off that is avoided.
pub(super) fn is_shut(rules: &Rules, date: Date) -> bool {
    rules.closed.binary_search(&date).is_ok()
}
