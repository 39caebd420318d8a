//! What a campaign is for: exactly one of three.

use serde::Serialize;

use super::document::named;

/// The one goal a plan is optimised for (Playbook, phase 1: several at once dilute each other).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Objective {
    /// Brand awareness: the most different people who read a note.
    Awareness,
    /// Content seeding and search visibility: the most saves.
    #[default]
    Seeding,
    /// Conversion and sales: the most orders.
    Conversion,
}

impl Objective {
    /// The one of three values that is this objective's.
    pub(crate) const fn of<T>(self, all: &PerObjective<T>) -> &T {
        match self {
            Objective::Awareness => &all.awareness,
            Objective::Seeding => &all.seeding,
            Objective::Conversion => &all.conversion,
        }
    }
}

/// A value for each objective.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PerObjective<T> {
    /// For awareness.
    pub awareness: T,
    /// For seeding.
    pub seeding: T,
    /// For conversion.
    pub conversion: T,
}

impl<T> PerObjective<T> {
    /// The three of them.
    pub(crate) const fn all(&self) -> [&T; 3] {
        [&self.awareness, &self.seeding, &self.conversion]
    }
}

named!(Objective {
    Awareness = "awareness",
    Seeding = "seeding",
    Conversion = "conversion",
});
