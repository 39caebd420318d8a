//! What the user asks of the team.

use serde::Serialize;

use crate::base::tier::PerTier;

/// What the team of the roster must keep, beside who is held or left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TeamPlan {
    /// The most that the creators may cost all in, in fen; where it is missing, what the budget's
    /// best mix spends on them and leaves over.
    pub money: Option<f64>,
    /// The largest part of that money for one creator, 0.01 to 1; where it is missing, the figure
    /// `guardrail.single`.
    pub cap: Option<f64>,
    /// The fewest creators of each tier.
    pub least: PerTier<Option<f64>>,
    /// The most creators of each tier.
    pub most: PerTier<Option<f64>>,
    /// The most creators of one category; those without a category are not limited.
    pub per_category: Option<f64>,
    /// Whether each tier must have as many as in the budget's best mix, or all that the list has
    /// where it has fewer.
    pub as_mix: bool,
    /// The points of the open score that a creator must be able to reach, 0 to 100; where it is
    /// missing, the figure `team.score`.
    pub min_score: Option<f64>,
    /// The rules of the team that are switched off (`below-band`, `score`, `rival`, `signals`), and
    /// the factors that do not count (`audience`, `relevance`).
    pub off: Vec<String>,
}
