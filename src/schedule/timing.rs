//! The campaign's dates, with the money and the risk that hang on them. Every answer is a pure
//! function of a plan, with a fixed seed; `None` where the plan's budget or schedule is unsound, as
//! in the report. They take longer than the report, so a page asks for them apart.

mod board;
mod chances;
mod dated_plan;
mod launches;
mod payments;
mod watch;

pub use super::board::{Board, BoardDay, Conflict, PlacedPost, Relaxed};
pub use board::board;
pub(crate) use board::{schedule_and_board, schedule_of};
pub use chances::{TierTiming, TimeSaver, TimeSaverId, Timing, timing};
pub(crate) use dated_plan::DatedPlan;
pub use launches::{DayPrice, LaunchDate, LaunchDates, launch_dates};
pub use payments::{Due, Payment, PaymentKind, Payments, payments};
pub(crate) use payments::{fee_instalments, is_taxed};
pub use watch::WatchDay;
pub(crate) use watch::watch;
