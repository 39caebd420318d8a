//! Whom to book: lists of creators are read, each creator is checked, and a team is picked.

pub mod engagement;
pub mod roster;
pub mod team;
pub mod vetting;
