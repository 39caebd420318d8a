//! Whether a word is denied: "not the best", "no cure".

use super::fold::{Folded, Place};
use super::words::{DENIED, DENIED_BESIDE};

/// Whether what stands before a place in its clause denies it.
pub(super) fn is_denied(text: &Folded<'_>, place: Place) -> bool {
    let lead = text.lead(place);
    let near: String = {
        let letters: Vec<char> = lead.chars().collect();
        letters.iter().rev().take(REACH).rev().collect()
    };
    DENIED.iter().any(|word| near.contains(word))
        || DENIED_BESIDE.iter().any(|word| near.ends_with(word))
}

/// How many letters before a word may deny it.
const REACH: usize = 8;
