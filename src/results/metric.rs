//! What a campaign is measured by, objective by objective.

use serde::Serialize;

use super::ads::Told;
use super::tally::Out;
use crate::base::objective::Objective;
use crate::budget::{Metric, Played};

/// What notes are measured by. Money in fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum ResultMetric {
    /// Times shown.
    Impressions,
    /// Times opened.
    Reads,
    /// Likes and saves.
    Engagements,
    /// Saves.
    Saves,
    /// Saves for each read: the Playbook holds it a stronger sign of purchase than likes.
    SaveRate,
    /// Likes and saves for each read.
    EngagementRate,
    /// Clicks to the shop.
    Clicks,
    /// Orders.
    Orders,
    /// What the orders brought in.
    Revenue,
    /// Fees and boost for each like or save.
    Cpe,
    /// Fees and boost for a thousand impressions.
    Cpm,
    /// Fees and boost for each read.
    CostPerRead,
    /// Fees and boost for each save.
    CostPerSave,
    /// Fees and boost for each order.
    CostPerOrder,
}

/// What a metric is made of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Made {
    /// A count.
    Count(Metric),
    /// One count for each of another.
    Rate(Metric, Metric),
    /// Money for each of a count, times a number.
    Cost(Metric, f64),
}

impl ResultMetric {
    /// What an objective is held against first of all.
    pub(super) const fn headline(objective: Objective) -> ResultMetric {
        match objective {
            // How many different people a note reached, no sheet says.
            Objective::Awareness => ResultMetric::Reads,
            Objective::Seeding => ResultMetric::Saves,
            Objective::Conversion => ResultMetric::Orders,
        }
    }

    /// What an objective is measured by (Playbook, phase 6), the first first.
    pub(super) const fn of(objective: Objective) -> &'static [ResultMetric] {
        match objective {
            Objective::Awareness => &[
                ResultMetric::Impressions,
                ResultMetric::Reads,
                ResultMetric::Cpm,
                ResultMetric::CostPerRead,
                ResultMetric::EngagementRate,
                ResultMetric::SaveRate,
                ResultMetric::Engagements,
                ResultMetric::Cpe,
                ResultMetric::Orders,
                ResultMetric::CostPerOrder,
            ],
            Objective::Seeding => &[
                ResultMetric::SaveRate,
                ResultMetric::Saves,
                ResultMetric::EngagementRate,
                ResultMetric::Engagements,
                ResultMetric::Reads,
                ResultMetric::CostPerSave,
                ResultMetric::Cpe,
                ResultMetric::Impressions,
                ResultMetric::Cpm,
                ResultMetric::Orders,
                ResultMetric::CostPerOrder,
            ],
            Objective::Conversion => &[
                ResultMetric::Orders,
                ResultMetric::Clicks,
                ResultMetric::Revenue,
                ResultMetric::CostPerOrder,
                ResultMetric::SaveRate,
                ResultMetric::Saves,
                ResultMetric::Reads,
                ResultMetric::CostPerSave,
                ResultMetric::Cpe,
                ResultMetric::Impressions,
                ResultMetric::Cpm,
            ],
        }
    }

    pub(super) const fn made(self) -> Made {
        match self {
            ResultMetric::Impressions => Made::Count(Metric::Impressions),
            ResultMetric::Reads => Made::Count(Metric::Reads),
            ResultMetric::Engagements => Made::Count(Metric::Engagements),
            ResultMetric::Saves => Made::Count(Metric::Saves),
            ResultMetric::Clicks => Made::Count(Metric::Clicks),
            ResultMetric::Orders => Made::Count(Metric::Orders),
            ResultMetric::Revenue => Made::Count(Metric::Revenue),
            ResultMetric::SaveRate => Made::Rate(Metric::Saves, Metric::Reads),
            ResultMetric::EngagementRate => Made::Rate(Metric::Engagements, Metric::Reads),
            ResultMetric::Cpe => Made::Cost(Metric::Engagements, 1.0),
            ResultMetric::Cpm => Made::Cost(Metric::Impressions, 1_000.0),
            ResultMetric::CostPerRead => Made::Cost(Metric::Reads, 1.0),
            ResultMetric::CostPerSave => Made::Cost(Metric::Saves, 1.0),
            ResultMetric::CostPerOrder => Made::Cost(Metric::Orders, 1.0),
        }
    }

    /// Whether less of it is better.
    pub(super) const fn is_cost(self) -> bool {
        matches!(self.made(), Made::Cost(..))
    }

    /// The metric in every simulated campaign, where `planned` fen were to be paid; counts are `times` as many.
    pub(super) fn outcomes(
        self,
        played: &Played,
        planned: f64,
        times: f64,
    ) -> impl Iterator<Item = f64> {
        let (of, by) = match self.made() {
            Made::Rate(metric, by) => (metric, by),
            Made::Count(metric) | Made::Cost(metric, _) => (metric, metric),
        };
        let both = played.outcomes(of).zip(played.outcomes(by));
        both.map(move |(one, by)| match self.made() {
            Made::Count(_) => one * times,
            Made::Rate(..) => quotient(one, by),
            Made::Cost(_, each) => quotient(planned * each, one * times),
        })
    }
}

/// Infinite where there is nothing to divide by.
pub(super) fn quotient(one: f64, by: f64) -> f64 {
    if by > 0.0 { one / by } else { f64::INFINITY }
}

/// What a note brought of a metric that is counted; missing where the sheet does not say it.
pub(super) fn count(out: &Out<'_>, metric: Metric) -> Option<f64> {
    let note = out.note;
    match metric {
        Metric::Impressions => note.impressions,
        Metric::Reads => note.reads,
        Metric::Engagements => note.engagements(),
        Metric::Saves => note.saves,
        Metric::Clicks => note.clicks,
        Metric::Orders => note.orders,
        Metric::Revenue => note.revenue,
        _ => None,
    }
}

/// What a note brought of a metric by itself: without what its ad rows say that boost brought, and, for readers
/// of rows that do not say it, without as large a part as they are of its reads. Where the rows say more than
/// the note has, its sheet does not hold what they say.
pub(super) fn own(out: &Out<'_>, metric: Metric) -> Option<f64> {
    if metric == Metric::Engagements {
        let likes = out.note.likes? * out.without(out.boosted);
        return Some(likes + own(out, Metric::Saves)?);
    }
    let (held, told) = apart(out, metric)?;
    Some(match told {
        Some(told) if told.result <= count(out, metric)? => (held - told.result).max(0.0),
        _ => held,
    })
}

/// What a note brought of a metric, without what readers brought of whom no row says it, and what the others of
/// its ad rows say that boost brought.
pub(super) fn apart(out: &Out<'_>, metric: Metric) -> Option<(f64, Option<Told>)> {
    let told = out.ads.and_then(|ads| ads.told(metric));
    let silent = out.boosted - told.map_or(0.0, |told| told.clicks);
    Some((count(out, metric)? * out.without(silent.max(0.0)), told))
}
