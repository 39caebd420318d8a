//! What the plan's brief asks for and a caption lacks.

use super::fold::Folded;
use super::report::CaptionRemark;
use super::rule::CaptionRule;
use crate::base::by_name::ByName;
use crate::brief::{Field, Language, Texts};

/// What a brief asks of a caption, in both languages.
pub(super) struct Asked {
    /// Chinese and English: what holds for captions with a Chinese letter, and for others.
    languages: [OfLanguage; 2],
    rivals: Vec<String>,
}

struct OfLanguage {
    wanted: Vec<(CaptionRule, String)>,
    disclosure: Vec<String>,
}

/// The fields that name what has to be in a caption, and the rule of each.
const FIELDS: [(Field, CaptionRule); 5] = [
    (Field::Keywords, CaptionRule::Keyword),
    (Field::Details, CaptionRule::Detail),
    (Field::Claims, CaptionRule::Claim),
    (Field::Hashtags, CaptionRule::Hashtag),
    (Field::Mentions, CaptionRule::Mention),
];

impl Asked {
    pub(super) fn of(brief: &ByName<String>) -> Asked {
        let texts = Texts::new(brief);
        let of_language = |language| {
            let wanted = FIELDS.iter().flat_map(|&(field, rule)| {
                let entries = texts.list(field, language).into_iter();
                entries.map(move |entry| (rule, entry))
            });
            let both = [language, language.other()];
            let disclosure = both
                .into_iter()
                .filter_map(|one| texts.text(Field::Disclosure, one));
            OfLanguage {
                wanted: wanted.collect(),
                disclosure: disclosure.map(str::to_owned).collect(),
            }
        };
        Asked {
            languages: [of_language(Language::Zh), of_language(Language::En)],
            rivals: texts.list(Field::Rivals, Language::Zh),
        }
    }

    /// The competitors that no note names.
    pub(super) fn rivals(&self) -> &[String] {
        &self.rivals
    }

    /// The words of disclosure that the brief asks for, in either language.
    pub(super) fn disclosure(&self) -> &[String] {
        &self.languages[0].disclosure
    }

    /// What a text lacks, in the order of the brief.
    pub(super) fn missing_in(&self, text: &Folded<'_>) -> Vec<CaptionRemark> {
        let is_chinese = |letter| ('\u{4e00}'..='\u{9fff}').contains(&letter);
        let [chinese, english] = &self.languages;
        let asked = if text.text().chars().any(is_chinese) {
            chinese
        } else {
            english
        };
        let missing = asked
            .wanted
            .iter()
            .filter(|(rule, words)| !is_there(text, *rule, words));
        missing
            .map(|(rule, words)| CaptionRemark::new(*rule, words))
            .collect()
    }
}

/// Whether words are there; a hashtag or a mention that goes on is another.
fn is_there(text: &Folded<'_>, rule: CaptionRule, words: &str) -> bool {
    let is_sign = matches!(rule, CaptionRule::Hashtag | CaptionRule::Mention);
    let ends = |after: Option<char>| {
        !after.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    };
    text.find(words)
        .any(|place| !is_sign || ends(text.after(place)))
}
