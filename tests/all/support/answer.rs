//! Any question about a plan by its name, answered as JSON: for the shared cases and the digest.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use notewave::budget::Luck;
use notewave::document::Named;
use notewave::plan::Plan;
use notewave::schedule::timing;
use notewave::whatif;
use notewave::whatif::{Goal, Kpi};
use serde::Deserialize;
use serde_json::Value;

/// A goal as JSON has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    metric: String,
    target: f64,
    chance: Option<f64>,
}

impl Wanted {
    fn goal(&self) -> Goal {
        Goal {
            metric: Kpi::named(&self.metric).unwrap(),
            target: self.target,
            chance: self.chance,
        }
    }
}

/// The answer to a question: `report`, `forecast`, `budgetCurve` and so on. `seekBudget` and
/// `seekFigure` have a goal, `seekFigure` and `explain` are about the figure or number `of`,
/// `comparePlans` takes another plan.
pub(crate) fn answer(
    ask: &str,
    plan: &Plan,
    goal: Option<&Wanted>,
    of: Option<&str>,
    other: &Plan,
) -> Value {
    let luck = &mut Luck::new();
    let goal = || goal.unwrap().goal();
    match ask {
        "report" => serde_json::to_value(notewave::evaluate(plan)),
        "forecast" => serde_json::to_value(notewave::forecast(plan, luck)),
        "alternatives" => serde_json::to_value(whatif::alternatives(plan, luck)),
        "budgetCurve" => serde_json::to_value(whatif::budget_curve(plan, luck)),
        "moreBudget" => serde_json::to_value(whatif::more_budget(plan, luck)),
        "seekBudget" => serde_json::to_value(whatif::seek_budget(plan, &goal(), luck)),
        "seekFigure" => serde_json::to_value(whatif::seek_figure(plan, of.unwrap(), &goal(), luck)),
        "tornado" => serde_json::to_value(whatif::tornado(plan, luck)),
        "advice" => serde_json::to_value(whatif::advice(plan, luck)),
        "worlds" => serde_json::to_value(whatif::worlds(plan, luck)),
        "bestTeam" => serde_json::to_value(notewave::best_team(plan)),
        "feeThresholds" => {
            let rows: Vec<u32> = (0..).take(plan.engagement.roster.len()).collect();
            serde_json::to_value(notewave::fee_thresholds(plan, &rows))
        }
        "vetRoster" => serde_json::to_value(notewave::vet_roster(plan)),
        "explain" => serde_json::to_value(notewave::explain(plan, of.unwrap())),
        "boostTiming" => serde_json::to_value(whatif::boost_timing(plan)),
        "timing" => serde_json::to_value(timing::timing(plan)),
        "board" => serde_json::to_value(timing::board(plan)),
        "launchDates" => serde_json::to_value(timing::launch_dates(plan)),
        "payments" => serde_json::to_value(timing::payments(plan)),
        "comparePlans" => {
            serde_json::to_value(whatif::compare_plans(&[plan.clone(), other.clone()], luck))
        }
        _ => panic!("{ask}: no such question"),
    }
    .unwrap()
}
