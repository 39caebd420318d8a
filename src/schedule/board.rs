//! The board: every post on a day and in a slot, around what the user has fixed.
//!
//! The waves say when a post may go at all, the black-outs, the creators' busy days, the caps and the
//! spacing where on those days. [`crate::board`] puts the posts on days; on each day they take the
//! slots that are left, spread over the peak hours.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Input;
use super::report::{DayKind, Post, WaveId};
use super::slots::seats;
use super::waves::Rules;
use crate::board::{self, Problem};
use crate::date::Date;
use crate::figures::schedule as figures;
use crate::halve::halve;
use crate::plan::{Booked, SchedulePlan};
use crate::tier::{PerTier, Tier};

/// Where every post lies, and what stands in the way of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Board {
    /// Every post in the order of time; the first 2,000 of the waves.
    pub posts: Vec<Placed>,
    /// Every day from the first wave or post to the last.
    pub days: Vec<BoardDay>,
    /// What the board costs: the sum of 4 times the square of each day's posts, 2 times that of each
    /// tier's posts on a day, and that of each category's of a tier on a day.
    pub cost: f64,
    /// No board under the same rules costs less; the cost itself where that is proven to be least.
    pub bound: f64,
    /// Whether the rules leave room for all posts. Where they do not, the posts lie as if no rule but
    /// the waves and the locks held.
    pub fits: bool,
    /// Where they do not: each change of one rule that alone would make room, as small as it can be.
    pub changes: Vec<Relaxed>,
}

/// A post on the board.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Placed {
    /// The post, its day and its time.
    pub post: Post,
    /// The creator on the board, as `busy` of a plan names them: `micro-3`.
    pub creator: String,
    /// The creator's own name, where a team is chosen; else empty.
    pub called: String,
    /// Whether the user has locked it there.
    pub locked: bool,
    /// What speaks against where it lies.
    pub conflicts: Vec<Conflict>,
}

/// A day of the board.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BoardDay {
    /// The date.
    pub date: String,
    /// What kind of day it is.
    pub kind: DayKind,
    /// How many posts it has.
    pub posts: u32,
    /// How many it has room for: none on a black-out.
    pub room: u32,
    /// Its slots, in minutes after midnight.
    pub slots: Vec<u32>,
    /// The waves that it belongs to.
    pub waves: Vec<WaveId>,
}

/// What speaks against the place of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Conflict {
    /// Nothing is to be posted on the day.
    Blackout,
    /// The creator cannot post on the day.
    Busy,
    /// The day has more posts than it has room for.
    Full,
    /// The time is none of the day's slots.
    OffPeak,
    /// More posts share the time than a slot may hold.
    Double,
    /// Another note of the creator is too near.
    Close,
    /// A public holiday: fewer people look, and reviewers are away.
    Holiday,
}

/// A rule, and what it would have to be.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Relaxed {
    /// The name of the figure that limits: `posts.day`, `wave.days`, `series.spacing`; `busy` for the
    /// busy days of a creator, `lock` for a post that is held.
    pub rule: &'static str,
    /// The value of the figure that would do; 0 where the rule has none.
    pub value: u32,
    /// The creator whose busy days, or the post whose lock, would have to go; else empty.
    pub name: String,
}

/// The most posts of a day and the most days of a wave that are tried where a board does not fit.
const MOST_TRIED: u32 = 100;

/// The most days of a board: that of the 2,000 posts that are listed, one a day in four waves.
const MOST_BOARD: i64 = 4_000;

/// What the user has fixed.
#[derive(Clone, Debug, Default)]
struct Fixed<'a> {
    locks: BTreeMap<&'a str, (Date, u32)>,
    busy: BTreeMap<&'a str, Vec<Date>>,
    creators: PerTier<Vec<&'a Booked>>,
}

impl<'a> Fixed<'a> {
    /// What a sound plan has fixed.
    fn new(plan: &'a SchedulePlan) -> Fixed<'a> {
        let mut fixed = Fixed::default();
        for lock in &plan.locks {
            if let Some(date) = Date::parse(&lock.date) {
                let moment = (date, minute(lock.minutes));
                fixed.locks.insert(&lock.post, moment);
            }
        }
        for day in &plan.busy {
            let days = fixed.busy.entry(&day.creator).or_default();
            days.extend(Date::parse(&day.date));
        }
        for days in fixed.busy.values_mut() {
            days.sort_unstable();
            days.dedup();
        }
        for creator in &plan.creators {
            fixed.creators.get_mut(creator.tier).push(creator);
        }
        fixed
    }

    /// The creator of the chosen team with that number in a tier, from 1.
    fn booked(&self, tier: Tier, number: u32) -> Option<&'a Booked> {
        let place = number.checked_sub(1)? as usize;
        self.creators.get(tier).get(place).copied()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number from 0 to 1,439"
)]
fn minute(minutes: f64) -> u32 {
    minutes as u32
}

