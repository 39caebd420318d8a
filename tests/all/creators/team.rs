//! Laws of the team: fees, limits and standings agree with each other and with the solver.
#![expect(
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "a law that cannot be set up must fail, and sums of money are far below 2^53"
)]

use notewave::budget::GuardrailState;
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

/// A plan with a brand, and creators about whom something speaks for and against.
fn vetted() -> impl Strategy<Value = Plan> {
    let of = (
        prop::option::of(0.0..=1.0_f64),
        prop::option::of(any::<bool>()),
        prop::option::of(1.0..900.0_f64),
        prop::sample::select(vec!["", "skincare", "美妆", "food", "生活"]),
        prop::sample::select(vec![
            Pick::Open,
            Pick::Open,
            Pick::Open,
            Pick::In,
            Pick::Out,
        ]),
    );
    (plan(), prop::collection::vec(of, 8)).prop_map(|(mut plan, all)| {
        "护肤".clone_into(&mut plan.engagement.category);
        for (creator, (audience, rival, likes, category, pick)) in
            plan.engagement.roster.iter_mut().zip(all)
        {
            creator.audience_match = audience;
            creator.rival = rival;
            creator.likes = likes.map(f64::round);
            category.clone_into(&mut creator.category);
            creator.pick = pick;
        }
        plan
    })
}

fn is_in(plan: &Plan, row: usize) -> bool {
    let best = best_team(plan).best;
    best.is_some_and(|best| best.members.iter().any(|one| one.row as usize == row))
}

/// The best team in which a creator is, as the user's word would have it, less than the best one.
fn falls_short(plan: &Plan, row: usize) -> f64 {
    let held = with(plan, row, |creator| creator.pick = Pick::In);
    result(plan) - result(&held)
}

const RULES: [&str; 4] = ["below-band", "score", "rival", "signals"];

