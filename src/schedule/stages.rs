//! The stages of the work, counted back from the day a tier goes live in Chinese working days.
//!
//! A stage ends on the last working day before the next one begins, and the last stage on the last
//! working day before the note goes live (Playbook, phase 1: four to six weeks from briefing to live
//! content, two more for an event). The tiers differ in how long a contract takes.

use super::calendar::Calendar;
use super::report::{Stage, StageId};
use crate::base::date::Date;
use crate::base::tier::Tier;
use crate::base::units::Range;
use crate::figures::{Assumptions, schedule as figures};

/// The stages in the order of the work. Those of one row run side by side, and a row begins when all
/// of the row before it is done. What an event asks for more comes first: it is slack that moves the
/// brief, and with it the start-by date, to an earlier day.
pub(super) static ROWS: [&[StageId]; 9] = [
    &[StageId::Event],
    &[StageId::Brief],
    &[StageId::Outreach],
    &[StageId::Contract, StageId::Shipping],
    &[StageId::Draft],
    &[StageId::Review],
    &[StageId::Revision],
    &[StageId::Compliance],
    &[StageId::Filing],
];

/// How long everything takes one after the other: the longest stage of each row.
pub(super) fn length(days: impl Fn(StageId) -> u32) -> u32 {
    let mut length = 0;
    for row in ROWS {
        let mut longest = 0;
        for &id in row {
            longest = days(id).max(longest);
        }
        length += longest;
    }
    length
}

/// Which of the ends of a range a duration is taken from.
pub(crate) type End = fn(&Range) -> f64;

/// If everything goes fast.
pub(crate) const FAST: End = |range| range.low;
/// As is likely.
pub(crate) const LIKELY: End = |range| range.likely;
/// If everything takes long.
pub(crate) const SLOW: End = |range| range.high;

/// How many working days the stages of each tier take, at the figures in force.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Durations<'a> {
    pub(super) assumptions: Assumptions<'a>,
    /// With what an event asks for?
    event: bool,
    /// Rounds of revision.
    pub(crate) rounds: u32,
}

impl<'a> Durations<'a> {
    /// The durations in force, with or without what an event asks for.
    pub(crate) fn new(assumptions: Assumptions<'a>, event: bool) -> Durations<'a> {
        Durations {
            assumptions,
            event,
            rounds: assumptions.count(&figures::ROUNDS),
        }
    }

    /// The same with another number of rounds of revision.
    pub(crate) const fn with_rounds(self, rounds: u32) -> Durations<'a> {
        Durations { rounds, ..self }
    }

