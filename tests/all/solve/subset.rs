//! Laws of the exact team: equal to brute force, and monotone in what it is allowed.
#![expect(clippy::unwrap_used, reason = "a law that cannot be set up must fail")]

use notewave::solve::subset::{
    Instance, Margin, Row, Solution, conflicts, different, margin, solve,
};
use proptest::prelude::*;

const EFFORT: u64 = 2_000_000_000;

/// Every subset tried.
fn brute(instance: &Instance) -> Option<i64> {
    let items = instance.values.len();
    let subsets =
        (0_u32..1 << items).map(|bits| (0..items).filter(|at| bits >> at & 1 == 1).collect());
    subsets
        .filter_map(|members: Vec<usize>| instance.value(&members))
        .max()
}

fn proven(instance: &Instance) -> Solution {
    let solution = solve(instance, EFFORT).unwrap();
    assert!(solution.is_proven(), "{instance:?}");
    if let Some(members) = &solution.members {
        assert_eq!(
            instance.value(members),
            Some(solution.value),
            "{instance:?}"
        );
    }
    solution
}

fn value(instance: &Instance) -> Option<i64> {
    let solution = proven(instance);
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

fn instance(most: usize) -> impl Strategy<Value = Instance> {
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
            |(values, fixed, rows)| Instance {
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
    fn no_subset_is_worth_more(instance in instance(11)) {
        prop_assert_eq!(value(&instance), brute(&instance));
    }

    // What the value is in proportion to the fee: many teams are worth the same.
    #[test]
    fn no_subset_is_worth_more_where_value_follows_price(
        fees in prop::collection::vec(1_i64..60, 1..13),
        part in 0.1..0.9_f64,
    ) {
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "small")]
        let most = (fees.iter().sum::<i64>() as f64 * part) as i64;
        let instance = Instance {
            values: fees.iter().map(|fee| fee * 12).collect(),
            rows: vec![Row::at_most(fees.into_iter().enumerate(), most)],
            ..Instance::default()
        };
        prop_assert_eq!(value(&instance), brute(&instance));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn sixteen_are_no_worse_than_brute_force(instance in instance(16)) {
        prop_assert_eq!(value(&instance), brute(&instance));
    }

    #[test]
    fn more_money_is_never_worth_less(
        values in prop::collection::vec(0_i64..5000, 40),
        fees in prop::collection::vec(1_i64..900, 40),
        budget in 500_i64..9000,
        more in 0_i64..900,
    ) {
        let with = |budget| Instance {
            values: values.clone(),
            rows: vec![
                Row::at_most(fees.iter().copied().enumerate(), budget),
                Row::count((0..40).step_by(3), 0, 6),
            ],
            ..Instance::default()
        };
        prop_assert!(value(&with(budget)) <= value(&with(budget + more)));
    }

    // Stopped early, the bound still holds.
    #[test]
    fn little_effort_gives_an_honest_gap(instance in instance(12), effort in 0_u64..3000) {
        let best = brute(&instance);
        let solution = solve(&instance, effort).unwrap();
        if let Some(members) = &solution.members {
            prop_assert_eq!(instance.value(members), Some(solution.value));
        }
        if best.is_some() {
            prop_assert!(solution.bound >= best);
        } else {
            prop_assert_eq!(solution.members, None);
        }
    }

    // At the price that comes out, a team with the item is among the best; at one more, none is.
    #[test]
    fn a_margin_is_where_the_best_team_changes(
        instance in instance(9),
        fees in prop::collection::vec(0_i64..60, 9),
        budget in 20_i64..200,
        item in 0_usize..9,
    ) {
        let mut instance = instance;
        let items = instance.values.len();
        let item = item % items;
        instance.rows.insert(0, Row::at_most(fees.into_iter().enumerate().take(items), budget));
        let at = |price: i64| {
            let mut instance = instance.clone();
            instance.rows[0].terms[item].1 = price;
            let forced = |taken| {
                let mut fixed = instance.fixed.clone();
                fixed[item] = Some(taken);
                brute(&Instance { fixed, ..instance.clone() })
            };
            let (with, without) = (forced(true), forced(false));
            with.is_some() && with >= without
        };
        match margin(&instance, 0, item, EFFORT).unwrap() {
            Margin::UpTo(price) | Margin::Always(price) => {
                prop_assert!(at(price));
                prop_assert!(!at(price + 1));
            }
            Margin::Never => prop_assert!(!at(0)),
            Margin::Unknown => prop_assert!(false, "effort ran out"),
        }
    }

    #[test]
    fn three_teams_differ_and_none_that_differs_is_better(instance in instance(9), apart in 1_usize..3) {
        let teams = different(&instance, 3, apart, EFFORT).unwrap();
        let mut left = instance.clone();
        for team in &teams {
            prop_assert_eq!(Some(team.value), brute(&left));
            let members = team.members.clone().unwrap();
            let kept = i64::try_from(members.len().saturating_sub(apart)).unwrap();
            left.rows.push(Row::count(members, 0, kept));
        }
    }

    #[test]
    fn where_there_is_no_team_each_way_is_the_least_that_leaves_one(instance in instance(8)) {
        if brute(&instance).is_none() {
            let ways = conflicts(&instance, EFFORT).unwrap();
            for row in 0..instance.rows.len() {
                let with = |least: i64, most: i64| {
                    let mut moved = instance.clone();
                    (moved.rows[row].least, moved.rows[row].most) = (least, most);
                    brute(&moved).is_some()
                };
                let (least, most) = (instance.rows[row].least, instance.rows[row].most);
                let own = || ways.iter().filter(|way| way.row == row).map(|way| way.nearest);
                match own().find(|&nearest| nearest > most) {
                    None => prop_assert!(!with(least, i64::MAX)),
                    Some(nearest) => {
                        prop_assert!(with(least, nearest));
                        prop_assert!(!with(least, nearest - 1));
                    }
                }
                match own().find(|&nearest| nearest < least) {
                    None => prop_assert!(!with(i64::MIN, most)),
                    Some(nearest) => {
                        prop_assert!(with(nearest, most));
                        prop_assert!(!with(nearest + 1, most));
                    }
                }
            }
        }
    }

    // A well-kept solver on teams that brute force cannot try.
    #[test]
    fn microlp_finds_no_better_team(
        values in prop::collection::vec(0_i64..5000, 30..60),
        fees in prop::collection::vec(1_i64..900, 60),
        part in 0.1..0.6_f64,
        least in 0_i64..4,
    ) {
        let items = values.len();
        let fees: Vec<i64> = fees.into_iter().take(items).collect();
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "small")]
        let budget = (fees.iter().sum::<i64>() as f64 * part) as i64;
        let instance = Instance {
            values,
            rows: vec![
                Row::at_most(fees.into_iter().enumerate(), budget),
                Row::count((0..items).step_by(3), least, 7),
                Row::count((0..items).step_by(5), 0, 3),
            ],
            ..Instance::default()
        };
        prop_assert_eq!(value(&instance), by_microlp(&instance));
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "small numbers"
)]
fn by_microlp(instance: &Instance) -> Option<i64> {
    use microlp::{ComparisonOp, OptimizationDirection};
    let mut other = microlp::Problem::new(OptimizationDirection::Maximize);
    let items: Vec<_> = instance
        .values
        .iter()
        .map(|&value| other.add_binary_var(value as f64))
        .collect();
    for row in &instance.rows {
        let term = |&(item, term): &(usize, i64)| Some((*items.get(item)?, term as f64));
        let terms: Vec<_> = row.terms.iter().filter_map(term).collect();
        other.add_constraint(&terms, ComparisonOp::Le, row.most as f64);
        if row.least > i64::MIN {
            other.add_constraint(&terms, ComparisonOp::Ge, row.least as f64);
        }
    }
    let solution = other.solve().ok()?.into_solution().ok()?;
    Some(solution.objective().round() as i64)
}
