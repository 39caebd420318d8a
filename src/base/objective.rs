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

named!(Objective {
    Awareness = "awareness",
    Seeding = "seeding",
    Conversion = "conversion",
});
