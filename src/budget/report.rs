//! What the budget calculator says.

use serde::Serialize;

use crate::base::document::named;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, Range};
use crate::plan::EventId;

/// How to allocate the budget.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BudgetReport {
    /// The best mix there is under the guardrails and locks.
    pub optimum: Mix,
    /// The playbook's starter blend for this budget; missing where the budget is too small.
    pub starter: Option<Mix>,
    /// The user's own mix, where there is one.
    pub own: Option<Mix>,
    /// What each tier's creator costs and brings.
    pub each: PerTier<Each>,
    /// Whether fees carry the season's premium.
    pub season: Season,
    /// Whether the budget is below what one cycle usually takes, and that least amount.
    pub small_cycle: Option<Fen>,
}

/// The premium on creator fees in the weeks before a large sale.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Season {
    /// Whether the fees of this report carry it.
    pub applies: bool,
    /// The sale, 618 or Double 11, in whose weeks the launch lies, whether or not it applies.
    pub event: Option<EventId>,
    /// The premium as a share of the fee, 0 to 1.
    pub rate: f64,
}

/// What one creator of a tier costs and brings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Each {
    /// The fee for all of the creator's notes, in the tier's format and the season.
    pub fee: Fen,
    /// Fee, service fee, agency fee, VAT, product and handling together.
    pub all_in: Fen,
    /// What the first creator of the tier brings in the objective's unit: readers, saves or orders.
    pub result: f64,
    /// The all-in cost divided by that result, in fen; missing where the result is 0.
    pub cost_per_result: Option<f64>,
}

/// One way to spend the budget.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Mix {
    /// How many creators of each tier.
    pub counts: PerTier<u32>,
    /// Every yuan by line; the amounts add up to the total, to the fen.
    pub lines: Vec<Line>,
    /// By how much the mix costs more than the total; the line `leftover` is then negative.
    pub over: Fen,
    /// What is optimised: expected readers, saves or orders.
    pub result: f64,
    /// What the mix is expected to bring.
    pub forecast: Forecast,
    /// What each guardrail says to this mix.
    pub guardrails: Vec<Guardrail>,
}

/// One cost line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Line {
    /// What the money is for.
    pub id: LineId,
    /// The tier, for creator fees.
    pub tier: Option<Tier>,
    /// The amount.
    pub amount: Fen,
    /// Whether the user has locked it.
    pub locked: bool,
}

/// The cost lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum LineId {
    /// Creator fees of one tier.
    Fees,
    /// Pugongying's service fee.
    Service,
    /// The agency's fee.
    Agency,
    /// Product and shipping for seeded creators.
    Product,
    /// Handling of creators.
    Handling,
    /// Production of the notes that the brand makes.
    Production,
    /// Tools and expertise.
    Tools,
    /// Paid amplification in Juguang, held until winners are known.
    Boost,
    /// VAT on creator fees, service, agency, production and boost.
    Vat,
    /// Contingency.
    Contingency,
    /// What no whole creator and no guardrail left a use for.
    Leftover,
}

named!(LineId {
    Fees = "fees",
    Service = "service",
    Agency = "agency",
    Product = "product",
    Handling = "handling",
    Production = "production",
    Tools = "tools",
    Boost = "boost",
    Vat = "vat",
    Contingency = "contingency",
    Leftover = "leftover",
});

/// What a mix is expected to bring: about one campaign in ten ends below a range's
/// low end, and one above its high end. The likely value is the mean over the luck of creators
/// where each figure has its likely value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Forecast {
    /// Times a note is shown.
    pub impressions: Range,
    /// Times a note is opened.
    pub reads: Range,
    /// Different people who open a note.
    pub reach: Range,
    /// Likes and saves.
    pub engagements: Range,
    /// Saves.
    pub saves: Range,
    /// Notes that do go live.
    pub notes_live: Range,
    /// Clicks to the shop.
    pub clicks: Range,
    /// Orders.
    pub orders: Range,
    /// Money spent (all lines but contingency and leftover) for each like or save, in fen.
    pub cpe: Option<Range>,
    /// Money spent for a thousand impressions, in fen.
    pub cpm: Option<Range>,
    /// Money spent for each save, in fen.
    pub cost_per_save: Option<Range>,
    /// Money spent for each reader, in fen.
    pub cost_per_reader: Option<Range>,
    /// Money spent for each order, in fen.
    pub cost_per_order: Option<Range>,
}

/// A named constraint, and what it does to a mix.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Guardrail {
    /// Which one.
    pub id: GuardrailId,
    /// What it does.
    pub state: GuardrailState,
    /// The quantity it watches, as the mix has it; missing where there is nothing to watch (a
    /// ratio without a divisor).
    pub actual: Option<f64>,
    /// The least it allows.
    pub min: Option<f64>,
    /// The most it allows.
    pub max: Option<f64>,
    /// Where it is binding: the result that the best mix without it would add; for the capacity,
    /// that room for a tenth more creators would add.
    pub costs: Option<f64>,
    /// Where the optimum breaks it: each thing that it cannot be met together with, though it could
    /// be met without it. Empty where it takes several of them to stand in its way.
    pub against: Vec<Against>,
    /// Where the optimum breaks it: the smallest change of a limit with which it could be kept.
    pub change: Option<Change>,
}

/// A figure and the value that it would need.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Change {
    /// The figure's name.
    pub figure: &'static str,
    /// The value, in the figure's unit.
    pub value: f64,
}

/// What a guardrail cannot be met together with, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Against {
    /// The locked number of creators of a tier.
    Lock(Tier),
    /// Another guardrail.
    Guardrail(GuardrailId),
    /// The locked boost, or all the money.
    Money(Money),
}

/// The money that stands against a guardrail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Money {
    /// The budget: no mix keeps the guardrail, whatever else is let go.
    Budget,
    /// The locked boost.
    Boost,
}

/// The guardrails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum GuardrailId {
    /// Five to ten micro creators for each mid-tier one.
    Blend,
    /// At least one KOC for each micro creator.
    Layer,
    /// At least half of creator fees on micro creators and KOCs.
    FrontLoad,
    /// No creator over 40% of creator fees.
    SingleCreator,
    /// At most one mega creator, as an anchor.
    MegaAnchor,
    /// 15% to 40% of the total held back for boost.
    BoostShare,
    /// No more creators than the team can handle.
    Capacity,
}

/// What a guardrail does to a mix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum GuardrailState {
    /// Kept, and the best mix would be no better without it.
    Holding,
    /// Kept, and it costs: without it (the capacity: with a tenth more) the best mix would bring
    /// more.
    Binding,
    /// Switched off.
    Off,
    /// Not kept by this mix. In the optimum: locks or the budget leave no mix that keeps it, and
    /// `actual` is the smallest change of its limit that would.
    Broken,
}
