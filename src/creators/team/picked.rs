//! A team that was picked, and each of it.

use crate::base::by_name::ByName;

use serde::Serialize;

use super::candidates::Candidate;
use super::input::Input;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::GuardrailId;
use crate::creators::engagement::factors::product;
use crate::creators::engagement::own::Drawn;
use crate::figures::Override;
use crate::solve::subset::Solution;

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
    /// The result by the list's own numbers: what the list promises of this team. Whoever picks the best picks
    /// luck too, so that less is expected.
    pub listed: f64,
    /// No team brings more than this.
    pub bound: f64,
    /// Whether that is the team's own result, to the thousandth.
    pub proven: bool,
    /// The guardrails that a plan with this team does not keep.
    pub breaks: Vec<GuardrailId>,
    /// The team's averages in place of the figures of typical creators, by the figure's id.
    #[cfg_attr(feature = "types", tsify(type = "Record<string, Override>"))]
    pub figures: ByName<Override>,
}

/// One of a team.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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
    /// The platform's id; empty where the list has none.
    pub id: String,
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
    /// How what the objective counts of an average note was drawn towards what is usual; missing where the list
    /// does not say it.
    pub drawn: Option<Drawn>,
    /// Where more is asked than the creator is worth to the plan, the fee for a first note up to which it would be
    /// worth it: a typical creator of the tier brings as much for less, and this list has none for the money.
    pub too_dear_above: Option<Fen>,
}

/// Who brings most comes first.
pub(super) fn sort_by_score(of: &mut [&Candidate<'_>]) {
    let by_score =
        |a: &Candidate<'_>, b: &Candidate<'_>| b.booking.score.total_cmp(&a.booking.score);
    of.sort_by(|a, b| by_score(a, b).then(a.row.cmp(&b.row)));
}

/// Who is in a team, who brings most first.
pub(super) fn members<'a>(input: &'a Input<'_>, team: &Solution) -> Option<Vec<&'a Candidate<'a>>> {
    let members = team.members.as_ref()?.iter();
    let mut members: Vec<_> = members.filter_map(|&at| input.candidates.get(at)).collect();
    sort_by_score(&mut members);
    Some(members)
}

/// What a team brings.
pub(super) fn result(input: &Input<'_>, members: &[&Candidate<'_>]) -> f64 {
    input
        .budget
        .team_result(members.iter().map(|one| one.booking.score).sum())
}

/// A team with all that is said of it; `None` where nobody is in it.
pub(super) fn picked(input: &Input<'_>, team: &Solution) -> Option<Picked> {
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
            let open_ended = members.iter().filter(|one| one.is_open_ended());
            u32::try_from(open_ended.count()).unwrap_or(u32::MAX)
        },
        result,
        base: {
            let weight = |one: &&Candidate<'_>| input.budget.team_score(one.base);
            input.budget.team_result(members.iter().map(weight).sum())
        },
        listed: {
            let scores = members.iter().map(|one| listed_score(input, one));
            input.budget.team_result(scores.sum())
        },
        breaks: Vec::new(),
        bound: input.budget.team_result(bound).max(result),
        proven: team.is_proven(),
        figures: input.budget.team_figures(input.figures, &pairs),
        members: members.iter().map(|one| member(input, one)).collect(),
    })
}

/// What a creator counts for by the list's own numbers.
fn listed_score(input: &Input<'_>, one: &Candidate<'_>) -> f64 {
    let first = input.budget.first_fee(input.figures, &one.listed);
    first.map_or(0.0, |first| {
        let score = input.budget.book(input.figures, &one.listed, first).score;
        let base = input.budget.team_result(score);
        input.budget.team_score(base * product(one.factors))
    })
}

/// What is said of one of a team.
pub(super) fn member(input: &Input<'_>, one: &Candidate<'_>) -> Member {
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
        id: one.creator.id.clone(),
        fee: one.booking.fee,
        cost: one.booking.cost,
        result: input.budget.team_result(one.booking.score),
        drawn: one.drawn,
        too_dear_above: None,
    }
}
