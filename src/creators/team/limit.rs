//! What a team must keep, as rows of the solver's problem.

use std::collections::BTreeMap;

use serde::Serialize;

use super::candidates::Candidate;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::solve::subset::Row;

/// Something that a team must keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Limit {
    /// What is limited.
    pub kind: LimitKind,
    /// Which tier, category or group; empty for money.
    pub name: String,
}

/// What a limit is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum LimitKind {
    /// What all creators cost.
    Money,
    /// How many there are of a tier.
    Tier,
    /// How many there are of a category.
    Category,
    /// That there is one of a group at most.
    Group,
}

/// The ends of what is counted: the fewest and the most.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ends {
    pub(super) least: i64,
    pub(super) most: i64,
}

/// The limits, each with its row; the money is the first.
pub(super) fn limits(
    candidates: &[Candidate<'_>],
    money: Fen,
    tiers: &PerTier<Ends>,
    per_category: Option<i64>,
) -> Vec<(Limit, Row)> {
    let costs = candidates.iter().map(|one| one.booking.cost.0).enumerate();
    let limit = |kind, name: &str| Limit {
        kind,
        name: name.to_owned(),
    };
    let mut rows = vec![(limit(LimitKind::Money, ""), Row::at_most(costs, money.0))];
    for tier in Tier::ALL {
        let of_tier = places(candidates, |one| one.quote.tier == tier);
        let Ends { least, most } = *tiers.get(tier);
        if least > 0 || most < i64::MAX {
            rows.push((
                limit(LimitKind::Tier, tier.name()),
                Row::count(of_tier, least, most),
            ));
        }
    }
    if let Some(most) = per_category {
        for (name, items) in named(candidates, |one| &one.creator.category) {
            rows.push((limit(LimitKind::Category, name), Row::count(items, 0, most)));
        }
    }
    for (name, items) in named(candidates, |one| &one.creator.group) {
        rows.push((limit(LimitKind::Group, name), Row::count(items, 0, 1)));
    }
    rows
}

fn places<'a>(
    candidates: &'a [Candidate<'_>],
    keeps: impl Fn(&Candidate<'_>) -> bool + 'a,
) -> impl Iterator<Item = usize> + 'a {
    let all = candidates.iter().enumerate();
    all.filter(move |(_, one)| keeps(one)).map(|(at, _)| at)
}

// The creators of each name that is not empty, in the order of the names.
fn named<'a>(
    candidates: &'a [Candidate<'_>],
    name: impl Fn(&'a Candidate<'a>) -> &'a str,
) -> BTreeMap<&'a str, Vec<usize>> {
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, one) in candidates.iter().enumerate() {
        let name = name(one).trim();
        if !name.is_empty() {
            found.entry(name).or_default().push(at);
        }
    }
    found
}
