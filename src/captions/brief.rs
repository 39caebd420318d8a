//! The brief's own texts, by the rules that hold for what creators write of them.

use serde::Serialize;

use super::check::marks;
use super::fold::Folded;
use super::missing::Asked;
use super::report::CaptionMark;
use super::said;
use super::superlatives::Superlatives;
use crate::base::document::Named;
use crate::brief::{Field, FieldText, Gap, Language, Texts, gaps, read_fields};
use crate::plan::Plan;

/// The texts of a brief, whether or not the plan's budget and days are sound.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BriefTexts {
    /// Every field, as its text was understood.
    pub fields: Vec<FieldText>,
    /// What should be written and is not.
    pub missing: Vec<Gap>,
    /// The texts in which something is to be looked at, before a creator takes it over.
    pub marked: Vec<MarkedText>,
}

/// A text of the brief, and what in it is to be looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct MarkedText {
    /// Its key in the plan: `claims`, `claims.zh`.
    pub key: String,
    /// Superlatives, medical claims and competitors, in the order of the text.
    pub marks: Vec<CaptionMark>,
}

/// Whether a reader may come to see a field's words: in a note or in an answer. Restrictions and competitors are
/// named so that nobody else does.
const fn is_public(field: Field) -> bool {
    use Field as F;
    matches!(
        field,
        F::Brand
            | F::Product
            | F::Background
            | F::Keywords
            | F::Message
            | F::Angle
            | F::Details
            | F::Claims
            | F::Hashtags
            | F::Mentions
            | F::Disclosure
            | F::AnswerQuestion
            | F::AnswerNegative
            | F::AnswerBuying
    )
}

/// What a plan's brief says, lacks, and says that the rules for captions mark.
///
/// ```
/// use notewave::captions::{CaptionRule, brief_texts};
/// use notewave::{default_plan, objective::Objective};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-28");
/// plan.brief.insert("claims.zh".to_owned(), "全网第一的面霜".to_owned());
/// plan.brief.insert("restrictions.zh".to_owned(), "不说全网第一".to_owned());
/// let texts = brief_texts(&plan);
/// let [claims] = texts.marked.as_slice() else { panic!() };
/// assert_eq!((claims.key.as_str(), claims.marks[0].words.as_str()), ("claims.zh", "全网第一"));
/// assert_eq!(claims.marks[0].rule, CaptionRule::PracticeWord);
/// ```
#[must_use]
pub fn brief_texts(plan: &Plan) -> BriefTexts {
    let texts = Texts::new(&plan.brief);
    let superlatives = Superlatives::of(&plan.brief);
    let asked = Asked::of(&plan.brief);
    let marked = |key: String| {
        let text = plan.brief.get(&key)?;
        let folded = Folded::new(text);
        let mut found = superlatives.find(&folded);
        found.extend(said::medical(&folded));
        found.extend(said::rivals(&folded, asked.rivals()));
        let marks = marks(text, found);
        (!marks.is_empty()).then_some(MarkedText { key, marks })
    };
    let keys = Field::ALL.iter().filter(|field| is_public(**field));
    let keys = keys.flat_map(|field| {
        let zh = field.is_translated().then(|| field.key(Language::Zh));
        [Some(field.key(Language::En)), zh]
    });
    BriefTexts {
        fields: read_fields(texts),
        missing: gaps(texts),
        marked: keys.flatten().filter_map(marked).collect(),
    }
}
