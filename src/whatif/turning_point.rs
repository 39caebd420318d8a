//! Where, outward from its value in force, does a figure change an answer?

use crate::figures::Figure;

/// The two sides of a change: the last value with which all is as today, and the first with which
/// it is not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    pub(super) last: f64,
    pub(super) first: f64,
}

/// The turn nearest to the value in force: a number of steps to each of two ends, and a number of
/// halvings of the step in which something changes. `is_same` says whether all is as today;
/// where it says nothing, that way ends.
pub(super) fn turn(
    figure: &Figure,
    today: f64,
    ends: [f64; 2],
    (steps, halvings): (u32, u32),
    mut is_same: impl FnMut(f64) -> Option<bool>,
) -> Option<Turn> {
    ends.into_iter()
        .filter_map(|end| towards(figure, (today, end), (steps, halvings), &mut is_same))
        .reduce(|near, other| {
            if (other.first - today).abs() < (near.first - today).abs() {
                other
            } else {
                near
            }
        })
}

fn towards(
    figure: &Figure,
    (today, end): (f64, f64),
    (steps, halvings): (u32, u32),
    mut is_same: impl FnMut(f64) -> Option<bool>,
) -> Option<Turn> {
    let mut last = today;
    for step in 1..=steps {
        let first = figure.rounded(along(today, end, f64::from(step) / f64::from(steps)));
        if (first - last).abs() <= 0.0 {
            continue;
        }
        if !is_same(first)? {
            return Some(narrow(figure, Turn { last, first }, halvings, is_same));
        }
        last = first;
    }
    None
}

/// Halves the step between the two sides.
fn narrow(
    figure: &Figure,
    mut turn: Turn,
    halvings: u32,
    mut is_same: impl FnMut(f64) -> Option<bool>,
) -> Turn {
    for _ in 0..halvings {
        let middle = figure.rounded(turn.last + (turn.first - turn.last) / 2.0);
        let [to_last, to_first] = [turn.last, turn.first].map(|side| (side - middle).abs());
        if to_last <= 0.0 || to_first <= 0.0 {
            break;
        }
        // What cannot be worked out is not as today.
        if is_same(middle).unwrap_or(false) {
            turn.last = middle;
        } else {
            turn.first = middle;
        }
    }
    turn
}

/// A part of the way from one value to another: in even ratios where both are above 0. From 0
/// they start at a billionth of the end; to 0 the steps are even.
fn along(from: f64, to: f64, part: f64) -> f64 {
    const FIRST: f64 = 1e-9;
    if part >= 1.0 {
        to
    } else if from > 0.0 && to > 0.0 {
        from * libm::pow(to / from, part)
    } else if to > 0.0 {
        to * libm::pow(FIRST, 1.0 - part)
    } else {
        from + (to - from) * part
    }
}
