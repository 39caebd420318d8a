//! Is a caption as the brief, the platform and the law ask for?
//!
//! Each rule is a mark in the text, or beside it where something is missing, with what it rests on. Marks are
//! reasons to look: nothing is blocked, and no mark is advice on the law. What is asked for comes from the
//! plan's brief.

mod brief;
mod cells;
mod check;
mod denial;
mod fold;
mod labels;
mod length;
mod missing;
mod report;
mod rule;
mod said;
mod superlatives;
mod words;

pub use brief::{BriefTexts, MarkedText, brief_texts};
pub use check::check_captions;
pub use report::{
    About, CaptionMark, CaptionRemark, CheckedCaption, CheckedCaptions, Deal, MarkSpan,
};
pub use rule::{Authority, CaptionRule};
pub use superlatives::{SUPERLATIVES_KEY, usual_superlatives};
