//! How far a creator of the roster can be relied on: what the notes say beside the rate.

mod bootstrap;
mod row;
mod score;
mod signals;
mod statistics;

use serde::Serialize;

pub use bootstrap::Interval;
pub use row::Row;
pub use score::{Criterion, CriterionId, Score};
pub use signals::{Level, Signal, SignalId};
pub use statistics::{trimmed_mean, variation};

use crate::date::Date;
use crate::engagement::rate::{Definition, Evidence, cell, median, ratio};
use crate::engagement::report::{Check, CpeLevel};
use crate::engagement::{self, band};
use crate::figures::{Assumptions, response, vetting as figures};
use crate::plan::{Counted, Creator, Denominator, Notes};
use crate::problem::Problem;
use crate::units::Fen;
use bootstrap::Bootstrap;
use signals::Numbers;
use statistics::{Sorted, part};

/// What there is to say of the creators of a roster.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Vetting {
    /// What is wrong with the roster, the notes and the figures they are measured by.
    pub problems: Vec<Problem>,
    /// The creators, in the roster's order; one with a problem is left out.
    pub creators: Vec<Vetted>,
}

/// A roster in brief.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Listed {
    /// What is wrong with the roster, the notes and the figures they are measured by.
    pub problems: Vec<Problem>,
    /// The creators, in the roster's order; one with a problem is left out.
    pub rows: Vec<Row>,
}

/// What there is to say of one creator.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Vetted {
    /// The rate against the bands, and what the fee buys.
    pub check: Check,
    /// The 90% interval of the rate, by a seeded bootstrap of the notes; wider the fewer there
    /// are, missing where there are fewer than two.
    pub interval: Option<Interval>,
    /// The mean of the notes' rates without the tenth at either end.
    pub trimmed: Option<f64>,
    /// Interactions of an average note, weighted by the figures `ces.*`. Follows, which CES counts
    /// eightfold, are on no list and count nothing here.
    pub ces: Option<f64>,
    /// The part of notes with at least `note.viral` times the interactions of the creator's
    /// median one. Other tools set other bars, so their rates do not compare.
    pub viral: Option<f64>,
    /// The median gap between two notes, in days.
    pub cadence: Option<f64>,
    /// Sponsored notes against the others; missing where there are not two of each.
    pub sponsored: Option<Sponsored>,
    /// The notes that have a rate, in the order of the list.
    pub notes: Vec<Note>,
    /// Reasons to look, in a fixed order.
    pub signals: Vec<Signal>,
    /// The fees up to which the CPE is excellent, good and normal; empty where it is not known
    /// what a note brings.
    pub fees: Vec<FeeAt>,
    /// The open score.
    pub score: Score,
    /// The numbers of `check` that are at most as high, since the list gives only a least number
    /// for what they are divided by, such as `reads` of `10万+`: `rate`, `cpe`, `cpm`,
    /// `costPerRead`, `costPerSave`.
    #[cfg_attr(feature = "types", tsify(type = "string[]"))]
    pub at_most: Vec<&'static str>,
    /// The numbers of `check` that are at least as high: `rate`, where interactions may be more.
    #[cfg_attr(feature = "types", tsify(type = "string[]"))]
    pub at_least: Vec<&'static str>,
}

/// One note of a creator.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Note {
    /// The day it went live, in days since 1970-01-01.
    pub day: Option<f64>,
    /// Its engagement rate by the chosen definition.
    pub rate: f64,
    /// Whether it is sponsored.
    pub sponsored: Option<bool>,
}

/// How a creator's sponsored notes do against the others.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Sponsored {
    /// How many notes are sponsored.
    pub notes: u32,
    /// How many are not.
    pub others: u32,
    /// The mean rate of the sponsored notes divided by that of the others.
    pub ratio: f64,
    /// The 90% interval of that ratio, by a seeded bootstrap; missing where the others may bring
    /// nothing.
    pub interval: Option<Interval>,
}

