//! All tests of the core in one program: the shared cases, and laws by calculator.

mod brief;
mod budget;
mod captions;
mod cases;
mod creators;
mod export;
mod mistakes;
mod results;
mod schedule;
mod solve;
mod support;
mod whatif;
