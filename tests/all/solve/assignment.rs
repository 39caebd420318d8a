//! The board against every way to put its posts on days.

use notewave::solve::assignment::{Answer, Instance, Post, solve};
use proptest::prelude::*;

prop_compose! {
    fn post(days: u32)(
        kind in (0_u32..2, 0_u32..2),
        creator in 0_u32..3,
        ends in (0..days, 0..days),
        busy in prop::collection::btree_set(0..days, 0..2),
        home in 0..days,
        locked in prop::option::weighted(0.15, 0..days),
    ) -> Post {
        Post {
            tier: kind.0,
            category: kind.1,
            creator,
            from: ends.0.min(ends.1),
            to: ends.0.max(ends.1),
            busy: busy.into_iter().collect(),
            home,
            locked,
        }
    }
}

prop_compose! {
    /// A board small enough to try everything.
    fn small()(days in 2_u32..6)(
        room in prop::collection::vec(0_u32..4, days as usize),
        posts in prop::collection::vec(post(days), 1..7),
        spacing in 0_u32..4,
    ) -> Instance {
        Instance { room, posts, spacing }
    }
}

fn square(count: usize) -> u64 {
    (count * count) as u64
}

/// What days cost, from the words of the module alone.
fn cost(instance: &Instance, days: &[u32]) -> u64 {
    let mut sum = 0;
    for day in (0..).take(instance.room.len()) {
        let on: Vec<&Post> = instance
            .posts
            .iter()
            .zip(days)
            .filter(|(_, d)| **d == day)
            .map(|(post, _)| post)
            .collect();
        sum += 4 * square(on.len());
        for tier in 0..2 {
            let of_tier = on.iter().filter(|post| post.tier == tier);
            sum += 2 * square(of_tier.clone().count());
            for category in 0..2 {
                sum += square(
                    of_tier
                        .clone()
                        .filter(|post| post.category == category)
                        .count(),
                );
            }
        }
    }
    sum
}

/// Whether open posts are where they may be, days hold what they can, and notes lie apart in order.
fn keeps(instance: &Instance, days: &[u32]) -> bool {
    let posts = || instance.posts.iter().zip(days.iter().copied());
    let in_place = posts().all(|(post, day)| match post.locked {
        Some(locked) => locked == day,
        None => (post.from..=post.to).contains(&day) && !post.busy.contains(&day),
    });
    let has_room = (0..).zip(&instance.room).all(|(day, &room)| {
        let on = posts().filter(|&(_, on)| on == day);
        let open = on.clone().any(|(post, _)| post.locked.is_none());
        !open || on.count() <= room as usize
    });
    let apart = posts().enumerate().all(|(index, (post, day))| {
        posts()
            .skip(index + 1)
            .filter(|(other, _)| other.creator == post.creator)
            .all(|(other, there)| match (post.locked, other.locked) {
                (Some(_), Some(_)) => true,
                (None, None) => there >= day + instance.spacing || instance.spacing == 0,
                _ => day.abs_diff(there) >= instance.spacing,
            })
    });
    in_place && has_room && apart
}

/// The least cost of all ways.
fn brute(instance: &Instance) -> Option<u64> {
    let all = instance.room.iter().fold(0, |days, _| days + 1);
    let mut days = vec![0; instance.posts.len()];
    let mut best: Option<u64> = None;
    loop {
        if keeps(instance, &days) {
            let cost = cost(instance, &days);
            best = Some(best.map_or(cost, |best| best.min(cost)));
        }
        let Some(next) = days.iter().position(|day| day + 1 < all) else {
            return best;
        };
        for (place, day) in days.iter_mut().enumerate().take(next + 1) {
            *day = if place == next { *day + 1 } else { 0 };
        }
    }
}

fn sound(instance: &Instance, answer: &Answer) {
    assert!(keeps(instance, &answer.days), "{instance:?} {answer:?}");
    assert_eq!(answer.cost, cost(instance, &answer.days));
    assert!(answer.bound <= answer.cost);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_500) })]

    #[test]
    fn no_way_is_better(instance in small()) {
        // Locked notes among themselves may be anywhere; so that the other rules can be kept.
        let (answer, best) = (solve(&instance), brute(&instance));
        prop_assert_eq!(answer.as_ref().map(|answer| answer.cost), best);
        if let Some(answer) = answer {
            sound(&instance, &answer);
            prop_assert_eq!(answer.bound, answer.cost);
        }
    }

    #[test]
    fn more_room_never_costs_more(instance in small(), day in 0_usize..6) {
        let mut roomier = instance.clone();
        if let Some(room) = roomier.room.get_mut(day) {
            *room += 1;
        }
        if let Some(answer) = solve(&instance) {
            prop_assert!(solve(&roomier).unwrap().cost <= answer.cost);
        }
    }

    #[test]
    fn closer_notes_never_cost_more(instance in small()) {
        let closer = Instance { spacing: instance.spacing.saturating_sub(1), ..instance.clone() };
        if let Some(answer) = solve(&instance) {
            prop_assert!(solve(&closer).unwrap().cost <= answer.cost);
        }
    }
}

/// Where nothing speaks against it, all stay at home.
#[test]
fn an_even_board_stays_as_it_is() {
    let posts = (0..6).map(|index| Post {
        creator: index,
        to: 5,
        home: (index * 5) % 6,
        ..Post::default()
    });
    let instance = Instance {
        room: vec![2; 6],
        posts: posts.collect(),
        spacing: 0,
    };
    let homes: Vec<u32> = instance.posts.iter().map(|post| post.home).collect();
    assert_eq!(solve(&instance).unwrap().days, homes);
}
