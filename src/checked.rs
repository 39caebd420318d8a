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

/// Checks every part of a plan, and names all that is wrong with it.
pub(crate) fn checked(plan: &Plan) -> (Checked<'_>, Vec<Problem>) {
    let mut problems = Problems::new();
    if (plan.version - f64::from(VERSION)).abs() > 0.0 || plan.version.is_nan() {
        problems.say("version", ProblemCode::Version, plan.version);
    }
    let unsound = figures::check(&plan.overrides, &mut problems);
    let figures = Assumptions::new(&plan.overrides);
    let checked = Checked {
        budget: budget::Input::check(plan, &figures, &mut problems).filter(|_| {
            budget::Input::AREAS
                .iter()
                .all(|area| !unsound.contains(area))
        }),
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
