//! What the engagement calculator says.

use serde::Serialize;

use super::own::Drawn;
use super::rate::RateBasis;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::figures::{Grade, Source};
use crate::plan::{Counted, Denominator};

/// Whether creators are worth their fee.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct EngagementReport {
    /// The creator typed in by hand.
    pub creator: Option<Check>,
    /// What that creator is worth to the plan; missing where the budget is unsound, or numbers of the
    /// creator's cannot be.
    pub worth: Option<Worth>,
    /// The roster, in its own order; a row with a problem is left out and named in `problems`.
    pub roster: Vec<Check>,
    /// What the rates that the list itself gives fit; missing where it gives none, or they fit nothing.
    pub given_rate: Option<GivenRate>,
}

/// The definition that the rates of a list fit best.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct GivenRate {
    /// The interactions that are counted.
    pub counted: Counted,
    /// Whether they are the list's own total, else its parts added up.
    pub by_total: bool,
    /// What they are divided by.
    pub denominator: Denominator,
    /// How many creators have a rate in the list.
    pub creators: u32,
    /// The part of them whose rate the definition gives within a twentieth, 0 to 1.
    pub share: f64,
}

/// What we say of one creator.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Check {
    /// The creator's row in the roster, from 0; 0 for the creator typed in by hand.
    pub row: u32,
    /// The creator's name.
    pub name: String,
    /// The tier by followers.
    pub tier: Tier,
    /// Number of followers.
    pub followers: f64,
    /// The creator's notes, those with a problem left out; 0 where only averages were given.
    pub notes: u32,
    /// Fewer notes than the Playbook asks for, though notes were given.
    pub few_notes: bool,
    /// The engagement rate by the chosen denominator: the mean of the notes' own rates, or the
    /// ratio of the averages where there are no notes or the list of notes lacks a column that is
    /// needed. Missing where data is.
    pub rate: Option<f64>,
    /// What `rate` counts; missing where there is none.
    pub basis: Option<RateBasis>,
    /// The rate that the list gives, as it gives it: it is measured by no band.
    pub given_rate: Option<f64>,
    /// The columns that `rate` goes without, by their names in the plan, such as `shares`: it counts
    /// what is known and is at least as high. Where there is no rate, those that it lacks.
    #[cfg_attr(feature = "types", tsify(type = "string[]"))]
    pub missing: Vec<&'static str>,
    /// The median of the notes' own rates; missing where `rates` is empty.
    pub median: Option<f64>,
    /// The notes' own rates, in the order of the notes, for the picture; a note that has nothing
    /// to divide by is not among them.
    pub rates: Vec<f64>,
    /// Saves by the chosen denominator, worked out as `rate` is.
    pub save_rate: Option<f64>,
    /// Numbers that cannot be, or hardly can; the worst first.
    pub doubts: Vec<Doubt>,
    /// What each band of the creator's tier says.
    pub bands: Vec<BandCheck>,
    /// The verdict by the chosen denominator; without `rate` there is none.
    pub verdict: Verdict,
    /// The source of the verdict.
    pub source: Option<Source>,
    /// Whether two bands that could be checked contradict each other.
    pub disagree: bool,
    /// The quoted fee for the chosen format.
    pub fee: Option<Fen>,
    /// Fee for each counted engagement, in fen.
    pub cpe: Option<f64>,
    /// How that CPE stands against the thresholds; missing where numbers are doubted.
    pub cpe_level: Option<CpeLevel>,
    /// Fee for a thousand impressions, in fen.
    pub cpm: Option<f64>,
    /// Fee for each read, in fen.
    pub cost_per_read: Option<f64>,
    /// Fee for each save, in fen.
    pub cost_per_save: Option<f64>,
}

/// A number that cannot be, or hardly can: it was mistyped, misread or bought.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Doubt {
    /// What is doubted.
    pub id: DoubtId,
    /// Whether it cannot be; else it hardly can.
    pub impossible: bool,
    /// The creator's number.
    pub value: f64,
    /// The most that it could be, or could well be; what the parts of a total come to.
    pub most: f64,
}

