//! What simulation says of the mixes of a plan.

use serde::Serialize;

use super::metric::Metric;
use super::percentiles::Percentiles;
use super::simulation::Simulation;
use crate::base::objective::Objective;

/// The forecasts of a plan's mixes, on the same draws.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Outlooks {
    /// Of the best mix.
    pub optimum: Outlook,
    /// Of the playbook's starter blend; missing where the budget is too small.
    pub starter: Option<Outlook>,
    /// Of the user's own mix, where there is one.
    pub own: Option<Outlook>,
}

/// What a mix brings in simulated campaigns. Money is in fen. A cost per something is
/// missing where one campaign in ten or more brings none of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Outlook {
    /// The mean of readers, saves or orders: whichever the objective wants. A few campaigns bring very
    /// much, so it lies above the median. A mix's `result` is the mean with each figure at its likely
    /// value; most figures reach further up than down, so this one lies above that too.
    pub mean: f64,
    /// Times a note is shown.
    pub impressions: Percentiles,
    /// Times a note is opened.
    pub reads: Percentiles,
    /// Different people who open a note.
    pub reach: Percentiles,
    /// Likes and saves.
    pub engagements: Percentiles,
    /// Saves.
    pub saves: Percentiles,
    /// Clicks to the shop.
    pub clicks: Percentiles,
    /// Orders.
    pub orders: Percentiles,
    /// Notes that do go live.
    pub notes_live: Percentiles,
    /// Live notes with at least so many times the median result of their tier as the figure
    /// `note.viral` says.
    pub viral_notes: Percentiles,
    /// Money spent: all lines but contingency and leftover, at the fees that are paid.
    pub spent: Percentiles,
    /// Money spent for each like or save.
    pub cpe: Option<Percentiles>,
    /// Money spent for a thousand impressions.
    pub cpm: Option<Percentiles>,
    /// Money spent for each save.
    pub cost_per_save: Option<Percentiles>,
    /// Money spent for each reader.
    pub cost_per_reader: Option<Percentiles>,
    /// Money spent for each order.
    pub cost_per_order: Option<Percentiles>,
    /// Revenue; missing until the figure `order.value` is set.
    pub revenue: Option<Percentiles>,
    /// Revenue divided by money spent; missing as revenue is, and where nothing is spent.
    pub roas: Option<Percentiles>,
    /// Revenue less money spent, divided by money spent; missing as `roas` is.
    pub roi: Option<Percentiles>,
}

/// What a simulation says, of a mix that is for an objective.
pub(crate) fn of(objective: Objective, simulation: &Simulation) -> Outlook {
    let maybe = |metric| simulation.percentiles(metric);
    // Only a division can be infinite.
    let sum = |metric| maybe(metric).unwrap_or_default();
    let earned = simulation.has_revenue();
    let money = |metric| earned.then(|| maybe(metric)).flatten();
    Outlook {
        mean: simulation.mean(objective.into()),
        impressions: sum(Metric::Impressions),
        reads: sum(Metric::Reads),
        reach: sum(Metric::Reach),
        engagements: sum(Metric::Engagements),
        saves: sum(Metric::Saves),
        clicks: sum(Metric::Clicks),
        orders: sum(Metric::Orders),
        notes_live: sum(Metric::NotesLive),
        viral_notes: sum(Metric::ViralNotes),
        spent: sum(Metric::Spent),
        cpe: maybe(Metric::Cpe),
        cpm: maybe(Metric::Cpm),
        cost_per_save: maybe(Metric::CostPerSave),
        cost_per_reader: maybe(Metric::CostPerReader),
        cost_per_order: maybe(Metric::CostPerOrder),
        revenue: money(Metric::Revenue),
        roas: money(Metric::Roas),
        roi: money(Metric::Roi),
    }
}
