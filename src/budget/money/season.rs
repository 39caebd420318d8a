//! The weeks before 618 and Double 11, in which creators ask for more.

use crate::base::by_name::ByName;
use serde::Serialize;

use crate::base::date::Date;
use crate::figures::events;
use crate::figures::events::EventId;
use crate::figures::{Assumptions, Override, budget as figures, schedule};
use crate::plan::{Falls, Plan, SeasonSwitch};

/// The premium on creator fees in the weeks before a large sale.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Season {
    /// Whether the fees of this report carry it.
    pub applies: bool,
    /// The sale, 618 or Double 11, in whose weeks the paid notes lie, whether or not it applies.
    pub event: Option<EventId>,
    /// The premium as a share of the fee, 0 to 1.
    pub rate: f64,
}

/// Whether the plan's fees carry the season's premium, and how much it is.
pub(crate) fn season(plan: &Plan, of: Assumptions<'_>) -> Season {
    let event = plan.schedule.day().and_then(|day| sale_at(day, plan, of));
    Season {
        applies: match plan.budget.season {
            SeasonSwitch::Auto => event.is_some(),
            SeasonSwitch::Off => false,
            SeasonSwitch::On => true,
        },
        event,
        rate: of.share(&figures::FEE_SEASON).get(),
    }
}

/// The sale, 618 or Double 11, in whose weeks the paid notes of a plan for that day would lie.
pub(crate) fn sale_at(day: Date, plan: &Plan, of: Assumptions<'_>) -> Option<EventId> {
    let (from, to) = paid_days(
        plan.schedule.what_falls(plan.schedule.event.is_some()),
        day,
        of,
    );
    // Nobody is paid for a note of the past; a date that has passed is judged as today is.
    let today = Date::parse(&plan.today).unwrap_or(from);
    let (from, to) = (from.max(today), to.max(today));
    let weeks = i64::from(of.count(&figures::SEASON_WEEKS));
    sale(from, to, weeks * 7, &plan.schedule.events)
}

/// The first day of the anchor and the last of the main wave, which take most of the fees, where
/// every wave lasts as few days as one may. How many days it will last hangs on the mix, and the mix
/// on the fees, so the premium cannot follow the mix.
fn paid_days(falls: Falls, day: Date, of: Assumptions<'_>) -> (Date, Date) {
    let [to_anchor, to_main, _] = schedule::WAVE_GAP.each_ref().map(|gap| of.count(gap));
    let wave = i64::from(schedule::fewest_wave_days(of)) - 1;
    let both = 2 * wave + i64::from(to_main);
    match falls {
        Falls::First => {
            let anchor = day.plus(wave + i64::from(to_anchor));
            (anchor, anchor.plus(both))
        }
        Falls::Anchor => (day, day.plus(both)),
        Falls::Main => (day.plus(-both), day),
    }
}

/// The first sale that is on between two days: from the day it opens, or so many days before its
/// peak where that is earlier, to its last.
fn sale(from: Date, to: Date, days: i64, own: &ByName<Override>) -> Option<EventId> {
    events::sales().find(|&sale| {
        [from, to].into_iter().any(|day| {
            events::span(sale, day.year(), own)
                .is_some_and(|span| span.start.min(span.peak.plus(-days)) <= to && from <= span.end)
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::base::by_name::ByName;

    use super::{sale, sale_at};
    use crate::base::date::Date;
    use crate::base::objective::Objective;
    use crate::figures::events::EventId;
    use crate::figures::{Assumptions, Override};
    use crate::plan::Falls;

    #[test]
    fn the_season_ends_with_the_day_of_the_sale() {
        let at = |text: &str| {
            let day = Date::parse(text).unwrap();
            sale(day, day, 28, &ByName::new())
        };
        assert_eq!(at("2027-05-20"), None);
        assert_eq!(at("2027-05-21"), Some(EventId::SixEighteen));
        assert_eq!(at("2027-06-18"), Some(EventId::SixEighteen));
        assert_eq!(at("2027-06-19"), None);
        assert_eq!(at("2028-10-14"), Some(EventId::DoubleEleven));
        assert_eq!(at("2028-11-12"), None);
    }

    #[test]
    fn a_sale_that_opens_earlier_and_ends_later_is_longer() {
        let own = Override {
            value: 20_261_111.0,
            low: Some(20_261_009.0),
            high: Some(20_261_114.0),
        };
        let own = ByName::from([("double-eleven".to_owned(), own)]);
        let at = |text: &str| {
            let day = Date::parse(text).unwrap();
            sale(day, day, 28, &own)
        };
        assert_eq!(at("2026-10-08"), None);
        assert_eq!(at("2026-10-09"), Some(EventId::DoubleEleven));
        assert_eq!(at("2026-11-14"), Some(EventId::DoubleEleven));
        assert_eq!(at("2026-11-15"), None);
        // Another year's sale is that of the table.
        assert_eq!(at("2027-10-13"), None);
    }

    /// Three days a wave and five between them: a first note on September 28 has its anchor on
    /// October 5 and the main wave's last note on the 14th, the first day of Double 11's weeks; one on
    /// November 4 has its anchor on the 11th. A main wave that ends on October 13 is just before
    /// them, one that ends on the 20th of November begins its anchor on the 11th.
    #[test]
    fn the_season_is_that_of_the_paid_notes() {
        let mut plan = crate::default_plan(Objective::Seeding, "2027-07-01");
        let mut at = |falls: Falls, text: &str| {
            plan.schedule.falls = Some(falls);
            let figures = Assumptions::new(&plan.overrides);
            sale_at(Date::parse(text).unwrap(), &plan, figures).is_some()
        };
        for (falls, before, first, last, after) in [
            (
                Falls::First,
                "2027-09-27",
                "2027-09-28",
                "2027-11-04",
                "2027-11-05",
            ),
            (
                Falls::Anchor,
                "2027-10-04",
                "2027-10-05",
                "2027-11-11",
                "2027-11-12",
            ),
            (
                Falls::Main,
                "2027-10-13",
                "2027-10-14",
                "2027-11-20",
                "2027-11-21",
            ),
        ] {
            assert_eq!(
                [before, first, last, after].map(|day| at(falls, day)),
                [false, true, true, false]
            );
        }
        // A day of last year's sale is past: fees are those of today.
        assert!(!at(Falls::Main, "2026-11-11"));
    }
}
