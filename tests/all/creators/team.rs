//! Laws of the team: fees, limits and standings agree with each other and with the solver.
#![expect(clippy::unwrap_used, reason = "a law that cannot be set up must fail")]

use notewave::creators::team::FeeThresholdKind;
use notewave::objective::Objective;
use notewave::plan::{Creator, Pick, Plan};
use notewave::{best_team, default_plan, fee_thresholds};
use proptest::prelude::*;

fn creator() -> impl Strategy<Value = Creator> {
    let followers = prop_oneof![
        2_000.0..9_000.0_f64,
        12_000.0..90_000.0_f64,
        120_000.0..400_000.0_f64
    ];
    (
        followers,
        100.0..9_000.0_f64,
        1.0..400.0_f64,
        any::<bool>(),
        0_usize..3,
        0_u8..4,
    )
        .prop_map(|(followers, yuan, saves, known, category, group)| Creator {
            followers: followers.round(),
            fee_image: Some(yuan.round() * 100.0),
            saves: known.then_some(saves.round()),
            reads: known.then_some(saves.round() * 20.0),
            category: ["", "Skin", "Food"].get(category).unwrap().to_string(),
            group: if group == 0 {
                "one".to_owned()
            } else {
                String::new()
            },
            ..Creator::default()
        })
}

fn plan() -> impl Strategy<Value = Plan> {
    let team = (
        5_000.0..30_000.0_f64,
        0.2..1.0_f64,
        prop::option::of(1.0..3.0_f64),
    );
    (prop::collection::vec(creator(), 2..9), team).prop_map(
        |(roster, (yuan, cap, per_category))| {
            let mut plan = default_plan(Objective::Seeding, "2026-11-23");
            plan.engagement.roster = roster;
            for (row, creator) in plan.engagement.roster.iter_mut().enumerate() {
                creator.name = format!("C{row}");
            }
            plan.engagement.team.money = Some(yuan.round() * 100.0);
            plan.engagement.team.cap = Some(cap);
            plan.engagement.team.per_category = per_category.map(f64::round);
            plan
        },
    )
}

// With no team, nothing: less than any team brings.
fn result(plan: &Plan) -> f64 {
    let selection = best_team(plan);
    assert_eq!(selection.problems, []);
    selection.best.map_or(-1.0, |best| {
        assert!(best.proven);
        best.result
    })
}

fn with(plan: &Plan, row: usize, change: impl Fn(&mut Creator)) -> Plan {
    let mut plan = plan.clone();
    change(plan.engagement.roster.get_mut(row).unwrap());
    plan
}

// Values are rounded to a thousandth each.
const ROUNDED: f64 = 0.01;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_team_costs_no_more_than_the_money_and_its_lines_add_up(plan in plan()) {
        let selection = best_team(&plan);
        if let Some(best) = selection.best {
            prop_assert!(best.cost <= selection.money);
            prop_assert_eq!(best.members.iter().map(|member| member.cost).sum::<notewave::units::Fen>(), best.cost);
            let grouped = best.members.iter().filter(|member| {
                plan.engagement.roster.get(member.row as usize).unwrap().group == "one"
            });
            prop_assert!(grouped.count() <= 1);
            prop_assert!(best.bound + ROUNDED >= best.result);
        }
    }

    #[test]
    fn up_to_the_fee_of_the_standing_a_creator_is_in_a_best_team(plan in plan(), row in 0_usize..8) {
        let row = row % plan.engagement.roster.len();
        let standing = fee_thresholds(&plan, &[u32::try_from(row).unwrap()]).pop().unwrap();
        let at = |fee: f64| {
            // With the user's word the cap would not hold, so the fee is set and the best compared.
            let plan = with(&plan, row, |creator| creator.fee_image = Some(fee));
            result(&plan)
        };
        let without = result(&with(&plan, row, |creator| creator.pick = Pick::Out));
        match (standing.kind, standing.fee) {
            (FeeThresholdKind::UpTo | FeeThresholdKind::Needed, Some(fee)) => {
                let fee = fee.as_f64();
                let held = with(&plan, row, |creator| {
                    creator.fee_image = Some(fee);
                    creator.pick = Pick::In;
                });
                prop_assert!(result(&held) >= without - ROUNDED);
                prop_assert!((at(fee + 100.0) - without).abs() < ROUNDED);
            }
            (FeeThresholdKind::Never, None) => prop_assert!((at(0.0) - without).abs() < ROUNDED),
            other => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn more_money_never_brings_less(plan in plan(), more in 0.0..9_000.0_f64) {
        let mut richer = plan.clone();
        // The cap is a part of the money, so it stays as it is in fen or grows.
        let money = plan.engagement.team.money.unwrap();
        richer.engagement.team.money = Some(money + more.round() * 100.0);
        prop_assert!(result(&richer) >= result(&plan) - ROUNDED);
    }

    #[test]
    fn each_other_team_differs_and_is_no_better(plan in plan()) {
        let selection = best_team(&plan);
        if let Some(best) = selection.best {
            for other in selection.others {
                prop_assert!(!other.leaves.is_empty());
                prop_assert!(other.result <= best.result + ROUNDED);
                prop_assert!(other.cost <= selection.money);
            }
        }
    }
}
