//! Which guardrails give way, and by how much, where no mix keeps them all.

use super::limits::Limits;
use super::search::Search;
use crate::base::binary_search::first_where;

/// How finely limits are relaxed, in steps of the whole way; more than there are creators, so
/// that each step of a limit on counts is found.
const STEPS: u32 = 4_096;

impl Search<'_> {
    /// The limits that the best mix keeps: those in force, where a mix keeps them all. Where none does
    /// (a lock or a small budget can be in the way), the guardrails that are broken are as few as
    /// possible, and relaxed by as little as possible.
    pub(crate) fn kept_limits(&self) -> Limits {
        let is_possible = |limits: &Limits| Search { limits, ..*self }.is_possible();
        if self.is_possible() {
            return *self.limits;
        }
        let mut best = (STEPS, *self.limits);
        let mut fewest = 0;
        for kept in self.set.parts() {
            let broken = self.set.minus(kept);
            if fewest > 0 && broken.count() > fewest {
                break;
            }
            let relaxed = |step: u32| {
                let part = f64::from(step) / f64::from(STEPS);
                self.limits.relaxed(broken, part)
            };
            // Only what needs less than the best so far is worth a look.
            let bar = if fewest > 0 { best.0 - 1 } else { STEPS };
            if is_possible(&relaxed(bar)) {
                fewest = broken.count();
                let step = first_where(1, bar, |step| is_possible(&relaxed(step)));
                best = (step, relaxed(step));
            }
        }
        best.1
    }
}
