//! Laws of the schedule.

mod board;
mod figures;
mod peak;
mod timing;
mod waves;
