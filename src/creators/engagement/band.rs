//! The published bands: each holds for one tier and one definition, on one source's word.

use super::rate::{Definition, Evidence};
use super::report::{BandCheck, Span, Verdict};
use crate::base::tier::Tier;
use crate::base::units::Range;
use crate::figures::engagement as table;
use crate::figures::{Figure, Source};
use crate::plan::{Counted, Denominator};

/// Where a source says a healthy creator's engagement rate lies.
#[derive(Clone, Copy, Debug)]
pub struct Band {
    /// The figure whose low and high end are the band's.
    pub figure: &'static Figure,
    /// Who published it.
    pub source: Source,
    /// The creators it holds for.
    pub group: Group,
    /// What it counts and what it divides by.
    pub definition: Definition,
}

/// The creators a band holds for: a tier, of which the scoring code parts the KOCs in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// A whole tier.
    Whole(Tier),
    /// KOCs under [`KOC_LARGE_FROM`](crate::figures::engagement::KOC_LARGE_FROM).
    SmallKoc,
    /// KOCs from there on.
    LargeKoc,
}

impl Group {
    /// Whether a creator of this tier belongs to it; `large` says that a KOC is a large one.
    #[must_use]
    pub fn holds(self, tier: Tier, large: bool) -> bool {
        match self {
            Group::Whole(whole) => whole == tier,
            Group::SmallKoc => tier == Tier::Koc && !large,
            Group::LargeKoc => tier == Tier::Koc && large,
        }
    }
}

/// All four interactions for each follower, as the Playbook counts.
const BY_FOLLOWERS: Definition = Definition {
    counted: Counted::ALL,
    denominator: Denominator::Followers,
};
/// All four interactions for each impression, as the Guide counts.
const BY_IMPRESSIONS: Definition = Definition {
    counted: Counted::ALL,
    denominator: Denominator::Impressions,
};
/// Likes and saves for each follower, as the scoring code counts.
const LIKES_AND_SAVES: Definition = Definition {
    counted: Counted::LIKES_AND_SAVES,
    denominator: Denominator::Followers,
};
/// Every band, in the order in which a verdict looks for one: Playbook, Guide, scoring code.
pub static BANDS: [Band; 9] = [
    playbook(&table::BAND_PLAYBOOK_MID, Tier::Mid),
    guide(&table::BAND_GUIDE_MICRO, Tier::Micro),
    guide(&table::BAND_GUIDE_MID, Tier::Mid),
    guide(&table::BAND_GUIDE_MEGA, Tier::Mega),
    code(&table::BAND_CODE_KOC_SMALL, Group::SmallKoc),
    code(&table::BAND_CODE_KOC_LARGE, Group::LargeKoc),
    code(&table::BAND_CODE_MICRO, Group::Whole(Tier::Micro)),
    code(&table::BAND_CODE_MID, Group::Whole(Tier::Mid)),
    code(&table::BAND_CODE_MEGA, Group::Whole(Tier::Mega)),
];

const fn playbook(figure: &'static Figure, tier: Tier) -> Band {
    Band {
        figure,
        source: Source::Playbook,
        group: Group::Whole(tier),
        definition: BY_FOLLOWERS,
    }
}

const fn guide(figure: &'static Figure, tier: Tier) -> Band {
    Band {
        figure,
        source: Source::Guide,
        group: Group::Whole(tier),
        definition: BY_IMPRESSIONS,
    }
}

const fn code(figure: &'static Figure, group: Group) -> Band {
    Band {
        figure,
        source: Source::ScoringCode,
        group,
        definition: LIKES_AND_SAVES,
    }
}

impl Band {
    /// Where a creator stands by this band's own definition, with the ends in force. Where not all
    /// that the band counts is known, what is known may lie within it or above, and not below: unless
    /// it is a total, or lacks shares alone, which make no more than `part` of all interactions, as comments
    /// do. Then the rate lies between two ends, and there is a verdict where both say the same.
    #[must_use]
    pub fn check(&self, ends: Range, part: f64, evidence: &Evidence<'_>) -> BandCheck {
        let known = evidence.by(self.definition);
        let rate = evidence.rate(known);
        let partial = rate.is_some() && known != self.definition;
        let span = self.span(rate.filter(|_| known == self.definition), part, evidence);
        let found = verdict(rate, ends.low, ends.high);
        let at = |rate: f64| verdict(Some(rate), ends.low, ends.high);
        let agreed = span.filter(|span| at(span.low) == at(span.high));
        BandCheck {
            id: self.figure.id,
            source: self.source,
            grade: self.figure.grade,
            denominator: self.definition.denominator,
            counted: self.definition.counted,
            low: ends.low,
            high: ends.high,
            rate,
            partial,
            span,
            verdict: match (agreed, found) {
                (Some(span), _) => at(span.low),
                (None, Verdict::Below) if partial => Verdict::NoData,
                (None, found) => found,
            },
        }
    }

