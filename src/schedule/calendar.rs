//! Which days are worked in China: by the notices, and by the days that a plan sets itself.
//!
//! 2026 follows the State Council's notice of 2025-11-04 (grade A). For 2027 and 2028 only the
//! statutory days are known: no bridging days and no make-up days, so the calendar is incomplete
//! there. All other years are plain weeks. For a launch early in 2026 that is exact as far as the
//! default durations reach, for nothing was taken off in the last ten weeks of 2025.

use core::ops::RangeInclusive;

use crate::base::by_name::ByName;

use super::open_days::put_in;
use super::report::DayKind;
use crate::base::date::Date;
use crate::base::problem::{Given, ProblemCode, Problems};

/// The days a plan may name: the years of the holiday table, as `20261123`.
pub(crate) const SUPPORTED: RangeInclusive<u32> = 20_260_101..=20_281_231;

/// The last year with a published notice.
const LAST_NOTICED: u16 = 2026;

/// Public holidays, first and last day.
const HOLIDAYS: [(u32, u32); 20] = [
    // 2026: New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn, National Day
    (20_260_101, 20_260_103),
    (20_260_215, 20_260_223),
    (20_260_404, 20_260_406),
    (20_260_501, 20_260_505),
    (20_260_619, 20_260_621),
    (20_260_925, 20_260_927),
    (20_261_001, 20_261_007),
    // 2027, statutory days
    (20_270_101, 20_270_101),
    (20_270_205, 20_270_208),
    (20_270_405, 20_270_405),
    (20_270_501, 20_270_502),
    (20_270_609, 20_270_609),
    (20_270_915, 20_270_915),
    (20_271_001, 20_271_003),
    // 2028, statutory days; Mid-Autumn falls on October 3
    (20_280_101, 20_280_101),
    (20_280_125, 20_280_128),
    (20_280_404, 20_280_404),
    (20_280_501, 20_280_502),
    (20_280_528, 20_280_528),
    (20_281_001, 20_281_003),
];

/// Saturdays and Sundays that are worked.
const MADE_UP: [u32; 6] = [
    20_260_104, 20_260_214, 20_260_228, 20_260_509, 20_260_920, 20_261_010,
];

/// What kind of day it is by the notices.
///
/// ```
/// use notewave::schedule::calendar::kind;
/// use notewave::date::Date;
/// use notewave::schedule::report::DayKind::{Holiday, Makeup, Weekend, Working};
/// let kind = |text| kind(Date::parse(text).unwrap());
/// assert_eq!(kind("2026-10-01"), Holiday);
/// assert_eq!(kind("2026-10-08"), Working); // a Thursday
/// assert_eq!(kind("2026-10-10"), Makeup); // a Saturday
/// assert_eq!(kind("2026-10-11"), Weekend);
/// ```
#[must_use]
pub fn kind(date: Date) -> DayKind {
    let day = date.number();
    let holiday = |&(first, last): &(u32, u32)| (first..=last).contains(&day);
    if HOLIDAYS.iter().any(holiday) {
        DayKind::Holiday
    } else if MADE_UP.contains(&day) {
        DayKind::Makeup
    } else if date.is_weekend() {
        DayKind::Weekend
    } else {
        DayKind::Working
    }
}

/// Whether work is done on the day, by the notices.
#[must_use]
pub fn is_worked(date: Date) -> bool {
    matches!(kind(date), DayKind::Working | DayKind::Makeup)
}

/// Whether the calendar has the notice of a year.
pub(super) const fn is_noticed(year: u16) -> bool {
    year <= LAST_NOTICED
}

/// The notices' calendar with a plan's own days off and worked days laid over it.
///
/// ```
/// use notewave::date::Date;
/// use notewave::schedule::calendar::Calendar;
/// let notices = Calendar::default();
/// let day = |text| Date::parse(text).unwrap();
/// // Thursday Oct 8 is the first working day after National Day; Wednesday Sep 30 the last before.
/// assert_eq!(notices.before(day("2026-10-08"), 1), day("2026-09-30"));
/// assert_eq!(notices.after(day("2026-09-30"), 3), day("2026-10-10"));
/// // Wednesday to Tuesday: Sep 30, then Oct 8 and 9, the worked Saturday and Monday.
/// assert_eq!(notices.between(day("2026-09-30"), day("2026-10-13")), 5);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Calendar(Vec<(Date, bool)>);

