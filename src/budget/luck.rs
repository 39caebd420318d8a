//! The draws that forecasts share, kept from one forecast to the next.
//!
//! What a driver or a creator draws comes from its own stream of a fixed seed and from nothing
//! else. So creator 5 of a tier has the same luck in every plan that books at least five of them,
//! two plans differ by what sets them apart and not by luck, and an edit moves a forecast smoothly.
//! What is kept only saves time: a forecast is the same to the last bit whatever was drawn before.

use std::collections::BTreeMap;
use std::iter;
use std::sync::Arc;

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

use super::uncertain::{Distribution, Uncertain};
use crate::tier::{PerTier, Tier};

/// How many times a campaign is drawn: P10, P50 and P90 are then off by about half a percent.
pub(super) const DRAWS: usize = 10_000;

/// Any number does; another one moves every forecast by that half percent.
const SEED: u64 = 0x006e_6f74_6577_6176;

/// The draws so far. They grow with what is asked for: 80 KB for an uncertain figure, 120 KB for a
/// creator.
#[derive(Clone, Debug, Default)]
pub struct Luck {
    /// The uncertain figures by id.
    figures: BTreeMap<&'static str, Arc<Column>>,
    /// The creators of each tier.
    creators: PerTier<Creators>,
}

/// An uncertain figure in every draw.
#[derive(Debug)]
pub(super) struct Column {
    distribution: Distribution,
    /// Its values; none where it is certain.
    values: Vec<f64>,
}

/// How much creators of one tier differ from each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spreads {
    /// The standard deviation of the logarithm of a live note's result.
    pub(super) note: f64,
    /// From how many times the median a live note is viral.
    pub(super) viral: f64,
    /// The standard deviation of the logarithm of the fee that is paid.
    pub(super) fee: f64,
}

/// What the first creators of a tier have together, in one draw.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    /// Results of the live notes, where the mean of all live notes is 1.
    pub(super) results: f32,
    /// Fees, where the planned fee is 1.
    pub(super) fees: f32,
    /// Notes that are live.
    pub(super) live: u16,
    /// Live notes that are viral.
    pub(super) viral: u16,
}

/// What one creator draws in one campaign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawn {
    /// The note's result, standard normal.
    pub(super) note: f64,
    /// The fee, standard normal.
    fee: f64,
    /// The note is live where this is less than the chance of it; 0 to below 1.
    pub(super) live: f64,
}

/// The creators of one tier.
#[derive(Clone, Debug, Default)]
struct Creators {
    /// What the sums were drawn with.
    drawn_with: Option<(Distribution, Spreads)>,
    /// The sums in every draw, by how many creators they are of.
    sums: BTreeMap<u32, Arc<[Sums]>>,
}

impl Luck {
    /// Nothing drawn yet.
    #[must_use]
    pub fn new() -> Luck {
        Luck::default()
    }

    /// The uncertain figures in every draw.
    pub(super) fn figures(
        &mut self,
        distributions: &Uncertain<Distribution>,
    ) -> Uncertain<Arc<Column>> {
        distributions.map(|distribution| {
            let kept = self.figures.get(distribution.id);
            if let Some(column) = kept.filter(|column| column.distribution == *distribution) {
                return Arc::clone(column);
            }
            let column = Arc::new(Column::draw(*distribution));
            self.figures.insert(distribution.id, Arc::clone(&column));
            column
        })
    }

    /// What the first `count` creators of a tier have together in every draw, where `live` is the
    /// chance of each to go live.
    pub(super) fn creators(
        &mut self,
        tier: Tier,
        count: u32,
        live: &Column,
        spreads: Spreads,
    ) -> Arc<[Sums]> {
        let creators = self.creators.get_mut(tier);
        let drawn_with = Some((live.distribution, spreads));
        if creators.drawn_with != drawn_with {
            creators.drawn_with = drawn_with;
            creators.sums = BTreeMap::from([(0, vec![Sums::default(); DRAWS].into())]);
        }
        creators.first(tier, count, live, spreads)
    }
}

