//! What one row of a list is.

use serde::Serialize;

/// What one row of a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum ListKind {
    /// One row a creator.
    Creators,
    /// One row a note.
    Notes,
    /// One row an advertisement: recognised, and not read.
    Ads,
}

impl ListKind {
    /// The kind of a name, as it stands in a reading: `creators`, `notes` or `ads`.
    ///
    /// ```
    /// use notewave::creators::roster::ListKind;
    /// assert_eq!(ListKind::named("notes"), Some(ListKind::Notes));
    /// assert_eq!(ListKind::named("others"), None);
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<ListKind> {
        match name {
            "creators" => Some(ListKind::Creators),
            "notes" => Some(ListKind::Notes),
            "ads" => Some(ListKind::Ads),
            _ => None,
        }
    }
}
