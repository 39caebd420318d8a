//! Superlatives: the statute's, and those of a list that a plan may replace.

use std::collections::BTreeMap;

use super::denial::is_denied;
use super::fold::{Folded, Place};
use super::report::Marked;
use super::rule::CaptionRule;
use super::words::{NO_SUPERLATIVE, PRACTICE, STATUTE};

/// The key in [`Plan::brief`](crate::plan::Plan::brief) of the plan's own list of superlatives, one a line,
/// in place of the list in circulation. An empty list leaves the statute's words alone.
pub const SUPERLATIVES_KEY: &str = "superlatives";

/// The list in circulation, one a line, as a plan's own begins.
///
/// ```
/// assert!(notewave::captions::usual_superlatives().lines().any(|word| word == "销量第一"));
/// ```
#[must_use]
pub fn usual_superlatives() -> String {
    PRACTICE.join("\n")
}

/// The lists in force.
pub(super) struct Superlatives<'a> {
    practice: Vec<&'a str>,
}

impl<'a> Superlatives<'a> {
    pub(super) fn of(brief: &'a BTreeMap<String, String>) -> Superlatives<'a> {
        let own = brief.get(SUPERLATIVES_KEY).map(|own| {
            let words = own.lines().map(str::trim);
            words.filter(|word| !word.is_empty()).collect()
        });
        Superlatives {
            practice: own.unwrap_or_else(|| PRACTICE.to_vec()),
        }
    }

    pub(super) fn find(&self, text: &Folded<'_>) -> Vec<Marked> {
        let statute = STATUTE.iter().map(|&word| (word, CaptionRule::StatuteWord));
        let practice = self
            .practice
            .iter()
            .map(|&word| (word, CaptionRule::PracticeWord));
        let words = statute.chain(practice);
        words
            .flat_map(|(word, rule)| text.find(word).map(move |place| (word, place, rule)))
            .filter(|&(word, place, _)| !is_else(text, word, place) && !is_denied(text, place))
            .map(|(_, place, rule)| (place, rule))
            .collect()
    }
}

/// Whether a word stands for something else there.
fn is_else(text: &Folded<'_>, word: &str, place: Place) -> bool {
    let word: String = word.split_whitespace().collect();
    let mut known = NO_SUPERLATIVE.iter();
    let Some((_, others)) = known.find(|(known, _)| known.eq_ignore_ascii_case(&word)) else {
        return false;
    };
    let rest = text.rest(place);
    others.iter().any(|other| rest.starts_with(other))
}
