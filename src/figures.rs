//! Every number the product claims: value, range, source and grade, as data.
//!
//! A figure that nobody published carries the grade *assumption*. A plan may override any figure
//! by its id; what the calculators use is always the figure the one [in force](Assumptions::of).

pub mod budget;
mod build;
pub mod engagement;
pub mod events;
pub mod response;
pub mod saves;
pub mod schedule;
pub mod vetting;
pub mod winners;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::base::problem::{Problem, ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, Range, Share};

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
        value.clamp(self.min, self.max)
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
    const fn bounds(self) -> (f64, f64) {
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
    const fn whole(self) -> bool {
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

/// How good the word behind a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
    /// Pages on what Juguang advertising costs.
    AdGuides,
    /// An interview in the trade press.
    TradeInterview,
    /// Arithmetic on other figures of this table.
    Derived,
    /// Ours; nothing was found.
    Assumption,
}

/// A plan's own value for a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Override {
    /// The value to count with.
    pub value: f64,
    /// The low end; where it is missing, the published one, or the value if that is lower.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// The high end; where it is missing, the published one, or the value if that is higher.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
}

/// The figures with a plan's overrides laid over them.
#[derive(Clone, Copy, Debug)]
pub struct Assumptions<'a> {
    overrides: &'a BTreeMap<String, Override>,
}

impl<'a> Assumptions<'a> {
    /// Lays overrides over the table.
    #[must_use]
    pub const fn new(overrides: &'a BTreeMap<String, Override>) -> Assumptions<'a> {
        Assumptions { overrides }
    }

    /// The figure in force: the plan's own where it has one, else the published one. A value out of
    /// the figure's bounds counts for nothing: `check` names it, and until it is corrected nothing
    /// absurd is reckoned with.
    ///
    /// ```
    /// use std::collections::{BTreeMap, BTreeSet};
    /// use notewave::figures::{Assumptions, Override, budget::FEE};
    /// let mut overrides = BTreeMap::new();
    /// assert_eq!(Assumptions::new(&overrides).of(&FEE.micro).likely, 200_000.0);
    /// let dear = Override { value: 900_000.0, low: None, high: None };
    /// overrides.insert("fee.micro".to_owned(), dear);
    /// let fee = Assumptions::new(&overrides).of(&FEE.micro);
    /// assert_eq!((fee.low, fee.likely, fee.high), (50_000.0, 900_000.0, 900_000.0));
    /// ```
    #[must_use]
    pub fn of(&self, figure: &Figure) -> Range {
        let bounds = figure.min..=figure.max;
        let own = self.overrides.get(figure.id);
        let own = own.filter(|own| bounds.contains(&own.value));
        let likely = own.map_or(figure.value, |own| own.value);
        Range {
            low: own
                .and_then(|own| own.low)
                .unwrap_or(figure.low.min(likely)),
            likely,
            high: own
                .and_then(|own| own.high)
                .unwrap_or(figure.high.max(likely)),
        }
    }

    /// The value in force.
    #[must_use]
    pub fn value(&self, figure: &Figure) -> f64 {
        self.of(figure).likely
    }

    /// The value in force of a figure in fen.
    #[must_use]
    pub fn fen(&self, figure: &Figure) -> Fen {
        Fen::nearest(self.value(figure))
    }

    /// The value in force of a figure that is a share.
    #[must_use]
    pub fn share(&self, figure: &Figure) -> Share {
        Share::clamp(self.value(figure))
    }

    /// The value in force of a whole number.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "`check` has let in only whole numbers of 0 to 2 billion; `as` saturates"
    )]
    pub fn count(&self, figure: &Figure) -> u32 {
        self.value(figure) as u32
    }

    /// The values in force of a figure that each tier has.
    #[must_use]
    pub fn tiers(&self, figures: &PerTier<Figure>) -> PerTier<f64> {
        PerTier::from_fn(|tier| self.value(figures.get(tier)))
    }
}

/// Every figure of the product, in a fixed order.
pub fn all() -> impl Iterator<Item = &'static Figure> {
    let single = [
        &budget::SINGLE[..],
        &response::SINGLE,
        &engagement::SINGLE,
        &schedule::SINGLE,
        &winners::SINGLE,
    ];
    let tiered = [
        &budget::TIERED[..],
        &response::TIERED,
        &engagement::TIERED,
        &schedule::TIERED,
    ];
    let tiered = tiered.into_iter().flatten();
    tiered
        .flat_map(|tiers| Tier::ALL.map(|tier| tiers.get(tier)))
        .chain(single.into_iter().flatten().copied())
        .chain(vetting::ALL.into_iter().flatten())
}

/// Checks a plan's overrides, and returns the areas in which one is unsound.
pub(crate) fn check(
    overrides: &BTreeMap<String, Override>,
    problems: &mut Problems,
) -> BTreeSet<Area> {
    let mut unsound = BTreeSet::new();
    for (id, own) in overrides {
        let Some(figure) = all().find(|figure| figure.id == id) else {
            problems.say(
                &format!("overrides[{id}]"),
                ProblemCode::Unknown,
                id.as_str(),
            );
            continue;
        };
        let field = format!("overrides[{id}]");
        let bounds = (figure.min, figure.max);
        if !own.check(&field, bounds, figure.unit.whole(), problems) {
            unsound.insert(figure.area);
        }
    }
    unsound
}

impl Override {
    /// Whether every part is a number within the bounds, and they are in order; names what is not.
    pub(crate) fn check(
        &self,
        field: &str,
        (min, max): (f64, f64),
        whole: bool,
        problems: &mut Problems,
    ) -> bool {
        let before = problems.count();
        for (part, value) in [
            ("value", Some(self.value)),
            ("low", self.low),
            ("high", self.high),
        ] {
            let field = format!("{field}.{part}");
            match value {
                Some(value) if whole => {
                    problems.whole(&field, None, value, min, max);
                }
                Some(value) => {
                    problems.number(&field, None, value, min, max);
                }
                None => {}
            }
        }
        if problems.count() == before {
            check_order(field, self, problems);
        }
        problems.count() == before
    }
}

/// `low <= value <= high` where the plan gives them.
fn check_order(field: &str, own: &Override, problems: &mut Problems) {
    let (low, high) = (own.low.unwrap_or(own.value), own.high.unwrap_or(own.value));
    for (part, given, wrong) in [
        ("low", low, low > own.value),
        ("high", high, high < own.value),
    ] {
        if wrong {
            problems.add(Problem {
                field: format!("{field}.{part}"),
                row: None,
                code: ProblemCode::LowAboveHigh,
                given: given.into(),
                min: (part == "high").then_some(own.value),
                max: (part == "low").then_some(own.value),
            });
        }
    }
}
