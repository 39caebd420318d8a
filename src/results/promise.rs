//! What the plan promised of the same number of notes: campaigns in which just these are live.

use super::metric::ResultMetric;
use super::tally::Notes;
use crate::base::sort::sorted;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::{Forecast, Input, Luck, Percentiles, Played};
use crate::figures::{Override, response};
use crate::plan::{Locks, Plan};

/// Notes of each tier, and the boost beside them.
type Mix = (PerTier<u32>, Fen);

/// The plan, to be asked what some notes of it bring.
pub(super) struct Promise<'l> {
    /// With notes that are live for sure, one a creator.
    live: Input,
    luck: &'l mut Luck,
    played: Vec<(Mix, Played)>,
}

/// What some notes were promised to bring.
#[derive(Clone, Debug)]
pub(super) struct Promised {
    pub(super) range: Percentiles,
    /// Twenty campaigns that stand for all, the least first.
    pub(super) dots: Vec<f64>,
    /// The part of campaigns that bring as much or less, 0 to 1.
    pub(super) at_most: f64,
}

impl<'l> Promise<'l> {
    /// `None` where the plan's budget is unsound.
    pub(super) fn new(plan: &Plan, luck: &'l mut Luck) -> Option<Promise<'l>> {
        let mut plan = plan.without_roster();
        let sure = Override {
            value: 1.0,
            low: Some(1.0),
            high: Some(1.0),
        };
        for tier in Tier::ALL {
            plan.overrides
                .insert(response::LIVE.get(tier).id.to_owned(), sure);
        }
        // What is out is out, whatever was locked.
        plan.budget.notes = PerTier::from_fn(|_| 1.0);
        plan.budget.locks = Locks::default();
        plan.budget.own = None;
        plan.budget.off = crate::budget::GuardrailId::ALL
            .iter()
            .map(|id| id.name().to_owned())
            .collect();
        Some(Promise {
            live: Input::of(&plan)?,
            luck,
            played: Vec::new(),
        })
    }

    /// The fee that was planned for one note of a tier.
    pub(super) fn fee(&self, tier: Tier) -> Fen {
        self.live.costs.each.get(tier).fee
    }

    /// The fee and the marketplace's service fee on it.
    fn booked(&self, tier: Tier) -> Fen {
        self.fee(tier) + self.live.costs.each.get(tier).service
    }

    /// What so many notes and that boost bring by a metric, where `actual` came of it; `None` where a tenth of
    /// the campaigns or more have nothing to divide by, or there is no note.
    pub(super) fn of(
        &mut self,
        metric: ResultMetric,
        mix: Mix,
        actual: f64,
        times: f64,
    ) -> Option<Promised> {
        let (counts, boost) = mix;
        let notes: u32 = Tier::ALL.iter().map(|tier| *counts.get(*tier)).sum();
        if notes == 0 {
            return None;
        }
        let planned: f64 = Tier::ALL
            .iter()
            .map(|tier| self.booked(*tier).as_f64() * f64::from(*counts.get(*tier)))
            .sum::<f64>()
            + boost.as_f64();
        let played = self.play(mix)?;
        let values: Vec<f64> = metric.outcomes(played, planned, times).collect();
        let values = sorted(values);
        let range = Percentiles::of(values.iter().copied())?;
        let below = values.iter().filter(|value| **value <= actual);
        let all = values.iter().map(|_| 1.0).sum::<f64>();
        let dots = 2 * Forecast::DOTS;
        let dot = |dot: usize| values.get((values.len() * (2 * dot + 1)).div_ceil(dots).max(1) - 1);
        Some(Promised {
            range,
            dots: (0..Forecast::DOTS).filter_map(dot).copied().collect(),
            at_most: below.map(|_| 1.0).sum::<f64>() / all,
        })
    }

    /// The campaigns of some notes, played once however often they are asked for.
    fn play(&mut self, mix: Mix) -> Option<&Played> {
        if !self.played.iter().any(|(of, _)| *of == mix) {
            let (counts, boost) = mix;
            self.played
                .push((mix, self.live.play(self.luck, &counts, boost)));
        }
        let (_, played) = self.played.iter().find(|(of, _)| *of == mix)?;
        Some(played)
    }
}

/// How many notes there are of each tier.
pub(super) fn counted(tiers: impl Iterator<Item = Tier>) -> PerTier<u32> {
    let mut counts = PerTier::default();
    for tier in tiers {
        let count: &mut u32 = counts.get_mut(tier);
        *count = count.saturating_add(1);
    }
    counts
}

/// The notes that a plan means to have out, of each tier.
pub(super) fn planned(plan: &Plan, notes: &Notes<'_>) -> PerTier<u32> {
    let mix = Input::of(&plan.without_roster()).map(|input| {
        let best = input.best();
        PerTier::from_fn(|tier| best.counts.get(tier) * input.choices.order.notes.get(tier))
    });
    mix.unwrap_or_else(|| counted(notes.known().map(|(_, tier)| tier)))
}
