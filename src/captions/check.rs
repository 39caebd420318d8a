//! Captions held against all rules.

use super::fold::Folded;
use super::report::{
    About, CaptionMark, CaptionRemark, CheckedCaption, CheckedCaptions, MarkSpan, Marked,
};
use super::rule::CaptionRule;
use super::{cells, labels, length, missing, said, superlatives};
use crate::plan::Plan;

/// The most captions that are checked at once.
const MOST: usize = 500;

/// Checks what was pasted, one caption or a column of a sheet, against the rules and the plan's brief.
///
/// ```
/// use notewave::captions::{About, CaptionRule, check_captions};
/// use notewave::{default_plan, objective::Objective};
/// let plan = default_plan(Objective::Seeding, "2026-11-28");
/// let checked = check_captions("我最近用的面霜，最佳选择", &plan, &About::default());
/// let caption = &checked.captions[0];
/// // 最近 is no superlative; 最佳 is one of the statute's, at the 9th and 10th letter.
/// let [mark] = caption.marks.as_slice() else { panic!() };
/// assert_eq!((mark.rule, mark.span.start, mark.span.end), (CaptionRule::StatuteWord, 8, 10));
/// // Paid, and nothing says so.
/// assert_eq!(caption.remarks[0].rule, CaptionRule::Disclosure);
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
                remarks.push(CaptionRemark::new(CaptionRule::TitleLength, ""));
            }
            if body_length > length::BODY {
                remarks.push(CaptionRemark::new(CaptionRule::BodyLength, ""));
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
pub(super) fn marks(text: &str, mut marked: Vec<Marked>) -> Vec<CaptionMark> {
    marked.sort_by_key(|&(place, rule)| (place.start, rule, usize::MAX - place.end));
    let mut marks: Vec<CaptionMark> = Vec::new();
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
        marks.push(CaptionMark {
            rule,
            authority: rule.authority(),
            grade: rule.grade(),
            span: MarkSpan { start, end },
            words: text
                .get(place.start..place.end)
                .unwrap_or_default()
                .to_owned(),
        });
    }
    marks
}
