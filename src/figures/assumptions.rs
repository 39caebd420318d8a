//! The figures in force: the published ones with a plan's own laid over them.

use crate::base::by_name::ByName;

use serde::Serialize;

use crate::base::problem::Problem;
use crate::base::problem::ProblemCode;
use crate::base::problem::Problems;
use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::base::units::Range;
use crate::base::units::Share;
use crate::figures::figure::Figure;

/// A plan's own value for a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Override {
    /// The value to count with.
    pub value: f64,
    /// The low end; where it is missing, as far below the value, by the factor, as the published one lies
    /// below its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// The high end; where it is missing, likewise above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
}

/// The figures with a plan's overrides laid over them.
#[derive(Clone, Copy, Debug)]
pub struct Assumptions<'a> {
    overrides: &'a ByName<Override>,
}

impl<'a> Assumptions<'a> {
    /// Lays overrides over the table.
    #[must_use]
    pub const fn new(overrides: &'a ByName<Override>) -> Assumptions<'a> {
        Assumptions { overrides }
    }

    /// The figure in force: the plan's own where it has one, else the published one. A value out of
    /// the figure's bounds counts for nothing: `check` names it, and until it is corrected nothing
    /// absurd is reckoned with.
    ///
    /// ```
    /// use std::collections::BTreeSet;
    ///
    /// use notewave::by_name::ByName;
    /// use notewave::figures::{Assumptions, Override, budget::FEE};
    /// let mut overrides = ByName::new();
    /// assert_eq!(Assumptions::new(&overrides).of(&FEE.micro).likely, 200_000.0);
    /// let dear = Override { value: 900_000.0, low: None, high: None };
    /// overrides.insert("fee.micro".to_owned(), dear);
    /// let fee = Assumptions::new(&overrides).of(&FEE.micro);
    /// // RMB 500 to 8,000 around 2,000 is a quarter to four times as much.
    /// assert_eq!((fee.low, fee.likely, fee.high), (225_000.0, 900_000.0, 3_600_000.0));
    /// ```
    #[must_use]
    pub fn of(&self, figure: &Figure) -> Range {
        let bounds = figure.min..=figure.max;
        let own = self.overrides.get(figure.id);
        let own = own.filter(|own| bounds.contains(&own.value));
        let Some(own) = own else {
            return Range {
                low: figure.low,
                likely: figure.value,
                high: figure.high,
            };
        };
        // What is not known of a figure is not known by a factor: another value keeps it. Of nothing there
        // is no factor.
        let in_proportion = |end: f64| {
            if figure.value > 0.0 {
                figure.rounded(own.value * (end / figure.value))
            } else {
                own.value
            }
        };
        Range {
            low: own
                .low
                .unwrap_or_else(|| in_proportion(figure.low).min(own.value)),
            likely: own.value,
            high: own
                .high
                .unwrap_or_else(|| in_proportion(figure.high).max(own.value)),
        }
    }

    /// Whether the plan has a value of its own for a figure.
    pub(crate) fn is_own(self, figure: &Figure) -> bool {
        self.overrides.contains_key(figure.id)
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
