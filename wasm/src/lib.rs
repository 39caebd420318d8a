//! The JavaScript binding of Notewave: decode, one call, encode. Nothing is decided here.

use notewave::export::Words;
use notewave::figures::Figure;
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::problem::{Problem, ProblemCode, Problems};
use notewave::report::Report;
use notewave::roster::RosterReading;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// Works out everything there is to say about a plan. A value that is not a plan gives a report
/// with one problem, `unreadable`.
#[wasm_bindgen]
pub fn evaluate(plan: Ts<Plan>) -> Result<Ts<Report>, JsError> {
    let report = match plan.to_rust() {
        Ok(plan) => notewave::evaluate(&plan),
        Err(error) => Report {
            problems: unreadable(&error),
            budget: None,
            engagement: None,
            schedule: None,
        },
    };
    Ok(report.into_ts()?)
}

/// Everything that is wrong with a plan; an empty list where nothing is.
#[wasm_bindgen]
pub fn check(plan: Ts<Plan>) -> Result<Vec<Ts<Problem>>, JsError> {
    let problems = match plan.to_rust() {
        Ok(plan) => notewave::check(&plan),
        Err(error) => unreadable(&error),
    };
    problems
        .iter()
        .map(|problem| Ok(problem.into_ts()?))
        .collect()
}

/// The plan a fresh visitor starts from. `today` is the date in China, such as `2026-11-23`.
#[wasm_bindgen(js_name = defaultPlan)]
pub fn default_plan(objective: Ts<Objective>, today: &str) -> Result<Ts<Plan>, JsError> {
    Ok(notewave::default_plan(objective.to_rust()?, today).into_ts()?)
}

/// Every figure the product claims, with range, source and grade.
#[wasm_bindgen]
pub fn figures() -> Result<Vec<Ts<Figure>>, JsError> {
    let figures = notewave::figures::all();
    figures.map(|figure| Ok(figure.into_ts()?)).collect()
}

/// Reads a list of creators, or of their notes, from CSV text.
#[wasm_bindgen(js_name = readRoster)]
pub fn read_roster(text: &str) -> Result<Ts<RosterReading>, JsError> {
    Ok(notewave::roster::read(text).into_ts()?)
}

/// The schedule of a plan as an iCalendar file, in the page's own words; nothing where the plan has
/// no schedule.
#[wasm_bindgen]
pub fn ics(plan: Ts<Plan>, words: Ts<Words>) -> Result<Option<String>, JsError> {
    Ok(notewave::export::ics(&plan.to_rust()?, &words.to_rust()?))
}

/// The one problem of a value that is not a plan.
fn unreadable(error: &impl ToString) -> Vec<Problem> {
    let mut problems = Problems::new();
    problems.say("", ProblemCode::Unreadable, &error.to_string());
    problems.into_vec()
}
