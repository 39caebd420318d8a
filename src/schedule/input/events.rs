//! Whether the days that a plan sets for events are sound.

use std::collections::BTreeMap;

use crate::base::document::Named;
use crate::base::problem::{ProblemCode, Problems};
use crate::figures::Override;
use crate::figures::events::EventId;
use crate::figures::events::own_span;
use crate::schedule::calendar::SUPPORTED;

/// Names each event that nobody knows, each day that is no date or outside 2026 to 2028, and a first
/// day after the peak or a last one before it; whether there is none of them.
pub(super) fn check(events: &BTreeMap<String, Override>, problems: &mut Problems) -> bool {
    let before = problems.count();
    let (min, max) = SUPPORTED.into_inner();
    for (name, own) in events {
        let field = format!("schedule.events[{name}]");
        let Some(event) = EventId::named(name) else {
            problems.say(&field, ProblemCode::Unknown, name.as_str());
            continue;
        };
        let in_order = own.check(&field, (f64::from(min), f64::from(max)), true, problems);
        // Numbers in order that make no days: one is no date.
        if in_order && own_span(event, own).is_none() {
            problems.say(&field, ProblemCode::NotADate, own.value);
        }
    }
    problems.count() == before
}
