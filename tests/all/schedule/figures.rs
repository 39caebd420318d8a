//! Figures of the schedule, as a law draws them.

use notewave::by_name::ByName;
use notewave::date::Date;
use notewave::figures::Override;
use notewave::schedule::calendar::is_worked;
use proptest::prelude::*;

/// The figures a law needs to know, within their bounds and with room for a slot.
#[derive(Clone, Debug)]
pub(crate) struct Own {
    pub(crate) cap: u32,
    pub(crate) gaps: (u32, u32, u32),
    pub(crate) days: u32,
    pub(crate) step: u32,
    pub(crate) share: f64,
    pub(crate) tail: f64,
    pub(crate) weekday: (u32, u32),
    pub(crate) weekend: (u32, u32),
}

prop_compose! {
    pub(crate) fn own()(
        cap in 1..=20_u32,
        gaps in (1..=12_u32, 1..=12_u32, 1..=12_u32),
        days in 1..=10_u32,
        step in 5..=90_u32,
        share in 0.0..=1.0_f64,
        tail in 0.0..=1.0_f64,
        from in (0..1_100_u32, 0..1_100_u32),
        length in (90..=339_u32, 90..=339_u32),
    ) -> Own {
        let weekday = (from.0, from.0 + length.0);
        Own { cap, gaps, days, step, share, tail, weekday, weekend: (from.1, from.1 + length.1) }
    }
}

impl Own {
    pub(crate) fn overrides(&self) -> ByName<Override> {
        [
            ("posts.day", f64::from(self.cap)),
            ("posts.slot", 1.0),
            ("wave.gap.anchor", f64::from(self.gaps.0)),
            ("wave.gap.main", f64::from(self.gaps.1)),
            ("wave.gap.tail", f64::from(self.gaps.2)),
            ("wave.days", f64::from(self.days)),
            ("slot.step", f64::from(self.step)),
            ("seeding.share", self.share),
            ("tail.share", self.tail),
            ("window.weekday.from", f64::from(self.weekday.0)),
            ("window.weekday.to", f64::from(self.weekday.1)),
            ("window.weekend.from", f64::from(self.weekend.0)),
            ("window.weekend.to", f64::from(self.weekend.1)),
        ]
        .map(|(id, value)| {
            let own = Override {
                value,
                low: None,
                high: None,
            };
            (id.to_owned(), own)
        })
        .into_iter()
        .collect()
    }

    pub(crate) fn window(&self, date: Date) -> (u32, u32) {
        if is_worked(date) {
            self.weekday
        } else {
            self.weekend
        }
    }
}
