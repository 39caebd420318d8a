//! Plan against actual: the same metrics, for the same number of notes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::in_plan::InPlan;
use super::input::Results;
use super::metric::{Made, ResultMetric, count, own, quotient};
use super::promise::{Promise, counted};
use super::tally::{Boost, Notes, Out};
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::{Metric, Percentiles};
use crate::figures::{Assumptions, response};

/// Where a result lies against what was promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Standing {
    /// Better than eight campaigns of ten: more, or of a cost less.
    Better,
    /// Within the range of eight campaigns of ten.
    Inside,
    /// Worse than that.
    Worse,
}

/// One metric, plan against actual.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Compared {
    /// Which one.
    pub metric: ResultMetric,
    /// How many notes say it; the promise is for as many.
    pub notes: u32,
    /// What came, unrounded; money in fen.
    pub actual: f64,
    /// What eight campaigns of ten of so many notes bring, and half of them; missing where nothing was promised.
    pub promised: Option<Percentiles>,
    /// Twenty such campaigns, the least first; empty where nothing was promised.
    pub dots: Vec<f64>,
    /// The part of such campaigns that bring as much or less, 0 to 1.
    pub at_most: Option<f64>,
    /// Where what came lies.
    pub verdict: Option<Standing>,
}

/// Notes that are looked at together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Group {
    /// The tier; missing where it is all of them.
    pub tier: Option<Tier>,
    /// The creator of the plan, or the name in the sheet; missing for a group of several.
    pub creator: Option<String>,
    /// How many notes are out.
    pub notes: u32,
    /// How many of them are younger than the day from which on they are looked at as what they are.
    pub young: u32,
    /// The metrics that any of them say, in the objective's order.
    pub metrics: Vec<Compared>,
}

/// Compares notes with what was promised of as many.
pub(super) struct Comparison<'c, 'l> {
    pub(super) notes: &'c Notes<'c>,
    pub(super) in_plan: &'c InPlan<'c>,
    pub(super) results: &'c Results,
    pub(super) promise: Promise<'l>,
    pub(super) objective: Objective,
    pub(super) figures: Assumptions<'c>,
}

