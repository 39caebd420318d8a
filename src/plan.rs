//! The document a user edits, undoes, saves and shares. All of it is loose (any number, any
//! text); [`check`](crate::check) decides what is sound. Money is in whole fen.

mod budget;
mod read;
mod team;

use std::collections::BTreeMap;

use serde::Serialize;

pub use budget::{BudgetPlan, Currency, Locks, OwnMix, SeasonSwitch};

pub use team::TeamPlan;

use crate::base::objective::Objective;
use crate::base::tier::Tier;
use crate::figures::Override;

/// The version of the plan that this core writes and reads.
pub const VERSION: u32 = 1;

/// A campaign plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Plan {
    /// The version of the document, now 1.
    pub version: f64,
    /// What the campaign is for.
    pub objective: Objective,
    /// Today's date in China, `2026-11-23`: the core has no clock.
    pub today: String,
    /// The plan's own values for figures, by the figure's id.
    #[serde(default)]
    pub overrides: BTreeMap<String, Override>,
    /// What is spent, and what is fixed.
    pub budget: BudgetPlan,
    /// Which creators are judged, and by what.
    pub engagement: EngagementPlan,
    /// When the campaign goes live.
    pub schedule: SchedulePlan,
}

/// The engagement calculator's part of the plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct EngagementPlan {
    /// What engagements are divided by.
    #[serde(default)]
    pub denominator: Denominator,
    /// Which interactions count as engagement.
    #[serde(default)]
    pub counted: Counted,
    /// The format whose fee and thresholds apply.
    #[serde(default)]
    pub format: Format,
    /// One creator by hand.
    #[serde(default)]
    pub creator: Option<Creator>,
    /// The candidates.
    #[serde(default)]
    pub roster: Vec<Creator>,
    /// Notes of the candidates, as columns.
    #[serde(default)]
    pub notes: Notes,
    /// What the team picked from the candidates must keep.
    #[serde(default)]
    pub team: TeamPlan,
}

/// What engagements are divided by (figures differ by it; a band holds for one only).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Denominator {
    /// The creator's followers.
    #[default]
    Followers,
    /// Reads of the note.
    Reads,
    /// Impressions of the note.
    Impressions,
    /// Clicks on the boosted note, as Juguang counts its interaction rate.
    AdClicks,
}

/// Which interactions count as engagement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent tick boxes, one for each interaction"
)]
pub struct Counted {
    /// Likes count.
    pub likes: bool,
    /// Saves count.
    pub saves: bool,
    /// Comments count.
    pub comments: bool,
    /// Shares count.
    pub shares: bool,
}

impl Default for Counted {
    /// All four, as the Playbook counts.
    fn default() -> Counted {
        Counted::ALL
    }
}

impl Counted {
    /// All four interactions.
    pub const ALL: Counted = Counted {
        likes: true,
        saves: true,
        comments: true,
        shares: true,
    };
    /// Likes and saves.
    pub const LIKES_AND_SAVES: Counted = Counted {
        comments: false,
        shares: false,
        ..Counted::ALL
    };
    /// Saves alone.
    pub const SAVES: Counted = Counted {
        likes: false,
        ..Counted::LIKES_AND_SAVES
    };

    /// Of four values, in the order likes, saves, comments, shares, those that count.
    ///
    /// ```
    /// use notewave::plan::Counted;
    /// let likes_and_saves = Counted::LIKES_AND_SAVES.pick([40, 30, 20, 10]);
    /// assert_eq!(likes_and_saves.sum::<u32>(), 70);
    /// ```
    pub fn pick<T>(self, values: [T; 4]) -> impl Iterator<Item = T> {
        let ticks = [self.likes, self.saves, self.comments, self.shares];
        let both = ticks.into_iter().zip(values);
        both.filter_map(|(counts, value)| counts.then_some(value))
    }
}

/// The format of a note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Format {
    /// Image-text (图文).
    #[default]
    Image,
    /// Video.
    Video,
}

