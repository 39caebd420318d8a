//! What else could be done with the money? The next best mixes that differ in kind.

use serde::Serialize;

use super::case::Case;
use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::budget::{Best, Luck, Percentiles, Played};
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

/// A mix and what it brings in simulated campaigns.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Choice {
    /// The mix.
    pub best: Best,
    /// How many creators are booked.
    pub bookings: u32,
    /// Readers, saves or orders: whichever the objective wants.
    pub result: Percentiles,
    /// Money spent for each of them, in fen; missing where one campaign in ten or more brings none.
    pub cost: Option<Percentiles>,
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
    /// By how much its median is less than that of the best mix, in the objective's unit. The best mix
    /// is that of the highest mean, so this may be a trace below zero.
    pub gives_up: f64,
    /// The same as a part of the median of the best mix.
    pub share_of_best: f64,
    /// The part of campaigns, 0 to 1, in which the best mix brings more with the same luck; a tie counts
    /// for neither.
    pub beaten: f64,
}

/// The best mix, and up to three more that differ in kind: each is the best of those that differ
/// from all before it. Two mixes differ where they differ in one tier's creators by at least a
/// quarter of the former's, and by at least one. All keep the locks and the guardrails that the
/// best mix keeps.
///
/// `luck` keeps draws from one call to the next, to save time. `None` where the budget's part of the plan
/// is unsound.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective, whatif};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let whatif::Alternatives { ours, others } = whatif::alternatives(&plan, &mut Luck::new()).unwrap();
/// assert_eq!(others.len(), 3);
/// let mut before = ours.best.result;
/// for other in others {
///     assert!(other.choice.best.result <= before);
///     assert_eq!(other.gives_up, ours.result.p50 - other.choice.result.p50);
///     before = other.choice.best.result;
/// }
/// ```
#[must_use]
pub fn alternatives(plan: &Plan, luck: &mut Luck) -> Option<Alternatives> {
    let input = Case::new(plan).input()?;
    let (best, others) = input.alternatives();
    let mut played = |best: &Best| input.play(luck, &best.counts, best.boost);
    let first = played(&best);
    let ours = choice(&first, best);
    let others = others.into_iter().map(|best| {
        let other = played(&best);
        beside(&ours, choice(&other, best), first.above(&other))
    });
    Some(Alternatives {
        ours,
        others: others.collect(),
    })
}

fn choice(played: &Played, best: Best) -> Choice {
    let forecast = played.forecast(None);
    Choice {
        best,
        bookings: best.bookings(),
        result: forecast.result,
        cost: forecast.cost,
    }
}

fn beside(ours: &Choice, choice: Choice, beaten: f64) -> Alternative {
    let all = ours.result.p50;
    let gives_up = all - choice.result.p50;
    let counts = (&choice.best.counts, &ours.best.counts);
    Alternative {
        choice,
        more: PerTier::from_fn(|tier| more(*counts.0.get(tier), *counts.1.get(tier))),
        more_bookings: more(choice.bookings, ours.bookings),
        more_boost: choice.best.boost - ours.best.boost,
        gives_up,
        share_of_best: if all > 0.0 { gives_up / all } else { 0.0 },
        beaten,
    }
}

/// How many more one number of creators is than another.
fn more(than: u32, count: u32) -> i32 {
    than.cast_signed() - count.cast_signed()
}