impl<'c> Comparison<'c, '_> {
    /// The notes that are held against the promise: planned, and of a known tier.
    fn compared_notes(&self) -> Vec<(&'c Out<'c>, Tier)> {
        let (notes, in_plan) = (self.notes, self.in_plan);
        notes.known().filter(|(out, _)| in_plan.has(out)).collect()
    }

    /// Their boost: what is on other notes is not held against what these brought.
    fn boost(&self) -> Boost {
        let in_plan = self.in_plan;
        self.notes
            .boost_of(|out| out.join.tier.is_some() && in_plan.has(out))
    }

    /// All notes that were planned and whose tier is known, boost and its readers included.
    pub(super) fn all(&mut self) -> Group {
        let known = self.compared_notes();
        let metrics = self.metrics(&known, Some(self.boost()), 1.0);
        self.group(&known, None, None, metrics)
    }

    /// What the objective is held against first, of all notes; missing where no note says it.
    pub(super) fn headline(&mut self) -> Option<Compared> {
        let known = self.compared_notes();
        let boost = self.boost();
        let metric = ResultMetric::headline(self.objective);
        self.compared(metric, &known, Some(boost), 1.0)
    }

    /// The notes of each tier that has any, without the readers that boost brought.
    pub(super) fn tiers(&mut self) -> Vec<Group> {
        let known = self.compared_notes();
        let mut groups = Vec::new();
        for tier in Tier::ALL {
            let own: Vec<_> = known
                .iter()
                .filter(|(_, of)| *of == tier)
                .copied()
                .collect();
            if own.is_empty() {
                continue;
            }
            let metrics = self.metrics(&own, None, 1.0);
            groups.push(self.group(&own, Some(tier), None, metrics));
        }
        groups
    }

    /// The notes of each creator, the best result of the objective first, each held against a typical creator
    /// of the tier with as many followers.
    pub(super) fn creators(&mut self) -> Vec<Group> {
        let notes = self.notes;
        let mut by_name: BTreeMap<(&str, Tier), Vec<(&Out<'_>, Tier)>> = BTreeMap::new();
        for (out, tier) in notes.known() {
            let name = out.join.creator.as_deref().unwrap_or(&out.note.name);
            by_name.entry((name, tier)).or_default().push((out, tier));
        }
        let mut groups: Vec<Group> = Vec::new();
        for ((name, tier), own) in by_name {
            let typical = self.figures.value(response::FOLLOWERS.get(tier));
            let followers = own.iter().find_map(|(out, _)| out.followers);
            let times = followers.map_or(1.0, |followers| quotient(followers, typical));
            let metrics = self.metrics(&own, None, times);
            groups.push(self.group(&own, Some(tier), Some(name), metrics));
        }
        let first = |group: &Group| {
            let metric = group.metrics.first();
            metric.map_or(f64::NEG_INFINITY, |compared| {
                if compared.metric.is_cost() {
                    -compared.actual
                } else {
                    compared.actual
                }
            })
        };
        groups.sort_by(|one, other| first(other).total_cmp(&first(one)));
        groups
    }

    fn group(
        &self,
        known: &[(&Out<'_>, Tier)],
        tier: Option<Tier>,
        creator: Option<&str>,
        metrics: Vec<Compared>,
    ) -> Group {
        let young = known.iter().filter(|(out, _)| self.notes.is_young(out));
        Group {
            tier,
            creator: creator.map(str::to_owned),
            notes: number(known.len()),
            young: number(young.count()),
            metrics,
        }
    }

    fn metrics(
        &mut self,
        known: &[(&Out<'_>, Tier)],
        boost: Option<Boost>,
        times: f64,
    ) -> Vec<Compared> {
        let metrics = ResultMetric::of(self.objective).iter();
        metrics
            .filter_map(|metric| self.compared(*metric, known, boost, times))
            .collect()
    }

    /// A metric of some notes: `boost` is what was spent beside them where they are all that are out; the notes
    /// of a group are looked at without what boost brought.
    fn compared(
        &mut self,
        metric: ResultMetric,
        known: &[(&Out<'_>, Tier)],
        boost: Option<Boost>,
        times: f64,
    ) -> Option<Compared> {
        let parts = |made: Made| match made {
            Made::Count(of) | Made::Cost(of, _) => (of, None),
            Made::Rate(of, by) => (of, Some(by)),
        };
        let (of, by) = parts(metric.made());
        let is_paid = metric.is_cost();
        let brought = if boost.is_some() { count } else { own };
        let (mut sum, mut divisor, mut cost) = (0.0, 0.0, 0.0);
        let mut tiers = Vec::new();
        for (out, tier) in known {
            let Some(value) = brought(out, of) else {
                continue;
            };
            if let Some(by) = by {
                let Some(value) = brought(out, by).filter(|value| *value > 0.0) else {
                    continue;
                };
                divisor += value;
            }
            if is_paid {
                let paid = if boost.is_some() {
                    out.cost()
                } else {
                    // Without what boost brought, without what it cost.
                    out.booked()
                        .or_else(|| Some(out.note.paid? - out.boost.unwrap_or(0.0)))
                };
                let Some(paid) = paid else { continue };
                cost += paid;
            }
            // Whole ones, so that parts add up to the whole.
            sum += if by.is_some() {
                value
            } else {
                libm::round(value)
            };
            tiers.push(*tier);
        }
        if tiers.is_empty() {
            return self.of_ads(metric, known, boost);
        }
        let [spent, beside] = boost.map_or([Fen::ZERO; 2], |of| [of.spent, of.beside]);
        let actual = match metric.made() {
            Made::Count(_) => sum,
            Made::Rate(..) => quotient(sum, divisor),
            Made::Cost(_, each) => quotient((cost + beside.as_f64()) * each, sum),
        };
        let counts = counted(tiers.iter().copied());
        self.against(metric, actual, (counts, spent), number(tiers.len()), times)
    }

    /// Orders and what they brought in, where no note says them but the ad reports do.
    fn of_ads(
        &mut self,
        metric: ResultMetric,
        known: &[(&Out<'_>, Tier)],
        boost: Option<Boost>,
    ) -> Option<Compared> {
        let boost = boost?;
        let ads = &self.results.ads;
        let is_other =
            |key: &str| self.notes.has(key) && known.iter().all(|(out, _)| out.note.key != key);
        let sum = |of: Metric| -> Option<f64> {
            let ads = ads.iter().filter(|ad| !is_other(&ad.note));
            let told = ads.filter_map(|ad| match of {
                Metric::Orders => ad.orders,
                Metric::Revenue => ad.revenue,
                _ => None,
            });
            let told: Vec<f64> = told.collect();
            (!told.is_empty()).then(|| told.into_iter().sum())
        };
        let actual = match metric.made() {
            Made::Count(of) => sum(of)?,
            Made::Cost(of, each) => {
                let paid: Option<f64> = known.iter().map(|(out, _)| out.cost()).sum();
                quotient((paid? + boost.beside.as_f64()) * each, sum(of)?)
            }
            Made::Rate(..) => return None,
        };
        let counts = counted(known.iter().map(|(_, tier)| *tier));
        self.against(
            metric,
            actual,
            (counts, boost.spent),
            number(known.len()),
            1.0,
        )
    }

    fn against(
        &mut self,
        metric: ResultMetric,
        actual: f64,
        mix: (PerTier<u32>, Fen),
        notes: u32,
        times: f64,
    ) -> Option<Compared> {
        if !actual.is_finite() {
            return None;
        }
        let promised = self.promise.of(metric, mix, actual, times);
        // Where an order has no value, nothing was promised of revenue.
        let promised = promised.filter(|promised| promised.range.p90 > 0.0);
        let verdict = promised.as_ref().map(|promised| {
            let Percentiles { p10, p90, .. } = promised.range;
            let (worse, better) = if metric.is_cost() {
                (actual > p90, actual < p10)
            } else {
                (actual < p10, actual > p90)
            };
            match (worse, better) {
                (true, _) => Standing::Worse,
                (_, true) => Standing::Better,
                _ => Standing::Inside,
            }
        });
        Some(Compared {
            metric,
            notes,
            actual,
            promised: promised.as_ref().map(|promised| promised.range),
            at_most: promised.as_ref().map(|promised| promised.at_most),
            dots: promised.map(|promised| promised.dots).unwrap_or_default(),
            verdict,
        })
    }
}

pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
