//! The core of Notewave, a campaign calculator for Xiaohongshu creator marketing.
//!
//! The whole of it is one pure function: [`evaluate`] turns a [`Plan`](plan::Plan) into a
//! [`Report`](report::Report). The same plan gives the same report to the last bit, natively and
//! in every browser: no clock, no randomness but a fixed seed, no locale. Beside it, [`forecast`]
//! simulates the plan's mixes: that takes longer, so a page asks for it apart.

pub mod board;
pub mod budget;
pub mod date;
pub mod document;
pub mod engagement;
pub mod events;
pub mod export;
pub mod figures;
pub mod objective;
pub mod plan;
pub mod problem;
pub mod report;
pub mod roster;
pub mod schedule;
pub mod selection;
pub mod team;
pub mod tier;
pub mod timing;
pub mod units;
pub mod vetting;
pub mod whatif;

mod default_plan;
mod evaluate;
mod halve;
mod normal;
mod rising;

pub use default_plan::default_plan;
pub use evaluate::{
    best_team, check, evaluate, explain, forecast, list, roster_sheet, standings, vet, vet_one,
};
