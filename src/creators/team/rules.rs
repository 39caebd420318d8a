//! The rules of the team: whom it leaves out, and what that costs.

use serde::Serialize;

use crate::base::document::{Named, named};
use crate::base::problem::{ProblemCode, Problems};
use crate::creators::engagement::factors::Factor;
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

named!(RuleId {
    BelowBand = "below-band",
    Score = "score",
    Rival = "rival",
    Signals = "signals",
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

/// The rules that are on: all but those that a plan switches off.
pub(super) fn rules(off: &[String], problems: &mut Problems) -> Rules {
    for name in off {
        if RuleId::named(name).is_none() && Factor::named(name).is_none() {
            problems.say("engagement.team.off", ProblemCode::Unknown, name.as_str());
        }
    }
    RULES.map(|rule| off.iter().all(|off| off != rule.name()))
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
