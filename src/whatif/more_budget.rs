//! What would a little more money buy?

use serde::Serialize;

use super::case::Case;
use crate::base::units::Fen;
use crate::budget::{Luck, Prospect};
use crate::plan::Plan;

/// What a little more money would buy.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Next {
    /// How much more, in fen: a tenth of the budget to one digit, which books somebody. A thousand would often
    /// go into boost alone, and bring next to nothing.
    pub more: Fen,
    /// By how much the median would rise; below zero only where the larger budget keeps a guardrail that
    /// today's has to break, or by a trace where it books other creators with other luck.
    pub result: f64,
    /// The best mix for the larger budget.
    pub best: Prospect,
}

/// What a tenth more money would buy; `None` where the budget is unsound, or no plan may have that much.
/// `luck` keeps draws from one call to the next, to save time.
///
/// ```
/// use notewave::{budget::Luck, default_plan, evaluate, objective::Objective, plan::Plan, whatif};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let next = whatif::more_budget(&plan, &mut Luck::new()).unwrap();
/// assert_eq!(next.more.0, 1_000_000, "RMB 10,000, of 12,000 to one digit");
/// let median = |plan: &Plan| evaluate(plan).budget.unwrap().optimum.forecast.result.p50;
/// let today = median(&plan);
/// plan.budget.total += 1_000_000.0;
/// assert_eq!(next.result, median(&plan) - today);
/// ```
#[must_use]
pub fn more_budget(plan: &Plan, luck: &mut Luck) -> Option<Next> {
    let case = Case::new(plan);
    let today = case.input()?.prospect(luck);
    next(&case, &today, luck)
}

/// The same, where it is known what today's budget buys.
pub(super) fn next(case: &Case, today: &Prospect, luck: &mut Luck) -> Option<Next> {
    let total = today.best.total;
    let more = tenth(total);
    let best = case.with_total(total + more).input()?.prospect(luck);
    Some(Next {
        more,
        result: best.result.p50 - today.result.p50,
        best,
    })
}

/// A tenth of an amount to one digit, and a yuan at least.
fn tenth(total: Fen) -> Fen {
    let mut digit = 1;
    while total.0 / digit >= 100 {
        digit *= 10;
    }
    let digits = (total.0 / 10 + digit / 2) / digit;
    Fen((digits * digit).max(100))
}

#[cfg(test)]
mod tests {
    use super::tenth;
    use crate::base::units::Fen;

    #[test]
    fn a_tenth_has_one_digit() {
        for (yuan, part) in [
            (120_000, 10_000),
            (80_000, 8_000),
            (250_000, 30_000),
            (96_000, 10_000),
            (1_000_000, 100_000),
            (727, 70),
            (3, 1),
        ] {
            assert_eq!(tenth(Fen::from_yuan(yuan)), Fen::from_yuan(part), "{yuan}");
        }
    }
}
