//! Where every post lies, and what stands in the way of it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::schedule::follow_ups::FollowUps;
use crate::schedule::report::{DayKind, Post, Wave, WaveId};

/// Where every post lies, and what stands in the way of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Board {
    /// Every post in the order of time; the first 2,000 of the waves.
    pub posts: Vec<PlacedPost>,
    /// The waves, each from its first to its last post as they lie.
    pub waves: Vec<Wave>,
    /// Every day from the week of the first wave or post to a week after that of the last, from today
    /// on and within the calendar.
    pub days: Vec<BoardDay>,
    /// What the board costs: the sum of 4 times the square of each day's posts, 2 times that of each
    /// tier's posts on a day, and that of each category's of a tier on a day.
    pub cost: f64,
    /// No board under the same rules costs less; the cost itself where that is proven to be least.
    pub bound: f64,
    /// Whether the rules leave room for all posts. Where they do not, the posts lie as if no rule but
    /// the waves and the locks held.
    pub fits: bool,
    /// Where they do not: each change of one rule that alone would make room, as small as it can be.
    pub changes: Vec<Relaxed>,
}

/// A post on the board.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PlacedPost {
    /// The post, its day and its time.
    pub post: Post,
    /// The creator on the board, as `busy` of a plan names them: `micro-3`.
    pub creator: String,
    /// The creator's own name, where a team is chosen; else empty.
    pub creator_name: String,
    /// Whether the user has locked it there.
    pub locked: bool,
    /// What speaks against where it lies.
    pub conflicts: Vec<Conflict>,
    /// What follows it.
    pub follow_ups: FollowUps,
}

/// The waves from their first to their last post, in the order of their names.
pub(super) fn placed_waves(posts: &[PlacedPost]) -> Vec<Wave> {
    let mut waves: BTreeMap<WaveId, Wave> = BTreeMap::new();
    for PlacedPost { post, .. } in posts {
        let (id, start, end) = (post.wave, post.date.clone(), post.date.clone());
        let wave = waves.entry(id).or_insert(Wave {
            id,
            start,
            end,
            posts: 0,
        });
        wave.end.clone_from(&post.date);
        wave.posts += 1;
    }
    waves.into_values().collect()
}

/// A day of the board.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BoardDay {
    /// The date.
    pub date: String,
    /// What kind of day it is.
    pub kind: DayKind,
    /// How many posts it has.
    pub posts: u32,
    /// How many it has room for: none on a black-out or a day off that is avoided.
    pub room: u32,
    /// Its slots, in minutes after midnight.
    pub slots: Vec<u32>,
    /// The waves that it belongs to.
    pub waves: Vec<WaveId>,
}

/// What speaks against the place of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Conflict {
    /// Nothing is to be posted on the day.
    Blackout,
    /// The creator cannot post on the day.
    Busy,
    /// The day has more posts than it has room for.
    Full,
    /// The time is not one of the day's slots.
    OffPeak,
    /// More posts share the time than a slot may hold.
    Double,
    /// Another note of the creator is too near.
    Close,
    /// A day off, which the plan avoids: fewer people look, and reviewers are away.
    Holiday,
    /// Another creator of the same exclusive group is booked.
    Exclusive,
}

/// A rule, and what it would have to be.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Relaxed {
    /// The name of the figure that limits: `posts.day`, `wave.days`, `series.spacing`; `busy` for the
    /// busy days of a creator, `lock` for a post that is held.
    pub rule: &'static str,
    /// The value of the figure that would do; 0 where the rule has none.
    pub value: u32,
    /// The creator whose busy days, or the post whose lock, would have to go; else empty.
    pub name: String,
}
