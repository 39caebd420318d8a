//! Laws of the exact team: equal to brute force, and monotone in what it is allowed.
#![expect(clippy::unwrap_used, reason = "a law that cannot be set up must fail")]

use notewave::team::{Problem, Row, Solution, solve};
use proptest::prelude::*;

const EFFORT: u64 = 2_000_000_000;

/// Every subset tried.
fn brute(problem: &Problem) -> Option<i64> {
    let items = problem.values.len();
    let subsets =
        (0_u32..1 << items).map(|bits| (0..items).filter(|at| bits >> at & 1 == 1).collect());
    subsets
        .filter_map(|members: Vec<usize>| problem.value(&members))
        .max()
}

fn proven(problem: &Problem) -> Solution {
    let solution = solve(problem, EFFORT).unwrap();
    assert!(solution.is_proven(), "{problem:?}");
    if let Some(members) = &solution.members {
        assert_eq!(problem.value(members), Some(solution.value), "{problem:?}");
    }
    solution
}

fn value(problem: &Problem) -> Option<i64> {
    let solution = proven(problem);
    solution.members.map(|_| solution.value)
}

// A row over some of the items: a weight with a most, a count with both ends, or any whole numbers.
fn row(items: usize) -> impl Strategy<Value = Row> {
    let some = prop::collection::vec(any::<bool>(), items);
    let weights = prop::collection::vec(0_i64..200, items);
    let any = prop::collection::vec(-9_i64..10, items);
    let name = |some: Vec<bool>, numbers: Vec<i64>| -> Vec<(usize, i64)> {
        let named = some.into_iter().zip(numbers).enumerate();
        named
            .filter(|(_, (some, _))| *some)
            .map(|(item, (_, number))| (item, number))
            .collect()
    };
    let budget = (some.clone(), weights, 0.0..1.1_f64).prop_map(move |(some, weights, part)| {
        let terms = name(some, weights);
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            reason = "small"
        )]
        let most = (terms.iter().map(|(_, weight)| weight).sum::<i64>() as f64 * part) as i64;
        Row::at_most(terms, most)
    });
    let count = (some.clone(), 0_i64..4, 0_i64..6).prop_map(move |(some, least, more)| {
        let items = some.into_iter().enumerate().filter(|(_, some)| *some);
        Row::count(items.map(|(item, _)| item), least, least + more)
    });
    let any =
        (some, any, -20_i64..20, 0_i64..20).prop_map(move |(some, numbers, least, more)| Row {
            terms: name(some, numbers),
            least,
            most: least + more,
        });
    prop_oneof![4 => budget, 4 => count, 1 => any]
}

fn problem(most: usize) -> impl Strategy<Value = Problem> {
    (1..=most).prop_flat_map(|items| {
        let values = prop_oneof![
            prop::collection::vec(0_i64..1000, items),
            prop::collection::vec(0_i64..4, items),
            prop::collection::vec(-50_i64..1000, items),
            prop::collection::vec(0_i64..(1 << 48), items),
        ];
        let fixed = prop::collection::vec(
            prop_oneof![12 => Just(None), 1 => Just(Some(true)), 1 => Just(Some(false))],
            items,
        );
        (values, fixed, prop::collection::vec(row(items), 0..5)).prop_map(
            |(values, fixed, rows)| Problem {
                values,
                fixed,
                rows,
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn no_subset_is_worth_more(problem in problem(11)) {
        prop_assert_eq!(value(&problem), brute(&problem));
    }

    // What the value is in proportion to the fee: many teams are worth the same.
    #[test]
    fn no_subset_is_worth_more_where_value_follows_price(
        fees in prop::collection::vec(1_i64..60, 1..13),
        part in 0.1..0.9_f64,
    ) {
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "small")]
        let most = (fees.iter().sum::<i64>() as f64 * part) as i64;
        let problem = Problem {
            values: fees.iter().map(|fee| fee * 12).collect(),
            rows: vec![Row::at_most(fees.into_iter().enumerate(), most)],
            ..Problem::default()
        };
        prop_assert_eq!(value(&problem), brute(&problem));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn sixteen_are_no_worse_than_brute_force(problem in problem(16)) {
        prop_assert_eq!(value(&problem), brute(&problem));
    }

    #[test]
    fn more_money_is_never_worth_less(
        values in prop::collection::vec(0_i64..5000, 40),
        fees in prop::collection::vec(1_i64..900, 40),
        budget in 500_i64..9000,
        more in 0_i64..900,
    ) {
        let with = |budget| Problem {
            values: values.clone(),
            rows: vec![
                Row::at_most(fees.iter().copied().enumerate(), budget),
                Row::count((0..40).step_by(3), 0, 6),
            ],
            ..Problem::default()
        };
        prop_assert!(value(&with(budget)) <= value(&with(budget + more)));
    }

    // Stopped early, the bound still holds.
    #[test]
    fn little_effort_gives_an_honest_gap(problem in problem(12), effort in 0_u64..3000) {
        let best = brute(&problem);
        let solution = solve(&problem, effort).unwrap();
        if let Some(members) = &solution.members {
            prop_assert_eq!(problem.value(members), Some(solution.value));
        }
        match (best, solution.bound) {
            (Some(best), bound) => prop_assert!(bound.is_some_and(|bound| bound >= best)),
            (None, _) => prop_assert_eq!(solution.members, None),
        }
    }
}
