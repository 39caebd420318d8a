//! Which notes the boost goes to, and what it brings there.
//!
//! A note's result is log-normal (see [luck](super::luck)), and its logarithm is the sum of two
//! parts: quality, which stays when the note is boosted, and chance, which does not. Early results
//! show only the sum. Readers whom boost brings to a note act in proportion to its quality.
//!
//! All boost is bought at one rising price, whoever gets it and when, so every way to spend it buys
//! the same readers. They are fewer different people the more of them one note gets: of `a` people
//! to whom it can be shown, `x` reads reach `a (1 − e^(−x/a))`.

use std::sync::Arc;

use super::Input;
use super::best::Best;
use super::columns::Column;
use super::luck::{self, Luck};
use super::response::Response;
use crate::objective::Objective;
use crate::tier::Tier;

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
    /// What a reader of an average micro note brings, in the objective's unit.
    micro: f64,
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

impl Input {
    /// The campaigns of a mix, draw by draw: the luck of each creator and each figure is that of
    /// the mix's [outlook](super::Outlook).
    pub(crate) fn campaigns(
        &self,
        luck: &mut Luck,
        mix: &Best,
        waiting: Waiting,
    ) -> impl Iterator<Item = Campaign> {
        let (objective, boost) = (self.objective, mix.boost);
        let spreads = self.model.spreads;
        let figures = luck.columns.figures(&self.model.assumed.figures);
        let responses = luck.columns.responses(&self.model.assumed);
        let mut creators: Vec<_> = mix
            .counts
            .iter()
            .flat_map(|(tier, &count)| (0..count).map(move |index| (tier, index)))
            .map(|(tier, index)| {
                let live = Arc::clone(figures.live.get(tier));
                let spread = spreads.get(tier).note;
                creator(tier, index, live, spread, waiting.lasting)
            })
            .collect();
        (0..luck::DRAWS as usize).filter_map(move |draw| {
            let response = responses.get(draw)?;
            Some(Campaign {
                notes: creators
                    .iter_mut()
                    .filter_map(|creator| creator(draw, response, objective))
                    .collect(),
                readers: response.boost_reach(boost.as_f64()),
                room: response.audience * waiting.room,
                fade: waiting.fade,
                micro: response.per_reader(objective, Tier::Micro),
            })
        })
    }

    /// How much more often boosted readers act than those of an average micro note, as the best
    /// mix counts on; 1 for awareness, which counts readers and not what they do.
    pub(crate) fn counted_uplift(&self) -> f64 {
        match self.objective {
            Objective::Awareness => 1.0,
            Objective::Seeding | Objective::Conversion => self.forecaster.likely.uplift(),
        }
    }
}

/// The notes of a creator, if they go live: to be asked for draw by draw from the first.
fn creator(
    tier: Tier,
    index: u32,
    live: Arc<Column>,
    spread: f64,
    lasting: f64,
) -> impl FnMut(usize, &Response, Objective) -> Option<Note> {
    let mut drawn = luck::creator(tier, index);
    let mut quality = luck::quality(tier, index);
    let mean = 0.5 * lasting * spread * spread;
    move |draw, response, objective| {
        let (drawn, other) = (drawn(), quality());
        let note = drawn.note();
        // Of two normal parts of the early result, quality is this where their sum is known.
        let quality = lasting * note + libm::sqrt(lasting * (1.0 - lasting)) * other;
        let is_live = drawn.show < live.at(draw);
        is_live.then(|| Note {
            early: spread * note,
            worth: response.per_reader(objective, tier) * libm::exp(spread * quality - mean),
        })
    }
}

impl Campaign {
    /// What the boost brings if it is spread evenly over all live notes at once, in the
    /// objective's unit.
    pub(crate) fn at_once(&self) -> f64 {
        self.held(0.0, &self.passing(0.0))
    }

    /// What it would bring if every reader were one of an average micro note.
    pub(crate) fn plain(&self) -> f64 {
        self.readers * self.micro
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
