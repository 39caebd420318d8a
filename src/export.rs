//! What leaves the page as a file.
//!
//! Nothing that a user reads is written in Rust: the page passes its own [`Words`], and the exports
//! join them with the numbers.

mod csv;
mod finance;
mod icalendar;
mod ics;
mod roster;
mod schedule;
mod sheet;

use std::collections::BTreeMap;

use serde::Serialize;

pub use crate::export::csv::csv;
pub use crate::export::finance::{Finance, finance};
pub use crate::export::roster::roster_sheet;
pub use crate::export::schedule::schedule;
pub use crate::export::sheet::{Cell, NumberFormat, Sheet, address};

use crate::base::document::{Document, Named};
use crate::base::tier::PerTier;
use crate::brief::Field;
use crate::plan::Plan;
use crate::schedule::report::{StageId, WaveId};
use crate::schedule::timing::DatedPlan;

/// The page's words for an export, in the user's language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Words {
    /// The name of the calendar and of what is in it where the plan has none, such as "Campaign".
    pub calendar: String,
    /// What stands between that name, or the plan's, and a title, such as ": ".
    pub colon: String,
    /// The start-by date, such as "Start by".
    pub start_by: String,
    /// A post of each tier, such as "KOC note"; its number follows.
    pub posts: PerTier<String>,
    /// Several posts of each tier, such as "KOC notes"; their count stands before it.
    pub several: PerTier<String>,
    /// Several posts of any tier, such as "notes"; their count stands before it.
    pub notes: String,
    /// That the times of a list are those in China; the list follows.
    pub times: String,
    /// The name of each wave by its id; it follows the post.
    pub waves: BTreeMap<String, String>,
    /// The name of each stage by its id.
    pub stages: BTreeMap<String, String>,
    /// The day to decide on boost, such as "Decide on boost"; the posts follow.
    pub boost: String,
    /// A day's watch over the comments, such as "Answer comments"; the notes follow.
    pub watch: String,
    /// Several notes whose first days are over, such as "older notes"; their count stands before it.
    pub older: String,
    /// What the agreed answers are to, by the names of their fields in the brief, such as "Questions".
    pub answers: BTreeMap<String, String>,
    /// A day of measuring.
    pub measure: String,
}

impl Words {
    /// Reads the words of a page; what is missing is empty.
    pub fn read(document: &impl Document) -> Words {
        let text = |of: &str, name: &str| document.field(of).field(name).text().unwrap_or_default();
        let word = |name: &str| document.field(name).text().unwrap_or_default();
        let mut words = Words {
            calendar: word("calendar"),
            colon: word("colon"),
            notes: word("notes"),
            times: word("times"),
            start_by: word("startBy"),
            boost: word("boost"),
            watch: word("watch"),
            older: word("older"),
            measure: word("measure"),
            posts: PerTier::from_fn(|tier| text("posts", tier.name())),
            several: PerTier::from_fn(|tier| text("several", tier.name())),
            ..Words::default()
        };
        for wave in WaveId::ALL {
            let name = wave.name();
            words.waves.insert(name.to_owned(), text("waves", name));
        }
        for field in ANSWERS {
            let name = field.name();
            words.answers.insert(name.to_owned(), text("answers", name));
        }
        for stage in StageId::ALL {
            let name = stage.name();
            words.stages.insert(name.to_owned(), text("stages", name));
        }
        words
    }
}

/// The answers that a brief agrees on, in their order.
const ANSWERS: [Field; 3] = [
    Field::AnswerQuestion,
    Field::AnswerNegative,
    Field::AnswerBuying,
];

/// What a calendar file holds beside the posts, or which of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Contents {
    /// One creator, by the name on the board (`micro-3`): the file holds that creator's notes alone,
    /// each an entry of its own, and none of the brand's own work. Otherwise it holds everybody's, those
    /// of a tier on a day of a wave as one entry.
    #[cfg_attr(feature = "types", tsify(optional))]
    pub creator: Option<String>,
    /// Whether what follows the notes is in it: the decision on boost, the hours in which comments are
    /// answered, with the answers that the brief agrees on, and the days of measuring; of each kind an entry a
    /// day.
    #[cfg_attr(feature = "types", tsify(optional))]
    pub follow_ups: bool,
    /// Whether what is to be begun, posted or decided has a reminder: half an hour before a post, and at
    /// nine on other days.
    #[cfg_attr(feature = "types", tsify(optional))]
    pub reminders: bool,
    /// Whether, where reminders are asked for, the days of watching and measuring have one too, at nine.
    #[cfg_attr(feature = "types", tsify(optional))]
    pub measure_reminders: bool,
}

impl Contents {
    /// Reads what a page asks for; what is missing is not asked for.
    pub fn read(document: &impl Document) -> Contents {
        let is_asked = |name: &str| document.field(name).truth().unwrap_or_default();
        Contents {
            creator: document.field("creator").text(),
            follow_ups: is_asked("followUps"),
            reminders: is_asked("reminders"),
            measure_reminders: is_asked("measureReminders"),
        }
    }
}

/// The schedule of a plan as an iCalendar file (RFC 5545), or `None` where the plan has no schedule
/// because something in it is wrong ([`check`](crate::check) says what), or `saved` is no moment.
///
/// Each stage and the start-by date are entries of whole days. Posts are entries from the first, in UTC,
/// so that no time zone has to be described, until 30 minutes after the last. UIDs begin with the plan's
/// id, so that two campaigns in one calendar leave each other alone; what is the same thing in a later
/// file of the plan has the same UID, so that a calendar which reads it moves entries and doubles none.
/// An entry that is no longer in a later file stays in the calendar: a file cannot take it out.
///
/// `saved` is the moment of saving in UTC, `2026-11-23T08:15:30Z`, as the page's clock has it.
///
/// ```
/// use notewave::export::{Contents, Words, ics};
/// use notewave::{default_plan, objective::Objective};
/// let mut plan = default_plan(Objective::Seeding, "2026-06-22");
/// plan.id = "autumn".to_owned();
/// let saved = "2026-06-22T08:15:30Z";
/// let file = ics(&plan, &Words::default(), saved, &Contents::default()).unwrap();
/// // The launch is Saturday Aug 1: the weekend window, which begins at 9:30 in China.
/// assert!(file.contains("UID:autumn-koc-seeding-1@notewave\r\nDTSTAMP:20260622T081530Z\r\n"));
/// assert!(file.contains("DTSTART:20260801T013000Z\r\n"));
/// ```
#[must_use]
pub fn ics(plan: &Plan, words: &Words, saved: &str, contents: &Contents) -> Option<String> {
    ics::calendar(plan, &DatedPlan::new(plan)?, saved, words, contents)
}
