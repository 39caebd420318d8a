//! Mistakes with whom one works with.

use std::collections::BTreeSet;

use super::report::{Look, Mistake, MistakeId, Passage, Seen, Severity};
use crate::brief::{Field, Language, Texts};
use crate::plan::Creator;

/// Half of a list or more of which nothing is known but the followers.
pub(super) fn follower_count(look: &Look<'_>) -> Option<Mistake> {
    let list = &look.plan.engagement;
    // Rows are whole numbers, which are compared as they are stored.
    let with_notes: BTreeSet<u64> = list.notes.creator.iter().map(|row| row.to_bits()).collect();
    let has_notes = |row: usize| with_notes.contains(&Seen::count(row).value.to_bits());
    let rows = list.roster.iter().enumerate();
    let unknown = rows
        .filter(|&(row, creator)| !is_judged(creator) && !has_notes(row))
        .count();
    let all = list.roster.len();
    (all > 0 && unknown * 2 >= all).then(|| Mistake {
        id: MistakeId::FollowerCount,
        severity: Severity::Serious,
        saw: [unknown, all].map(Seen::count).to_vec(),
        passage: Passage::Mistakes,
        mend: None,
    })
}

/// Whether anything is known of how people take what a creator posts.
fn is_judged(creator: &Creator) -> bool {
    let Creator {
        likes,
        saves,
        comments,
        shares,
        interactions,
        rate,
        reads,
        ..
    } = creator;
    [likes, saves, comments, shares, interactions, rate, reads]
        .iter()
        .any(|known| known.is_some())
}

/// A list from an agency, and no note of its creators was looked at.
pub(super) fn agency_alone(look: &Look<'_>) -> Option<Mistake> {
    let route = Texts::new(&look.plan.brief).text(Field::Route, Language::En);
    let list = &look.plan.engagement;
    let is_alone =
        route == Some("agency") && !list.roster.is_empty() && list.notes.creator.is_empty();
    is_alone.then(|| Mistake {
        id: MistakeId::AgencyAlone,
        severity: Severity::Serious,
        saw: vec![Seen::count(list.roster.len())],
        passage: Passage::Phase2,
        mend: None,
    })
}

/// A list, and nobody said which category is sought, which outweighs followers.
pub(super) fn no_category(look: &Look<'_>) -> Option<Mistake> {
    let list = &look.plan.engagement;
    (!list.roster.is_empty() && list.category.trim().is_empty()).then(|| Mistake {
        id: MistakeId::NoCategory,
        severity: Severity::Look,
        saw: vec![Seen::count(list.roster.len())],
        passage: Passage::Phase2,
        mend: None,
    })
}
