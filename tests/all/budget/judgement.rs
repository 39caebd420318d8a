//! Laws of judgement: what is better never makes a plan worse, money is spent, nothing beside our mix brings
//! more without breaking something, and the playbook's start is always in order.

#![expect(clippy::unwrap_used, reason = "a missing value fails the test")]

use notewave::budget::{BudgetReport, GuardrailState, LineId, Mix};
use notewave::document::Named;
use notewave::figures::{Assumptions, Override, engagement, response};
use notewave::objective::Objective;
use notewave::plan::{OwnMix, Plan};
use notewave::tier::{PerTier, Tier};
use notewave::{default_plan, evaluate};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::plans::set;

/// What the report's own gap lets a plan of many creators fall short by, and rounding.
const SLACK: f64 = 1e-4 + 1e-12;

fn budget(plan: &Plan) -> BudgetReport {
    evaluate(plan).budget.unwrap()
}

fn breaks(mix: &Mix) -> bool {
    let mut guardrails = mix.guardrails.iter();
    guardrails.any(|guardrail| guardrail.state == GuardrailState::Broken)
}

fn amount(mix: &Mix, id: LineId) -> f64 {
    let lines = mix.lines.iter().filter(|line| line.id == id);
    lines.map(|line| line.amount.as_f64()).sum()
}

prop_compose! {
    /// The default plan with any budget from RMB 20,000 to 20 million, in even ratios and whole yuan.
    fn at_any_budget()(
        objective in select(Objective::ALL.to_vec()),
        part in 0.0..1.0_f64,
        agency: bool,
        vat: bool,
    ) -> Plan {
        let mut plan = default_plan(objective, "2026-11-27");
        plan.budget.total = (20_000.0 * libm::pow(1_000.0, part)).round() * 100.0;
        (plan.budget.agency, plan.budget.vat) = (agency, vat);
        plan
    }
}

prop_compose! {
    /// The same with some fees and rates anywhere in their range.
    fn with_some_figures()(
        plan in at_any_budget(),
        fees in prop::array::uniform4(0.0..1.0_f64),
        rates in prop::array::uniform4(0.0..1.0_f64),
    ) -> Plan {
        let mut plan = plan;
        for (tier, (fee, rate)) in Tier::ALL.into_iter().zip(fees.into_iter().zip(rates)) {
            for (figure, part) in [
                (notewave::figures::budget::FEE.get(tier), fee),
                (response::INTERACTIONS.get(tier), rate),
            ] {
                // From half to twice the usual value.
                let value = figure.value * libm::pow(4.0, part - 0.5);
                let whole = figure.id.starts_with("fee.");
                set(&mut plan, figure.id, if whole { (value / 100.0).round() * 100.0 } else { value });
            }
        }
        plan
    }
}

/// Whether the second of two plans is no worse, where both keep all guardrails: where none can be kept, the
/// two answer to different limits.
fn is_no_worse(plan: &Plan, better: &Plan) -> bool {
    let (poor, rich) = (budget(plan).optimum, budget(better).optimum);
    breaks(&poor) || breaks(&rich) || rich.result >= poor.result * (1.0 - SLACK)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_lower_fee_never_lowers_the_result(
        plan in with_some_figures(),
        tier in select(Tier::ALL.to_vec()),
        part in 0.05..1.0_f64,
    ) {
        let mut cheaper = plan.clone();
        let id = format!("fee.{}", tier.name());
        let fee = Assumptions::new(&plan.overrides).value(notewave::figures::budget::FEE.get(tier));
        set(&mut cheaper, &id, (fee * part / 100.0).ceil() * 100.0);
        prop_assert!(is_no_worse(&plan, &cheaper));
    }

    #[test]
    fn a_higher_rate_never_lowers_the_result(
        plan in with_some_figures(),
        tier in select(Tier::ALL.to_vec()),
        name in select(vec!["interactions", "saves", "live", "trust"]),
        times in 1.0..1.6_f64,
    ) {
        let id = format!("{name}.{}", tier.name());
        let figure = notewave::figures::all().find(|figure| figure.id == id).unwrap();
        let mut better = plan.clone();
        let value = Assumptions::new(&plan.overrides).value(figure) * times;
        let reads = response::READS.get(tier).value;
        let most = if name == "interactions" { reads } else { figure.max };
        set(&mut better, &id, value.min(most));
        prop_assert!(is_no_worse(&plan, &better));
    }

    #[test]
    fn more_money_never_lowers_the_result(plan in with_some_figures(), more in 1_u32..5_000) {
        let mut richer = plan.clone();
        richer.budget.total += f64::from(more) * 100.0;
        prop_assert!(is_no_worse(&plan, &richer));
    }

    #[test]
    fn a_guardrail_let_out_never_lowers_the_result(
        plan in with_some_figures(),
        name in select(vec!["blend", "layer", "front-load", "single-creator", "mega-anchor", "boost-share"]),
    ) {
        let mut freer = plan.clone();
        freer.budget.off = vec![name.to_owned()];
        prop_assert!(is_no_worse(&plan, &freer));
    }

    #[test]
    fn at_the_defaults_money_is_spent(plan in at_any_budget()) {
        let optimum = budget(&plan).optimum;
        prop_assert!(amount(&optimum, LineId::Leftover) <= 0.05 * plan.budget.total);
    }

    #[test]
    fn nothing_beside_ours_brings_more_without_breaking_something(
        plan in with_some_figures(),
        counts in prop::array::uniform4(0.0..1.0_f64),
        boost in 0.0..0.5_f64,
    ) {
        let mut plan = plan;
        // About what the money pays for, and a little more.
        let yuan = plan.budget.total / 100.0;
        let [koc, micro, mid, mega] = counts;
        plan.budget.own = Some(OwnMix {
            counts: PerTier {
                koc: (koc * yuan / 1_500.0).floor(),
                micro: (micro * yuan / 6_000.0).floor(),
                mid: (mid * yuan / 30_000.0).floor(),
                mega: (mega * yuan / 900_000.0).floor(),
            },
            boost: Some((boost * yuan / 100.0).floor() * 10_000.0),
        });
        let report = budget(&plan);
        for other in [report.starter, report.own].into_iter().flatten() {
            if !breaks(&other) && other.over.0 == 0 && other.keeps_locks {
                prop_assert!(other.result <= report.optimum.result, "{:?}", other.counts);
            }
        }
    }

    #[test]
    fn the_playbooks_start_keeps_all_guardrails(plan in at_any_budget()) {
        let Some(starter) = budget(&plan).starter else {
            prop_assert!(plan.budget.total < 7_000_000.0, "RMB 70,000 pays for one mid-tier and five micro");
            return Ok(());
        };
        prop_assert!(!breaks(&starter), "{:?}", starter.guardrails);
        let PerTier { koc, micro, mid, mega } = starter.counts;
        prop_assert!(mid > 0 && (5 * mid..=10 * mid).contains(&micro) && koc == micro && mega == 0);
    }

    #[test]
    fn from_80_000_on_the_three_objectives_differ(part in 0.0..1.0_f64) {
        let total = (80_000.0 * libm::pow(250.0, part)).round() * 100.0;
        let of = |objective| {
            let mut plan = default_plan(objective, "2026-11-27");
            plan.budget.total = total;
            let optimum = budget(&plan).optimum;
            (optimum.counts, amount(&optimum, LineId::Boost).to_bits())
        };
        let [awareness, seeding, conversion] =
            [Objective::Awareness, Objective::Seeding, Objective::Conversion].map(of);
        prop_assert!(awareness != seeding && seeding != conversion && conversion != awareness);
    }
}

