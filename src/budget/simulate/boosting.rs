//! Which notes the boost goes to, and what it brings there.
//!
//! A note's result is log-normal (see [luck](super::luck::Luck)), and its logarithm is the sum of two
//! parts: quality, which stays when the note is boosted, and chance, which does not. Early results
//! show only the sum. Readers whom boost brings to a note act in proportion to its quality.
//!
//! All boost is bought at one rising price, whoever gets it and when, so every way to spend it buys
//! the same readers. They are fewer different people the more of them one note gets: of `a` people
//! to whom it can be shown, `x` reads reach `a (1 − e^(−x/a))`.

use rand::Rng;

use super::draws::{normal, stream};
use super::luck::Spreads;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::budget::mix::best::Best;
use crate::budget::response::curves::Response;

/// What is assumed of waiting for the first results.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waiting {
    /// The part of the variance of notes that is quality, 0 to 1.
    pub(crate) lasting: f64,
    /// The part of boost's effect that is lost by waiting, 0 to 1.
    pub(crate) fade: f64,
    /// The part of the audience to whom one note can be shown, above 0.
    pub(crate) room: f64,
}

/// One campaign whose notes are live and whose boost is still to be spent.
#[derive(Clone, Debug)]
pub(crate) struct Campaign {
    notes: Vec<Note>,
    /// Readers whom the boost buys.
    readers: f64,
    /// People to whom one note can be shown.
    room: f64,
    /// The part of boost's effect that is lost by waiting.
    fade: f64,
}

/// A live note.
#[derive(Clone, Copy, Debug)]
struct Note {
    /// The logarithm of its early result, where the median of its tier is 1.
    early: f64,
    /// What a boosted reader brings, in the objective's unit.
    worth: f64,
}

/// The notes to which held money goes, and the others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Passing {
    /// Notes that pass the threshold, none where only the best one is taken.
    pub(crate) passed: f64,
    /// Notes to which held money goes.
    chosen: f64,
    /// The sum of what a reader of each of those brings.
    worth: f64,
    /// The same of all others.
    other_worth: f64,
}

/// The campaigns of a mix, without end. Only the luck of its creators and notes is drawn, each at random
/// and for itself: gains are means, which that serves well, and their intervals hold for such draws. Every
/// figure has its likely value, so that what they bring can be held against what the mix counts on.
pub(crate) fn campaigns(
    response: &Response,
    objective: Objective,
    spreads: &PerTier<Spreads>,
    mix: &Best,
    waiting: Waiting,
) -> impl Iterator<Item = Campaign> + use<> {
    let worth = response.per_average_boosted_reader(objective);
    let mut creators: Vec<_> = mix
        .counts
        .iter()
        .flat_map(|(tier, &count)| (0..count).map(move |index| (tier, index)))
        .map(|(tier, index)| {
            let live = response.notes.get(tier).live;
            let spread = spreads.get(tier).note;
            creator(luck(tier, index), live, worth, spread, waiting.lasting)
        })
        .collect();
    let readers = response.boost_reach(mix.boost.as_f64());
    let room = response.audience * waiting.room;
    core::iter::repeat_with(move || Campaign {
        notes: creators
            .iter_mut()
            .filter_map(|creator| creator())
            .collect(),
        readers,
        room,
        fade: waiting.fade,
    })
}

/// The notes of a creator, if they go live, one draw after the other. `worth` is what a reader of
/// an average note brings.
fn creator(
    mut luck: impl FnMut() -> Luck,
    live: f64,
    worth: f64,
    spread: f64,
    lasting: f64,
) -> impl FnMut() -> Option<Note> {
    let mean = 0.5 * lasting * spread * spread;
    move || {
        let Luck { note, other, show } = luck();
        // Of two normal parts of the early result, quality is this where their sum is known.
        let quality = lasting * note + libm::sqrt(lasting * (1.0 - lasting)) * other;
        (show < live).then(|| Note {
            early: spread * note,
            worth: worth * libm::exp(spread * quality - mean),
        })
    }
}

/// What one creator draws in one campaign.
struct Luck {
    /// The note's early result, standard normal.
    note: f64,
    /// A second draw like it, for the part that is quality.
    other: f64,
    /// The note is live where this is less than the chance of it; 0 to below 1.
    show: f64,
}

/// The luck of a creator, from one campaign to the next.
fn luck(tier: Tier, index: u32) -> impl FnMut() -> Luck {
    let [mut first, mut second] = [1, 5].map(|kind| stream(kind + tier as u64, u64::from(index)));
    move || {
        let bits = first.next_u64();
        Luck {
            note: normal(bits),
            other: normal(second.next_u64()),
            show: f64::from((bits >> 32) as u32) / TWO_TO_32,
        }
    }
}

/// The number of values of 32 bits.
const TWO_TO_32: f64 = 4_294_967_296.0;

impl Campaign {
    /// What the boost brings if it is spread evenly over all live notes at once, in the
    /// objective's unit.
    pub(crate) fn at_once(&self) -> f64 {
        self.held(0.0, &self.passing(0.0))
    }

    /// The notes whose early result is at least so many times the median of their tier; where
    /// there is none, the best one.
    pub(crate) fn passing(&self, threshold: f64) -> Passing {
        let mut threshold = libm::log(threshold);
        let is_in = |note: &&Note, threshold: f64| note.early >= threshold;
        let count = |threshold| -> f64 {
            let notes = self.notes.iter();
            notes
                .filter(|note| is_in(note, threshold))
                .map(|_| 1.0)
                .sum()
        };
        let passed = count(threshold);
        if passed <= 0.0 {
            let early = self.notes.iter().map(|note| note.early);
            threshold = early.fold(f64::NEG_INFINITY, f64::max);
        }
        let (mut worth, mut other_worth) = (0.0, 0.0);
        for note in &self.notes {
            if is_in(&note, threshold) {
                worth += note.worth;
            } else {
                other_worth += note.worth;
            }
        }
        Passing {
            passed,
            chosen: count(threshold),
            worth,
            other_worth,
        }
    }

    /// What the boost brings if a part of it is held for the notes that pass.
    pub(crate) fn held(&self, hold: f64, passing: &Passing) -> f64 {
        let notes: f64 = self.notes.iter().map(|_| 1.0).sum();
        if notes <= 0.0 {
            return 0.0;
        }
        let (even, late) = (1.0 / notes, (1.0 - self.fade) / passing.chosen);
        // Written so that waiting for all notes, where nothing fades, is the same to the last bit.
        let reach = |late: f64| self.reach(self.readers * (even + hold * (late - even)));
        reach(late) * passing.worth + reach(0.0) * passing.other_worth
    }

    /// Different people whom boosted reads of one note reach.
    fn reach(&self, reads: f64) -> f64 {
        -self.room * libm::expm1(-reads / self.room)
    }
}
