//! What can be asked of simulated campaigns.

use serde::Serialize;

use crate::base::objective::Objective;

/// What can be asked of a simulation, by the names of an [outlook](super::outlook::Outlook); money in fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Metric {
    /// Times a note is shown.
    Impressions,
    /// Times a note is opened.
    Reads,
    /// Different people who open a note.
    Reach,
    /// Likes and saves.
    Engagements,
    /// Saves.
    Saves,
    /// Clicks to the shop.
    Clicks,
    /// Orders.
    Orders,
    /// Notes that do go live.
    NotesLive,
    /// Live notes of many times the median result.
    ViralNotes,
    /// Money spent.
    Spent,
    /// Money spent for each like or save.
    Cpe,
    /// Money spent for a thousand impressions.
    Cpm,
    /// Money spent for each save.
    CostPerSave,
    /// Money spent for each reader.
    CostPerReader,
    /// Money spent for each order.
    CostPerOrder,
    /// Revenue.
    Revenue,
    /// Revenue for each fen spent.
    Roas,
    /// Revenue less money spent, for each fen spent.
    Roi,
}

impl Metric {
    /// All of them.
    pub(crate) const ALL: [Metric; 18] = [
        Metric::Impressions,
        Metric::Reads,
        Metric::Reach,
        Metric::Engagements,
        Metric::Saves,
        Metric::Clicks,
        Metric::Orders,
        Metric::NotesLive,
        Metric::ViralNotes,
        Metric::Spent,
        Metric::Cpe,
        Metric::Cpm,
        Metric::CostPerSave,
        Metric::CostPerReader,
        Metric::CostPerOrder,
        Metric::Revenue,
        Metric::Roas,
        Metric::Roi,
    ];

    /// Whether less of it is better.
    pub(crate) const fn is_cost(self) -> bool {
        matches!(
            self,
            Metric::Spent
                | Metric::Cpe
                | Metric::Cpm
                | Metric::CostPerSave
                | Metric::CostPerReader
                | Metric::CostPerOrder
        )
    }

    /// What one of what an objective wants costs.
    pub(crate) const fn cost(self) -> Metric {
        match self {
            Metric::Saves => Metric::CostPerSave,
            Metric::Orders => Metric::CostPerOrder,
            _ => Metric::CostPerReader,
        }
    }

    /// Whether it means nothing as long as an order has no value.
    pub(crate) const fn needs_revenue(self) -> bool {
        matches!(self, Metric::Revenue | Metric::Roas | Metric::Roi)
    }
}

impl From<Objective> for Metric {
    /// What the objective wants most of.
    fn from(objective: Objective) -> Metric {
        match objective {
            Objective::Awareness => Metric::Reach,
            Objective::Seeding => Metric::Saves,
            Objective::Conversion => Metric::Orders,
        }
    }
}
