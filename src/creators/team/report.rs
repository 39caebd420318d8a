//! The best team and what there is to say of it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::candidates::Candidate;
use super::categories::Category;
use super::input::Input;
use super::limit::Limit;
use super::open::Passed;
use super::rules::{RULES, RuleId};
use crate::base::problem::Problem;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::GuardrailId;
use crate::creators::team::input::EFFORT;
use crate::figures::Override;
use crate::plan::Pick;
use crate::solve::subset::{Row, Solution, conflicts, different, solve};

/// How many are named who are nearly in.
const NEAR: usize = 10;

/// The best team of a roster.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Selection {
    /// What is wrong with the plan; then there is no team.
    pub problems: Vec<Problem>,
    /// What the creators may cost.
    pub money: Fen,
    /// The best team; none where the limits leave none.
    pub best: Option<Picked>,
    /// Where they do: what would leave one, if it alone were moved.
    pub ways: Vec<Way>,
    /// The next best teams that differ from it.
    pub others: Vec<Other>,
    /// Who is not in the best team and brings most for the money, up to ten.
    pub near: Vec<Member>,
    /// Who was not considered.
    pub passed: Passed,
    /// The rules of the team.
    pub rules: Vec<Rule>,
    /// The points of the open score that a creator must be able to reach.
    pub least_score: f64,
    /// The categories of the list, in the order of their names, and how near they are to the
    /// brand's.
    pub categories: Vec<Category>,
}

/// A rule of the team, on unless the plan switches it off. Whom the user holds in the team is in it
/// whatever the rules say.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Rule {
    /// Which one.
    pub id: RuleId,
    /// Whether it is on.
    pub on: bool,
    /// How many creators it leaves out, or would where it is off; those that the user has decided
    /// about, or who could not be in the team anyway, are not among them.
    pub names: u32,
    /// Up to ten of them, who would bring most first.
    pub first: Vec<Change>,
    /// What the best team without this one rule would bring more, in the objective's unit; missing
    /// where the rule is off, there is no team or it was not found out in time.
    pub costs: Option<f64>,
}

/// A team.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Picked {
    /// The members, who brings most first.
    pub members: Vec<Member>,
    /// How many there are of each tier.
    pub counts: PerTier<u32>,
    /// All of their fees.
    pub fees: Fen,
    /// All that they cost; where a fee is quoted as a range, at its upper end.
    pub cost: Fen,
    /// The same at the lower ends.
    pub cost_low: Fen,
    /// How many of them quote a fee that is only the least, so that they may cost more.
    pub open_ended: u32,
    /// Readers counted once, or the saves or orders that each brings alone, added up; those of the
    /// audience sought.
    pub result: f64,
    /// The same of all readers, whatever their match and the creators' relevance.
    pub base: f64,
    /// No team brings more than this.
    pub bound: f64,
    /// Whether that is the team's own result, to the thousandth.
    pub proven: bool,
    /// The guardrails that a plan with this team does not keep.
    pub breaks: Vec<GuardrailId>,
    /// The team's averages in place of the figures of typical creators, by the figure's id.
    pub figures: BTreeMap<String, Override>,
}

/// One of a team.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Member {
    /// The row in the roster, from 0.
    pub row: u32,
    /// The name.
    pub name: String,
    /// The tier by followers.
    pub tier: Tier,
    /// The category, in the user's words.
    pub category: String,
    /// The exclusive group; empty where there is none.
    pub group: String,
    /// The fee for all of the notes.
    pub fee: Fen,
    /// All that the creator costs.
    pub cost: Fen,
    /// What the creator's notes are expected to bring alone.
    pub base: f64,
    /// The part of it that is of the audience sought; missing where it is not known or not counted,
    /// which takes nothing away.
    pub audience: Option<f64>,
    /// How near the creator is to the brand's category; missing as `audience` is.
    pub relevance: Option<f64>,
    /// What is left of it: `base` × `audience` × `relevance`.
    pub result: f64,
}

/// A team that differs from the best.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Other {
    /// What it brings.
    pub result: f64,
    /// By how much that is less, as a part of the best.
    pub gives_up: f64,
    /// All that it costs.
    pub cost: Fen,
    /// Who is in it and not in the best.
    pub enters: Vec<Change>,
    /// Who is in the best and not in it.
    pub leaves: Vec<Change>,
    /// Whether it is proven that no other that differs is better.
    pub proven: bool,
}

