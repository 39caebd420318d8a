//! A plan with a team: which guardrails it cannot keep.

use super::picked::Picked;
use crate::base::tier::PerTier;
use crate::budget::{self, GuardrailId};
use crate::plan::Plan;

/// The guardrails that a plan with this team does not keep, in the order of the guardrails: a plan
/// that books the team switches them off, since the team is what it books. Each may take the next
/// one with it, so they are let go until the rest can be kept.
pub(super) fn breaks(plan: &Plan, team: &Picked) -> Vec<GuardrailId> {
    let mut planned = plan.without_roster();
    planned.overrides.extend(team.figures.clone());
    planned.budget.locks.counts = PerTier::from_fn(|tier| Some(f64::from(*team.counts.get(tier))));
    let mut found = Vec::new();
    while let Some(input) = budget::Input::of(&planned) {
        let broken = input.broken();
        if broken.is_empty() {
            break;
        }
        let off = &mut planned.budget.off;
        off.extend(broken.iter().map(|id| id.name().to_owned()));
        found.extend(broken);
    }
    found.sort_unstable();
    found
}
