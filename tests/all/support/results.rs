//! Any question about what came of a plan by its name, answered as JSON: for the shared cases.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use notewave::budget::Luck;
use notewave::plan::Plan;
use notewave::results::{self, Past, Results};
use serde_json::Value;

use super::json::Json;

/// The answer to a question about what came of a plan: `results`, `winners` or `learn`, which knows past campaigns.
pub(crate) fn about_results(ask: &str, plan: &Plan, given: &Value, past: Option<&Value>) -> Value {
    let luck = &mut Luck::new();
    let given = Results::read(&Json(Some(given.clone())));
    let past = Past::read_all(&Json(past.cloned()));
    match ask {
        "results" => serde_json::to_value(results::report(plan, &given, luck)),
        "winners" => serde_json::to_value(results::winners(plan, &given, luck)),
        "learn" => serde_json::to_value(results::learn(plan, &given, &past, luck)),
        _ => panic!("{ask}: no such question"),
    }
    .unwrap()
}
