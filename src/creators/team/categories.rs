//! The categories of the list, and how near each is to the brand's.

use serde::Serialize;

use crate::creators::vetting::Vetter;

/// A category of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Category {
    /// Its name in the list.
    pub name: String,
    /// How many creators have it.
    pub creators: u32,
    /// How near it is to the brand's category, 0 to 1; missing where the brand's was not said or one
    /// of the two is not known.
    pub relevance: Option<f64>,
}

impl Category {
    /// The most that are listed.
    pub(super) const MOST: usize = 60;
}

/// The categories of a list, in the order of their names.
pub(super) fn categories(vetter: &Vetter<'_>) -> Vec<Category> {
    let roster = &vetter.input().roster;
    let creators = |name: &str| {
        let of = roster
            .iter()
            .filter(|(_, creator)| creator.category.trim() == name);
        u32::try_from(of.count()).unwrap_or(u32::MAX)
    };
    let all = vetter.relevance().categories().take(Category::MOST);
    all.map(|(name, relevance)| Category {
        name: name.to_owned(),
        creators: creators(name),
        relevance,
    })
    .collect()
}
