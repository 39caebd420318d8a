//! Which of the notes that are out were planned: those of the creators that the plan names.

use std::collections::{BTreeMap, BTreeSet};

use super::promise::{counted, planned};
use super::tally::{Notes, Out};
use crate::base::tier::{PerTier, Tier};
use crate::plan::Plan;

/// The notes that a plan means to have out, and those that are.
#[derive(Clone, Debug)]
pub(super) struct InPlan<'a> {
    /// The notes that are planned, of each tier.
    pub(super) planned: PerTier<u32>,
    /// Those of them that are out: no more than are planned, whatever else is out.
    pub(super) out: PerTier<u32>,
    /// The creators whose notes were planned; missing where the plan names none of those in the sheets, so that
    /// its tiers alone are compared.
    people: Option<BTreeSet<&'a str>>,
}

impl<'a> InPlan<'a> {
    pub(super) fn of(plan: &'a Plan, notes: &Notes<'_>) -> InPlan<'a> {
        let booked = &plan.schedule.creators;
        let people: BTreeSet<&str> = booked.iter().map(|creator| &*creator.name).collect();
        let is_named = notes.all.iter().any(|out| has(&people, out));
        let mut in_plan = InPlan {
            planned: planned(plan, notes),
            out: PerTier::default(),
            people: is_named.then_some(people),
        };
        // A creator cannot have more of the planned notes out than were planned of one.
        let each = PerTier::from_fn(|tier| {
            let booked = booked.iter().filter(|creator| creator.tier == tier).count();
            let planned = *in_plan.planned.get(tier);
            planned.div_ceil(u32::try_from(booked).unwrap_or(u32::MAX).max(1))
        });
        let mut by_creator: BTreeMap<(&str, Tier), u32> = BTreeMap::new();
        let mut counts = Vec::new();
        for (out, tier) in notes.known().filter(|(out, _)| in_plan.has(out)) {
            let name = out.join.creator.as_deref().filter(|_| is_named);
            let count = by_creator
                .entry((name.unwrap_or_default(), tier))
                .or_default();
            *count += 1;
            if !is_named || *count <= *each.get(tier) {
                counts.push(tier);
            }
        }
        let counts = counted(counts.into_iter());
        in_plan.out = PerTier::from_fn(|tier| *counts.get(tier).min(in_plan.planned.get(tier)));
        in_plan
    }

    /// Whether it compares creators, not tiers alone.
    pub(super) fn is_named(&self) -> bool {
        self.people.is_some()
    }

    /// Whether a note is of a creator of the plan, or of anyone where tiers alone are compared.
    pub(super) fn has(&self, out: &Out<'_>) -> bool {
        self.people.as_ref().is_none_or(|people| has(people, out))
    }
}

fn has(people: &BTreeSet<&str>, out: &Out<'_>) -> bool {
    let creator = out.join.creator.as_deref();
    creator.is_some_and(|name| people.contains(name))
}
