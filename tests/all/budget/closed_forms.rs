//! The simulated forecast against the closed forms that it must meet.

#![expect(clippy::unwrap_used, reason = "a missing value fails the test")]

use notewave::budget::{Luck, Outlook, Outlooks, Percentiles};
use notewave::figures;
use notewave::figures::Area;
use notewave::plan::Plan;
use notewave::{evaluate, explain, forecast};

use super::plans::{set_range, with_own};

/// The plan with every figure certain, and every note live and average.
pub(crate) fn certain(mut plan: Plan) -> Plan {
    for figure in figures::all().filter(|figure| figure.area == Area::Response) {
        let live = figure.id.starts_with("live.");
        let value = if live { 1.0 } else { figure.value };
        set_range(&mut plan, figure.id, [value; 3]);
    }
    for id in ["spread.note", "spread.creator", "fee.spread"] {
        set_range(&mut plan, id, [0.0; 3]);
    }
    plan
}

pub(crate) fn own(plan: &Plan) -> Outlook {
    forecast(plan, &mut Luck::new()).unwrap().own.unwrap()
}

/// The sums of an outlook, and its costs where there are any.
pub(crate) fn parts(outlook: &Outlook) -> Vec<Percentiles> {
    crate::support::outlook::parts(outlook)
        .into_iter()
        .flatten()
        .collect()
}

pub(crate) fn all(outlooks: &Outlooks) -> impl Iterator<Item = Outlook> {
    [Some(outlooks.optimum), outlooks.starter, outlooks.own]
        .into_iter()
        .flatten()
}

#[test]
fn without_spread_it_is_the_closed_form() {
    let mut plan = certain(with_own([9, 7, 2, 1], 30_000));
    set_range(&mut plan, "order.value", [19_900.0; 3]);
    for tier in ["koc", "micro", "mid", "mega"] {
        set_range(&mut plan, &format!("trust.{tier}"), [1.0; 3]);
    }
    let simulated = own(&plan);
    let mix = evaluate(&plan).budget.unwrap().own.unwrap();
    let average = |id: &str| explain(&plan, &format!("own.{id}")).unwrap().value;
    let same = |simulated: Percentiles, closed: f64| {
        // The two add up in another order.
        let near = |value: f64| (value - closed).abs() <= 1e-12 * closed.abs();
        let Percentiles { p10, p50, p90 } = simulated;
        assert!(
            near(p10) && near(p50) && near(p90),
            "{simulated:?} {closed}"
        );
    };
    same(simulated.impressions, average("impressions"));
    same(simulated.reads, average("reads"));
    same(simulated.reach, average("reach"));
    same(simulated.engagements, average("engagements"));
    same(simulated.saves, average("saves"));
    same(simulated.clicks, average("clicks"));
    same(simulated.orders, average("orders"));
    let ordered = average("clicks") * 0.02;
    assert!(
        (ordered / average("orders") - 1.0).abs() < 1e-12,
        "two orders of 100 clicks"
    );
    same(simulated.notes_live, average("notesLive"));
    same(simulated.viral_notes, 0.0);
    same(simulated.cpe.unwrap(), average("cpe"));
    same(simulated.cpm.unwrap(), average("cpm"));
    same(simulated.cost_per_save.unwrap(), average("costPerSave"));
    same(simulated.cost_per_reader.unwrap(), average("costPerReader"));
    same(simulated.cost_per_order.unwrap(), average("costPerOrder"));
    let revenue = average("orders") * 19_900.0;
    let spent = average("costPerReader") * average("reach");
    same(simulated.spent, spent);
    same(simulated.revenue.unwrap(), revenue);
    same(simulated.roas.unwrap(), revenue / spent);
    same(simulated.roi.unwrap(), revenue / spent - 1.0);
    assert!((simulated.mean / mix.result - 1.0).abs() < 1e-12);
}

/// The luck of creators moves the median and not the mean: with figures certain, the mean is the
/// closed form's likely value. What lies between the two in a whole forecast is the figures' ranges.
#[test]
fn with_certain_figures_the_mean_is_the_closed_form() {
    let mut plan = with_own([18, 18, 3, 0], 24_000);
    for figure in figures::all().filter(|figure| figure.area == Area::Response) {
        set_range(&mut plan, figure.id, [figure.value; 3]);
    }
    let simulated = own(&plan);
    let likely = evaluate(&plan).budget.unwrap().own.unwrap().result;
    // One campaign deviates by about a fifth, the mean of 2,048 by a 45th of that.
    assert!((simulated.mean / likely - 1.0).abs() < 3.0 * 0.2 / 45.0);
    assert!(simulated.saves.p50 < 0.98 * likely, "heavy tails");
}

