//! Every number the product claims: value, range, source and grade, as data.
//!
//! A figure that nobody published carries the grade *assumption*. A plan may override any figure
//! by its id; what the calculators use is always the figure [in force](Assumptions::of).

mod assumptions;
pub mod boost_timing;
pub mod budget;
mod build;
pub mod engagement;
pub mod events;
mod figure;
pub mod objectives;
pub mod response;
pub mod saves;
pub mod schedule;
mod table;
pub mod vetting;

pub use assumptions::{Assumptions, Override};
pub use figure::{Area, Figure, Grade, Source, Unit};
pub use table::all;
pub(crate) use table::{are_sound, check};
