//! Laws of the budget calculator that hold for every plan.

mod plans;

use std::collections::BTreeMap;

use notewave::budget::{Guardrail, GuardrailState, LineId, Mix};
use notewave::document::Named;
use notewave::figures;
use notewave::figures::Override;
use notewave::objective::Objective;
use notewave::plan::{Currency, Format, OwnMix, Plan, SeasonSwitch};
use notewave::tier::{PerTier, Tier};
use notewave::units::Fen;
use notewave::{check, default_plan, evaluate};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use plans::set;

const GUARDRAILS: [&str; 7] = [
    "blend",
    "layer",
    "front-load",
    "single-creator",
    "mega-anchor",
    "boost-share",
    "capacity",
];

/// How creators are paid and what they post.
#[derive(Clone, Debug)]
struct Options {
    vat: bool,
    season: SeasonSwitch,
    series: f64,
    formats: [Format; 4],
    notes: [f64; 4],
}

impl Options {
    fn lay_on(&self, plan: &mut Plan) {
        plan.budget.vat = self.vat;
        plan.budget.season = self.season;
        set(plan, "fee.series", self.series);
        for (tier, (format, notes)) in Tier::ALL
            .into_iter()
            .zip(self.formats.into_iter().zip(self.notes))
        {
            *plan.budget.formats.get_mut(tier) = format;
            *plan.budget.notes.get_mut(tier) = notes;
        }
    }
}

prop_compose! {
    fn options()(
        vat: bool,
        season in select(SeasonSwitch::ALL.to_vec()),
        series in select(vec![0.0, 0.1, 0.5]),
        formats in prop::array::uniform4(select(Format::ALL.to_vec())),
        notes in prop::array::uniform4(prop_oneof![2 => Just(1_u32), 1 => 1_u32..=20]),
    ) -> Options {
        Options { vat, season, series, formats, notes: notes.map(f64::from) }
    }
}

prop_compose! {
    /// A sound plan: any budget in whole yuan, some guardrails off, some figures moved.
    fn sound()(
        objective in select(Objective::ALL.to_vec()),
        yuan in prop_oneof![2_000_u32..100_000, 100_000_u32..5_000_000],
        // Not the capacity: it keeps the search short.
        off in subsequence(GUARDRAILS[..6].to_vec(), 0..4),
        fees in prop::array::uniform4(prop::option::of(1_u32..100_000)),
        agency: bool,
        options in options(),
        tools in 0_u32..1_000,
        made in prop::array::uniform2(0_u32..3),
        capacity in 1_u32..80,
    ) -> Plan {
        let mut plan = default_plan(objective, "2026-11-23");
        plan.budget.total = f64::from(yuan) * 100.0;
        plan.budget.agency = agency;
        plan.budget.tools = f64::from(tools);
        [plan.budget.made_notes, plan.budget.made_videos] = made.map(f64::from);
        options.lay_on(&mut plan);
        plan.budget.off = off.into_iter().map(str::to_owned).collect();
        for (tier, fee) in Tier::ALL.into_iter().zip(fees) {
            if let Some(fee) = fee {
                set(&mut plan, &format!("fee.{}", tier.name()), f64::from(fee) * 7.0);
            }
        }
        set(&mut plan, "guardrail.capacity", f64::from(capacity));
        plan
    }
}

/// Numbers of every kind: sound, absurd, not a number.
fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        3 => (0_u32..3_000).prop_map(f64::from),
        2 => (0_u32..2_000_000_000).prop_map(f64::from),
        1 => prop::num::f64::ANY,
        1 => select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.0, 0.5, 1e300]),
    ]
}

fn any_counts() -> impl Strategy<Value = PerTier<f64>> {
    prop::array::uniform4(any_number()).prop_map(|[koc, micro, mid, mega]| PerTier {
        koc,
        micro,
        mid,
        mega,
    })
}

fn any_override() -> impl Strategy<Value = Override> {
    let end = || prop::option::weighted(0.3, any_number());
    let value = prop_oneof![any_number(), 0.0..1.0_f64];
    (value, end(), end()).prop_map(|(value, low, high)| Override { value, low, high })
}

