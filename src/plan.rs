//! The document a user edits, undoes, saves and shares. All of it is loose (any number, any
//! text); [`check`](crate::check) decides what is sound. Money is in whole fen.

mod budget;
mod creator;
mod engagement;
mod notes;
mod read;
mod schedule;
mod team;

use crate::base::by_name::ByName;

use serde::Serialize;

pub use budget::{BudgetPlan, Currency, Locks, OwnMix, SeasonSwitch};

pub use crate::base::format::Format;
pub use creator::{Creator, Pick, Terms};
pub use engagement::{Counted, Denominator, EngagementPlan};
pub use notes::Notes;
pub use schedule::{BookedCreator, BusyDay, Falls, PostLock, SchedulePlan};
pub use team::TeamPlan;

use crate::base::objective::Objective;
use crate::figures::Override;

/// The version of the plan that this core writes and reads.
pub const VERSION: u32 = 2;

/// A campaign plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Plan {
    /// The version of the document, now 2; one of version 1 becomes one of 2 as it is read.
    pub version: f64,
    /// What tells the plan from every other, wherever it goes; empty in one that belongs to nobody yet.
    /// The core has no randomness, so the page makes it, of letters and digits. No answer hangs on it, but
    /// the UIDs of a calendar file, which take nothing else of it.
    #[serde(default)]
    pub id: String,
    /// What the user calls the plan, such as brand and campaign; may be empty. Any text here; the page
    /// keeps it to one line of 60 characters. No answer hangs on it, but the titles of a calendar file.
    #[serde(default)]
    pub name: String,
    /// What the campaign is for.
    pub objective: Objective,
    /// Today's date in China, `2026-11-23`: the core has no clock.
    pub today: String,
    /// The plan's own values for figures, by the figure's id.
    #[serde(default)]
    #[cfg_attr(feature = "types", tsify(type = "Record<string, Override>"))]
    pub overrides: ByName<Override>,
    /// What is spent, and what is fixed.
    pub budget: BudgetPlan,
    /// Which creators are judged, and by what.
    pub engagement: EngagementPlan,
    /// When the campaign goes live.
    pub schedule: SchedulePlan,
    /// What the user wrote about the campaign, for its brief, its contracts and the check of its captions: any
    /// text, by the names that the module `brief` knows. No number hangs on it.
    #[serde(default)]
    #[cfg_attr(feature = "types", tsify(type = "Record<string, string>"))]
    pub brief: ByName<String>,
}

impl Plan {
    /// The plan without its lists of creators and notes and its brief, which the budget and the schedule do
    /// not read: ten thousand creators are slow to copy.
    pub(crate) fn without_roster(&self) -> Plan {
        Plan {
            version: self.version,
            id: self.id.clone(),
            name: self.name.clone(),
            objective: self.objective,
            today: self.today.clone(),
            overrides: self.overrides.clone(),
            budget: self.budget.clone(),
            engagement: EngagementPlan::default(),
            schedule: self.schedule.clone(),
            brief: ByName::new(),
        }
    }
}
