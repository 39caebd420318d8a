//! Laws of the schedule.

mod board;
mod figures;
mod timing;
mod waves;
