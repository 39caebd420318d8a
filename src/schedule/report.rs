//! What the schedule says. Dates are `2027-01-11` and times `20:00`, China Standard Time.

use serde::Serialize;

use crate::base::document::named;

use crate::base::tier::Tier;
use crate::figures::events::EventId;
use crate::plan::Falls;

/// Who posts when.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ScheduleReport {
    /// The day that it is laid out for; of an event, its peak.
    pub date: String,
    /// The event it is laid out for.
    pub event: Option<EventId>,
    /// What falls on the day.
    pub falls: Falls,
    /// Whether some notes follow the main wave.
    pub tail: bool,
    /// Whether that day has passed: the campaign is under way or over, it stands as it was planned, and nothing
    /// of it is late.
    pub has_passed: bool,
    /// The day of the first note; where there is none, the day it is laid out for.
    pub launch: String,
    /// The stages of the tier that must begin first, in the order of the work; one that takes no
    /// days is left out.
    pub stages: Vec<Stage>,
    /// The last day to begin, if the work takes as long as is likely.
    pub start_by: String,
    /// The last day to begin, if everything takes long.
    pub start_by_slow: String,
    /// The last day to begin, if everything goes fast.
    pub start_by_fast: String,
    /// How many working days late the likely start already is; 0 where there is time, or the day has passed.
    pub late_days: u32,
    /// How many of the posts listed lie before today.
    pub past_posts: u32,
    /// How many of them lie before a start today is ready for them, at likely durations; those before
    /// today among them.
    pub missed_posts: u32,
    /// How many notes a day and a slot have room for where a wave would take longer than `wave.longest` at
    /// `posts.day`; missing where none would.
    pub raised_pace: Option<Pace>,
    /// How many notes a day a late plan would have to post for a start today to be in time, at likely durations
    /// and as if nothing were held on the board; missing where it is in time, or no number is enough.
    pub pace_in_time: Option<Pace>,
    /// The first date, without an event, that a start today is in time for, at likely durations: what
    /// falls on it is what falls on the plan's day.
    pub earliest_date: String,
    /// From which day on the official calendar is missing, where the day or a post falls in a year (2027
    /// and later) whose notice neither the calendar nor the plan's own days have: the bridging days and
    /// the days made up for are not known then.
    pub calendar_missing_from: Option<String>,
    /// The last day of the official calendar, the notices among the plan's own days included.
    pub calendar_to: String,
    /// The waves that have posts, around what is held on the board.
    pub waves: Vec<Wave>,
    /// Every post, in the order of time; the first 2,000 of the waves, where there are more. Those
    /// that are held on the board lie where they are held.
    pub posts: Vec<Post>,
    /// Every day from today or the start, whichever is first, to the last post or the plan's day;
    /// where these would be more than 800, from the start, and no more than 800.
    pub days: Vec<Day>,
    /// The events from today on that the calendar holds: those that a start today is in time for in
    /// the order of time, then the others.
    pub events: Vec<EventDate>,
}

/// So many notes at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Pace {
    /// The most a day (`posts.day`).
    pub day: u32,
    /// The most in a slot, so that a day's peak hours have room for them (`posts.slot`).
    pub slot: u32,
}

/// A stage of the work, counted back from the day the tier goes live.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Stage {
    /// Which one.
    pub id: StageId,
    /// Its first day.
    pub start: String,
    /// Its last day.
    pub end: String,
    /// How many working days it takes, at likely durations.
    pub days: u32,
    /// Whether its start already lies before today.
    pub late: bool,
}

/// The stages of the work, in its order (Playbook, phases 1 to 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum StageId {
    /// The two weeks more that an event asks for.
    Event,
    /// Writing the brief.
    Brief,
    /// Reaching out to creators.
    Outreach,
    /// Contract and Pugongying order.
    Contract,
    /// Sending the product to the creators.
    Shipping,
    /// Creators draft their notes.
    Draft,
    /// The brand reviews the drafts.
    Review,
    /// Creators revise, in all rounds; between two the brand reviews again.
    Revision,
    /// Checking disclosure, claims and labels.
    Compliance,
    /// Filing with the platform and scheduling.
    Filing,
}

named!(StageId {
    Event = "event",
    Brief = "brief",
    Outreach = "outreach",
    Contract = "contract",
    Shipping = "shipping",
    Draft = "draft",
    Review = "review",
    Revision = "revision",
    Compliance = "compliance",
    Filing = "filing",
});

/// A group of notes posted together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Wave {
    /// Which one.
    pub id: WaveId,
    /// Its first day.
    pub start: String,
    /// Its last day.
    pub end: String,
    /// How many posts it has.
    pub posts: u32,
}

/// The waves, in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum WaveId {
    /// KOCs, so that there is something to find.
    Seeding,
    /// Mid-tier and mega creators.
    Anchor,
    /// Micro creators.
    Main,
    /// The other KOCs, and micro creators held back for it, so that it does not fall silent.
    Tail,
}

named!(WaveId {
    Seeding = "seeding",
    Anchor = "anchor",
    Main = "main",
    Tail = "tail",
});

/// One note to be posted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Post {
    /// A name that stays when others come and go: `koc-1`, `mid-2`, of a second note `mid-2-2`.
    pub id: String,
    /// The creator's tier.
    pub tier: Tier,
    /// The number of the creator within the tier, from 1.
    pub number: u32,
    /// The number of the note among those of the creator, from 1.
    pub note: u32,
    /// Its wave.
    pub wave: WaveId,
    /// Its day in China.
    pub date: String,
    /// Its time in China.
    pub time: String,
    /// The same moment in UTC, `2027-01-11T12:00:00Z`.
    pub utc: String,
}

/// A day of the calendar in China.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Day {
    /// The date.
    pub date: String,
    /// What kind of day it is.
    pub kind: DayKind,
}

/// The kinds of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum DayKind {
    /// Monday to Friday.
    Working,
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday.
    Holiday,
    /// A Saturday or Sunday that is worked to make up for a holiday.
    Makeup,
}

/// An event and its day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct EventDate {
    /// Which one.
    pub id: EventId,
    /// Its day: of a sale that lasts, the peak.
    pub date: String,
    /// Its first day.
    pub start: String,
    /// Its last day.
    pub end: String,
    /// Whether its first day is an assumption of ours: its opening was not found.
    pub assumed: bool,
    /// How many working days too late a start today is for this mix; 0 where it is in time.
    pub late_days: u32,
}
