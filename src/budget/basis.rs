//! What a forecast rests on: how many figures are ours, and how good the sources of the others are.

use serde::Serialize;

use super::input::Input;
use crate::base::format::Format;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::figures::{Assumptions, Figure, Grade, objectives, response};

/// What the forecast of a mix rests on. Counted are the figures that move what the objective wants in
/// this very mix: those of tiers that it books, of boost where it has some, of videos where one is
/// posted, and how far creators and notes differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Basis {
    /// Figures for which no source was found: assumptions of ours.
    pub assumptions: u32,
    /// Figures that the plan has set itself.
    pub own: u32,
    /// The best grade among the figures that have a source, and the weakest; missing where none has one.
    pub grades: Option<(Grade, Grade)>,
}

impl Basis {
    /// Of a mix.
    pub(crate) fn of(
        input: &Input,
        of: Assumptions<'_>,
        counts: &PerTier<u32>,
        boost: Fen,
    ) -> Basis {
        let mut basis = Basis {
            assumptions: 0,
            own: 0,
            grades: None,
        };
        for figure in figures(input, counts, boost) {
            if of.is_own(figure) {
                basis.own += 1;
            } else if figure.grade == Grade::Assumption {
                basis.assumptions += 1;
            } else {
                let grade = figure.grade;
                let (best, weakest) = basis.grades.unwrap_or((grade, grade));
                basis.grades = Some((best.min(grade), weakest.max(grade)));
            }
        }
        basis
    }
}

/// The figures that move what the objective wants in a mix.
pub(crate) fn figures(input: &Input, counts: &PerTier<u32>, boost: Fen) -> Vec<&'static Figure> {
    let (saves, orders) = match input.objective {
        Objective::Awareness => (false, false),
        Objective::Seeding => (true, false),
        Objective::Conversion => (false, true),
    };
    let booked = |tier: Tier| *counts.get(tier) > 0;
    let tiers = || Tier::ALL.into_iter().filter(|&tier| booked(tier));
    let formats = &input.choices.order.formats;
    let videos = tiers().any(|tier| *formats.get(tier) == Format::Video);
    let boosted = boost > Fen::ZERO;
    let tiered = [
        (true, &response::FOLLOWERS),
        (true, &response::READS),
        (true, &response::LIVE),
        (saves, &response::INTERACTIONS),
        (saves, &response::SAVE_PART),
        (orders, &objectives::TRUST),
    ];
    let single = [
        (true, &response::AUDIENCE),
        (tiers().next().is_some(), &response::NOTE_SPREAD),
        (tiers().next().is_some(), &response::CREATOR_SPREAD),
        (orders, &response::CLICKS),
        (orders, &response::ORDERS),
        (videos, &objectives::VIDEO_READS),
        (videos && saves, &objectives::VIDEO_SAVES),
        (boosted, &response::BOOST_CPM),
        (boosted, &response::BOOST_CLICKS),
        (boosted, &response::BOOST_DOUBLING),
        (boosted && (saves || orders), &response::BOOST_UPLIFT),
        (boosted && saves, &response::BOOST_INTERACTIONS),
        (boosted && saves, &response::BOOST_SAVES),
    ];
    let tiered = tiered.into_iter().filter(|(counts, _)| *counts);
    let tiered = tiered.flat_map(|(_, figures)| tiers().map(|tier| figures.get(tier)));
    let single = single.into_iter().filter(|(counts, _)| *counts);
    tiered.chain(single.map(|(_, figure)| figure)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::base::document::Named;
    use crate::budget::explain::formulas::explain;
    use crate::default_plan;

    /// The steps of the explanation name every figure that the mean rests on; it knows no spread.
    #[test]
    fn the_figures_are_those_of_the_explanation_and_the_spreads() {
        for &objective in Objective::ALL {
            for total in [2_000_000.0, 12_000_000.0, 1_000_000_000.0] {
                let mut plan = default_plan(objective, "2026-11-23");
                plan.budget.total = total;
                let input = Input::of(&plan).unwrap();
                let best = input.best();
                let listed = figures(&input, &best.counts, best.boost);
                let listed: BTreeSet<&str> = listed.iter().map(|figure| figure.id).collect();
                let steps = explain(&input, Assumptions::new(&plan.overrides), "result").unwrap();
                let mut named: BTreeSet<&str> =
                    steps.steps.iter().filter_map(|step| step.figure).collect();
                named.extend([response::NOTE_SPREAD.id, response::CREATOR_SPREAD.id]);
                assert_eq!(listed, named, "{objective:?} {total}");
            }
        }
    }
}
