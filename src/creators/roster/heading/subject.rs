//! What a header is about: money, a part, a count, or something that is no number.

use super::attribute::{attribute, is_paid};
use super::counted::{METRICS, counted};
use super::cut::Cut;
use super::meaning::{Meaning, Unused};
use super::words::Word;
use crate::base::format::Format;
use crate::creators::roster::field::Field;

/// The field of a header; why there is none, where that can be said.
pub(super) fn subject(cut: &Cut, meaning: &mut Meaning) -> Result<Option<Field>, Unused> {
    let has = |word| cut.has(word);
    let metrics = cut.has_any(&METRICS) || (has(Word::Share) && !has(Word::Part));
    let fee = cut.has_any(&[
        Word::Fee,
        Word::Cost,
        Word::Sale,
        Word::Listed,
        Word::Agreed,
    ]) || (has(Word::Discount) && (meaning.format.is_some() || has(Word::Rate)))
        || meaning.service.is_some();
    if has(Word::Rival) {
        return Ok(Some(Field::Rival));
    }
    if has(Word::Promised) && (fee || metrics) {
        return Err(Unused::Promised);
    }
    if has(Word::Whether) {
        return Ok(tick(cut, meaning));
    }
    if has(Word::Rebate) || (has(Word::Discount) && !fee) {
        return Err(Unused::Rebate);
    }
    if fee && has(Word::Remark) {
        meaning.lesser = 1;
        return Ok(Some(Field::Remark));
    }
    // When a fee or a count was asked for is neither.
    if (fee || metrics) && cut.has_any(&[Word::Day, Word::Update, Word::Crawled]) {
        return Ok(None);
    }
    if has(Word::Per) || (fee && metrics) {
        return Err(Unused::PricePer);
    }
    // Reads of another platform are none of this one; its fee neither.
    if has(Word::Elsewhere) && (fee || metrics) {
        return Err(Unused::Elsewhere);
    }
    if fee && has(Word::Package) {
        return Err(Unused::Sum);
    }
    if has(Word::Done) {
        return Err(Unused::History);
    }
    if has(Word::Growth) {
        if metrics && !has(Word::Followers) {
            meaning.grows = counted(cut, meaning).ok().flatten();
        }
        return Err(Unused::Growth);
    }
    if has(Word::Spend) {
        return Err(Unused::Advertising);
    }
    if has(Word::Relevance) || (has(Word::Match) && has(Word::Note)) {
        return Ok(Some(Field::Relevance));
    }
    if has(Word::Audience) && has(Word::Narrower) {
        return Err(Unused::PartOf);
    }
    if has(Word::Match) || has(Word::Audience) {
        return Ok(Some(Field::AudienceMatch));
    }
    if let Some(part) = part(cut, meaning) {
        return part;
    }
    if fee && cut.has_any(&[Word::Type, Word::Form]) {
        // Which kind of quote a row has.
        meaning.by_cells = true;
        return Ok(Some(Field::Video));
    }
    if fee && has(Word::Foreign) {
        return Err(Unused::Currency);
    }
    if fee {
        return Ok(Some(asked(cut, meaning)));
    }
    if metrics {
        return counted(cut, meaning);
    }
    if let Some(format) = meaning.format.filter(|_| is_offer(cut)) {
        // `报备图文` is what such a note costs, `视频` may be that or whether it is one: the cells tell.
        meaning.by_cells = true;
        meaning.lesser = u8::from(has(Word::Unreported));
        return Ok(Some(match format {
            Format::Image => Field::FeeImage,
            Format::Video => Field::FeeVideo,
        }));
    }
    if cut.has_only(&[Word::Reported, Word::Unreported]) {
        // `报备` is what a reported note costs, or whether it is one.
        meaning.by_cells = true;
        meaning.lesser = u8::from(has(Word::Unreported));
        return Ok(Some(Field::FeeImage));
    }
    attribute(cut, meaning)
}

/// The field of a fee. What was agreed goes before a quote, and a quote before the price of a list.
fn asked(cut: &Cut, meaning: &mut Meaning) -> Field {
    let is_agreed = cut.has_any(&[Word::Agreed, Word::Discount]);
    meaning.lesser = [
        Word::Listed,
        Word::Single,
        Word::Unreported,
        Word::Cost,
        Word::Sale,
        Word::Total,
    ]
    .into_iter()
    .map(|word| u8::from(cut.has(word)))
    .sum::<u8>()
        + u8::from(!is_agreed);
    if meaning.format == Some(Format::Video) {
        Field::FeeVideo
    } else {
        Field::FeeImage
    }
}

/// A part or a rate; `None` where the header speaks of neither.
fn part(cut: &Cut, meaning: &mut Meaning) -> Option<Result<Option<Field>, Unused>> {
    let has = |word| cut.has(word);
    if has(Word::EngagementRate) {
        return Some(Ok(Some(Field::Rate)));
    }
    if has(Word::Rate) {
        // Our own rate in a file of ours is worked out anew.
        let is_engagement = has(Word::Interactions) && !cut.has_any(&[Word::Narrower, Word::Other]);
        return Some(if is_engagement {
            meaning.lesser = u8::from(cut.has_any(&[Word::Reads, Word::Followers]));
            Ok(Some(Field::Rate))
        } else if is_of_a_rate_card(cut) {
            Ok(Some(asked(cut, meaning)))
        } else {
            Err(Unused::PartOf)
        });
    }
    // `Eng %` is a rate, `Reads %` a part.
    if has(Word::Percent) && cut.has_any(&METRICS) && !has(Word::Part) {
        let is_engagement = has(Word::Interactions) && !cut.has_any(&[Word::Narrower, Word::Other]);
        return Some(if is_engagement {
            Ok(Some(Field::Rate))
        } else {
            Err(Unused::PartOf)
        });
    }
    let paid = cut.has_any(&[Word::Cooperation, Word::Sponsored, Word::Reported, Word::Ad]);
    let is_part = has(Word::Part) || (has(Word::Share) && paid);
    is_part.then(|| {
        if paid && !cut.has_any(&METRICS) {
            Ok(Some(Field::SponsoredShare))
        } else {
            Err(Unused::PartOf)
        }
    })
}

/// The field of a tick; none where none is kept.
fn tick(cut: &Cut, meaning: &Meaning) -> Option<Field> {
    let has = |word| cut.has(word);
    if meaning.service.is_some() {
        Some(Field::Service)
    } else if has(Word::Pick) {
        Some(Field::Pick)
    } else if has(Word::Video) && !has(Word::Image) {
        Some(Field::Video)
    } else if is_paid(cut) {
        Some(Field::Sponsored)
    } else {
        None
    }
}

/// Whether its rate is a fee: `Image rate`, `Rate card – video`.
fn is_of_a_rate_card(cut: &Cut) -> bool {
    cut.has_only(&[
        Word::Rate,
        Word::Image,
        Word::Video,
        Word::Note,
        Word::Person,
        Word::Reported,
        Word::Listed,
        Word::Agreed,
        Word::Discount,
    ])
}

/// Whether it names a kind of note and nothing of it.
fn is_offer(cut: &Cut) -> bool {
    cut.has_only(&[
        Word::Image,
        Word::Video,
        Word::Reported,
        Word::Unreported,
        Word::Cooperation,
        Word::Note,
    ])
}
