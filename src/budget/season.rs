//! The weeks before 618 and Double 11, in which creators ask for more.

use super::report::Season;
use crate::date::Date;
use crate::events;
use crate::figures::{Assumptions, budget as figures};
use crate::plan::{EventId, Plan, SeasonSwitch};

/// The sales that raise creator fees.
const SALES: [EventId; 2] = [EventId::SixEighteen, EventId::DoubleEleven];

/// Whether the plan's fees carry the season's premium, and how much it is.
pub(super) fn season(plan: &Plan, of: Assumptions<'_>) -> Season {
    let weeks = i64::from(of.count(&figures::SEASON_WEEKS));
    let event = events::launch(&plan.schedule).and_then(|launch| sale(launch, weeks * 7));
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

/// The sale that is at most so many days off; on its own day it is on.
fn sale(launch: Date, days: i64) -> Option<EventId> {
    SALES.into_iter().find(|&sale| {
        events::day(sale, launch.year()).is_some_and(|day| (0..=days).contains(&day.since(launch)))
    })
}

#[cfg(test)]
mod tests {
    use super::sale;
    use crate::date::Date;
    use crate::plan::EventId;

    #[test]
    fn the_season_ends_with_the_day_of_the_sale() {
        let at = |text: &str| sale(Date::parse(text).unwrap(), 28);
        assert_eq!(at("2027-05-20"), None);
        assert_eq!(at("2027-05-21"), Some(EventId::SixEighteen));
        assert_eq!(at("2027-06-18"), Some(EventId::SixEighteen));
        assert_eq!(at("2027-06-19"), None);
        assert_eq!(at("2028-10-14"), Some(EventId::DoubleEleven));
        assert_eq!(at("2028-11-12"), None);
    }
}
