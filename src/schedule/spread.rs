//! How the posts of one wave lie on its days.

use super::open_days::{open_day, open_day_back};
use super::report::{Wave, WaveId};
use crate::base::date::Date;
use crate::base::tier::Tier;

/// Creators of one tier in a wave, by their numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    tier: Tier,
    /// How many of the tier posted in an earlier wave.
    earlier: u32,
    /// How many creators.
    count: u32,
    /// How many notes each of them posts.
    notes: u32,
}

impl Part {
    pub(super) const NONE: Part = Part::new(Tier::Koc, 0, 0, 1);

    pub(super) const fn new(tier: Tier, earlier: u32, count: u32, notes: u32) -> Part {
        Part {
            tier,
            earlier,
            count,
            notes,
        }
    }

    /// How many notes each of them posts; none where there is nobody.
    pub(super) const fn notes(&self) -> u32 {
        if self.count > 0 { self.notes } else { 0 }
    }

    pub(super) fn posts(&self) -> u64 {
        u64::from(self.count) * u64::from(self.notes)
    }

    /// The post with that index in the part, from 0: all first notes, then all second ones.
    fn post(&self, index: u64) -> (Tier, u32, u32) {
        let (note, creator) = (
            index / u64::from(self.count.max(1)),
            index % u64::from(self.count.max(1)),
        );
        let number = |index: u64| u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
        (
            self.tier,
            number(creator).saturating_add(self.earlier),
            number(note),
        )
    }
}

/// A wave before it is written out.
#[derive(Debug)]
pub(super) struct Group<'a> {
    /// Which one.
    pub(super) id: WaveId,
    /// Most of its creators.
    pub(super) many: Part,
    /// Those of another tier among them, if any.
    pub(super) few: Part,
    /// Its first day.
    pub(super) start: Date,
    /// How many days of it have posts, at least 1.
    pub(super) days: u64,
    /// Over how many open days these lie, both ends counted: `days`, or more up to some years.
    pub(super) span: u64,
    /// Days from the last post of the wave before.
    pub(super) gap: u32,
    /// Days on which nothing is posted, in order.
    pub(super) closed: &'a [Date],
}

/// The posts of one day.
pub(super) struct Load {
    pub(super) date: Date,
    /// The index of its first post in the wave, from 0.
    pub(super) first: u64,
    pub(super) posts: u32,
}

impl Group<'_> {
    /// The day of its last post.
    pub(super) fn end(&self) -> Date {
        open_day(self.start, self.span.saturating_sub(1), self.closed)
    }

    /// Moves it so that its last post lies on a day, or on the last open one before it.
    pub(super) fn end_by(&mut self, day: Date) {
        self.start = open_day_back(day, self.span.saturating_sub(1), self.closed);
    }

    /// Spreads it from the first open day of a window to its last post, where that is longer.
    pub(super) fn widen_from(&mut self, opening: Date) {
        let (from, to) = (open_day(opening, 0, self.closed), self.end());
        // Both ends are open, so the days closed up to each are those before it.
        let shut = |day| self.closed.partition_point(|&shut| shut < day) as u64;
        let all = u64::try_from(to.since(from) + 1).unwrap_or(0);
        let open = all.saturating_sub(shut(to).saturating_sub(shut(from)));
        let days = self.posts().min(open).max(self.days);
        // One post alone stays where it is, on the last day.
        if open > self.span && days > 1 {
            (self.start, self.days, self.span) = (from, days, open);
        }
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

    /// Whether a creator of it posts more than once.
    pub(super) fn has_series(&self) -> bool {
        self.many.notes().max(self.few.notes()) > 1
    }

    /// How many posts it has.
    pub(super) fn posts(&self) -> u64 {
        self.many.posts() + self.few.posts()
    }

    /// How many posts its fullest day has.
    pub(super) fn fullest(&self) -> u32 {
        u32::try_from(self.posts().div_ceil(self.days.max(1))).unwrap_or(u32::MAX)
    }

    /// Which of the open days of the wave the one with that index among those with posts is.
    const fn place(&self, day: u64) -> u64 {
        if self.span > self.days && self.days > 1 {
            day * (self.span - 1) / (self.days - 1)
        } else {
            day
        }
    }

    /// The posts of each day that has any: every one has the same number, and the first of them one
    /// more until the rest is used up.
    ///
    /// No other way to spread them over so many days has a smaller sum of squares, the penalty on
    /// clusters: were there a day with two posts more than another, a > b + 1, then moving one post
    /// would change the sum by (a - 1)² + (b + 1)² - a² - b² = 2 (b + 1 - a) < 0. So in the best
    /// spread loads differ by at most one, and all spreads of which that is true have the same loads
    /// in another order. No load is over the cap, since there are at least posts ÷ cap days.
    pub(super) fn loads(&self) -> impl Iterator<Item = Load> {
        let (each, rest) = (self.posts() / self.days, self.posts() % self.days);
        let (mut date, mut before) = (self.start, 0);
        (0..self.days).map(move |day| {
            let place = self.place(day);
            date = open_day(date, place - before, self.closed);
            before = place;
            Load {
                date,
                first: day * each + day.min(rest),
                posts: u32::try_from(each + u64::from(day < rest)).unwrap_or(u32::MAX),
            }
        })
    }

    /// The tiers of the wave and the day of the first post of each.
    pub(super) fn firsts(&self) -> impl Iterator<Item = (Tier, Date)> {
        let all = self.posts();
        // Where the halves of `few_among` first let one of the few in, or leave one of the many.
        let few = all
            .div_ceil((2 * self.few.posts()).max(1))
            .saturating_sub(1);
        let many = all / (2 * self.many.posts()).max(1);
        let parts = [(self.many, many), (self.few, few)].into_iter();
        parts
            .filter(|(part, _)| part.posts() > 0)
            .map(|(part, index)| (part.tier, self.day_of(index)))
    }

    /// The day of the post with that index.
    fn day_of(&self, index: u64) -> Date {
        let (each, rest) = (self.posts() / self.days, self.posts() % self.days);
        let full = rest * (each + 1);
        let day = if index < full {
            index / (each + 1)
        } else {
            rest + (index - full) / each.max(1)
        };
        open_day(self.start, self.place(day), self.closed)
    }

    /// The post with that index in the wave: tier, number of the creator, number of the note. The
    /// fewer are mixed evenly into the many: after `k` of the wave's posts, `k` × few ÷ posts of them
    /// have posted, halves rounded up.
    pub(super) fn post(&self, index: u64) -> (Tier, u32, u32) {
        let few = self.few_among(index);
        if self.few_among(index + 1) > few {
            self.few.post(few)
        } else {
            self.many.post(index - few)
        }
    }

    fn few_among(&self, posts: u64) -> u64 {
        let all = self.posts().max(1);
        (2 * posts * self.few.posts() + all) / (2 * all)
    }
}

