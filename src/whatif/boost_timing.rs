//! Boost every note at once, or hold money until it is known which notes outperform?

use serde::Serialize;

use super::case::Case;
use crate::base::normal::Z90;
use crate::base::units::{Fen, Range};
use crate::budget::{Campaign, Passing, Waiting};
use crate::figures::boost_timing as figures;
use crate::plan::Plan;

/// How many campaigns are drawn: enough for gains of a percent, and half as slow as a forecast.
const CAMPAIGNS: usize = 4_000;
/// How many creators all campaigns together may book. Where a campaign books many, luck evens out, and fewer
/// campaigns say as much.
const BOOKINGS: u32 = 1_000_000;
/// And how many campaigns there are at least.
const FEWEST: usize = 100;
/// Parts of the boost that may be held.
const HOLDS: [f64; 4] = [0.25, 0.5, 0.75, 1.0];
/// Multiples of the median that a note may have to reach.
const THRESHOLDS: [f64; 8] = [0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0];
/// A gain smaller than this part of the result is rounding.
const NOISE: f64 = 1e-9;

/// What holding back boost for the notes that outperform brings in simulated campaigns of the best
/// mix.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BoostTiming {
    /// The boost of the best mix in fen.
    pub boost: Fen,
    /// The mean of what it brings if all live notes are boosted alike and at once: readers, saves
    /// or orders, unrounded.
    pub at_once: f64,
    /// Whether no policy gains: the low end of every gain is 0 or less.
    pub boost_now: bool,
    /// The policy of the largest mean gain among those that gain; where none does, among all. Where
    /// lower thresholds gain as much, to within the interval of that gain, the lowest of them.
    pub best: HoldPolicy,
    /// All policies that were tried, by threshold, then by the part that is held.
    pub policies: Vec<HoldPolicy>,
    /// What the best mix counts on all the boost to bring, in the same unit: it takes for granted
    /// that boost goes to proven notes, by the figure `boost.uplift`.
    pub counted_on: f64,
}

/// A part of the boost is held and goes equally to the notes that pass a threshold, to the best one
/// where none does; the rest goes to all live notes at once.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct HoldPolicy {
    /// The part of the boost that is held, above 0, at most 1.
    pub hold: f64,
    /// The same in fen, to the nearest one.
    pub held: Fen,
    /// How many times the median result of its tier a note must have.
    pub threshold: f64,
    /// The mean of what all the boost brings, in the objective's unit.
    pub mean: f64,
    /// The mean gain over boosting at once, in the same campaigns, with the interval that holds it
    /// eight times in ten.
    pub gain: Range,
    /// The part of campaigns in which it brings more than boosting at once, 0 to 1.
    pub better: f64,
    /// The part of campaigns in which no note passes, 0 to 1.
    pub none_passes: f64,
    /// The mean number of notes that pass.
    pub passing: f64,
}

/// What holding back boost for the notes that outperform would bring, in 4,000 simulated campaigns
/// of the best mix (fewer, where it books more than 250 creators). They differ by the luck of creators and notes alone; every figure has its likely
/// value, as in the report.
///
/// ```
/// use notewave::{default_plan, figures::Override, objective::Objective, whatif};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let winners = whatif::boost_timing(&plan).unwrap();
/// assert!(!winners.boost_now && winners.best.gain.low > 0.0);
/// assert!(winners.best.threshold > 1.0, "at the usual spreads, waiting for winners pays");
/// // Where early results are nothing but chance, it does not.
/// let chance = Override { value: 0.0, low: None, high: None };
/// plan.overrides.insert("winners.lasting".to_owned(), chance);
/// assert!(whatif::boost_timing(&plan).unwrap().boost_now);
/// ```
#[must_use]
pub fn boost_timing(plan: &Plan) -> Option<BoostTiming> {
    let case = Case::new(plan);
    let input = case.input()?;
    let mix = input.best();
    let waiting = Waiting {
        lasting: case.figures().value(&figures::LASTING),
        fade: case.figures().value(&figures::FADE),
        room: case.figures().value(&figures::ROOM),
    };
    let mut tallies: Vec<Tally> = THRESHOLDS
        .into_iter()
        .flat_map(|threshold| HOLDS.map(|hold| Tally::new(hold, threshold)))
        .collect();
    let (mut campaigns, mut sum) = (0.0, 0.0);
    let drawn = usize::try_from(BOOKINGS / mix.bookings().max(1)).unwrap_or(CAMPAIGNS);
    let drawn = drawn.clamp(FEWEST, CAMPAIGNS);
    for campaign in input.campaigns(&mix, waiting).take(drawn) {
        let at_once = campaign.at_once();
        campaigns += 1.0;
        sum += at_once;
        for (threshold, tallies) in THRESHOLDS.into_iter().zip(tallies.chunks_mut(HOLDS.len())) {
            let passing = campaign.passing(threshold);
            for tally in tallies {
                tally.add(&campaign, &passing, at_once);
            }
        }
    }
    let policies: Vec<HoldPolicy> = tallies
        .iter()
        .map(|tally| tally.policy(mix.boost, campaigns, sum))
        .collect();
    let at_once = sum / campaigns;
    let gains = |policy: &HoldPolicy| policy.gain.low > NOISE * at_once;
    let boost_now = !policies.iter().any(gains);
    let most = |policies: &[HoldPolicy]| {
        let sound = policies.iter().filter(|policy| boost_now || gains(policy));
        let best = sound.max_by(|one, other| one.gain.likely.total_cmp(&other.gain.likely));
        best.copied()
    };
    // Of thresholds that the simulation cannot tell apart, the lowest is the soonest to act on.
    let bar = most(&policies)?.gain.low;
    let as_good = |best: &HoldPolicy| best.gain.likely >= bar;
    let best = policies.chunks(HOLDS.len()).filter_map(most).find(as_good);
    Some(BoostTiming {
        boost: mix.boost,
        at_once,
        boost_now,
        best: best?,
        counted_on: input.counted_on(&mix),
        policies,
    })
}

/// Sums over campaigns of what a policy brings.
struct Tally {
    hold: f64,
    threshold: f64,
    gain: f64,
    squares: f64,
    better: f64,
    none_passes: f64,
    passing: f64,
}

impl Tally {
    const fn new(hold: f64, threshold: f64) -> Tally {
        Tally {
            hold,
            threshold,
            gain: 0.0,
            squares: 0.0,
            better: 0.0,
            none_passes: 0.0,
            passing: 0.0,
        }
    }

    fn add(&mut self, campaign: &Campaign, passing: &Passing, at_once: f64) {
        let gain = campaign.held(self.hold, passing) - at_once;
        self.gain += gain;
        self.squares += gain * gain;
        self.better += f64::from(gain > 0.0);
        self.none_passes += f64::from(passing.passed <= 0.0);
        self.passing += passing.passed;
    }

    /// The policy after so many campaigns, which brought `at_once` together if boosted at once.
    fn policy(&self, boost: Fen, campaigns: f64, at_once: f64) -> HoldPolicy {
        let likely = self.gain / campaigns;
        let variance = (self.squares / campaigns - likely * likely).max(0.0);
        let off = Z90 * libm::sqrt(variance / campaigns);
        HoldPolicy {
            hold: self.hold,
            held: Fen::nearest(boost.as_f64() * self.hold),
            threshold: self.threshold,
            mean: (at_once + self.gain) / campaigns,
            gain: Range {
                low: likely - off,
                likely,
                high: likely + off,
            },
            better: self.better / campaigns,
            none_passes: self.none_passes / campaigns,
            passing: self.passing / campaigns,
        }
    }
}
