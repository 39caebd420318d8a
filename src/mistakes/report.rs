//! What is said of a mistake.

use serde::Serialize;

use crate::base::document::named;
use crate::figures::{Assumptions, Unit};
use crate::plan::Plan;
use crate::report::Report;

/// What was found in a plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Mistakes {
    /// The mistakes, those that weigh most first.
    pub found: Vec<Mistake>,
    /// How many things were looked at.
    pub looked: u32,
}

/// Something that the playbook says not to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Mistake {
    /// Which one.
    pub id: MistakeId,
    /// How much it weighs.
    pub severity: Severity,
    /// The numbers that were seen in this plan, in the order of [`MistakeId`].
    pub saw: Vec<Seen>,
    /// Where the playbook says so.
    pub passage: Passage,
    /// The plan without it, where one step mends it; its lists are left out.
    pub mend: Option<Plan>,
}

/// A number that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Seen {
    /// The number.
    pub value: f64,
    /// What it is measured in.
    pub unit: Unit,
}

impl Seen {
    /// How many of something.
    pub(super) fn count(number: usize) -> Seen {
        Seen {
            value: u32::try_from(number).unwrap_or(u32::MAX).into(),
            unit: Unit::Count,
        }
    }

    /// Another number.
    pub(super) const fn of(value: f64, unit: Unit) -> Seen {
        Seen { value, unit }
    }
}

/// The mistakes; behind each the numbers that are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum MistakeId {
    /// One creator takes most of the money for creators: the share, the most of it.
    OnePlacement,
    /// Mega creators are the core: how many are booked, how many the money has room for as an anchor.
    MegaCore,
    /// Mid-tier and mega creators take most of it: the share, the most of it.
    TopHeavy,
    /// Most notes on one day: how many, of how many.
    OneDay,
    /// Less time than the work takes: working days late.
    Rushed,
    /// No round of revision.
    NoRevision,
    /// No time to review, or to check compliance.
    NoReview,
    /// The brief names no disclosure.
    NoDisclosure,
    /// The brief names no keyword.
    NoKeywords,
    /// The brief is English alone: how many texts lack a Chinese one, of how many.
    NoChinese,
    /// Creators of whom only the followers are known: how many, of how many.
    FollowerCount,
    /// An agency's list without a look at its creators' notes: how many creators.
    AgencyAlone,
    /// Less money than a cycle usually takes: the budget, the least of a cycle.
    UnderMinimum,
    /// Nothing follows the main wave: days from the first note to the last.
    OneOff,
    /// Less than four weeks of work planned: working days, the least.
    ShortCycle,
    /// Less than two weeks more for an event: working days, the least.
    EventSqueezed,
    /// Many rounds of revision: how many.
    ManyRounds,
    /// Boost is decided before there is anything to see: days after the post.
    ColdBoost,
    /// Nobody said which category is sought: how many creators are on the list.
    NoCategory,
    /// The brief names no detail of the product.
    NoDetails,
    /// The brief says much that must be in a note: how many things, the most.
    Prescriptive,
    /// Nobody answers comments.
    NoResponder,
}

named!(MistakeId {
    OnePlacement = "one-placement",
    MegaCore = "mega-core",
    TopHeavy = "top-heavy",
    OneDay = "one-day",
    Rushed = "rushed",
    NoRevision = "no-revision",
    NoReview = "no-review",
    NoDisclosure = "no-disclosure",
    NoKeywords = "no-keywords",
    NoChinese = "no-chinese",
    FollowerCount = "follower-count",
    AgencyAlone = "agency-alone",
    UnderMinimum = "under-minimum",
    OneOff = "one-off",
    ShortCycle = "short-cycle",
    EventSqueezed = "event-squeezed",
    ManyRounds = "many-rounds",
    ColdBoost = "cold-boost",
    NoCategory = "no-category",
    NoDetails = "no-details",
    Prescriptive = "prescriptive",
    NoResponder = "no-responder",
});

/// How much a mistake weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Severity {
    /// It costs the campaign its notes, its money or its readers.
    Serious,
    /// Worth a look.
    Look,
}

/// Where in the playbook it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Passage {
    /// Understanding XHS KOL tiers.
    Tiers,
    /// Phase 1, strategy and goals.
    Phase1,
    /// Phase 2, discovery and vetting.
    Phase2,
    /// Phase 3, outreach, briefing, contracting.
    Phase3,
    /// Phase 4, content and compliance.
    Phase4,
    /// Phase 5, publishing, amplification, community.
    Phase5,
    /// Budget allocation.
    Budget,
    /// Common mistakes.
    Mistakes,
}

/// What a check looks at.
pub(super) struct Look<'a> {
    pub(super) plan: &'a Plan,
    pub(super) report: &'a Report,
    pub(super) figures: Assumptions<'a>,
}

impl Look<'_> {
    /// The plan with one thing changed, without its lists; `None` where that changes nothing.
    pub(super) fn mended(&self, change: impl FnOnce(&mut Plan)) -> Option<Plan> {
        let before = Plan {
            brief: self.plan.brief.clone(),
            ..self.plan.without_roster()
        };
        let mut plan = before.clone();
        change(&mut plan);
        (plan != before).then_some(plan)
    }

    /// The plan without its own values for figures.
    pub(super) fn without(&self, figures: &[&str]) -> Option<Plan> {
        self.mended(|plan| {
            let own = &mut plan.overrides;
            own.retain(|id, _| !figures.contains(&id));
        })
    }
}
