//! The budget's part of a plan, to be asked about with one thing changed.

use crate::base::objective::Objective;
use crate::base::problem::Problems;
use crate::base::units::Fen;
use crate::budget::GuardrailId;
use crate::budget::{Best, Input};
use crate::figures;
use crate::figures::{Area, Assumptions, Figure, Override};
use crate::plan::{EngagementPlan, Plan};

/// A plan without its lists: one of a million notes is not copied for each question.
pub(crate) fn lean(plan: &Plan) -> Plan {
    Plan {
        version: plan.version,
        objective: plan.objective,
        today: plan.today.clone(),
        overrides: plan.overrides.clone(),
        budget: plan.budget.clone(),
        engagement: EngagementPlan::default(),
        schedule: plan.schedule.clone(),
    }
}

/// A plan without what the budget does not read.
#[derive(Clone, Debug)]
pub(super) struct Case {
    plan: Plan,
}

impl Case {
    pub(super) fn new(plan: &Plan) -> Case {
        let mut plan = lean(plan);
        // Fees hang on the launch and on the sales around it.
        plan.today.clear();
        plan.schedule.days.clear();
        Case { plan }
    }

    /// What the budget reads of the plan; the rest is empty.
    pub(super) const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The checked budget, where the report has one too.
    pub(super) fn input(&self) -> Option<Input> {
        let mut problems = Problems::new();
        let unsound = figures::check(&self.plan.overrides, &mut problems);
        if unsound.contains(&Area::Budget) || unsound.contains(&Area::Response) {
            return None;
        }
        Input::check(&self.plan, &self.figures(), &mut problems)
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

    /// The same with all guardrails off.
    pub(super) fn without_guardrails(&self) -> Case {
        let mut case = self.clone();
        let names = GuardrailId::ALL.iter().map(|id| id.name().to_owned());
        case.plan.budget.off = names.collect();
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
