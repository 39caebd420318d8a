//! Vets the creators of a roster, one after the other.

use core::cell::OnceCell;

use super::category::Relevance;
use super::interval::{self, Interval};
use super::notes::{CreatorNotes, days_since_last};
use super::report::{FeeAt, RosterRows, VettedCreator};
use super::row::Row;
use super::score::Score;
use super::signals::{Level, Numbers, Signal};
use super::statistics::part;
use super::{score, signals};
use crate::base::date::Date;
use crate::base::objective::Objective;
use crate::base::sort::sorted;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget;
use crate::creators::engagement::{
    self, band,
    doubt::cannot_be,
    expected::{Expected, expected},
    factors::{factors, product},
    given_rate,
    levels::Levels,
    rate::{Evidence, RateBasis, median},
    report::{Check, CpeLevel},
    worth::worth,
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
    relevance: Relevance,
    /// What is usual in the list; worked out when it is first asked for.
    levels: OnceCell<Levels>,
}

/// What the team asks of a creator.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judged {
    /// Whether numbers of the creator's cannot be.
    pub(crate) cannot_be: bool,
    /// Whether no source calls the rate usual, and all that can say something call it low.
    pub(crate) below: bool,
    /// Whether there is a strong reason to look.
    pub(crate) strong: bool,
    /// The points of the open score there may be.
    pub(crate) most_points: f64,
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
            relevance: Relevance::new(input, figures),
            levels: OnceCell::new(),
        }
    }

    /// What is usual in the list.
    pub(crate) fn levels(&self) -> &Levels {
        self.levels
            .get_or_init(|| Levels::of(self.input, self.figures))
    }

    /// How near creators are to the brand.
    pub(crate) const fn relevance(&self) -> &Relevance {
        &self.relevance
    }

    /// How much of what a creator's notes bring counts.
    pub(crate) fn factors(&self, creator: &Creator) -> [Option<f64>; 2] {
        factors(creator, self.relevance.of(creator), self.input.off)
    }

    /// What is expected of a creator of the list.
    pub(crate) fn expected(&self, creator: &Creator, objective: Objective) -> Expected {
        let tier = Tier::of(creator.followers, &self.input.tiers);
        let evidence = self.input.evidence(creator);
        expected(&evidence, tier, objective, self.levels(), self.figures)
    }

    /// What the team asks of each creator.
    pub(crate) fn judged(&self) -> Vec<Judged> {
        let roster = self.input.roster.iter();
        roster
            .map(|&(row, creator)| {
                let brief = self.brief(row, creator);
                let mut levels = brief.signals.iter().map(|signal| signal.level);
                Judged {
                    cannot_be: cannot_be(&brief.check.doubts),
                    below: band::below_all(&brief.check.bands),
                    strong: levels.any(|level| level == Some(Level::Strong)),
                    most_points: brief.score.high,
                }
            })
            .collect()
    }

    /// What is vetted.
    pub(crate) const fn input(&self) -> &'a engagement::Input<'a> {
        self.input
    }

    /// What a list shows of each creator, and what their rates count.
    pub(crate) fn listed(&self) -> RosterRows {
        let mut counted = Vec::new();
        let roster = self.input.roster.iter();
        let rows = roster.map(|&(row, creator)| {
            let brief = self.brief(row, creator);
            let basis = brief.check.basis.map(|basis| place(&mut counted, basis));
            let row = Row::new(&brief.check, brief.interval, &brief.signals, &brief.score);
            (row, basis)
        });
        let (rows, row_bases) = rows.unzip();
        RosterRows {
            rows,
            bases: counted,
            row_bases,
            given_rate: given_rate::fit(self.input),
            problems: Vec::new(),
        }
    }

    /// All there is to say of each creator.
    pub(crate) fn all(&self, budget: Option<&budget::Input>) -> Vec<VettedCreator> {
        let roster = self.input.roster.iter();
        roster
            .map(|&(row, creator)| self.vet(row, creator, budget))
            .collect()
    }

    /// All there is to say of the creator of a row in the roster; `None` where it is not sound.
    pub(crate) fn one(&self, row: u32, budget: Option<&budget::Input>) -> Option<VettedCreator> {
        let mut roster = self.input.roster.iter();
        let &(row, creator) = roster.find(|&&(of, _)| of == row)?;
        Some(self.vet(row, creator, budget))
    }

    fn brief(&self, row: u32, creator: &'a Creator) -> Brief<'a> {
        let (input, of) = (self.input, self.figures);
        let evidence = input.evidence(creator);
        let notes = CreatorNotes {
            evidence,
            definition: evidence.by(input.definition),
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
            rival: creator.rival.map(|rival| if rival { 1.0 } else { 0.0 }),
        };
        let signals = signals::signals(&numbers, of);
        let interval = interval::of_mean(&rates);
        let band = band::chosen(&check.bands, input.definition);
        // The interval is of the rate by the chosen definition; a band of another has only its
        // point.
        let same = band.is_some_and(|band| band.counted == notes.definition.counted);
        let near = self.relevance.of(creator);
        let score = score::score(
            (creator, near),
            band,
            interval.filter(|_| same),
            &signals,
            of,
        );
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

    fn vet(&self, row: u32, creator: &'a Creator, budget: Option<&budget::Input>) -> VettedCreator {
        let brief = self.brief(row, creator);
        let (input, of) = (self.input, self.figures);
        let counts = product(self.factors(creator));
        let notes = &brief.notes;
        let (at_most, at_least) = notes.bounds();
        VettedCreator {
            worth: budget.and_then(|budget| {
                worth(
                    input,
                    budget,
                    of,
                    (creator, &brief.check),
                    self.levels(),
                    counts,
                )
            }),
            interval: brief.interval,
            trimmed: trimmed_mean(&brief.rates),
            ces: notes.ces(figures::CES.each_ref().map(|figure| of.value(figure))),
            notes: notes.each(),
            viral: viral(&brief.interactions, of.value(&response::VIRAL)),
            cadence: median(&sorted(brief.gaps)),
            sponsored: notes.sponsored(),
            fees: fees(&notes.evidence, input),
            score: brief.score,
            signals: brief.signals,
            at_most,
            at_least,
            check: brief.check,
        }
    }
}

/// Where a basis stands among those so far, of which there are few.
fn place(counted: &mut Vec<RateBasis>, basis: RateBasis) -> u32 {
    let at = counted.iter().position(|one| *one == basis);
    let at = at.unwrap_or_else(|| {
        counted.push(basis);
        counted.len() - 1
    });
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The part of notes with at least so many times the interactions of the median one.
fn viral(rising: &[f64], times: f64) -> Option<f64> {
    let usual = median(rising).filter(|&usual| usual > 0.0 && rising.len() > 1)?;
    part(rising, |interactions| interactions >= usual * times)
}

/// The fees up to which each level of CPE holds.
fn fees(evidence: &Evidence<'_>, input: &engagement::Input<'_>) -> Vec<FeeAt> {
    let Some(each) = evidence.known_interactions(input.definition.counted) else {
        return Vec::new();
    };
    let levels = [CpeLevel::Excellent, CpeLevel::Good, CpeLevel::Normal];
    let at = |(level, threshold): (CpeLevel, f64)| FeeAt {
        level,
        fee: Fen::nearest((each * threshold).floor()),
    };
    levels.into_iter().zip(input.thresholds).map(at).collect()
}
