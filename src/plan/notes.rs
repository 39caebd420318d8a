//! The notes of the roster's creators.

use serde::Serialize;

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
    /// All interactions of each note, as the list totals them.
    #[cfg_attr(feature = "types", tsify(type = "number[] | Float64Array"))]
    pub interactions: Vec<f64>,
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
