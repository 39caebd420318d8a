//! The waves, and which post goes live on which day.
//!
//! KOCs post first, so that there is something to find; then the anchor, the micro creators, and
//! the other KOCs, with some of the micro creators if the plan holds them back. What the plan is
//! laid out for says which wave lies on its day: those before it are laid back from there, those
//! after it follow. Within a wave the posts are spread, because a day with everything on it is no
//! wave (Playbook, phase 5).

use super::aim::Aim;
use super::calendar::Calendar;
use super::open_days::{open_day, put_in};
use super::report::{Pace, WaveId};
use super::spread::{Group, Part};
use super::window::Windows;
use crate::base::date::Date;
use crate::base::problem::{ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Share, truncate, up};
use crate::figures::{Assumptions, schedule as figures};
use crate::plan::{BudgetPlan, Falls, Plan};

/// What the waves must keep.
#[derive(Clone, Debug)]
pub(super) struct Rules {
    pub(super) windows: Windows,
    /// The part of the KOCs in the seeding wave.
    pub(super) seeding: Share,
    /// The part of the micro creators in the tail.
    pub(super) tail: Share,
    /// The most posts on a day, from 1 to `room`. Waves that would take too long at it have more.
    pub(super) cap: u32,
    /// How many posts a day has room for where the plan says how many share a slot; no end where it does not.
    /// A wave crosses weekends, so the smaller window counts for every day.
    pub(super) room: u32,
    /// The fewest days of a wave.
    pub(super) days: u32,
    /// The most days of a wave, at least 1: a day has more posts than `cap` where it would take longer. `None`
    /// where the plan says how many posts a day may have.
    pub(super) longest: Option<u32>,
    /// Days from the last post of the wave before, at least 1; nothing for the wave that is first.
    pub(super) gaps: [u32; 4],
    /// The most posts in a slot, at least 1.
    pub(super) slot: u32,
    /// Days from one note of a creator to the next.
    pub(super) spacing: u32,
    /// How many notes each creator posts.
    pub(super) notes: PerTier<u32>,
    /// Days that the plan keeps free of posts, in order.
    pub(super) blackouts: Vec<Date>,
    /// Days off that are avoided, in order; none where the plan posts on them.
    pub(super) days_off: Vec<Date>,
    /// Both of them, in order.
    pub(super) closed: Vec<Date>,
}

impl Rules {
    /// The rules in force; `None` and a problem where a window has no room for a post, or a
    /// black-out is not a date.
    pub(super) fn check(
        plan: &Plan,
        calendar: &Calendar,
        assumptions: Assumptions<'_>,
        problems: &mut Problems,
    ) -> Option<Rules> {
        let windows = Windows::check(assumptions, problems);
        let lengths = check_lengths(assumptions, problems);
        let blackouts = dates(&plan.schedule.blackouts, "schedule.blackouts", problems);
        let (windows, blackouts, ()) = (windows?, blackouts?, lengths?);
        let days_off = if plan.schedule.holidays {
            Vec::new()
        } else {
            calendar.days_off()
        };
        let mut closed = days_off.clone();
        for &day in &blackouts {
            put_in(&mut closed, day);
        }
        let slot = assumptions.count(&figures::POSTS_PER_SLOT).max(1);
        let all_slots = windows.room().max(1).saturating_mul(slot);
        // Where the plan does not limit a slot, as many share one as must.
        let room = if assumptions.is_own(&figures::POSTS_PER_SLOT) {
            all_slots
        } else {
            u32::MAX
        };
        let own_day = assumptions.is_own(&figures::POSTS_PER_DAY);
        let most = if own_day { room } else { all_slots };
        Some(Rules {
            slot,
            spacing: assumptions.count(&figures::SPACING),
            notes: PerTier::from_fn(|tier| {
                // What is unsound is the budget's to name.
                let notes = *plan.budget.notes.get(tier);
                let most = BudgetPlan::MOST_NOTES;
                if (1.0..=most).contains(&notes) {
                    truncate(notes)
                } else {
                    1
                }
            }),
            blackouts,
            days_off,
            closed,
            seeding: assumptions.share(&figures::SEEDING_SHARE),
            tail: assumptions.share(&figures::TAIL_SHARE),
            cap: assumptions.count(&figures::POSTS_PER_DAY).clamp(1, most),
            room,
            days: figures::fewest_wave_days(assumptions),
            longest: (!own_day).then(|| assumptions.count(&figures::WAVE_LONGEST).max(1)),
            gaps: {
                let [anchor, main, tail] = figures::WAVE_GAP.each_ref();
                [anchor, anchor, main, tail].map(|gap| assumptions.count(gap))
            },
            windows,
        })
    }

