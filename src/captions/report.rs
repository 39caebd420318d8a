//! What is said of captions.

use serde::Serialize;

use super::fold::{Folded, Place};
use super::rule::{Authority, RuleId};
use super::{cells, labels, length, missing, said, superlatives};
use crate::base::document::named;
use crate::figures::Grade;
use crate::plan::Plan;

/// What the text itself does not tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct About {
    /// What the creator gets for the note.
    pub deal: Deal,
    /// Whether words or pictures were made with artificial intelligence.
    pub made_with_ai: bool,
    /// Whether the first of several lines is the title.
    pub has_title: bool,
    /// Whether each line is a caption of its own, though the text is no sheet.
    pub each_line: bool,
}

/// What a creator gets for a note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Deal {
    /// Money.
    #[default]
    Paid,
    /// The product, or an invitation.
    Gifted,
    /// Nothing: nobody has to be told.
    None,
}

named!(Deal {
    Paid = "paid",
    Gifted = "gifted",
    None = "none",
});

/// Captions and their marks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct CheckedCaptions {
    /// The captions in the order of the text; the first 500.
    pub captions: Vec<CheckedCaption>,
    /// How many more there are.
    pub beyond: u32,
    /// The most of a title, an assumption.
    pub most_title: u32,
    /// The most of a body, an assumption.
    pub most_body: u32,
}

/// One caption.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CheckedCaption {
    /// What the sheet calls it; may be empty.
    pub label: String,
    /// Its text, to which the spans belong.
    pub text: String,
    /// The title's length in whole characters; `None` where there is none.
    pub title_length: Option<u32>,
    /// The body's length.
    pub body_length: u32,
    /// What stands in the text and is marked, in its order; none overlaps another.
    pub marks: Vec<Mark>,
    /// What is marked and has no place in the text, since it is not there, or is all of it; in the order of
    /// [`RuleId`].
    pub remarks: Vec<Remark>,
}

/// A part of a text in UTF-16 units, as JavaScript counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Span {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// Something in the text to look at.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Mark {
    /// The rule.
    pub rule: RuleId,
    /// What it rests on.
    pub authority: Authority,
    /// How good that is; `None` for what the plan itself asks for.
    pub grade: Option<Grade>,
    /// Where it stands.
    pub span: Span,
    /// What is there, as it is written.
    pub words: String,
}

/// Something to look at that has no place in the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Remark {
    /// The rule.
    pub rule: RuleId,
    /// What it rests on.
    pub authority: Authority,
    /// How good that is; `None` for what the plan itself asks for.
    pub grade: Option<Grade>,
    /// What was looked for, as the brief has it; empty where any of many words would do.
    pub words: String,
}

/// A rule and the place it marks.
pub(super) type Marked = (Place, RuleId);

impl Remark {
    pub(super) fn new(rule: RuleId, words: &str) -> Remark {
        Remark {
            rule,
            authority: rule.authority(),
            grade: rule.grade(),
            words: words.to_owned(),
        }
    }
}

/// The most captions that are checked at once.
const MOST: usize = 500;

/// Checks what was pasted, one caption or a column of a sheet, against the rules and the plan's brief.
///
/// ```
/// use notewave::captions::{About, RuleId, check_captions};
/// use notewave::{default_plan, objective::Objective};
/// let plan = default_plan(Objective::Seeding, "2026-11-28");
/// let checked = check_captions("我最近用的面霜，最佳选择", &plan, &About::default());
/// let caption = &checked.captions[0];
/// // 最近 is no superlative; 最佳 is one of the statute's, at the 9th and 10th letter.
/// let [mark] = caption.marks.as_slice() else { panic!() };
/// assert_eq!((mark.rule, mark.span.start, mark.span.end), (RuleId::StatuteWord, 8, 10));
/// // Paid, and nothing says so.
/// assert_eq!(caption.remarks[0].rule, RuleId::Disclosure);
/// ```
#[must_use]
pub fn check_captions(pasted: &str, plan: &Plan, about: &About) -> CheckedCaptions {
    let cells = cells::captions(pasted, about.each_line);
    let beyond = u32::try_from(cells.len().saturating_sub(MOST)).unwrap_or(u32::MAX);
    let superlatives = superlatives::Superlatives::of(&plan.brief);
    let asked = missing::Asked::of(&plan.brief);
    let checked = cells
        .into_iter()
        .take(MOST)
        .map(|cells::Cell { label, text }| {
            let folded = Folded::new(&text);
            let mut marked = superlatives.find(&folded);
            marked.extend(said::medical(&folded));
            marked.extend(said::rivals(&folded, asked.rivals()));
            marked.extend(labels::ways_to_buy(&folded));
            let title = about.has_title.then(|| text.split_once('\n')).flatten();
            let title_length = title.map(|(title, _)| length::title(title.trim()));
            let body_length =
                length::body(title.map_or(text.as_str(), |(_, body)| body.trim_start()));
            let mut remarks = labels::missing(&folded, &asked, *about);
            remarks.extend(asked.missing_in(&folded));
            remarks.extend(said::first_person(&folded));
            if title_length.is_some_and(|length| length > length::TITLE) {
                remarks.push(Remark::new(RuleId::TitleLength, ""));
            }
            if body_length > length::BODY {
                remarks.push(Remark::new(RuleId::BodyLength, ""));
            }
            remarks.sort_by_key(|remark| remark.rule);
            CheckedCaption {
                label,
                title_length,
                body_length,
                marks: marks(&text, marked),
                remarks,
                text,
            }
        });
    CheckedCaptions {
        captions: checked.collect(),
        beyond,
        most_title: length::TITLE,
        most_body: length::BODY,
    }
}

/// The marks in the order of the text. Where two overlap, the one that begins first stays; of two that begin
/// together the stronger rule, and of one rule the longer.
fn marks(text: &str, mut marked: Vec<Marked>) -> Vec<Mark> {
    marked.sort_by_key(|&(place, rule)| (place.start, rule, usize::MAX - place.end));
    let mut marks: Vec<Mark> = Vec::new();
    // How far the text is covered, in bytes, and how much of it is counted, in bytes and in UTF-16 units.
    let (mut covered, mut counted, mut units) = (0, 0, 0);
    for (place, rule) in marked {
        if place.start < covered {
            continue;
        }
        let mut count = |to: usize| {
            let part = text.get(counted..to).unwrap_or_default();
            units += part.encode_utf16().count();
            counted = to;
            u32::try_from(units).unwrap_or(u32::MAX)
        };
        let (start, end) = (count(place.start), count(place.end));
        covered = place.end;
        marks.push(Mark {
            rule,
            authority: rule.authority(),
            grade: rule.grade(),
            span: Span { start, end },
            words: text
                .get(place.start..place.end)
                .unwrap_or_default()
                .to_owned(),
        });
    }
    marks
}
