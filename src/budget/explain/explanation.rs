//! The steps by which a number was worked out.

use serde::Serialize;

use crate::base::tier::Tier;
use crate::budget::terms::Name;
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
    /// The smaller of the two.
    AtMost,
    /// The only one to the nearest fen, halves away from zero.
    Round,
    /// The only one to the nearest whole yuan, halves away from zero; money in fen.
    RoundYuan,
    /// The last whole yuan that is not above the only one; money in fen.
    FloorYuan,
}
