//! What a header can say: of which notes a column is, how they are put together, what it holds, or why it is not used.

use serde::Serialize;

use crate::base::format::Format;
use crate::creators::roster::field::Field;

/// Which notes a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Scope {
    /// Notes that nobody paid for.
    Everyday,
    /// Notes for brands.
    Cooperation,
}

/// How the notes of a column are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Statistic {
    /// The mean of the notes.
    Average,
    /// The note in the middle.
    Median,
}

/// Why a column is not used although it is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Unused {
    /// A price for each read, interaction and so on.
    PricePer,
    /// What an agency gives back.
    Rebate,
    /// What was paid or done before.
    History,
    /// A change, not a number of its own.
    Growth,
    /// A part of the followers, the reads and so on.
    PartOf,
    /// Of one note, some seconds or the best.
    Single,
    /// All that a creator ever got, not of a note.
    Lifetime,
    /// All notes of some days together.
    Sum,
    /// Promised, or a goal.
    Promised,
    /// In another currency than RMB.
    Currency,
    /// Of another platform.
    Elsewhere,
    /// Whom the creator follows, not who follows the creator.
    Follows,
    /// How many notes there are.
    Notes,
    /// What an advertisement cost or brought.
    Advertising,
    /// Its cells are not what its header says.
    Cells,
}

/// What a header says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "six independent things that a header may say or leave open"
)]
pub(crate) struct Meaning {
    /// The field that it may fill.
    pub(crate) field: Option<Field>,
    /// Whether all of the header was understood.
    pub(crate) whole: bool,
    /// Why it fills none although it was understood.
    pub(crate) unused: Option<Unused>,
    /// What it counts the growth of, where that is why it is not used.
    pub(crate) grows: Option<Field>,
    /// What the cells of a `类型` tell: a format, or a category.
    pub(crate) by_cells: bool,
    pub(crate) scope: Option<Scope>,
    pub(crate) statistic: Option<Statistic>,
    /// The days that the notes are of.
    pub(crate) days: Option<u16>,
    pub(crate) format: Option<Format>,
    /// Which of both formats it names first, where it names both.
    pub(crate) first_of_both: Option<Format>,
    /// Whether a fee holds the platform's service fee; `None` where it is not said.
    pub(crate) service: Option<bool>,
    /// How little a fee or a count is what is sought, where another column has the same.
    pub(crate) lesser: u8,
    /// Whether it speaks of the notes' total, or of one note as it stands: then its cells tell.
    pub(crate) may_be_lifetime: bool,
    pub(crate) zeros: u32,
    pub(crate) percent: bool,
    /// Whether it says what an advertisement cost, or how often it was clicked.
    pub(crate) spend: bool,
    pub(crate) clicks: bool,
    /// Whether it is what a note says.
    pub(crate) title: bool,
}