    /// The ends between which the rate lies, where it is not known by itself. A total of all interactions holds
    /// likes and saves, and comments and perhaps shares besides; one without shares is all but shares.
    fn span(&self, own: Option<f64>, part: f64, evidence: &Evidence<'_>) -> Option<Span> {
        let all = Definition {
            counted: Counted::ALL,
            ..self.definition
        };
        let basis = evidence.basis(all).filter(|_| own.is_none())?;
        let rate = evidence.rate(evidence.by(all))?;
        let whole = Counted::ALL_BUT_SHARES;
        let others = part.clamp(0.0, 0.5);
        if self.definition.counted.shares {
            (basis.counted == whole).then(|| Span {
                low: rate,
                high: rate / (1.0 - others),
            })
        } else {
            // A part of all interactions is more of a total that lacks shares.
            let least = if basis.shares_in == Some(false) {
                1.0 - others / (1.0 - others)
            } else {
                1.0 - 2.0 * others
            };
            basis.by_total.then_some(Span {
                low: rate * least,
                high: rate,
            })
        }
    }
}

/// Where a rate lies; both ends belong to the band.
///
/// ```
/// use notewave::creators::engagement::band::verdict;
/// use notewave::creators::engagement::report::Verdict;
/// assert_eq!(verdict(Some(0.02), 0.03, 0.08), Verdict::Below);
/// assert_eq!(verdict(Some(0.03), 0.03, 0.08), Verdict::Within);
/// assert_eq!(verdict(Some(0.09), 0.03, 0.08), Verdict::Above);
/// assert_eq!(verdict(None, 0.03, 0.08), Verdict::NoData);
/// ```
#[must_use]
pub fn verdict(rate: Option<f64>, low: f64, high: f64) -> Verdict {
    match rate {
        None => Verdict::NoData,
        Some(rate) if rate < low => Verdict::Below,
        Some(rate) if rate > high => Verdict::Above,
        Some(_) => Verdict::Within,
    }
}

/// The band that speaks for the chosen definition: the one that counts just so, else the first
/// that divides by the same.
#[must_use]
pub fn chosen(bands: &[BandCheck], definition: Definition) -> Option<&BandCheck> {
    let same = |band: &&BandCheck| band.denominator == definition.denominator;
    let exact = |band: &&BandCheck| same(band) && band.counted == definition.counted;
    bands.iter().find(exact).or_else(|| bands.iter().find(same))
}

/// Whether a rate is below every band that could be checked, so that no source calls it usual.
#[must_use]
pub fn below_all(bands: &[BandCheck]) -> bool {
    let mut verdicts = bands
        .iter()
        .map(|band| band.verdict)
        .filter(|verdict| *verdict != Verdict::NoData);
    let first = verdicts.next();
    first == Some(Verdict::Below) && verdicts.all(|verdict| verdict == Verdict::Below)
}

/// Whether two bands that could be checked give different verdicts.
#[must_use]
pub fn disagree(bands: &[BandCheck]) -> bool {
    let mut verdicts = bands
        .iter()
        .map(|band| band.verdict)
        .filter(|verdict| *verdict != Verdict::NoData);
    let first = verdicts.next();
    verdicts.any(|verdict| Some(verdict) != first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_of_a_band_is_the_first_of_its_figure() {
        for band in &BANDS {
            assert_eq!(band.figure.sources.first(), Some(&band.source));
        }
    }

    #[test]
    fn the_value_is_the_geometric_middle_to_two_digits() {
        for band in &BANDS {
            let middle = libm::sqrt(band.figure.low * band.figure.high);
            let off = (band.figure.value / middle - 1.0).abs();
            assert!(off < 0.02, "{}: {middle}", band.figure.id);
        }
    }
}
