//! Laws of plans set side by side.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use notewave::budget::{Luck, Metric};
use notewave::default_plan;
use notewave::figures::Override;
use notewave::objective::Objective;
use notewave::plan::{OwnMix, Plan};
use notewave::whatif::{PlanComparison, compare_plans};

fn plan() -> Plan {
    default_plan(Objective::Seeding, "2026-11-23")
}

fn side_by_side(plans: &[Plan]) -> PlanComparison {
    compare_plans(plans, &mut Luck::new()).unwrap()
}

#[test]
fn two_to_four_plans() {
    for count in [0, 1, 5] {
        assert!(compare_plans(&vec![plan(); count], &mut Luck::new()).is_none());
    }
}

#[test]
fn equal_plans_differ_in_nothing() {
    let comparison = side_by_side(&vec![plan(); 4]);
    assert!(comparison.inputs.is_empty());
    for other in comparison.plans.into_iter().skip(1) {
        let shifts = other.unwrap().shifts;
        // All but revenue, ROAS and ROI, as an order has no value.
        assert_eq!(shifts.len(), 15);
        for shift in shifts {
            let difference = shift.difference;
            let all = [difference.p10, difference.p50, difference.p90, shift.better];
            assert!(all.iter().all(|value| value.abs() <= 0.0), "{shift:?}");
        }
    }
}

#[test]
fn what_is_good_for_one_is_bad_for_the_other() {
    let mut dear = plan();
    let fee = Override {
        value: 300_000.0,
        low: None,
        high: None,
    };
    dear.overrides.insert("fee.micro".to_owned(), fee);
    let of = |plans: &[Plan]| side_by_side(plans).plans[1].clone().unwrap().shifts;
    let (there, back) = (of(&[plan(), dear.clone()]), of(&[dear, plan()]));
    let saves = there
        .iter()
        .find(|shift| shift.metric == Metric::Saves)
        .unwrap();
    assert!(saves.difference.p50 < 0.0 && saves.better < 0.5);
    for (one, other) in there.iter().zip(&back) {
        assert_eq!(one.metric, other.metric);
        assert!(one.better + other.better <= 1.0);
        assert!(one.difference.p10 <= one.difference.p50);
    }
}

/// Every leaf of the budget's part is found: numbers, truth values, names in lists and maps.
#[test]
fn each_input_that_differs_is_named() {
    let mut other = plan();
    other.objective = Objective::Conversion;
    other.budget.agency = true;
    other.budget.off = vec!["layer".to_owned()];
    other.budget.locks.counts.koc = Some(3.0);
    let boost = ("boost".to_owned(), 2_000_000.0);
    other.budget.locks.lines.extend([boost]);
    let counts = notewave::tier::PerTier {
        mid: 2.0,
        ..Default::default()
    };
    other.budget.own = Some(OwnMix {
        counts,
        boost: None,
    });
    let fee = Override {
        value: 30_000.0,
        low: Some(20_000.0),
        high: None,
    };
    other.overrides.insert("fee.koc".to_owned(), fee);
    other.schedule.launch = "2027-05-20".to_owned();
    other.schedule.days.insert("2027-04-06".to_owned(), 0.0);
    let comparison = side_by_side(&[plan(), other]);
    let written = serde_json::to_string(&comparison.inputs).unwrap();
    let expected = concat!(
        r#"[{"path":"objective","values":["seeding","conversion"]},"#,
        r#"{"path":"budget.agency","values":["false","true"]},"#,
        r#"{"path":"schedule.launch","values":["2027-01-05","2027-05-20"]},"#,
        r#"{"path":"overrides[fee.koc].value","values":[null,30000.0]},"#,
        r#"{"path":"overrides[fee.koc].low","values":[null,20000.0]},"#,
        r#"{"path":"budget.off[layer]","values":[null,"layer"]},"#,
        r#"{"path":"budget.locks.counts.koc","values":[null,3.0]},"#,
        r#"{"path":"budget.locks.lines[boost]","values":[null,2000000.0]},"#,
        r#"{"path":"budget.own.counts.koc","values":[null,0.0]},"#,
        r#"{"path":"budget.own.counts.micro","values":[null,0.0]},"#,
        r#"{"path":"budget.own.counts.mid","values":[null,2.0]},"#,
        r#"{"path":"budget.own.counts.mega","values":[null,0.0]}]"#,
    );
    assert_eq!(written, expected, "of the schedule only what fees hang on");
}

#[test]
fn an_unsound_plan_leaves_its_place_empty() {
    let mut unsound = plan();
    unsound.budget.total = f64::NAN;
    let comparison = side_by_side(&[unsound.clone(), plan(), plan()]);
    let [first, second, _] = &comparison.plans[..] else {
        panic!("three plans")
    };
    assert!(first.is_none() && second.as_ref().unwrap().shifts.is_empty());
    let written = serde_json::to_string(&comparison.inputs).unwrap();
    assert_eq!(
        written,
        r#"[{"path":"budget.total","values":[null,12000000.0,12000000.0]}]"#
    );
    let comparison = side_by_side(&[plan(), unsound]);
    assert!(comparison.plans[0].is_some() && comparison.plans[1].is_none());
}