/// A creator by row and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Change {
    /// The row in the roster, from 0.
    pub row: u32,
    /// The name.
    pub name: String,
}

/// A limit that alone is in the way of any team.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Way {
    /// The limit.
    pub limit: Limit,
    /// What it would have to allow: money in fen, else a number of creators.
    pub nearest: f64,
}

/// Picks the team.
pub(crate) fn select(input: &Input<'_>) -> Selection {
    // A problem that was checked has no fault; an empty answer is what is left if it should. A team
    // of nobody is none.
    let teams = solve(&input.instance, EFFORT).ok().filter(|best| {
        best.members
            .as_ref()
            .is_some_and(|members| !members.is_empty())
    });
    let best = teams.as_ref().and_then(|best| picked(input, best));
    let others = match (&teams, &best) {
        (Some(first), Some(best)) => others(input, first, best),
        _ => Vec::new(),
    };
    let ways = if best.is_none() {
        ways(input)
    } else {
        Vec::new()
    };
    Selection {
        problems: Vec::new(),
        money: input.money,
        ways,
        near: near(input, teams.as_ref()),
        others,
        passed: input.passed,
        rules: rules(input, best.as_ref()),
        least_score: input.least_score,
        categories: input.categories.clone(),
        best,
    }
}

// The rules, each with what it costs.
fn rules(input: &Input<'_>, best: Option<&Picked>) -> Vec<Rule> {
    let costs = |rule: RuleId| {
        let best = best?;
        let team = solve(&input.without_rule(rule), EFFORT / 8).ok()?;
        let more = result(input, &members(input, &team)?) - best.result;
        // A team that was not found in time costs at least what the one that was would bring.
        (team.is_proven() || more > 0.0).then(|| more.max(0.0))
    };
    let each = RULES.into_iter().zip(input.rules).enumerate();
    each.map(|(at, (id, on))| {
        let named = |one: &&Candidate<'_>| input.is_open(one) && one.named.get(at) == Some(&true);
        let mut named: Vec<&Candidate<'_>> = input.candidates.iter().filter(named).collect();
        sort_by_score(&mut named);
        Rule {
            id,
            on,
            names: u32::try_from(named.len()).unwrap_or(u32::MAX),
            costs: match (on, named.is_empty()) {
                (true, false) => costs(id),
                (true, true) => best.map(|_| 0.0),
                (false, _) => None,
            },
            first: named.into_iter().take(NEAR).map(change).collect(),
        }
    })
    .collect()
}

// Who brings most comes first.
fn sort_by_score(of: &mut [&Candidate<'_>]) {
    let by_score =
        |a: &Candidate<'_>, b: &Candidate<'_>| b.booking.score.total_cmp(&a.booking.score);
    of.sort_by(|a, b| by_score(a, b).then(a.row.cmp(&b.row)));
}

fn change(one: &Candidate<'_>) -> Change {
    Change {
        row: one.row,
        name: one.creator.name.clone(),
    }
}

// What alone would leave a team of somebody.
fn ways(input: &Input<'_>) -> Vec<Way> {
    let open = input
        .instance
        .fixed
        .iter()
        .any(|fixed| *fixed != Some(false));
    if !open {
        // Where all whom nothing else leaves out are dearer than one creator may be, more money allows more.
        let open = input
            .candidates
            .iter()
            .filter(|one| one.creator.pick == Pick::Open && !input.is_left_out(one));
        let cheapest = open.map(|one| one.booking.cost).min();
        let nearest = cheapest.and_then(|cost| input.money_for(cost));
        let limit = input.limits.first().cloned();
        return limit
            .zip(nearest)
            .map(|(limit, nearest)| Way { limit, nearest })
            .into_iter()
            .collect();
    }
    let mut instance = input.instance.clone();
    let all = 0..input.candidates.len();
    instance.rows.push(Row::count(all, 1, i64::MAX));
    let ways = conflicts(&instance, EFFORT / 10).unwrap_or_default();
    ways.into_iter()
        .filter_map(|way| said(input, way))
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "sums are below 2^53")]
fn said(input: &Input<'_>, way: crate::solve::subset::Way) -> Option<Way> {
    Some(Way {
        limit: input.limits.get(way.row)?.clone(),
        nearest: way.nearest as f64,
    })
}

