//! What holds for the stages, the chance to be live in time, launches and payments of every plan.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use notewave::budget::{LineId, Luck};
use notewave::date::Date;
use notewave::figures::Override;
use notewave::objective::Objective;
use notewave::plan::{Plan, SeasonSwitch};
use notewave::schedule::timing::{board, launch_dates, payments, timing};
use notewave::{default_plan, evaluate, whatif};
use proptest::prelude::*;

const STAGES: [&str; 12] = [
    "stage.brief",
    "stage.outreach",
    "stage.contract.koc",
    "stage.contract.micro",
    "stage.contract.mid",
    "stage.contract.mega",
    "stage.shipping",
    "stage.draft",
    "stage.review",
    "stage.revision",
    "stage.compliance",
    "stage.filing",
];

/// A plan with so many KOCs, micro, mid-tier and mega creators, launched some days after today.
fn plan(today: Date, ahead: i64, counts: [u32; 4]) -> Plan {
    let mut plan = default_plan(Objective::Seeding, &today.to_string());
    plan.budget.total = 100_000_000.0;
    let [koc, micro, mid, mega] = counts.map(|count| Some(f64::from(count)));
    let locks = &mut plan.budget.locks.counts;
    (locks.koc, locks.micro, locks.mid, locks.mega) = (koc, micro, mid, mega);
    plan.schedule.launch = today.plus(ahead).to_string();
    plan
}

