//! The worlds: what each published set of benchmarks would have creators bring.
//!
//! A world says how many likes and saves a note gets for each follower; of everything else it says
//! nothing, and the plan's own figures stay.

use serde::Serialize;

use super::case::Case;
use crate::base::tier::{PerTier, Tier};
use crate::figures::{Figure, Source, engagement as bands, response, saves};

/// The published sets of benchmarks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum WorldId {
    /// The plan's own figures: our defaults with the user's overrides.
    Plan,
    /// The Playbook's 3% to 8% of followers for mid-tier creators, at its geometric middle of
    /// 4.9%. It gives no other tier: those are the plan's in the same ratio, which is derived.
    Playbook,
    /// The Guide's bands at their geometric middles. They count impressions; by the plan's reads
    /// for each follower and for each impression, a micro creator's 19% would be 38% of followers, more than
    /// read. That the sources contradict each other is why there are worlds; here every reader acts. KOCs
    /// stay the plan's: it gives no band for them.
    Guide,
    /// What practitioners' scoring code calls a fair number of saves for each follower; likes and
    /// saves by the plan's part that are saves.
    CodeFair,
    /// What it calls a good number.
    CodeGood,
    /// The low end of what it calls plausible, likes and saves for each follower.
    CodeLow,
    /// The medians of a second code base: likes and saves of a note, whatever its reach.
    Medians,
    /// The user's own benchmarks, from campaigns that are over; a tier of which they say nothing is the plan's.
    Own,
}

impl WorldId {
    /// All that are published, after the plan's own.
    pub const ALL: [WorldId; 7] = [
        WorldId::Plan,
        WorldId::Playbook,
        WorldId::Guide,
        WorldId::CodeFair,
        WorldId::CodeGood,
        WorldId::CodeLow,
        WorldId::Medians,
    ];

    /// Who says so; nobody but the user and we, where it is the plan's own.
    #[must_use]
    pub const fn source(self) -> Option<Source> {
        match self {
            WorldId::Plan | WorldId::Own => None,
            WorldId::Playbook => Some(Source::Playbook),
            WorldId::Guide => Some(Source::Guide),
            WorldId::CodeFair | WorldId::CodeGood | WorldId::CodeLow => Some(Source::ScoringCode),
            WorldId::Medians => Some(Source::SecondCode),
        }
    }

    /// Likes and saves of a note for each follower in this world; the plan's where it says
    /// nothing of the tier. No more than reads: those who act have read.
    pub(super) fn interactions(self, case: &Case) -> PerTier<f64> {
        let plan = case.figures();
        let own = plan.tiers(&response::INTERACTIONS);
        let for_saves = |tier: Tier, saves: &Figure| {
            let part = plan.value(response::SAVE_PART.get(tier));
            (part > 0.0).then(|| saves.value / part)
        };
        // Impressions for each follower times likes and saves for each impression.
        let for_impressions = |tier: Tier, band: &Figure| {
            let reads = plan.value(response::READS.get(tier));
            reads / plan.value(&response::READS_PER_IMPRESSION) * band.value
        };
        let said = PerTier::from_fn(|tier| match (self, tier) {
            (WorldId::Plan | WorldId::Own, _) | (WorldId::Guide, Tier::Koc) => None,
            (WorldId::Playbook, _) => {
                let ratio = bands::BAND_PLAYBOOK_MID.value / own.mid;
                (own.mid > 0.0).then_some(own.get(tier) * ratio)
            }
            (WorldId::Guide, Tier::Micro) => Some(for_impressions(tier, &bands::BAND_GUIDE_MICRO)),
            (WorldId::Guide, Tier::Mid) => Some(for_impressions(tier, &bands::BAND_GUIDE_MID)),
            (WorldId::Guide, Tier::Mega) => Some(for_impressions(tier, &bands::BAND_GUIDE_MEGA)),
            (WorldId::CodeFair, _) => for_saves(tier, saves::FAIR.get(tier)),
            (WorldId::CodeGood, _) => for_saves(tier, saves::GOOD.get(tier)),
            (WorldId::CodeLow, _) => Some(code_low(tier)),
            (WorldId::Medians, _) => {
                let followers = plan.value(response::FOLLOWERS.get(tier));
                Some(saves::MEDIAN_INTERACTIONS.get(tier).value / followers.max(1.0))
            }
        });
        within_reads(case, &said)
    }

    /// Whether what it counts as engagement is what the plan's range is about, likes and saves by those who
    /// read: the Playbook counts comments and shares as well, and the Guide counts by impressions. The range
    /// that a plan promises holds every other world.
    #[must_use]
    pub const fn counts_alike(self) -> bool {
        !matches!(self, WorldId::Playbook | WorldId::Guide)
    }
}

/// Likes and saves of a note for each follower as they are said; the plan's of a tier of which nothing is. No more
/// than reads.
pub(super) fn within_reads(case: &Case, said: &PerTier<Option<f64>>) -> PerTier<f64> {
    let plan = case.figures();
    PerTier::from_fn(|tier| {
        let own = plan.value(response::INTERACTIONS.get(tier));
        let reads = plan.value(response::READS.get(tier));
        said.get(tier).unwrap_or(own).min(reads)
    })
}

/// The low end of the scoring code's plausible band.
fn code_low(tier: Tier) -> f64 {
    let band = match tier {
        Tier::Koc => &bands::BAND_CODE_KOC_SMALL,
        Tier::Micro => &bands::BAND_CODE_MICRO,
        Tier::Mid => &bands::BAND_CODE_MID,
        Tier::Mega => &bands::BAND_CODE_MEGA,
    };
    band.low
}
