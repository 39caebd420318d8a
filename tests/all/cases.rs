//! The shared cases, natively. `tests/node/cases.test.mjs` runs the same files through the wasm.
//!
//! A case starts from the default plan (`objective`, `today`), sets what stands under `set` by
//! JSON pointer, and names by JSON pointer what the report must hold. With `csv` it reads a list
//! instead, with the columns as the `mappings` choose them, or with `results` as a results sheet; with `notice` it
//! reads days off; with `caption` it checks one by a `brief`; with `ask` it asks the what-if of that name,
//! `seekBudget` and `seekFigure` with a `goal`, `seekFigure` `of` a figure, `explain` `of` a number, `brief` `of`
//! whom, `comparePlans` with a second plan that has the values under `other` too, `results`, `winners` and `learn`
//! with `results` and the campaigns of the `past`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::support::answer::{Wanted, answer};
use crate::support::json::Json;
use crate::support::results::about_results;
use notewave::captions::{About, Deal, check_captions};
use notewave::creators::roster::{
    Choices, ColumnChoice, ColumnMapping, ListKind, read_as, read_results,
};
use notewave::date::Date;
use notewave::document::Named;
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::schedule::notice::read_days_off;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// Where the numbers come from, or how to check them by hand.
    source: String,
    input: Input,
    expected: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
#[expect(
    clippy::large_enum_variant,
    reason = "there are some dozens, one at a time"
)]
enum Input {
    List {
        csv: String,
        #[serde(default)]
        mappings: Vec<Chosen>,
        /// Whether it is read as a results sheet.
        #[serde(default)]
        results: bool,
        /// The day of the launch, near which days without a year lie.
        #[serde(default)]
        launch: String,
    },
    Notice {
        notice: String,
        today: String,
    },
    Caption {
        caption: String,
        #[serde(default)]
        about: Told,
        #[serde(default)]
        brief: BTreeMap<String, String>,
    },
    Plan {
        objective: String,
        today: String,
        #[serde(default)]
        set: Map<String, Value>,
        ask: Option<String>,
        goal: Option<Wanted>,
        of: Option<String>,
        #[serde(default)]
        other: Map<String, Value>,
        results: Option<Value>,
        past: Option<Value>,
    },
}

/// What the user tells of captions.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct Told {
    deal: Option<String>,
    made_with_ai: bool,
    has_title: bool,
    each_line: bool,
}

/// What the user chose for the columns of a list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Chosen {
    headers: Vec<String>,
    fields: Vec<Option<String>>,
    kind: Option<String>,
    #[serde(default)]
    choices: Vec<Choice>,
}

/// What the user chose for one of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Choice {
    service: Option<bool>,
    zeros: Option<u32>,
    rmb: Option<bool>,
    day_first: Option<bool>,
}

/// The plan of a case: the default plan with the case's own values.
fn plan(objective: &str, today: &str, set: &Map<String, Value>) -> Plan {
    let objective = Objective::named(objective).unwrap();
    let mut plan = serde_json::to_value(notewave::default_plan(objective, today)).unwrap();
    for (pointer, value) in set {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let Some(Value::Object(parent)) = plan.pointer_mut(parent) else {
            panic!("{pointer}: its parent is no object");
        };
        parent.insert(key.to_owned(), value.clone());
    }
    Plan::read(&Json(Some(plan))).unwrap()
}

