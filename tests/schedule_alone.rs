//! The shared cases of the schedule without the budget: the locked counts go straight to the
//! calculator, so that a wrong mix and a wrong date are told apart.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use notewave::figures::Assumptions;
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::problem::Problems;
use notewave::schedule::{self, Input};
use notewave::tier::PerTier;
use serde_json::{Value, json};

/// What the report would say of the plan, with the counts that it locks.
fn result(plan: &Plan, counts: &PerTier<u32>) -> Value {
    let assumptions = Assumptions::new(&plan.overrides);
    let input = Input::check(plan, &assumptions, &mut Problems::new());
    let schedule = input.map(|input| schedule::report(&input, counts));
    json!({ "problems": notewave::check(plan), "schedule": schedule })
}

/// The same as JSON, where 1 and 1.0 are.
fn same(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

#[test]
fn the_cases_hold_for_locked_counts() {
    let file = include_str!("cases/schedule.json");
    let cases: Vec<Value> = serde_json::from_str(file).unwrap();
    for case in cases {
        let today = case
            .pointer("/input/today")
            .and_then(Value::as_str)
            .unwrap();
        let plan = notewave::default_plan(Objective::Seeding, today);
        let mut plan = serde_json::to_value(plan).unwrap();
        let set = case
            .pointer("/input/set")
            .and_then(Value::as_object)
            .unwrap();
        for (pointer, value) in set {
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            let parent = plan
                .pointer_mut(parent)
                .and_then(Value::as_object_mut)
                .unwrap();
            parent.insert(key.to_owned(), value.clone());
        }
        let counts = set.get("/budget/locks/counts").cloned();
        let counts = counts.map_or_else(PerTier::default, |counts| {
            serde_json::from_value(counts).unwrap()
        });
        let found = result(&serde_json::from_value(plan).unwrap(), &counts);
        let expected = case.get("expected").and_then(Value::as_object).unwrap();
        for (pointer, expected) in expected {
            let found = found.pointer(pointer).unwrap_or(&Value::Null);
            assert!(
                same(found, expected),
                "{}: {pointer}\nexpected {expected}\nfound    {found}",
                case.get("name").unwrap_or(&Value::Null)
            );
        }
    }
}