fn members<'a>(input: &'a Input<'_>, team: &Solution) -> Option<Vec<&'a Candidate<'a>>> {
    let members = team.members.as_ref()?.iter();
    let mut members: Vec<_> = members.filter_map(|&at| input.candidates.get(at)).collect();
    sort_by_score(&mut members);
    Some(members)
}

fn result(input: &Input<'_>, members: &[&Candidate<'_>]) -> f64 {
    input
        .budget
        .team_result(members.iter().map(|one| one.booking.score).sum())
}

fn picked(input: &Input<'_>, team: &Solution) -> Option<Picked> {
    let members = members(input, team)?;
    let result = result(input, &members);
    let pairs: Vec<_> = members.iter().map(|one| (one.quote, one.booking)).collect();
    #[expect(clippy::cast_precision_loss, reason = "values are below 2^53")]
    let bound = team.bound.map_or(0.0, |bound| bound as f64 / input.unit);
    Some(Picked {
        counts: PerTier::from_fn(|tier| {
            let of_tier = members.iter().filter(|one| one.quote.tier == tier);
            u32::try_from(of_tier.count()).unwrap_or(u32::MAX)
        }),
        fees: members.iter().map(|one| one.booking.fee).sum(),
        cost: members.iter().map(|one| one.booking.cost).sum(),
        cost_low: members.iter().map(|one| one.least).sum(),
        open_ended: {
            let is_open = |one: &&&Candidate<'_>| {
                let mut least = one.creator.at_least.iter();
                least.any(|field| field == "feeImage" || field == "feeVideo")
            };
            u32::try_from(members.iter().filter(is_open).count()).unwrap_or(u32::MAX)
        },
        result,
        base: {
            let weight = |one: &&Candidate<'_>| input.budget.team_score(one.base);
            input.budget.team_result(members.iter().map(weight).sum())
        },
        breaks: Vec::new(),
        bound: input.budget.team_result(bound).max(result),
        proven: team.is_proven(),
        figures: input.budget.team_figures(input.figures, &pairs),
        members: members.iter().map(|one| member(input, one)).collect(),
    })
}

fn member(input: &Input<'_>, one: &Candidate<'_>) -> Member {
    let [audience, relevance] = one.factors;
    Member {
        base: one.base,
        audience,
        relevance,
        row: one.row,
        name: one.creator.name.clone(),
        tier: one.quote.tier,
        category: one.creator.category.clone(),
        group: one.creator.group.clone(),
        fee: one.booking.fee,
        cost: one.booking.cost,
        result: input.budget.team_result(one.booking.score),
    }
}

fn near(input: &Input<'_>, team: Option<&Solution>) -> Vec<Member> {
    let members = team
        .and_then(|team| team.members.as_deref())
        .unwrap_or_default();
    let outside = input
        .candidates
        .iter()
        .zip(&input.instance.fixed)
        .enumerate();
    let open = outside.filter(|(at, (_, fixed))| fixed.is_none() && !members.contains(at));
    let mut found: Vec<&Candidate<'_>> = open.map(|(_, (one, _))| one).collect();
    let worth = |one: &Candidate<'_>| one.booking.score / one.booking.cost.as_f64().max(1.0);
    found.sort_by(|a, b| worth(b).total_cmp(&worth(a)).then(a.row.cmp(&b.row)));
    found
        .into_iter()
        .take(NEAR)
        .map(|one| member(input, one))
        .collect()
}

// Up to three; in each at least a fifth of the members of all before it are others.
fn others(input: &Input<'_>, first: &Solution, best: &Picked) -> Vec<Other> {
    let apart = best.members.len().div_ceil(5).max(1);
    let teams = different(&input.instance, 4, apart, EFFORT / 4).unwrap_or_default();
    let firsts = members(input, first).unwrap_or_default();
    let of = |team: &Solution| {
        let theirs = members(input, team)?;
        let result = result(input, &theirs);
        let without = |one: &[&Candidate<'_>], other: &[&Candidate<'_>]| {
            let missing = one
                .iter()
                .filter(|one| other.iter().all(|other| other.row != one.row));
            missing.map(|one| change(one)).collect()
        };
        Some(Other {
            result,
            gives_up: if best.result > 0.0 {
                (1.0 - result / best.result).max(0.0)
            } else {
                0.0
            },
            cost: theirs.iter().map(|one| one.booking.cost).sum(),
            enters: without(&theirs, &firsts),
            leaves: without(&firsts, &theirs),
            proven: team.is_proven(),
        })
    };
    teams.iter().skip(1).filter_map(of).collect()
}
