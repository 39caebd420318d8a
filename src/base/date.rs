//! A day, as a number and as text. China keeps one time, eight hours before UTC, the year round.

use core::fmt;

use icu_calendar::types::RataDie;
use icu_calendar::{Date as IcuDate, Iso};

/// How far China Standard Time is ahead of UTC, in minutes.
const AHEAD_OF_UTC: i64 = 8 * 60;

/// The day number of 9999-12-31, the last day that four digits of year can write.
const LAST: i64 = 3_652_059;

/// A day of the Gregorian calendar, kept as the number of days since 0001-01-01, which is day 1.
///
/// ```
/// use notewave::date::Date;
/// let monday = Date::parse("2026-11-23").unwrap();
/// assert_eq!(monday.plus(8).to_string(), "2026-12-01");
/// assert_eq!(monday.plus(8).since(monday), 8);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(i64);

impl Date {
    /// 1970-01-01, from which the days of notes are counted.
    pub const EPOCH: Date = Date(719_163);

    /// The day of a year, a month (1 to 12) and a day of the month, or `None` where the calendar
    /// has no such day. Years are 1 to 9999.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        if year == 0 {
            return None; // AD has no year 0, and nothing is dated before
        }
        let day = IcuDate::try_new_iso(i32::from(year), month, day).ok()?;
        Some(Date(day.to_rata_die().to_i64_date()))
    }

    /// Reads `2026-11-23`: four, two and two digits, nothing before, between or after but the
    /// hyphens, and a day that exists; anything else is `None`.
    ///
    /// ```
    /// use notewave::date::Date;
    /// assert!(Date::parse("2028-02-29").is_some());
    /// assert!(Date::parse("2026-02-30").is_none() && Date::parse("2026-2-3").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Date> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
            return None;
        };
        let month = digits(&[m1, m2])?;
        let day = digits(&[d1, d2])?;
        Date::new(
            digits(&[y1, y2, y3, y4])?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }

    /// So many days later, or earlier where `days` is negative.
    #[must_use]
    pub const fn plus(self, days: i64) -> Date {
        Date(self.0.saturating_add(days))
    }

    /// How many days this one lies after another; negative where it lies before.
    #[must_use]
    pub const fn since(self, other: Date) -> i64 {
        self.0.saturating_sub(other.0)
    }

    /// The date as one number that is read like its text and sorts like the date: year × 10,000 +
    /// month × 100 + day. Bounds of problems and the tables of the calendar are written so.
    ///
    /// ```
    /// use notewave::date::Date;
    /// assert_eq!(Date::new(2026, 11, 23).unwrap().number(), 2026_11_23);
    /// ```
    #[must_use]
    pub fn number(self) -> u32 {
        let day = self.icu();
        let year = u32::try_from(day.year().extended_year()).unwrap_or(0);
        let (month, day) = (day.month().number(), day.day_of_month().0);
        year * 10_000 + u32::from(month) * 100 + u32::from(day)
    }

    /// The day of such a number, or `None` where the calendar has no such day.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "`as` saturates, and the calendar has no such day then"
    )]
    pub(crate) fn of_number(number: f64) -> Option<Date> {
        let number = number as u32;
        let year = u16::try_from(number / 10_000).ok()?;
        let part = |part: u32| (part % 100) as u8;
        Date::new(year, part(number / 100), part(number))
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        u16::try_from(self.number() / 10_000).unwrap_or(u16::MAX)
    }

    /// Whether it is a Saturday or a Sunday.
    ///
    /// ```
    /// use notewave::date::Date;
    /// let weekend = |day| Date::new(2026, 11, day).unwrap().is_weekend();
    /// assert_eq!([20, 21, 22, 23].map(weekend), [false, true, true, false]);
    /// ```
    #[must_use]
    pub const fn is_weekend(self) -> bool {
        self.days_since_monday() >= 5
    }

    /// How many days ago it was Monday, 0 to 6.
    ///
    /// ```
    /// use notewave::date::Date;
    /// let days = |day| Date::new(2026, 11, day).unwrap().days_since_monday();
    /// assert_eq!([days(22), days(23), days(24)], [6, 0, 1]);
    /// ```
    #[must_use]
    pub const fn days_since_monday(self) -> i64 {
        // Day 1 is a Monday.
        (self.0 - 1).rem_euclid(7)
    }

    /// The moment that lies so many minutes after midnight in China, as UTC text.
    ///
    /// ```
    /// use notewave::date::Date;
    /// let day = Date::new(2027, 1, 11).unwrap();
    /// assert_eq!(day.utc(20 * 60), "2027-01-11T12:00:00Z");
    /// assert_eq!(day.utc(7 * 60 + 30), "2027-01-10T23:30:00Z");
    /// ```
    #[must_use]
    pub fn utc(self, minutes: u32) -> String {
        let minutes = i64::from(minutes) - AHEAD_OF_UTC;
        let day = self.plus(minutes.div_euclid(24 * 60));
        let time = minutes.rem_euclid(24 * 60);
        format!("{day}T{:02}:{:02}:00Z", time / 60, time % 60)
    }

    fn icu(self) -> IcuDate<Iso> {
        IcuDate::from_rata_die(RataDie::new(self.0.clamp(1, LAST)), Iso)
    }
}

impl fmt::Display for Date {
    /// `2026-11-23`. A day beyond 9999, which only millions of posts can reach, is written as the
    /// last of that year.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.number();
        let (year, month) = (day / 10_000, day / 100 % 100);
        write!(f, "{year:04}-{month:02}-{:02}", day % 100)
    }
}

/// The number that ASCII digits write; at most four are asked for, so it fits.
fn digits(text: &[u8]) -> Option<u16> {
    text.iter().try_fold(0, |number, digit| {
        let digit = digit.is_ascii_digit().then(|| u16::from(digit - b'0'))?;
        Some(number * 10 + digit)
    })
}

#[cfg(test)]
mod tests {
    use super::{Date, LAST};

    #[test]
    fn only_dates_in_full_are_read() {
        for wrong in [
            "",
            "2026",
            "2026-2-3",
            "2026-02-30",
            "2027-02-29",
            "2026-00-10",
            "2026-13-01",
            "2026-01-00",
            "2026/01/01",
            "20260101",
            " 2026-01-01",
            "2026-01-01 ",
            "+026-01-01",
            "２026-01-1",
            "2026-01-0١",
            "2026-01-01T00:00",
        ] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn text_and_number_of_every_day_of_four_years_read_back() {
        let first = Date::new(2025, 1, 1).unwrap();
        for day in (0..=4 * 365).map(|days| first.plus(days)) {
            assert_eq!(Date::parse(&day.to_string()), Some(day));
            assert_eq!(day.to_string().replace('-', ""), day.number().to_string());
        }
        assert_eq!(first.plus(4 * 365 + 1).to_string(), "2029-01-01");
    }

    #[test]
    fn days_beyond_four_digits_of_year_stay_at_the_last() {
        assert_eq!(Date::new(1970, 1, 1), Some(Date::EPOCH));
        let last = Date::new(9999, 12, 31).unwrap();
        assert_eq!(last, Date(LAST));
        assert_eq!(last.plus(i64::MAX).to_string(), "9999-12-31");
    }
}