prop_compose! {
    /// Any plan whatever.
    fn any_plan()(
        objective in select(Objective::ALL.to_vec()),
        version in prop_oneof![9 => Just(1.0), 1 => any_number()],
        total in any_number(),
        tools in prop_oneof![Just(0.0), any_number()],
        made in prop::array::uniform2(prop_oneof![Just(0.0), any_number()]),
        options in options(),
        notes in prop::option::weighted(0.1, any_counts()),
        off in vec(prop_oneof![9 => select(GUARDRAILS.to_vec()), 1 => Just("?")], 0..4),
        overrides in btree_map(
            select(figures::all().map(|figure| figure.id.to_owned()).collect::<Vec<_>>()),
            any_override(),
            0..4,
        ),
        locks in prop::option::of(any_counts()),
        lines in btree_map(select(vec!["boost", "tools", "agency", "vat", "fees.mid", "x"]), any_number(), 0..3),
        own in prop::option::of((any_counts(), prop::option::of(any_number()))),
        agency: bool,
    ) -> Plan {
        let mut plan = default_plan(objective, "2026-11-23");
        plan.version = version;
        plan.budget.total = total;
        plan.budget.tools = tools;
        [plan.budget.made_notes, plan.budget.made_videos] = made;
        options.lay_on(&mut plan);
        plan.overrides = overrides;
        if let Some(notes) = notes {
            plan.budget.notes = notes;
        }
        plan.budget.off = off.into_iter().map(str::to_owned).collect();
        plan.budget.agency = agency;
        if let Some(locks) = locks {
            plan.budget.locks.counts = PerTier::from_fn(|tier| Some(*locks.get(tier)));
        }
        plan.budget.locks.lines = lines.into_iter().map(|(id, fen)| (id.to_owned(), fen)).collect();
        plan.budget.own = own.map(|(counts, boost)| OwnMix { counts, boost });
        plan
    }
}

fn sum(mix: &Mix) -> Fen {
    mix.lines.iter().map(|line| line.amount).sum()
}

fn mixes(plan: &Plan) -> Vec<Mix> {
    let budget = evaluate(plan).budget;
    budget.map_or_else(Vec::new, |budget| {
        [Some(budget.optimum), budget.starter, budget.own]
            .into_iter()
            .flatten()
            .collect()
    })
}

