//! A target, and whether a mix reaches it.

use serde::Serialize;

use crate::budget::{Best, Input};
use crate::document::named;
use crate::objective::Objective;
use crate::plan::Plan;
use crate::problem::{Problem, Problems};

/// What a target is set for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Metric {
    /// What the plan optimises: at least so many readers, saves or orders.
    #[default]
    Result,
    /// At least so many saves.
    Saves,
    /// At least so many different readers.
    Reach,
    /// At least so many orders.
    Orders,
    /// At most so many fen for each like or save.
    Cpe,
}

named!(Metric {
    Result = "result",
    Saves = "saves",
    Reach = "reach",
    Orders = "orders",
    Cpe = "cpe",
});

/// A target for what the best mix is expected to bring.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Goal {
    /// What is to be reached.
    pub metric: Metric,
    /// The target: people, saves or orders; fen for `cpe`. Loose: [`Goal::check`] decides.
    pub target: f64,
}

impl Goal {
    /// The least and the most that a target may be.
    const BOUNDS: (f64, f64) = (0.000_001, 1e12);

    /// What is wrong with the target: it must be a number above 0, at most a million million.
    #[must_use]
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Problems::new();
        let (min, max) = Goal::BOUNDS;
        problems.number("goal.target", None, self.target, min, max);
        problems.into_vec()
    }

    /// The value of the metric in a mix; missing where nothing is engaged with.
    pub(super) fn value(&self, input: &Input, best: &Best) -> Option<f64> {
        let forecast = || input.forecast(best);
        match self.metric {
            Metric::Saves => Some(forecast().saves.likely),
            Metric::Reach => Some(forecast().reach.likely),
            Metric::Orders => Some(forecast().orders.likely),
            Metric::Cpe => forecast().cpe.map(|cpe| cpe.likely),
            Metric::Result => Some(best.result),
        }
    }

    /// Whether a value reaches the target.
    pub(super) fn is_reached(&self, value: Option<f64>) -> bool {
        value.is_some_and(|value| match self.metric {
            Metric::Cpe => value <= self.target,
            _ => value >= self.target,
        })
    }

    /// Whether one value is nearer to the goal's good end than another.
    pub(super) fn is_better(&self, value: Option<f64>, other: Option<f64>) -> bool {
        match (value, other) {
            (Some(value), Some(other)) if self.metric == Metric::Cpe => value < other,
            (Some(value), Some(other)) => value > other,
            (value, _) => value.is_some(),
        }
    }

    /// The goal, by the name `result` where it is the plan's own objective.
    pub(super) fn for_plan(self, plan: &Plan) -> Goal {
        let metric = match (plan.objective, self.metric) {
            (Objective::Awareness, Metric::Reach)
            | (Objective::Seeding, Metric::Saves)
            | (Objective::Conversion, Metric::Orders) => Metric::Result,
            (_, metric) => metric,
        };
        Goal { metric, ..self }
    }
}
