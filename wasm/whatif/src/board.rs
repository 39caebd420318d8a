//! The solver for boards by itself, on columns of numbers.

use notewave::solve::assignment::{Instance, Post, solve};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// The days on which posts cluster least: `room` posts on each day; of each post six numbers, its
/// tier, category, creator, first day, last day and home. `busy` has pairs of a post and a day on
/// which it may not go, in order. The answer is the cost, the bound and then the day of each post;
/// empty where no board was found.
///
/// # Errors
/// Throws where the columns do not fit each other.
#[wasm_bindgen(js_name = bestBoard)]
pub fn best_board(
    room: &[u32],
    posts: &[u32],
    busy: &[u32],
    spacing: u32,
) -> Result<Vec<f64>, JsError> {
    let misfit = || JsError::new("the columns do not fit each other");
    let (posts, rest) = posts.as_chunks();
    let (busy, odd) = busy.as_chunks();
    if !rest.is_empty() || !odd.is_empty() {
        return Err(misfit());
    }
    let mut posts: Vec<Post> = posts
        .iter()
        .map(|&[tier, category, creator, from, to, home]| Post {
            tier,
            category,
            creator,
            from,
            to,
            busy: Vec::new(),
            home,
            locked: None,
        })
        .collect();
    for &[post, day] in busy {
        let post = posts.get_mut(post as usize).ok_or_else(misfit)?;
        post.busy.push(day);
    }
    let room = room.to_vec();
    let answer = solve(&Instance {
        room,
        posts,
        spacing,
    });
    Ok(answer.map_or_else(Vec::new, |answer| {
        let ends = [answer.cost, answer.bound].map(exact);
        ends.into_iter()
            .chain(answer.days.into_iter().map(f64::from))
            .collect()
    }))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "below 2⁵³ for all that fits into memory"
)]
const fn exact(cost: u64) -> f64 {
    cost as f64
}
