//! After the post: when to decide on boost, watch the comments and measure.

use serde::Serialize;

use super::Asked;
use crate::date::Date;
use crate::figures::{Assumptions, Figure, schedule as figures};
use crate::plan::Plan;
use crate::tier::Tier;

/// What follows each note.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Followups {
    /// One for each post, in the order of the posts.
    pub notes: Vec<Followup>,
}

/// The dates that follow a note.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Followup {
    /// The post's name, as in the schedule.
    pub post: String,
    /// The creator's tier.
    pub tier: Tier,
    /// The day it is posted.
    pub date: String,
    /// The day to decide whether it is boosted.
    pub boost: String,
    /// The last day on which its comments are watched, from the day it is posted on.
    pub watch_until: String,
    /// The days on which it is measured, the first first.
    pub measure: Vec<String>,
}

/// The dates that follow each post of the best mix, in days of the calendar of any kind.
///
/// ```
/// use notewave::{default_plan, objective::Objective, timing};
/// let plan = default_plan(Objective::Seeding, "2026-06-22");
/// let notes = timing::followups(&plan).unwrap().notes;
/// assert_eq!(notes[0].date, "2026-08-01");
/// assert_eq!(notes[0].boost, "2026-08-04"); // its first 72 hours
/// assert_eq!(notes[0].watch_until, "2026-08-08");
/// assert_eq!(notes[0].measure, ["2026-08-04", "2026-08-08", "2026-08-31"]);
/// ```
#[must_use]
pub fn followups(plan: &Plan) -> Option<Followups> {
    let asked = Asked::new(plan)?;
    let of = Assumptions::new(&plan.overrides);
    let mut measure: Vec<u32> = figures::MEASURE.iter().map(|days| of.count(days)).collect();
    measure.sort_unstable();
    let notes = asked.posts.into_iter().filter_map(|post| {
        let date = Date::parse(&post.date)?;
        let after = |days: u32| date.plus(i64::from(days)).to_string();
        let figure = |figure: &Figure| after(of.count(figure));
        Some(Followup {
            boost: figure(&figures::BOOST_DECISION),
            watch_until: figure(&figures::WATCH),
            measure: measure.iter().map(|&days| after(days)).collect(),
            post: post.id,
            tier: post.tier,
            date: post.date,
        })
    });
    Some(Followups {
        notes: notes.collect(),
    })
}