/// What is doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum DoubtId {
    /// More interactions than reads: who acts on a note has opened it, and few of those who open it
    /// do.
    InteractionsAboveReads,
    /// More reads than impressions: what is opened was shown.
    ReadsAboveImpressions,
    /// A total of interactions that is not what its parts come to, with shares or without.
    TotalDisagrees,
    /// Far more saves than likes.
    SavesAboveLikes,
    /// A rate far above its band.
    RateAboveBand,
}

impl DoubtId {
    /// Whether such numbers cannot be; others hardly can.
    pub(crate) const fn is_impossible(self) -> bool {
        match self {
            DoubtId::InteractionsAboveReads | DoubtId::ReadsAboveImpressions => true,
            DoubtId::TotalDisagrees | DoubtId::SavesAboveLikes | DoubtId::RateAboveBand => false,
        }
    }
}

/// What a creator is worth to the plan, measured by what the plan's own typical creator of the tier
/// costs for each reader, save or order, all in.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Worth {
    /// The fee for the first note at which a result costs just as much as with the typical creator,
    /// rounded down to the fen; 0 where it costs more even without a fee.
    pub up_to: Fen,
    /// Eight chances in ten that this fee lies between this low end, by how unsure so few notes are,
    pub low: Fen,
    /// and this high one.
    pub high: Fen,
    /// What the creator is expected to bring, in the objective's unit, as far as it counts.
    pub result: f64,
    /// The part that counts: audience match times relevance, 1 where neither is known.
    pub counts: f64,
    /// What a typical creator of the tier with as many followers would.
    pub typical_result: f64,
    /// What each of them costs at the fee asked for, in fen; missing where no fee is.
    pub cost: Option<f64>,
    /// What each costs with a typical creator of the tier, in fen.
    pub typical_cost: f64,
    /// What the objective counts, where the list does not say it of the creator: it was worked out
    /// from likes, or is that of a typical creator with as many followers.
    #[cfg_attr(feature = "types", tsify(type = "string | null"))]
    pub assumed: Option<&'static str>,
    /// How what the objective counts of an average note was drawn towards what is usual; missing where it is not
    /// known of the creator.
    pub drawn: Option<Drawn>,
}

/// A published band, and where the creator stands by that band's own definition.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BandCheck {
    /// The id of the figure that holds the band.
    #[cfg_attr(feature = "types", tsify(type = "string"))]
    pub id: &'static str,
    /// Who published it.
    pub source: Source,
    /// How good that word is.
    pub grade: Grade,
    /// What it divides by.
    pub denominator: Denominator,
    /// The interactions it counts.
    pub counted: Counted,
    /// Its low end.
    pub low: f64,
    /// Its high end.
    pub high: f64,
    /// The creator's rate by this definition; missing where data is.
    pub rate: Option<f64>,
    /// Whether some of what the band counts is not known: the rate is then at least as high, and
    /// under the low end it says nothing, unless all that may be missing would not lift it there.
    pub partial: bool,
    /// The ends between which the rate lies, where what the list has counts a little more than the band, as a
    /// total of all interactions, or a little less, as one without shares; missing where it does not say as much.
    pub span: Option<Span>,
    /// Where the rate lies; of a span, where both of its ends do.
    pub verdict: Verdict,
}

/// The ends between which a rate lies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Span {
    /// Its low end.
    pub low: f64,
    /// Its high end.
    pub high: f64,
}

/// Where a rate lies in a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Verdict {
    /// Under its low end.
    Below,
    /// Between its ends, which belong to it.
    Within,
    /// Over its high end.
    Above,
    /// Nobody published a band for this tier and denominator.
    NoBand,
    /// There is a band, but the creator's data lacks what it needs to say more.
    NoData,
}

/// How a cost per engagement stands against the thresholds of its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum CpeLevel {
    /// At or under the first threshold.
    Excellent,
    /// At or under the second.
    Good,
    /// At or under the third.
    Normal,
    /// Over all of them.
    High,
}
