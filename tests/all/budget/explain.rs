//! Laws of the explanations: they end in the report's own numbers, and each step follows.

use notewave::budget::{BudgetReport, Mix};
use notewave::budget::{Explanation, Operation, Step};
use notewave::document::Named;
use notewave::figures;
use notewave::objective::Objective;
use notewave::plan::{OwnMix, Plan};
use notewave::tier::PerTier;
use notewave::{default_plan, evaluate, explain};
use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::plans::set;

prop_compose! {
    /// A plan with any budget and some figures anywhere within their bounds.
    fn plans()(
        objective in select(Objective::ALL.to_vec()),
        yuan in 2_000_u32..2_000_000,
        moved in btree_map(
            select(figures::all().map(|figure| figure.id).collect::<Vec<_>>()),
            0.0..=1.0_f64,
            0..4,
        ),
        notes in prop::array::uniform4(prop_oneof![2 => Just(1_u32), 1 => 1_u32..=20]),
        vat: bool,
        agency: bool,
        capacity in 1_u32..60,
        own in prop::option::of((prop::array::uniform4(0_u8..30), prop::option::of(0_u32..1_000_000))),
    ) -> Plan {
        let mut plan = default_plan(objective, "2026-11-23");
        plan.budget.total = f64::from(yuan) * 100.0;
        [plan.budget.notes.koc, plan.budget.notes.micro, plan.budget.notes.mid, plan.budget.notes.mega]
            = notes.map(f64::from);
        (plan.budget.vat, plan.budget.agency) = (vat, agency);
        plan.budget.own = own.map(|([koc, micro, mid, mega], boost)| OwnMix {
            counts: PerTier::from_fn(|tier| f64::from(*PerTier { koc, micro, mid, mega }.get(tier))),
            boost: boost.map(f64::from),
        });
        set(&mut plan, "guardrail.capacity", f64::from(capacity));
        for figure in figures::all() {
            let Some(part) = moved.get(figure.id).copied() else { continue };
            // Two thirds of the way stay within what sources say; the rest goes to the bounds.
            let value = match part {
                part if part < 0.66 => figure.low + (figure.high - figure.low) * part / 0.66,
                part => figure.min + (figure.max - figure.min) * (part - 0.66) / 0.34,
            };
            let is_part = matches!(figure.unit, figures::Unit::Share | figures::Unit::Ratio);
            set(&mut plan, figure.id, if is_part { value } else { value.round() });
        }
        plan
    }
}

/// Every number of the report that can be explained, by its id.
fn numbers(budget: &BudgetReport) -> Vec<(String, f64)> {
    let mixes = [("", Some(&budget.optimum)), ("own.", budget.own.as_ref())];
    let mixes = mixes
        .into_iter()
        .chain([("starter.", budget.starter.as_ref())]);
    let known = mixes.filter_map(|(start, mix)| Some((start, mix?)));
    known.flat_map(|(start, mix)| of_mix(start, mix)).collect()
}

fn of_mix(start: &str, mix: &Mix) -> Vec<(String, f64)> {
    let lines = mix.lines.iter().map(|line| {
        let id = serde_json::to_value(line.id).unwrap_or_default();
        let of = line
            .tier
            .map_or(String::new(), |tier| format!(".{}", tier.name()));
        let id = format!("{start}{}{of}", id.as_str().unwrap_or_default());
        (id, line.amount.as_f64())
    });
    let result = (format!("{start}result"), mix.result);
    lines.chain([result]).collect()
}

/// The same numbers of a mix's average campaign, whose luck is even.
const MEASURES: [&str; 13] = [
    "impressions",
    "reads",
    "reach",
    "engagements",
    "saves",
    "notesLive",
    "clicks",
    "orders",
    "cpe",
    "cpm",
    "costPerSave",
    "costPerReader",
    "costPerOrder",
];

