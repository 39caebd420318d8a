//! Laws of the budget.

mod closed_forms;
mod explain;
mod forecast;
mod guardrails;
mod judgement;
mod mix;
mod plans;
mod simulation;
