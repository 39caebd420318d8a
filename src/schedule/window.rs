//! The peak hours of a day and the slots in them (Playbook, phase 5: weekday evenings from 8 PM to
//! 10 PM and weekend mid-mornings, China Standard Time).

use super::calendar::Calendar;
use crate::base::date::Date;
use crate::base::problem::{Problem, ProblemCode, Problems};
use crate::figures::{Assumptions, Figure, schedule as figures};

/// The windows of both kinds of day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Windows {
    /// Working days, made-up ones too: people are at work until the evening.
    weekday: Window,
    /// Weekends and holidays.
    weekend: Window,
}

impl Windows {
    /// The windows in force; `None` and a problem where one has no room for a slot.
    pub(super) fn check(assumptions: Assumptions<'_>, problems: &mut Problems) -> Option<Windows> {
        let mut window = |from, to| Window::check(from, to, assumptions, problems);
        let weekday = window(&figures::WEEKDAY_FROM, &figures::WEEKDAY_TO);
        let weekend = window(&figures::WEEKEND_FROM, &figures::WEEKEND_TO);
        Some(Windows {
            weekday: weekday?,
            weekend: weekend?,
        })
    }

    /// How many posts any day has room for.
    pub(super) fn room(&self) -> u32 {
        self.weekday.slots.min(self.weekend.slots)
    }

    /// The window of a day.
    pub(super) fn of(&self, date: Date, calendar: &Calendar) -> Window {
        if calendar.is_worked(date) {
            self.weekday
        } else {
            self.weekend
        }
    }
}

/// A window, cut into slots from its beginning; one that would reach beyond its end is left out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    /// Where it begins, in minutes after midnight.
    from: u32,
    /// How many slots it has, at least 1.
    slots: u32,
    /// How long a slot is, in minutes.
    step: u32,
}

impl Window {
    fn check(
        begin: &Figure,
        end: &Figure,
        assumptions: Assumptions<'_>,
        problems: &mut Problems,
    ) -> Option<Window> {
        let figures = [begin, end, &figures::SLOT_STEP];
        // A value outside its own bounds has its problem already.
        let sound =
            |figure: &&Figure| (figure.min..=figure.max).contains(&assumptions.value(figure));
        if !figures.iter().all(sound) {
            return None;
        }
        let [from, to, step] = figures.map(|figure| assumptions.count(figure));
        let slots = to.saturating_sub(from).checked_div(step)?;
        if slots == 0 {
            problems.add(Problem {
                field: format!("overrides[{}].value", end.id),
                row: None,
                code: ProblemCode::OutOfRange,
                given: f64::from(to).into(),
                min: Some(f64::from(from + step)),
                max: Some(end.max),
            });
            return None;
        }
        Some(Window { from, slots, step })
    }

    /// From when to when its slots are, in minutes after midnight.
    pub(super) fn span(&self) -> [u32; 2] {
        [self.from, self.from + self.slots * self.step]
    }

    /// When each slot begins, in minutes after midnight.
    pub(super) fn slots(&self) -> impl Iterator<Item = u32> {
        let Window { from, step, .. } = *self;
        (0..self.slots).map(move |slot| from + slot * step)
    }

    /// When the post with that index, from 0, goes live on a day of so many posts, in minutes after
    /// midnight. Each post has the same part of the window and takes the slot in the middle of it.
    /// With no more posts than slots a part is at least one slot long, so no two meet in one; more share
    /// slots, each as many as the others or one more.
    pub(super) fn time(&self, index: u32, posts: u32) -> u32 {
        let [index, posts, slots] = [index, posts.max(1), self.slots].map(u64::from);
        let slot = (2 * index + 1) * slots / (2 * posts);
        self.from + u32::try_from(slot).unwrap_or(0) * self.step
    }
}

#[cfg(test)]
mod tests {
    use crate::base::by_name::ByName;

    use super::{Window, Windows};
    use crate::base::problem::{ProblemCode, Problems};
    use crate::figures::{Assumptions, Override};

    fn times(slots: u32, posts: u32) -> Vec<u32> {
        let window = Window {
            from: 1200,
            slots,
            step: 30,
        };
        (0..posts).map(|index| window.time(index, posts)).collect()
    }

    #[test]
    fn posts_are_spread_over_the_window() {
        assert_eq!(times(4, 1), [1260]);
        assert_eq!(times(4, 2), [1230, 1290]);
        assert_eq!(times(4, 3), [1200, 1260, 1290]);
        assert_eq!(times(4, 4), [1200, 1230, 1260, 1290]);
    }

    #[test]
    fn more_posts_than_slots_share_them() {
        assert_eq!(times(2, 4), [1200, 1200, 1230, 1230]);
        assert_eq!(times(2, 5), [1200, 1200, 1230, 1230, 1230]);
    }

    #[test]
    fn no_slot_is_taken_twice_or_lies_outside() {
        for slots in 1..=60 {
            for posts in 1..=slots {
                let times = times(slots, posts);
                assert!(times.is_sorted_by(|a, b| a < b));
                assert!(times.iter().all(|time| *time < 1200 + slots * 30));
            }
        }
    }

    #[test]
    fn a_window_without_room_is_a_problem_of_its_end() {
        for (id, value, given, min) in [
            ("window.weekday.to", 1_190.0, 1_190.0, 1_230.0),
            ("window.weekday.to", 1_229.0, 1_229.0, 1_230.0),
            ("window.weekday.from", 1_400.0, 1_320.0, 1_430.0),
            ("slot.step", 121.0, 1_320.0, 1_321.0),
        ] {
            let own = Override {
                value,
                low: None,
                high: None,
            };
            let overrides = ByName::from([(id.to_owned(), own)]);
            let mut problems = Problems::new();
            assert!(Windows::check(Assumptions::new(&overrides), &mut problems).is_none());
            let problems = problems.into_vec();
            let problem = problems.first().unwrap();
            assert_eq!(problem.field, "overrides[window.weekday.to].value");
            assert_eq!(problem.code, ProblemCode::OutOfRange);
            assert_eq!((&problem.given, problem.min), (&given.into(), Some(min)));
        }
    }
}
