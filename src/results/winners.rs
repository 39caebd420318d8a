//! Boost the winners, for real: which notes get the boost that is held, and how much each.

use rand::Rng;
use serde::Serialize;

use super::input::Results;
use super::share_out::{Place, STEPS, gain, share_out};
use super::sound::sound;
use super::tally::{Barred, Notes, Out};
use super::worth::{Quality, qualities};
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::{Input, Luck, Percentiles, Response, draws};
use crate::figures::{Assumptions, boost_timing as figures, budget};
use crate::plan::Plan;

/// Which notes to boost with the money held.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Winners {
    /// The boost that is held, in fen, down to a whole step of boost: what the user says, else the plan's less
    /// what was spent.
    pub held: Fen,
    /// The boost that was spent, as far as it is known.
    pub spent: Fen,
    /// All notes that can be judged, those that get the most first.
    pub notes: Vec<Winner>,
    /// Notes that cannot, since their tier or what they brought is not known.
    pub unknown: u32,
    /// What the boost is expected to bring, in the objective's unit: of ten such campaigns eight lie within.
    pub gain: Percentiles,
    /// The mean of it.
    pub mean: f64,
    /// The mean where it is spread evenly over these notes.
    pub evenly: f64,
    /// The part of campaigns in which this way brings more than evenly, 0 to 1.
    pub better: f64,
    /// What waiting tells; missing where every note is grown already.
    pub wait: Option<Wait>,
}

/// What a note showed, and what it gets.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Winner {
    /// The key of the note.
    pub key: String,
    /// The creator, or the name in the sheet.
    pub name: String,
    /// Its tier.
    pub tier: Tier,
    /// Days from its going live to its numbers, where that is known.
    pub age: Option<f64>,
    /// What it brought without boost: what the objective seeks, or its reads where it does not say that.
    pub result: f64,
    /// What was expected of it at its age.
    pub expected: f64,
    /// How many times as often its boosted readers act as those of a usual note, with luck taken out; 1 is usual.
    pub worth: f64,
    /// What it gets, in fen, in whole steps of boost.
    pub boost: Fen,
    /// What that is expected to bring.
    pub gain: f64,
    /// Why it gets none, whatever it is worth.
    pub barred: Option<Barred>,
}

/// What waiting until every note is grown would tell.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Wait {
    /// The most days until then.
    pub days: f64,
    /// What the boost would then bring more on average by knowing better, and less for coming later; below 0
    /// where waiting costs more than it tells.
    pub gain: f64,
}

/// How many times what would be learnt is drawn.
const LESSONS: u64 = 256;
/// The streams of this question, apart from those of forecasts.
const LUCK: u64 = 40;

/// Which notes to boost with the money held, and how much each, so that the expected sum is the most: the price of
/// boost rises with what is spent, and one note meets the same people again. `None` where the plan's budget is
/// unsound. More money never brings less, and boost takes nothing from a note.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective, tier::Tier};
/// use notewave::results::{ResultNote, Results, winners};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let note = |key: &str, saves| ResultNote {
///     key: key.into(),
///     tier: Some(Tier::Micro),
///     saves: Some(saves),
///     ..ResultNote::default()
/// };
/// let notes = vec![note("usual", 60.0), note("strong", 400.0)];
/// let results = Results { notes, held: Some(1_000_000.0), ..Results::default() };
/// let found = winners(&plan, &results, &mut Luck::new()).unwrap();
/// // The stronger one first; it shows several times as much, but half of that is luck.
/// assert_eq!(found.notes[0].key, "strong");
/// assert!(found.notes[0].worth > 1.0 && found.notes[0].worth < 400.0 / 60.0);
/// assert!(found.mean >= found.evenly);
/// ```
#[must_use]
pub fn winners(plan: &Plan, results: &Results, luck: &mut Luck) -> Option<Winners> {
    let (results, _) = &sound(results);
    let notes = Notes::new(plan, results);
    let plan = plan.without_roster();
    let input = Input::of(&plan)?;
    let of = Assumptions::new(&plan.overrides);
    let spent = notes.boost.unwrap_or(Fen::ZERO);
    let planned = || input.best().boost.minus_or_zero(spent);
    let held = results.held.map_or_else(planned, Fen::nearest);
    let step = of.fen(&budget::BOOST_STEP).0.max(1);
    let held = Fen(held.0.max(0) / step * step);
    let decision = Decision {
        input: &input,
        spent,
        held,
        room: of.value(&figures::ROOM),
        fade: of.value(&figures::FADE),
    };
    let response = &input.response;
    let each = response.per_average_boosted_reader(input.objective);
    let judged = qualities(
        &notes,
        &input,
        of,
        (each, response.audience * decision.room),
    );
    let unknown = notes.all.len() - judged.len();
    let (barred, judged): (Vec<_>, Vec<_>) = judged
        .into_iter()
        .partition(|(out, _)| notes.barred(out).is_some());
    let mut answer = decision.answer(&judged, &notes, luck, step);
    let barred = barred.iter().filter_map(|(out, quality)| {
        Some(Winner {
            barred: notes.barred(out),
            ..winner(out, quality)?
        })
    });
    answer.notes.extend(barred);
    Some(Winners {
        unknown: u32::try_from(unknown).unwrap_or(u32::MAX),
        ..answer
    })
}

