//! Headers of counts: of people, or of what they do.

use super::cut::Cut;
use super::meaning::{Meaning, Unused};
use super::words::Word;
use crate::creators::roster::field::Field;

/// What counts for a note.
pub(super) const METRICS: [Word; 10] = [
    Word::Followers,
    Word::Likes,
    Word::Saves,
    Word::Comments,
    Word::Shares,
    Word::Reads,
    Word::Impressions,
    Word::Interactions,
    Word::Clicks,
    Word::Orders,
];

/// A count of people or of what they do.
pub(super) fn counted(cut: &Cut, meaning: &mut Meaning) -> Result<Option<Field>, Unused> {
    let has = |word| cut.has(word);
    let beside = |word: &Word| *word != Word::Followers && has(*word);
    let of_followers = METRICS.iter().any(beside) || cut.has_any(&[Word::Image, Word::Video]);
    if has(Word::Narrower) || (has(Word::Followers) && of_followers) {
        return Err(Unused::PartOf);
    }
    if has(Word::Single) {
        return Err(Unused::Single);
    }
    let shares = has(Word::Shares) || has(Word::Share);
    let actions = [
        has(Word::Likes),
        has(Word::Saves),
        has(Word::Comments),
        shares,
    ];
    let several = actions.into_iter().filter(|one| *one).count();
    let unsaid = meaning.statistic.is_none() && meaning.days.is_none();
    let is_of_a_span = meaning.days.is_some() || has(Word::LastNotes);
    if meaning.statistic.is_none() && is_of_a_span && has(Word::Total) {
        return Err(Unused::Sum);
    }
    meaning.may_be_lifetime = unsaid;
    // A number of some days may be of one note or of all of them.
    let is_loose = meaning.statistic.is_none() && meaning.days.is_some();
    meaning.lesser =
        u8::from(has(Word::Estimated)) + 2 * u8::from(is_loose) + 4 * u8::from(has(Word::Ad));
    if has(Word::Interactions) {
        return Ok(Some(Field::Interactions));
    }
    match (several, actions) {
        (3.., _) => return Ok(Some(Field::Interactions)),
        // Likes and saves in one are what a profile shows of a lifetime.
        (2, _) => {
            return if unsaid {
                Err(Unused::Lifetime)
            } else {
                Ok(Some(Field::Interactions))
            };
        }
        _ => {}
    }
    Ok(Some(match actions {
        [true, ..] => Field::Likes,
        [_, true, ..] => Field::Saves,
        [_, _, true, _] => Field::Comments,
        [.., true] => Field::Shares,
        _ if has(Word::Reads) => Field::Reads,
        _ if has(Word::Impressions) => Field::Impressions,
        _ if has(Word::Clicks) && has(Word::Ad) => Field::AdClicks,
        // The platform counts who opens a note as clicks.
        _ if has(Word::Clicks) && has(Word::Median) => Field::Reads,
        _ if has(Word::Clicks) || has(Word::Orders) => return Err(Unused::Advertising),
        _ => {
            // Of which band a creator is says less than how many followers there are.
            meaning.lesser += u8::from(has(Word::Other) || has(Word::Elsewhere));
            Field::Followers
        }
    }))
}
