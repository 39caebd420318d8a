//! Which guardrails give way, and by how much, where no mix keeps them all.

use super::guardrail::{GuardrailId, Set, Ways};
use super::limits::Limits;
use super::search::Search;
use crate::base::binary_search::first_where;

/// How finely limits are relaxed, in steps of the whole way. A limit on counts rises by 0.3% a step, so
/// that up to some 350 creators no count is passed over.
const STEPS: u32 = 4_096;

impl Search<'_> {
    /// The limits that the best mix keeps: those in force, where a mix keeps them all. Where none does
    /// (a lock or a small budget can be in the way), the guardrails that are broken are as few as
    /// possible, and each relaxed by as little as possible.
    pub(crate) fn kept_limits(&self) -> Limits {
        let is_possible = |limits: &Limits| Search { limits, ..*self }.is_possible();
        if self.is_possible() {
            return *self.limits;
        }
        let mut best = (STEPS, Set::NONE);
        let mut fewest = 0;
        for kept in self.set.parts() {
            let broken = self.set.minus(kept);
            if fewest > 0 && broken.count() > fewest {
                break;
            }
            let relaxed = |step: u32| self.limits.relaxed(&Ways::all(broken, part(step)));
            // Only what needs less than the best so far is worth a look.
            let bar = if fewest > 0 { best.0 - 1 } else { STEPS };
            if is_possible(&relaxed(bar)) {
                fewest = broken.count();
                let step = first_where(1, bar, |step| is_possible(&relaxed(step)));
                best = (step, broken);
            }
        }
        self.tightened(best.1)
    }

    /// The limits where some guardrails give way, one after the other by as little as the rest leave it: one that
    /// is in the way by a hair does not go as far as one that a lock rules out.
    fn tightened(&self, broken: Set) -> Limits {
        // The boost's first: what it leaves is what the shares of creators are measured against.
        let first = GuardrailId::BoostShare;
        let mut ways = Ways::all(broken, 1.0);
        // Once more for the boost's changes nothing.
        for id in core::iter::once(first).chain(GuardrailId::ALL) {
            if !broken.has(id) {
                continue;
            }
            let least = first_where(0, STEPS, |step| {
                let limits = &self.limits.relaxed(&ways.with(id, part(step)));
                Search { limits, ..*self }.is_possible()
            });
            ways = ways.with(id, part(least));
        }
        self.limits.relaxed(&ways)
    }
}

/// A number of steps as a part of the whole way.
fn part(step: u32) -> f64 {
    f64::from(step) / f64::from(STEPS)
}
