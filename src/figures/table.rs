//! The table of all figures.

use crate::base::by_name::ByName;

use super::{boost_timing, budget, engagement, objectives, response, schedule, vetting};
use crate::base::objective::PerObjective;
use crate::base::problem::ProblemCode;
use crate::base::problem::Problems;
use crate::base::tier::Tier;
use crate::figures::assumptions::Override;
use crate::figures::figure::Area;
use crate::figures::figure::Figure;

/// Every figure of the product, in a fixed order.
pub fn all() -> impl Iterator<Item = &'static Figure> {
    let single = [
        &budget::SINGLE[..],
        &response::SINGLE,
        &engagement::SINGLE,
        &schedule::SINGLE,
        &boost_timing::SINGLE,
        &objectives::SINGLE,
    ];
    let tiered = [
        &budget::TIERED[..],
        &response::TIERED,
        &objectives::TIERED,
        &engagement::TIERED,
        &schedule::TIERED,
    ];
    let tiered = tiered.into_iter().flatten();
    tiered
        .flat_map(|tiers| Tier::ALL.map(|tier| tiers.get(tier)))
        .chain(single.into_iter().flatten().copied())
        .chain(
            objectives::BY_OBJECTIVE
                .into_iter()
                .flat_map(PerObjective::all),
        )
        .chain(vetting::ALL.into_iter().flatten())
}

/// Checks a plan's overrides, and returns the areas in which one is unsound.
pub(crate) fn check(overrides: &ByName<Override>, problems: &mut Problems) -> Vec<Area> {
    let mut unsound = Vec::new();
    for (id, own) in overrides {
        let Some(figure) = all().find(|figure| figure.id == id) else {
            problems.say(&format!("overrides[{id}]"), ProblemCode::Unknown, id);
            continue;
        };
        let field = format!("overrides[{id}]");
        let bounds = (figure.min, figure.max);
        if !own.check(&field, bounds, figure.unit.whole(), problems) {
            unsound.push(figure.area);
        }
    }
    unsound
}

/// Whether all overrides of figures in some areas are sound.
pub(crate) fn are_sound(overrides: &ByName<Override>, areas: &[Area]) -> bool {
    let unsound = check(overrides, &mut Problems::new());
    areas.iter().all(|area| !unsound.contains(area))
}
