//! The budget's part of a plan, to be asked about with one thing changed.

use crate::base::by_name::ByName;
use crate::base::objective::Objective;
use crate::base::units::Fen;
use crate::budget::{Best, Input};
use crate::figures::{Assumptions, Figure, Override};
use crate::plan::Plan;

/// A plan without what the budget does not read.
#[derive(Clone, Debug)]
pub(super) struct Case {
    plan: Plan,
}

impl Case {
    pub(super) fn new(plan: &Plan) -> Case {
        let mut plan = plan.without_roster();
        // Fees hang on the plan's day, on today and on the sales around them.
        plan.schedule.days = ByName::new();
        // Neither tells anything about money.
        plan.id.clear();
        plan.name.clear();
        Case { plan }
    }

    /// What the budget reads of the plan; the rest is empty.
    pub(super) const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The checked budget, where the report has one too.
    pub(super) fn input(&self) -> Option<Input> {
        Input::of(&self.plan)
    }

    /// The best mix.
    pub(super) fn best(&self) -> Option<Best> {
        self.input().as_ref().map(Input::best)
    }

    /// The figures in force.
    pub(super) const fn figures(&self) -> Assumptions<'_> {
        Assumptions::new(&self.plan.overrides)
    }

    /// The same with another objective.
    pub(super) fn with_objective(&self, objective: Objective) -> Case {
        let mut plan = self.plan.clone();
        plan.objective = objective;
        Case { plan }
    }

    /// The same with another budget.
    pub(super) fn with_total(&self, total: Fen) -> Case {
        let mut case = self.clone();
        case.plan.budget.total = total.as_f64();
        case
    }

    /// The same with another value of a figure; its range stretches to hold the value.
    pub(super) fn with_figure(&self, figure: &Figure, value: f64) -> Case {
        let mut case = self.clone();
        let own = case.plan.overrides.get(figure.id).copied();
        let own = Override {
            value,
            low: own.and_then(|own| own.low).map(|low| low.min(value)),
            high: own.and_then(|own| own.high).map(|high| high.max(value)),
        };
        case.plan.overrides.insert(figure.id.to_owned(), own);
        case
    }
}
