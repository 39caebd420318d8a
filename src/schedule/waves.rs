//! The waves, and which post goes live on which day.
//!
//! KOCs post first, so that there is something to find; then the anchor, the micro creators, and
//! the other KOCs. Within a wave the posts are spread, because a day with everything on it is no
//! wave (Playbook, phase 5).

use super::date::Date;
use super::report::{Post, Wave, WaveId};
use super::window::Windows;
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

/// Creators of one tier in a wave, by their numbers.
#[derive(Clone, Copy, Debug)]
struct Part {
    tier: Tier,
    /// How many of the tier posted in an earlier wave.
    earlier: u32,
    count: u32,
}

impl Part {
    const NONE: Part = Part::new(Tier::Koc, 0, 0);

    const fn new(tier: Tier, earlier: u32, count: u32) -> Part {
        Part {
            tier,
            earlier,
            count,
        }
    }

    /// The creator with that index in the part, from 0.
    fn creator(&self, index: u64) -> (Tier, u32) {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        (
            self.tier,
            self.earlier.saturating_add(index).saturating_add(1),
        )
    }
}

/// A wave before it is written out.
#[derive(Debug)]
pub(super) struct Group {
    id: WaveId,
    many: Part,
    few: Part,
    start: Date,
    days: u64,
}

/// The posts of one day.
struct Load {
    date: Date,
    /// The index of its first post in the wave, from 0.
    first: u64,
    posts: u32,
}

impl Group {
    /// The day of its last post.
    pub(super) fn end(&self) -> Date {
        let days = i64::try_from(self.days).unwrap_or(i64::MAX);
        self.start.plus(days - 1)
    }

    /// The wave as the report has it.
    pub(super) fn to_report(&self) -> Wave {
        Wave {
            id: self.id,
            start: self.start.to_string(),
            end: self.end().to_string(),
            posts: u32::try_from(self.posts()).unwrap_or(u32::MAX),
        }
    }

    fn posts(&self) -> u64 {
        u64::from(self.many.count) + u64::from(self.few.count)
    }

    /// The posts of each day: every day has the same number, and the first days one more until the
    /// rest is used up.
    ///
    /// No other way to spread them has a smaller sum of squares, the penalty on clusters: were
    /// there a day with two posts more than another, a > b + 1, then moving one post would change
    /// the sum by (a - 1)² + (b + 1)² - a² - b² = 2 (b + 1 - a) < 0. So in the best spread loads
    /// differ by at most one, and all spreads of which that is true have the same loads in another
    /// order. No load is over the cap, since there are at least posts ÷ cap days.
    fn loads(&self) -> impl Iterator<Item = Load> {
        let (each, rest) = (self.posts() / self.days, self.posts() % self.days);
        (0..self.days).map(move |day| Load {
            date: self.start.plus(i64::try_from(day).unwrap_or(i64::MAX)),
            first: day * each + day.min(rest),
            posts: u32::try_from(each + u64::from(day < rest)).unwrap_or(u32::MAX),
        })
    }

    /// The creator of the post with that index in the wave. The fewer are mixed evenly into the
    /// many: after `k` of the wave's posts, `k` × few ÷ posts of them have posted, halves rounded
    /// up.
    fn creator(&self, index: u64) -> (Tier, u32) {
        let few = self.few_among(index);
        if self.few_among(index + 1) > few {
            self.few.creator(few)
        } else {
            self.many.creator(index - few)
        }
    }

    fn few_among(&self, posts: u64) -> u64 {
        let all = self.posts().max(1);
        (2 * posts * u64::from(self.few.count) + all) / (2 * all)
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

    use super::{Group, Part, Rules, part_of};
    use crate::figures::Assumptions;
    use crate::problem::Problems;
    use crate::schedule::date::Date;
    use crate::schedule::report::WaveId;
    use crate::tier::{PerTier, Tier};
    use crate::units::Share;

    fn group(mid: u32, mega: u32, days: u64) -> Group {
        Group {
            id: WaveId::Anchor,
            many: Part::new(Tier::Mid, 0, mid),
            few: Part::new(Tier::Mega, 0, mega),
            start: Date::new(2026, 8, 3).unwrap(),
            days,
        }
    }

    fn rules() -> Rules {
        let none = BTreeMap::new();
        Rules::check(Assumptions::new(&none), &mut Problems::new()).unwrap()
    }

    /// The least sum of squares over every way to put posts on days.
    fn least(posts: u32, days: u64, cap: u32) -> Option<u32> {
        if days == 0 {
            return (posts == 0).then_some(0);
        }
        (0..=posts.min(cap))
            .filter_map(|load| Some(load * load + least(posts - load, days - 1, cap)?))
            .min()
    }

    #[test]
    fn no_other_spread_clusters_less() {
        for cap in 1..=4 {
            for posts in 1..=9_u32 {
                for days in u64::from(posts.div_ceil(cap))..=6 {
                    let loads: Vec<u32> = group(posts, 0, days).loads().map(|l| l.posts).collect();
                    assert_eq!(loads.iter().sum::<u32>(), posts);
                    assert!(loads.is_sorted_by(|a, b| a >= b));
                    assert!(loads.iter().all(|load| *load <= cap));
                    let sum = loads.iter().map(|load| load * load).sum();
                    assert_eq!(Some(sum), least(posts, days, cap));
                }
            }
        }
    }

    #[test]
    fn the_fewer_are_mixed_evenly_into_the_many() {
        let order = |mid, mega| -> String {
            let wave = group(mid, mega, 1);
            (0..wave.posts())
                .map(|index| match wave.creator(index) {
                    (Tier::Mega, number) => format!("M{number}"),
                    (_, number) => format!("m{number}"),
                })
                .collect()
        };
        assert_eq!(order(3, 0), "m1m2m3");
        assert_eq!(order(2, 1), "m1M1m2");
        assert_eq!(order(1, 1), "M1m1");
        assert_eq!(order(4, 2), "m1M1m2m3M2m4");
        assert_eq!(order(0, 2), "M1M2");
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