/// Whether another mix breaks a guardrail by no more than ours.
fn keeps_as_much((ours, other): (&Guardrail, &Guardrail)) -> bool {
    if other.state != GuardrailState::Broken {
        return true;
    }
    match (ours.state, ours.actual, other.actual) {
        (GuardrailState::Broken, Some(ours_has), Some(has)) => {
            ours.min.is_none_or(|min| has >= min.min(ours_has))
                && ours.max.is_none_or(|max| has <= max.max(ours_has))
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn lines_add_up_to_the_total(plan in sound(), counts in any_counts()) {
        let mut plan = plan;
        plan.budget.own = Some(OwnMix { counts, boost: None });
        for mix in mixes(&plan) {
            prop_assert_eq!(sum(&mix), Fen::nearest(plan.budget.total));
        }
    }

    #[test]
    fn the_optimum_never_overspends_and_keeps_its_guardrails(plan in sound()) {
        let report = evaluate(&plan);
        let Some(budget) = report.budget else {
            prop_assert!(!report.problems.is_empty());
            return Ok(());
        };
        prop_assert_eq!(budget.optimum.over.0, 0);
        prop_assert!(budget.optimum.lines.iter().all(|line| line.amount.0 >= 0));
        for guardrail in budget.optimum.guardrails {
            let Some(actual) = guardrail.actual else { continue };
            if !matches!(guardrail.state, GuardrailState::Holding | GuardrailState::Binding) {
                continue;
            }
            // Boost's limits are rounded to the fen: hence the tolerance of one fen of the total.
            let fen = 1.0 / plan.budget.total + 1e-12;
            prop_assert!(guardrail.min.is_none_or(|min| actual >= min - fen), "{:?}", guardrail);
            prop_assert!(guardrail.max.is_none_or(|max| actual <= max + fen), "{:?}", guardrail);
        }
    }

    #[test]
    fn a_mix_that_keeps_the_same_guardrails_is_never_better(
        plan in sound(),
        counts in prop::array::uniform4(0_u32..30),
    ) {
        let mut plan = plan;
        let [koc, micro, mid, mega] = counts.map(f64::from);
        plan.budget.own = Some(OwnMix { counts: PerTier { koc, micro, mid, mega }, boost: None });
        let mixes = mixes(&plan);
        for other in mixes.iter().skip(1) {
            let ours = &mixes[0];
            let as_good = ours.guardrails.iter().zip(&other.guardrails).all(keeps_as_much);
            if as_good && other.over.0 == 0 {
                prop_assert!(other.result <= ours.result * (1.0 + 1e-12));
            }
        }
    }

    #[test]
    fn more_budget_never_lowers_the_result(plan in sound(), more in 1_u32..200_000) {
        let mut richer = plan.clone();
        richer.budget.total += f64::from(more) * 100.0;
        let (Some(poor), Some(rich)) = (evaluate(&plan).budget, evaluate(&richer).budget) else {
            return Ok(());
        };
        let breaks = |mix: &Mix| {
            mix.guardrails.iter().any(|guardrail| guardrail.state == GuardrailState::Broken)
        };
        // Where a guardrail is broken, the two plans answer to different limits.
        if !breaks(&poor.optimum) && !breaks(&rich.optimum) {
            prop_assert!(rich.optimum.result >= poor.optimum.result * (1.0 - 1e-12));
        }
    }

    #[test]
    fn a_lock_never_helps(plan in sound(), tier in select(Tier::ALL.to_vec()), count in 0_u32..60) {
        let mut locked = plan.clone();
        *locked.budget.locks.counts.get_mut(tier) = Some(f64::from(count));
        let (Some(free), Some(locked)) = (evaluate(&plan).budget, evaluate(&locked).budget) else {
            return Ok(());
        };
        let as_good = free.optimum.guardrails.iter().zip(&locked.optimum.guardrails).all(keeps_as_much);
        if as_good {
            prop_assert!(locked.optimum.result <= free.optimum.result * (1.0 + 1e-12));
        }
    }

    /// A lock that makes the capacity impossible asks for as many creators as it needs, no more.
    #[test]
    fn a_broken_capacity_is_missed_by_the_least(micro in 20_u32..40) {
        let mut plan = default_plan(Objective::Seeding, "2026-11-23");
        plan.budget.total = 100_000_000.0;
        plan.budget.locks.counts.micro = Some(f64::from(micro));
        // At least a KOC for each, and a mid-tier creator for every ten.
        let least = micro * 2 + micro.div_ceil(10);
        let optimum = evaluate(&plan).budget.unwrap().optimum;
        let booked: u32 = optimum.counts.iter().map(|(_, &count)| count).sum();
        prop_assert_eq!(booked, least.max(40));
    }

    #[test]
    fn locks_are_kept(
        plan in sound(),
        tier in select(Tier::ALL.to_vec()),
        count in 0_u32..20,
        boost in 0_u32..50_000,
    ) {
        let mut plan = plan;
        *plan.budget.locks.counts.get_mut(tier) = Some(f64::from(count));
        plan.budget.locks.lines = BTreeMap::from([("boost".to_owned(), f64::from(boost) * 100.0)]);
        if let Some(budget) = evaluate(&plan).budget {
            prop_assert_eq!(*budget.optimum.counts.get(tier), count);
            let line = budget.optimum.lines.iter().find(|line| line.id == LineId::Boost).unwrap();
            prop_assert_eq!(line.amount.0, i64::from(boost) * 100);
            prop_assert!(line.locked);
        }
    }

    #[test]
    fn any_plan_whatever_never_panics_and_never_yields_nan(plan in any_plan()) {
        let report = evaluate(&plan);
        prop_assert_eq!(&check(&plan), &report.problems);
        // Rust writes `NaN` and `inf` for floats that are none; nothing else in here does.
        let text = format!("{:?} {:?} {:?}", report.budget, report.engagement, report.schedule);
        prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
        for mix in mixes(&plan) {
            prop_assert_eq!(sum(&mix), Fen::nearest(plan.budget.total));
        }
    }

    #[test]
    fn readers_are_no_more_than_reads(plan in sound()) {
        for mix in mixes(&plan) {
            let (reach, reads) = (mix.forecast.reach.likely, mix.forecast.reads.likely);
            prop_assert!(reach <= reads * (1.0 + 1e-12), "{} of {}", reach, reads);
        }
    }

    #[test]
    fn the_currency_changes_no_number(plan in sound(), rate in 0.0001..100_000.0_f64) {
        let mut abroad = plan.clone();
        let (code, date) = ("EUR".to_owned(), "2026-11-20".to_owned());
        abroad.budget.currency = Some(Currency { code, rate, date });
        prop_assert_eq!(evaluate(&plan), evaluate(&abroad));
    }

    #[test]
    fn the_same_plan_gives_the_same_report(plan in sound()) {
        prop_assert_eq!(evaluate(&plan), evaluate(&plan));
    }
}
