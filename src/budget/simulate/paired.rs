//! Two mixes, campaign by campaign: with the same luck, what is left is what sets them apart.

use serde::Serialize;

use super::draws::DRAWS;
use super::forecast::Forecast;
use super::luck::Luck;
use super::metric::Metric;
use super::model::Model;
use super::outlook;
use super::outlook::Outlook;
use super::percentiles::{Percentiles, at_rank};
use super::simulation::{Simulation, ratio};
use crate::base::objective::Objective;
use crate::base::sort::sorted;
use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::budget::money::costs::Costs;

/// By how much a mix differs from another in one metric, in the same campaigns.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Shift {
    /// The metric, by its name in the outlook.
    #[cfg_attr(feature = "types", tsify(type = "Exclude<keyof Outlook, 'mean'>"))]
    pub metric: Metric,
    /// This mix less the other, in the unit of the metric. Its median need not be the difference
    /// of the medians.
    pub difference: Percentiles,
    /// The part of campaigns in which this mix is better, 0 to 1: more of the metric, or less of
    /// money spent and of a cost. A tie is not better.
    pub better: f64,
}

/// A mix that has been played through all draws.
#[derive(Clone, Debug)]
pub(crate) struct Played {
    objective: Objective,
    simulation: Simulation,
}

impl Played {
    /// Plays a mix through all draws.
    pub(crate) fn new(
        luck: &mut Luck,
        model: &Model,
        costs: &Costs,
        objective: Objective,
        (counts, boost): (&PerTier<u32>, Fen),
    ) -> Played {
        Played {
            objective,
            simulation: Simulation::new(luck, model, costs, counts, boost),
        }
    }

    /// What it brings, in short; `best` is the best mix, where this is another one.
    pub(crate) fn forecast(&self, best: Option<&Played>) -> Forecast {
        let best = best.map(|best| &best.simulation);
        Forecast::new(self.objective, &self.simulation, best)
    }

    /// The part of campaigns in which this mix brings more of what the objective wants than another.
    pub(crate) fn above(&self, other: &Played) -> f64 {
        self.simulation
            .above(&other.simulation, self.objective.into())
    }

    /// What the objective wants, by percentiles.
    pub(crate) fn result(&self) -> Percentiles {
        self.percentiles(self.objective.into()).unwrap_or_default()
    }

    /// The percentiles of a metric; `None` where the highest is infinite.
    pub(crate) fn percentiles(&self, metric: Metric) -> Option<Percentiles> {
        self.simulation.percentiles(metric)
    }

    /// The median of one metric for each of another, campaign by campaign; `None` where half of them have
    /// nothing of the other.
    pub(crate) fn median_ratio(&self, metric: Metric, of: Metric) -> Option<f64> {
        let both = self
            .simulation
            .outcomes(metric)
            .zip(self.simulation.outcomes(of));
        let ratios = both.map(|(metric, of)| ratio(metric, of));
        let median = at_rank(&sorted(ratios.collect()), (1, 2));
        median.is_finite().then_some(median)
    }

    /// A metric in every draw.
    pub(crate) fn outcomes(&self, metric: Metric) -> impl Iterator<Item = f64> {
        self.simulation.outcomes(metric)
    }

    /// What the simulation says of it.
    pub(crate) fn outlook(&self) -> Outlook {
        outlook::of(self.objective, &self.simulation)
    }

    /// What at least such a part of the campaigns reach: the most of a metric, or the least of
    /// money spent or of a cost. `None` where that is infinite, or the part above 1.
    pub(crate) fn reached_by(&self, metric: Metric, part: f64) -> Option<f64> {
        let mut values: Vec<f64> = self.simulation.outcomes(metric).collect();
        // A part of the draws such as 0.55 may come out a trace above a whole number.
        let needed = f64::from(DRAWS) * part - 1e-9;
        let needed = (1..=values.len())
            .zip(1_u32..)
            .find(|&(_, count)| f64::from(count) >= needed)?
            .0;
        let worst = if metric.is_cost() {
            needed - 1
        } else {
            values.len() - needed
        };
        let (_, value, _) = values.select_nth_unstable_by(worst, f64::total_cmp);
        value.is_finite().then_some(*value)
    }

    /// The part of campaigns, 0 to 1, that reach a target: at least so much of a metric, or at most
    /// of money spent or of a cost.
    pub(crate) fn part(&self, metric: Metric, target: f64) -> f64 {
        let reaches = |value: &f64| {
            if metric.is_cost() {
                *value <= target
            } else {
                *value >= target
            }
        };
        let outcomes = self.simulation.outcomes(metric);
        let count = outcomes.filter(reaches).fold(0.0, |all, _| all + 1.0);
        count / f64::from(DRAWS)
    }

    /// How this mix differs from another, in each metric that both have.
    pub(crate) fn shifts(&self, other: &Played) -> Vec<Shift> {
        let [ours, theirs] = [&self.simulation, &other.simulation];
        let has_revenue = ours.has_revenue() && theirs.has_revenue();
        let metrics = Metric::ALL.into_iter();
        metrics
            .filter(|metric| has_revenue || !metric.needs_revenue())
            .filter_map(|metric| shift(metric, ours, theirs))
            .collect()
    }
}

/// One metric's shift; `None` where one campaign in ten or more has nothing to divide by.
fn shift(metric: Metric, ours: &Simulation, theirs: &Simulation) -> Option<Shift> {
    let both = ours.outcomes(metric).zip(theirs.outcomes(metric));
    let differences: Vec<f64> = both
        .map(|(one, other)| one - other)
        // Where both are infinite, neither is worse.
        .map(|difference| if difference.is_nan() { 0.0 } else { difference })
        .collect();
    let sign = if metric.is_cost() { -1.0 } else { 1.0 };
    let is_better = |difference: &&f64| **difference * sign > 0.0;
    // The sum of nothing would be -0.
    let better = differences
        .iter()
        .filter(is_better)
        .fold(0.0, |all, _| all + 1.0);
    let draws = f64::from(DRAWS);
    Some(Shift {
        metric,
        better: better / draws,
        difference: Percentiles::of(differences.into_iter())?,
    })
}
