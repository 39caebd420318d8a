//! The dates campaigns align with, 2026 to 2028.
//!
//! The lunar ones are a table and not worked out: three years do not pay for a lunar calendar in
//! the wasm. A test holds the table against one.

use crate::base::by_name::ByName;

use serde::Serialize;

use super::Override;
use crate::base::date::Date;
use crate::base::document::Named;

/// The years of the table.
pub(crate) const YEARS: [u16; 3] = [2026, 2027, 2028];

/// Month and day of each event in those years.
type Row = (EventId, [(u8, u8); 3]);

const EVENTS: [Row; 17] = [
    (EventId::NewYear, [(1, 1); 3]),
    (EventId::ValentinesDay, [(2, 14); 3]),
    (EventId::SpringFestival, [(2, 17), (2, 6), (1, 26)]),
    (EventId::Lantern, [(3, 3), (2, 20), (2, 9)]),
    (EventId::WomensDay, [(3, 8); 3]),
    (EventId::LabourDay, [(5, 1); 3]),
    (EventId::MothersDay, [(5, 10), (5, 9), (5, 14)]),
    (EventId::FiveTwenty, [(5, 20); 3]),
    (EventId::SixEighteen, [(6, 18); 3]),
    (EventId::DragonBoat, [(6, 19), (6, 9), (5, 28)]),
    (EventId::Qixi, [(8, 19), (8, 8), (8, 26)]),
    (EventId::MidAutumn, [(9, 25), (9, 15), (10, 3)]),
    (EventId::NationalDay, [(10, 1); 3]),
    (EventId::DoubleEleven, [(11, 11); 3]),
    (EventId::BlackFriday, [(11, 27), (11, 26), (11, 24)]),
    (EventId::DoubleTwelve, [(12, 12); 3]),
    (EventId::Christmas, [(12, 25); 3]),
];

/// The day of an event in a year, or `None` in a year outside 2026 to 2028.
///
/// ```
/// use notewave::figures::events::EventId;
/// use notewave::figures::events::day;
/// assert_eq!(day(EventId::Qixi, 2027).unwrap().to_string(), "2027-08-08");
/// assert!(day(EventId::Qixi, 2029).is_none());
/// ```
#[must_use]
pub fn day(event: EventId, year: u16) -> Option<Date> {
    let (_, days) = EVENTS.iter().find(|(id, _)| *id == event)?;
    let (_, (month, day)) = YEARS.iter().zip(days).find(|(of, _)| **of == year)?;
    Date::new(year, *month, *day)
}

/// The days of an event; `start <= peak <= end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventSpan {
    /// Its first day.
    pub start: Date,
    /// Its day: of a sale that lasts, the peak.
    pub peak: Date,
    /// Its last day.
    pub end: Date,
    /// Whether its first day is an assumption of ours: a sale whose opening was not found.
    pub assumed: bool,
}

/// A sale that lasts for weeks, for which creators ask for more. All other events are over in a day.
struct Sale {
    event: EventId,
    /// How many days before its day it opens.
    opens: i64,
    /// Whether that is an assumption of ours.
    assumed: bool,
}

const SALES: [Sale; 2] = [
    Sale {
        event: EventId::SixEighteen,
        opens: 18,
        assumed: true,
    },
    // That of 2025 opened on October 15 on one platform and on the 9th on another.
    Sale {
        event: EventId::DoubleEleven,
        opens: 27,
        assumed: false,
    },
];

/// The sales that last for weeks, in the order of the year.
pub(crate) fn sales() -> impl Iterator<Item = EventId> {
    SALES.iter().map(|sale| sale.event)
}

/// The days of an event in a year: the plan's own, where it has sound ones with a peak in that year,
/// else those of the table. `None` in a year that neither has.
///
/// ```
/// use notewave::by_name::ByName;
/// use notewave::figures::events::span;
/// use notewave::figures::Override;
/// use notewave::figures::events::EventId;
/// let none = ByName::new();
/// let sale = span(EventId::DoubleEleven, 2026, &none).unwrap();
/// assert_eq!([sale.start, sale.end].map(|day| day.to_string()), ["2026-10-15", "2026-11-11"]);
/// assert!(span(EventId::SixEighteen, 2026, &none).unwrap().assumed);
/// let own = Override { value: 20_260_617.0, low: Some(20_260_531.0), high: None };
/// let own = ByName::from([("six-eighteen".to_owned(), own)]);
/// let sale = span(EventId::SixEighteen, 2026, &own).unwrap();
/// assert_eq!([sale.start, sale.end].map(|day| day.to_string()), ["2026-05-31", "2026-06-17"]);
/// ```
#[must_use]
pub fn span(event: EventId, year: u16, own: &ByName<Override>) -> Option<EventSpan> {
    let edited = own.get(event.name()).and_then(|own| own_span(event, own));
    edited
        .filter(|span| span.peak.year() == year)
        .or_else(|| day(event, year).map(|peak| around(event, peak)))
}

