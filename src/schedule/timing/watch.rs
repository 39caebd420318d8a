//! Which comments are read when: of every note from the day it is live, in the peak hours of each day, to the
//! last day of its watch.

use std::collections::BTreeMap;

use serde::Serialize;

use super::dated_plan::DatedPlan;
use crate::base::date::Date;
use crate::figures::{Assumptions, schedule as figures};
use crate::schedule::board::PlacedPost;

/// How long after its post a note's first comments are answered, in minutes: as long as its entry in a calendar.
const FIRST_COMMENTS: u32 = 30;

/// A day of watching comments, in China.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct WatchDay {
    /// The day.
    pub date: String,
    /// From when on, in minutes after midnight: the day's peak hours, or an earlier note of the day.
    pub from: u32,
    /// Until when: the end of the peak hours, or half an hour after a later note of the day.
    pub to: u32,
    /// The notes whose first days these are (`after.boost`: 72 hours): they decide most, and comments are
    /// answered the same day.
    pub fresh: Vec<String>,
    /// The notes that are looked at once more, up to the last day of their watch (`after.watch`).
    pub older: Vec<String>,
}

/// The days on which the comments of some of the notes are watched, in the order of time.
pub(crate) fn watch(
    dated: &DatedPlan<'_>,
    is_theirs: impl Fn(&PlacedPost) -> bool,
    of: Assumptions<'_>,
) -> Vec<WatchDay> {
    let [first, all] = [&figures::BOOST_DECISION, &figures::WATCH].map(|days| of.count(days));
    let mut days: BTreeMap<Date, WatchDay> = BTreeMap::new();
    let theirs = dated.board.posts.iter().filter(|one| is_theirs(one));
    for PlacedPost { post, .. } in theirs {
        let Some(live) = Date::parse(&post.date) else {
            continue;
        };
        for after in 0..=all.max(first) {
            let date = live.plus(i64::from(after));
            let day = days.entry(date).or_insert_with(|| {
                let [from, to] = dated.peak_hours(date);
                WatchDay {
                    date: date.to_string(),
                    from,
                    to,
                    fresh: Vec::new(),
                    older: Vec::new(),
                }
            });
            if let Some(time) = minutes(&post.time).filter(|_| after == 0) {
                day.from = day.from.min(time);
                day.to = day.to.max(time + FIRST_COMMENTS);
            }
            let list = if after < first {
                &mut day.fresh
            } else {
                &mut day.older
            };
            list.push(post.id.clone());
        }
    }
    days.into_values().collect()
}

/// The minutes after midnight of `20:30`.
fn minutes(time: &str) -> Option<u32> {
    let (hours, minutes) = time.split_once(':')?;
    Some(hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?)
}
