//! A creator of the roster.

use serde::Serialize;

/// A creator with averages per note; what is missing is unknown, never zero.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Creator {
    /// Name or id, never read as a number.
    pub name: String,
    /// Number of followers; 0 where it is not known, for a creator of a list.
    pub followers: f64,
    /// Category, in the user's words.
    pub category: String,
    /// Quoted fee for an image-text note, in fen.
    pub fee_image: Option<f64>,
    /// Quoted fee for a video, in fen.
    pub fee_video: Option<f64>,
    /// The least of a range that is quoted for an image-text note, in fen; `fee_image` is then its upper end.
    pub fee_image_low: Option<f64>,
    /// The same for a video.
    pub fee_video_low: Option<f64>,
    /// Whether the fees hold the platform's service fee already.
    pub service_in: bool,
    /// What is said in place of a fee.
    pub terms: Terms,
    /// Average likes of a note.
    pub likes: Option<f64>,
    /// Average saves of a note.
    pub saves: Option<f64>,
    /// Average comments of a note.
    pub comments: Option<f64>,
    /// Average shares of a note.
    pub shares: Option<f64>,
    /// All interactions of an average note, as the list totals them.
    pub interactions: Option<f64>,
    /// Whether shares are in the list's totals, that one and those of the notes; missing where it is
    /// not known.
    pub shares_in: Option<bool>,
    /// The engagement rate that the list itself gives, as a part of one; by what, it seldom says.
    pub rate: Option<f64>,
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
    /// The fees that are the most that is asked, such as `feeImage` where a list says `5000以内`.
    pub at_most: Vec<String>,
    /// What the user noted down.
    pub remark: String,
    /// Whether the creator is in the team whatever it costs, or out of it.
    pub pick: Pick,
    /// Of creators with the same group at most one is in the team; empty where there is none.
    pub group: String,
    /// The platform's id, as the list has it; empty where it has none.
    pub id: String,
}

/// What a creator says in place of a fee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Terms {
    /// Nothing: there is a fee, or none is known.
    #[default]
    Quoted,
    /// The note is exchanged for products (置换).
    Barter,
    /// The fee is told when asked for (面议).
    OnRequest,
    /// No such order is taken.
    Unavailable,
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
    /// How far a list's total of interactions and the sum of its parts may differ, as a part of either:
    /// averages are rounded each by itself.
    pub(crate) const TOTAL_OFF: f64 = 0.02;
    /// The greatest rate that a list may give, as a part of one; the least is 0. A note that spreads
    /// has more interactions than its creator has followers.
    pub const MAX_RATE: f64 = 1_000.0;
}
