//! Which inputs of plans differ?
//!
//! A plan is written as a document, the way serde writes it, and that as a flat list of paths and
//! values, so no field can be forgotten here. A list holds names, and each name counts as a field of its own.

use serde::Serialize;
use serde_json::Value;

use crate::base::problem::Given;
use crate::plan::Plan;

/// An input that is not the same in all plans.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct DifferingInput {
    /// Its path as in a problem, such as `budget.total` or `overrides[fee.koc].value`; of a name
    /// in a list `budget.off[layer]`.
    pub path: String,
    /// Its value in each plan, in the order of the plans; a truth value as `true` or `false`.
    /// Missing where the plan leaves it open or has no number there, or the name is not in the
    /// list.
    pub values: Vec<Option<Given>>,
}

/// The inputs that differ, in the order in which a plan has them.
pub(super) fn differing<'a>(plans: impl Iterator<Item = &'a Plan>) -> Vec<DifferingInput> {
    let plans: Vec<Vec<Leaf>> = plans.map(leaves).collect();
    let mut paths: Vec<&str> = Vec::new();
    for (path, _) in plans.iter().flatten() {
        if !paths.contains(&path.as_str()) {
            paths.push(path);
        }
    }
    let values = |path: &str| -> Vec<Option<Given>> {
        let value = |plan: &Vec<Leaf>| {
            let leaf = plan.iter().find(|leaf| leaf.0 == path);
            leaf.map(|leaf| leaf.1.clone())
        };
        plans.iter().map(value).collect()
    };
    let all = paths.into_iter().map(|path| DifferingInput {
        values: values(path),
        path: path.to_owned(),
    });
    all.filter(|input| {
        input
            .values
            .windows(2)
            .any(|pair| pair.first() != pair.last())
    })
    .collect()
}

/// A path, and the value that is there.
type Leaf = (String, Given);

fn leaves(plan: &Plan) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    // Writing fails on keys that are no text; a plan has none.
    let written = serde_json::to_value(plan).unwrap_or_default();
    walk(String::new(), &written, &mut leaves);
    leaves
}

/// Adds what stands at a path and below it.
fn walk(path: String, value: &Value, leaves: &mut Vec<Leaf>) {
    match value {
        Value::Null => {}
        Value::Bool(truth) => leaves.push((path, truth.to_string().as_str().into())),
        Value::Number(number) => leaves.extend(number.as_f64().map(|number| (path, number.into()))),
        Value::String(text) => leaves.push((path, text.as_str().into())),
        Value::Array(names) => {
            let names = names.iter().filter_map(Value::as_str);
            leaves.extend(names.map(|name| (format!("{path}[{name}]"), name.into())));
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                walk(below(&path, name), value, leaves);
            }
        }
    }
}

/// The path of a field, or of an entry whose key is data.
fn below(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        "overrides" | "budget.locks.lines" | "schedule.days" | "schedule.events" => {
            format!("{path}[{name}]")
        }
        _ => format!("{path}.{name}"),
    }
}
