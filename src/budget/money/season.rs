//! The weeks before 618 and Double 11, in which creators ask for more.

use serde::Serialize;
use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::figures::events;
use crate::figures::events::EventId;
use crate::figures::{Assumptions, Override, budget as figures};
use crate::plan::{Plan, SeasonSwitch};

/// The premium on creator fees in the weeks before a large sale.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Season {
    /// Whether the fees of this report carry it.
    pub applies: bool,
    /// The sale, 618 or Double 11, in whose weeks the launch lies, whether or not it applies.
    pub event: Option<EventId>,
    /// The premium as a share of the fee, 0 to 1.
    pub rate: f64,
}

/// The sales that raise creator fees.
const SALES: [EventId; 2] = [EventId::SixEighteen, EventId::DoubleEleven];

/// Whether the plan's fees carry the season's premium, and how much it is.
pub(crate) fn season(plan: &Plan, of: Assumptions<'_>) -> Season {
    let event = plan
        .schedule
        .launch_day()
        .and_then(|launch| sale_at(launch, plan, of));
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

/// The sale, 618 or Double 11, in whose weeks a launch would lie.
pub(crate) fn sale_at(launch: Date, plan: &Plan, of: Assumptions<'_>) -> Option<EventId> {
    let weeks = i64::from(of.count(&figures::SEASON_WEEKS));
    sale(launch, weeks * 7, &plan.schedule.events)
}

/// The sale whose peak is at most so many days off; it is on from the day it opens to its last.
fn sale(launch: Date, days: i64, own: &BTreeMap<String, Override>) -> Option<EventId> {
    SALES.into_iter().find(|&sale| {
        events::span(sale, launch.year(), own).is_some_and(|span| {
            (span.start.min(span.peak.plus(-days))..=span.end).contains(&launch)
        })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::sale;
    use crate::base::date::Date;
    use crate::figures::Override;
    use crate::figures::events::EventId;

    #[test]
    fn the_season_ends_with_the_day_of_the_sale() {
        let at = |text: &str| sale(Date::parse(text).unwrap(), 28, &BTreeMap::new());
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
        let own = BTreeMap::from([("double-eleven".to_owned(), own)]);
        let at = |text: &str| sale(Date::parse(text).unwrap(), 28, &own);
        assert_eq!(at("2026-10-08"), None);
        assert_eq!(at("2026-10-09"), Some(EventId::DoubleEleven));
        assert_eq!(at("2026-11-14"), Some(EventId::DoubleEleven));
        assert_eq!(at("2026-11-15"), None);
        // Another year's sale is that of the table.
        assert_eq!(at("2027-10-13"), None);
    }
}
