//! Whose note is it? Each note is joined to a creator of the plan, and said by what.

use std::collections::BTreeMap;

use serde::Serialize;

use super::input::{ResultNote, Results};
use crate::base::tier::{PerTier, Tier};
use crate::creators::roster::note_key;
use crate::figures::{Assumptions, budget, engagement::TIER_FROM};
use crate::plan::Plan;

/// How a note was joined to a creator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum JoinedBy {
    /// The user says so.
    User,
    /// The creator's id.
    Id,
    /// The name, letter by letter.
    Name,
    /// The name, but for spaces, signs and small letters.
    Alike,
    /// It fits several, so that it is left open.
    Several,
    /// Nobody of the plan has the name.
    Nobody,
}

/// From where the tier of a note is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum TierBy {
    /// The user says so.
    User,
    /// The creator of the plan it is joined to.
    Creator,
    /// The followers that the sheet gives.
    Followers,
    /// The tier that the sheet itself gives.
    Sheet,
    /// The tier whose fee is nearest to what was paid: a guess.
    Fee,
    /// It is not known, and the note is held against nothing.
    Unknown,
}

/// Whose a note is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Join {
    /// The key of the note.
    pub key: String,
    /// The creator of the plan; missing where it is left open.
    pub creator: Option<String>,
    /// How it was joined.
    pub by: JoinedBy,
    /// The names it fits, where they are several.
    pub candidates: Vec<String>,
    /// The tier that it is counted in.
    pub tier: Option<Tier>,
    /// From where that is known.
    pub tier_by: TierBy,
}

/// A creator of the plan.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Person<'a> {
    pub(super) tier: Option<Tier>,
    pub(super) followers: Option<f64>,
    /// The platform's id; empty where the plan has none.
    id: &'a str,
}

/// The creators of a plan by name: those that are booked and those of the list.
pub(super) fn people(plan: &Plan) -> BTreeMap<&str, Person<'_>> {
    let of = Assumptions::new(&plan.overrides);
    let from = of.tiers(&TIER_FROM);
    let mut people: BTreeMap<&str, Person<'_>> = BTreeMap::new();
    for creator in &plan.engagement.roster {
        let followers = (creator.followers >= 1.0).then_some(creator.followers);
        people.entry(&creator.name).or_insert(Person {
            tier: followers.map(|count| Tier::of(count, &from)),
            followers,
            id: &creator.id,
        });
    }
    for booked in &plan.schedule.creators {
        let person = people.entry(&booked.name).or_default();
        person.tier = Some(booked.tier);
        if !booked.id.is_empty() {
            person.id = &booked.id;
        }
    }
    people.remove("");
    people
}

/// Joins each note to a creator of the plan, in the order of the notes, which tells nothing: by what the user
/// says, by the creator's id, by the name, and by the name without what is no letter and no digit. A name that
/// fits several is left open.
///
/// ```
/// use notewave::{default_plan, objective::Objective, plan::Creator};
/// use notewave::results::{JoinedBy, ResultNote, Results, joins};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// plan.engagement.roster.push(Creator { name: "Mia Lin".into(), followers: 50_000.0, ..Creator::default() });
/// let note = ResultNote { name: "mia-lin".into(), ..ResultNote::default() };
/// let join = &joins(&plan, &Results { notes: vec![note], ..Results::default() })[0];
/// assert_eq!((join.creator.as_deref(), join.by), (Some("Mia Lin"), JoinedBy::Alike));
/// assert_eq!(join.tier.unwrap().name(), "micro");
/// ```
#[must_use]
pub fn joins(plan: &Plan, results: &Results) -> Vec<Join> {
    let people = people(plan);
    let mut alike: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut ids: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, person) in &people {
        alike.entry(plain(name)).or_default().push(name);
        ids.entry(note_key(person.id)).or_default().push(name);
    }
    let of = Assumptions::new(&plan.overrides);
    let from = of.tiers(&TIER_FROM);
    let fees = of.tiers(&budget::FEE);
    let join = |note: &ResultNote| {
        let (creator, by, candidates) = creator(note, &people, &ids, &alike);
        let (tier, tier_by) = tier(
            note,
            creator.and_then(|name| people.get(name)),
            &from,
            &fees,
        );
        Join {
            key: note.key.clone(),
            creator: creator.map(str::to_owned),
            by,
            candidates: candidates.into_iter().map(str::to_owned).collect(),
            tier,
            tier_by,
        }
    };
    results.notes.iter().map(join).collect()
}

fn creator<'a>(
    note: &ResultNote,
    people: &BTreeMap<&'a str, Person<'a>>,
    ids: &BTreeMap<String, Vec<&'a str>>,
    alike: &BTreeMap<String, Vec<&'a str>>,
) -> (Option<&'a str>, JoinedBy, Vec<&'a str>) {
    let named = |name: &str| people.get_key_value(name).map(|(name, _)| *name);
    if let Some(chosen) = &note.creator {
        return (named(chosen), JoinedBy::User, Vec::new());
    }
    if !note.id.is_empty() {
        // One sheet has the id alone, another the address of the creator's page that ends with it. An id that
        // two names share tells neither from the other.
        let id = note_key(&note.id);
        if let Some(&[name]) = ids.get(&id).map(Vec::as_slice).filter(|_| !id.is_empty()) {
            return (Some(name), JoinedBy::Id, Vec::new());
        }
        // Two of one name are told apart by their ids, which the list puts behind the name.
        let with_name = format!("{} ({})", note.name, note.id);
        if let Some(name) = named(&note.id).or_else(|| named(&with_name)) {
            return (Some(name), JoinedBy::Id, Vec::new());
        }
    }
    if let Some(name) = named(&note.name) {
        return (Some(name), JoinedBy::Name, Vec::new());
    }
    let plain = plain(&note.name);
    match alike.get(&plain).map(Vec::as_slice) {
        Some(&[name]) if !plain.is_empty() => (Some(name), JoinedBy::Alike, Vec::new()),
        Some(several) if !plain.is_empty() => (None, JoinedBy::Several, several.to_vec()),
        _ => (None, JoinedBy::Nobody, Vec::new()),
    }
}

fn tier(
    note: &ResultNote,
    person: Option<&Person<'_>>,
    from: &PerTier<f64>,
    fees: &PerTier<f64>,
) -> (Option<Tier>, TierBy) {
    let of_person = person.and_then(|person| person.tier);
    let of_followers = || note.followers.map(|count| Tier::of(count, from));
    let known = [
        (note.tier, TierBy::User),
        (of_person, TierBy::Creator),
        (of_followers(), TierBy::Followers),
        (note.level, TierBy::Sheet),
        (by_fee(note.fee, fees), TierBy::Fee),
    ];
    let found = known.into_iter().find(|(tier, _)| tier.is_some());
    found.unwrap_or((None, TierBy::Unknown))
}

/// The tier whose fee is nearest by its factor; a note for nothing tells none.
fn by_fee(fee: Option<f64>, fees: &PerTier<f64>) -> Option<Tier> {
    let fee = fee.filter(|fee| *fee > 0.0)?;
    let off = |tier: &Tier| libm::fabs(libm::log(fee / fees.get(*tier).max(1.0)));
    Tier::ALL
        .into_iter()
        .min_by(|one, other| off(one).total_cmp(&off(other)))
}

/// A name without what is no letter and no digit, in small letters.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
