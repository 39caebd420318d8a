//! The rules of the team: whom it leaves out, and what that costs.

use serde::Serialize;

use crate::base::document::{Named, named};
use crate::base::problem::{ProblemCode, Problems};
use crate::creators::vetting::Judged;
use crate::plan::Creator;

/// Whom a rule leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum RuleId {
    /// Whose engagement no source calls usual: below every band that could be checked.
    BelowBand,
    /// Who cannot reach the least score, even if all that is not known were at its best.
    Score,
    /// Who has worked with a rival.
    Rival,
    /// Who has a strong reason to look.
    Signals,
}

/// A factor of what a creator is worth, by the name that a plan switches it off by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Factor {
    /// The part of the readers who are the brand's audience.
    Audience,
    /// How near the creator is to the brand's category.
    Relevance,
}

named!(RuleId {
    BelowBand = "below-band",
    Score = "score",
    Rival = "rival",
    Signals = "signals",
});

named!(Factor {
    Audience = "audience",
    Relevance = "relevance",
});

/// A set of rules, in the order of [`RuleId`].
pub(super) type Rules = [bool; 4];

/// The rules in their order.
pub(super) const RULES: [RuleId; 4] = [
    RuleId::BelowBand,
    RuleId::Score,
    RuleId::Rival,
    RuleId::Signals,
];

/// What the plan leaves on: the rules, audience match and relevance.
#[derive(Clone, Copy, Debug)]
pub(super) struct Switches {
    pub(super) rules: Rules,
    pub(super) audience: bool,
    pub(super) relevance: bool,
}

impl Switches {
    /// All but those that a plan switches off.
    pub(super) fn check(off: &[String], problems: &mut Problems) -> Switches {
        let is_on = |name: &str| off.iter().all(|off| off != name);
        for name in off {
            if RuleId::named(name).is_none() && Factor::named(name).is_none() {
                problems.say("engagement.team.off", ProblemCode::Unknown, name.as_str());
            }
        }
        Switches {
            rules: RULES.map(|rule| is_on(rule.name())),
            audience: is_on(Factor::Audience.name()),
            relevance: is_on(Factor::Relevance.name()),
        }
    }
}

/// The rules that name a creator.
pub(super) fn naming(creator: &Creator, judged: &Judged, least_score: f64) -> Rules {
    [
        judged.below,
        judged.most_points < least_score,
        creator.rival == Some(true),
        judged.strong,
    ]
}

/// Whether one of the rules that are on is among those that name somebody.
pub(super) fn is_named(by: Rules, on: Rules) -> bool {
    by.into_iter().zip(on).any(|(named, on)| named && on)
}