#[cfg(test)]
mod tests {
    use super::{Group, Part};
    use crate::base::date::Date;
    use crate::base::tier::Tier;
    use crate::schedule::report::WaveId;

    fn group(mid: u32, mega: u32, days: u64) -> Group<'static> {
        Group {
            id: WaveId::Anchor,
            many: Part::new(Tier::Mid, 0, mid, 1),
            few: Part::new(Tier::Mega, 0, mega, 1),
            start: Date::new(2026, 8, 3).unwrap(),
            days,
            span: days,
            gap: 0,
            closed: &[],
        }
    }

    #[test]
    fn the_first_post_of_each_tier_is_found_without_listing_them() {
        for (mid, mega) in (0..9).flat_map(|mid| (0..9).map(move |mega| (mid, mega))) {
            for days in 1..=u64::from((mid + mega).max(1)) {
                for wider in [0, 1, 5] {
                    let mut wave = group(mid, mega, days);
                    wave.span += wider;
                    let firsts: std::collections::BTreeMap<_, _> = wave.firsts().collect();
                    let mut listed = std::collections::BTreeMap::new();
                    for load in wave.loads() {
                        for index in load.first..load.first + u64::from(load.posts) {
                            listed.entry(wave.post(index).0).or_insert(load.date);
                        }
                    }
                    assert_eq!(firsts, listed, "{mid} {mega} {days} {wider}");
                }
            }
        }
    }

    /// Five posts over the eleven days of a window: its ends, and the middle between each two.
    #[test]
    fn a_wave_may_be_spread_over_a_window() {
        let mut wave = group(5, 0, 2);
        wave.end_by(Date::new(2026, 8, 20).unwrap());
        wave.widen_from(Date::new(2026, 8, 10).unwrap());
        let days: Vec<String> = wave.loads().map(|load| load.date.to_string()).collect();
        let expected = [10, 12, 15, 17, 20].map(|day| format!("2026-08-{day}"));
        assert_eq!(days, expected);
        // A window shorter than the wave changes nothing.
        let mut wave = group(5, 0, 2);
        let start = wave.start;
        wave.widen_from(start.plus(1));
        assert_eq!((wave.start, wave.days, wave.span), (start, 2, 2));
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
                .map(|index| match wave.post(index) {
                    (Tier::Mega, number, _) => format!("M{number}"),
                    (_, number, _) => format!("m{number}"),
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
