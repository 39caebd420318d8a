//! A plan, checked: what each calculator counts with, and all that is wrong.

use crate::base::problem::{Problem, ProblemCode, Problems};
use crate::creators::engagement;
use crate::figures::{self, Area, Assumptions};
use crate::plan::{Plan, VERSION};
use crate::{budget, schedule};

/// The input of each calculator, where it is sound.
pub(crate) struct Checked<'a> {
    pub(crate) budget: Option<budget::Input>,
    pub(crate) engagement: Option<engagement::Input<'a>>,
    pub(crate) schedule: Option<schedule::Input<'a>>,
}

/// Checks the budget of a plan alone, and names all that is wrong with it and with figures.
pub(crate) fn checked_budget(plan: &Plan) -> (Option<budget::Input>, Vec<Problem>) {
    let mut problems = Problems::new();
    let (budget, _) = check_budget(plan, &mut problems);
    (budget, problems.into_vec())
}

/// The budget, and the areas in which a figure is unsound.
fn check_budget(plan: &Plan, problems: &mut Problems) -> (Option<budget::Input>, Vec<Area>) {
    if (plan.version - f64::from(VERSION)).abs() > 0.0 || plan.version.is_nan() {
        problems.say("version", ProblemCode::Version, plan.version);
    }
    let unsound = figures::check(&plan.overrides, problems);
    let figures = Assumptions::new(&plan.overrides);
    let budget = budget::Input::check(plan, &figures, problems);
    let is_sound = || {
        budget::Input::AREAS
            .iter()
            .all(|area| !unsound.contains(area))
    };
    (budget.filter(|_| is_sound()), unsound)
}

/// Checks every part of a plan, and names all that is wrong with it.
pub(crate) fn checked(plan: &Plan) -> (Checked<'_>, Vec<Problem>) {
    let mut problems = Problems::new();
    let (budget, unsound) = check_budget(plan, &mut problems);
    let figures = Assumptions::new(&plan.overrides);
    let checked = Checked {
        budget,
        engagement: engagement::Input::check(plan, &figures, &mut problems)
            .filter(|_| !unsound.contains(&Area::Engagement)),
        schedule: schedule::Input::check(plan, &figures, &mut problems).filter(|_| {
            schedule::Input::AREAS
                .iter()
                .all(|area| !unsound.contains(area))
        }),
    };
    (checked, problems.into_vec())
}
