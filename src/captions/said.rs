//! What is said and should not be, and who says it.

use super::denial::is_denied;
use super::fold::Folded;
use super::report::{CaptionRemark, Marked};
use super::rule::CaptionRule;
use super::words::{FIRST_PERSON, MEDICAL};

/// Cures and effects of medicine, where they are not denied.
pub(super) fn medical(text: &Folded<'_>) -> Vec<Marked> {
    let found = MEDICAL.iter().flat_map(|word| text.find(word));
    found
        .filter(|&place| !is_denied(text, place))
        .map(|place| (place, CaptionRule::Medical))
        .collect()
}

/// Competitors by name.
pub(super) fn rivals(text: &Folded<'_>, rivals: &[String]) -> Vec<Marked> {
    let found = rivals.iter().flat_map(|rival| text.find(rival));
    found.map(|place| (place, CaptionRule::Rival)).collect()
}

/// Whether nobody says "I", in a text that is more than a line of words.
pub(super) fn first_person(text: &Folded<'_>) -> Option<CaptionRemark> {
    let is_told = FIRST_PERSON.iter().any(|word| text.has(word));
    let is_text = text.text().chars().count() >= LEAST;
    (is_text && !is_told).then(|| CaptionRemark::new(CaptionRule::FirstPerson, ""))
}

/// The least letters of a text that somebody tells.
const LEAST: usize = 30;
