//! When each tier goes live, and when it must begin for that.

use super::aim::Aim;
use super::input::Input;
use super::report::{Pace, Post};
use super::spread::Group;
use super::stages::{Durations, End, LIKELY};
use super::waves::Rules;
use crate::base::binary_search::first_where;
use crate::base::date::Date;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::truncate;
use crate::figures::schedule as figures;

/// The booked tiers and the day of the first post of each, as waves have it. Where nobody is booked,
/// KOCs on the plan's day.
pub(super) fn live_of_waves(waves: &[Group<'_>], day: Date) -> Vec<(Tier, Date)> {
    let mut firsts = PerTier::<Option<Date>>::default();
    for (tier, first) in waves.iter().flat_map(Group::firsts) {
        firsts.get_mut(tier).get_or_insert(first);
    }
    let mut live = Vec::with_capacity(Tier::ALL.len());
    for tier in Tier::ALL {
        live.extend(firsts.get(tier).map(|first| (tier, first)));
    }
    if live.is_empty() {
        live.push((Tier::Koc, day));
    }
    live
}

/// The same as the posts lie; a tier that has none among those listed stays as it is given.
pub(crate) fn live_of_posts(posts: &[Post], mut live: Vec<(Tier, Date)>) -> Vec<(Tier, Date)> {
    for (tier, date) in &mut live {
        let first = posts.iter().find(|post| post.tier == *tier);
        if let Some(first) = first.and_then(|post| Date::parse(&post.date)) {
            *date = first;
        }
    }
    live
}

impl Input<'_> {
    /// The day of the first post of each booked tier, as the waves around an aim have it.
    pub(crate) fn live_at(&self, aim: &Aim, counts: &PerTier<u32>) -> Vec<(Tier, Date)> {
        live_of_waves(&self.rules.waves(aim, counts), aim.day)
    }

    /// The last day on which a tier may begin, to go live on a day.
    pub(crate) fn start_by(&self, tier: Tier, live: Date, end: End) -> Date {
        let days = self.durations.length(tier, end);
        self.calendar.before(live, days)
    }

    /// When the first tier must begin, which one, and when it goes live: the smallest of those that
    /// must begin on one day.
    pub(crate) fn first(&self, live: &[(Tier, Date)], end: End) -> (Date, Tier, Date) {
        let mut first: Option<(Date, Tier, Date)> = None;
        for &(tier, live) in live {
            let start = self.start_by(tier, live, end);
            if first.is_none_or(|(earliest, ..)| start < earliest) {
                first = Some((start, tier, live));
            }
        }
        first.unwrap_or((self.aim.day, Tier::Koc, self.aim.day))
    }

    /// The first day of each tier that a start today is in time for, at likely durations.
    pub(super) fn ready(&self, durations: &Durations<'_>) -> PerTier<Date> {
        PerTier::from_fn(|tier| {
            let days = durations.length(tier, LIKELY);
            self.calendar.first_after(self.today, days)
        })
    }

    /// The fewest notes a day, more than now, with which a start today is in time, as if nothing were held on
    /// the board; `None` where no number is. More notes a day shorten the waves, so it is found by halving.
    pub(crate) fn pace_in_time(&self, counts: &PerTier<u32>) -> Option<Pace> {
        let is_in_time = |cap: u32| {
            let rules = Rules {
                room: u32::MAX,
                ..self.rules.of_own(cap)
            };
            let live = live_of_waves(&rules.waves(&self.aim, counts), self.aim.day);
            let (start, ..) = self.first(&live, LIKELY);
            start >= self.today
        };
        let room = self.rules.windows.room().max(1);
        // A figure's bounds are whole.
        let [most, most_in_slot] =
            [&figures::POSTS_PER_DAY, &figures::POSTS_PER_SLOT].map(|of| truncate(of.max));
        let most = most.min(room.saturating_mul(most_in_slot));
        let now = self.rules.pace(&self.rules.waves(&self.aim, counts)).day;
        let day = first_where(now + 1, most + 1, is_in_time);
        // What follows the plan's day comes sooner with more notes a day.
        let slot = day.div_ceil(room).max(self.rules.slot);
        (day <= most && is_in_time(day)).then_some(Pace { day, slot })
    }

    /// The first date from today on, without an event, with which a start today is in time. What
    /// lies later begins no earlier, so it is found by halving.
    pub(crate) fn earliest_date(&self, counts: &PerTier<u32>) -> Date {
        let ready = self.ready(&self.durations.with_event(false));
        let days = first_where(0, MOST_AHEAD, |days| {
            let aim = self.aim.on(self.today.plus(days));
            let live = self.live_at(&aim, counts);
            live.iter().all(|&(tier, live)| live >= *ready.get(tier))
        });
        self.today.plus(days)
    }
}

/// How many days ahead a date is looked for: more than a plan of 2,000 posts with the longest stages
/// needs.
const MOST_AHEAD: i64 = 1 << 14;
