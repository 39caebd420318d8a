//! The stages of the work, counted back from the launch in Chinese working days.
//!
//! A stage ends on the last working day before the next one begins, and the last stage on the last
//! working day before the launch (Playbook, phase 1: four to six weeks from briefing to live
//! content, two more for an event).

use super::calendar::{after, before};
use super::report::{Stage, StageId};
use crate::date::Date;
use crate::figures::{Assumptions, Figure, schedule as figures};

/// The stages in the order of the work. What an event asks for more comes first: it is slack that
/// moves the brief, and with it the start-by date, to an earlier day.
static ORDER: [(StageId, &Figure); 8] = [
    (StageId::Event, &figures::EVENT),
    (StageId::Brief, &figures::BRIEF),
    (StageId::Outreach, &figures::OUTREACH),
    (StageId::Contract, &figures::CONTRACT),
    (StageId::Draft, &figures::DRAFT),
    (StageId::Review, &figures::REVIEW),
    (StageId::Revision, &figures::REVISION),
    (StageId::Filing, &figures::FILING),
];

/// How many working days the stages take.
#[derive(Debug)]
pub(super) struct Durations {
    /// The stages that take any time, the first first, at likely durations.
    stages: Vec<(StageId, u32)>,
    /// All of them together, if everything goes fast.
    pub(super) fast: u32,
    /// All of them together, at likely durations.
    pub(super) likely: u32,
    /// All of them together, if everything takes long.
    pub(super) slow: u32,
}

impl Durations {
    /// The durations in force, with or without what an event asks for. A stage that a plan has set
    /// to 0 days is left out: it has no first day to show.
    pub(super) fn new(assumptions: Assumptions<'_>, event: bool) -> Durations {
        let mut durations = Durations {
            stages: Vec::new(),
            fast: 0,
            likely: 0,
            slow: 0,
        };
        for (id, figure) in ORDER {
            if id == StageId::Event && !event {
                continue;
            }
            let range = assumptions.of(figure);
            let likely = working_days(range.likely);
            if likely > 0 {
                durations.stages.push((id, likely));
            }
            durations.fast += working_days(range.low);
            durations.likely += likely;
            durations.slow += working_days(range.high);
        }
        durations
    }

    /// The stages before a launch.
    pub(super) fn back_from(&self, launch: Date, today: Date) -> Vec<Stage> {
        let mut next = launch;
        let mut stages = Vec::with_capacity(self.stages.len());
        for &(id, days) in self.stages.iter().rev() {
            let start = before(next, days);
            stages.push(Stage {
                id,
                start: start.to_string(),
                end: before(next, 1).to_string(),
                days,
                late: start < today,
            });
            next = start;
        }
        stages.reverse();
        stages
    }
}

/// The first launch that leaves so many working days, today among them if it is one. Any day will
/// do for a launch, so it is the day after the last of them.
pub(super) fn first_launch(today: Date, days: u32) -> Date {
    if days == 0 {
        return today;
    }
    after(today.plus(-1), days).plus(1)
}

/// Whole days; `check` lets in 0 to 90.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what the figure allows, so it fits; not a number becomes 0"
)]
fn working_days(days: f64) -> u32 {
    days.clamp(0.0, 90.0) as u32
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Durations, first_launch};
    use crate::date::Date;
    use crate::figures::{Assumptions, Override};
    use crate::schedule::calendar::before;
    use crate::schedule::report::StageId;

    #[test]
    fn the_first_launch_is_the_first_that_is_in_time() {
        let first = Date::new(2026, 1, 20).unwrap();
        for today in (0..80).map(|days| first.plus(days)) {
            for days in [0, 1, 5, 25] {
                let launch = first_launch(today, days);
                assert!(before(launch, days) >= today);
                assert!(before(launch.plus(-1), days) < today, "{today} {days}");
            }
        }
    }

    #[test]
    fn an_event_adds_its_stage_before_the_brief() {
        let none = BTreeMap::new();
        let figures = Assumptions::new(&none);
        let plain = Durations::new(figures, false);
        assert_eq!((plain.fast, plain.likely, plain.slow), (20, 25, 30));
        let event = Durations::new(figures, true);
        assert_eq!((event.fast, event.likely, event.slow), (30, 35, 50));
        let launch = Date::new(2026, 8, 3).unwrap();
        let stages = event.back_from(launch, launch);
        assert_eq!(stages.first().map(|stage| stage.id), Some(StageId::Event));
        assert_eq!(
            stages.first().map(|stage| stage.start.clone()),
            Some(before(launch, 35).to_string())
        );
    }

    #[test]
    fn a_stage_of_no_days_is_left_out() {
        let nothing = Override {
            value: 0.0,
            low: Some(0.0),
            high: Some(0.0),
        };
        let own = BTreeMap::from([("stage.contract".to_owned(), nothing)]);
        let durations = Durations::new(Assumptions::new(&own), false);
        assert_eq!(durations.likely, 21);
        let launch = Date::new(2026, 8, 3).unwrap();
        let stages = durations.back_from(launch, launch);
        assert!(stages.iter().all(|stage| stage.id != StageId::Contract));
    }
}