impl Calendar {
    /// The calendar of a plan; `None`, and a problem for each of its own days that is not a date, lies
    /// outside 2026 to 2028, or is neither worked nor not.
    pub(super) fn check(own: &ByName<f64>, problems: &mut Problems) -> Option<Calendar> {
        let before = problems.count();
        let mut days = Vec::new();
        for (text, &works) in own {
            let field = format!("schedule.days[{text}]");
            if let Some(day) = Date::parse(text) {
                problems.whole(&field, None, works, 0.0, 1.0);
                if !SUPPORTED.contains(&day.number()) {
                    let code = ProblemCode::OutOfRange;
                    let bounds = SUPPORTED.into_inner();
                    out_of_bounds(problems, &field, code, text, bounds);
                }
                days.push((day, works > 0.0));
            } else {
                problems.say(&field, ProblemCode::NotADate, text);
            }
        }
        (problems.count() == before).then_some(Calendar(days))
    }

    /// What kind of day it is. A Saturday, Sunday or holiday that the plan has work done on is made
    /// up.
    ///
    /// ```
    /// use notewave::date::Date;
    /// use notewave::schedule::calendar::Calendar;
    /// use notewave::schedule::report::DayKind;
    /// let friday = Date::parse("2026-10-02").unwrap();
    /// assert_eq!(Calendar::default().kind(friday), DayKind::Holiday);
    /// ```
    #[must_use]
    pub fn kind(&self, date: Date) -> DayKind {
        let kind = kind(date);
        // In the order of their text, which is that of time.
        let own = self.0.binary_search_by(|(day, _)| day.cmp(&date)).ok();
        match own.and_then(|place| self.0.get(place)) {
            Some((_, false)) => DayKind::Holiday,
            Some((_, true)) if kind != DayKind::Working => DayKind::Makeup,
            _ => kind,
        }
    }

    /// The first day of the first year, up to that of `last`, whose notice neither the calendar nor the
    /// plan has; `None` where all are there. A plan has one where its own days say of each statutory day of
    /// the year that it is off: a notice names them all, and nobody types them in one by one.
    pub(super) fn missing_from(&self, last: Date) -> Option<Date> {
        let missing = |year: u16| {
            let of_year = |&(first, _): &(u32, u32)| first / 10_000 == u32::from(year);
            let all_said = HOLIDAYS
                .iter()
                .copied()
                .filter(of_year)
                .all(|(first, last)| {
                    let said = self
                        .0
                        .iter()
                        .filter(|(day, works)| !works && (first..=last).contains(&day.number()));
                    said.count() == (first..=last).count()
                });
            !is_noticed(year) && !all_said
        };
        let year = (LAST_NOTICED..=last.year()).find(|&year| missing(year))?;
        Date::new(year, 1, 1)
    }

    /// The last day up to which no notice is missing.
    pub(super) fn noticed_to(&self) -> Option<Date> {
        let last = Date::of_number(f64::from(*SUPPORTED.end()))?;
        Some(self.missing_from(last).map_or(last, |first| first.plus(-1)))
    }

    /// Every public holiday and own day off, in order.
    pub(super) fn days_off(&self) -> Vec<Date> {
        let mut all = Vec::new();
        for (first, last) in HOLIDAYS {
            let [first, last] = [first, last].map(|day| Date::of_number(f64::from(day)));
            if let (Some(first), Some(last)) = (first, last) {
                all.extend((0..=last.since(first)).map(|days| first.plus(days)));
            }
        }
        for &(day, _) in &self.0 {
            put_in(&mut all, day);
        }
        all.retain(|&day| self.kind(day) == DayKind::Holiday);
        all
    }

    /// Whether work is done on the day.
    #[must_use]
    pub fn is_worked(&self, date: Date) -> bool {
        matches!(self.kind(date), DayKind::Working | DayKind::Makeup)
    }

    /// The working day that lies so many working days before a day of any kind; with 0 the day
    /// itself.
    #[must_use]
    pub fn before(&self, date: Date, days: u32) -> Date {
        self.step(date, days, -1)
    }

    /// The working day that lies so many working days after a day of any kind; with 0 the day
    /// itself.
    #[must_use]
    pub fn after(&self, date: Date, days: u32) -> Date {
        self.step(date, days, 1)
    }

    /// Walks day by day: at most some five years where a plan takes three of them off, and the holidays leave no formula.
    fn step(&self, date: Date, days: u32, by: i64) -> Date {
        let (mut date, mut left) = (date, days);
        while left > 0 {
            date = date.plus(by);
            left -= u32::from(self.is_worked(date));
        }
        date
    }

    /// How many working days there are from a day on and before another; 0 where it is not later.
    #[must_use]
    pub fn between(&self, from: Date, to: Date) -> u32 {
        // Before the calendar all weeks are plain, and millions of posts reach back for ages.
        let known = Date::of_number(f64::from(*SUPPORTED.start())).unwrap_or(from);
        let weeks = (known.min(to).since(from) / 7).max(0);
        let from = from.plus(7 * weeks);
        let worked = (0..to.since(from)).filter(|days| self.is_worked(from.plus(*days)));
        let days = 5 * weeks.unsigned_abs() + worked.count() as u64;
        u32::try_from(days).unwrap_or(u32::MAX)
    }

