//! The simulated forecast against a slow one that is written from the description alone: another
//! generator, another way to a normal draw, a hundred times as many draws.

#![expect(clippy::unwrap_used, reason = "a missing value fails the test")]

use notewave::by_name::ByName;

use notewave::budget::LineId;
use notewave::budget::{Luck, Outlook};
use notewave::figures::{Assumptions, Figure, Override, budget, objectives, response};
use notewave::objective::Objective;
use notewave::plan::{OwnMix, Plan};
use notewave::tier::{PerTier, Tier};
use notewave::{default_plan, evaluate, forecast};
use rand::rngs::Xoshiro128PlusPlus;
use rand::{RngExt, SeedableRng};

const DRAWS: u32 = 1_000_000;
const COUNTS: PerTier<f64> = PerTier {
    koc: 3.0,
    micro: 5.0,
    mid: 1.0,
    mega: 0.0,
};
/// In fen.
const BOOST: f64 = 2_000_000.0;
const ORDER_VALUE: f64 = 19_900.0;

fn plan() -> Plan {
    let mut plan = default_plan(Objective::Conversion, "2026-11-23");
    let own = Override {
        value: ORDER_VALUE,
        low: None,
        high: None,
    };
    plan.overrides.insert("order.value".to_owned(), own);
    plan.budget.own = Some(OwnMix {
        counts: COUNTS,
        boost: Some(BOOST),
    });
    plan
}

/// Box and Muller's normal draw.
fn normal(random: &mut Xoshiro128PlusPlus) -> f64 {
    let radius = libm::sqrt(-2.0 * libm::log(1.0 - random.random::<f64>()));
    radius * libm::cos(core::f64::consts::TAU * random.random::<f64>())
}

fn value(figure: &Figure, z: f64) -> f64 {
    let end = if z > 0.0 { figure.high } else { figure.low };
    let value = if end > 0.0 {
        figure.value * libm::pow(end / figure.value, z.abs() / 1.281_551_565_545)
    } else {
        figure.value * (1.0 - z.abs() / 1.281_551_565_545)
    };
    let most = match figure.unit {
        notewave::figures::Unit::Share => 1.0,
        _ => f64::INFINITY,
    };
    value.clamp(0.0, most)
}

/// One campaign: impressions, reads, reach, engagements, saves, clicks, orders, notes live, viral
/// notes,
/// fees paid as a part of those planned, for each tier.
fn campaign(random: &mut Xoshiro128PlusPlus) -> ([f64; 9], PerTier<f64>) {
    let [
        reads,
        interactions,
        save_part,
        live,
        ratio,
        people,
        clicks,
        orders,
    ] = core::array::from_fn(|_| normal(random));
    let [price, boost_clicks, doubling, uplift, trust] = core::array::from_fn(|_| normal(random));
    let audience = value(&response::AUDIENCE, people);
    let reads_per_impression = value(&response::READS_PER_IMPRESSION, ratio);
    let clicks = value(&response::CLICKS, clicks);
    let orders_per_reader = clicks * value(&response::ORDERS, orders);

    let doubling = value(&response::BOOST_DOUBLING, doubling);
    let impressions =
        1_000.0 * doubling / value(&response::BOOST_CPM, price) * libm::log1p(BOOST / doubling);
    let boosted = impressions * value(&response::BOOST_CLICKS, boost_clicks);
    let active =
        audience * (1.0 - libm::exp(-boosted / audience)) * value(&response::BOOST_UPLIFT, uplift);
    let act = value(&response::BOOST_INTERACTIONS, interactions);
    let mut sums = [
        impressions,
        boosted,
        0.0,
        active * act,
        active * act * value(&response::BOOST_SAVES, save_part),
        active * clicks,
        active * orders_per_reader,
        0.0,
        0.0,
    ];
    let mut missed = libm::exp(-boosted / audience);
    let mut fees = PerTier::default();
    for tier in Tier::ALL {
        let reads = value(response::READS.get(tier), reads);
        let typical_reads = response::READS.get(tier).value;
        let interactions = value(response::INTERACTIONS.get(tier), interactions) / typical_reads;
        let live = value(response::LIVE.get(tier), live);
        let sigma = libm::hypot(0.7, 0.35);
        let mut results = 0.0;
        let mut creators = *COUNTS.get(tier);
        while creators > 0.5 {
            creators -= 1.0;
            *fees.get_mut(tier) += libm::exp(0.15 * normal(random) - 0.15 * 0.15 / 2.0);
            let result = libm::exp(sigma * normal(random));
            if random.random::<f64>() < live {
                results += result * libm::exp(-sigma * sigma / 2.0);
                sums[7] += 1.0;
                sums[8] += f64::from(u8::from(result >= 3.0));
            }
        }
        let each = response::FOLLOWERS.get(tier).value * reads;
        let missed_by = libm::pow(1.0 - each * live / audience, results / live);
        let readers = audience * (1.0 - missed_by);
        missed *= missed_by;
        sums[0] += results * each / reads_per_impression;
        sums[1] += results * each;
        sums[3] += readers * interactions;
        sums[4] += readers * interactions * value(response::SAVE_PART.get(tier), save_part);
        sums[5] += readers * clicks;
        sums[6] += readers * orders_per_reader * value(objectives::TRUST.get(tier), trust);
    }
    sums[2] = audience * (1.0 - missed);
    (sums, fees)
}

