//! Mistakes in the brief, once one is begun.

use super::report::{Look, Mistake, MistakeId, Passage, Seen, Severity};
use crate::base::document::Named;
use crate::base::objective::Objective;
use crate::brief::{Field, Language, Texts};

/// From how many things on that must be in a note it is no longer the creator's. Where to draw the line is an
/// assumption.
const MUCH: usize = 12;

fn mistake(id: MistakeId, severity: Severity, passage: Passage) -> Mistake {
    Mistake {
        id,
        severity,
        saw: Vec::new(),
        passage,
        mend: None,
    }
}

/// The texts of a brief that somebody has begun.
fn begun<'a>(look: &Look<'a>) -> Option<Texts<'a>> {
    let texts = Texts::new(&look.plan.brief);
    let is_begun = Field::ALL
        .iter()
        .any(|&field| texts.either(field, Language::En).is_some());
    is_begun.then_some(texts)
}

/// The texts, where a field is empty.
fn without<'a>(look: &Look<'a>, field: Field) -> Option<Texts<'a>> {
    begun(look).filter(|texts| texts.either(field, Language::En).is_none())
}

/// No words that tell a reader of the collaboration. The usual ones can be put in.
pub(super) fn no_disclosure(look: &Look<'_>) -> Option<Mistake> {
    without(look, Field::Disclosure)?;
    Some(Mistake {
        mend: look.mended(|plan| {
            for (language, words) in [
                (Language::En, "Paid partnership"),
                (Language::Zh, "品牌合作"),
            ] {
                plan.brief
                    .insert(Field::Disclosure.key(language), words.to_owned());
            }
        }),
        ..mistake(MistakeId::NoDisclosure, Severity::Serious, Passage::Phase4)
    })
}

/// No words that people search. For seeding, which lives on search, that is serious.
pub(super) fn no_keywords(look: &Look<'_>) -> Option<Mistake> {
    without(look, Field::Keywords)?;
    let severity = if look.plan.objective == Objective::Seeding {
        Severity::Serious
    } else {
        Severity::Look
    };
    Some(mistake(MistakeId::NoKeywords, severity, Passage::Mistakes))
}

/// Texts in English, and none of them in Chinese.
pub(super) fn no_chinese(look: &Look<'_>) -> Option<Mistake> {
    let texts = begun(look)?;
    let fields = Field::ALL.iter().filter(|field| field.is_translated());
    let written = fields.filter(|&&field| texts.either(field, Language::Zh).is_some());
    let written: Vec<Field> = written.copied().collect();
    let is_chinese = |text: &str| {
        text.chars()
            .any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter))
    };
    let lacks = written.iter().filter(|&&field| {
        let text = texts.either(field, Language::Zh);
        text.is_some_and(|(text, _)| !is_chinese(text))
    });
    let lacks = lacks.count();
    (lacks > 0 && lacks == written.len()).then(|| Mistake {
        saw: [lacks, written.len()].map(Seen::count).to_vec(),
        ..mistake(MistakeId::NoChinese, Severity::Serious, Passage::Mistakes)
    })
}

/// No shade, price or shop, which help a note to be found and its reader to buy.
pub(super) fn no_details(look: &Look<'_>) -> Option<Mistake> {
    without(look, Field::Details)?;
    Some(mistake(
        MistakeId::NoDetails,
        Severity::Look,
        Passage::Phase4,
    ))
}

/// So much that has to be in a note that it is no longer the creator's.
pub(super) fn prescriptive(look: &Look<'_>) -> Option<Mistake> {
    let texts = begun(look)?;
    let fields = [
        Field::Claims,
        Field::Details,
        Field::Hashtags,
        Field::Mentions,
        Field::Keywords,
    ];
    let must: usize = fields
        .iter()
        .map(|&field| texts.list(field, Language::Zh).len())
        .sum();
    (must > MUCH).then(|| Mistake {
        saw: [must, MUCH].map(Seen::count).to_vec(),
        ..mistake(MistakeId::Prescriptive, Severity::Look, Passage::Phase3)
    })
}

/// Nobody who answers comments while the notes are live.
pub(super) fn no_responder(look: &Look<'_>) -> Option<Mistake> {
    without(look, Field::Responder)?;
    Some(mistake(
        MistakeId::NoResponder,
        Severity::Look,
        Passage::Phase5,
    ))
}
