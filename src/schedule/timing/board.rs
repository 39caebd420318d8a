//! The board of a plan.

use super::dated_plan::DatedPlan;
use crate::plan::Plan;
use crate::schedule::board::Board;
use crate::schedule::layout::report;
use crate::schedule::report::ScheduleReport;

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
    Some(DatedPlan::new(plan)?.board)
}

/// The report on a plan's schedule and its board, for those who write both down.
pub(crate) fn schedule_and_board(plan: &Plan) -> Option<(ScheduleReport, Board)> {
    let dated = DatedPlan::new(plan)?;
    Some((schedule_of(&dated), dated.board))
}

/// The report on the schedule of a plan that has its days.
pub(crate) fn schedule_of(dated: &DatedPlan<'_>) -> ScheduleReport {
    report(&dated.schedule, &dated.counts)
}
