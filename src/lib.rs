//! The core of Notewave, a campaign calculator for Xiaohongshu creator marketing.
//!
//! The whole of it is one pure function: [`evaluate`] turns a [`Plan`](plan::Plan) into a
//! [`Report`](report::Report). The same plan gives the same report to the last bit, natively and
//! in every browser: no clock, no randomness but a fixed seed, no locale. Beside it, [`forecast`]
//! simulates the plan's mixes: that takes longer, so a page asks for it apart.

mod base;
pub mod budget;
pub mod creators;
mod default_plan;
mod evaluate;
pub mod export;
pub mod figures;
pub mod plan;
pub mod report;
pub mod schedule;
pub mod solve;
pub mod whatif;

pub use base::{date, document, objective, problem, tier, units};
pub use default_plan::default_plan;
pub use evaluate::{
    best_team, check, evaluate, explain, forecast, list, roster_sheet, standings, vet, vet_one,
};
