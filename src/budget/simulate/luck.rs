//! The draws that forecasts share, kept from one forecast to the next.
//!
//! What a driver or a creator draws comes from its own place in a lattice, or its own stream of a
//! fixed seed, and from nothing else. So creator 5 of a tier has the same luck in every plan that
//! books at least five of them, two plans differ by what sets them apart and not by luck, and an
//! edit moves a forecast smoothly. What is drawn is always a rank: one of so many equally likely
//! values. Each driver and each creator takes each of them once (Latin hypercube sampling), so the
//! percentiles of every figure and of every creator's luck are exact.
//!
//! What is kept only saves time: a forecast is the same to the last bit whatever was drawn before.

use std::sync::Arc;

use rand::Rng;

use super::columns::{Column, Columns};
use super::draws::{DRAWS, middle, middles, shuffled, stream};
use crate::base::tier::{PerTier, Tier};
use crate::budget::response::uncertain::Distribution;

/// The draws so far. They grow with what is asked for, up to some 10 MB: 16 KB for an uncertain
/// figure, 32 KB for every fourth creator.
#[derive(Clone, Debug, Default)]
pub struct Luck {
    /// The uncertain figures.
    pub(crate) columns: Columns,
    /// What a creator's ranks mean, for the spreads of each tier that were last asked for.
    ranks: Vec<Ranks>,
    /// The creators of each tier.
    creators: PerTier<Creators>,
}

/// How much creators of one tier differ from each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spreads {
    /// The standard deviation of the logarithm of a live note's result.
    pub(crate) note: f64,
    /// From how many times the median a live note is viral.
    pub(crate) viral: f64,
    /// The standard deviation of the logarithm of the fee that is paid.
    pub(crate) fee: f64,
}

/// What each rank of a creator means, the lowest first.
#[derive(Clone, Debug)]
struct Ranks {
    /// What they hold for.
    spreads: Spreads,
    /// The result of a live note; the mean is 1.
    results: Vec<f32>,
    /// The fee that is paid as a part of the planned one; the mean is 1.
    fees: Vec<f32>,
    /// The first rank that is viral.
    viral: u32,
    /// The mean squares of results and fees.
    squares: (f32, f32),
}

/// What the first creators of a tier have together, in one draw.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sums {
    /// Results of the live notes, where the mean of all live notes is 1.
    pub(crate) results: f32,
    /// Fees, where the planned fee is 1.
    pub(crate) fees: f32,
    /// Notes that are live.
    pub(crate) live: f32,
    /// Live notes that are viral.
    pub(crate) viral: f32,
}

/// The creators of one tier.
#[derive(Clone, Debug, Default)]
struct Creators {
    /// What the sums were drawn with.
    drawn_with: Option<(Distribution, Spreads)>,
    /// The sums in every draw, by how many creators they are of.
    sums: Vec<(u32, Arc<[Sums]>)>,
}

impl Luck {
    /// Nothing drawn yet.
    #[must_use]
    pub fn new() -> Luck {
        Luck::default()
    }

    /// What the first `count` creators of a tier have together in every draw, where `live` is the
    /// chance of each to go live.
    pub(crate) fn creators(
        &mut self,
        tier: Tier,
        count: u32,
        live: &Column,
        spreads: Spreads,
    ) -> Arc<[Sums]> {
        let known = self.ranks.iter().position(|ranks| ranks.spreads == spreads);
        let ranks = known.map_or_else(|| Ranks::new(spreads), |at| self.ranks.remove(at));
        let sums = self.creators.get_mut(tier).first(tier, count, live, &ranks);
        self.ranks.push(ranks);
        if self.ranks.len() > Tier::ALL.len() {
            self.ranks.remove(0);
        }
        sums
    }
}

impl Creators {
    /// The sums of the first `count` creators, by adding one after the other to the nearest sums
    /// that are kept.
    fn first(&mut self, tier: Tier, count: u32, live: &Column, ranks: &Ranks) -> Arc<[Sums]> {
        if count > ONE_BY_ONE {
            let mut sums = self.first(tier, ONE_BY_ONE, live, ranks).to_vec();
            ranks.add_many(&mut sums, tier, count - ONE_BY_ONE, live);
            return sums.into();
        }
        let drawn_with = Some((live.distribution(), ranks.spreads));
        if self.drawn_with != drawn_with {
            self.drawn_with = drawn_with;
            self.sums.clear();
        }
        let fewer = self.sums.iter().filter(|(kept, _)| *kept <= count);
        let nearest = fewer.max_by_key(|(kept, _)| *kept);
        let (from, mut sums) = match nearest {
            Some((kept, sums)) if *kept == count => return Arc::clone(sums),
            Some((kept, sums)) => (*kept, sums.to_vec()),
            None => (0, vec![Sums::default(); DRAWS as usize]),
        };
        for index in from..count {
            ranks.add(&mut sums, tier, index, live);
            // Every fourth of the first, further up every sixteenth: all of them take 4 MB.
            let step = if index < 64 { 4 } else { 16 };
            if (index + 1).is_multiple_of(step) && index + 1 < count {
                self.sums.push((index + 1, sums.as_slice().into()));
            }
        }
        let sums: Arc<[Sums]> = sums.into();
        if count <= 64 || count.is_multiple_of(16) {
            self.sums.push((count, Arc::clone(&sums)));
        }
        sums
    }
}

