//! What is said of a roster.

use serde::Serialize;

use super::interval::Interval;
use super::row::Row;
use super::score::Score;
use super::signals::Signal;
use crate::base::problem::Problem;
use crate::base::units::Fen;
use crate::creators::engagement::rate::RateBasis;
use crate::creators::engagement::report::{Check, CpeLevel, GivenRate, Worth};

/// What there is to say of the creators of a roster.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct VettedRoster {
    /// What is wrong with the roster, the notes and the figures they are measured by.
    pub problems: Vec<Problem>,
    /// The creators, in the roster's order; one with a problem is left out.
    pub creators: Vec<VettedCreator>,
}

/// A roster in brief.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RosterRows {
    /// What is wrong with the roster, the notes and the figures they are measured by.
    pub problems: Vec<Problem>,
    /// The creators, in the roster's order; one with a problem is left out.
    pub rows: Vec<Row>,
    /// What the rates count: each once, in the order in which the roster has them. One alone holds
    /// for the whole list.
    pub bases: Vec<RateBasis>,
    /// For each of `rows` the place in `bases` of what its rate counts; missing where there is no rate.
    pub row_bases: Vec<Option<u32>>,
    /// What the rates that the list itself gives fit; missing where it gives none, or they fit nothing.
    pub given_rate: Option<GivenRate>,
}

/// What there is to say of one creator.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct VettedCreator {
    /// The rate against the bands, and what the fee buys.
    pub check: Check,
    /// What the creator is worth to the plan, by what its notes bring to the audience sought; missing
    /// where the budget is unsound, or numbers of the creator's cannot be.
    pub worth: Option<Worth>,
    /// The 80% interval of the rate, by the spread of the notes' rates; wider the fewer there are,
    /// missing where there are fewer than two.
    pub interval: Option<Interval>,
    /// The mean of the notes' rates without the tenth at either end.
    pub trimmed: Option<f64>,
    /// Interactions of an average note, weighted by the figures `ces.*`. Follows, which CES counts
    /// eightfold, are on no list and count nothing here.
    pub ces: Option<f64>,
    /// The part of notes with at least `note.viral` times the interactions of the creator's
    /// median one. Other tools set other bars, so their rates do not compare.
    pub viral: Option<f64>,
    /// The median gap between two notes, in days.
    pub cadence: Option<f64>,
    /// Sponsored notes against the others; missing where there are not two of each.
    pub sponsored: Option<Sponsored>,
    /// The notes that have a rate, in the order of the list.
    pub notes: Vec<Note>,
    /// Reasons to look, in a fixed order.
    pub signals: Vec<Signal>,
    /// The fees up to which the CPE is excellent, good and normal; empty where it is not known
    /// what a note brings.
    pub fees: Vec<FeeAt>,
    /// The open score.
    pub score: Score,
    /// The numbers of `check` that are at most as high, since the list gives only a least number
    /// for what they are divided by, such as `reads` of `10万+`: `rate`, `cpe`, `cpm`,
    /// `costPerRead`, `costPerSave`.
    #[cfg_attr(feature = "types", tsify(type = "string[]"))]
    pub at_most: Vec<&'static str>,
    /// The numbers of `check` that are at least as high: `rate`, where interactions may be more.
    #[cfg_attr(feature = "types", tsify(type = "string[]"))]
    pub at_least: Vec<&'static str>,
}

/// One note of a creator.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Note {
    /// The day it went live, in days since 1970-01-01.
    pub day: Option<f64>,
    /// Its engagement rate by the chosen definition.
    pub rate: f64,
    /// Whether it is sponsored.
    pub sponsored: Option<bool>,
}

/// How a creator's sponsored notes do against the others.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Sponsored {
    /// How many notes are sponsored.
    pub notes: u32,
    /// How many are not.
    pub others: u32,
    /// The mean rate of the sponsored notes divided by that of the others.
    pub ratio: f64,
    /// The 80% interval of that ratio; missing where the others bring nothing.
    pub interval: Option<Interval>,
}

/// The highest fee at which a CPE is of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct FeeAt {
    /// The level.
    pub level: CpeLevel,
    /// The fee, rounded down so that the level is met.
    pub fee: Fen,
}