    /// The same where the plan says how many posts a day may have.
    pub(super) fn of_own(&self, cap: u32) -> Rules {
        Rules {
            cap,
            longest: None,
            ..self.clone()
        }
    }

    /// The waves that have posts, laid out around the day of the aim.
    ///
    /// The wave that falls on it: the first of all, the anchor (where nobody is one, the main wave),
    /// or the main wave (where nobody is in it, the last before the tail). Before an event opens
    /// seeding and anchor are done; the main wave lies from the opening to the peak where it fits in,
    /// else it begins before.
    pub(super) fn waves(&self, aim: &Aim, counts: &PerTier<u32>) -> Vec<Group<'_>> {
        let mut waves: Vec<Group<'_>> = Vec::with_capacity(4);
        let parts = self.split(counts, aim.tail);
        for ((id, many, few), gap) in parts.into_iter().zip(self.gaps) {
            let posts = many.posts() + few.posts();
            if posts == 0 {
                continue;
            }
            let span = posts
                .div_ceil(u64::from(self.cap.max(1)))
                .min(self.longest.map_or(u64::MAX, u64::from))
                .max(posts.div_ceil(u64::from(self.room)))
                .max(posts.min(u64::from(self.days)))
                .max(self.series(&[many, few]));
            waves.push(Group {
                id,
                many,
                few,
                start: open_day(aim.day, 0, &self.closed),
                // A series of few notes leaves days between them free.
                days: span.min(posts),
                span,
                gap,
                closed: &self.closed,
            });
        }
        let is_body = |wave: &Group<'_>| wave.id < WaveId::Tail;
        let pivot = match aim.falls {
            Falls::First => None,
            Falls::Anchor => waves
                .iter()
                .position(|wave| is_body(wave) && wave.id >= WaveId::Anchor),
            Falls::Main => waves.iter().rposition(is_body),
        };
        let (before, after) = waves.split_at_mut(pivot.unwrap_or(0));
        let Some((on, after)) = after.split_first_mut() else {
            return waves;
        };
        let eve = aim.eve();
        let by = |day: Date| eve.map_or(day, |eve| day.min(eve));
        if aim.falls == Falls::Main {
            match on.id {
                WaveId::Main => on.end_by(aim.day),
                WaveId::Tail => on.start = self.open_after(aim.day, on.gap),
                WaveId::Seeding | WaveId::Anchor => on.end_by(by(aim.day)),
            }
            if let (WaveId::Main, Some(opening)) = (on.id, aim.opening) {
                on.widen_from(opening);
            }
        }
        let mut next = (on.start, on.gap);
        for wave in before.iter_mut().rev() {
            let (start, gap) = next;
            wave.end_by(by(start.plus(-i64::from(gap))));
            next = (wave.start, wave.gap);
        }
        let mut end = on.end();
        for wave in after {
            // A tail follows the day, not only the wave.
            if aim.falls == Falls::Main && wave.id == WaveId::Tail {
                end = end.max(aim.day);
            }
            wave.start = self.open_after(end, wave.gap);
            end = wave.end();
        }
        waves
    }

    /// How many posts a day and a slot have room for: those that the plan allows, or what the fullest day of the
    /// waves has.
    pub(super) fn pace(&self, waves: &[Group<'_>]) -> Pace {
        let fullest = waves.iter().map(Group::fullest).max().unwrap_or(0);
        let day = fullest.max(self.cap);
        let slot = day.div_ceil(self.windows.room().max(1)).max(self.slot);
        Pace { day, slot }
    }

    /// The first open day so many days after one.
    fn open_after(&self, day: Date, gap: u32) -> Date {
        open_day(day.plus(i64::from(gap)), 0, &self.closed)
    }

    /// The days that the notes of a creator need, so that they lie apart.
    fn series(&self, parts: &[Part]) -> u64 {
        let notes = parts.iter().map(Part::notes).max().unwrap_or(1);
        u64::from(notes.saturating_sub(1)) * u64::from(self.spacing) + 1
    }

    /// Who posts in which wave. Without a tail, those who would be in it post with the others of
    /// their tier.
    fn split(&self, counts: &PerTier<u32>, tail: bool) -> [(WaveId, Part, Part); 4] {
        let (mut seeding, mut main) = (counts.koc, counts.micro);
        if tail {
            seeding = part_of(counts.koc, self.seeding);
            main -= part_of(counts.micro, self.tail);
        }
        let part = |tier, earlier, count| Part::new(tier, earlier, count, *self.notes.get(tier));
        [
            (WaveId::Seeding, part(Tier::Koc, 0, seeding), Part::NONE),
            (
                WaveId::Anchor,
                part(Tier::Mid, 0, counts.mid),
                part(Tier::Mega, 0, counts.mega),
            ),
            (WaveId::Main, part(Tier::Micro, 0, main), Part::NONE),
            (
                WaveId::Tail,
                part(Tier::Koc, seeding, counts.koc - seeding),
                part(Tier::Micro, main, counts.micro - main),
            ),
        ]
    }
}