/// Whether a step's value is what its operation makes of the values it rests on.
fn follows(step: &Step, of: &[f64]) -> bool {
    let value = match (step.operation, of) {
        (Operation::Figure | Operation::Given | Operation::Constant, []) => step.value,
        (Operation::Add, [a, b]) => a + b,
        (Operation::Subtract, [a, b]) => a - b,
        (Operation::Multiply, [a, b]) => a * b,
        (Operation::Divide, [a, b]) => a / b,
        (Operation::Negate, [a]) => -a,
        (Operation::Log1p, [a]) => libm::log1p(*a),
        (Operation::Expm1, [a]) => libm::expm1(*a),
        (Operation::Round, [a]) => libm::round(*a),
        (Operation::RoundYuan, [a]) => libm::round(a / 100.0) * 100.0,
        (Operation::FloorYuan, [a]) => libm::round(libm::floor(a / 100.0 + 1e-9)) * 100.0,
        (Operation::AtMost, [a, b]) => a.min(*b),
        _ => return false,
    };
    value.to_bits() == step.value.to_bits()
}

/// Whether a step is a figure in force, or claims to be none.
fn is_in_force(step: &Step, plan: &Plan) -> bool {
    let Some(id) = step.figure else {
        return step.operation != Operation::Figure;
    };
    let in_force = figures::Assumptions::new(&plan.overrides);
    figures::all()
        .find(|figure| figure.id == id)
        .is_some_and(|figure| in_force.value(figure).to_bits() == step.value.to_bits())
}

fn check_steps(plan: &Plan, explanation: &Explanation) {
    let steps = &explanation.steps;
    for (place, step) in steps.iter().enumerate() {
        assert!(step.operands.iter().all(|&on| on < place), "{step:?}");
        let rests_on = step.operands.iter().filter_map(|&on| steps.get(on));
        let of: Vec<f64> = rests_on.map(|step| step.value).collect();
        assert!(follows(step, &of), "{step:?} of {of:?}");
        assert!(is_in_force(step, plan), "{step:?}");
        let is_used = steps.iter().any(|later| later.operands.contains(&place));
        assert!(is_used || place + 1 == steps.len(), "{step:?}");
    }
    let last = steps.last().map(|step| step.value.to_bits());
    assert_eq!(last, Some(explanation.value.to_bits()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn an_explanation_ends_in_the_number_of_the_report_to_the_last_bit(plan in plans()) {
        let Some(budget) = evaluate(&plan).budget else {
            prop_assert!(explain(&plan, "result").is_none());
            return Ok(());
        };
        for (id, number) in numbers(&budget) {
            let explanation = explain(&plan, &id);
            let value = explanation.as_ref().map(|explanation| explanation.value.to_bits());
            prop_assert_eq!(value, Some(number.to_bits()), "{}", id);
        }
        let ids = numbers(&budget).into_iter().map(|(id, _)| id);
        for id in ids.chain(MEASURES.map(str::to_owned)) {
            if let Some(explanation) = explain(&plan, &id) {
                check_steps(&plan, &explanation);
            }
        }
        let wanted = match plan.objective {
            Objective::Awareness => "reach",
            Objective::Seeding => "saves",
            Objective::Conversion => "orders",
        };
        let of = |id: &str| explain(&plan, id).map_or(f64::NAN, |explanation| explanation.value);
        let (measured, result) = (of(wanted), of("result"));
        prop_assert!((measured - result).abs() <= 1e-9 * result, "{} {}", measured, result);
    }
}

#[test]
fn what_is_no_number_of_the_report_has_no_explanation() {
    let mut plan = default_plan(Objective::Seeding, "2026-11-23");
    for id in [
        "likes",
        "own.saves",
        "fees.koc.low",
        "result.high",
        "saves.low",
    ] {
        assert!(explain(&plan, id).is_none(), "{id}");
    }
    plan.budget.total = f64::NAN;
    assert!(explain(&plan, "saves").is_none());
}
