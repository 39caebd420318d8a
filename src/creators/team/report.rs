//! The best team and what there is to say of it.

use serde::Serialize;

use super::candidates::Candidate;
use super::categories::Category;
use super::input::Input;
use super::limit::Limit;
use super::open::Passed;
use super::picked::{Member, Picked, member, members, picked, result, sort_by_score};
use super::rules::{RULES, RuleId};
use crate::base::problem::Problem;
use crate::base::units::Fen;
use crate::creators::team::input::EFFORT;
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
