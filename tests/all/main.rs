//! All tests of the core in one program: the shared cases, and laws by calculator.

mod brief;
mod budget;
mod cases;
mod creators;
mod export;
mod schedule;
mod solve;
mod support;
mod whatif;
