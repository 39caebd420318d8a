//! What a guardrail cannot be met together with: one lock, one other guardrail, or the budget.

use super::guardrail::Set;
use super::locks::Locked;
use super::optimum::Search;
use super::report::{Against, GuardrailId};
use super::{Input, search};
use crate::tier::{PerTier, Tier};

/// Each lock and each other guardrail with which no mix keeps a guardrail, where without them one
/// does; the budget where none does. Nothing where it takes more than one of them.
pub(super) fn against(input: &Input, id: GuardrailId) -> Vec<Against> {
    let clashes = |set: Set, locked: Locked| {
        let search = Search {
            set,
            locked,
            ..search(input, &input.limits)
        };
        !search.is_possible()
    };
    let (alone, free) = (Set::NONE.with(id), Locked::default());
    if clashes(alone, free) {
        return vec![Against::Budget];
    }
    let counts = &input.locked.counts;
    let with_count = |tier: Tier| Locked {
        counts: PerTier::from_fn(|each| {
            let span = if each == tier { counts } else { &free.counts };
            *span.get(each)
        }),
        ..free
    };
    let tiers = Tier::ALL
        .into_iter()
        .filter(|&tier| counts.get(tier).is_lock() && clashes(alone, with_count(tier)))
        .map(|tier| Against::Lock { tier });
    let boost = Locked {
        boost: input.locked.boost,
        ..free
    };
    let boost = (boost.boost.is_some() && clashes(alone, boost)).then_some(Against::Boost);
    let others = GuardrailId::ALL
        .into_iter()
        .filter(|&other| input.set.has(other) && clashes(alone.with(other), free))
        .map(|id| Against::Guardrail { id });
    tiers.chain(boost).chain(others).collect()
}
