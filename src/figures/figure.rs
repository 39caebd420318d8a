//! A number with the source it rests on.

use crate::base::units::Fen;
use serde::Serialize;

/// A number with the source it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Figure {
    /// The name by which a plan overrides it, such as `fee.micro`.
    #[cfg_attr(feature = "types", tsify(type = "string"))]
    pub id: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// The calculator it belongs to.
    pub area: Area,
    /// The value to count with.
    pub value: f64,
    /// The low end of what the sources say.
    pub low: f64,
    /// The high end of what the sources say.
    pub high: f64,
    /// Who says so.
    #[cfg_attr(feature = "types", tsify(type = "Source[]"))]
    pub sources: &'static [Source],
    /// How good the word of the sources is.
    pub grade: Grade,
    /// Whether the range is our assumption although the value has a source.
    #[serde(rename = "rangeAssumed")]
    pub range_assumed: bool,
    /// The least that a plan may set.
    pub min: f64,
    /// The most that a plan may set.
    pub max: f64,
}

impl Figure {
    /// The nearest value that a plan may set: within the bounds, and whole where only whole
    /// numbers make sense.
    pub(crate) fn rounded(&self, value: f64) -> f64 {
        let value = if self.unit.whole() {
            value.round()
        } else {
            value
        };
        // `clamp` would bring the words of its panic, 6 KB of the first load.
        value.max(self.min).min(self.max)
    }
}

/// What a figure is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Unit {
    /// Money in fen.
    Fen,
    /// A part of a whole, 0 to 1.
    Share,
    /// A count of people, creators or posts.
    Count,
    /// One number for each of another.
    Ratio,
    /// Days; working days for the stages of the schedule.
    Days,
    /// Minutes after midnight, China Standard Time.
    Clock,
    /// Minutes of time.
    Minutes,
}

impl Unit {
    /// The least and the most that a plan may set for a figure of this unit.
    pub(super) const fn bounds(self) -> (f64, f64) {
        match self {
            Unit::Fen => (0.0, Fen::MAX.as_f64()),
            Unit::Share => (0.0, 1.0),
            Unit::Count => (1.0, 2_000_000_000.0),
            Unit::Ratio => (0.0, 1_000.0),
            Unit::Days => (0.0, 90.0),
            Unit::Clock => (0.0, 1_439.0),
            Unit::Minutes => (5.0, 240.0),
        }
    }

    /// Whether only whole numbers make sense.
    pub(super) const fn whole(self) -> bool {
        matches!(
            self,
            Unit::Fen | Unit::Count | Unit::Days | Unit::Clock | Unit::Minutes
        )
    }
}

/// The calculator a figure belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Area {
    /// What things cost, and the guardrails.
    Budget,
    /// What a note brings.
    Response,
    /// What a creator is measured against.
    Engagement,
    /// How long things take and when notes go live.
    Schedule,
}

/// How good the word behind a figure is, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Grade {
    /// Official text or solid news.
    A,
    /// A named research firm, or a calibration that is shown.
    B,
    /// The blog of an agency or a vendor.
    C,
    /// A low-grade article, or a constant that somebody uses without saying why.
    D,
    /// Nothing found: ours.
    #[serde(rename = "assumption")]
    Assumption,
}

/// Who a figure comes from; the page holds the full names and addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Source {
    /// The XHS KOL Marketing Playbook (AllXHS).
    Playbook,
    /// The Complete Guide to KOL Marketing on Xiaohongshu (AllXHS).
    Guide,
    /// How to Find and Vet KOLs on Xiaohongshu (AllXHS).
    Finding,
    /// Building a China KOL roster without overpaying (jfound.net).
    Jfound,
    /// Price articles on ijunjun.com.
    Ijunjun,
    /// R3's KOL white paper of 2026.
    R3,
    /// Constants in practitioners' published scoring code.
    ScoringCode,
    /// Medians in a second published code base.
    SecondCode,
    /// Pages on what Juguang advertising costs.
    AdGuides,
    /// An interview in the trade press.
    TradeInterview,
    /// Arithmetic on other figures of this table.
    Derived,
    /// Ours; nothing was found.
    Assumption,
}
