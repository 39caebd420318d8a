//! The team's part of a plan, checked, and the solver's problem that it makes.

use super::candidates::{Candidate, candidates, unit, value};
use super::limit::{Ends, Limit, limits};
use crate::base::problem::Problem;
use crate::base::problem::{ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, Share};
use crate::budget;
use crate::creators::engagement;
use crate::figures::{Assumptions, budget as figures};
use crate::plan::{Creator, Pick, TeamPlan};
use crate::solve::subset::{Instance, Row};

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
    /// That as a part of it.
    cap: Share,
    pub(super) limits: Vec<Limit>,
    pub(super) instance: Instance,
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
            .and_then(|given| problems.number("engagement.team.cap", None, given, 0.01, 1.0));
        let cap = cap.map_or(figures.share(&figures::SINGLE_CREATOR), Share::clamp);
        let per_category = plan
            .per_category
            .and_then(|given| number(problems, "engagement.team.perCategory", given, 1.0));
        let tiers = PerTier::from_fn(|tier| ends(plan, tier, problems));
        if problems.count() > before {
            return None;
        }
        let (candidates, without_fee) = candidates(roster, budget, figures);
        let tiers = if plan.as_mix {
            PerTier::from_fn(|tier| as_in_mix(&mix, &candidates, tier))
        } else {
            tiers
        };
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
            cap,
            limits,
            instance: Instance {
                values,
                fixed,
                rows,
            },
            unit,
        })
    }
}

impl Input<'_> {
    /// The least money in fen of which one creator may cost so much; none where none may.
    pub(super) fn money_for(&self, cost: Fen) -> Option<f64> {
        let cap = self.cap.get();
        (cap > 0.0).then(|| libm::ceil(cost.as_f64() / cap))
    }
}

// The fewest and the most of a tier, as the plan gives them.
fn ends(plan: &TeamPlan, tier: Tier, problems: &mut Problems) -> Ends {
    let field = |name: &str| format!("engagement.team.{name}.{}", tier.name());
    let mut end = |name: &str, given: Option<f64>| number(problems, &field(name), given?, 0.0);
    let least = end("least", *plan.least.get(tier)).unwrap_or(0);
    let most = end("most", *plan.most.get(tier));
    if most.is_some_and(|most| most < least) {
        problems.add(Problem {
            field: field("most"),
            row: None,
            code: ProblemCode::LowAboveHigh,
            given: plan.most.get(tier).unwrap_or_default().into(),
            min: *plan.least.get(tier),
            max: None,
        });
    }
    Ends {
        least,
        most: most.unwrap_or(i64::MAX),
    }
}

// As many of a tier as the mix has, or all of them where the list has fewer.
fn as_in_mix(mix: &PerTier<u32>, candidates: &[Candidate<'_>], tier: Tier) -> Ends {
    let open = |one: &&Candidate<'_>| one.quote.tier == tier && one.creator.pick != Pick::Out;
    let there = i64::try_from(candidates.iter().filter(open).count()).unwrap_or(i64::MAX);
    let count = i64::from(*mix.get(tier)).min(there);
    Ends {
        least: count,
        most: count,
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

/// About so many multiplications for each question to the solver: a second or two in a browser.
pub(crate) const EFFORT: u64 = 600_000_000;
