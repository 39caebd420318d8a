//! A plan with its best mix, and the days that each note and tier has.

use crate::base::date::Date;
use crate::base::tier::{PerTier, Tier};
use crate::budget;
use crate::plan::Plan;
use crate::schedule::board::{Board, board};
use crate::schedule::chance::{Chances, Needs};
use crate::schedule::input::Input;
use crate::schedule::live::live_of_posts;
use crate::schedule::report::{Post, Stage};

/// The most days from today that anything is asked for.
pub(super) const DAYS: i64 = 800;

/// A plan whose budget and schedule are sound, with its best mix and the posts of it.
pub(crate) struct DatedPlan<'a> {
    pub(crate) budget: budget::Input,
    pub(crate) schedule: Input<'a>,
    /// How many working days there are from today to so many days later.
    pub(super) rooms: Vec<u32>,
    pub(crate) counts: PerTier<u32>,
    pub(super) posts: Vec<Post>,
    pub(crate) board: Board,
    /// The day of the first note of each booked tier.
    pub(super) live: Vec<(Tier, Date)>,
}

impl<'a> DatedPlan<'a> {
    pub(crate) fn new(plan: &'a Plan) -> Option<DatedPlan<'a>> {
        let budget = budget::Input::of(plan)?;
        let schedule = Input::of(plan)?;
        let counts = budget.best().counts;
        let board = board(&schedule, &counts);
        let posts: Vec<Post> = board
            .posts
            .iter()
            .map(|placed| placed.post.clone())
            .collect();
        let live = live_of_posts(&posts, schedule.live_at(&schedule.aim, &counts));
        let last = live.iter().map(|&(_, live)| live).max();
        let last = last.max(Some(schedule.aim.day));
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

    /// The stages before a note or a tier goes live on a day, at likely durations.
    pub(crate) fn stages(&self, tier: Tier, live: Date) -> Vec<Stage> {
        let schedule = &self.schedule;
        let Input {
            durations,
            calendar,
            ..
        } = schedule;
        durations.back_from(tier, live, schedule.late_before(), calendar)
    }

    /// The peak hours of a day, in minutes after midnight.
    pub(crate) fn peak_hours(&self, date: Date) -> [u32; 2] {
        let Input {
            rules, calendar, ..
        } = &self.schedule;
        rules.windows.of(date, calendar).span()
    }

    /// The chances of a start today with the plan on another date, as if nothing were held on the
    /// board. `on_date` is the plan on a date, and `needs` are those of it.
    pub(super) fn chances_on(&self, on_date: &Input<'_>, needs: &Needs, date: Date) -> Chances {
        let live = on_date.live_at(&on_date.aim.on(date), &self.counts);
        self.chances(needs, &live)
    }

    /// The chances of a start today where each tier goes live on a day.
    pub(super) fn chances(&self, needs: &Needs, live: &[(Tier, Date)]) -> Chances {
        let room = |live: Date| {
            let days = live.since(self.schedule.today);
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
