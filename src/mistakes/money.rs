//! Mistakes with the money.

use super::report::{Look, Mistake, MistakeId, Passage, Seen, Severity};
use crate::base::tier::PerTier;
use crate::budget::GuardrailId;
use crate::figures::Unit;
use crate::plan::Plan;

/// Most of the money on a single creator.
pub(super) fn one_placement(look: &Look<'_>) -> Option<Mistake> {
    beyond(
        look,
        GuardrailId::SingleCreator,
        MistakeId::OnePlacement,
        Passage::Budget,
    )
}

/// Mega creators as the core of a campaign that they should anchor.
pub(super) fn mega_core(look: &Look<'_>) -> Option<Mistake> {
    beyond(
        look,
        GuardrailId::MegaAnchor,
        MistakeId::MegaCore,
        Passage::Tiers,
    )
}

/// Money on large creators before small ones.
pub(super) fn top_heavy(look: &Look<'_>) -> Option<Mistake> {
    beyond(
        look,
        GuardrailId::FrontLoad,
        MistakeId::TopHeavy,
        Passage::Budget,
    )
}

/// What a guardrail watches, and that is beyond its limit: the guardrail is switched off, or
/// a lock stands against it. Mended where both are let go.
fn beyond(
    look: &Look<'_>,
    id: GuardrailId,
    mistake: MistakeId,
    passage: Passage,
) -> Option<Mistake> {
    let optimum = &look.report.budget.as_ref()?.optimum;
    let guardrail = optimum.guardrails.iter().find(|one| one.id == id)?;
    let (value, max) = (guardrail.actual?, guardrail.max?);
    let unit = if id == GuardrailId::MegaAnchor {
        Unit::Count
    } else {
        Unit::Share
    };
    // Half of the money to the fen is not beyond half.
    (value > max + 1e-9).then(|| Mistake {
        id: mistake,
        severity: Severity::Serious,
        saw: [value, max].map(|seen| Seen::of(seen, unit)).to_vec(),
        passage,
        mend: look.mended(|plan| keep(plan, id)),
    })
}

fn keep(plan: &mut Plan, id: GuardrailId) {
    plan.budget.off.retain(|off| off != id.name());
    plan.budget.locks.counts = PerTier::default();
    plan.budget
        .locks
        .lines
        .retain(|line, _| !line.starts_with("fees."));
}

/// Less money than one cycle usually takes at least.
pub(super) fn under_minimum(look: &Look<'_>) -> Option<Mistake> {
    let least = look.report.budget.as_ref()?.small_cycle?;
    let amounts = [look.plan.budget.total, least.as_f64()];
    Some(Mistake {
        id: MistakeId::UnderMinimum,
        severity: Severity::Look,
        saw: amounts.map(|amount| Seen::of(amount, Unit::Fen)).to_vec(),
        passage: Passage::Budget,
        mend: None,
    })
}
