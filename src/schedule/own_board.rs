//! Whether what the plan fixes on the board is sound.

use super::{SUPPORTED, out_of_bounds};
use crate::date::Date;
use crate::plan::SchedulePlan;
use crate::problem::{ProblemCode, Problems};

/// Names each lock and each busy day that is no date, each lock before today or beyond the calendar,
/// and each time that is none; whether there is none of them.
pub(super) fn check(plan: &SchedulePlan, today: Option<Date>, problems: &mut Problems) -> bool {
    let before = problems.count();
    for lock in &plan.locks {
        let field = format!("schedule.locks[{}]", lock.post);
        problems.whole(&field, None, lock.minutes, 0.0, 1_439.0);
        let given = lock.date.as_str();
        let (min, max) = SUPPORTED.into_inner();
        let min = today.map_or(min, Date::number);
        let code = match Date::parse(given) {
            None => ProblemCode::NotADate,
            Some(date) if date.number() < min => ProblemCode::Past,
            Some(date) if date.number() > max => ProblemCode::OutOfRange,
            Some(_) => continue,
        };
        out_of_bounds(problems, &field, code, given, (min, max));
    }
    for busy in &plan.busy {
        if Date::parse(&busy.date).is_none() {
            let field = format!("schedule.busy[{}]", busy.creator);
            problems.say(&field, ProblemCode::NotADate, busy.date.as_str());
        }
    }
    problems.count() == before
}