/// Money spent where each tier's fees are so many times the planned one: lines and, apart, what a
/// fee brings with it.
fn spent(plan: &Plan) -> impl Fn(&PerTier<f64>) -> f64 {
    let mix = evaluate(plan).budget.unwrap().own.unwrap();
    let figures = ByName::new();
    let figures = Assumptions::new(&figures);
    let service = figures.value(&budget::SERVICE_SHARE);
    let fixed: f64 = mix
        .lines
        .iter()
        .filter(|line| matches!(line.id, LineId::Product | LineId::Handling | LineId::Boost))
        .map(|line| line.amount.as_f64())
        .sum();
    let fees = figures.tiers(&budget::FEE);
    move |paid| {
        let paid = paid.iter().map(|(tier, times)| times * fees.get(tier));
        fixed + paid.sum::<f64>() * (1.0 + service)
    }
}

fn percentiles(outlook: &Outlook) -> [[f64; 3]; 18] {
    crate::support::outlook::parts(outlook)
        .map(|percentiles| percentiles.map(|of| [of.p10, of.p50, of.p90]).unwrap())
}

#[test]
fn percentiles_agree_with_a_million_slow_draws() {
    let plan = plan();
    let own = forecast(&plan, &mut Luck::new()).unwrap().own.unwrap();
    let ours = percentiles(&own);
    let spent = spent(&plan);
    let mut random = Xoshiro128PlusPlus::seed_from_u64(20_261_123);
    let (mut below, mut not_above) = ([[0_u32; 3]; 18], [[0_u32; 3]; 18]);
    let mut orders = (0.0, 0.0);
    for _ in 0..DRAWS {
        let (sums, fees) = campaign(&mut random);
        let [impressions, _, reach, engagements, saves, _, sold, ..] = sums;
        let spent = spent(&fees);
        let roas = sold * ORDER_VALUE / spent;
        orders = (orders.0 + sold, orders.1 + sold * sold);
        let costs = [
            spent,
            spent / engagements,
            spent / impressions * 1_000.0,
            spent / saves,
            spent / reach,
            spent / sold,
            sold * ORDER_VALUE,
            roas,
            roas - 1.0,
        ];
        for (metric, value) in sums.into_iter().chain(costs).enumerate() {
            for (end, ours) in ours[metric].into_iter().enumerate() {
                below[metric][end] += u32::from(value < ours);
                not_above[metric][end] += u32::from(value <= ours);
            }
        }
    }
    let draws = f64::from(DRAWS);
    for metric in 0..18 {
        for (end, part) in [0.1, 0.5, 0.9].into_iter().enumerate() {
            // Three standard errors of the percentile of 2,048 plain draws, as a rank, are 2 and 3
            // points; the lattice of the figures makes the true error about a third of that.
            let error = 1.3 * libm::sqrt(part * (1.0 - part) / 2_048.0);
            let below = f64::from(below[metric][end]) / draws;
            let not_above = f64::from(not_above[metric][end]) / draws;
            assert!(
                below <= part + error && not_above >= part - error,
                "metric {metric}, {part}: {below} to {not_above}"
            );
        }
    }
    let mean = orders.0 / draws;
    let error = 1.3 * libm::sqrt((orders.1 / draws - mean * mean) / 2_048.0);
    assert!((own.mean - mean).abs() < error, "{} {mean}", own.mean);
}
