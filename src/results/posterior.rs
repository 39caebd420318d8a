//! What was learnt: between the published figure and what the notes show, by how sure each of them is.
//!
//! A figure is log-normal: its published range holds it eight times in ten, so the logarithm has the variance
//! `s² = (ln(high ÷ low) ÷ 2.563)²`. What was seen has the weight `W`, the sum of 1 over the variances of what the
//! notes show. The logarithm of the new value is the mean of both, the published one weighing `1 ÷ s²`; of the way
//! from the one to the other it goes `W ÷ (W + 1 ÷ s²)`, the weight of the data. The share of notes that go live is
//! a beta distribution instead, to which notes that came and did not are added.

use std::collections::BTreeMap;

use serde::Serialize;

use super::beta::quantile;
use super::compare::Comparison;
use super::in_plan::InPlan;
use super::input::Results;
use super::past::{Kept, Past};
use super::promise::Promise;
use super::seen::{Evidence, Seen};
use super::sound::sound;
use super::tally::Notes;
use crate::base::normal::Z90;
use crate::base::units::{Range, truncate};
use crate::budget::{Input, Luck, Percentiles};
use crate::figures::{Assumptions, Figure, all, response};
use crate::plan::Plan;

/// A figure as it was learnt.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Learnt {
    /// The figure's id.
    pub id: String,
    /// What is published.
    pub published: Range,
    /// The mean over notes of what was seen, as it stands in the sheets, without what boost brought; missing where
    /// campaigns that were kept long ago are all there is.
    pub mean: Option<f64>,
    /// The same as the figure counts it, which is what goes together with the published one: of an image-text note,
    /// of a creator's luck on average, of the first thousand impressions.
    pub data: f64,
    /// Between the two, by how sure each is; the range holds it eight times in ten.
    pub learnt: Range,
    /// How much the data count, 0 to 1.
    pub weight: f64,
    /// How many notes it rests on, those of earlier campaigns among them; of boost's figures, ad reports.
    pub notes: u32,
    /// How many earlier campaigns are in it.
    pub campaigns: u32,
}

/// What was learnt of this campaign and those before it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Learning {
    /// The figures of which anything was seen, in the order of the table.
    pub figures: Vec<Learnt>,
    /// This campaign, to be kept for the next one.
    pub this: Past,
    /// How far promised ranges can be relied on.
    pub calibration: Calibration,
}

/// Of so many promised ranges of eight campaigns in ten, how many held.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Calibration {
    /// Campaigns that had a promise and are over.
    pub campaigns: u32,
    /// How many of them ended inside.
    pub held: u32,
    /// The share of ranges that hold, as far as so few campaigns tell: eight times in ten it lies between low and
    /// high (Clopper and Pearson). Without a campaign it may be anything.
    pub share: Range,
}

/// What was learnt of a campaign's results, together with `past` campaigns; `None` where the plan's budget is
/// unsound. Past campaigns of the same plan are passed over, so that nothing is learnt twice. Published figures
/// are where it starts from, whatever the plan has taken over.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective, tier::Tier};
/// use notewave::results::{ResultNote, Results, learn};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let note = |key: &str| ResultNote {
///     key: key.into(),
///     name: key.into(),
///     tier: Some(Tier::Micro),
///     fee: Some(400_000.0),
///     reads: Some(1_000.0),
///     ..ResultNote::default()
/// };
/// let results = Results { notes: vec![note("a")], ..Results::default() };
/// let fee = &learn(&plan, &results, &[], &mut Luck::new()).unwrap().figures[0];
/// // Published RMB 2,000 (500 to 8,000), so s² = (ln 16 ÷ 2.563)² = 1.170 and 1 ÷ s² = 0.855; one fee of RMB
/// // 4,000 weighs 1 ÷ 0.35² = 8.163: the weight is 0.905, and 2,000 × 2^0.905 = 3,745.
/// assert_eq!((&*fee.id, fee.notes), ("fee.micro", 1));
/// assert!((fee.weight - 0.905).abs() < 0.001 && (fee.learnt.likely - 374_500.0).abs() < 100.0);
/// ```
#[must_use]
pub fn learn(plan: &Plan, results: &Results, past: &[Past], luck: &mut Luck) -> Option<Learning> {
    let (results, _) = &sound(results);
    let notes = Notes::new(plan, results);
    let of = Assumptions::new(&plan.overrides);
    let input = Input::of(&plan.without_roster())?;
    let evidence = Evidence::new(&notes, of, input.choices.order.formats);
    let in_plan = InPlan::of(plan, &notes);
    let own = evidence.all(results, &in_plan);
    let past: Vec<&Past> = past
        .iter()
        .filter(|one| one.plan.is_empty() || one.plan != plan.id)
        .collect();
    let figures = all()
        .filter_map(|figure| learnt(figure, &own, &past))
        .collect();
    let mut comparison = Comparison {
        notes: &notes,
        in_plan: &in_plan,
        results,
        promise: Promise::new(plan, luck)?,
        objective: plan.objective,
        figures: of,
    };
    // A campaign that still goes on has not held its promise, nor broken it.
    let is_over = notes.all.iter().all(|out| !notes.is_young(out))
        && (results.closed || in_plan.out == in_plan.planned);
    let headline = comparison.headline().filter(|_| is_over);
    let promise = headline.and_then(|headline| {
        let Percentiles { p10, p90, .. } = headline.promised?;
        Some(Kept {
            low: p10,
            high: p90,
            actual: headline.actual,
        })
    });
    let this = Past {
        plan: plan.id.clone(),
        name: plan.name.clone(),
        day: plan.today.clone(),
        seen: own
            .into_iter()
            .map(|(id, seen)| (id.to_owned(), seen.into()))
            .collect(),
        promise,
    };
    let promises = past
        .iter()
        .filter_map(|one| one.promise)
        .chain(this.promise);
    Some(Learning {
        figures,
        calibration: calibration(promises),
        this,
    })
}

