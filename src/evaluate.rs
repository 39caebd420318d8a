//! The one function: a plan goes in, the whole report comes out.

use crate::base::problem::Problem;
use crate::base::tier::Tier;
use crate::budget::Luck;
use crate::checked::{checked, checked_budget};
use crate::creators::engagement::factors::{factors, product};
use crate::creators::engagement::levels::Levels;
use crate::creators::engagement::worth::worth as worth_of;
use crate::creators::engagement::{self, EngagementReport};
use crate::figures::Assumptions;
use crate::plan::Plan;
use crate::report::Report;
use crate::{budget, schedule};

/// Works out everything there is to say about a plan. Pure: the same plan gives the same report.
#[must_use]
pub fn evaluate(plan: &Plan) -> Report {
    evaluate_with(plan, &mut Luck::new())
}

/// The same report, to the last bit, in less time: `luck` keeps draws from one call to the next.
#[must_use]
pub fn evaluate_with(plan: &Plan, luck: &mut Luck) -> Report {
    let (sound, problems) = checked(plan);
    let figures = Assumptions::new(&plan.overrides);
    let report = |input| budget::report(input, figures, luck);
    let budget = sound.budget.as_ref().map(report);
    let schedule = match (&sound.schedule, &budget) {
        (Some(input), Some(budget)) => Some(schedule::report(input, &budget.optimum.counts)),
        _ => None,
    };
    let engagement = sound.engagement.as_ref().map(|input| {
        let report = engagement::report(input);
        let hand = input.creator.zip(report.creator.as_ref());
        let worth = sound.budget.as_ref().zip(hand);
        let worth = worth.and_then(|(budget, hand)| {
            let counts = product(factors(hand.0, hand.0.relevance, input.off));
            let levels = Levels::published(figures);
            worth_of(input, budget, figures, hand, &levels, counts)
        });
        EngagementReport { worth, ..report }
    });
    Report {
        problems,
        budget,
        engagement,
        schedule,
    }
}

/// Works out what there is to say about a plan's budget alone: of a plan that is sound, the same as in the
/// whole [report](evaluate_with). The other parts are neither checked nor answered.
#[must_use]
pub fn evaluate_budget(plan: &Plan, luck: &mut Luck) -> Report {
    let (budget, problems) = checked_budget(plan);
    let figures = Assumptions::new(&plan.overrides);
    let report = |input| budget::report(input, figures, luck);
    Report {
        problems,
        engagement: None,
        schedule: None,
        budget: budget.as_ref().map(report),
    }
}

/// Draws the luck of one tier's first creators before a report asks for it, so that a first report can be worked
/// out in several short tasks. It changes no answer: what is drawn is the same whenever it is. Of a plan that is
/// unsound nothing is drawn.
///
/// ```
/// use notewave::{budget::Luck, default_plan, draw_ahead, evaluate_budget, objective::Objective, tier::Tier};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let mut luck = Luck::new();
/// draw_ahead(&plan, Tier::Koc, &mut luck);
/// assert_eq!(evaluate_budget(&plan, &mut luck), evaluate_budget(&plan, &mut Luck::new()));
/// ```
pub fn draw_ahead(plan: &Plan, tier: Tier, luck: &mut Luck) {
    if let (Some(input), _) = checked_budget(plan) {
        input.draw_ahead(tier, luck);
    }
}

/// Everything that is wrong with a plan; nothing is worked out.
#[must_use]
pub fn check(plan: &Plan) -> Vec<Problem> {
    checked(plan).1
}
