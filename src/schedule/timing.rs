//! The campaign's dates, with the money and the risk that hang on them. Every answer is a pure
//! function of a plan, with a fixed seed; `None` where the plan's budget or schedule is unsound, as
//! in the report. They take longer than the report, so a page asks for them apart.

mod chances;
mod launches;
mod payments;

pub use super::board::{Board, BoardDay, Conflict, Placed, Relaxed};
pub use chances::{Give, GiveId, TierTiming, Timing, timing};
pub use launches::{DayPrice, LaunchDate, LaunchDates, launch_dates};
pub use payments::{Due, Payment, PaymentKind, Payments, payments};

use super::report::Post;
use super::{Chances, Needs, board};
use crate::base::date::Date;
use crate::base::problem::Problems;
use crate::base::tier::{PerTier, Tier};
use crate::budget;
use crate::figures;
use crate::figures::{Area, Assumptions};
use crate::plan::Plan;
use crate::schedule;

/// The board of a plan's best mix: every post on a day and in a slot, around what the plan has
/// locked, blacked out and barred.
///
/// ```
/// use notewave::{default_plan, objective::Objective, plan::PostLock, schedule::timing};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let board = timing::board(&plan).unwrap();
/// // With nothing fixed, every post is where the report has it, and no board is better.
/// assert_eq!(board.posts[0].post.date, notewave::evaluate(&plan).schedule.unwrap().posts[0].date);
/// assert_eq!(board.cost, board.bound);
/// // A post that is locked stays; a black-out has none.
/// let (post, date) = ("micro-1".to_owned(), "2027-01-09".to_owned());
/// plan.schedule.locks.push(PostLock { post, date, minutes: 600.0 });
/// plan.schedule.blackouts.push(board.posts[0].post.date.clone());
/// let board = timing::board(&plan).unwrap();
/// let micro = board.posts.iter().find(|placed| placed.post.id == "micro-1").unwrap();
/// assert_eq!((micro.post.date.as_str(), micro.post.time.as_str()), ("2027-01-09", "10:00"));
/// assert!(board.posts.iter().all(|placed| placed.post.date != plan.schedule.blackouts[0]));
/// ```
#[must_use]
pub fn board(plan: &Plan) -> Option<Board> {
    Some(Asked::new(plan)?.board)
}

/// The most days from today that anything is asked for.
const DAYS: i64 = 800;

/// A plan whose budget and schedule are sound, with its best mix and the posts of it.
struct Asked<'a> {
    budget: budget::Input,
    schedule: schedule::Input<'a>,
    /// How many working days there are from today to so many days later.
    rooms: Vec<u32>,
    counts: PerTier<u32>,
    posts: Vec<Post>,
    board: Board,
    /// The day each booked tier goes live.
    live: Vec<(Tier, Date)>,
}

impl<'a> Asked<'a> {
    fn new(plan: &'a Plan) -> Option<Asked<'a>> {
        let mut problems = Problems::new();
        let unsound = figures::check(&plan.overrides, &mut problems);
        let areas = [Area::Budget, Area::Response, Area::Schedule];
        if areas.iter().any(|area| unsound.contains(area)) {
            return None;
        }
        let figures = Assumptions::new(&plan.overrides);
        let budget = budget::Input::check(plan, &figures, &mut problems)?;
        let schedule = schedule::Input::check(plan, &figures, &mut problems)?;
        let counts = budget.best().counts;
        let board = board::board(&schedule, &counts);
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
        Some(Asked {
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
    fn live_of(&self, tier: Tier) -> Option<Date> {
        let of = self.live.iter().find(|(of, _)| *of == tier);
        of.map(|&(_, live)| live)
    }

    /// The chances of a start today where each tier goes live so many days later than now.
    fn chances(&self, needs: &Needs, live: &[(Tier, Date)], later: i64) -> Chances {
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
