//! What leaves the page as a file.
//!
//! Nothing that a user reads is written in Rust: the page passes its own [`Words`], and the exports
//! join them with the numbers.

mod csv;
mod ics;
mod roster;
mod schedule;
mod sheet;

use std::collections::BTreeMap;

use serde::Serialize;

pub use self::csv::csv;
pub use self::ics::calendar;
pub(crate) use self::roster::roster;
pub use self::schedule::schedule;
pub use self::sheet::{Cell, NumberFormat, Sheet, address};

use crate::document::{Document, Named};
use crate::plan::Plan;
use crate::schedule::report::{StageId, WaveId};
use crate::tier::PerTier;
use crate::timing;

/// The page's words for an export, in the user's language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Words {
    /// The name of the calendar, such as "Campaign".
    pub calendar: String,
    /// The start-by date, such as "Start by".
    pub start_by: String,
    /// A post of each tier, such as "KOC note"; its number follows.
    pub posts: PerTier<String>,
    /// The name of each wave by its id; it follows the post.
    pub waves: BTreeMap<String, String>,
    /// The name of each stage by its id.
    pub stages: BTreeMap<String, String>,
}

impl Words {
    /// Reads the words of a page; what is missing is empty.
    pub fn read(document: &impl Document) -> Words {
        let text = |of: &str, name: &str| document.field(of).field(name).text().unwrap_or_default();
        let mut words = Words {
            calendar: document.field("calendar").text().unwrap_or_default(),
            start_by: document.field("startBy").text().unwrap_or_default(),
            posts: PerTier::from_fn(|tier| text("posts", tier.name())),
            ..Words::default()
        };
        for wave in WaveId::ALL {
            let name = wave.name();
            words.waves.insert(name.to_owned(), text("waves", name));
        }
        for stage in StageId::ALL {
            let name = stage.name();
            words.stages.insert(name.to_owned(), text("stages", name));
        }
        words
    }
}

/// The schedule of a plan as an iCalendar file (RFC 5545), or `None` where the plan has no schedule
/// because something in it is wrong ([`check`](crate::check) says what). With a creator, by the name
/// on the board (`micro-3`), it holds that creator's notes alone.
#[must_use]
pub fn ics(plan: &Plan, words: &Words, creator: Option<&str>) -> Option<String> {
    let mut schedule = crate::evaluate(plan).schedule?;
    let mut names = BTreeMap::new();
    if let Some(board) = timing::board(plan) {
        schedule.posts = board
            .posts
            .iter()
            .map(|placed| placed.post.clone())
            .collect();
        if let Some(creator) = creator {
            schedule.posts = board
                .posts
                .iter()
                .filter(|placed| placed.creator == creator)
                .map(|placed| placed.post.clone())
                .collect();
        }
        names.extend(
            board
                .posts
                .into_iter()
                .map(|placed| (placed.post.id, placed.called)),
        );
    }
    if creator.is_some() {
        // The brand's own work is nothing to the creator.
        schedule.stages.clear();
        schedule.start_by.clear();
    }
    calendar(&schedule, &names, &plan.today, words)
}
