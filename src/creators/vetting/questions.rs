//! What may be asked of a plan's roster.

use super::report::{RosterRows, VettedCreator, VettedRoster};
use super::vetter::Vetter;
use crate::base::date::Date;
use crate::base::problem::{Problem, Problems};
use crate::budget;
use crate::creators::engagement;
use crate::figures::{self, Area, Assumptions};
use crate::plan::Plan;

/// Vets every creator of the roster: the check, how sure it is, signals, fees and the open score.
/// Apart from the rest of the plan, which may be unsound; what
/// they are worth needs a sound budget. Pure.
///
/// ```
/// use notewave::plan::{Creator, Notes};
/// use notewave::{default_plan, objective::Objective, vet_roster};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let name = "C1".to_owned();
/// plan.engagement.roster = vec![Creator { name, followers: 1_000.0, ..Creator::default() }];
/// plan.engagement.notes = Notes {
///     names: vec!["C1".to_owned()],
///     creator: vec![0.0; 2],
///     likes: vec![10.0, 30.0],
///     saves: vec![5.0, 9.0],
///     comments: vec![2.0; 2],
///     shares: vec![1.0; 2],
///     ..Notes::default()
/// };
/// let vetted = &vet_roster(&plan).creators[0];
/// assert_eq!(vetted.trimmed, Some(0.03)); // 18 and 42 interactions of 1,000 followers
/// assert_eq!(vetted.ces, Some(39.0)); // 20 likes + 7 saves + 4 × 2 comments + 4 × 1 share
/// assert_eq!(vetted.signals[0].value, Some(0.4)); // saves for each like: 0.5 and 0.3
/// let interval = vetted.interval.unwrap();
/// assert!(interval.low < 0.03 && 0.03 < interval.high);
/// ```
#[must_use]
pub fn vet_roster(plan: &Plan) -> VettedRoster {
    let (creators, problems) = vetted(plan, |vetter| {
        Some(vetter.all(budget::Input::of(plan).as_ref()))
    });
    VettedRoster {
        problems,
        creators: creators.unwrap_or_default(),
    }
}

/// The roster in brief: of each creator what [`vet_roster`] says first.
#[must_use]
pub fn roster_rows(plan: &Plan) -> RosterRows {
    let (listed, problems) = vetted(plan, |vetter| Some(vetter.listed()));
    RosterRows {
        problems,
        ..listed.unwrap_or_default()
    }
}

/// What [`vet_roster`] says of the creator of one row in the roster, from 0; `None` where it is unsound.
#[must_use]
pub fn vet_creator(plan: &Plan, row: u32) -> Option<VettedCreator> {
    vetted(plan, |vetter| {
        vetter.one(row, budget::Input::of(plan).as_ref())
    })
    .0
}

/// What the vetter of a sound roster answers, and the problems of the roster.
pub(crate) fn vetted<T>(
    plan: &Plan,
    ask: impl FnOnce(&Vetter<'_>) -> Option<T>,
) -> (Option<T>, Vec<Problem>) {
    let mut problems = Problems::new();
    let unsound = figures::check(&plan.overrides, &mut problems);
    let figures = Assumptions::new(&plan.overrides);
    let input = engagement::Input::check(plan, &figures, &mut problems)
        .filter(|_| !unsound.contains(&Area::Engagement));
    let today = Date::parse(&plan.today);
    let answer = input.and_then(|input| ask(&Vetter::new(&input, figures, today)));
    (answer, problems.into_vec())
}
