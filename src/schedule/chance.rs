//! The chance to be live in time, by simulation.
//!
//! Every stage draws how many working days it takes, and the stages are put together as they are in
//! the plain count back from the launch. So what a campaign needs is a number of working days, and
//! the calendar only says how many there are: one simulation answers for every launch. Where no stage
//! varies, the chance is 1 up to the start-by date and 0 from then on.
//!
//! A stage takes less than its low end in one campaign of ten and more than its high end in one;
//! between and beyond them it is log-normal on each side of the likely value (normal where an end is
//! 0), and rounded to whole days. Of the work that the brand does itself a campaign draws once for
//! all tiers, of the creators' once for each tier. A figure stands for all creators of the tier.

use rand::SeedableRng;
use rand::rngs::Xoshiro256PlusPlus;
use rand::seq::SliceRandom;

use super::report::StageId;
use super::stages::{Durations, FAST, LIKELY, ROWS, SLOW, length};
use crate::base::normal::{Z90, quantile};
use crate::base::tier::{PerTier, Tier};

/// How many campaigns are drawn: a chance of a half is then off by less than one in a hundred, for
/// each stage takes each of its ranks once.
const CAMPAIGNS: u32 = 4_096;

/// Any number does; another one moves every chance by that part.
const SEED: u64 = 0x0064_6561_646c_696e;

/// How many working days a stage takes.
#[derive(Clone, Copy, Debug)]
struct Days {
    fast: u32,
    likely: u32,
    slow: u32,
}

impl Days {
    fn new(durations: &Durations<'_>, tier: Tier, id: StageId) -> Days {
        let [fast, likely, slow] = [FAST, LIKELY, SLOW].map(|end| durations.of(tier, id, end));
        Days { fast, likely, slow }
    }
}

/// How many working days each tier needs, campaign by campaign.
#[derive(Clone, Debug)]
pub(crate) struct Needs(PerTier<Vec<u32>>);

/// The part of campaigns that are live in time, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Chances {
    /// Of each tier; of one that is not booked, `None`.
    pub(crate) tiers: PerTier<Option<f64>>,
    /// Of all booked tiers at once; 1 where none is booked.
    pub(crate) all: f64,
}

impl Needs {
    /// Draws the campaigns.
    pub(crate) fn new(durations: &Durations<'_>) -> Needs {
        let ranks: Vec<f64> = (0..CAMPAIGNS)
            .map(|rank| quantile((f64::from(rank) + 0.5) / f64::from(CAMPAIGNS)))
            .collect();
        Needs(PerTier::from_fn(|tier| {
            let stages: Vec<(StageId, Vec<u32>)> = ROWS
                .into_iter()
                .flatten()
                .map(|&id| (id, draws(&ranks, tier, id, Days::new(durations, tier, id))))
                .collect();
            let need = |campaign: usize| {
                length(|id| {
                    let stage = stages.iter().find(|(stage, _)| *stage == id);
                    let drawn = stage.and_then(|(_, draws)| draws.get(campaign));
                    drawn.copied().unwrap_or(0)
                })
            };
            (0..CAMPAIGNS as usize).map(need).collect()
        }))
    }

    /// The chances where there are so many working days for each tier; `None` where it is not booked.
    pub(crate) fn chances(&self, room: &PerTier<Option<u32>>) -> Chances {
        let mut all = vec![true; CAMPAIGNS as usize];
        let tiers = PerTier::from_fn(|tier| {
            let room = (*room.get(tier))?;
            let mut in_time = 0_u32;
            for (all, need) in all.iter_mut().zip(self.0.get(tier)) {
                in_time += u32::from(*need <= room);
                *all &= *need <= room;
            }
            Some(part(in_time))
        });
        let all = all.into_iter().map(u32::from).sum();
        Chances {
            tiers,
            all: part(all),
        }
    }
}

fn part(campaigns: u32) -> f64 {
    f64::from(campaigns) / f64::from(CAMPAIGNS)
}

/// How long a stage takes a tier in each campaign: each rank once, in an order of the stage's own.
fn draws(ranks: &[f64], tier: Tier, id: StageId, days: Days) -> Vec<u32> {
    if days.fast == days.slow {
        return vec![days.likely; ranks.len()];
    }
    let mut draws: Vec<u32> = ranks.iter().map(|&z| drawn(days, z)).collect();
    let by_brand = matches!(
        id,
        StageId::Event | StageId::Brief | StageId::Review | StageId::Compliance | StageId::Filing
    );
    let whose = if by_brand { 0 } else { 1 + tier as u64 };
    let stream = (id as u64) << 8 | whose;
    draws.shuffle(&mut Xoshiro256PlusPlus::seed_from_u64(
        SEED ^ (stream << 40),
    ));
    draws
}

/// How many days a stage takes where luck stands at `z` of the standard normal distribution.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "not below 0, and `as` saturates; `check` lets in 90 days for a stage"
)]
fn drawn(days: Days, z: f64) -> u32 {
    let likely = f64::from(days.likely);
    let end = f64::from(if z > 0.0 { days.slow } else { days.fast });
    let way = z.abs() / Z90;
    let value = if likely > 0.0 && end > 0.0 {
        likely * libm::exp(way * libm::log(end / likely))
    } else {
        likely + way * (end - likely)
    };
    value.max(0.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_campaign_in_ten_is_beyond_each_end() {
        let days = Days {
            fast: 4,
            likely: 5,
            slow: 6,
        };
        let near = |z: f64| drawn(days, z);
        assert_eq!([-Z90, 0.0, Z90].map(near), [4, 5, 6]);
        // 5 × 1.2² = 7.2
        assert_eq!(near(2.0 * Z90), 7);
        let from_nothing = Days {
            fast: 0,
            likely: 0,
            slow: 3,
        };
        assert_eq!(drawn(from_nothing, 2.0 * Z90), 6);
    }

    #[test]
    fn what_nobody_does_is_always_in_time() {
        let needs = Needs(PerTier::from_fn(|_| vec![3; CAMPAIGNS as usize]));
        let nobody = needs.chances(&PerTier::default());
        assert_eq!((nobody.tiers, nobody.all), (PerTier::default(), 1.0));
        let room = PerTier {
            koc: Some(3),
            micro: Some(2),
            ..PerTier::default()
        };
        let chances = needs.chances(&room);
        assert_eq!(
            (chances.tiers.koc, chances.tiers.micro),
            (Some(1.0), Some(0.0))
        );
        assert!(chances.all <= 0.0);
    }
}