fn exactly(days: u32) -> Override {
    let value = f64::from(days);
    Override {
        value,
        low: Some(value),
        high: Some(value),
    }
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

prop_compose! {
    fn todays()(offset in 0..600_i64) -> Date {
        Date::new(2026, 1, 1).unwrap().plus(offset)
    }
}

prop_compose! {
    /// At least one KOC, so that there is somebody.
    fn counts()(koc in 1..20_u32, micro in 0..12_u32, mid in 0..4_u32, mega in 0..2_u32)
        -> [u32; 4] {
        [koc, micro, mid, mega]
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn without_spread_the_chance_is_the_plain_count(
        today in todays(),
        ahead in 0..90_i64,
        counts in counts(),
        days in prop::array::uniform12(0..9_u32),
        rounds in 0..4_u32,
    ) {
        let mut plan = plan(today, ahead, counts);
        plan.overrides = STAGES.iter().zip(days).map(|(id, days)| ((*id).to_owned(), exactly(days))).collect();
        plan.overrides.insert("stage.rounds".to_owned(), exactly(rounds));
        prop_assert_eq!(notewave::check(&plan), []);
        let chances = timing(&plan).unwrap();
        let report = evaluate(&plan).schedule.unwrap();
        let in_time = |start: &str| if day(start) >= today { 1.0 } else { 0.0 };
        prop_assert_eq!(chances.chance.to_bits(), f64::to_bits(in_time(&report.start_by)));
        let tiers: Vec<_> = chances.tiers.iter().filter_map(|(_, tier)| tier.as_ref()).collect();
        for tier in &tiers {
            prop_assert_eq!(tier.chance.to_bits(), f64::to_bits(in_time(&tier.start_by)));
        }
        let first = tiers.iter().map(|tier| &tier.start_by).min().unwrap();
        prop_assert_eq!(first, &report.start_by);
        prop_assert_eq!(tiers.iter().map(|tier| tier.late_days).max(), Some(report.late_days));
        let safe = day(&chances.safe_date.unwrap());
        prop_assert_eq!(safe, day(&report.earliest_date));
    }

    #[test]
    fn more_days_never_begin_later_and_are_never_likelier(
        today in todays(),
        ahead in 0..90_i64,
        counts in counts(),
        which in 0..STAGES.len(),
        more in 1..9_u32,
    ) {
        let mut plan = plan(today, ahead, counts);
        let ask = |plan: &Plan| {
            let report = evaluate(plan).schedule.unwrap();
            (timing(plan).unwrap().chance, report)
        };
        plan.overrides.insert(STAGES[which].to_owned(), exactly(4));
        let (chance, report) = ask(&plan);
        plan.overrides.insert(STAGES[which].to_owned(), exactly(4 + more));
        let (then, longer) = ask(&plan);
        prop_assert!(longer.start_by <= report.start_by);
        prop_assert!(longer.start_by_slow <= report.start_by_slow);
        prop_assert!(longer.earliest_date >= report.earliest_date);
        prop_assert!(longer.late_days >= report.late_days);
        prop_assert!(then <= chance);
    }

    #[test]
    fn a_later_launch_is_never_less_likely(
        today in todays(),
        ahead in 0..120_i64,
        counts in counts(),
    ) {
        let plan = plan(today, ahead, counts);
        let launches = launch_dates(&plan).unwrap();
        prop_assert!(launches.dates.is_sorted_by(|a, b| a.chance <= b.chance));
        for (a, b) in launches.dates.iter().zip(launches.dates.iter().skip(1)) {
            prop_assert_eq!(day(&b.date).since(day(&a.date)), 1);
        }
        // The plan's own launch is among them, as it stands.
        let chances = timing(&plan).unwrap();
        let own = launches.dates.iter().find(|launch| launch.date == plan.schedule.launch).unwrap();
        prop_assert_eq!(own.chance.to_bits(), chances.chance.to_bits());
        let budget = evaluate(&plan).budget.unwrap();
        prop_assert_eq!(own.result.to_bits(), budget.optimum.forecast.result.p50.to_bits());
        prop_assert_eq!(own.premium, budget.season.applies);
        let least = chances.tiers.iter().filter_map(|(_, tier)| Some(tier.as_ref()?.chance)).fold(1.0, f64::min);
        prop_assert!(chances.chance <= least);
        for give in &chances.time_savers {
            prop_assert!(give.days > 0 && give.chance >= chances.chance);
        }
    }

    /// From June 22 to September 19 2026 there is neither a holiday nor a make-up day. The 32 working
    /// days that a mid-tier creator may need before the launch and a month after it stay inside.
    #[test]
    fn a_week_later_everything_is_a_week_later(
        today in 0..30_i64,
        launch in 45..58_i64,
        koc in 1..4_u32,
        micro in 0..3_u32,
        mid in 0..2_u32,
    ) {
        let counts = [koc, micro, mid, 0];
        let first = Date::new(2026, 6, 22).unwrap().plus(today);
        let ahead = launch - today;
        let [now, then] = [first, first.plus(7)].map(|today| {
            let mut plan = plan(today, ahead, counts);
            plan.budget.season = SeasonSwitch::Off;
            (timing(&plan).unwrap(), board(&plan).unwrap())
        });
        prop_assert_eq!(now.0.chance.to_bits(), then.0.chance.to_bits());
        let tiers = now.0.tiers.iter().zip(then.0.tiers.iter());
        for ((_, now), (_, then)) in tiers {
            if let (Some(now), Some(then)) = (now, then) {
                prop_assert_eq!(now.chance.to_bits(), then.chance.to_bits());
                prop_assert_eq!(day(&then.start_by).since(day(&now.start_by)) , 7);
            }
        }
        for (now, then) in now.1.posts.iter().zip(&then.1.posts) {
            prop_assert_eq!(day(&then.follow_ups.boost).since(day(&now.follow_ups.boost)), 7);
            prop_assert!(now.follow_ups.measure.is_sorted());
        }
    }

    #[test]
    fn boost_is_funded_once_a_week_before_it_is_decided_on(
        today in todays(),
        ahead in 0..90_i64,
        counts in counts(),
    ) {
        let plan = plan(today, ahead, counts);
        let all = payments(&plan).unwrap().payments;
        let funded = all.iter().filter(|one| one.line == LineId::Boost);
        let funded: Vec<Date> = funded.map(|one| day(one.date.as_ref().unwrap())).collect();
        let monday = |day: Date| day.plus(-day.days_since_monday());
        let mut weeks: Vec<Date> = funded.iter().map(|&day| monday(day)).collect();
        weeks.dedup();
        prop_assert_eq!(weeks.len(), funded.len());
        for placed in board(&plan).unwrap().posts {
            let decided = day(&placed.follow_ups.boost);
            // Where a week's share is less than a yuan there is none.
            let own = funded.iter().find(|funded| monday(**funded) == monday(decided));
            prop_assert!(funded.is_empty() || own.is_some_and(|own| *own <= decided));
        }
    }

    #[test]
    fn payments_add_up_line_by_line_to_the_fen(
        today in todays(),
        ahead in 0..90_i64,
        counts in counts(),
        total in 30_000_000..90_000_000_u32,
        on_order in 0.0..=1.0_f64,
        agency in any::<bool>(),
        vat in any::<bool>(),
        tools in 0..99_999_u32,
        product in 0..9_999_u32,
    ) {
        let mut plan = plan(today, ahead, counts);
        plan.budget.total = f64::from(total);
        plan.budget.tools = f64::from(tools);
        (plan.budget.agency, plan.budget.vat) = (agency, vat);
        let own = |value| Override { value, low: None, high: None };
        plan.overrides.insert("payment.contract".to_owned(), own(on_order));
        plan.overrides.insert("product.micro".to_owned(), own(f64::from(product)));
        let payments = payments(&plan).unwrap();
        let mut sums = BTreeMap::new();
        for payment in &payments.payments {
            // The tier of what goes with each creator is no line of its own.
            let tier = payment.tier.filter(|_| payment.line == LineId::Fees);
            *sums.entry((payment.line, tier)).or_insert(0) += payment.amount.0;
        }
        for line in evaluate(&plan).budget.unwrap().optimum.lines {
            let sum = sums.remove(&(line.id, line.tier)).unwrap_or(0);
            prop_assert_eq!(sum, line.amount.0, "{:?} {:?}", line.id, line.tier);
            // Nobody is asked for parts of a yuan, unless the line has some.
            let mut parts = payments.payments.iter().filter(|one| one.line == line.id);
            prop_assert!(line.amount.0 % 100 != 0 || parts.all(|one| one.amount.0 % 100 == 0));
        }
        prop_assert!(sums.is_empty());
        prop_assert_eq!(payments.total.0, i64::from(total));
        let dated = payments.days.last().unwrap().so_far;
        prop_assert_eq!(dated + payments.held, payments.total);
        prop_assert!(payments.days.is_sorted_by(|a, b| a.date < b.date && a.so_far < b.so_far));
    }
}

#[test]
fn a_what_if_in_the_season_pays_its_premium() {
    let mut plan = default_plan(Objective::Seeding, "2026-08-01");
    plan.schedule.launch = "2026-11-01".to_owned();
    let report = evaluate(&plan).budget.unwrap();
    assert!(report.season.applies);
    let curve = whatif::budget_curve(&plan, &mut Luck::new()).unwrap();
    let today = curve
        .points
        .iter()
        .find(|point| point.best.total.0 == 12_000_000);
    assert_eq!(today.unwrap().best.counts, report.optimum.counts);
    assert_eq!(today.unwrap().result, report.optimum.forecast.result);
}
