//! What a guardrail cannot be met together with: one lock, one other guardrail, or the budget.

use super::guardrail::{Clash, GuardrailId, MoneyClash, Set};
use super::locks::Locked;
use super::search::Search;

impl Search<'_> {
    /// Each lock and each other guardrail with which no mix keeps a guardrail, where without them one
    /// does; the budget where none does. Nothing where it takes more than one of them.
    pub(crate) fn clashes(&self, id: GuardrailId) -> Vec<Clash> {
        let free = Locked::default();
        let mut search = Search {
            set: Set::NONE.with(id),
            locked: free,
            ..*self
        };
        if !search.is_possible() {
            return vec![Clash::Money(MoneyClash::Budget)];
        }
        let mut against = Vec::new();
        let mut say = |search: &Search<'_>, what: Clash| {
            if !search.is_possible() {
                against.push(what);
            }
        };
        for (tier, &span) in self.locked.counts.iter() {
            if span.is_lock() {
                *search.locked.counts.get_mut(tier) = span;
                say(&search, Clash::Lock(tier));
                search.locked = free;
            }
        }
        search.locked.boost = self.locked.boost;
        say(&search, Clash::Money(MoneyClash::Boost));
        search.locked = free;
        for other in GuardrailId::ALL {
            if self.set.has(other) {
                search.set = Set::NONE.with(id).with(other);
                say(&search, Clash::Guardrail(other));
            }
        }
        against
    }
}
