//! What is said of captions.

use serde::Serialize;

use super::fold::Place;
use super::rule::{Authority, CaptionRule};
use crate::base::document::named;
use crate::figures::Grade;

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
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
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
    pub marks: Vec<CaptionMark>,
    /// What is marked and has no place in the text, since it is not there, or is all of it; in the order of
    /// [`CaptionRule`].
    pub remarks: Vec<CaptionRemark>,
}

/// A part of a text in UTF-16 units, as JavaScript counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct MarkSpan {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// Something in the text to look at.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CaptionMark {
    /// The rule.
    pub rule: CaptionRule,
    /// What it rests on.
    pub authority: Authority,
    /// How good that is; `None` for what the plan itself asks for.
    pub grade: Option<Grade>,
    /// Where it stands.
    pub span: MarkSpan,
    /// What is there, as it is written.
    pub words: String,
}

/// Something to look at that has no place in the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CaptionRemark {
    /// The rule.
    pub rule: CaptionRule,
    /// What it rests on.
    pub authority: Authority,
    /// How good that is; `None` for what the plan itself asks for.
    pub grade: Option<Grade>,
    /// What was looked for, as the brief has it; empty where any of many words would do.
    pub words: String,
}

/// A rule and the place it marks.
pub(super) type Marked = (Place, CaptionRule);

impl CaptionRemark {
    pub(super) fn new(rule: CaptionRule, words: &str) -> CaptionRemark {
        CaptionRemark {
            rule,
            authority: rule.authority(),
            grade: rule.grade(),
            words: words.to_owned(),
        }
    }
}