impl Creators {
    /// The sums of the first `count` creators, by adding one after the other to the nearest sums
    /// that are kept.
    fn first(&mut self, tier: Tier, count: u32, live: &Column, spreads: Spreads) -> Arc<[Sums]> {
        let nearest = self.sums.range(..=count).next_back();
        let (from, mut sums) = nearest.map_or_else(
            || (0, vec![Sums::default(); DRAWS].into()),
            |(&from, sums)| (from, Arc::clone(sums)),
        );
        for index in from..count {
            sums = with_creator(&sums, tier, index, live, spreads);
            // All up to what a team handles in a cycle, further up every sixteenth: the most that
            // plans may name then takes 45 MB and not 240.
            if index < 64 || (index + 1).is_multiple_of(16) {
                self.sums.insert(index + 1, Arc::clone(&sums));
            }
        }
        sums
    }
}

/// The sums with one more creator in them.
fn with_creator(
    sums: &[Sums],
    tier: Tier,
    index: u32,
    live: &Column,
    spreads: Spreads,
) -> Arc<[Sums]> {
    // Both are log-normal; this makes their mean 1.
    let (note_mean, fee_mean) = (
        0.5 * spreads.note * spreads.note,
        0.5 * spreads.fee * spreads.fee,
    );
    let viral = libm::log(spreads.viral);
    let draw = |(
        (draw, sum),
        Drawn {
            note,
            fee,
            live: at,
        },
    ): ((usize, &Sums), Drawn)| {
        let is_live = at < live.at(draw);
        let note = spreads.note * note;
        Sums {
            results: sum.results + if is_live { exp(note - note_mean) } else { 0.0 },
            fees: sum.fees + exp(spreads.fee * fee - fee_mean),
            live: sum.live + u16::from(is_live),
            viral: sum.viral + u16::from(is_live && note >= viral),
        }
    };
    let draws = sums.iter().enumerate();
    draws.zip(creator(tier, index)).map(draw).collect()
}

/// What a creator draws in one campaign after the other, without end.
pub(super) fn creator(tier: Tier, index: u32) -> impl Iterator<Item = Drawn> {
    let mut random = stream(1 + tier as u64, u64::from(index));
    iter::repeat_with(move || {
        // All three are drawn in any case: what is drawn must not depend on what it is used for.
        let (note, fee) = normals(&mut random);
        let live = random.random();
        Drawn { note, fee, live }
    })
}

/// Which part of a creator's luck is quality, in one campaign after the other: standard normal,
/// independent of all else.
pub(super) fn quality(tier: Tier, index: u32) -> impl Iterator<Item = f64> {
    let mut random = stream(5 + tier as u64, u64::from(index));
    iter::repeat_with(move || normals(&mut random).0)
}

impl Column {
    fn draw(distribution: Distribution) -> Column {
        let draws = if distribution.is_certain() { 0 } else { DRAWS };
        let mut random = stream(0, distribution.driver as u64);
        let pairs = (0..draws / 2).map(|_| normals(&mut random));
        Column {
            distribution,
            values: pairs
                .flat_map(|(one, other)| [distribution.at(one), distribution.at(other)])
                .collect(),
        }
    }

    /// The value in a draw.
    pub(super) fn at(&self, draw: usize) -> f64 {
        self.values
            .get(draw)
            .copied()
            .unwrap_or(self.distribution.likely())
    }
}

/// The random numbers of one driver or creator.
fn stream(kind: u64, index: u64) -> Xoshiro256PlusPlus {
    Xoshiro256PlusPlus::seed_from_u64(SEED ^ (kind << 56) ^ (index << 24))
}

/// Two independent draws of the standard normal distribution (Marsaglia's polar method).
///
/// `rand_distr` is as fast, but calls the platform's `exp` and `log` wherever another crate of the
/// build turns on `num-traits/std`, and those differ in the last bit.
fn normals(random: &mut Xoshiro256PlusPlus) -> (f64, f64) {
    loop {
        let x = 2.0 * random.random::<f64>() - 1.0;
        let y = 2.0 * random.random::<f64>() - 1.0;
        let square = x * x + y * y;
        if square > 0.0 && square < 1.0 {
            let stretch = libm::sqrt(-2.0 * libm::log(square) / square);
            return (x * stretch, y * stretch);
        }
    }
}

/// `e^x` in single precision: a sum over creators needs no more, and it takes half the time.
#[expect(clippy::cast_possible_truncation, reason = "single precision is meant")]
fn exp(x: f64) -> f32 {
    libm::expf(x as f32)
}