/// A share of the creators, rounded up so that one KOC is enough for a seeding wave.
fn part_of(count: u32, share: Share) -> u32 {
    let part = f64::from(count) * share.get();
    // 0.07 × 100 is 7.000000000000001 in floating point, and must not become 8.
    truncate(up(part)).min(count)
}

/// Whether the fewest days of a wave are no more than the most; `None`, and a problem at both, where a plan sets
/// them so that they are. With one of them its own it goes before what we assume of the other.
fn check_lengths(of: Assumptions<'_>, problems: &mut Problems) -> Option<()> {
    let both = [&figures::WAVE_DAYS, &figures::WAVE_LONGEST];
    let [fewest, most] = both.map(|figure| of.value(figure));
    if fewest <= most || both.iter().any(|figure| !of.is_own(figure)) {
        return Some(());
    }
    for (figure, given) in both.into_iter().zip([fewest, most]) {
        let field = format!("overrides[{}].value", figure.id);
        let code = ProblemCode::LeastAboveMost;
        problems.bounded(&field, code, given, Some(fewest), Some(most));
    }
    None
}

/// The dates of a list, in order and each once; `None`, and a problem for each that is not a date.
fn dates(texts: &[String], field: &str, problems: &mut Problems) -> Option<Vec<Date>> {
    let mut dates = Vec::with_capacity(texts.len());
    let mut sound = true;
    for text in texts {
        if let Some(date) = Date::parse(text) {
            put_in(&mut dates, date);
        } else {
            sound = false;
            problems.say(field, ProblemCode::NotADate, text.as_str());
        }
    }
    sound.then_some(dates)
}

#[cfg(test)]
mod tests {
    use crate::base::by_name::ByName;

    use super::{Aim, Calendar, Rules, part_of};
    use crate::base::date::Date;
    use crate::base::problem::Problems;
    use crate::base::tier::PerTier;
    use crate::base::units::Share;
    use crate::figures::Assumptions;
    use crate::plan::Falls;
    use crate::schedule::posts::MOST_LISTED;

    fn rules() -> Rules {
        let none = ByName::new();
        let plan = crate::default_plan(crate::objective::Objective::Seeding, "2026-11-23");
        let (calendar, figures) = (Calendar::default(), Assumptions::new(&none));
        Rules::check(&plan, &calendar, figures, &mut Problems::new()).unwrap()
    }

    #[test]
    fn seeding_is_rounded_up() {
        let part = |count, share| part_of(count, Share::clamp(share));
        assert_eq!([part(1, 0.6), part(5, 0.6), part(6, 0.6)], [1, 3, 4]);
        assert_eq!([part(100, 0.07), part(9, 0.0), part(9, 1.0)], [7, 0, 9]);
        assert_eq!(part(u32::MAX, 1.0), u32::MAX);
    }

    #[test]
    fn any_number_of_creators_is_answered() {
        let counts = PerTier::from_fn(|_| u32::MAX);
        let open = rules();
        let own = open.of_own(open.cap);
        for falls in [Falls::First, Falls::Anchor, Falls::Main] {
            let aim = Aim {
                day: Date::new(2028, 12, 31).unwrap(),
                falls,
                opening: None,
                tail: true,
            };
            for rules in [&open, &own] {
                let waves = rules.waves(&aim, &counts);
                let posts = rules.posts(&waves, &Calendar::default());
                assert_eq!(posts.len(), MOST_LISTED);
            }
            let end = |rules: &Rules| rules.waves(&aim, &counts).last().unwrap().to_report().end;
            assert_eq!(end(&own), "9999-12-31");
            assert!(*end(&open) < *"2030");
        }
    }
}
