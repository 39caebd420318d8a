//! A target, and whether a mix reaches it.

use serde::Serialize;

use crate::base::document::named;
use crate::base::objective::Objective;
use crate::base::problem::{Problem, Problems};
use crate::budget::{Best, Input, Luck, Metric};
use crate::plan::Plan;

/// What a target is set for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Kpi {
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

named!(Kpi {
    Result = "result",
    Saves = "saves",
    Reach = "reach",
    Orders = "orders",
    Cpe = "cpe",
});

/// A target for what the best mix brings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Goal {
    /// What is to be reached.
    pub metric: Kpi,
    /// The target: people, saves or orders; fen for `cpe`. Loose: [`Goal::check`] decides.
    pub target: f64,
    /// In at least which part of simulated campaigns the best mix is to reach the target, 0.5 to
    /// 0.99; where it is missing, the median is to. Loose, as the target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance: Option<f64>,
}

impl Goal {
    /// The least and the most that a target may be.
    const BOUNDS: (f64, f64) = (0.000_001, 1e12);
    /// The least and the most that a chance may be: from as good as a coin to what twenty campaigns of
    /// all still tell.
    const CHANCES: (f64, f64) = (0.5, 0.99);

    /// What is wrong with the goal: its target must be a number above 0, at most a million million,
    /// and its chance one from 0.5 to 0.99.
    #[must_use]
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Problems::new();
        let (min, max) = Goal::BOUNDS;
        problems.number("goal.target", None, self.target, min, max);
        if let Some(chance) = self.chance {
            let (min, max) = Goal::CHANCES;
            problems.number("goal.chance", None, chance, min, max);
        }
        problems.into_vec()
    }

    /// The value of the metric in a mix: the median, or what the goal's part of simulated campaigns reach;
    /// missing where one campaign in ten or more brings nothing that a cost could be divided by.
    pub(super) fn value(&self, input: &Input, best: &Best, luck: &mut Luck) -> Option<f64> {
        let played = input.play(luck, &best.counts, best.boost);
        let metric = self.simulated(input);
        if let Some(chance) = self.chance {
            return played.reached_by(metric, chance);
        }
        played.percentiles(metric).map(|of| of.p50)
    }

    /// The part of simulated campaigns in which a mix reaches the target, 0 to 1; missing where the
    /// goal has no chance.
    pub(super) fn part(&self, input: &Input, best: &Best, luck: &mut Luck) -> Option<f64> {
        self.chance?;
        let metric = self.simulated(input);
        Some(
            input
                .play(luck, &best.counts, best.boost)
                .part(metric, self.target),
        )
    }

    /// The metric, as simulation calls it.
    fn simulated(&self, input: &Input) -> Metric {
        match self.metric {
            Kpi::Result => input.wants(),
            Kpi::Saves => Metric::Saves,
            Kpi::Reach => Metric::Reach,
            Kpi::Orders => Metric::Orders,
            Kpi::Cpe => Metric::Cpe,
        }
    }

    /// Whether less of the metric is better: then a budget can be too large as well.
    pub(super) const fn is_cost(&self) -> bool {
        matches!(self.metric, Kpi::Cpe)
    }

    /// Whether a value reaches the target.
    pub(super) fn is_reached(&self, value: Option<f64>) -> bool {
        value.is_some_and(|value| {
            if self.is_cost() {
                value <= self.target
            } else {
                value >= self.target
            }
        })
    }

    /// Whether one value is nearer to the goal's good end than another.
    pub(super) fn is_better(&self, value: Option<f64>, other: Option<f64>) -> bool {
        match (value, other) {
            (Some(value), Some(other)) if self.is_cost() => value < other,
            (Some(value), Some(other)) => value > other,
            (value, _) => value.is_some(),
        }
    }

    /// The goal, by the name `result` where it is the plan's own objective.
    pub(super) fn for_plan(self, plan: &Plan) -> Goal {
        let metric = match (plan.objective, self.metric) {
            (Objective::Awareness, Kpi::Reach)
            | (Objective::Seeding, Kpi::Saves)
            | (Objective::Conversion, Kpi::Orders) => Kpi::Result,
            (_, metric) => metric,
        };
        Goal { metric, ..self }
    }
}
