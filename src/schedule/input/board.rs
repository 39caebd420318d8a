//! Whether what the plan fixes on the board is sound.

use crate::base::date::Date;
use crate::base::problem::{ProblemCode, Problems};
use crate::plan::SchedulePlan;
use crate::schedule::calendar::{SUPPORTED, out_of_bounds};

/// Whether the locks and the busy days are sound. Names each that is not a date, each lock outside the
/// calendar, and each time that is not one. A lock may lie before today: its note is live.
pub(super) fn check(plan: &SchedulePlan, problems: &mut Problems) -> bool {
    let before = problems.count();
    for lock in &plan.locks {
        let field = format!("schedule.locks[{}]", lock.post);
        problems.whole(&field, None, lock.minutes, 0.0, 1_439.0);
        let given = lock.date.as_str();
        let bounds = SUPPORTED;
        let code = match Date::parse(given) {
            None => ProblemCode::NotADate,
            Some(date) if !bounds.contains(&date.number()) => ProblemCode::OutOfRange,
            Some(_) => continue,
        };
        out_of_bounds(problems, &field, code, given, bounds.into_inner());
    }
    for busy in &plan.busy {
        if Date::parse(&busy.date).is_none() {
            let field = format!("schedule.busy[{}]", busy.creator);
            problems.say(&field, ProblemCode::NotADate, busy.date.as_str());
        }
    }
    problems.count() == before
}
