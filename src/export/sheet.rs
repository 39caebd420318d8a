//! A table on its way to a file: CSV is written here, a workbook by the page.

use serde::Serialize;

/// A table with a title row.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Sheet {
    /// The titles of the columns, in the user's language.
    pub titles: Vec<String>,
    /// The rows, each with a cell for each title.
    pub rows: Vec<Vec<Cell>>,
    /// The rows, from 0, that stand out: totals and further titles.
    pub strong: Vec<u32>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub enum Cell {
    /// Nothing: it is not known.
    Empty,
    /// Words, which no program may take for a formula.
    Text {
        /// The words.
        text: String,
    },
    /// A link that can be followed.
    Link {
        /// Where it leads, such as `https://example.org/`; this is what the cell says, too.
        address: String,
    },
    /// A number.
    Number {
        /// The number; money in RMB.
        value: f64,
        /// How it is shown.
        format: NumberFormat,
    },
    /// A day.
    Date {
        /// The day, such as `2027-01-11`.
        date: String,
    },
    /// A number that follows other cells of the workbook.
    Formula {
        /// The formula as a spreadsheet writes it, such as `D2/E2`, without the `=` before it.
        formula: String,
        /// What it gives now; missing where that is not known.
        value: Option<f64>,
        /// How it is shown.
        format: NumberFormat,
    },
}

/// How a number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum NumberFormat {
    /// Without decimals.
    Whole,
    /// With two decimals.
    Money,
    /// As a percentage with two decimals.
    Share,
    /// As it is.
    Plain,
}

impl Cell {
    /// Words; nothing where there are none.
    #[must_use]
    pub fn text(text: &str) -> Cell {
        if text.is_empty() {
            return Cell::Empty;
        }
        Cell::Text {
            text: text.to_owned(),
        }
    }

    /// A link; nothing where there is no address.
    #[must_use]
    pub fn link(address: &str) -> Cell {
        if address.is_empty() {
            return Cell::Empty;
        }
        Cell::Link {
            address: address.to_owned(),
        }
    }

    /// A day; nothing where there is none.
    #[must_use]
    pub fn date(date: &str) -> Cell {
        if date.is_empty() {
            return Cell::Empty;
        }
        Cell::Date {
            date: date.to_owned(),
        }
    }

    /// The number that stands in the cell now, and how it is shown.
    #[must_use]
    pub fn value(&self) -> Option<(f64, NumberFormat)> {
        match *self {
            Cell::Number { value, format }
            | Cell::Formula {
                value: Some(value),
                format,
                ..
            } => Some((value, format)),
            _ => None,
        }
    }

    /// A number; nothing where it is not known, or none.
    #[must_use]
    pub fn number(value: Option<f64>, format: NumberFormat) -> Cell {
        match value.filter(|value| value.is_finite()) {
            Some(value) => Cell::Number { value, format },
            None => Cell::Empty,
        }
    }
}

/// The name of a cell in a formula, both from 0 and the titles being row 0.
///
/// ```
/// use notewave::export::address;
/// assert_eq!(address(0, 0), "A1");
/// assert_eq!((address(25, 1), address(26, 1)), ("Z2".into(), "AA2".into()));
/// assert_eq!(address(702, 9), "AAA10"); // 26 + 26 × 26
/// ```
#[must_use]
pub fn address(column: u32, row: u32) -> String {
    let mut name = String::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        name.extend(('A'..='Z').nth((rest % 26) as usize));
        rest /= 26;
    }
    let letters: String = name.chars().rev().collect();
    format!("{letters}{}", u64::from(row) + 1)
}
