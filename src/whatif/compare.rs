//! Plans side by side: what was put in, and what comes of it with the same luck.

use serde::Serialize;

use super::case::Case;
use super::differing_inputs::{DifferingInput, differing};
use crate::budget::{Best, Luck, Outlook, Played, Shift};
use crate::plan::Plan;

/// Plans side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PlanComparison {
    /// The inputs of the budget, figures and objective among them, that are not the same in all
    /// plans.
    pub inputs: Vec<DifferingInput>,
    /// The plans in their order; missing where a plan's budget is unsound.
    pub plans: Vec<Option<ComparedPlan>>,
}

/// What the best mix of one of several plans brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ComparedPlan {
    /// The best mix.
    pub best: Best,
    /// What it brings in simulated campaigns.
    pub outlook: Outlook,
    /// How it differs from the best mix of the first plan, in each metric that both have; empty
    /// for the first plan itself, and where that is unsound.
    pub shifts: Vec<Shift>,
}

/// Sets two to four plans side by side, on the same draws; `None` for fewer or more.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective, whatif};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let mut richer = plan.clone();
/// richer.budget.total *= 2.0;
/// let comparison = whatif::compare_plans(&[plan, richer], &mut Luck::new()).unwrap();
/// let [input] = &comparison.inputs[..] else { panic!("only the budget differs") };
/// assert_eq!(input.path, "budget.total");
/// assert_eq!(input.values, [Some(12_000_000.0.into()), Some(24_000_000.0.into())]);
/// let [first, second] = &comparison.plans[..] else { panic!("two plans") };
/// assert!(first.as_ref().unwrap().shifts.is_empty());
/// let saves = second.as_ref().unwrap().shifts[4];
/// assert!(saves.difference.p50 > 0.0 && saves.better > 0.9);
/// ```
#[must_use]
pub fn compare_plans(plans: &[Plan], luck: &mut Luck) -> Option<PlanComparison> {
    if !(2..=4).contains(&plans.len()) {
        return None;
    }
    let cases: Vec<Case> = plans.iter().map(Case::new).collect();
    let played: Vec<Option<(Best, Played)>> = cases
        .iter()
        .map(|case| {
            let input = case.input()?;
            let best = input.best();
            Some((best, input.play(luck, &best.counts, best.boost)))
        })
        .collect();
    let first = played.first().and_then(Option::as_ref);
    let compared = |index: usize, (best, played): &(Best, Played)| ComparedPlan {
        best: *best,
        outlook: played.outlook(),
        shifts: match first {
            Some((_, first)) if index > 0 => played.shifts(first),
            _ => Vec::new(),
        },
    };
    let plans = played.iter().enumerate();
    Some(PlanComparison {
        inputs: differing(cases.iter().map(Case::plan)),
        plans: plans
            .map(|(index, plan)| plan.as_ref().map(|plan| compared(index, plan)))
            .collect(),
    })
}
