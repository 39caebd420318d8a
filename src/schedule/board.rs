//! The board: every post on a day and in a slot, around what the user has fixed.
//!
//! The waves say when a post may go at all, the black-outs, the creators' busy days, the caps and the
//! spacing where on those days. [`assignment`] puts the posts on days; on each day they take the
//! slots that are left, spread over the peak hours.

use serde::Serialize;

use super::Input;
use super::after::After;
use super::draft::Draft;
use super::fixed::Fixed;
use super::report::{DayKind, Post, WaveId};
use super::waves::Rules;
use crate::base::bisect::halve;
use crate::base::tier::PerTier;
use crate::figures::schedule as figures;
use crate::solve::assignment;

/// Where every post lies, and what stands in the way of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Board {
    /// Every post in the order of time; the first 2,000 of the waves.
    pub posts: Vec<Placed>,
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
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Placed {
    /// The post, its day and its time.
    pub post: Post,
    /// The creator on the board, as `busy` of a plan names them: `micro-3`.
    pub creator: String,
    /// The creator's own name, where a team is chosen; else empty.
    pub called: String,
    /// Whether the user has locked it there.
    pub locked: bool,
    /// What speaks against where it lies.
    pub conflicts: Vec<Conflict>,
    /// What follows it.
    pub after: After,
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
    /// How many it has room for: none on a black-out.
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
    /// The time is none of the day's slots.
    OffPeak,
    /// More posts share the time than a slot may hold.
    Double,
    /// Another note of the creator is too near.
    Close,
    /// A public holiday: fewer people look, and reviewers are away.
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

/// The most posts of a day and the most days of a wave that are tried where a board does not fit.
const MOST_TRIED: u32 = 100;

/// The board of so many creators of each tier.
pub(crate) fn board(input: &Input<'_>, counts: &PerTier<u32>) -> Board {
    let fixed = Fixed::new(input.plan);
    let draft = Draft::new(input, &fixed, &input.rules, counts);
    if let Some(answer) = assignment::solve(&draft.problem) {
        let proof = (answer.cost, answer.bound);
        return draft.board(input, &fixed, &answer.days, Some(proof), Vec::new());
    }
    let problem = &draft.problem;
    let homes: Vec<u32> = problem
        .posts
        .iter()
        .map(|post| post.locked.unwrap_or(post.home))
        .collect();
    draft.board(input, &fixed, &homes, None, changes(input, &fixed, counts))
}

/// Each change of one rule that alone makes room.
fn changes(input: &Input<'_>, fixed: &Fixed<'_>, counts: &PerTier<u32>) -> Vec<Relaxed> {
    let rules = &input.rules;
    let fits = |rules: &Rules| {
        let draft = Draft::new(input, fixed, rules, counts);
        assignment::solve(&draft.problem).is_some()
    };
    let mut found = Vec::new();
    let mut least = |figure: &'static str, from: u32, to: u32, with: &dyn Fn(u32) -> Rules| {
        if from <= to && fits(&with(to)) {
            let value = halve(i64::from(from), i64::from(to), |value| {
                fits(&with(u32::try_from(value).unwrap_or(to)))
            });
            found.push(Relaxed {
                rule: figure,
                value: u32::try_from(value).unwrap_or(to),
                name: String::new(),
            });
        }
    };
    let most = rules
        .windows
        .room()
        .saturating_mul(rules.slot)
        .min(MOST_TRIED);
    least(figures::POSTS_PER_DAY.id, rules.cap + 1, most, &|cap| {
        Rules {
            cap,
            ..rules.clone()
        }
    });
    least(figures::WAVE_DAYS.id, rules.days + 1, MOST_TRIED, &|days| {
        Rules {
            days,
            ..rules.clone()
        }
    });
    // Less is a smaller change the nearer it is, so it is counted down.
    let now = rules.spacing;
    let closer = |less: u32| Rules {
        spacing: now.saturating_sub(less),
        ..rules.clone()
    };
    least(figures::SPACING.id, 1, now, &closer);
    for relaxed in &mut found {
        if relaxed.rule == figures::SPACING.id {
            relaxed.value = now.saturating_sub(relaxed.value);
        }
    }
    let mut let_go = |rule: &'static str, name: &str, without: &Fixed<'_>| {
        let draft = Draft::new(input, without, rules, counts);
        if assignment::solve(&draft.problem).is_some() {
            let name = name.to_owned();
            found.push(Relaxed {
                rule,
                value: 0,
                name,
            });
        }
    };
    for &creator in fixed.busy.keys() {
        let mut without = fixed.clone();
        without.busy.remove(creator);
        let_go("busy", creator, &without);
    }
    for &post in fixed.locks.keys() {
        let mut without = fixed.clone();
        without.locks.remove(post);
        let_go("lock", post, &without);
    }
    found
}