/// Up to so many creators of a tier are drawn one by one. The luck of as many more is as good as normally
/// distributed: a sum of 256 log-normal results is skewed by less than a tenth of its spread.
const ONE_BY_ONE: u32 = 256;

impl Ranks {
    fn new(spreads: Spreads) -> Ranks {
        let viral = libm::log(spreads.viral);
        let mut ranks = (0..).zip(middles());
        let viral = ranks.find(|(_, z)| spreads.note * z >= viral);
        let [results, fees] = [spreads.note, spreads.fee].map(log_normal);
        Ranks {
            spreads,
            squares: (mean_square(&results), mean_square(&fees)),
            results,
            fees,
            viral: viral.map_or(DRAWS, |(rank, _)| rank),
        }
    }

    /// Adds one more creator to the sums.
    fn add(&self, sums: &mut [Sums], tier: Tier, index: u32, live: &Column) {
        let mut random = stream(1 + tier as u64, u64::from(index));
        let [notes, fees, shows] = [(); 3].map(|()| shuffled(&mut random));
        let drawn = notes.iter().zip(&fees).zip(&shows);
        for ((sum, &chance), ((&note, &fee), &show)) in
            sums.iter_mut().zip(live.values()).zip(drawn)
        {
            let show = (f64::from(show) + 0.5) / f64::from(DRAWS);
            // Multiplied and not chosen: nobody can foresee who goes live, nor can a processor.
            let live = f32::from(u8::from(show < chance));
            sum.results += of_rank(&self.results, note) * live;
            sum.fees += of_rank(&self.fees, fee);
            sum.live += live;
            sum.viral += live * f32::from(u8::from(note >= self.viral));
        }
    }
}

impl Ranks {
    /// Adds so many more creators to the sums at once, each sum by its mean and its spread.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "sums over creators need no more than single precision"
    )]
    fn add_many(&self, sums: &mut [Sums], tier: Tier, count: u32, live: &Column) {
        let mut random = stream(9 + tier as u64, 0);
        let count = f64::from(count);
        let viral = 1.0 - f64::from(self.viral) / f64::from(DRAWS);
        let squares = (f64::from(self.squares.0), f64::from(self.squares.1));
        for (sum, &chance) in sums.iter_mut().zip(live.values()) {
            let bits = random.next_u64();
            let z = |place: u32| middle((bits >> (16 * place)) as u32 & 0xffff, 1 << 16);
            let many = |mean: f64, variance: f64, place: u32| {
                (count * mean + libm::sqrt(count * variance.max(0.0)) * z(place)).max(0.0)
            };
            let share = |part: f64, place| many(part, part * (1.0 - part), place).min(count);
            sum.results += many(chance, chance * (squares.0 - chance), 0) as f32;
            sum.fees += many(1.0, squares.1 - 1.0, 1) as f32;
            sum.live += libm::round(share(chance, 2)) as f32;
            sum.viral += libm::round(share(chance * viral, 3)) as f32;
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "sums over creators need no more than single precision"
)]
fn mean_square(values: &[f32]) -> f32 {
    let squares: f64 = values
        .iter()
        .map(|&value| f64::from(value) * f64::from(value))
        .sum();
    (squares / f64::from(DRAWS)) as f32
}

fn of_rank(values: &[f32], rank: u32) -> f32 {
    values.get(rank as usize).copied().unwrap_or(1.0)
}

/// Log-normal values whose mean is 1, one for each rank.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a sum over creators needs no more than single precision"
)]
fn log_normal(spread: f64) -> Vec<f32> {
    let values: Vec<f64> = middles().map(|z| libm::exp(spread * z)).collect();
    let mean = values.iter().sum::<f64>() / f64::from(DRAWS);
    values.iter().map(|value| (value / mean) as f32).collect()
}