/// The board of so many creators of each tier.
///
/// ```
/// use notewave::{default_plan, objective::Objective, plan::PostLock, timing};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let board = timing::board(&plan).unwrap();
/// // With nothing fixed, every post is where the report has it, and no board is better.
/// assert_eq!(board.posts[0].post.date, notewave::evaluate(&plan).schedule.unwrap().posts[0].date);
/// assert_eq!(board.cost, board.bound);
/// // A post that is locked stays; a black-out has none.
/// let (post, date) = ("micro-1".to_owned(), "2027-01-09".to_owned());
/// plan.schedule.locks.push(PostLock { post, date, minutes: 600.0 });
/// plan.schedule.blackouts.push(board.posts[0].post.date.clone());
/// let board = timing::board(&plan).unwrap();
/// let micro = board.posts.iter().find(|placed| placed.post.id == "micro-1").unwrap();
/// assert_eq!((micro.post.date.as_str(), micro.post.time.as_str()), ("2027-01-09", "10:00"));
/// assert!(board.posts.iter().all(|placed| placed.post.date != plan.schedule.blackouts[0]));
/// ```
pub(crate) fn board(input: &Input<'_>, counts: &PerTier<u32>) -> Board {
    let fixed = Fixed::new(input.plan);
    let draft = Draft::new(input, &fixed, &input.rules, counts);
    if let Some(answer) = board::solve(&draft.problem) {
        let proof = (answer.cost, answer.bound);
        return draft.board(input, &fixed, &answer.days, Some(proof), Vec::new());
    }
    let problem = &draft.problem;
    let homes: Vec<u32> = problem
        .posts
        .iter()
        .map(|post| post.locked.unwrap_or(post.home))
        .collect();
    draft.board(input, &fixed, &homes, None, changes(input, &fixed, counts))
}

/// Each change of one rule that alone makes room.
fn changes(input: &Input<'_>, fixed: &Fixed<'_>, counts: &PerTier<u32>) -> Vec<Relaxed> {
    let rules = &input.rules;
    let fits = |rules: &Rules| {
        let draft = Draft::new(input, fixed, rules, counts);
        board::solve(&draft.problem).is_some()
    };
    let mut found = Vec::new();
    let mut least = |figure: &'static str, from: u32, to: u32, with: &dyn Fn(u32) -> Rules| {
        if from <= to && fits(&with(to)) {
            let value = halve(i64::from(from), i64::from(to), |value| {
                fits(&with(u32::try_from(value).unwrap_or(to)))
            });
            found.push(Relaxed {
                rule: figure,
                value: u32::try_from(value).unwrap_or(to),
                name: String::new(),
            });
        }
    };
    let most = rules
        .windows
        .room()
        .saturating_mul(rules.slot)
        .min(MOST_TRIED);
    least(figures::POSTS_PER_DAY.id, rules.cap + 1, most, &|cap| {
        Rules {
            cap,
            ..rules.clone()
        }
    });
    least(figures::WAVE_DAYS.id, rules.days + 1, MOST_TRIED, &|days| {
        Rules {
            days,
            ..rules.clone()
        }
    });
    // Less is a smaller change the nearer it is, so it is counted down.
    let now = rules.spacing;
    let closer = |less: u32| Rules {
        spacing: now.saturating_sub(less),
        ..rules.clone()
    };
    least(figures::SPACING.id, 1, now, &closer);
    for relaxed in &mut found {
        if relaxed.rule == figures::SPACING.id {
            relaxed.value = now.saturating_sub(relaxed.value);
        }
    }
    let mut let_go = |rule: &'static str, name: &str, without: &Fixed<'_>| {
        let draft = Draft::new(input, without, rules, counts);
        if board::solve(&draft.problem).is_some() {
            let name = name.to_owned();
            found.push(Relaxed {
                rule,
                value: 0,
                name,
            });
        }
    };
    for &creator in fixed.busy.keys() {
        let mut without = fixed.clone();
        without.busy.remove(creator);
        let_go("busy", creator, &without);
    }
    for &post in fixed.locks.keys() {
        let mut without = fixed.clone();
        without.locks.remove(post);
        let_go("lock", post, &without);
    }
    found
}

/// A board before its posts have days.
struct Draft {
    first: Date,
    posts: Vec<Post>,
    waves: Vec<(WaveId, Date, Date)>,
    slots: Vec<Vec<u32>>,
    problem: Problem,
    /// The most posts in a slot.
    seats: u32,
}