#[test]
fn notes_live_are_binomial() {
    let mut plan = certain(with_own([20, 0, 0, 0], 0));
    set_range(&mut plan, "live.koc", [0.7; 3]);
    let mut chances = vec![1.0];
    for _ in 0..20 {
        let dead = chances.iter().map(|chance| 0.3 * chance).chain([0.0]);
        let live = chances.iter().map(|chance| 0.7 * chance);
        chances = dead
            .zip([0.0].into_iter().chain(live))
            .map(|(dead, live)| dead + live)
            .collect();
    }
    let percentile = |part: f64| {
        let mut below = 0.0;
        let reached = chances.iter().position(|chance| {
            below += chance;
            below >= part
        });
        f64::from(u32::try_from(reached.unwrap()).unwrap())
    };
    let expected = Percentiles {
        p10: percentile(0.1),
        p50: percentile(0.5),
        p90: percentile(0.9),
    };
    assert_eq!(own(&plan).notes_live, expected);
}

#[test]
fn one_driver_alone_is_its_log_normal() {
    let mut plan = certain(with_own([0, 0, 0, 0], 30_000));
    set_range(&mut plan, "boost.cpm", [1_500.0, 5_000.0, 10_000.0]);
    let impressions = own(&plan).impressions;
    let average = explain(&plan, "own.impressions").unwrap().value;
    // The middle of a rank of 2,048 is off by less than a rank, which is up to 0.3% of the value.
    let ratio = |part: f64| part / average;
    assert!((ratio(impressions.p10) - 0.5).abs() < 2e-3);
    assert!((ratio(impressions.p50) - 1.0).abs() < 2e-3);
    assert!((ratio(impressions.p90) - 50.0 / 15.0).abs() < 1e-2);
}

#[test]
fn one_note_is_heavy_tailed() {
    let mut plan = certain(with_own([0, 0, 0, 1], 0));
    set_range(&mut plan, "spread.note", [0.7; 3]);
    set_range(&mut plan, "spread.creator", [0.35; 3]);
    let reads = own(&plan).reads;
    let sigma = libm::hypot(0.7, 0.35);
    let mean = 2_200_000.0 * 0.04;
    let log_normal = |z: f64| mean * libm::exp(sigma * z - sigma * sigma / 2.0);
    // The creator takes each rank once, so no percentile is off by more than a rank: up to 0.3%.
    for (simulated, z) in [
        (reads.p10, -1.281_551_565_545),
        (reads.p50, 0.0),
        (reads.p90, 1.281_551_565_545),
    ] {
        assert!((simulated / log_normal(z) - 1.0).abs() < 0.005, "{reads:?}");
    }
}

#[test]
fn one_note_in_twelve_is_viral() {
    let mut plan = certain(with_own([0, 500, 0, 0], 0));
    set_range(&mut plan, "spread.note", [0.7; 3]);
    set_range(&mut plan, "spread.creator", [0.35; 3]);
    let viral = own(&plan).viral_notes;
    let part =
        0.5 * libm::erfc(libm::log(3.0) / libm::hypot(0.7, 0.35) / core::f64::consts::SQRT_2);
    assert!((part - 1.0 / 12.0).abs() < 0.005, "{part}");
    let (mean, deviation) = (500.0 * part, libm::sqrt(500.0 * part * (1.0 - part)));
    assert!((viral.p50 - mean).abs() <= 1.0, "{viral:?}");
    assert!(
        (viral.p90 - mean - 1.2816 * deviation).abs() <= 1.0,
        "{viral:?}"
    );
}

/// The bits of a forecast; the same on every machine, and in the wasm.
#[test]
fn the_default_plans_forecast_keeps_its_bits() {
    let outlooks = forecast(&with_own([12, 9, 1, 0], 20_000), &mut Luck::new()).unwrap();
    let numbers = all(&outlooks).flat_map(|outlook| {
        let ends = parts(&outlook)
            .into_iter()
            .flat_map(|of| [of.p10, of.p50, of.p90]);
        ends.chain([outlook.mean]).collect::<Vec<_>>()
    });
    let hash = numbers.fold(0xcbf2_9ce4_8422_2325_u64, |hash, number| {
        (hash ^ number.to_bits()).wrapping_mul(0x0100_0000_01b3)
    });
    assert_eq!(hash, 0x5c71_32cc_748e_bf58, "{hash:#x}");
}
