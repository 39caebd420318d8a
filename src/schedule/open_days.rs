//! Days on which something may be posted, counted from a day on or back from it.

use crate::base::date::Date;

/// The first day from one on, on which something may be posted, and so many such days later.
/// `closed` is in order.
pub(super) fn open_day(from: Date, later: u64, closed: &[Date]) -> Date {
    let mut day = from.plus(i64::try_from(later).unwrap_or(i64::MAX));
    let place = closed.partition_point(|&shut| shut < from);
    for &shut in closed.iter().skip(place) {
        if shut > day {
            break;
        }
        day = day.plus(1);
    }
    day
}

/// The last day up to one, on which something may be posted, and so many such days earlier.
pub(super) fn open_day_back(from: Date, earlier: u64, closed: &[Date]) -> Date {
    let mut day = from.plus(i64::try_from(earlier).map_or(i64::MIN, i64::wrapping_neg));
    let place = closed.partition_point(|&shut| shut <= from);
    for &shut in closed.iter().take(place).rev() {
        if shut < day {
            break;
        }
        day = day.plus(-1);
    }
    day
}

/// Puts a day in its place among others, once. Code to sort dates would be 1 KB of the first load.
pub(super) fn put_in(dates: &mut Vec<Date>, date: Date) {
    if let Err(place) = dates.binary_search(&date) {
        dates.insert(place, date);
    }
}

#[cfg(test)]
mod tests {
    use super::{open_day, open_day_back};
    use crate::base::date::Date;

    #[test]
    fn open_days_are_counted_both_ways() {
        let day = |day| Date::new(2026, 8, day).unwrap();
        let closed = [day(5), day(6), day(9)];
        assert_eq!(open_day(day(4), 3, &closed), day(10));
        assert_eq!(open_day_back(day(10), 3, &closed), day(4));
        assert_eq!(open_day_back(day(9), 0, &closed), day(8));
        for (from, later) in (1..12).flat_map(|from| (0..9).map(move |later| (from, later))) {
            let from = open_day(day(from), 0, &closed);
            let there = open_day(from, later, &closed);
            assert_eq!(open_day_back(there, later, &closed), from);
        }
    }
}
