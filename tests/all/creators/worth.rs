//! Laws of what one creator is worth.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a law that cannot be set up must fail, and a hundredth is near enough"
)]

use notewave::creators::engagement::report::Worth;
use notewave::figures::Override;
use notewave::figures::response::{INTERACTIONS, SAVE_PART};
use notewave::objective::Objective;
use notewave::plan::{Creator, Plan};
use notewave::{default_plan, evaluate};
use proptest::prelude::*;

fn objective() -> impl Strategy<Value = Objective> {
    prop::sample::select(vec![
        Objective::Awareness,
        Objective::Seeding,
        Objective::Conversion,
    ])
}

fn creator() -> impl Strategy<Value = Creator> {
    let followers = (1_000_u32..3_000_000).prop_map(f64::from);
    let part = || prop::option::of(0.000_1..0.01_f64);
    let reads = prop::option::of(0.1..0.5_f64);
    (followers, reads, part(), part(), 100_u32..9_000_000).prop_map(
        |(followers, reads, likes, saves, fee)| {
            let of = |part: Option<f64>| part.map(|part| (followers * part).ceil());
            Creator {
                followers,
                reads: of(reads),
                likes: of(likes),
                saves: of(saves),
                fee_image: Some(f64::from(fee)),
                ..Creator::default()
            }
        },
    )
}

fn plan(objective: Objective, creator: Creator) -> Plan {
    let mut plan = default_plan(objective, "2026-11-23");
    plan.engagement.creator = Some(creator);
    plan
}

fn worth(plan: &Plan) -> Worth {
    evaluate(plan).engagement.unwrap().worth.unwrap()
}

fn with_fee(plan: &Plan, fee: f64) -> Worth {
    let mut plan = plan.clone();
    plan.engagement.creator.as_mut().unwrap().fee_image = Some(fee);
    worth(&plan)
}

#[test]
fn averages_are_drawn_half_way_to_what_is_typical_where_notes_and_creators_differ_alike() {
    // Creators differ by 0.35, 0.1225 as a variance, and notes by e^(s²) − 1 = 20 × (e^0.1225 − 1), so that the
    // logarithm of averages, taken as of 20 notes, has as much of luck and says half.
    let typical = 100_000.0 * INTERACTIONS.mid.value * SAVE_PART.mid.value;
    let creator = Creator {
        followers: 100_000.0,
        saves: Some(typical * 4.0),
        reads: Some(100_000.0),
        ..Creator::default()
    };
    let mut plan = plan(Objective::Seeding, creator);
    // What does not hang on the fee would bend its range.
    let nothing = ("handling".to_owned(), 0.0);
    plan.budget.locks.lines.extend([nothing]);
    let value = (20.0 * 0.1225_f64.exp_m1()).ln_1p().sqrt();
    for (id, value) in [("spread.note", value), ("live.mid", 1.0)] {
        let own = Override {
            value,
            ..Override::default()
        };
        plan.overrides.insert(id.to_owned(), own);
    }
    let worth = worth(&plan);
    // The mean of the half that is open lies e^(0.1225 ÷ 4) above its median.
    assert!(
        (worth.result / typical - 2.0 * 0.030_625_f64.exp()).abs() < 1e-9,
        "{}",
        worth.result / typical
    );
    // Half of the variance is left: eight times in ten within e^(1.282 × 0.2475) = 1.373 times.
    let cost = worth.up_to.as_f64();
    for end in [worth.high.as_f64() / cost, cost / worth.low.as_f64()] {
        assert!((end - 1.373).abs() < 0.02, "{end}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn just_up_to_the_fee_a_result_costs_no_more_than_with_a_typical_creator(
        objective in objective(), creator in creator(),
    ) {
        let plan = plan(objective, creator);
        let worth = worth(&plan);
        prop_assert!(worth.low <= worth.up_to && worth.up_to <= worth.high);
        let at = with_fee(&plan, worth.up_to.as_f64());
        // The fee asked for moves nothing but what a result costs at it.
        prop_assert_eq!(at.up_to, worth.up_to);
        prop_assert!(with_fee(&plan, worth.up_to.as_f64() + 100.0).cost > Some(worth.typical_cost));
        if worth.up_to.0 > 0 {
            prop_assert!(at.cost.unwrap() <= worth.typical_cost * (1.0 + 1e-9));
        }
    }

    #[test]
    fn more_of_what_the_objective_counts_is_worth_more(
        objective in objective(), creator in creator(), times in 1.0..3.0_f64,
    ) {
        prop_assume!(creator.reads.is_some() && creator.saves.is_some());
        let mut better = creator.clone();
        match objective {
            Objective::Seeding => better.saves = creator.saves.map(|saves| saves * times),
            _ => better.reads = creator.reads.map(|reads| reads * times),
        }
        let (before, after) = (worth(&plan(objective, creator)), worth(&plan(objective, better)));
        prop_assert!(after.up_to >= before.up_to && after.result >= before.result - 1e-9);
        // What is typical stays, and what is seen is believed in part.
        prop_assert_eq!(after.typical_result.to_bits(), before.typical_result.to_bits());
        prop_assert!(after.result <= before.result * times * (1.0 + 1e-9));
    }

    #[test]
    fn a_number_that_is_not_known_is_named_and_widens_the_range(
        objective in objective(), creator in creator(),
    ) {
        let mut unknown = creator.clone();
        unknown.reads = None;
        unknown.saves = None;
        unknown.likes = None;
        let name = if objective == Objective::Seeding { "saves" } else { "reads" };
        let worth = worth(&plan(objective, unknown));
        prop_assert_eq!(worth.assumed, Some(name));
        prop_assert!((worth.result / worth.typical_result - 1.0).abs() < 1e-9);
    }
}

proptest! {
    #[test]
    fn a_higher_total_never_lowers_what_is_expected(
        objective in objective(),
        of in creator(),
        total in 0_u32..100_000,
        more in 0_u32..100_000,
    ) {
        let with = |total: u32| {
            let mut of = of.clone();
            of.reads = of.reads.map(|reads| reads.max(1e6));
            of.interactions = Some(f64::from(total));
            let creator = evaluate(&plan(objective, of)).engagement.unwrap();
            creator.worth.map(|worth| worth.result)
        };
        if let Some((less, more)) = with(total).zip(with(total + more)) {
            prop_assert!(less <= more * (1.0 + 1e-12), "{} {}", less, more);
        }
    }
}

#[test]
fn a_total_alone_says_more_of_saves_than_followers_do() {
    let creator = |interactions| Creator {
        followers: 100_000.0,
        interactions,
        fee_image: Some(1e6),
        ..Creator::default()
    };
    let of = |total| worth(&plan(Objective::Seeding, creator(total)));
    let (none, many) = (of(None), of(Some(5_000.0)));
    assert_eq!((none.assumed, many.assumed), (Some("saves"), Some("saves")));
    assert!(many.result > none.result * 2.0);
}
