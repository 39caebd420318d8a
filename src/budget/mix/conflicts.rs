//! What a guardrail cannot be met together with: one lock, one other guardrail, or the budget.

use super::guardrail::Set;
use super::locks::Locked;
use super::optimum::Search;
use crate::budget::report::{Against, GuardrailId, Money};
use crate::budget::{Input, search};

/// Each lock and each other guardrail with which no mix keeps a guardrail, where without them one
/// does; the budget where none does. Nothing where it takes more than one of them.
pub(crate) fn against(input: &Input, id: GuardrailId) -> Vec<Against> {
    let free = Locked::default();
    let mut search = Search {
        set: Set::NONE.with(id),
        locked: free,
        ..search(input, &input.limits)
    };
    if !search.is_possible() {
        return vec![Against::Money(Money::Budget)];
    }
    let mut against = Vec::new();
    let mut say = |search: &Search<'_>, what: Against| {
        if !search.is_possible() {
            against.push(what);
        }
    };
    for (tier, &span) in input.locked.counts.iter() {
        if span.is_lock() {
            *search.locked.counts.get_mut(tier) = span;
            say(&search, Against::Lock(tier));
            search.locked = free;
        }
    }
    search.locked.boost = input.locked.boost;
    say(&search, Against::Money(Money::Boost));
    search.locked = free;
    for other in GuardrailId::ALL {
        if input.set.has(other) {
            search.set = Set::NONE.with(id).with(other);
            say(&search, Against::Guardrail(other));
        }
    }
    against
}
