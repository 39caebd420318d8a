//! What the tiers, boost and all other notes bring, and that together they are the whole.

use serde::Serialize;

use super::compare::Group;
use super::in_plan::InPlan;
use super::metric::{Made, ResultMetric, count};
use super::tally::{Notes, Out};
use crate::base::objective::Objective;

/// A count of all notes in parts: the tiers as they are reported, and these two.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Sum {
    /// What is counted; revenue is in fen.
    pub metric: ResultMetric,
    /// What boost brought to the notes that are compared, or the ad reports alone say.
    pub boost: f64,
    /// What notes brought that were not planned, or whose tier is not known.
    pub apart: f64,
    /// The tiers and both together.
    pub total: f64,
}

/// The sums of the objective's counts, of which anything is known, in its order.
pub(super) fn sums(
    objective: Objective,
    notes: &Notes<'_>,
    in_plan: &InPlan<'_>,
    all: &Group,
    tiers: &[Group],
) -> Vec<Sum> {
    let told = |out: &Out<'_>, metric| Some(out.ads?.told(metric)?.result);
    let of = |group: &Group, metric: ResultMetric| {
        let found = group.metrics.iter().find(|one| one.metric == metric);
        found.map(|one| one.actual)
    };
    let sum = |metric: ResultMetric| {
        let Made::Count(counted) = metric.made() else {
            return None;
        };
        let apart: Vec<f64> = notes
            .all
            .iter()
            .filter(|out| out.join.tier.is_none() || !in_plan.has(out))
            .filter_map(|out| count(out, counted).or_else(|| told(out, counted)))
            .collect();
        let compared = of(all, metric);
        if compared.is_none() && apart.is_empty() {
            return None;
        }
        let compared = compared.unwrap_or(0.0);
        let apart: f64 = apart.iter().sum();
        let tiers: f64 = tiers.iter().filter_map(|tier| of(tier, metric)).sum();
        Some(Sum {
            metric,
            boost: compared - tiers,
            apart,
            total: compared + apart,
        })
    };
    let metrics = ResultMetric::of(objective).iter();
    metrics.filter_map(|metric| sum(*metric)).collect()
}