impl Draft {
    fn new(input: &Input<'_>, fixed: &Fixed<'_>, rules: &Rules, counts: &PerTier<u32>) -> Draft {
        let waves = rules.waves(input.launch, counts);
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
        let ends = || {
            locks()
                .map(|lock| lock.0)
                .chain(listed)
                .chain([input.launch])
        };
        let (first, last) = (ends().min(), ends().max());
        let (first, last) = (first.unwrap_or(input.launch), last.unwrap_or(input.launch));
        let dates: Vec<Date> = (0..=last.since(first).min(MOST_BOARD))
            .map(|days| first.plus(days))
            .collect();
        let slots: Vec<Vec<u32>> = dates
            .iter()
            .map(|&date| rules.windows.of(date, &input.calendar).slots().collect())
            .collect();
        let room = dates.iter().zip(&slots).map(|(date, slots)| {
            let most = u32::try_from(slots.len())
                .unwrap_or(u32::MAX)
                .saturating_mul(rules.slot);
            if rules.blackouts.binary_search(date).is_ok() {
                0
            } else {
                rules.cap.min(most)
            }
        });
        let index = |date: Date| u32::try_from(date.since(first)).unwrap_or(0);
        let end = index(last);
        let mut numbers = Numbers::default();
        let problem = Problem {
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
                    board::Post {
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
        Draft {
            first,
            posts,
            waves: spans,
            slots,
            problem,
            seats: rules.slot,
        }
    }

    /// The board with each post on a day.
    fn board(
        self,
        input: &Input<'_>,
        fixed: &Fixed<'_>,
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
            for (&post, minute) in posts.iter().zip(seats(slots, &locked, self.seats)) {
                if let Some(place) = minutes.get_mut(post) {
                    *place = minute;
                }
            }
        }
        let at: Vec<(u32, u32)> = days.iter().copied().zip(minutes).collect();
        let mut posts: Vec<Placed> = self
            .posts
            .iter()
            .zip(&at)
            .enumerate()
            .map(|(index, (post, &(day, minutes)))| {
                let date = self.first.plus(i64::from(day));
                let booked = fixed.booked(post.tier, post.number);
                Placed {
                    creator: creator_of(post),
                    called: booked.map_or_else(String::new, |booked| booked.name.clone()),
                    locked: fixed.locks.contains_key(post.id.as_str()),
                    conflicts: self.conflicts(input, index, &at),
                    post: post.at(date, minutes),
                }
            })
            .collect();
        posts.sort_by(|one, other| one.post.utc.cmp(&other.post.utc));
        let (cost, bound) = proof.unwrap_or((0, 0));
        Board {
            posts,
            days: self.days(input, &on),
            cost: whole(cost),
            bound: whole(bound),
            fits: proof.is_some(),
            changes,
        }
    }

    fn days(&self, input: &Input<'_>, on: &[Vec<usize>]) -> Vec<BoardDay> {
        let rows = self.slots.iter().zip(on).zip(&self.problem.room);
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
    fn conflicts(&self, input: &Input<'_>, index: usize, at: &[(u32, u32)]) -> Vec<Conflict> {
        let (Some(post), Some(&(day, minutes))) = (self.problem.posts.get(index), at.get(index))
        else {
            return Vec::new();
        };
        let date = self.first.plus(i64::from(day));
        let count = |is: &dyn Fn(&(u32, u32)) -> bool| {
            u32::try_from(at.iter().filter(|at| is(at)).count()).unwrap_or(u32::MAX)
        };
        let room = self.problem.room.get(day as usize).copied().unwrap_or(0);
        let slots = self.slots.get(day as usize);
        let siblings = self.problem.posts.iter().zip(at).enumerate();
        let mut near = siblings.filter(|&(other, (sibling, at))| {
            other != index
                && sibling.creator == post.creator
                && at.0.abs_diff(day) < self.problem.spacing
        });
        let is_shut = input.rules.blackouts.binary_search(&date).is_ok();
        let rules = [
            (Conflict::Blackout, is_shut),
            (Conflict::Busy, post.busy.binary_search(&day).is_ok()),
            (Conflict::Full, !is_shut && count(&|at| at.0 == day) > room),
            (
                Conflict::OffPeak,
                slots.is_none_or(|slots| !slots.contains(&minutes)),
            ),
            (
                Conflict::Double,
                count(&|at| *at == (day, minutes)) > self.seats,
            ),
            (Conflict::Close, near.next().is_some()),
            (
                Conflict::Holiday,
                input.calendar.kind(date) == DayKind::Holiday,
            ),
        ];
        let held = rules.into_iter().filter(|rule| rule.1);
        held.map(|rule| rule.0).collect()
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