/// Two mid-tier, eight micro creators and twenty KOCs are the playbook's start.
#[test]
fn what_the_playbook_recommends_breaks_nothing() {
    for yuan in [100_000.0, 150_000.0, 200_000.0] {
        for &objective in Objective::ALL {
            let mut plan = default_plan(objective, "2026-11-27");
            plan.budget.total = yuan * 100.0;
            let counts = PerTier {
                koc: 20.0,
                micro: 8.0,
                mid: 2.0,
                mega: 0.0,
            };
            plan.budget.own = Some(OwnMix {
                counts,
                boost: Some(yuan * 20.0),
            });
            let own = budget(&plan).own.unwrap();
            assert!(!breaks(&own), "{objective:?} {yuan}: {:?}", own.guardrails);
        }
    }
}

/// The three yardsticks of figures.md agree about a typical creator at the typical fee.
#[test]
fn a_typical_creator_is_typical() {
    let none = notewave::by_name::ByName::<Override>::new();
    let of = Assumptions::new(&none);
    let thresholds = engagement::CPE_IMAGE.each_ref().map(|figure| figure.value);
    for (tier, per_read, cpe) in [
        (Tier::Koc, 0.12, 6.9),
        (Tier::Micro, 0.074, 8.4),
        (Tier::Mid, 0.068, 9.1),
        (Tier::Mega, 0.0825, 13.8),
    ] {
        let acts = of.value(response::INTERACTIONS.get(tier));
        let reads = of.value(response::READS.get(tier));
        // By those who count views: 3 to 12%.
        assert!((0.03..=0.12 + 1e-12).contains(&(acts / reads)));
        assert!((acts / reads - per_read).abs() < 0.001, "{tier:?}");
        // By what one costs: good or normal, neither excellent nor above normal.
        let fee = of.value(notewave::figures::budget::FEE.get(tier));
        let cost = fee / (acts * of.value(response::FOLLOWERS.get(tier)));
        assert!((cost / 100.0 - cpe).abs() < 0.1, "{tier:?} {cost}");
        assert!((thresholds[0]..=thresholds[2]).contains(&cost), "{tier:?}");
        // Between the medians of one code base and the middle of the other's plausible band.
        let median = notewave::figures::saves::MEDIAN_INTERACTIONS
            .get(tier)
            .value;
        let acts = acts * of.value(response::FOLLOWERS.get(tier));
        let band = match tier {
            Tier::Koc => &engagement::BAND_CODE_KOC_SMALL,
            Tier::Micro => &engagement::BAND_CODE_MICRO,
            Tier::Mid => &engagement::BAND_CODE_MID,
            Tier::Mega => &engagement::BAND_CODE_MEGA,
        };
        let middle = band.value * of.value(response::FOLLOWERS.get(tier));
        assert!((median..=middle).contains(&acts), "{tier:?} {acts}");
    }
}
