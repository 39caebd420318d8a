//! What is kept of a campaign for the next one: what it showed, and what it promised.

use std::collections::BTreeMap;

use serde::Serialize;

use super::seen::Seen;
use crate::base::document::Document;

/// A campaign as the user's own benchmarks keep it; of one plan there is one, however often its results are read.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct Past {
    /// The id of the plan.
    pub plan: String,
    /// What the user calls it.
    pub name: String,
    /// The day on which it was kept.
    pub day: String,
    /// What it showed of each figure, by the figure's id.
    pub seen: BTreeMap<String, SeenOf>,
    /// What was promised of its headline, and what came; missing where no note said it, or the campaign
    /// was not over.
    pub promise: Option<Kept>,
}

/// What was seen of a figure, in a form that adds up: of campaigns together it is the sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SeenOf {
    /// The sum of logarithms, each times its weight; of a share of notes that go live, those that did.
    pub sum: f64,
    /// The sum of the weights, each 1 over a variance; of that share, the notes that were planned.
    pub weight: f64,
    /// Notes that it rests on.
    pub notes: f64,
    /// The sum over these notes of what was seen as it stands; missing where it was kept before this was.
    pub plain: Option<f64>,
}

/// A promise, and what came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Kept {
    /// What one campaign in ten falls short of.
    pub low: f64,
    /// What one campaign in ten exceeds.
    pub high: f64,
    /// What came.
    pub actual: f64,
}

impl Past {
    /// The most campaigns that are kept.
    pub const MOST: usize = 500;

    /// Reads campaigns from a document, such as the user's own file; what is none is passed over.
    #[must_use]
    pub fn read_all(document: &impl Document) -> Vec<Past> {
        let list = document.list().unwrap_or_default();
        list.iter()
            .filter(|one| one.is_object())
            .take(Past::MOST)
            .map(past)
            .collect()
    }
}

impl From<Seen> for SeenOf {
    fn from(seen: Seen) -> SeenOf {
        let Seen {
            sum,
            weight,
            notes,
            plain,
            told,
        } = seen;
        SeenOf {
            sum,
            weight,
            notes,
            plain: (told > 0.0).then_some(plain),
        }
    }
}

impl SeenOf {
    pub(super) fn seen(self) -> Seen {
        let SeenOf {
            sum,
            weight,
            notes,
            plain,
        } = self;
        Seen {
            sum,
            weight,
            notes,
            plain: plain.unwrap_or(0.0),
            told: if plain.is_some() { notes } else { 0.0 },
        }
    }
}

fn past(document: &impl Document) -> Past {
    let text = |name: &str| document.field(name).text().unwrap_or_default();
    let number = |of: &_, name: &str| finite(of, name).unwrap_or_default();
    let seen = document.field("seen").entries().unwrap_or_default();
    let promise = document.field("promise");
    let promise = || {
        Some(Kept {
            low: finite(&promise, "low")?,
            high: finite(&promise, "high")?,
            actual: finite(&promise, "actual")?,
        })
    };
    let seen = seen.iter().map(|(id, of)| {
        let seen = SeenOf {
            sum: number(of, "sum"),
            weight: number(of, "weight").max(0.0),
            notes: number(of, "notes").max(0.0),
            plain: finite(of, "plain"),
        };
        (id.clone(), seen)
    });
    Past {
        plan: text("plan"),
        name: text("name"),
        day: text("day"),
        seen: seen.collect(),
        promise: promise(),
    }
}

fn finite<D: Document>(document: &D, name: &str) -> Option<f64> {
    document
        .field(name)
        .number()
        .filter(|number| number.is_finite())
}