fn run(file: &str, at_least: usize) {
    let path = format!("{}/tests/cases/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let cases: Vec<Case> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(cases.len() >= at_least, "only {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in cases {
        assert!(!case.source.is_empty() && !case.expected.is_empty());
        let result = match &case.input {
            Input::List {
                csv,
                results: true,
                launch,
                ..
            } => {
                let (today, launch) = (Date::parse("2026-11-28"), Date::parse(launch));
                serde_json::to_value(read_results(csv, &[], today, launch)).unwrap()
            }
            Input::List { csv, mappings, .. } => {
                let choice = |chosen: &Choice| ColumnChoice {
                    service: chosen.service,
                    zeros: chosen.zeros,
                    rmb: chosen.rmb,
                    day_first: chosen.day_first,
                };
                let mapping = |chosen: &Chosen| ColumnMapping {
                    headers: chosen.headers.clone(),
                    fields: chosen.fields.clone(),
                    kind: chosen.kind.as_deref().and_then(ListKind::named),
                    choices: chosen.choices.iter().map(choice).collect(),
                };
                let mappings: Vec<ColumnMapping> = mappings.iter().map(mapping).collect();
                let choices = Choices {
                    mappings: &mappings,
                    today: Date::parse("2026-11-28"),
                    ..Choices::default()
                };
                serde_json::to_value(read_as(csv, &choices, &mut |_| {})).unwrap()
            }
            Input::Notice { notice, today } => {
                serde_json::to_value(read_days_off(notice, today)).unwrap()
            }
            Input::Caption {
                caption,
                about,
                brief,
            } => {
                let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-28");
                plan.brief = brief.clone().into_iter().collect();
                let about = About {
                    deal: about
                        .deal
                        .as_deref()
                        .and_then(Deal::named)
                        .unwrap_or_default(),
                    made_with_ai: about.made_with_ai,
                    has_title: about.has_title,
                    each_line: about.each_line,
                };
                serde_json::to_value(check_captions(caption, &plan, &about)).unwrap()
            }
            Input::Plan {
                objective,
                today,
                set,
                ask,
                goal,
                of,
                other,
                results,
                past,
            } => {
                let given = plan(objective, today, set);
                let both = set.iter().chain(other);
                let both = both.map(|(pointer, value)| (pointer.clone(), value.clone()));
                let other = plan(objective, today, &both.collect());
                let ask = ask.as_deref().unwrap_or("report");
                if let Some(results) = results {
                    about_results(ask, &given, results, past.as_ref())
                } else {
                    answer(ask, &given, goal.as_ref(), of.as_deref(), &other)
                }
            }
        };
        for (pointer, expected) in &case.expected {
            let found = result.pointer(pointer);
            if !found.is_some_and(|found| same(found, expected)) {
                wrong.push(format!(
                    "{}: {pointer}\nexpected {expected}\nfound    {found:?}",
                    case.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{file}:\n{}", wrong.join("\n"));
}

/// Whether a number lies between the two that are expected.
fn between(found: Option<f64>, expected: &Map<String, Value>) -> bool {
    let ends = expected["between"].as_array().unwrap();
    let [low, high] = [0, 1].map(|end| ends.get(end).and_then(Value::as_f64).unwrap());
    found.is_some_and(|found| (low..=high).contains(&found))
}

/// Equal, where a number may be written 1 or 1.0, or stand between two.
fn same(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Number(a), Value::Object(b)) => between(a.as_f64(), b),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

#[test]
fn budget() {
    run("budget", 12);
}

/// Plans that a practitioner would check by common sense.
#[test]
fn panel() {
    run("panel", 40);
}

#[test]
fn engagement() {
    run("engagement", 12);
}

#[test]
fn roster() {
    run("roster", 12);
}

#[test]
fn results() {
    run("results", 12);
}

#[test]
fn schedule() {
    run("schedule", 12);
}

/// Notices of the State Council and calendars of holidays, as people paste them.
#[test]
fn notice() {
    run("notice", 11);
}

/// Captions, as creators hand them in.
#[test]
fn captions() {
    run("captions", 20);
}

/// What the playbook says not to do.
#[test]
fn mistakes() {
    run("mistakes", 16);
}

#[test]
fn what_if() {
    run("whatif", 12);
}

#[test]
fn brief() {
    run("brief", 11);
}

/// Fields that came later may be missing from an old link, and mean what they meant then.
#[test]
fn a_plan_without_the_later_fields_is_the_default_plan() {
    let default = notewave::default_plan(Objective::Seeding, "2026-11-23");
    let mut old = serde_json::to_value(&default).unwrap();
    for name in [
        "formats",
        "notes",
        "vat",
        "season",
        "madeVideos",
        "currency",
    ] {
        old["budget"].as_object_mut().unwrap().remove(name);
    }
    for name in ["days", "events", "falls", "tail", "holidays"] {
        old["schedule"].as_object_mut().unwrap().remove(name);
    }
    assert_eq!(Plan::read(&Json(Some(old))).unwrap(), default);
}

#[test]
fn a_choice_that_nobody_knows_is_named_beside_its_field() {
    let mut plan =
        serde_json::to_value(notewave::default_plan(Objective::Seeding, "2026-11-23")).unwrap();
    plan["budget"]["season"] = "spring".into();
    plan["budget"]["formats"]["mid"] = "gif".into();
    plan["budget"]["vat"] = 6.into();
    let problems = Plan::read(&Json(Some(plan))).unwrap_err();
    let mut fields: Vec<&str> = problems
        .iter()
        .map(|problem| problem.field.as_str())
        .collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        ["budget.formats.mid", "budget.season", "budget.vat"]
    );
}