/// Every team that there may be, and what the best brings: the oracle, by what is said of each member.
fn by_brute_force(plan: &Plan) -> f64 {
    // Every creator by itself, held: what each costs and brings, whatever the rules.
    let roster = &plan.engagement.roster;
    let alone: Vec<_> = (0..roster.len())
        .map(|row| {
            let mut alone = plan.clone();
            for (at, creator) in alone.engagement.roster.iter_mut().enumerate() {
                creator.pick = if at == row { Pick::In } else { Pick::Out };
            }
            alone.engagement.team.money = Some(1e10);
            best_team(&alone)
                .best
                .map(|best| best.members.into_iter().next().unwrap())
        })
        .collect();
    let rules = best_team(plan).rules;
    let left_out = |row: usize| {
        let named = rules
            .iter()
            .filter(|rule| rule.on)
            .any(|rule| rule.first.iter().any(|one| one.row as usize == row));
        let member = alone.get(row).unwrap().as_ref();
        let nothing = member
            .is_some_and(|one| one.audience.unwrap_or(1.0) * one.relevance.unwrap_or(1.0) <= 0.0);
        let one = roster.get(row).unwrap();
        // Reads are twenty times the saves, so that only likes can be above them.
        let known = [one.likes, one.saves].into_iter().flatten().sum::<f64>();
        named || nothing || one.reads.is_some_and(|reads| known > reads)
    };
    let money = plan.engagement.team.money.unwrap();
    let most = (money * plan.engagement.team.cap.unwrap()).round();
    let can: Vec<bool> = (0..roster.len()).map(|row| !left_out(row)).collect();
    let mut best = -1.0_f64;
    for set in 1_u32..1 << roster.len() {
        let team: Vec<usize> = (0..roster.len())
            .filter(|row| set >> row & 1 == 1)
            .collect();
        let of = |row: &usize| alone.get(*row).unwrap().as_ref().unwrap();
        let keeps = (0..roster.len()).all(|row| match roster.get(row).unwrap().pick {
            Pick::In => team.contains(&row),
            Pick::Out => !team.contains(&row),
            Pick::Open => {
                !team.contains(&row)
                    || (can.get(row) == Some(&true) && of(&row).cost.as_f64() <= most)
            }
        });
        let count = |holds: &dyn Fn(&Creator) -> bool| {
            team.iter()
                .filter(|row| holds(roster.get(**row).unwrap()))
                .count()
        };
        let of_category = |category: &str| count(&|one| one.category == category);
        let per_category = plan.engagement.team.per_category.unwrap_or(f64::INFINITY);
        let crowded = ["skincare", "美妆", "food", "生活"].iter().any(|category| {
            f64::from(u32::try_from(of_category(category)).unwrap()) > per_category
        });
        let grouped = count(&|one| one.group == "one") > 1;
        let cost: i64 = team.iter().map(|row| of(row).cost.0).sum();
        if keeps && !crowded && !grouped && cost as f64 <= money {
            best = best.max(team.iter().map(|row| of(row).result).sum());
        }
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_team_is_the_best_of_all_teams_that_keep_the_rules(plan in vetted()) {
        prop_assert!((result(&plan) - by_brute_force(&plan)).abs() < ROUNDED);
    }

    #[test]
    fn a_match_or_a_relevance_of_nothing_takes_a_creator_out(plan in vetted(), row in 0_usize..8) {
        let row = row % plan.engagement.roster.len();
        for zero in [
            with(&plan, row, |one| one.audience_match = Some(0.0)),
            with(&plan, row, |one| one.relevance = Some(0.0)),
        ] {
            let held = plan.engagement.roster.get(row).unwrap().pick == Pick::In;
            prop_assert_eq!(is_in(&zero, row), held && best_team(&zero).best.is_some());
        }
    }

    #[test]
    fn what_speaks_for_a_chosen_creator_never_takes_that_one_out(
        plan in vetted(), row in 0_usize..8, more in 0.0..=1.0_f64,
    ) {
        let row = row % plan.engagement.roster.len();
        prop_assume!(is_in(&plan, row));
        let rises = |share: Option<f64>| share.map(|share| share + (1.0 - share) * more);
        let better = [
            with(&plan, row, |one| one.audience_match = rises(one.audience_match)),
            with(&plan, row, |one| one.fee_image = one.fee_image.map(|fee| (fee * more).round())),
            with(&plan, row, |one| one.rival = Some(false)),
        ];
        // Of teams that bring the same either is best.
        for plan in better {
            prop_assert!(falls_short(&plan, row) < ROUNDED);
        }
    }

    #[test]
    fn a_rule_switched_off_never_lowers_the_result_and_brings_what_it_is_said_to_cost(plan in vetted()) {
        let selection = best_team(&plan);
        let before = selection.best.as_ref().map_or(-1.0, |best| best.result);
        for rule in &selection.rules {
            let name = serde_json::to_value(rule.id).unwrap();
            let mut without = plan.clone();
            without.engagement.team.off.push(name.as_str().unwrap().to_owned());
            let after = result(&without);
            prop_assert!(after >= before - ROUNDED);
            if let Some(costs) = rule.costs {
                prop_assert!((after - before - costs).abs() < ROUNDED, "{:?}", rule);
            }
        }
    }

    #[test]
    fn rules_leave_out_whom_they_name_and_nobody_else(plan in vetted()) {
        let mut free = plan.clone();
        free.engagement.team.off = RULES.map(str::to_owned).to_vec();
        let named: Vec<u32> = best_team(&plan)
            .rules
            .iter()
            .flat_map(|rule| rule.first.iter().map(|one| one.row))
            .collect();
        if let Some(best) = best_team(&plan).best {
            prop_assert!(best.members.iter().all(|one| !named.contains(&one.row)));
        }
        // Without whom they name the rules change nothing.
        for (row, creator) in free.engagement.roster.iter_mut().enumerate() {
            if named.contains(&u32::try_from(row).unwrap()) {
                creator.pick = Pick::Out;
            }
        }
        prop_assert!((result(&free) - result(&plan)).abs() < ROUNDED);
    }

    #[test]
    fn a_plan_with_the_team_keeps_every_guardrail_that_is_left_on(plan in vetted()) {
        let selection = best_team(&plan);
        prop_assume!(selection.best.is_some());
        let best = selection.best.unwrap();
        let mut planned = plan;
        planned.overrides.extend(best.figures);
        let counts = best.counts;
        planned.budget.locks.counts =
            notewave::tier::PerTier::from_fn(|tier| Some(f64::from(*counts.get(tier))));
        for id in best.breaks {
            let name = serde_json::to_value(id).unwrap();
            planned.budget.off.push(name.as_str().unwrap().to_owned());
        }
        if let Some(budget) = notewave::evaluate(&planned).budget {
            let states = budget.optimum.guardrails.iter().map(|guardrail| guardrail.state);
            let broken = states.filter(|state| *state == GuardrailState::Broken);
            prop_assert_eq!(broken.count(), 0);
        }
    }
}

/// A team of one creator of 20,000 followers with 100 saves, and 50,000 yuan.
fn alone(creator: Creator) -> Plan {
    let mut plan = default_plan(Objective::Seeding, "2026-11-23");
    plan.engagement.roster = vec![Creator {
        name: "C1".to_owned(),
        followers: 20_000.0,
        saves: Some(100.0),
        ..creator
    }];
    plan.engagement.team.money = Some(5_000_000.0);
    plan
}

#[test]
fn a_service_fee_that_is_quoted_is_charged_once() {
    let cost = |fee, service_in| {
        let creator = Creator {
            fee_image: Some(fee),
            service_in,
            ..Creator::default()
        };
        best_team(&alone(creator)).best.unwrap().cost
    };
    // 6,000 and a tenth of it for the platform are 6,600.
    assert_eq!(cost(660_000.0, true), cost(600_000.0, false));
    assert!(cost(660_000.0, false) > cost(660_000.0, true));
}

#[test]
fn a_range_that_is_quoted_widens_the_cost_and_the_upper_end_is_planned() {
    let quoted = |fee, low| Creator {
        fee_image: Some(fee),
        fee_image_low: low,
        ..Creator::default()
    };
    let of = |creator| best_team(&alone(creator)).best.unwrap();
    let range = of(quoted(800_000.0, Some(500_000.0)));
    assert_eq!(range.cost, of(quoted(800_000.0, None)).cost);
    assert_eq!(range.cost_low, of(quoted(500_000.0, None)).cost);
    let least = Creator {
        at_least: vec!["feeImage".to_owned()],
        ..quoted(800_000.0, None)
    };
    assert_eq!((range.open_ended, of(least).open_ended), (0, 1));
}
