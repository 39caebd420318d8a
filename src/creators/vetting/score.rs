//! The open score: up to 100 points for the Playbook's five criteria, each of them in sight.
//!
//! What is not known takes nothing away and adds nothing: it makes a range, from none of its
//! points to all of them.

use serde::Serialize;

use super::interval::Interval;
use super::signals::{Level, Signal, SignalId};
use crate::creators::engagement::report::{BandCheck, Span};
use crate::figures::{Assumptions, vetting as figures};
use crate::plan::Creator;

/// A creator's points.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Score {
    /// The points that are certain.
    pub low: f64,
    /// The points there would be if all that is not known were at its best.
    pub high: f64,
    /// What they are made of, in the Playbook's order; the terms add up to the score.
    pub terms: Vec<Criterion>,
}

/// One criterion.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Criterion {
    /// Which one.
    pub id: CriterionId,
    /// The most points it gives.
    pub points: f64,
    /// The points that are certain.
    pub low: f64,
    /// The points there may be.
    pub high: f64,
}

/// The Playbook's criteria.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum CriterionId {
    /// Where the engagement rate lies: nothing at half the band's low end, everything from its
    /// high end on, in logarithms between.
    Engagement,
    /// The signals on content: each good one counts 1, a fair one 2/3, one to look at 1/3, a
    /// strong one 0; the mean of them.
    Authenticity,
    /// The part of the readers who are the brand's audience.
    Audience,
    /// How near the creator's themes are to the brand's category.
    Relevance,
    /// Half for never having worked with a rival, half for how few notes are sponsored.
    History,
}

/// The part of its points that a criterion gives, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Part {
    low: f64,
    high: f64,
}

impl Part {
    const UNKNOWN: Part = Part {
        low: 0.0,
        high: 1.0,
    };

    fn of(value: Option<f64>) -> Part {
        value.map_or(Part::UNKNOWN, |value| Part {
            low: value,
            high: value,
        })
    }

    /// The mean of parts; unknown of none.
    fn mean(parts: &[Part]) -> Part {
        let count: f64 = parts.iter().map(|_| 1.0).sum();
        if count <= 0.0 {
            return Part::UNKNOWN;
        }
        Part {
            low: parts.iter().map(|part| part.low).sum::<f64>() / count,
            high: parts.iter().map(|part| part.high).sum::<f64>() / count,
        }
    }
}

/// The score of a creator and how near that one is to the brand, where `band` is the one that the
/// verdict rests on, and `interval` that of the rate.
pub(super) fn score(
    (creator, relevance): (&Creator, Option<f64>),
    band: Option<&BandCheck>,
    interval: Option<Interval>,
    signals: &[Signal],
    of: Assumptions<'_>,
) -> Score {
    let parts = [
        (CriterionId::Engagement, engagement(band, interval)),
        (CriterionId::Authenticity, authenticity(signals)),
        (CriterionId::Audience, Part::of(creator.audience_match)),
        (CriterionId::Relevance, Part::of(relevance)),
        (CriterionId::History, history(creator, signals)),
    ];
    let weights = figures::SCORE.each_ref().map(|figure| of.value(figure));
    let all: f64 = weights.iter().sum();
    // Weights of the user's own may add up to anything: they are shares of 100 points.
    let scale = if all > 0.0 { 100.0 / all } else { 0.0 };
    let terms: Vec<Criterion> = parts
        .into_iter()
        .zip(weights)
        .map(|((id, part), weight)| Criterion {
            id,
            points: weight * scale,
            low: part.low * weight * scale,
            high: part.high * weight * scale,
        })
        .collect();
    Score {
        low: terms.iter().map(|term| term.low).sum(),
        high: terms.iter().map(|term| term.high).sum(),
        terms,
    }
}

fn engagement(band: Option<&BandCheck>, interval: Option<Interval>) -> Part {
    let Some((band, Span { low, high })) = band.and_then(|band| Some((band, ends(band)?))) else {
        return Part::UNKNOWN;
    };
    let (none, all) = (band.low / 2.0, band.high);
    let place = |rate: f64| {
        if rate <= none || none <= 0.0 {
            0.0
        } else {
            (libm::log(rate / none) / libm::log(all / none)).clamp(0.0, 1.0)
        }
    };
    // An interval is of the rate as it was counted, which of a span that lies below it is the high end.
    let Interval { low, high } = match (interval, band.rate) {
        (Some(interval), None) if high > 0.0 => Interval {
            low: interval.low * low / high,
            high: interval.high,
        },
        (Some(interval), _) => interval,
        (None, _) => Interval { low, high },
    };
    Part {
        low: place(low),
        // What is not counted may be anything, but for shares, of which it is known how many there may be.
        high: match band.span.filter(|span| band.partial && span.low > 0.0) {
            Some(span) => place(high * span.high / span.low),
            None if band.partial => 1.0,
            None => place(high),
        },
    }
}

/// Where the rate lies by a band: the rate itself, or the ends between which it is.
fn ends(band: &BandCheck) -> Option<Span> {
    let known = band.rate.map(|rate| Span {
        low: rate,
        high: rate,
    });
    known.or(band.span)
}

fn authenticity(signals: &[Signal]) -> Part {
    let elsewhere = [SignalId::Notes, SignalId::SponsoredShare, SignalId::Rival];
    let about = |signal: &&Signal| !elsewhere.contains(&signal.id);
    let parts: Vec<Part> = signals
        .iter()
        .filter(about)
        .map(|signal| Part::of(signal.level.map(worth)))
        .collect();
    Part::mean(&parts)
}

fn history(creator: &Creator, signals: &[Signal]) -> Part {
    let rival = creator.rival.map(|rival| if rival { 0.0 } else { 1.0 });
    let sponsored = signals
        .iter()
        .find(|signal| signal.id == SignalId::SponsoredShare);
    let sponsored = sponsored.and_then(|signal| signal.level.map(worth));
    Part::mean(&[Part::of(rival), Part::of(sponsored)])
}

/// What a level counts.
fn worth(level: Level) -> f64 {
    match level {
        Level::Good => 1.0,
        Level::Fair => 2.0 / 3.0,
        Level::Warn => 1.0 / 3.0,
        Level::Strong => 0.0,
    }
}