/// The money that is decided on.
struct Decision<'a> {
    input: &'a Input,
    spent: Fen,
    held: Fen,
    room: f64,
    fade: f64,
}

impl Decision<'_> {
    /// Reads that the held money buys on top of what was spent.
    fn reads(&self, response: &Response) -> f64 {
        let (before, after) = (self.spent.as_f64(), (self.spent + self.held).as_f64());
        (response.boost_reads(after) - response.boost_reads(before)).max(0.0)
    }

    fn answer(
        &self,
        judged: &[(&Out<'_>, Quality)],
        notes: &Notes<'_>,
        luck: &mut Luck,
        step: i64,
    ) -> Winners {
        let response = &self.input.response;
        let objective = self.input.objective;
        let each = response.per_average_boosted_reader(objective);
        let (room, reads) = (response.audience * self.room, self.reads(response));
        let places = places(judged, each, Quality::worth);
        let amounts = amounts(&places, room, reads, (self.held, step));
        let whole = self.held.as_f64().max(1.0);
        let parts: Vec<f64> = amounts.iter().map(|own| own.as_f64() / whole).collect();
        let gains = places.iter().zip(&parts);
        let gains: Vec<f64> = gains
            .map(|(place, part)| gain(place, room, reads * part))
            .collect();
        let count = f64::from(u32::try_from(judged.len()).unwrap_or(u32::MAX)).max(1.0);
        let evenly: f64 = places
            .iter()
            .map(|place| gain(place, room, reads / count))
            .sum();
        let (drawn, better) = self.drawn(judged, &parts, luck);
        let mut all: Vec<Winner> = judged
            .iter()
            .zip(&gains)
            .zip(amounts)
            .filter_map(|(((out, quality), gain), boost)| {
                Some(Winner {
                    boost,
                    gain: *gain,
                    ..winner(out, quality)?
                })
            })
            .collect();
        // The order of their keys parts equals.
        all.sort_by(|one, other| {
            let by_worth = other.worth.total_cmp(&one.worth);
            other.boost.cmp(&one.boost).then(by_worth)
        });
        Winners {
            held: self.held,
            spent: self.spent,
            notes: all,
            unknown: 0,
            gain: drawn,
            mean: gains.iter().sum(),
            evenly,
            better,
            wait: self.wait(judged, notes, room, reads, each),
        }
    }

    /// What the boost brings in simulated campaigns, and the part of them in which it brings more than evenly:
    /// the figures of boost are drawn, and so is what of each note is still luck.
    fn drawn(
        &self,
        judged: &[(&Out<'_>, Quality)],
        parts: &[f64],
        luck: &mut Luck,
    ) -> (Percentiles, f64) {
        let objective = self.input.objective;
        let responses = luck.columns.responses(&self.input.model.assumed);
        let count = f64::from(u32::try_from(judged.len()).unwrap_or(u32::MAX)).max(1.0);
        let mut streams: Vec<_> = (0..)
            .take(judged.len())
            .map(|note| draws::stream(LUCK, note))
            .collect();
        let mut better = 0.0;
        let mut draw = |response: &Response| {
            let room = response.audience * self.room;
            let reads = self.reads(response);
            let each = response.per_average_boosted_reader(objective);
            let (mut own, mut evenly) = (0.0, 0.0);
            for (((out, quality), stream), part) in judged.iter().zip(&mut streams).zip(parts) {
                let z = draws::normal(stream.next_u64());
                let worth = each * quality.at(z);
                let place = Place {
                    worth,
                    before: out.boosted,
                };
                own += gain(&place, room, reads * part);
                evenly += gain(&place, room, reads / count);
            }
            better += f64::from(own > evenly);
            own
        };
        let outcomes: Vec<f64> = responses.iter().map(&mut draw).collect();
        let all = f64::from(u32::try_from(outcomes.len()).unwrap_or(u32::MAX)).max(1.0);
        (
            Percentiles::of(outcomes.into_iter()).unwrap_or_default(),
            better / all,
        )
    }

    /// What waiting until every note is grown would bring: the money then goes by what the notes show by then,
    /// and a part of its effect is lost, the more the longer it waits.
    fn wait(
        &self,
        judged: &[(&Out<'_>, Quality)],
        notes: &Notes<'_>,
        room: f64,
        reads: f64,
        each: f64,
    ) -> Option<Wait> {
        let days = judged
            .iter()
            .map(|(out, _)| out.age.map_or(0.0, |age| (notes.settled - age).max(0.0)))
            .fold(0.0, f64::max);
        if days <= 0.0 || notes.settled <= 0.0 {
            return None;
        }
        let mut streams: Vec<_> = (0..)
            .take(judged.len())
            .map(|note| draws::stream(LUCK + 1, note))
            .collect();
        // Fewer steps do for a mean of many.
        let steps = STEPS / 8;
        let best = |places: &[Place]| -> f64 {
            let dealt = share_out(places, room, reads, steps);
            let both = places.iter().zip(dealt);
            both.map(|(place, own)| gain(place, room, reads * f64::from(own) / f64::from(steps)))
                .sum()
        };
        let now = best(&places(judged, each, Quality::worth));
        let mut then = 0.0;
        for _ in 0..LESSONS {
            let mut zs = streams
                .iter_mut()
                .map(|stream| draws::normal(stream.next_u64()));
            let mut worth = |quality: &Quality| quality.once_grown(zs.next().unwrap_or(0.0));
            then += best(&places(judged, each, &mut worth));
        }
        #[expect(clippy::cast_precision_loss, reason = "256 is exact")]
        let then = then / LESSONS as f64;
        let kept = 1.0 - self.fade * (days / notes.settled).min(1.0);
        Some(Wait {
            days,
            gain: then * kept - now,
        })
    }
}

/// A note, and what it showed.
fn winner(out: &Out<'_>, quality: &Quality) -> Option<Winner> {
    let name = out.join.creator.as_deref().unwrap_or(&out.note.name);
    Some(Winner {
        key: out.note.key.clone(),
        name: name.to_owned(),
        tier: out.join.tier?,
        age: out.age,
        result: quality.result,
        expected: quality.expected,
        worth: quality.worth(),
        boost: Fen::ZERO,
        gain: 0.0,
        barred: None,
    })
}

fn places(
    judged: &[(&Out<'_>, Quality)],
    each: f64,
    mut worth: impl FnMut(&Quality) -> f64,
) -> Vec<Place> {
    let place = |(out, quality): &(&Out<'_>, Quality)| Place {
        worth: each * worth(quality),
        before: out.boosted,
    };
    judged.iter().map(place).collect()
}

/// The money of each note, in whole steps of boost, all of what is held: dealt out in as many equal parts as there
/// are steps, or in 400 to 800 parts of several; what is left over goes where it brings the most. To round
/// shares would now and then give a note less for being worth more.
fn amounts(places: &[Place], room: f64, reads: f64, (held, step): (Fen, i64)) -> Vec<Fen> {
    let units = held.0 / step;
    let own = (units / i64::from(STEPS)).max(1);
    let whole = u32::try_from(units / own).unwrap_or(STEPS);
    let unit = Fen(units.max(1)).as_f64();
    let part = reads * Fen(own).as_f64() / unit;
    let dealt = share_out(places, room, part * f64::from(whole), whole);
    let after = places.iter().zip(&dealt).map(|(place, steps)| Place {
        before: place.before + part * f64::from(*steps),
        ..*place
    });
    let after: Vec<Place> = after.collect();
    let left = units % own;
    let rest = share_out(&after, room, reads * Fen(left).as_f64() / unit, 1);
    let both = dealt.iter().zip(rest);
    both.map(|(steps, rest)| Fen((i64::from(*steps) * own + i64::from(rest) * left) * step))
        .collect()
}
