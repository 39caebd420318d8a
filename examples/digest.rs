//! The native half of `npm run digest`: answers questions about plans, one to a line.
//!
//! Each line of the input is a question as JSON, `{"ask": "budgetCurve", "plan": {…}}`, with the `goal` or
//! the `of` that some questions have; each line of the output is its answer as JSON. `comparePlans` holds
//! the plan against itself with RMB 10,000 more.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool on the command line, which fails by panicking"
)]

#[path = "../tests/all/support/answer.rs"]
mod answer;
#[path = "../tests/all/support/json.rs"]
mod json;

use std::io::stdin;

use answer::{Wanted, answer};
use json::Json;
use notewave::plan::Plan;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    ask: String,
    plan: Value,
    goal: Option<Wanted>,
    of: Option<String>,
}

fn main() {
    for line in stdin().lines() {
        let question: Question = serde_json::from_str(&line.unwrap()).unwrap();
        let Question {
            ask,
            plan,
            goal,
            of,
        } = question;
        let plan = Plan::read(&Json(Some(plan))).unwrap();
        let mut other = plan.clone();
        other.budget.total += 1_000_000.0;
        println!(
            "{}",
            answer(&ask, &plan, goal.as_ref(), of.as_deref(), &other)
        );
    }
}
