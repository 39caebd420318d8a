//! What the user has fixed on the board, ready to be looked up.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::tier::{PerTier, Tier};
use crate::plan::{BookedCreator, SchedulePlan};

/// What the user has fixed.
#[derive(Clone, Debug, Default)]
pub(super) struct Constraints<'a> {
    pub(super) locks: BTreeMap<&'a str, (Date, u32)>,
    pub(super) busy: BTreeMap<&'a str, Vec<Date>>,
    pub(super) creators: PerTier<Vec<&'a BookedCreator>>,
}

impl<'a> Constraints<'a> {
    /// What a sound plan has fixed.
    pub(super) fn new(plan: &'a SchedulePlan) -> Constraints<'a> {
        let mut fixed = Constraints::default();
        for lock in &plan.locks {
            if let Some(date) = Date::parse(&lock.date) {
                let moment = (date, minute(lock.minutes));
                fixed.locks.insert(&lock.post, moment);
            }
        }
        for day in &plan.busy {
            let days = fixed.busy.entry(&day.creator).or_default();
            days.extend(Date::parse(&day.date));
        }
        for days in fixed.busy.values_mut() {
            days.sort_unstable();
            days.dedup();
        }
        for creator in &plan.creators {
            fixed.creators.get_mut(creator.tier).push(creator);
        }
        fixed
    }

    /// The creator of the chosen team with that number in a tier, from 1.
    pub(super) fn booked(&self, tier: Tier, number: u32) -> Option<&'a BookedCreator> {
        let place = number.checked_sub(1)? as usize;
        self.creators.get(tier).get(place).copied()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number from 0 to 1,439"
)]
fn minute(minutes: f64) -> u32 {
    minutes as u32
}
