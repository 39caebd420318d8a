//! What is usual in a list: how its creators stand against those that are published, and how far they and their
//! notes differ (empirical Bayes).
//!
//! A list that says much of itself is believed, one of few creators leaves the published figures as they are: the
//! level of a tier weighs the creators' own numbers against the published range, and both spreads weigh what the
//! list shows against ours.

use super::input::Input;
use super::own::{Own, Quantity, numbers};
use super::rate::cell;
use crate::base::tier::{PerTier, Tier};
use crate::figures::{Assumptions, Figure, response as figures, vetting::SPREAD_PRIOR};
use crate::plan::Notes;

/// What is usual of one quantity.
#[derive(Clone, Copy, Debug)]
struct Usual {
    /// By how much the logarithm of the creators' mean lies above the published one.
    above: PerTier<f64>,
    /// The variance of creators' levels, on logarithms.
    between: f64,
    /// The same of a creator's notes.
    within: f64,
}

/// What is usual of each [`Quantity`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Levels([Usual; 3]);

/// A number that was drawn towards what is usual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Toward {
    pub(crate) value: f64,
    /// What is usual of a creator of the tier with as many followers.
    pub(crate) usual: f64,
    /// How much the creator's own number counts, 0 to 1.
    pub(crate) weight: f64,
}

/// Beyond so many standard deviations a number says no more of its list.
const FAR: f64 = 3.0;
/// Notes that are looked at: more would say no more of their spread.
const MOST_NOTES: f64 = 4_000.0;
/// The quantile of the standard normal that eight ranges in ten end at.
const EIGHT_IN_TEN: f64 = 1.281_551_565_544_6;

/// A creator's number against the published one.
struct Seen {
    tier: Tier,
    /// The logarithm of its ratio.
    above: f64,
    notes: f64,
}

impl Levels {
    /// What is published, for who is in no list.
    pub(crate) fn published(of: Assumptions<'_>) -> Levels {
        let between = of.value(&figures::CREATOR_SPREAD);
        let within = of.value(&figures::NOTE_SPREAD);
        Levels(Quantity::ALL.map(|_| Usual {
            above: PerTier::from_fn(|_| 0.0),
            between: between * between,
            within: within * within,
        }))
    }

    /// What is usual in the list of a plan.
    pub(crate) fn of(input: &Input<'_>, of: Assumptions<'_>) -> Levels {
        let mut seen: [Vec<Seen>; 3] = Default::default();
        for &(_, creator) in &input.roster {
            let tier = Tier::of(creator.followers, &input.tiers);
            let numbers = numbers(&input.evidence(creator), tier, of).of;
            for (seen, own) in seen.iter_mut().zip(numbers) {
                seen.extend(own.and_then(|own| Seen::new(tier, own)));
            }
        }
        let published = Levels::published(of);
        let mut usual = published.0;
        let all = usual.iter_mut().zip(Quantity::ALL).zip(&seen);
        for ((usual, quantity), seen) in all {
            if !of.is_own(&figures::NOTE_SPREAD) {
                usual.within = within_list(input, quantity, of);
            }
            usual.learn(quantity, seen, of);
        }
        Levels(usual)
    }

    /// A number of a creator's, drawn towards what is usual: the more the fewer notes it rests on.
    pub(crate) fn draw(&self, quantity: Quantity, tier: Tier, own: Own) -> Toward {
        let usual = self.usual(quantity);
        let weight = usual.weight(own.notes);
        let typical = own.typical * libm::exp(*usual.above.get(tier));
        let value = if own.value > 0.0 && typical > 0.0 && weight < 1.0 {
            // The mean of what is still open lies above its median.
            let open = usual.between * (1.0 - weight) / 2.0;
            typical * libm::exp(weight * libm::log(own.value / typical) + open)
        } else {
            own.value
        };
        Toward {
            value,
            usual: typical,
            weight,
        }
    }

    /// How far creators differ, as a variance of logarithms.
    pub(crate) fn between(&self, quantity: Quantity) -> f64 {
        self.usual(quantity).between
    }

    fn usual(&self, quantity: Quantity) -> &Usual {
        let [reads, engagements, saves] = &self.0;
        match quantity {
            Quantity::Reads => reads,
            Quantity::Engagements => engagements,
            Quantity::Saves => saves,
        }
    }
}

impl Seen {
    fn new(tier: Tier, own: Own) -> Option<Seen> {
        let above = libm::log(own.value / own.typical);
        above.is_finite().then_some(Seen {
            tier,
            above,
            notes: own.notes,
        })
    }
}

impl Usual {
    /// The variance of the logarithm of a mean of so many log-normal notes.
    fn luck(&self, notes: f64) -> f64 {
        libm::log1p(libm::expm1(self.within) / notes)
    }

    /// How much a mean of so many notes says of its creator.
    fn weight(&self, notes: f64) -> f64 {
        let luck = self.luck(notes);
        if self.between > 0.0 {
            self.between / (self.between + luck)
        } else {
            0.0
        }
    }