/// A creator with averages per note; what is missing is unknown, never zero.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Creator {
    /// Name or id, never read as a number.
    pub name: String,
    /// Number of followers.
    pub followers: f64,
    /// Category, in the user's words.
    pub category: String,
    /// Quoted fee for an image-text note, in fen.
    pub fee_image: Option<f64>,
    /// Quoted fee for a video, in fen.
    pub fee_video: Option<f64>,
    /// Average likes of a note.
    pub likes: Option<f64>,
    /// Average saves of a note.
    pub saves: Option<f64>,
    /// Average comments of a note.
    pub comments: Option<f64>,
    /// Average shares of a note.
    pub shares: Option<f64>,
    /// Average reads of a note.
    pub reads: Option<f64>,
    /// Average impressions of a note.
    pub impressions: Option<f64>,
    /// Average ad clicks of a boosted note.
    pub ad_clicks: Option<f64>,
    /// Where the creator lives, in the user's words.
    pub city: String,
    /// The share of the creator's notes that are sponsored, 0 to 1.
    pub sponsored_share: Option<f64>,
    /// The share of the creator's readers who are the brand's audience, 0 to 1.
    pub audience_match: Option<f64>,
    /// How near the creator's themes are to the brand's category, 0 to 1.
    pub relevance: Option<f64>,
    /// Whether the creator has worked with a rival.
    pub rival: Option<bool>,
    /// The fields above that hold the least their number may be, such as `reads` where a list
    /// says `10万+`.
    pub at_least: Vec<String>,
    /// What the user noted down.
    pub remark: String,
    /// Whether the creator is in the team whatever it costs, or out of it.
    pub pick: Pick,
    /// Of creators with the same group at most one is in the team; empty where there is none.
    pub group: String,
}

/// What the user has decided of a creator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Pick {
    /// Nothing yet.
    #[default]
    Open,
    /// In the team.
    In,
    /// Out of the team.
    Out,
}

impl Creator {
    /// The most creators in a roster.
    pub const MOST: u32 = 10_000;
    /// The most followers of a creator, in people; the least is 1.
    pub const MAX_FOLLOWERS: f64 = 2_000_000_000.0;
    /// The most interactions, reads, impressions or clicks of a note; the least is 0.
    pub const MAX_COUNT: f64 = 1_000_000_000_000.0;
}

/// Notes as columns of one length; a column that the list does not have is empty, and a cell that
/// is hidden or unknown is `NaN` (in JSON `null`), never zero.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Notes {
    /// The creators' names, each once.
    pub names: Vec<String>,
    /// For each note the index of its creator in `names`.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub creator: Vec<f64>,
    /// The day each note went live, in days since 1970-01-01.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub published: Vec<f64>,
    /// 1 for each note that is sponsored, 0 for the others.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub sponsored: Vec<f64>,
    /// 1 for each video, 0 for image-text notes.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub video: Vec<f64>,
    /// Likes of each note.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub likes: Vec<f64>,
    /// Saves of each note.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub saves: Vec<f64>,
    /// Comments on each note.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub comments: Vec<f64>,
    /// Shares of each note.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub shares: Vec<f64>,
    /// Reads of each note.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub reads: Vec<f64>,
    /// Impressions of each note.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub impressions: Vec<f64>,
}

impl Notes {
    /// The most notes in a list.
    pub const MOST: u32 = 1_000_000;
    /// The last day a note may have gone live: 9999-12-31, in days since 1970-01-01.
    pub const LAST_DAY: f64 = 2_932_896.0;
}

/// The schedule's part of the plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct SchedulePlan {
    /// The day the first note goes live, `2027-01-11`. With an event, only its year counts.
    pub launch: String,
    /// The event the launch is aligned with; its day in the year of `launch` is the launch.
    #[serde(default)]
    pub event: Option<EventId>,
    /// The plan's own days, `2027-02-09`: 1 where work is done, 0 where it is not. They come before
    /// the notices' days off and make-up days.
    #[serde(default)]
    pub days: BTreeMap<String, f64>,
    /// The plan's own days of events, by the event's name, as numbers such as 20261111: the value is
    /// its day, and that of a sale its peak; low and high are its first and last day. They hold for
    /// the year of that day.
    #[serde(default)]
    pub events: BTreeMap<String, Override>,
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
    pub creators: Vec<Booked>,
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
pub struct Booked {
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
}
