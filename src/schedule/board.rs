//! The board: every post on a day and in a slot, around what the user has fixed.

mod constraints;
mod days;
mod model;
mod place;
mod report;
mod slots;

pub(crate) use place::board;
pub use report::{Board, BoardDay, Conflict, PlacedPost, Relaxed};
