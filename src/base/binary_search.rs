//! Halving: where something begins to hold, found without looking everywhere.

use core::ops::{Add, Div, RangeInclusive, Sub};

/// The first number of `first..last` from which on something holds; `last` where it never does.
pub(crate) fn first_where<N>(mut first: N, mut last: N, mut holds: impl FnMut(N) -> bool) -> N
where
    N: Copy + Ord + From<u8> + Add<Output = N> + Sub<Output = N> + Div<Output = N>,
{
    while first < last {
        let middle = first + (last - first) / N::from(2);
        if holds(middle) {
            last = middle;
        } else {
            first = middle + N::from(1);
        }
    }
    first
}

/// The number at which something concave is highest, the smallest of those that are.
pub(crate) fn highest(numbers: &RangeInclusive<u32>, value: impl Fn(u32) -> f64) -> u32 {
    first_where(*numbers.start(), *numbers.end(), |n| {
        value(n + 1) <= value(n)
    })
}
