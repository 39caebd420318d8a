//! The long-step ratio test: how far the prices may move before the next pivot.

/// Where the gain of a variable turns as the prices move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Break {
    /// The length of the step at which it turns.
    pub(super) at: f64,
    /// By how much the way to go shrinks when the variable goes to its other bound.
    pub(super) slope: f64,
    pub(super) variable: usize,
}

/// The step to take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    /// The variable that enters the basis.
    pub(super) variable: usize,
    /// How far the prices move.
    pub(super) length: f64,
    /// How many breaks, the first of the list now, lie before it: their variables flip.
    pub(super) passed: usize,
    /// What the step takes off the total.
    pub(super) loss: f64,
}

/// The way that may be left over when all breaks are passed: less than what the simplex overlooks.
const REST: f64 = 1e-10;

/// Finds the break at which the way ends; `None` when all breaks together do not cover it.
///
/// Passing a break costs no pivot, only a flip: so the best fractional team of thousands takes a few
/// dozen pivots (Maros 2003, "A generalized dual phase-2 simplex algorithm"). The list is halved at
/// its median until the break is found; the work grows with its length alone.
pub(super) fn long_step(breaks: &mut [Break], way: f64) -> Option<Step> {
    let (mut rest, mut way) = (breaks, way - REST);
    let (mut passed, mut loss) = (0, 0.0);
    while !rest.is_empty() {
        let middle = rest.len() / 2;
        rest.select_nth_unstable_by(middle, |a, b| {
            a.at.total_cmp(&b.at).then(a.variable.cmp(&b.variable))
        });
        let (head, tail) = rest.split_at_mut(middle);
        let (&mut median, tail) = tail.split_first_mut()?;
        let before: f64 = head.iter().map(|passing| passing.slope).sum();
        if before >= way && middle > 0 {
            rest = head;
            continue;
        }
        loss += head
            .iter()
            .map(|passing| passing.slope * passing.at)
            .sum::<f64>();
        passed += middle;
        way -= before;
        if median.slope >= way {
            return Some(Step {
                variable: median.variable,
                length: median.at,
                passed,
                loss: loss + way * median.at,
            });
        }
        loss += median.slope * median.at;
        passed += 1;
        way -= median.slope;
        rest = tail;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaks() -> Vec<Break> {
        let of = |(variable, (at, slope))| Break {
            at,
            slope,
            variable,
        };
        [(3.0, 1.0), (1.0, 2.0), (2.0, 4.0)]
            .into_iter()
            .enumerate()
            .map(of)
            .collect()
    }

    // Two of the way go at 1, the next two of four at 2: what is lost is 2x1 + 2x2.
    #[test]
    fn passes_the_near_ones_and_stops_where_the_way_ends() {
        let mut breaks = breaks();
        let step = long_step(&mut breaks, 4.0).expect("a step");
        assert_eq!((step.variable, step.passed), (2, 1));
        assert_eq!(breaks[0].variable, 1);
        assert!((step.length - 2.0).abs() < 1e-12);
        assert!((step.loss - 6.0).abs() < 1e-6);
    }

    #[test]
    fn the_last_break_covers_the_way_to_its_end_and_no_further() {
        assert_eq!(
            long_step(&mut breaks(), 7.0).map(|step| step.variable),
            Some(0)
        );
        assert_eq!(long_step(&mut breaks(), 7.1), None);
    }
}