    /// Takes the levels of the tiers and the spread of creators from what is seen of them.
    fn learn(&mut self, quantity: Quantity, seen: &[Seen], of: Assumptions<'_>) {
        let spread = PerTier::from_fn(|tier| range(quantity, tier));
        let seen: Vec<Seen> = seen
            .iter()
            .map(|one| {
                let luck = self.luck(one.notes);
                let variance = *spread.get(one.tier) * *spread.get(one.tier) + self.between + luck;
                let most = FAR * libm::sqrt(variance);
                // One absurd number does not move a list; and the logarithm of a mean lies below that of what it
                // is the mean of.
                Seen {
                    above: one.above.clamp(-most, most) + luck / 2.0,
                    ..*one
                }
            })
            .collect();
        if !of.is_own(&figures::CREATOR_SPREAD) {
            self.between = self.between_of(&seen, of);
        }
        self.above = PerTier::from_fn(|tier| self.above_of(&seen, tier, *spread.get(tier)));
    }

    /// The level of a tier: its creators against the published one, each by how sure it is.
    fn above_of(&self, seen: &[Seen], tier: Tier, spread: f64) -> f64 {
        if spread <= 0.0 {
            return 0.0;
        }
        let of_tier = seen.iter().filter(|one| one.tier == tier);
        let (sum, weights) = of_tier.fold((0.0, 1.0 / (spread * spread)), |(sum, weights), one| {
            let weight = 1.0 / (self.between + self.luck(one.notes)).max(f64::EPSILON);
            // The mean of log-normal levels lies above their median.
            let above = one.above + self.between / 2.0;
            (sum + weight * above, weights + weight)
        });
        sum / weights
    }

    /// The variance of creators' levels: what there is beyond luck, and ours as much as so many creators.
    fn between_of(&self, seen: &[Seen], of: Assumptions<'_>) -> f64 {
        let (mut squares, mut lucks, mut freedom) = (0.0, 0.0, 0.0);
        for tier in Tier::ALL {
            let of_tier = || seen.iter().filter(move |one| one.tier == tier);
            let count: f64 = of_tier().map(|_| 1.0).sum();
            if count < 2.0 {
                continue;
            }
            let mean = of_tier().map(|one| one.above).sum::<f64>() / count;
            squares += of_tier()
                .map(|one| (one.above - mean) * (one.above - mean))
                .sum::<f64>();
            let each: f64 = of_tier().map(|one| self.luck(one.notes)).sum();
            lucks += each * (count - 1.0) / count;
            freedom += count - 1.0;
        }
        let prior = of.value(&SPREAD_PRIOR);
        let shown = (squares - lucks).max(0.0);
        (prior * self.between + shown) / (prior + freedom)
    }
}

/// How the notes of a list differ, as a variance of logarithms; ours counts as much as so many notes.
fn within_list(input: &Input<'_>, quantity: Quantity, of: Assumptions<'_>) -> f64 {
    let notes = input.notes.all;
    let column = column(notes, quantity);
    let (mut squares, mut freedom) = (0.0, 0.0);
    for &(_, creator) in &input.roster {
        if column.is_empty() || freedom >= MOST_NOTES {
            break;
        }
        // Notes that brought nothing have a logarithm too.
        let rows = input.notes.of(&creator.name).iter();
        let logs: Vec<f64> = rows
            .filter_map(|&row| cell(column, row))
            .map(|count| libm::log(count + 0.5))
            .collect();
        let count: f64 = logs.iter().map(|_| 1.0).sum();
        if count < 2.0 {
            continue;
        }
        let mean = logs.iter().sum::<f64>() / count;
        squares += logs
            .iter()
            .map(|log| (log - mean) * (log - mean))
            .sum::<f64>();
        freedom += count - 1.0;
    }
    let ours = of.value(&figures::NOTE_SPREAD);
    let prior = of.value(&SPREAD_PRIOR);
    (prior * ours * ours + squares) / (prior + freedom)
}

/// The column that tells how notes differ.
fn column(notes: &Notes, quantity: Quantity) -> &[f64] {
    match quantity {
        Quantity::Reads => &notes.reads,
        Quantity::Engagements if notes.likes.is_empty() => &notes.interactions,
        Quantity::Engagements => &notes.likes,
        Quantity::Saves if notes.saves.is_empty() => &notes.interactions,
        Quantity::Saves => &notes.saves,
    }
}

/// How unsure the published level of a tier is: the standard deviation of its logarithm, where its range holds
/// eight times in ten; 0 where it has none.
fn range(quantity: Quantity, tier: Tier) -> f64 {
    let figure: &Figure = match quantity {
        Quantity::Reads => figures::READS.get(tier),
        Quantity::Engagements | Quantity::Saves => figures::INTERACTIONS.get(tier),
    };
    if figure.low > 0.0 {
        libm::log(figure.high / figure.low) / (2.0 * EIGHT_IN_TEN)
    } else {
        0.0
    }
}
