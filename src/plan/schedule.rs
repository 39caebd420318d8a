//! The part of the plan about dates.

use crate::base::by_name::ByName;

use crate::base::date::Date;
use crate::base::tier::Tier;
use crate::figures::Override;
use crate::figures::events::EventId;
use crate::figures::events::span;
use serde::Serialize;

/// The schedule's part of the plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct SchedulePlan {
    /// The day the campaign is laid out for, `2027-01-11`. With an event, only its year counts.
    pub launch: String,
    /// The event the campaign is laid out for; its peak in the year of `launch` is the day.
    #[serde(default)]
    pub event: Option<EventId>,
    /// What falls on the day; left open, the last note of the main wave with an event, else the
    /// first note.
    #[serde(default)]
    pub falls: Option<Falls>,
    /// Whether some notes follow the main wave; left open, not with an event, else yes.
    #[serde(default)]
    pub tail: Option<bool>,
    /// Whether notes may be posted on days off, public holidays and the plan's own; else they are
    /// kept free as far as there is room.
    #[serde(default)]
    pub holidays: bool,
    /// The plan's own days, `2027-02-09`: 1 where work is done, 0 where it is not. They come before
    /// the notices' days off and make-up days.
    #[serde(default)]
    #[cfg_attr(feature = "types", tsify(type = "Record<string, number>"))]
    pub days: ByName<f64>,
    /// The plan's own days of events, by the event's name, as numbers such as 20261111: the value is
    /// its day, and that of a sale its peak; low and high are its first and last day. They hold for
    /// the year of that day.
    #[serde(default)]
    #[cfg_attr(feature = "types", tsify(type = "Record<string, Override>"))]
    pub events: ByName<Override>,
    /// Days on which nothing is posted, `2027-01-11`.
    #[serde(default)]
    pub blackouts: Vec<String>,
    /// Posts that stay where the user has put them; of a post that is named twice, the last counts.
    #[serde(default)]
    pub locks: Vec<PostLock>,
    /// Days on which a creator cannot post.
    #[serde(default)]
    pub busy: Vec<BusyDay>,
    /// The creators that are booked, where a team is: the first of a tier is its number 1.
    #[serde(default)]
    pub creators: Vec<BookedCreator>,
}

/// What falls on the day that a campaign is laid out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Falls {
    /// The first note of all; where the day is closed, it takes the first open one after it.
    First,
    /// The first note of the anchor, with seeding before it; where the day is closed, the first
    /// open one after it.
    Anchor,
    /// The last note of the main wave; where the day is closed, the last open one before it.
    Main,
}

/// A post that stays at a day and a time in China.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PostLock {
    /// The post, `micro-3`, or of a creator's second note `micro-3-2`.
    pub post: String,
    /// The day, `2027-01-11`.
    pub date: String,
    /// Minutes after midnight.
    pub minutes: f64,
}

/// A day on which a creator cannot post.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BusyDay {
    /// The creator by tier and number, `micro-3`.
    pub creator: String,
    /// The day, `2027-01-11`.
    pub date: String,
}

/// A creator of the chosen team.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BookedCreator {
    /// The tier that the creator is booked as.
    pub tier: Tier,
    /// The name.
    pub name: String,
    /// The category; may be empty.
    #[serde(default)]
    pub category: String,
    /// Of creators with the same group one alone should post; empty where there is none.
    #[serde(default)]
    pub group: String,
    /// The platform's id, by which what comes of the notes is joined; empty where the list had none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
}

impl SchedulePlan {
    /// The day that the campaign is laid out for: the peak of the event in the year of `launch`,
    /// where the plan names one; `None` where the calendar has no such day.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        let day = Date::parse(&self.launch)?;
        match self.event {
            Some(event) => Some(span(event, day.year(), &self.events)?.peak),
            None => Some(day),
        }
    }

    /// What falls on the day of an event, or on a plain date.
    pub(crate) fn what_falls(&self, event: bool) -> Falls {
        let usual = if event { Falls::Main } else { Falls::First };
        self.falls.unwrap_or(usual)
    }

    /// Whether some notes follow the main wave, for an event or a plain date.
    pub(crate) fn has_tail(&self, event: bool) -> bool {
        self.tail.unwrap_or(!event)
    }
}