/// The highest fee at which a CPE is of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct FeeAt {
    /// The level.
    pub level: CpeLevel,
    /// The fee, rounded down so that the level is met.
    pub fee: Fen,
}

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
    notes: OfCreator<'a>,
    check: Check,
    /// The rates of the notes, in rising order.
    rates: Sorted,
    /// The counted interactions of the notes, in rising order.
    interactions: Sorted,
    /// The days between two notes, in rising order.
    gaps: Sorted,
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
    pub(crate) fn all(&mut self) -> Vec<Vetted> {
        let roster = self.input.roster.iter();
        roster
            .map(|&(row, creator)| self.vet(row, creator))
            .collect()
    }

    /// All there is to say of the creator of a row in the roster; `None` where it is not sound.
    pub(crate) fn one(&mut self, row: u32) -> Option<Vetted> {
        let mut roster = self.input.roster.iter();
        let &(row, creator) = roster.find(|&&(of, _)| of == row)?;
        Some(self.vet(row, creator))
    }

    fn brief(&mut self, row: u32, creator: &'a Creator) -> Brief<'a> {
        let Vetter {
            input, figures: of, ..
        } = *self;
        let notes = OfCreator {
            evidence: Evidence {
                creator,
                notes: input.notes.all,
                rows: input.notes.of(&creator.name),
            },
            definition: input.definition,
        };
        let check = engagement::check(input, row, creator);
        let rates: Sorted = check.rates.iter().copied().collect();
        let interactions = notes.interactions();
        let days = notes.days();
        let pairs = days.iter().zip(days.iter().skip(1));
        let gaps: Sorted = pairs.map(|(one, next)| next - one).collect();
        let numbers = Numbers {
            saves_per_like: notes.saves_per_like(),
            comment_share: notes.comment_share(),
            sponsored_share: notes.sponsored_share(),
            variation: variation(&interactions.0),
            likes_only: notes.likes_only(of.value(&figures::LIKES_ONLY[0])),
            gap: gaps.0.last().copied(),
            silence: silence(&days, self.today),
            notes: (check.notes > 0).then(|| f64::from(check.notes)),
        };
        let signals = signals::signals(&numbers, of);
        let interval = self.bootstrap.mean(&rates.0);
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

    fn vet(&mut self, row: u32, creator: &'a Creator) -> Vetted {
        let brief = self.brief(row, creator);
        let Vetter {
            input, figures: of, ..
        } = *self;
        let notes = &brief.notes;
        let (at_most, at_least) = notes.bounds();
        Vetted {
            interval: brief.interval,
            trimmed: trimmed_mean(&brief.rates.0),
            ces: notes.ces(figures::CES.each_ref().map(|figure| of.value(figure))),
            notes: notes.each(),
            viral: viral(&brief.interactions.0, of.value(&response::VIRAL)),
            cadence: median(&brief.gaps.0),
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

/// Days since the last note; none where it is after today.
fn silence(days: &[f64], today: Option<Date>) -> Option<f64> {
    let last = *days.last()?;
    let today = f64::from(u32::try_from(today?.since(Date::EPOCH)).ok()?);
    (last <= today).then_some(today - last)
}

/// A creator's notes and averages, by the chosen definition.
#[derive(Debug)]
struct OfCreator<'a> {
    evidence: Evidence<'a>,
    definition: Definition,
}

impl OfCreator<'_> {
    fn notes(&self) -> &Notes {
        self.evidence.notes
    }

    /// The creator's known cells of a column.
    fn known(&self, column: &[f64]) -> impl Iterator<Item = (usize, f64)> {
        let rows = self.evidence.rows.iter();
        rows.filter_map(|&row| Some((row, cell(column, row)?)))
    }

    /// All four interactions of a note, where all are known.
    fn four(&self, row: usize) -> Option<[f64; 4]> {
        let Notes {
            likes,
            saves,
            comments,
            shares,
            ..
        } = self.notes();
        Some([
            cell(likes, row)?,
            cell(saves, row)?,
            cell(comments, row)?,
            cell(shares, row)?,
        ])
    }

    /// The counted interactions of each note.
    fn interactions(&self) -> Sorted {
        let counts = self.evidence.note_counts(self.definition.counted);
        counts
            .into_iter()
            .flatten()
            .map(|(_, count)| count)
            .collect()
    }

    /// The sum over the notes of what `of` makes of all four interactions, and how many notes that
    /// are; else what it makes of the averages.
    fn sum(&self, of: impl Fn([f64; 4]) -> f64) -> Option<(f64, f64)> {
        let rows = self.evidence.rows.iter();
        let each = rows.filter_map(|&row| self.four(row).map(&of));
        let (sum, count) = each.fold((0.0, 0.0), |(sum, count), one| (sum + one, count + 1.0));
        if count > 0.0 {
            return Some((sum, count));
        }
        let Creator {
            likes,
            saves,
            comments,
            shares,
            ..
        } = *self.evidence.creator;
        Some((of([likes?, saves?, comments?, shares?]), 1.0))
    }

    fn ces(&self, weights: [f64; 4]) -> Option<f64> {
        let weighted = |four: [f64; 4]| {
            four.iter()
                .zip(weights)
                .map(|(one, weight)| one * weight)
                .sum()
        };
        let (sum, count) = self.sum(weighted)?;
        ratio(sum, count)
    }

    fn comment_share(&self) -> Option<f64> {
        let (comments, _) = self.sum(|[_, _, comments, _]| comments)?;
        let (all, _) = self.sum(|four| four.iter().sum())?;
        ratio(comments, all)
    }

    fn saves_per_like(&self) -> Option<f64> {
        let Notes { likes, saves, .. } = self.notes();
        let each: Sorted = self
            .known(saves)
            .filter_map(|(row, saves)| ratio(saves, cell(likes, row)?))
            .collect();
        let Creator { likes, saves, .. } = *self.evidence.creator;
        median(&each.0).or_else(|| ratio(saves?, likes?))
    }

    fn likes_only(&self, bar: f64) -> Option<f64> {
        let rows = self.evidence.rows.iter();
        let others: Vec<f64> = rows
            .filter_map(|&row| {
                let [likes, saves, comments, shares] = self.four(row)?;
                ratio(saves + comments + shares, likes)
            })
            .collect();
        part(&others, |others| others < bar)
    }

    fn sponsored_share(&self) -> Option<f64> {
        let marks: Vec<f64> = self
            .known(&self.notes().sponsored)
            .map(|(_, mark)| mark)
            .collect();
        part(&marks, |mark| mark > 0.0).or(self.evidence.creator.sponsored_share)
    }

    fn sponsored(&self, bootstrap: &mut Bootstrap) -> Option<Sponsored> {
        let rates = |sponsored: bool| -> Vec<f64> {
            let rows: Vec<usize> = self
                .known(&self.notes().sponsored)
                .filter(|&(_, mark)| (mark > 0.0) == sponsored)
                .map(|(row, _)| row)
                .collect();
            let evidence = Evidence {
                rows: &rows,
                ..self.evidence
            };
            let mut rates = evidence.note_rates(self.definition).unwrap_or_default();
            rates.sort_unstable_by(f64::total_cmp);
            rates
        };
        let (sponsored, others) = (rates(true), rates(false));
        if sponsored.len() < 2 || others.len() < 2 {
            return None;
        }
        let mean = crate::engagement::rate::mean;
        Some(Sponsored {
            notes: u32::try_from(sponsored.len()).unwrap_or(u32::MAX),
            others: u32::try_from(others.len()).unwrap_or(u32::MAX),
            ratio: ratio(mean(&sponsored)?, mean(&others)?)?,
            interval: bootstrap.ratio(&sponsored, &others),
        })
    }

    /// The notes that have a rate.
    fn each(&self) -> Vec<Note> {
        let rows = self.evidence.rows.iter();
        let note = |&row: &usize| {
            let evidence = Evidence {
                rows: &[row],
                ..self.evidence
            };
            let rates = evidence.note_rates(self.definition)?;
            Some(Note {
                day: cell(&self.notes().published, row),
                rate: *rates.first()?,
                sponsored: cell(&self.notes().sponsored, row).map(|mark| mark > 0.0),
            })
        };
        rows.filter_map(note).collect()
    }

    /// The days on which notes went live, the earliest first.
    fn days(&self) -> Vec<f64> {
        let days: Sorted = self
            .known(&self.notes().published)
            .map(|(_, day)| day)
            .collect();
        days.0
    }

    /// Which numbers are at most and at least what the check says, where averages are only least
    /// numbers. Notes know no such thing, and they come first.
    fn bounds(&self) -> (Vec<&'static str>, Vec<&'static str>) {
        let Evidence { creator, rows, .. } = self.evidence;
        if !rows.is_empty() || creator.at_least.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let least = |name: &str| creator.at_least.iter().any(|field| field == name);
        let below = match self.definition.denominator {
            Denominator::Followers => "followers",
            Denominator::Reads => "reads",
            Denominator::Impressions => "impressions",
            Denominator::AdClicks => "adClicks",
        };
        let counts = |counted: Counted| {
            let mut names = counted.pick(["likes", "saves", "comments", "shares"]);
            names.any(least)
        };
        let counted = counts(self.definition.counted);
        let most = [
            ("rate", least(below)),
            ("cpe", counted),
            ("cpm", least("impressions")),
            ("costPerRead", least("reads")),
            ("costPerSave", least("saves")),
        ];
        let most = most.into_iter().filter(|&(_, is)| is).map(|(name, _)| name);
        (
            most.collect(),
            counted.then_some("rate").into_iter().collect(),
        )
    }
}