/// The days that a plan sets for an event; `None` where one of them is not a date, or they are out of order.
pub(crate) fn own_span(event: EventId, own: &Override) -> Option<EventSpan> {
    let usual = around(event, Date::of_number(own.value)?);
    let or = |own: Option<f64>, usual| own.map_or(Some(usual), Date::of_number);
    let span = EventSpan {
        start: or(own.low, usual.start)?,
        end: or(own.high, usual.end)?,
        assumed: usual.assumed && own.low.is_none(),
        ..usual
    };
    (span.start <= span.peak && span.peak <= span.end).then_some(span)
}

fn around(event: EventId, peak: Date) -> EventSpan {
    let sale = SALES.iter().find(|sale| sale.event == event);
    EventSpan {
        start: peak.plus(-sale.map_or(0, |sale| sale.opens)),
        peak,
        end: peak,
        assumed: sale.is_some_and(|sale| sale.assumed),
    }
}

/// The events whose day is a given one or a later, in the order of time.
pub(crate) fn from(today: Date, own: &ByName<Override>) -> Vec<(EventSpan, EventId)> {
    let mut events: Vec<(EventSpan, EventId)> = Vec::new();
    for year in YEARS {
        for (id, _) in EVENTS {
            let span = span(id, year, own);
            if let Some(span) = span.filter(|span| span.peak >= today) {
                // Put in place one by one: to sort them would add 1.5 KB to the wasm.
                let place =
                    events.partition_point(|earlier| (earlier.0.peak, earlier.1) < (span.peak, id));
                events.insert(place, (span, id));
            }
        }
    }
    events
}

/// The dates campaigns align with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum EventId {
    /// Spring Festival day, the first of the first lunar month.
    SpringFestival,
    /// Lantern Festival.
    Lantern,
    /// Women's Day.
    WomensDay,
    /// Labour Day.
    LabourDay,
    /// Mother's Day, the second Sunday of May.
    MothersDay,
    /// 520.
    FiveTwenty,
    /// 618.
    SixEighteen,
    /// Dragon Boat Festival.
    DragonBoat,
    /// Qixi.
    Qixi,
    /// Mid-Autumn Festival.
    MidAutumn,
    /// National Day.
    NationalDay,
    /// Double 11.
    DoubleEleven,
    /// Black Friday.
    BlackFriday,
    /// Double 12.
    DoubleTwelve,
    /// Christmas Day.
    Christmas,
    /// The first of January.
    NewYear,
    /// Valentine's Day.
    ValentinesDay,
}

#[cfg(test)]
mod tests {
    use crate::base::by_name::ByName;

    use icu_calendar::cal::ChineseTraditional;
    use icu_calendar::types::Weekday;
    use icu_calendar::{Date as IcuDate, Iso};

    use super::{EVENTS, YEARS, day, from};
    use crate::base::date::Date;
    use crate::figures::events::EventId;

    fn icu(event: EventId, year: u16) -> IcuDate<Iso> {
        let number = day(event, year).unwrap().number();
        let (month, day) = (number / 100 % 100, number % 100);
        IcuDate::try_new_iso(
            i32::from(year),
            month.try_into().unwrap(),
            day.try_into().unwrap(),
        )
        .unwrap()
    }

    #[test]
    fn lunar_dates_are_those_of_the_chinese_calendar() {
        for (event, month, day) in [
            (EventId::SpringFestival, 1, 1),
            (EventId::Lantern, 1, 15),
            (EventId::DragonBoat, 5, 5),
            (EventId::Qixi, 7, 7),
            (EventId::MidAutumn, 8, 15),
        ] {
            for year in YEARS {
                let lunar = icu(event, year).to_calendar(ChineseTraditional::new());
                let found = lunar.month().to_input();
                assert!(!found.is_leap());
                assert_eq!(
                    (found.number(), lunar.day_of_month().0),
                    (month, day),
                    "{event:?} {year}"
                );
            }
        }
    }

    #[test]
    fn mothers_day_is_the_second_sunday_of_may() {
        for year in YEARS {
            let date = icu(EventId::MothersDay, year);
            assert_eq!(
                (date.month().number(), date.weekday()),
                (5, Weekday::Sunday)
            );
            assert!((8..=14).contains(&date.day_of_month().0));
        }
    }

    #[test]
    fn black_friday_follows_the_fourth_thursday_of_november() {
        for year in YEARS {
            let date = icu(EventId::BlackFriday, year);
            assert_eq!(
                (date.month().number(), date.weekday()),
                (11, Weekday::Friday)
            );
            assert!((23..=29).contains(&date.day_of_month().0));
        }
    }

    #[test]
    fn events_of_the_past_are_left_out() {
        let from = |year, month, day| from(Date::new(year, month, day).unwrap(), &ByName::new());
        let all = from(2026, 1, 1);
        assert_eq!(all.len(), EVENTS.len() * YEARS.len());
        assert!(all.is_sorted_by(|a, b| a.0.peak < b.0.peak));
        // Double 12 and Christmas are left, then nothing.
        assert_eq!(from(2028, 12, 12).len(), 2);
        assert!(from(2028, 12, 26).is_empty());
    }
}
