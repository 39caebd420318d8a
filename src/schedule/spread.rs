//! How the posts of one wave lie on its days.

use super::report::{Wave, WaveId};
use crate::date::Date;
use crate::tier::Tier;

/// Creators of one tier in a wave, by their numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    tier: Tier,
    /// How many of the tier posted in an earlier wave.
    earlier: u32,
    pub(super) count: u32,
}

impl Part {
    pub(super) const NONE: Part = Part::new(Tier::Koc, 0, 0);

    pub(super) const fn new(tier: Tier, earlier: u32, count: u32) -> Part {
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
    /// Which one.
    pub(super) id: WaveId,
    /// Most of its creators.
    pub(super) many: Part,
    /// Those of another tier among them, if any.
    pub(super) few: Part,
    /// Its first day.
    pub(super) start: Date,
    /// How many days it has, at least 1.
    pub(super) days: u64,
}

/// The posts of one day.
pub(super) struct Load {
    pub(super) date: Date,
    /// The index of its first post in the wave, from 0.
    pub(super) first: u64,
    pub(super) posts: u32,
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

    /// How many posts it has.
    pub(super) fn posts(&self) -> u64 {
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
    pub(super) fn loads(&self) -> impl Iterator<Item = Load> {
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
    pub(super) fn creator(&self, index: u64) -> (Tier, u32) {
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

#[cfg(test)]
mod tests {
    use super::{Group, Part};
    use crate::date::Date;
    use crate::schedule::report::WaveId;
    use crate::tier::Tier;

    fn group(mid: u32, mega: u32, days: u64) -> Group {
        Group {
            id: WaveId::Anchor,
            many: Part::new(Tier::Mid, 0, mid),
            few: Part::new(Tier::Mega, 0, mega),
            start: Date::new(2026, 8, 3).unwrap(),
            days,
        }
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
}