    /// The same with what an event asks for, or without.
    pub(crate) const fn with_event(self, event: bool) -> Durations<'a> {
        Durations { event, ..self }
    }

    /// How long a stage takes a tier. Between two rounds of revision the brand reviews once more. The product
    /// goes to every tier, whatever the budget counts for it: nobody can tell of what they have not held.
    /// Where sending takes no days, none is sent.
    pub(super) fn of(&self, tier: Tier, id: StageId, end: End) -> u32 {
        let figure = match id {
            StageId::Event => &figures::EVENT,
            StageId::Brief => &figures::BRIEF,
            StageId::Outreach => &figures::OUTREACH,
            StageId::Contract => figures::CONTRACT.get(tier),
            StageId::Shipping => &figures::SHIPPING,
            StageId::Draft => &figures::DRAFT,
            StageId::Review => &figures::REVIEW,
            StageId::Revision => &figures::REVISION,
            StageId::Compliance => &figures::COMPLIANCE,
            StageId::Filing => &figures::FILING,
        };
        let (times, reviews) = match id {
            StageId::Event if !self.event => (0, 0),
            StageId::Revision => (self.rounds, self.rounds.saturating_sub(1)),
            _ => (1, 0),
        };
        let days = |figure| working_days(end(&self.assumptions.of(figure)));
        days(figure) * times + days(&figures::REVIEW) * reviews
    }

    /// All stages of a tier together, at one of the ends.
    pub(crate) fn length(&self, tier: Tier, end: End) -> u32 {
        length(|id| self.of(tier, id, end))
    }

    /// The stages of a tier before it goes live, at likely durations; one that begins before `late_before` is late. A stage that takes no days
    /// then is left out: it has no first day to show.
    pub(crate) fn back_from(
        &self,
        tier: Tier,
        live: Date,
        late_before: Option<Date>,
        calendar: &Calendar,
    ) -> Vec<Stage> {
        let mut stages = Vec::new();
        let mut after = 0;
        for row in ROWS.iter().rev() {
            let mut longest = 0;
            for &id in row.iter().rev() {
                let days = self.of(tier, id, LIKELY);
                longest = longest.max(days);
                if days > 0 {
                    let start = calendar.before(live, after + days);
                    stages.push(Stage {
                        id,
                        start: start.to_string(),
                        end: calendar.before(live, after + 1).to_string(),
                        days,
                        late: late_before.is_some_and(|today| start < today),
                    });
                }
            }
            after += longest;
        }
        stages.reverse();
        stages
    }
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
    use crate::base::by_name::ByName;

    use super::{Calendar, Durations, FAST, LIKELY, SLOW};
    use crate::base::date::Date;
    use crate::base::tier::Tier;
    use crate::figures::{Assumptions, Override};
    use crate::schedule::report::StageId;

    fn lengths(durations: &Durations<'_>, tier: Tier) -> [u32; 3] {
        [FAST, LIKELY, SLOW].map(|end| durations.length(tier, end))
    }

    #[test]
    fn an_event_adds_its_stage_before_the_brief() {
        let none = ByName::new();
        let figures = Assumptions::new(&none);
        let plain = Durations::new(figures, false);
        assert_eq!(lengths(&plain, Tier::Koc), [20, 25, 30]);
        let event = Durations::new(figures, true);
        assert_eq!(lengths(&event, Tier::Koc), [30, 35, 50]);
        let (launch, calendar) = (Date::new(2026, 8, 3).unwrap(), Calendar::default());
        let stages = event.back_from(Tier::Koc, launch, Some(launch), &calendar);
        assert_eq!(stages.first().map(|stage| stage.id), Some(StageId::Event));
        assert_eq!(
            stages.first().map(|stage| stage.start.clone()),
            Some(calendar.before(launch, 35).to_string())
        );
    }

    #[test]
    fn a_second_round_is_a_review_and_a_revision() {
        let none = ByName::new();
        let rounds = |rounds| {
            let plain = Durations::new(Assumptions::new(&none), false);
            let durations = plain.with_rounds(rounds);
            lengths(&durations, Tier::Micro)
        };
        assert_eq!(rounds(0), [18, 22, 26]);
        assert_eq!(rounds(1), [20, 25, 30]);
        assert_eq!(rounds(2), [24, 30, 36]);
    }

    #[test]
    fn a_stage_of_no_days_is_left_out() {
        let nothing = Override {
            value: 0.0,
            low: Some(0.0),
            high: Some(0.0),
        };
        let own = ["stage.contract.micro", "stage.shipping"].map(|id| (id.to_owned(), nothing));
        let own = ByName::from(own);
        let durations = Durations::new(Assumptions::new(&own), false);
        assert_eq!(lengths(&durations, Tier::Micro), [17, 21, 25]);
        let launch = Date::new(2026, 8, 3).unwrap();
        let stages = durations.back_from(Tier::Micro, launch, Some(launch), &Calendar::default());
        let none = [StageId::Contract, StageId::Shipping];
        assert!(stages.iter().all(|stage| !none.contains(&stage.id)));
    }

    #[test]
    fn sending_the_product_moves_no_published_start() {
        let none = ByName::new();
        let plain = Durations::new(Assumptions::new(&none), false);
        for tier in Tier::ALL {
            for end in [FAST, LIKELY, SLOW] {
                let [contract, shipping] =
                    [StageId::Contract, StageId::Shipping].map(|id| plain.of(tier, id, end));
                assert!(0 < shipping && shipping <= contract, "{tier:?}");
            }
        }
    }

    #[test]
    fn products_travel_beside_the_contract() {
        let slow = Override {
            value: 10.0,
            low: None,
            high: None,
        };
        let own = ByName::from([("stage.shipping".to_owned(), slow)]);
        let durations = Durations::new(Assumptions::new(&own), false);
        assert_eq!(lengths(&durations, Tier::Koc), [24, 31, 42]);
        assert_eq!(lengths(&durations, Tier::Micro), [24, 31, 42]);
        // August 3 is a Monday; 14 working days after the draft begins the note is live.
        let launch = Date::new(2026, 8, 3).unwrap();
        let stages = durations.back_from(Tier::Koc, launch, Some(launch), &Calendar::default());
        let of = |id| stages.iter().find(|stage| stage.id == id).unwrap();
        assert_eq!(of(StageId::Contract).end, of(StageId::Shipping).end);
        assert_eq!(of(StageId::Contract).start, "2026-07-09");
        assert_eq!(of(StageId::Shipping).start, "2026-07-01");
        assert_eq!(of(StageId::Outreach).end, "2026-06-30");
    }
}
