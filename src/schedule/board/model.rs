//! A board as an instance of numbers, and the board that its answer makes.

use std::collections::BTreeMap;

use super::constraints::Constraints;
use super::days::{around, is_shut, room_of};
use super::report::{Board, BoardDay, Conflict, PlacedPost, Relaxed, placed_waves};
use super::slots::seats;
use crate::base::date::Date;
use crate::base::tier::PerTier;
use crate::schedule::follow_ups::FollowUps;
use crate::schedule::input::Input;
use crate::schedule::report::{Pace, Post, WaveId};
use crate::schedule::waves::Rules;
use crate::solve::assignment;
use crate::solve::assignment::Instance;

/// The most days of a board: that of the 2,000 posts that are listed, one a day in four waves.
const MOST_BOARD: i64 = 4_000;

/// A board before its posts have days.
pub(super) struct BoardModel {
    first: Date,
    posts: Vec<Post>,
    waves: Vec<(WaveId, Date, Date)>,
    slots: Vec<Vec<u32>>,
    pub(super) instance: Instance,
    /// The most posts of a day and of a slot.
    pace: Pace,
}

impl BoardModel {
    pub(super) fn new(
        input: &Input<'_>,
        fixed: &Constraints<'_>,
        rules: &Rules,
        counts: &PerTier<u32>,
    ) -> BoardModel {
        let waves = rules.waves(&input.aim, counts);
        let pace = rules.pace(&waves);
        let posts = rules.posts(&waves, &input.calendar);
        let spans: Vec<_> = waves
            .iter()
            .map(|wave| (wave.id, wave.start, wave.end()))
            .collect();
        let listed = posts.last().and_then(|post| Date::parse(&post.date));
        let locks = || {
            posts
                .iter()
                .filter_map(|post| fixed.locks.get(post.id.as_str()))
        };
        let begin = waves.first().map(|wave| wave.start);
        let day = input.aim.day;
        let ends = || locks().map(|lock| lock.0).chain(listed).chain(begin);
        let (first, last) = (ends().min(), ends().max());
        let (first, last) = around(first.unwrap_or(day), last.unwrap_or(day), input.today);
        let dates: Vec<Date> = (0..=last.since(first).min(MOST_BOARD))
            .map(|days| first.plus(days))
            .collect();
        let slots: Vec<Vec<u32>> = dates
            .iter()
            .map(|&date| rules.windows.of(date, &input.calendar).slots().collect())
            .collect();
        let room = dates.iter().zip(&slots).map(|(date, slots)| {
            if is_shut(rules, *date) {
                0
            } else {
                room_of(pace, slots)
            }
        });
        let index = |date: Date| u32::try_from(date.since(first)).unwrap_or(0);
        let end = index(last);
        let mut numbers = Numbers::default();
        let instance = Instance {
            room: room.collect(),
            spacing: rules.spacing,
            posts: posts
                .iter()
                .map(|post| {
                    let span = spans.iter().find(|span| span.0 == post.wave);
                    let (from, to) = span.map_or((first, last), |span| (span.1, span.2));
                    let booked = fixed.booked(post.tier, post.number);
                    let creator = creator_of(post);
                    let busy = fixed.busy.get(creator.as_str());
                    let busy = busy.map_or(&[][..], Vec::as_slice).iter();
                    assignment::Post {
                        tier: post.tier as u32,
                        category: numbers.of(booked.map_or("", |booked| &booked.category)),
                        creator: numbers.of(&creator),
                        from: index(from),
                        to: index(to).min(end),
                        busy: busy
                            .filter(|day| (first..=last).contains(day))
                            .map(|&day| index(day))
                            .collect(),
                        home: Date::parse(&post.date).map_or(0, index),
                        locked: fixed.locks.get(post.id.as_str()).map(|lock| index(lock.0)),
                    }
                })
                .collect(),
        };
        BoardModel {
            first,
            posts,
            waves: spans,
            slots,
            instance,
            pace,
        }
    }

    /// The days off that are closed, by their index, and the room that each would have.
    pub(super) fn days_off(&self, input: &Input<'_>) -> Vec<(u32, u32)> {
        let rules = &input.rules;
        let days = (0..).zip(&self.slots).filter(|&(day, _)| {
            let date = self.first.plus(i64::from(day));
            rules.days_off.binary_search(&date).is_ok()
                && rules.blackouts.binary_search(&date).is_err()
        });
        days.map(|(day, slots)| (day, room_of(self.pace, slots)))
            .collect()
    }

