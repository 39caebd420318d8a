//! What notes that are found by search still bring: how fast their reads fall off, as repeated measurements tell.
//!
//! That a note goes on for "weeks or months" is all that is published (Playbook). We assume that what it gets in a
//! day halves in a month, two weeks to three months; measurements are weighed against that.

use serde::Serialize;

use super::input::Measured;
use super::tally::{Notes, Out};
use crate::base::date::Date;
use crate::base::normal::Z90;
use crate::base::units::Range;

/// How long it takes until a note gets half as many reads a day, in days: an assumption.
const HALVES: Range = Range {
    low: 14.0,
    likely: 30.0,
    high: 90.0,
};
/// The variance of the logarithm of reads a day about their fall: as creators differ, an assumption.
const APART: f64 = 0.35 * 0.35;
/// The ends that a half-life may have, in days.
const ENDS: (f64, f64) = (2.0, 730.0);

/// How the reads of notes fall off once their first days are over.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Decay {
    /// Days until a note gets half as many reads a day.
    pub half_life: f64,
    /// How much of that is the notes' own, 0 to 1; the rest is our assumption.
    pub weight: f64,
    /// Notes that were measured three times or more, which tell how fast they fall off.
    pub notes: u32,
    /// Notes that were measured twice or more, which tell what they still get a day.
    pub measured: u32,
    /// Reads that these still bring in the next 30 days; missing where there are none.
    pub reads: Option<f64>,
}

/// Reads a day around a day of a note's life.
struct Pace {
    day: f64,
    reads: f64,
}

/// How the reads of notes fall off, by what was measured of them after their first days.
pub(super) fn decay(notes: &Notes<'_>) -> Decay {
    let rate = |half_life: f64| core::f64::consts::LN_2 / half_life;
    let (usual, quick, slow) = (rate(HALVES.likely), rate(HALVES.low), rate(HALVES.high));
    let spread = (quick - slow) / (2.0 * Z90);
    let prior = 1.0 / (spread * spread);
    let (mut sum, mut weight) = (0.0, 0.0);
    let (mut telling, mut measured) = (0_u32, 0_u32);
    let paces: Vec<(&Out<'_>, Vec<Pace>)> = notes
        .all
        .iter()
        .map(|out| (out, paces(out, notes.settled)))
        .collect();
    for (_, paces) in &paces {
        measured += u32::from(!paces.is_empty());
        telling += u32::from(paces.len() > 1);
        let count = paces.iter().map(|_| 1.0).sum::<f64>();
        let mean = |of: fn(&Pace) -> f64| paces.iter().map(of).sum::<f64>() / count;
        let (day, log) = (mean(|pace| pace.day), mean(|pace| libm::log(pace.reads)));
        for pace in paces {
            // The fall of the logarithm, note by note: how much a note gets at all says nothing of it.
            let off = pace.day - day;
            sum -= off * (libm::log(pace.reads) - log) / APART;
            weight += off * off / APART;
        }
    }
    let falls = (prior * usual + sum) / (prior + weight);
    let half_life = if falls > 0.0 { rate(falls) } else { ENDS.1 };
    let half_life = half_life.clamp(ENDS.0, ENDS.1);
    let falls = rate(half_life);
    let still = paces.iter().filter_map(|(out, paces)| {
        let last = paces.last()?;
        let since = out.age? - last.day;
        // What comes in the next days, of a rate that falls: the integral of it.
        let days = -libm::expm1(-falls * NEXT) / falls;
        Some(last.reads * libm::exp(-falls * since) * days)
    });
    Decay {
        half_life,
        weight: weight / (prior + weight),
        notes: telling,
        measured,
        reads: (measured > 0).then(|| still.sum()),
    }
}

/// The days that are looked ahead.
const NEXT: f64 = 30.0;

/// The reads a day between each two measurements of a note from the day on that its first days are over; those of
/// a note that stands still are half of one.
fn paces(out: &Out<'_>, settled: f64) -> Vec<Pace> {
    let Some(live) = out.note.live() else {
        return Vec::new();
    };
    let age = |day: &str| {
        let days = Date::parse(day)?.since(live);
        u32::try_from(days).ok().map(f64::from)
    };
    let earlier = out
        .note
        .earlier
        .iter()
        .filter_map(|Measured { day, reads }| Some((age(day)?, *reads)));
    let now = out.age.zip(out.note.reads);
    let all: Vec<(f64, f64)> = earlier
        .chain(now)
        .filter(|(age, _)| *age >= settled)
        .collect();
    let pairs = all.iter().zip(all.iter().skip(1));
    pairs
        .filter(|((before, _), (after, _))| after > before)
        .map(|((before, less), (after, more))| Pace {
            day: f64::midpoint(*before, *after),
            reads: (more - less).max(0.5) / (after - before),
        })
        .collect()
}
