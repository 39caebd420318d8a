//! Puts every post on a day and in a slot, around what the user has fixed.
//!
//! The waves say when a post may go at all, the black-outs, the creators' busy days, the caps and the
//! spacing where on those days. [`assignment`] puts the posts on days; on each day they take the
//! slots that are left, spread over the peak hours.

use super::constraints::Constraints;
use super::model::BoardModel;
use super::report::{Board, Relaxed};
use crate::base::binary_search::first_where;
use crate::base::tier::PerTier;
use crate::figures::schedule as figures;
use crate::schedule::input::Input;
use crate::schedule::waves::Rules;
use crate::solve::assignment;
use crate::solve::assignment::Instance;

/// The most posts of a day and the most days of a wave that are tried where a board does not fit.
const MOST_TRIED: u32 = 100;

/// The board of so many creators of each tier.
///
/// Where there is no room without days off, as few of them are opened as will do: all first, then
/// each is closed again that is not needed, the latest first.
pub(crate) fn board(input: &Input<'_>, counts: &PerTier<u32>) -> Board {
    let fixed = Constraints::new(input.plan);
    let mut draft = BoardModel::new(input, &fixed, &input.rules, counts);
    let mut found = assignment::solve(&draft.instance);
    if found.is_none() {
        found = with_days_off(input, &mut draft);
    }
    if let Some(answer) = found {
        let proof = (answer.cost, answer.bound);
        return draft.board(input, &fixed, &answer.days, Some(proof), Vec::new());
    }
    let instance = &draft.instance;
    let homes: Vec<u32> = instance
        .posts
        .iter()
        .map(|post| post.locked.unwrap_or(post.home))
        .collect();
    draft.board(input, &fixed, &homes, None, changes(input, &fixed, counts))
}

/// The answer with as few days off open as will do, and the draft with those; `None` where all of them
/// do not make room.
fn with_days_off(input: &Input<'_>, draft: &mut BoardModel) -> Option<assignment::Answer> {
    let mut instance = draft.instance.clone();
    let off = draft.days_off(input);
    for &(day, room) in &off {
        set_room(&mut instance, day, room);
    }
    let mut found = assignment::solve(&instance)?;
    for &(day, room) in off.iter().rev() {
        set_room(&mut instance, day, 0);
        match assignment::solve(&instance) {
            Some(answer) => found = answer,
            None => set_room(&mut instance, day, room),
        }
    }
    draft.instance = instance;
    Some(found)
}

fn set_room(instance: &mut Instance, day: u32, room: u32) {
    if let Some(place) = instance.room.get_mut(day as usize) {
        *place = room;
    }
}

/// Each change of one rule that alone makes room.
fn changes(input: &Input<'_>, fixed: &Constraints<'_>, counts: &PerTier<u32>) -> Vec<Relaxed> {
    let rules = &input.rules;
    let fits = |rules: &Rules| {
        let draft = BoardModel::new(input, fixed, rules, counts);
        assignment::solve(&draft.instance).is_some()
    };
    let mut found = Vec::new();
    let mut least = |figure: &'static str, from: u32, to: u32, with: &dyn Fn(u32) -> Rules| {
        if from <= to && fits(&with(to)) {
            let value = first_where(i64::from(from), i64::from(to), |value| {
                fits(&with(u32::try_from(value).unwrap_or(to)))
            });
            found.push(Relaxed {
                rule: figure,
                value: u32::try_from(value).unwrap_or(to),
                name: String::new(),
            });
        }
    };
    let most = rules.room.min(MOST_TRIED);
    let cap = rules.pace(&rules.waves(&input.aim, counts)).day;
    least(figures::POSTS_PER_DAY.id, cap + 1, most, &|cap| {
        rules.of_own(cap)
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
    let mut let_go = |rule: &'static str, name: &str, without: &Constraints<'_>| {
        let draft = BoardModel::new(input, without, rules, counts);
        if assignment::solve(&draft.instance).is_some() {
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
