//! Goal seek the other way round: what would one figure have to be?

use serde::Serialize;

use super::case::Case;
use super::goal::Goal;
use super::turning_point::{Turn, turn};
use crate::budget::Luck;
use crate::figures;
use crate::plan::Plan;

/// Values of a figure that are looked at on each side of its value in force.
const VALUES: u32 = 48;
/// Halvings between two of them.
const HALVINGS: u32 = 24;

/// The value of one figure at which a goal is just reached with today's budget.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FigureSought {
    /// Whether the goal is reached at the value in force.
    pub reached: bool,
    /// The value in force, in the figure's unit.
    pub today: f64,
    /// Where the goal is not reached: the value nearest to today's that reaches it. Where it is:
    /// the value nearest to today's beyond which it no longer is. Missing where no value that the
    /// figure may have changes that.
    pub value: Option<f64>,
}

/// The value of one figure, by its id, at which the best mix for today's budget just reaches a
/// goal. Values are looked at in 48 steps on each side within the figure's bounds, in even ratios
/// where both ends are above 0, and halved between two of them; a turn and its return between two
/// steps are missed.
///
/// `luck` keeps draws from one call to the next, to save time. `None` where the plan or the goal is
/// unsound or no figure has the id.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective};
/// use notewave::whatif::{Goal, Kpi, seek_figure};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let goal = Goal { metric: Kpi::Saves, target: 10_000.0, chance: None };
/// let rate = seek_figure(&plan, "interactions.micro", &goal, &mut Luck::new()).unwrap();
/// assert_eq!((rate.reached, rate.today), (false, 0.007_4));
/// let needed = rate.value.unwrap();
/// assert!(needed > 0.03, "more than four times as many likes and saves: not with this budget");
/// ```
#[must_use]
pub fn seek_figure(plan: &Plan, id: &str, goal: &Goal, luck: &mut Luck) -> Option<FigureSought> {
    if !goal.check().is_empty() {
        return None;
    }
    let goal = goal.for_plan(plan);
    let figure = figures::all().find(|figure| figure.id == id)?;
    let case = Case::new(plan);
    let mut holds = |case: &Case| {
        let input = case.input()?;
        Some(goal.is_reached(goal.value(&input, &input.best(), luck)))
    };
    let reached = holds(&case)?;
    let today = case.figures().value(figure);
    let ends = [figure.min, figure.max];
    let turn = turn(figure, today, ends, (VALUES, HALVINGS), |value| {
        // A value that makes the plan unsound reaches nothing.
        Some(holds(&case.with_figure(figure, value)).unwrap_or(false) == reached)
    });
    let value = turn.map(|Turn { last, first }| if reached { last } else { first });
    Some(FigureSought {
        reached,
        today,
        value,
    })
}
