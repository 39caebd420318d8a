//! How a number came about, step by step.

use serde::Serialize;

use crate::base::tier::Tier;
use crate::budget::report::LineId;
use crate::budget::response::quantity::{Price, Quantity};
use crate::figures::Unit;

/// A number of the report, and every step from figures and the plan to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Explanation {
    /// The number as the report has it, unrounded, in its unit.
    pub value: f64,
    /// What it is measured in.
    pub unit: Unit,
    /// The steps; each rests on earlier ones only, and the last one is the number.
    pub steps: Vec<Step>,
}

/// One step of a formula, with its live value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Step {
    /// What the value is, where it has a name; a step without one is part of a longer formula.
    pub name: Option<Name>,
    /// The tier it is about, where it is about one.
    pub tier: Option<Tier>,
    /// How the value comes from those it rests on.
    pub operation: Operation,
    /// The places among the steps of the values it rests on, in the order of the formula.
    pub operands: Vec<usize>,
    /// The value, unrounded; money in fen, shares 0 to 1.
    pub value: f64,
    /// The figure it is, by its id: the table of figures has its sources and grade.
    #[cfg_attr(feature = "types", tsify(type = "string | null"))]
    pub figure: Option<&'static str>,
}

/// How a step comes from those it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Operation {
    /// A figure in force: the published one or the plan's own.
    Figure,
    /// A figure at the low end of its range.
    Low,
    /// A figure at the high end of its range.
    High,
    /// A value of the plan or of the mix.
    Given,
    /// A constant of the formula.
    Constant,
    /// The first and the second.
    Add,
    /// The first less the second.
    Subtract,
    /// The first times the second.
    Multiply,
    /// The first divided by the second.
    Divide,
    /// The only one with the other sign.
    Negate,
    /// `ln(1 + x)` of the only one.
    Log1p,
    /// `e^x − 1` of the only one.
    Expm1,
    /// `ln(x)` of the only one.
    Ln,
    /// `e^x` of the only one.
    Exp,
    /// The square root of the only one.
    Sqrt,
    /// The smaller of the two.
    AtMost,
    /// The only one to the nearest fen, halves away from zero.
    Round,
}

/// What a step's value is. With a tier it is that tier's part, without one the whole mix's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Name {
    /// A term of the formulas.
    Term(Term),
    /// What the forecast adds up.
    Quantity(Quantity),
    /// What one of it costs.
    Price(Price),
    /// A cost line.
    Line(LineId),
}

/// A term of the formulas that is no number of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Term {
    /// Creators of a tier in the mix.
    Creators,
    /// Notes that one creator posts.
    Posted,
    /// The part of a creator's followers who read at least one of the notes.
    ReadOnce,
    /// Reads of all notes of one creator, no-shows included.
    CreatorReads,
    /// Different readers of one creator, no-shows included.
    CreatorReaders,
    /// Likes and saves for each reader.
    EngagementsPerReader,
    /// Saves for each reader.
    SavesPerReader,
    /// Orders for each reader.
    OrdersPerReader,
    /// `−ln(1 − readers of one creator / audience)`, what a creator counts in Sainsbury's formula.
    Weight,
    /// Different people whom the creators of a tier reach.
    Readers,
    /// Impressions that boost buys.
    BoostImpressions,
    /// Reads that boost buys.
    BoostReads,
    /// Different people whom boost reaches.
    BoostReach,
    /// What optimisation adds up: the part of a tier, of boost or of the mix.
    Score,
    /// What is optimised: readers, saves or orders.
    Result,
    /// Money spent: every line but contingency and leftover.
    Spent,
    /// The whole budget.
    Total,
    /// Image sets that the brand produces.
    MadeNotes,
    /// Videos that the brand produces.
    MadeVideos,
    /// The fee of a creator's first note of several.
    FirstFee,
    /// The fee of one creator for all notes.
    CreatorFee,
    /// Pugongying's service fee for one creator.
    CreatorService,
    /// The agency's fee for one creator.
    CreatorAgency,
    /// VAT on the fees for one creator.
    CreatorVat,
    /// The agency's fee for boost.
    BoostAgency,
    /// VAT on boost and the agency's fee for it.
    BoostVat,
    /// VAT on production and on locked lines.
    FixedVat,
    /// `ln(value with one assumption at an end / likely value)`.
    Shift,
    /// What the luck of single notes adds to a range, as a squared logarithm.
    Luck,
    /// By how many times an end of a range is off the likely value.
    Spread,
    /// The low end of a range.
    LowEnd,
    /// The high end of a range.
    HighEnd,
}

/// Says that a kind of name is a name.
macro_rules! is_name {
    ($($kind:ident: $type:ty),+) => {
        $(impl From<$type> for Name {
            fn from(name: $type) -> Name {
                Name::$kind(name)
            }
        })+
    };
}

is_name!(Term: Term, Quantity: Quantity, Price: Price, Line: LineId);
