//! The team's part of a plan, checked, and the solver's problem that it makes.

use super::candidates::{Candidate, candidates, unit, value};
use super::limit::{Ends, Limit, limits};
use crate::figures::{Assumptions, budget as figures};
use crate::plan::{Creator, Pick, TeamPlan};
use crate::problem::Problems;
use crate::team::{Problem, Row};
use crate::tier::{PerTier, Tier};
use crate::units::{Fen, Share};
use crate::{budget, engagement};

/// A team that can be asked for.
#[derive(Debug)]
pub(crate) struct Input<'a> {
    pub(super) budget: &'a budget::Input,
    pub(super) figures: Assumptions<'a>,
    pub(super) candidates: Vec<Candidate<'a>>,
    /// How many have no fee.
    pub(super) without_fee: u32,
    /// How many would cost more than one creator may.
    pub(super) over_cap: u32,
    /// What the creators may cost.
    pub(super) money: Fen,
    /// What one of them may.
    pub(super) most: Fen,
    pub(super) limits: Vec<Limit>,
    pub(super) problem: Problem,
    /// Units of value in one of the objective's.
    pub(super) unit: f64,
}

impl<'a> Input<'a> {
    /// The team's part of a plan whose roster and budget are sound, or `None` and the problems.
    pub(crate) fn check(
        plan: &TeamPlan,
        roster: &engagement::Input<'a>,
        budget: &'a budget::Input,
        figures: Assumptions<'a>,
        problems: &mut Problems,
    ) -> Option<Input<'a>> {
        let before = problems.count();
        let (spare, mix) = budget.for_creators();
        let money = plan.money.and_then(|given| {
            problems.whole("engagement.team.money", None, given, 1.0, Fen::MAX.as_f64())
        });
        let money = money.map_or(spare, Fen::nearest);
        let cap = plan
            .cap
            .and_then(|given| problems.number("engagement.team.cap", None, given, 0.0, 1.0));
        let cap = cap.map_or(figures.share(&figures::SINGLE_CREATOR), Share::clamp);
        let per_category = plan
            .per_category
            .and_then(|given| number(problems, "engagement.team.perCategory", given, 1.0));
        let tiers = PerTier::from_fn(|tier| ends(plan, &mix, tier, problems));
        if problems.count() > before {
            return None;
        }
        let (candidates, without_fee) = candidates(roster, budget, figures);
        let unit = unit(&candidates);
        let most = money.share(cap);
        let mut over_cap = 0;
        let mut fixed = Vec::with_capacity(candidates.len());
        for one in &candidates {
            fixed.push(match one.creator.pick {
                Pick::In => Some(true),
                Pick::Out => Some(false),
                Pick::Open if one.booking.cost > most => {
                    over_cap += 1;
                    Some(false)
                }
                Pick::Open => None,
            });
        }
        let (limits, rows): (Vec<Limit>, Vec<Row>) =
            limits(&candidates, money, &tiers, per_category)
                .into_iter()
                .unzip();
        let values = candidates
            .iter()
            .map(|one| value(one.booking.score, unit))
            .collect();
        Some(Input {
            budget,
            figures,
            candidates,
            without_fee,
            over_cap,
            money,
            most,
            limits,
            problem: Problem {
                values,
                fixed,
                rows,
            },
            unit,
        })
    }
}

// The fewest and the most of a tier: those that the plan gives, or just as many as the mix has.
fn ends(plan: &TeamPlan, mix: &PerTier<u32>, tier: Tier, problems: &mut Problems) -> Ends {
    let mut end = |name: &str, given: &PerTier<Option<f64>>| {
        let field = format!("engagement.team.{name}.{}", tier.name());
        given
            .get(tier)
            .and_then(|given| number(problems, &field, given, 0.0))
    };
    let (least, most) = (end("least", &plan.least), end("most", &plan.most));
    if plan.as_mix {
        let count = i64::from(*mix.get(tier));
        return Ends {
            least: count,
            most: count,
        };
    }
    Ends {
        least: least.unwrap_or(0),
        most: most.unwrap_or(i64::MAX),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a whole number from 0 to 10,000"
)]
fn number(problems: &mut Problems, field: &str, given: f64, min: f64) -> Option<i64> {
    let most = f64::from(Creator::MOST);
    problems
        .whole(field, None, given, min, most)
        .map(|number| number as i64)
}
