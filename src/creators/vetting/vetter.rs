//! Vets the creators of a roster, one after the other.

use super::bootstrap::{Bootstrap, Interval};
use super::notes::{CreatorNotes, days_since_last};
use super::report::{FeeAt, VettedCreator};
use super::row::Row;
use super::score::Score;
use super::signals::{Numbers, Signal};
use super::statistics::part;
use super::{score, signals};
use crate::base::date::Date;
use crate::base::sort::sorted;
use crate::base::units::Fen;
use crate::creators::engagement::{
    self, band,
    rate::{Evidence, median},
    report::{Check, CpeLevel},
};
use crate::creators::vetting::statistics::trimmed_mean;
use crate::creators::vetting::statistics::variation;
use crate::figures::{Assumptions, response, vetting as figures};
use crate::plan::Creator;

/// Vets the sound creators of a roster, one after the other.
#[derive(Debug)]
pub(crate) struct Vetter<'a> {
    input: &'a engagement::Input<'a>,
    figures: Assumptions<'a>,
    today: Option<Date>,
    bootstrap: Bootstrap,
}

/// What a list shows of a creator, and what that rests on.
struct Brief<'a> {
    notes: CreatorNotes<'a>,
    check: Check,
    /// The rates of the notes, in rising order.
    rates: Vec<f64>,
    /// The counted interactions of the notes, in rising order.
    interactions: Vec<f64>,
    /// The days between one note and the next.
    gaps: Vec<f64>,
    interval: Option<Interval>,
    signals: Vec<Signal>,
    score: Score,
}

impl<'a> Vetter<'a> {
    /// For a checked input, by the figures that it was checked with.
    pub(crate) fn new(
        input: &'a engagement::Input<'a>,
        figures: Assumptions<'a>,
        today: Option<Date>,
    ) -> Vetter<'a> {
        Vetter {
            input,
            figures,
            today,
            bootstrap: Bootstrap::default(),
        }
    }

    /// What is vetted.
    pub(crate) const fn input(&self) -> &'a engagement::Input<'a> {
        self.input
    }

    /// What a list shows of each creator.
    pub(crate) fn rows(&mut self) -> Vec<Row> {
        let roster = self.input.roster.iter();
        roster
            .map(|&(row, creator)| {
                let brief = self.brief(row, creator);
                Row::new(&brief.check, brief.interval, &brief.signals, &brief.score)
            })
            .collect()
    }

    /// All there is to say of each creator.
    pub(crate) fn all(&mut self) -> Vec<VettedCreator> {
        let roster = self.input.roster.iter();
        roster
            .map(|&(row, creator)| self.vet(row, creator))
            .collect()
    }

    /// All there is to say of the creator of a row in the roster; `None` where it is not sound.
    pub(crate) fn one(&mut self, row: u32) -> Option<VettedCreator> {
        let mut roster = self.input.roster.iter();
        let &(row, creator) = roster.find(|&&(of, _)| of == row)?;
        Some(self.vet(row, creator))
    }

    fn brief(&mut self, row: u32, creator: &'a Creator) -> Brief<'a> {
        let Vetter {
            input, figures: of, ..
        } = *self;
        let notes = CreatorNotes {
            evidence: Evidence {
                creator,
                notes: input.notes.all,
                rows: input.notes.of(&creator.name),
            },
            definition: input.definition,
        };
        let check = engagement::check(input, row, creator);
        let rates = sorted(check.rates.clone());
        let interactions = notes.interactions();
        let days = notes.days();
        let pairs = days.iter().zip(days.iter().skip(1));
        let gaps: Vec<f64> = pairs.map(|(one, next)| next - one).collect();
        let numbers = Numbers {
            saves_per_like: notes.saves_per_like(),
            comment_share: notes.comment_share(),
            sponsored_share: notes.sponsored_share(),
            variation: variation(&interactions),
            likes_only: notes.likes_only(of.value(&figures::LIKES_ONLY[0])),
            gap: gaps.iter().copied().reduce(f64::max),
            days_since_last: days_since_last(&days, self.today),
            notes: (check.notes > 0).then(|| f64::from(check.notes)),
        };
        let signals = signals::signals(&numbers, of);
        let interval = self.bootstrap.mean(&rates);
        let band = band::chosen(&check.bands, input.definition);
        // The interval is of the rate by the chosen definition; a band of another has only its
        // point.
        let same = band.is_some_and(|band| band.counted == input.definition.counted);
        let score = score::score(creator, band, interval.filter(|_| same), &signals, of);
        Brief {
            notes,
            check,
            rates,
            interactions,
            gaps,
            interval,
            signals,
            score,
        }
    }

    fn vet(&mut self, row: u32, creator: &'a Creator) -> VettedCreator {
        let brief = self.brief(row, creator);
        let Vetter {
            input, figures: of, ..
        } = *self;
        let notes = &brief.notes;
        let (at_most, at_least) = notes.bounds();
        VettedCreator {
            interval: brief.interval,
            trimmed: trimmed_mean(&brief.rates),
            ces: notes.ces(figures::CES.each_ref().map(|figure| of.value(figure))),
            notes: notes.each(),
            viral: viral(&brief.interactions, of.value(&response::VIRAL)),
            cadence: median(&sorted(brief.gaps)),
            sponsored: notes.sponsored(&mut self.bootstrap),
            fees: fees(&notes.evidence, input),
            score: brief.score,
            signals: brief.signals,
            at_most,
            at_least,
            check: brief.check,
        }
    }
}

/// The part of notes with at least so many times the interactions of the median one.
fn viral(rising: &[f64], times: f64) -> Option<f64> {
    let usual = median(rising).filter(|&usual| usual > 0.0 && rising.len() > 1)?;
    part(rising, |interactions| interactions >= usual * times)
}

/// The fees up to which each level of CPE holds.
fn fees(evidence: &Evidence<'_>, input: &engagement::Input<'_>) -> Vec<FeeAt> {
    let Some(each) = evidence.interactions(input.definition.counted) else {
        return Vec::new();
    };
    let levels = [CpeLevel::Excellent, CpeLevel::Good, CpeLevel::Normal];
    let at = |(level, threshold): (CpeLevel, f64)| FeeAt {
        level,
        fee: Fen::nearest((each * threshold).floor()),
    };
    levels.into_iter().zip(input.thresholds).map(at).collect()
}
