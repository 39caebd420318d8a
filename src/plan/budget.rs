//! The budget's part of the plan.

use crate::base::by_name::ByName;

use serde::Serialize;

use crate::base::format::Format;
use crate::base::tier::PerTier;

/// The budget's part of the plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BudgetPlan {
    /// The whole budget in fen.
    pub total: f64,
    /// Whether an agency is paid its share of media.
    #[serde(default)]
    pub agency: bool,
    /// Whether VAT is paid on top of fees, boost and production.
    #[serde(default)]
    pub vat: bool,
    /// Whether creator fees carry the premium of the weeks before a large sale.
    #[serde(default)]
    pub season: SeasonSwitch,
    /// The format that each tier's creators post; where it is missing, that of the objective.
    #[serde(default)]
    pub formats: PerTier<Option<Format>>,
    /// How many notes each creator of a tier posts: 1 to 20, a series where it is more than one.
    #[serde(default)]
    pub notes: PerTier<f64>,
    /// How many image sets the brand produces itself.
    #[serde(default)]
    pub made_notes: f64,
    /// How many videos the brand produces itself.
    #[serde(default)]
    pub made_videos: f64,
    /// Tools and expertise, in fen.
    #[serde(default)]
    pub tools: f64,
    /// The ids of the guardrails that are switched off.
    #[serde(default)]
    pub off: Vec<String>,
    /// What the optimum must keep as it is.
    #[serde(default)]
    pub locks: Locks,
    /// The user's own mix, to stand beside the optimum.
    #[serde(default)]
    pub own: Option<OwnMix>,
    /// The currency that the page shows beside RMB; no calculation uses it.
    #[serde(default)]
    pub currency: Option<Currency>,
}

impl BudgetPlan {
    /// The most notes that one creator posts; the least is 1.
    pub const MOST_NOTES: f64 = 20.0;
}

impl Default for BudgetPlan {
    /// Nothing to spend, on one image-text note of each creator.
    fn default() -> BudgetPlan {
        BudgetPlan {
            total: 0.0,
            agency: false,
            vat: false,
            season: SeasonSwitch::default(),
            formats: PerTier::default(),
            notes: PerTier::from_fn(|_| 1.0),
            made_notes: 0.0,
            made_videos: 0.0,
            tools: 0.0,
            off: Vec::new(),
            locks: Locks::default(),
            own: None,
            currency: None,
        }
    }
}

/// Whether creator fees carry the season's premium.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum SeasonSwitch {
    /// Where the launch lies in the weeks before 618 or Double 11.
    #[default]
    Auto,
    /// Never.
    Off,
    /// Whenever the launch is.
    On,
}

/// The user's home currency.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Currency {
    /// Its three letters, `EUR`.
    pub code: String,
    /// RMB for one unit of it, 0.0001 to 100,000; missing until somebody says, since no currency
    /// has the rate of another.
    #[serde(default)]
    pub rate: Option<f64>,
    /// The day of that rate, `2026-11-23`.
    pub date: String,
}

impl Currency {
    /// The least RMB for one unit.
    pub const MIN_RATE: f64 = 0.000_1;
    /// The most RMB for one unit.
    pub const MAX_RATE: f64 = 100_000.0;
}

/// What the optimum must keep as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Locks {
    /// Locked numbers of creators.
    #[serde(default)]
    pub counts: PerTier<Option<f64>>,
    /// Locked amounts in fen by the id of the line: `service`, `agency`, `product`, `handling`,
    /// `production`, `tools`, `boost`, `vat`, `contingency`, or `fees.koc` and so on, which books
    /// as many creators as the amount pays for.
    #[serde(default)]
    #[cfg_attr(feature = "types", tsify(type = "Record<string, number>"))]
    pub lines: ByName<f64>,
}

/// A mix that the user typed in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct OwnMix {
    /// How many creators of each tier.
    pub counts: PerTier<f64>,
    /// Boost in fen; where it is missing, what is left, as far as the guardrail lets it.
    #[serde(default)]
    pub boost: Option<f64>,
}
