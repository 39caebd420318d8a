//! What may be asked of the team of a plan's roster.

use super::fee_threshold::{self, FeeThreshold};
use super::input::Input;
use super::planned::breaks;
use super::report::{Selection, select};
use crate::base::date::Date;
use crate::base::problem::{Problem, Problems};
use crate::base::units::Fen;
use crate::checked::checked;
use crate::creators::vetting::Vetter;
use crate::figures::Assumptions;
use crate::plan::Plan;

/// The best team of the roster for the plan's objective, with its proof and the next best that
/// differ; where the plan is unsound, its problems alone.
///
/// ```
/// use notewave::plan::Creator;
/// use notewave::{best_team, default_plan, objective::Objective};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let creator = |name: &str, yuan: f64, saves: f64| Creator {
///     name: name.to_owned(),
///     followers: 20_000.0,
///     fee_image: Some(yuan * 100.0),
///     reads: Some(1_000.0),
///     saves: Some(saves),
///     ..Creator::default()
/// };
/// plan.engagement.roster =
///     vec![creator("A", 2_000.0, 30.0), creator("B", 3_000.0, 40.0), creator("C", 4_000.0, 50.0)];
/// plan.engagement.team.money = Some(700_000.0); // fees of RMB 6,000, a tenth on top, handling of 200 each
/// plan.engagement.team.cap = Some(1.0);
/// let best = best_team(&plan).best.unwrap();
/// let names: Vec<&str> = best.members.iter().map(|member| member.name.as_str()).collect();
/// assert_eq!(names, ["C", "A"]);
/// assert!(best.proven);
/// ```
#[must_use]
pub fn best_team(plan: &Plan) -> Selection {
    let (selection, problems) = asked(plan, |input, vetter| {
        let mut selection = select(input);
        let members = selection.best.iter_mut().flat_map(|best| &mut best.members);
        for member in members.chain(&mut selection.near) {
            member.too_dear_above = too_dear_above(vetter, input, member.row);
        }
        selection
    });
    let mut selection = selection.unwrap_or_default();
    if let Some(best) = &mut selection.best {
        best.breaks = breaks(plan, best);
    }
    Selection {
        problems,
        ..selection
    }
}

/// The fees at which creators of some rows of the roster, from 0, come into the best team or drop
/// out of it. Rows without a sound creator with a fee are left out.
#[must_use]
pub fn fee_thresholds(plan: &Plan, rows: &[u32]) -> Vec<FeeThreshold> {
    let (standings, _) = asked(plan, |input, _| fee_threshold::standings(input, rows));
    standings.unwrap_or_default()
}

/// What is answered of a sound roster and budget, and the problems that stand in the way.
fn asked<T>(
    plan: &Plan,
    ask: impl FnOnce(&Input<'_>, &Vetter<'_>) -> T,
) -> (Option<T>, Vec<Problem>) {
    let (sound, problems) = checked(plan);
    let (Some(budget), Some(roster)) = (sound.budget, sound.engagement) else {
        return (None, problems);
    };
    let mut problems = Problems::new();
    let team = &plan.engagement.team;
    let figures = Assumptions::new(&plan.overrides);
    let vetter = Vetter::new(&roster, figures, Date::parse(&plan.today));
    let input = Input::check(team, &vetter, &budget, figures, &mut problems);
    (input.map(|input| ask(&input, &vetter)), problems.into_vec())
}

/// Up to which fee a creator is worth booking, where more is asked.
fn too_dear_above(vetter: &Vetter<'_>, input: &Input<'_>, row: u32) -> Option<Fen> {
    let worth = vetter.one(row, Some(input.budget))?.worth?;
    let is_too_dear = worth.cost.is_some_and(|cost| cost > worth.typical_cost);
    is_too_dear.then_some(worth.up_to)
}
