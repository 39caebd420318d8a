//! What a list of ten thousand creators shows of each.

use serde::Serialize;

use super::interval::Interval;
use super::score::Score;
use super::signals::{Level, Signal};
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::creators::engagement::report::{Check, CpeLevel, Doubt, Span, Verdict};
use crate::figures::Source;

/// One creator in a list; the whole story is [`Vetted`](super::VettedCreator). It has 19 fields, and
/// no more: from 20 on, V8 takes seven times as long to make each object (measured with Node 20).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Row {
    /// The creator's row in the roster, from 0.
    pub row: u32,
    /// The creator's name.
    pub name: String,
    /// The tier by followers.
    pub tier: Tier,
    /// Number of followers.
    pub followers: f64,
    /// The engagement rate by the chosen definition.
    pub rate: Option<f64>,
    /// The 80% interval of the rate.
    pub interval: Option<Interval>,
    /// The worst that is doubted of the creator's numbers.
    pub doubt: Option<Doubt>,
    /// The band that the verdict rests on, from low to high; missing where there is none, nor a doubt between two.
    pub band: Option<RowBand>,
    /// Where the rate lies in it.
    pub verdict: Verdict,
    /// The source of the verdict.
    pub source: Option<Source>,
    /// Whether the sources contradict each other.
    pub disagree: bool,
    /// The columns that the rate goes without.
    #[cfg_attr(feature = "types", tsify(type = "string[]"))]
    pub missing: Vec<&'static str>,
    /// Saves by the chosen denominator.
    pub save_rate: Option<f64>,
    /// The quoted fee.
    pub fee: Option<Fen>,
    /// Fee for each counted engagement, in fen.
    pub cpe: Option<f64>,
    /// How that stands against the thresholds.
    pub cpe_level: Option<CpeLevel>,
    /// How many signals are a reason to look, strong ones among them.
    pub signals: u32,
    /// How many of them are strong.
    pub strong: u32,
    /// The open score.
    pub score: Interval,
}

/// A band with the creator on it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RowBand {
    /// Its low end.
    pub low: f64,
    /// Its high end.
    pub high: f64,
    /// The rate as the band counts, which alone can be set beside it.
    pub rate: Option<f64>,
    /// The ends between which it lies, where that is all that is known.
    pub span: Option<Span>,
}

impl Row {
    /// What a list shows of a creator.
    pub(super) fn new(
        check: &Check,
        interval: Option<Interval>,
        signals: &[Signal],
        score: &Score,
    ) -> Row {
        let band = check
            .bands
            .iter()
            .find(|band| Some(band.source) == check.source && band.verdict == check.verdict)
            .filter(|band| band.verdict != Verdict::NoData || band.span.is_some());
        let count = |least: Level| {
            let levels = signals.iter().filter_map(|signal| signal.level);
            u32::try_from(levels.filter(|&level| level >= least).count()).unwrap_or(u32::MAX)
        };
        Row {
            row: check.row,
            name: check.name.clone(),
            tier: check.tier,
            followers: check.followers,
            rate: check.rate,
            interval,
            doubt: check.doubts.first().copied(),
            band: band.map(|band| RowBand {
                low: band.low,
                high: band.high,
                rate: band.rate,
                span: band.span,
            }),
            verdict: check.verdict,
            source: check.source,
            disagree: check.disagree,
            missing: check.missing.clone(),
            save_rate: check.save_rate,
            fee: check.fee,
            cpe: check.cpe,
            cpe_level: check.cpe_level,
            signals: count(Level::Warn),
            strong: count(Level::Strong),
            score: Interval {
                low: score.low,
                high: score.high,
            },
        }
    }
}
