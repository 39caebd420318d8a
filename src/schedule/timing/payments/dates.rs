//! The days on which the lines of the budget fall due.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Share;
use crate::figures::{Assumptions, schedule as figures};
use crate::schedule::report::StageId;
use crate::schedule::stages::LIKELY;
use crate::schedule::timing::dated_plan::DatedPlan;

/// The days that payments hang on.
pub(super) struct Dates {
    /// When work begins.
    pub(super) start: Date,
    /// The order of each tier.
    pub(super) order: PerTier<Date>,
    /// When products are sent to each tier.
    pub(super) shipping: PerTier<Date>,
    /// When the first drafts begin.
    pub(super) draft: Date,
    /// The days on which Juguang is funded, and for how many notes.
    pub(super) boost: Vec<(Date, i64)>,
    /// When the rest of the fee of each post is due.
    pub(super) rest: PerTier<Vec<Date>>,
    /// When the agency is paid.
    pub(super) last: Date,
    /// The part of a fee that is due with the order.
    pub(super) on_order: Share,
}

impl Dates {
    pub(super) fn new(asked: &DatedPlan<'_>, of: Assumptions<'_>) -> Dates {
        let schedule = &asked.schedule;
        let (start, ..) = schedule.first(&asked.live, LIKELY);
        let days = |figure| i64::from(of.count(figure));
        let (pay, boost) = (days(&figures::PAY_DAYS), days(&figures::BOOST_DECISION));
        // A stage that takes no days has no date of its own: its work is done when all begins.
        let stage = |tier, id, pick: fn((Date, Date)) -> Date| {
            let live = asked.live_of(tier).unwrap_or(schedule.aim.day);
            let stages = asked.stages(tier, live);
            let found = stages.iter().find(|stage| stage.id == id);
            let dates =
                found.and_then(|stage| Date::parse(&stage.start).zip(Date::parse(&stage.end)));
            dates.map_or(start, pick)
        };
        let booked = |tier: &Tier| asked.live_of(*tier).is_some();
        let drafts = Tier::ALL.into_iter().filter(booked);
        let drafts = drafts.map(|tier| stage(tier, StageId::Draft, |(start, _)| start));
        let posts = |tier| -> Vec<Date> {
            let of = asked.posts.iter().filter(|post| post.tier == tier);
            of.filter_map(|post| Date::parse(&post.date)).collect()
        };
        let all = || {
            asked
                .posts
                .iter()
                .filter_map(|post| Date::parse(&post.date))
        };
        let last = all().next_back().unwrap_or(schedule.aim.day);
        let decided = all().map(|day| day.plus(boost));
        Dates {
            start,
            order: PerTier::from_fn(|tier| stage(tier, StageId::Contract, |(_, end)| end)),
            shipping: PerTier::from_fn(|tier| stage(tier, StageId::Shipping, |(start, _)| start)),
            draft: drafts.min().unwrap_or(start),
            boost: weekly(decided, last.plus(boost)),
            rest: PerTier::from_fn(|tier| {
                posts(tier).into_iter().map(|date| date.plus(pay)).collect()
            }),
            last: last.plus(pay),
            on_order: of.share(&figures::PAY_CONTRACT),
        }
    }
}

/// Days by week: the first of each week, and how many there are; where there are none, one day.
fn weekly(days: impl Iterator<Item = Date>, otherwise: Date) -> Vec<(Date, i64)> {
    let mut weeks: BTreeMap<Date, (Date, i64)> = BTreeMap::new();
    for day in days {
        let monday = day.plus(-day.days_since_monday());
        let (first, count) = weeks.entry(monday).or_insert((day, 0));
        *first = day.min(*first);
        *count += 1;
    }
    if weeks.is_empty() {
        return vec![(otherwise, 1)];
    }
    weeks.into_values().collect()
}