fn learnt(
    figure: &'static Figure,
    own: &BTreeMap<&'static str, Seen>,
    past: &[&Past],
) -> Option<Learnt> {
    let before = past.iter().filter_map(|one| one.seen.get(figure.id));
    let before: Vec<Seen> = before
        .map(|seen| seen.seen())
        .filter(|seen| seen.weight > 0.0)
        .collect();
    let own = own.get(figure.id).copied();
    let campaigns = u32::try_from(before.len()).unwrap_or(u32::MAX);
    let mut parts: Vec<Seen> = before.into_iter().chain(own).collect();
    // The order in which campaigns are kept tells nothing, to the last bit.
    parts.sort_by(|one, other| {
        one.sum
            .total_cmp(&other.sum)
            .then(one.weight.total_cmp(&other.weight))
    });
    let seen = parts.into_iter().fold(Seen::default(), Seen::and);
    if seen.weight <= 0.0 || figure.value <= 0.0 {
        return None;
    }
    let is_live = response::LIVE.iter().any(|(_, live)| live.id == figure.id);
    let (data, range, weight) = if is_live {
        of_share(figure, seen)
    } else {
        of_log(figure, seen)
    };
    let within = |value: f64| figure.rounded(value);
    let likely = within(range.likely);
    Some(Learnt {
        id: figure.id.to_owned(),
        published: Range {
            low: figure.low,
            likely: figure.value,
            high: figure.high,
        },
        mean: (seen.told > 0.0).then(|| seen.plain / seen.told),
        data,
        learnt: Range {
            low: within(range.low).min(likely),
            likely,
            high: within(range.high).max(likely),
        },
        weight,
        notes: truncate(seen.notes),
        campaigns,
    })
}

/// The logarithms of the factors by which a figure may be less and more: where no range was published, half to
/// double.
fn sides(figure: &Figure) -> (f64, f64) {
    if figure.low > 0.0 && figure.high > figure.low {
        (
            libm::log(figure.value / figure.low),
            libm::log(figure.high / figure.value),
        )
    } else {
        (core::f64::consts::LN_2, core::f64::consts::LN_2)
    }
}

/// A log-normal figure with what was seen: what the data say, the range, and their weight.
fn of_log(figure: &Figure, seen: Seen) -> (f64, Range, f64) {
    let (down, up) = sides(figure);
    let spread = (down + up) / (2.0 * Z90);
    let prior = 1.0 / (spread * spread);
    let weight = seen.weight / (seen.weight + prior);
    let data = libm::exp(seen.sum / seen.weight);
    let likely = figure.value * libm::exp(weight * libm::log(data / figure.value));
    // What is left unsure is the root of what the data leave of the variance.
    let left = libm::sqrt(1.0 - weight);
    let range = Range {
        low: likely * libm::exp(-down * left),
        likely,
        high: likely * libm::exp(up * left),
    };
    (data, range, weight)
}

/// A share of yes and no: the published range as a beta distribution of the same mean and variance.
fn of_share(figure: &Figure, seen: Seen) -> (f64, Range, f64) {
    let mean = figure.value.clamp(0.001, 0.999);
    let spread = ((figure.high - figure.low) / (2.0 * Z90)).max(0.001);
    let prior = (mean * (1.0 - mean) / (spread * spread) - 1.0).max(1.0);
    let (came, missed) = (
        seen.sum.clamp(0.0, seen.weight),
        (seen.weight - seen.sum).max(0.0),
    );
    let (a, b) = (mean * prior + came, (1.0 - mean) * prior + missed);
    let range = Range {
        low: quantile(0.1, a, b),
        likely: a / (a + b),
        high: quantile(0.9, a, b),
    };
    (
        came / seen.weight,
        range,
        seen.weight / (seen.weight + prior),
    )
}

/// Of the promises that were made, how many held.
fn calibration(promises: impl Iterator<Item = Kept>) -> Calibration {
    let (mut campaigns, mut held) = (0_u32, 0_u32);
    for Kept { low, high, actual } in promises {
        campaigns += 1;
        held += u32::from((low..=high).contains(&actual));
    }
    let (all, inside) = (f64::from(campaigns), f64::from(held));
    let low = if held == 0 {
        0.0
    } else {
        quantile(0.1, inside, all - inside + 1.0)
    };
    let high = if held == campaigns {
        1.0
    } else {
        quantile(0.9, inside + 1.0, all - inside)
    };
    let likely = if campaigns == 0 { 0.8 } else { inside / all };
    Calibration {
        campaigns,
        held,
        share: Range { low, likely, high },
    }
}
