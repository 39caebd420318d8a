//! Whether the days that a plan sets for events are sound.

use crate::base::by_name::ByName;

use crate::base::document::Named;
use crate::base::problem::{ProblemCode, Problems};
use crate::figures::Override;
use crate::figures::events::EventId;
use crate::figures::events::own_span;
use crate::schedule::calendar::SUPPORTED;

/// Whether the plan's own days of events are sound. Names each unknown event, each day that is not a
/// date of 2026 to 2028, a first day after the peak and a last day before it.
pub(super) fn check(events: &ByName<Override>, problems: &mut Problems) -> bool {
    let before = problems.count();
    let (min, max) = SUPPORTED.into_inner();
    for (name, own) in events {
        let field = format!("schedule.events[{name}]");
        let Some(event) = EventId::named(name) else {
            problems.say(&field, ProblemCode::Unknown, name);
            continue;
        };
        let in_order = own.check(&field, (f64::from(min), f64::from(max)), true, problems);
        // Numbers that are in order but make no span: one of them is not a date.
        if in_order && own_span(event, own).is_none() {
            problems.say(&field, ProblemCode::NotADate, own.value);
        }
    }
    problems.count() == before
}
