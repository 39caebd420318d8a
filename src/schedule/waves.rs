//! The waves, and which post goes live on which day.
//!
//! KOCs post first, so that there is something to find; then the anchor, the micro creators, and
//! the other KOCs. Within a wave the posts are spread, because a day with everything on it is no
//! wave (Playbook, phase 5).

use super::report::{Post, WaveId};
use super::spread::{Group, Part};
use super::window::Windows;
use crate::date::Date;
use crate::figures::{Assumptions, schedule as figures};
use crate::problem::Problems;
use crate::tier::{PerTier, Tier};
use crate::units::Share;

/// The most posts that are listed one by one; more than a team ever books, and little enough to
/// answer at once. The waves count the rest.
pub(super) const MOST_LISTED: usize = 2_000;

/// What the waves must keep.
#[derive(Debug)]
pub(super) struct Rules {
    windows: Windows,
    /// The part of the KOCs in the seeding wave.
    seeding: Share,
    /// The most posts on a day, at least 1 and never more than a window has slots for. A wave
    /// crosses weekends, so the smaller window counts for every day.
    cap: u32,
    /// The fewest days of a wave.
    days: u32,
    /// Days from the last post of a wave to the first of the next, at least 1.
    gap: u32,
}

impl Rules {
    /// The rules in force; `None` and a problem where a window has no room for a post.
    pub(super) fn check(assumptions: Assumptions<'_>, problems: &mut Problems) -> Option<Rules> {
        let windows = Windows::check(assumptions, problems)?;
        Some(Rules {
            seeding: assumptions.share(&figures::SEEDING_SHARE),
            cap: assumptions
                .count(&figures::POSTS_PER_DAY)
                .clamp(1, windows.room().max(1)),
            days: assumptions.count(&figures::WAVE_DAYS),
            gap: assumptions.count(&figures::WAVE_GAP),
            windows,
        })
    }

    /// The waves that have posts, the first of them beginning at the launch.
    pub(super) fn waves(&self, launch: Date, counts: &PerTier<u32>) -> Vec<Group> {
        let mut start = launch;
        let mut waves = Vec::new();
        for (id, many, few) in self.split(counts) {
            let posts = u64::from(many.count) + u64::from(few.count);
            if posts == 0 {
                continue;
            }
            let days = posts
                .div_ceil(u64::from(self.cap.max(1)))
                .max(posts.min(u64::from(self.days)))
                .max(1);
            let wave = Group {
                id,
                many,
                few,
                start,
                days,
            };
            start = wave.end().plus(i64::from(self.gap));
            waves.push(wave);
        }
        waves
    }

    /// The posts of the waves in the order of time, as far as they are listed.
    pub(super) fn posts(&self, waves: &[Group]) -> Vec<Post> {
        let all = waves.iter().flat_map(|wave| {
            wave.loads().flat_map(move |load| {
                let window = self.windows.of(load.date);
                (0..load.posts).map(move |index| {
                    let (tier, number) = wave.creator(load.first + u64::from(index));
                    post(
                        wave.id,
                        tier,
                        number,
                        load.date,
                        window.time(index, load.posts),
                    )
                })
            })
        });
        all.take(MOST_LISTED).collect()
    }

    /// Who posts in which wave.
    fn split(&self, counts: &PerTier<u32>) -> [(WaveId, Part, Part); 4] {
        let seeding = part_of(counts.koc, self.seeding);
        [
            (
                WaveId::Seeding,
                Part::new(Tier::Koc, 0, seeding),
                Part::NONE,
            ),
            (
                WaveId::Anchor,
                Part::new(Tier::Mid, 0, counts.mid),
                Part::new(Tier::Mega, 0, counts.mega),
            ),
            (
                WaveId::Main,
                Part::new(Tier::Micro, 0, counts.micro),
                Part::NONE,
            ),
            (
                WaveId::Tail,
                Part::new(Tier::Koc, seeding, counts.koc - seeding),
                Part::NONE,
            ),
        ]
    }
}

/// A share of the creators, rounded up so that one KOC is enough for a seeding wave.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a count is no larger than the count"
)]
fn part_of(count: u32, share: Share) -> u32 {
    let part = f64::from(count) * share.get();
    // 0.07 × 100 is 7.000000000000001 in floating point, and must not become 8.
    (libm::ceil(part - 1e-9) as u32).min(count)
}

fn post(wave: WaveId, tier: Tier, number: u32, date: Date, minutes: u32) -> Post {
    let name = match tier {
        Tier::Koc => "koc",
        Tier::Micro => "micro",
        Tier::Mid => "mid",
        Tier::Mega => "mega",
    };
    Post {
        id: format!("{name}-{number}"),
        tier,
        number,
        wave,
        date: date.to_string(),
        time: format!("{:02}:{:02}", minutes / 60, minutes % 60),
        utc: date.utc(minutes),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Rules, part_of};
    use crate::date::Date;
    use crate::figures::Assumptions;
    use crate::problem::Problems;
    use crate::tier::PerTier;
    use crate::units::Share;

    fn rules() -> Rules {
        let none = BTreeMap::new();
        Rules::check(Assumptions::new(&none), &mut Problems::new()).unwrap()
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
        let waves = rules().waves(Date::new(2028, 12, 31).unwrap(), &counts);
        assert_eq!(rules().posts(&waves).len(), super::MOST_LISTED);
        let last = waves.last().unwrap();
        assert_eq!(last.to_report().end, "9999-12-31");
    }
}
