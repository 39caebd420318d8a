//! Laws of lists, of one creator and of the team.

mod as_they_come;
mod columns;
mod engagement;
mod luck;
mod readings;
mod roster;
mod samples;
mod strategies;
mod team;
mod vetting;
mod worth;
