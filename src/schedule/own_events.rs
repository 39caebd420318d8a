//! Whether the days that a plan sets for events are sound.

use std::collections::BTreeMap;

use super::bounded;
use super::calendar::SUPPORTED;
use crate::date::Date;
use crate::document::Named;
use crate::plan::{EventId, OwnEvent};
use crate::problem::{ProblemCode, Problems};

/// The plan's own days of events; `None` and a problem for each that nobody knows, for each day that
/// is no date, and for a start after the peak or an end before it.
pub(super) fn check(
    events: &BTreeMap<String, OwnEvent>,
    problems: &mut Problems,
) -> Option<BTreeMap<String, OwnEvent>> {
    let before = problems.count();
    for (name, own) in events {
        let field = format!("schedule.events[{name}]");
        if EventId::named(name).is_none() {
            problems.say(&field, ProblemCode::Unknown, name.as_str());
            continue;
        }
        let (first, last) = SUPPORTED.into_inner();
        let mut day = |part: &str, text: &str, min: u32, max: u32| {
            let field = format!("{field}.{part}");
            let Some(day) = Date::parse(text) else {
                problems.say(&field, ProblemCode::NotADate, text);
                return None;
            };
            if !(min..=max).contains(&day.number()) {
                let code = ProblemCode::OutOfRange;
                problems.add(bounded(&field, code, text, min, max));
                return None;
            }
            Some(day.number())
        };
        let peak = day("peak", &own.peak, first, last);
        if !own.start.is_empty() {
            day("start", &own.start, first, peak.unwrap_or(last));
        }
        if !own.end.is_empty() {
            day("end", &own.end, peak.unwrap_or(first), last);
        }
    }
    (problems.count() == before).then(|| events.clone())
}
