//! After the post: when to decide on boost, watch the comments and measure.

use serde::Serialize;

use crate::base::date::Date;
use crate::figures::{Assumptions, Figure, schedule as figures};

/// The dates that follow a note, in days of the calendar of any kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FollowUps {
    /// The day to decide whether it is boosted.
    pub boost: String,
    /// The last day on which its comments are watched, from the day it is posted on.
    pub watch_until: String,
    /// The days on which it is measured, the first first.
    pub measure: Vec<String>,
}

impl FollowUps {
    /// What follows a note of that day.
    ///
    /// ```
    /// use notewave::by_name::ByName;
    /// use notewave::{date::Date, figures::Assumptions, schedule::FollowUps};
    /// let none = ByName::new();
    /// let after = FollowUps::of(Date::new(2026, 8, 1).unwrap(), &Assumptions::new(&none));
    /// assert_eq!(after.boost, "2026-08-04"); // its first 72 hours
    /// assert_eq!(after.watch_until, "2026-08-08");
    /// assert_eq!(after.measure, ["2026-08-04", "2026-08-08", "2026-08-31"]);
    /// ```
    #[must_use]
    pub fn of(date: Date, assumptions: &Assumptions<'_>) -> FollowUps {
        let after = |days: u32| date.plus(i64::from(days)).to_string();
        let figure = |figure: &Figure| after(assumptions.count(figure));
        let mut measure = figures::MEASURE
            .each_ref()
            .map(|days| assumptions.count(days));
        measure.sort_unstable();
        FollowUps {
            boost: figure(&figures::BOOST_DECISION),
            watch_until: figure(&figures::WATCH),
            measure: measure.map(after).to_vec(),
        }
    }
}
