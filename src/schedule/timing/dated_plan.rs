//! A plan with its best mix, and the days that each note and tier has.

use crate::base::date::Date;
use crate::base::tier::{PerTier, Tier};
use crate::budget;
use crate::plan::Plan;
use crate::schedule::board::{Board, board};
use crate::schedule::chance::{Chances, Needs};
use crate::schedule::input::Input;
use crate::schedule::report::Post;

/// The most days from today that anything is asked for.
pub(super) const DAYS: i64 = 800;

/// A plan whose budget and schedule are sound, with its best mix and the posts of it.
pub(super) struct DatedPlan<'a> {
    pub(super) budget: budget::Input,
    pub(super) schedule: Input<'a>,
    /// How many working days there are from today to so many days later.
    pub(super) rooms: Vec<u32>,
    pub(super) counts: PerTier<u32>,
    pub(super) posts: Vec<Post>,
    pub(super) board: Board,
    /// The day each booked tier goes live.
    pub(super) live: Vec<(Tier, Date)>,
}

impl<'a> DatedPlan<'a> {
    pub(super) fn new(plan: &'a Plan) -> Option<DatedPlan<'a>> {
        let budget = budget::Input::of(plan)?;
        let schedule = Input::of(plan)?;
        let counts = budget.best().counts;
        let board = board(&schedule, &counts);
        let posts: Vec<Post> = board
            .posts
            .iter()
            .map(|placed| placed.post.clone())
            .collect();
        let live = schedule.live(&posts, &counts);
        let last = live.iter().map(|&(_, live)| live).max();
        let days = last.map_or(0, |live| live.since(schedule.today)) + DAYS;
        let mut worked = 0;
        let rooms = (0..=days).map(|days| {
            let before = worked;
            worked += u32::from(schedule.calendar.is_worked(schedule.today.plus(days)));
            before
        });
        Some(DatedPlan {
            live,
            rooms: rooms.collect(),
            budget,
            schedule,
            counts,
            posts,
            board,
        })
    }

    /// The day a tier goes live, where it is booked.
    pub(super) fn live_of(&self, tier: Tier) -> Option<Date> {
        let of = self.live.iter().find(|(of, _)| *of == tier);
        of.map(|&(_, live)| live)
    }

    /// The chances of a start today where each tier goes live so many days later than now.
    pub(super) fn chances(&self, needs: &Needs, live: &[(Tier, Date)], later: i64) -> Chances {
        let room = |live: Date| {
            let days = live.plus(later).since(self.schedule.today);
            let room = usize::try_from(days)
                .ok()
                .and_then(|days| self.rooms.get(days));
            room.copied().unwrap_or(0)
        };
        needs.chances(&PerTier::from_fn(|tier| {
            let of = live.iter().find(|(of, _)| *of == tier);
            of.map(|&(_, live)| room(live))
        }))
    }
}