    /// The board with each post on a day.
    pub(super) fn board(
        self,
        input: &Input<'_>,
        fixed: &Constraints<'_>,
        days: &[u32],
        proof: Option<(u64, u64)>,
        changes: Vec<Relaxed>,
    ) -> Board {
        let mut on: Vec<Vec<usize>> = vec![Vec::new(); self.slots.len()];
        for (post, &day) in days.iter().enumerate() {
            if let Some(on) = on.get_mut(day as usize) {
                on.push(post);
            }
        }
        let mut minutes = vec![0; self.posts.len()];
        for (posts, slots) in on.iter().zip(&self.slots) {
            let lock = |&post: &usize| {
                let id = self.posts.get(post)?.id.as_str();
                Some(fixed.locks.get(id)?.1)
            };
            let locked: Vec<Option<u32>> = posts.iter().map(lock).collect();
            for (&post, minute) in posts.iter().zip(seats(slots, &locked, self.pace.slot)) {
                if let Some(place) = minutes.get_mut(post) {
                    *place = minute;
                }
            }
        }
        let at: Vec<(u32, u32)> = days.iter().copied().zip(minutes).collect();
        let mut posts: Vec<PlacedPost> = self
            .posts
            .iter()
            .zip(&at)
            .enumerate()
            .map(|(index, (post, &(day, minutes)))| {
                let date = self.first.plus(i64::from(day));
                let booked = fixed.booked(post.tier, post.number);
                PlacedPost {
                    creator: creator_of(post),
                    creator_name: booked.map_or_else(String::new, |booked| booked.name.clone()),
                    locked: fixed.locks.contains_key(post.id.as_str()),
                    conflicts: self.conflicts(input, fixed, index, &at),
                    follow_ups: FollowUps::of(date, &input.durations.assumptions),
                    post: post.at(date, minutes),
                }
            })
            .collect();
        posts.sort_by(|one, other| one.post.utc.cmp(&other.post.utc));
        let (cost, bound) = proof.unwrap_or((0, 0));
        Board {
            waves: placed_waves(&posts),
            posts,
            days: self.days(input, &on),
            cost: whole(cost),
            bound: whole(bound),
            fits: proof.is_some(),
            changes,
        }
    }

    fn days(&self, input: &Input<'_>, on: &[Vec<usize>]) -> Vec<BoardDay> {
        let rows = self.slots.iter().zip(on).zip(&self.instance.room);
        let days = (0..).zip(rows).map(|(day, ((slots, posts), &room))| {
            let date = self.first.plus(day);
            let holds = |span: &&(WaveId, Date, Date)| (span.1..=span.2).contains(&date);
            BoardDay {
                date: date.to_string(),
                kind: input.calendar.kind(date),
                posts: u32::try_from(posts.len()).unwrap_or(u32::MAX),
                room,
                slots: slots.clone(),
                waves: self.waves.iter().filter(holds).map(|span| span.0).collect(),
            }
        });
        days.collect()
    }

    /// What speaks against the place of a post, as all of them lie.
    fn conflicts(
        &self,
        input: &Input<'_>,
        fixed: &Constraints<'_>,
        index: usize,
        at: &[(u32, u32)],
    ) -> Vec<Conflict> {
        let (Some(post), Some(&(day, minutes))) = (self.instance.posts.get(index), at.get(index))
        else {
            return Vec::new();
        };
        let date = self.first.plus(i64::from(day));
        let count = |is: &dyn Fn(&(u32, u32)) -> bool| {
            u32::try_from(at.iter().filter(|at| is(at)).count()).unwrap_or(u32::MAX)
        };
        let room = self.instance.room.get(day as usize).copied().unwrap_or(0);
        let slots = self.slots.get(day as usize);
        let siblings = self.instance.posts.iter().zip(at).enumerate();
        let mut near = siblings.filter(|&(other, (sibling, at))| {
            other != index
                && sibling.creator == post.creator
                && at.0.abs_diff(day) < self.instance.spacing
        });
        let is_free = input.rules.blackouts.binary_search(&date).is_ok();
        let is_off = input.rules.days_off.binary_search(&date).is_ok();
        let is_full = count(&|at| at.0 == day) > room;
        let rules = [
            (Conflict::Blackout, is_free),
            (Conflict::Busy, post.busy.binary_search(&day).is_ok()),
            (Conflict::Full, !is_free && !is_off && is_full),
            (
                Conflict::OffPeak,
                slots.is_none_or(|slots| !slots.contains(&minutes)),
            ),
            (
                Conflict::Double,
                count(&|at| *at == (day, minutes)) > self.pace.slot,
            ),
            (Conflict::Close, near.next().is_some()),
            (Conflict::Holiday, is_off),
            (Conflict::Exclusive, self.is_exclusive(fixed, index)),
        ];
        let held = rules.into_iter().filter(|rule| rule.1);
        held.map(|rule| rule.0).collect()
    }

    /// Whether another creator with a post is of the same exclusive group.
    fn is_exclusive(&self, fixed: &Constraints<'_>, index: usize) -> bool {
        let group = |post: &Post| {
            let booked = fixed.booked(post.tier, post.number)?;
            (!booked.group.is_empty()).then_some(booked.group.as_str())
        };
        let Some((post, own)) = self
            .posts
            .get(index)
            .and_then(|post| Some((post, group(post)?)))
        else {
            return false;
        };
        let is_other = |other: &&Post| (other.tier, other.number) != (post.tier, post.number);
        let mut others = self.posts.iter().filter(is_other);
        others.any(|other| group(other) == Some(own))
    }
}

/// Names and the numbers they were given.
#[derive(Default)]
struct Numbers(BTreeMap<String, u32>);

impl Numbers {
    fn of(&mut self, name: &str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(name.to_owned()).or_insert(next)
    }
}

/// What the creator of a post is called on the board.
fn creator_of(post: &Post) -> String {
    format!("{}-{}", post.tier.name(), post.number)
}

/// Costs stay far below 2⁵³: a board has 2,000 posts.
#[expect(clippy::cast_precision_loss, reason = "7 × 2,000² and less")]
const fn whole(cost: u64) -> f64 {
    cost as f64
}
