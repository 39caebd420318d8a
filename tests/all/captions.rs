//! Laws of captions.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use notewave::captions::{
    About, CaptionRule, CheckedCaption, Deal, SUPERLATIVES_KEY, check_captions, usual_superlatives,
};
use notewave::objective::Objective;
use proptest::prelude::*;

/// What captions are made of here: words of the rules, words near them, and signs of one to four bytes.
const PARTS: [&str; 24] = [
    "最佳",
    "国家级",
    "最近",
    "销量第一",
    "第一次",
    "不是",
    "治疗",
    "消炎",
    "顶级",
    "我",
    "面霜",
    "，",
    "。",
    " ",
    "\n",
    "😀",
    "👨‍👩‍👧",
    "the best",
    "best",
    "No.1",
    "cures",
    "é",
    "ａ",
    "50ml",
];

fn text() -> impl Strategy<Value = String> {
    let part = prop::sample::select(PARTS.to_vec());
    prop::collection::vec(part, 1..12).prop_map(|parts| parts.concat())
}

fn checked(text: &str, own_list: Option<&str>) -> Option<CheckedCaption> {
    let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-28");
    if let Some(own) = own_list {
        plan.brief
            .insert(SUPERLATIVES_KEY.to_owned(), own.to_owned());
    }
    let about = About {
        deal: Deal::None,
        ..About::default()
    };
    check_captions(text, &plan, &about).captions.pop()
}

/// The marks of a text, each with its rule and where it stands, counted from so many units on.
fn marks(caption: Option<CheckedCaption>, from: u32) -> Vec<(CaptionRule, u32, u32)> {
    let marks = caption.into_iter().flat_map(|caption| caption.marks);
    marks
        .map(|mark| (mark.rule, mark.span.start + from, mark.span.end + from))
        .collect()
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn marks_stand_in_the_text_in_its_order_and_hold_what_they_say(text in text()) {
        if let Some(caption) = checked(&text, None) {
            let units: Vec<u16> = caption.text.encode_utf16().collect();
            let mut covered = 0;
            for mark in &caption.marks {
                let (start, end) = (mark.span.start as usize, mark.span.end as usize);
                prop_assert!(covered <= start && start < end && end <= units.len());
                // Not within a letter: the part is text, and what the mark says.
                prop_assert_eq!(String::from_utf16(&units[start..end]).unwrap(), mark.words.as_str());
                covered = end;
            }
        }
    }

    #[test]
    fn a_text_without_words_of_any_rule_has_no_mark(text in "[你好天气面霜质地轻盈，。 a-c\n]{0,60}") {
        prop_assert_eq!(marks(checked(&text, None), 0), vec![]);
    }

    #[test]
    fn the_order_of_the_list_does_not_matter(text in text(), turn in 0_usize..60) {
        let usual = usual_superlatives();
        let mut words: Vec<&str> = usual.lines().collect();
        words.rotate_left(turn);
        words.reverse();
        prop_assert_eq!(checked(&text, Some(&words.join("\n"))), checked(&text, None));
    }

    /// Two captions one after the other are marked as each is: no rule reads past a full stop.
    #[test]
    fn one_after_the_other(one in text(), other in text()) {
        let (one, other) = (one.trim(), other.trim());
        let between = "。\n";
        let both = format!("{one}{between}{other}");
        let mut apart = marks(checked(one, None), 0);
        apart.extend(marks(checked(other, None), units(one) + units(between)));
        if !one.is_empty() && !other.is_empty() {
            prop_assert_eq!(marks(checked(&both, None), 0), apart);
        }
    }

    /// Blanks, width and case hide nothing.
    #[test]
    fn blanks_and_width_hide_no_superlative(at in 0_usize..60, wide: bool) {
        let usual = usual_superlatives();
        let words: Vec<&str> = usual.lines().collect();
        let word = words[at % words.len()];
        let spread: String = word
            .chars()
            .flat_map(|letter| {
                let full = char::from_u32(u32::from(letter) + 0xFEE0).filter(|_| wide && letter.is_ascii_graphic());
                [full.unwrap_or(letter), ' ']
            })
            .collect();
        let found = checked(&spread, None).unwrap();
        prop_assert_eq!(found.marks.len(), 1, "{}", spread);
    }
}
