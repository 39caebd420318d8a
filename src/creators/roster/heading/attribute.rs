//! Headers of what is no count: names, links, days, words and ticks.

use super::cut::Cut;
use super::meaning::{Meaning, Unused};
use super::words::Word;
use crate::creators::roster::field::Field;

/// What holds words, days and ticks.
pub(super) fn attribute(cut: &Cut, meaning: &mut Meaning) -> Result<Option<Field>, Unused> {
    let has = |word| cut.has(word);
    if has(Word::Follows) {
        return Err(Unused::Follows);
    }
    if has(Word::Note) && cut.has_any(&[Word::Count, Word::Total]) {
        return Err(Unused::Notes);
    }
    // Links to pictures and films are of no use.
    let is_medium = has(Word::Link) && cut.has_any(&[Word::Image, Word::Video]);
    if cut.has_any(&[Word::Narrower, Word::Other]) || meaning.title || is_medium {
        return Ok(None);
    }
    let linked = cut.has_any(&[Word::Link, Word::Address]);
    let of_a_note = cut.has_any(&[Word::Note, Word::Publish]) && has(Word::Link)
        || cut.has_any(&[Word::Id, Word::Address]) && has(Word::Note);
    let field = if of_a_note {
        Some(Field::Note)
    } else if has(Word::Home) || has(Word::Id) || (has(Word::Person) && linked) {
        meaning.lesser = if has(Word::Home) || linked {
            1
        } else if cut.words == [Word::Id] {
            2
        } else {
            0
        };
        Some(Field::Id)
    } else if has(Word::Link) {
        // A creator's page, or a note: its cells tell.
        meaning.by_cells = true;
        Some(Field::Note)
    } else if has(Word::Nick) || (has(Word::Publish) && has(Word::Person)) {
        Some(Field::Name)
    } else if has(Word::Platform) && !cut.has_any(&[Word::Type, Word::Form]) {
        Some(Field::Platform)
    } else if has(Word::Form) || has(Word::Type) {
        meaning.by_cells = true;
        Some(if has(Word::Form) || has(Word::Note) && !has(Word::Type) {
            Field::Video
        } else {
            Field::Category
        })
    } else if has(Word::Category) {
        Some(Field::Category)
    } else if has(Word::City) || cut.has_only(&[Word::Address]) {
        Some(Field::City)
    } else if cut.has_any(&[Word::Update, Word::Crawled]) {
        meaning.lesser = u8::from(!has(Word::Crawled));
        Some(Field::Updated)
    } else if has(Word::Publish) || (has(Word::Note) && has(Word::Day)) {
        meaning.lesser = u8::from(has(Word::Estimated));
        Some(Field::Published)
    } else if has(Word::Day) {
        Some(Field::Day)
    } else if has(Word::Remark) {
        Some(Field::Remark)
    } else if has(Word::Pick) {
        Some(Field::Pick)
    } else if has(Word::Group) {
        Some(Field::Group)
    } else if is_paid(cut) {
        Some(Field::Sponsored)
    } else if cut.has_only(&[Word::Person]) {
        meaning.lesser = 1;
        Some(Field::Name)
    } else {
        None
    };
    Ok(field)
}

/// Whether it says of a note that a brand paid for it.
pub(super) fn is_paid(cut: &Cut) -> bool {
    cut.has_any(&[Word::Sponsored, Word::Ad])
        || cut.has_only(&[Word::Reported, Word::Whether])
        || (cut.has(Word::Cooperation) && cut.has_any(&[Word::Note, Word::Whether]))
}
