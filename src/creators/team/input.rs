//! The team's part of a plan, checked, and the solver's problem that it makes.

use super::candidates::{Candidate, candidates, unit, value};
use super::categories::{Category, categories};
use super::limit::{Ends, Limit, limits};
use super::open::{Passed, fixed, is_open, passed};
use super::rules::{RuleId, Rules, is_named, rules};
use crate::base::problem::Problem;
use crate::base::problem::{ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, Share};
use crate::budget;
use crate::creators::vetting::Vetter;
use crate::figures::vetting::TEAM_SCORE;
use crate::figures::{Assumptions, budget as figures};
use crate::plan::{Creator, Pick, TeamPlan};
use crate::solve::subset::{Instance, Row};

/// A team that can be asked for.
#[derive(Debug)]
pub(crate) struct Input<'a> {
    pub(super) budget: &'a budget::Input,
    pub(super) figures: Assumptions<'a>,
    pub(super) candidates: Vec<Candidate<'a>>,
    /// Who was not considered.
    pub(super) passed: Passed,
    /// The rules that are on.
    pub(super) rules: Rules,
    /// The points that a creator must be able to reach.
    pub(super) least_score: f64,
    /// The categories of the list, and how near they are to the brand.
    pub(super) categories: Vec<Category>,
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
        vetter: &Vetter<'a>,
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
        let least_score = plan
            .min_score
            .and_then(|given| problems.number("engagement.team.minScore", None, given, 0.0, 100.0));
        let least_score = least_score.unwrap_or(figures.value(&TEAM_SCORE));
        let rules = rules(&plan.off, problems);
        let tiers = PerTier::from_fn(|tier| ends(plan, tier, problems));
        if problems.count() > before {
            return None;
        }
        let (candidates, without_fee) = candidates(vetter, budget, figures, least_score);
        let tiers = if plan.as_mix {
            PerTier::from_fn(|tier| as_in_mix(&mix, &candidates, tier))
        } else {
            tiers
        };
        let unit = unit(&candidates);
        let most = money.share(cap);
        let fixed = fixed(&candidates, most, rules);
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
            passed: passed(&candidates, most, without_fee),
            rules,
            least_score,
            categories: categories(vetter),
            candidates,
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
    /// The problem without one of the rules.
    pub(super) fn without_rule(&self, rule: RuleId) -> Instance {
        let mut on = self.rules;
        if let Some(one) = on.get_mut(rule as usize) {
            *one = false;
        }
        Instance {
            fixed: fixed(&self.candidates, self.most, on),
            ..self.instance.clone()
        }
    }

    /// Whether a creator could be in the team but for the rules.
    pub(super) fn is_open(&self, one: &Candidate<'_>) -> bool {
        is_open(one, self.most)
    }

    /// Whether a creator is left out whatever the fee.
    pub(super) fn is_left_out(&self, one: &Candidate<'_>) -> bool {
        one.is_barred() || is_named(one.named, self.rules)
    }

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
