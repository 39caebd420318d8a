//! Halving: where something begins to hold, found without looking everywhere.

use core::ops::{Add, Div, Sub};

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
