//! What else could be done with the money? The next best mixes that differ in kind.

use serde::Serialize;

use super::case::Case;
use crate::base::objective::Objective;
use crate::base::tier::PerTier;
use crate::base::units::{Fen, Range};
use crate::budget::{Best, Input};
use crate::plan::Plan;

/// The best mix and the next best that differ from it in kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Alternatives {
    /// The best mix.
    pub ours: Choice,
    /// Up to three others, the best first; fewer where no more mixes differ.
    pub others: Vec<Alternative>,
}

/// A mix and what it is expected to bring.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Choice {
    /// The mix.
    pub best: Best,
    /// How many creators are booked.
    pub bookings: u32,
    /// What is optimised, with the range that eight campaigns of ten end in.
    pub range: Range,
    /// Money spent for each reader, save or order, in fen.
    pub cost: Option<Range>,
}

/// Another mix, and how it differs from the best.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Alternative {
    /// The mix.
    pub choice: Choice,
    /// Creators of each tier more than in the best mix; below zero: fewer.
    pub more: PerTier<i32>,
    /// Bookings more than in the best mix; below zero: fewer.
    pub more_bookings: i32,
    /// Boost more than in the best mix, in fen; below zero: less.
    pub more_boost: Fen,
    /// What it brings less than the best mix, in the objective's unit.
    pub gives_up: f64,
    /// The same as a part of what the best mix brings, 0 to 1.
    pub share_of_best: f64,
}

/// The best mix, and up to three more that differ in kind: each is the best of those that differ
/// from all before it. Two mixes differ where they differ in one tier's creators by at least a
/// quarter of the former's, and by at least one. All keep the locks and the guardrails that the
/// best mix keeps.
///
/// `None` where the budget's part of the plan is unsound.
///
/// ```
/// use notewave::{default_plan, objective::Objective, whatif};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let whatif::Alternatives { ours, others } = whatif::alternatives(&plan).unwrap();
/// assert_eq!(others.len(), 3);
/// let mut before = ours.best.result;
/// for other in others {
///     assert!(other.choice.best.result <= before);
///     assert_eq!(other.gives_up, ours.best.result - other.choice.best.result);
///     before = other.choice.best.result;
/// }
/// ```
#[must_use]
pub fn alternatives(plan: &Plan) -> Option<Alternatives> {
    let input = Case::new(plan).input()?;
    let (best, others) = input.alternatives();
    let ours = choice(plan.objective, &input, best);
    let beside = |best| beside(&ours, choice(plan.objective, &input, best));
    Some(Alternatives {
        ours,
        others: others.into_iter().map(beside).collect(),
    })
}

fn choice(objective: Objective, input: &Input, best: Best) -> Choice {
    let (range, cost) = input.forecast(&best).wanted(objective);
    Choice {
        best,
        bookings: best.bookings(),
        range,
        cost,
    }
}

fn beside(ours: &Choice, choice: Choice) -> Alternative {
    let gives_up = ours.best.result - choice.best.result;
    let all = ours.best.result;
    let counts = (&choice.best.counts, &ours.best.counts);
    Alternative {
        choice,
        more: PerTier::from_fn(|tier| more(*counts.0.get(tier), *counts.1.get(tier))),
        more_bookings: more(choice.bookings, ours.bookings),
        more_boost: choice.best.boost - ours.best.boost,
        gives_up,
        share_of_best: if all > 0.0 { gives_up / all } else { 0.0 },
    }
}

/// How many more one number of creators is than another.
fn more(than: u32, count: u32) -> i32 {
    than.cast_signed() - count.cast_signed()
}
