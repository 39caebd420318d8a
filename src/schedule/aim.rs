//! What a campaign is laid out for: a day, what falls on it, and the opening that comes before it.

use crate::base::date::Date;
use crate::figures::events::EventSpan;
use crate::plan::{Falls, SchedulePlan};

/// What the waves are laid out around.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Aim {
    /// The day; of an event, its peak.
    pub(crate) day: Date,
    /// What falls on it.
    pub(crate) falls: Falls,
    /// The first day of the event: seeding and anchor are done before it where the main wave is laid
    /// back from the day.
    pub(crate) opening: Option<Date>,
    /// Whether some notes follow the main wave.
    pub(crate) tail: bool,
}

impl Aim {
    /// A plan's aim, with a day in place of its own; of an event, its peak. An event is laid back from there
    /// unless the plan says otherwise.
    pub(crate) fn new(plan: &SchedulePlan, day: Date, event: Option<EventSpan>) -> Aim {
        Aim {
            day,
            falls: plan.what_falls(event.is_some()),
            opening: event.map(|span| span.start),
            tail: plan.has_tail(event.is_some()),
        }
    }

    /// The same on a plain date, without an event.
    pub(crate) const fn on(self, day: Date) -> Aim {
        Aim {
            day,
            opening: None,
            ..self
        }
    }

    /// The last day before the opening, where something must be done by then.
    pub(super) fn eve(&self) -> Option<Date> {
        let opening = self.opening.filter(|_| self.falls == Falls::Main);
        opening.map(|opening| opening.plus(-1))
    }
}