    /// The first day that leaves so many working days from another on, that day among them if it is
    /// one. Any day will do for a launch, so it is the day after the last of them.
    pub(super) fn first_after(&self, today: Date, days: u32) -> Date {
        if days == 0 {
            return today;
        }
        self.after(today.plus(-1), days).plus(1)
    }
}

/// Names a day that is out of bounds.
pub(super) fn out_of_bounds(
    problems: &mut Problems,
    field: &str,
    code: ProblemCode,
    given: impl Into<Given>,
    (min, max): (u32, u32),
) {
    let [min, max] = [min, max].map(|bound| Some(f64::from(bound)));
    problems.bounded(field, code, given, min, max);
}

#[cfg(test)]
mod tests {
    use super::{Calendar, HOLIDAYS, MADE_UP, kind};
    use crate::base::date::Date;
    use crate::schedule::report::DayKind;

    /// 365 days less 104 Saturdays and Sundays, less the 19 weekdays among the holidays (New Year
    /// 2, Spring Festival 6, Qingming 1, Labour Day 3, Dragon Boat 1, Mid-Autumn 1, National Day
    /// 5), and 6 made up.
    #[test]
    fn the_year_2026_has_248_working_days() {
        let first = Date::new(2026, 1, 1).unwrap();
        let last = Date::new(2027, 1, 1).unwrap();
        assert_eq!(Calendar::default().between(first, last), 248);
    }

    /// From Monday 2020-01-06 to Thursday 2026-01-01 there are 312 weeks and three days, all plain.
    #[test]
    fn weeks_before_the_calendar_are_plain() {
        let calendar = Calendar::default();
        let day = |text| Date::parse(text).unwrap();
        let first = day("2026-01-01");
        assert_eq!(calendar.between(day("2020-01-06"), first), 312 * 5 + 3);
        for days in 0..40 {
            let from = first.plus(-days);
            let plain = (0..days)
                .filter(|days| !from.plus(*days).is_weekend())
                .count();
            assert_eq!(calendar.between(from, first) as usize, plain);
        }
        assert_eq!(calendar.between(first.plus(i64::MIN), first), u32::MAX);
    }

    /// The statutory days of 2027 are 13: 1, 4, 1, 2, 1, 1 and 3.
    #[test]
    fn a_year_is_known_once_all_its_statutory_days_are_said() {
        let off = |range: &(u32, u32)| {
            (range.0..=range.1).filter_map(|day| Date::of_number(f64::from(day)))
        };
        let of_2027 = HOLIDAYS.iter().filter(|(first, _)| first / 10_000 == 2027);
        let all: Vec<(Date, bool)> = of_2027.flat_map(off).map(|day| (day, false)).collect();
        assert_eq!(all.len(), 13);
        let missing = |days: &[(Date, bool)], year| {
            let last = Date::new(year, 3, 1).unwrap();
            let missing = Calendar(days.to_vec()).missing_from(last);
            missing.map(|day| day.to_string())
        };
        assert_eq!(missing(&[], 2026), None);
        assert_eq!(missing(&[], 2028).as_deref(), Some("2027-01-01"));
        assert_eq!(missing(&all, 2027), None);
        assert_eq!(missing(&all, 2028).as_deref(), Some("2028-01-01"));
        assert_eq!(missing(&all[1..], 2027).as_deref(), Some("2027-01-01"));
    }

    #[test]
    fn what_is_made_up_is_a_weekend_and_no_holiday() {
        for day in MADE_UP {
            let text = format!("{}-{:02}-{:02}", day / 10_000, day / 100 % 100, day % 100);
            let date = Date::parse(&text).unwrap();
            assert!(date.is_weekend());
            assert_eq!(kind(date), DayKind::Makeup);
        }
    }

    #[test]
    fn holidays_stay_within_a_month_in_the_order_of_time() {
        assert!(HOLIDAYS.iter().all(|(a, b)| a <= b && a / 100 == b / 100));
        assert!(HOLIDAYS.is_sorted());
    }

    #[test]
    fn the_first_launch_is_the_first_that_is_in_time() {
        let calendar = Calendar::default();
        let first = Date::new(2026, 1, 20).unwrap();
        for today in (0..80).map(|days| first.plus(days)) {
            for days in [0, 1, 5, 25] {
                let launch = calendar.first_after(today, days);
                assert!(calendar.before(launch, days) >= today);
                assert!(
                    calendar.before(launch.plus(-1), days) < today,
                    "{today} {days}"
                );
            }
        }
    }
}
