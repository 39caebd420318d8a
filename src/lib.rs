//! The core of Notewave, a campaign calculator for Xiaohongshu creator marketing.
//!
//! The whole of it is one pure function: [`evaluate`] turns a [`Plan`](plan::Plan) into a
//! [`Report`](report::Report). The same plan gives the same report to the last bit, natively and
//! in every browser: no clock, no randomness but a fixed seed, no locale. Beside it, [`forecast`]
//! simulates the plan's mixes: that takes longer, so a page asks for it apart.

mod base;
pub mod budget;
mod checked;
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

pub use budget::{explain, forecast};
pub use creators::team::{best_team, standings};
pub use creators::vetting::{list, vet, vet_one};
pub use default_plan::default_plan;
pub use evaluate::{check, evaluate};
pub use export::roster_sheet;
