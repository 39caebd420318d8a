//! What a cell says besides a number: that it is unknown, yes or no, a format.

use crate::base::problem::ProblemCode;

/// The letter in half width, as a keyboard writes it: `１` is `1`, `（` is `(`.
pub(super) fn half_width(letter: char) -> char {
    match letter {
        '\u{3000}' | '\u{a0}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => u32::from(letter)
            .checked_sub(0xfee0)
            .and_then(char::from_u32)
            .unwrap_or(letter),
        _ => letter,
    }
}

/// What stands where nothing is known.
const NOTHING: [&str; 12] = [
    "", "-", "–", "—", "--", "——", "/", "n/a", "#n/a", "na", "null", "nan",
];
/// What says in words that something is not known, or not told.
const UNKNOWN: [&str; 27] = [
    "待确认",
    "待报价",
    "待沟通",
    "poa",
    "tba",
    "面议",
    "待定",
    "待议",
    "私聊",
    "私信",
    "咨询",
    "暂无",
    "无",
    "未知",
    "保密",
    "隐藏",
    "不详",
    "negotiable",
    "tbd",
    "tbc",
    "unknown",
    "hidden",
    "private",
    "on request",
    "ask",
    "none",
    "?",
];
const YES: [&str; 21] = [
    "商业笔记",
    "合作笔记",
    "报备",
    "○",
    "含",
    "包含",
    "yes",
    "y",
    "true",
    "1",
    "是",
    "有",
    "对",
    "√",
    "✓",
    "✔",
    "sponsored",
    "paid",
    "商业",
    "商单",
    "广告",
];
const NO: [&str; 21] = [
    "普通笔记",
    "日常笔记",
    "自然笔记",
    "非报备",
    "不含",
    "未含",
    "no",
    "n",
    "false",
    "0",
    "否",
    "无",
    "没有",
    "不是",
    "×",
    "✗",
    "x",
    "organic",
    "自然",
    "非商业",
    "日常",
];
const VIDEO: [&str; 8] = [
    "video",
    "videos",
    "视频",
    "视频笔记",
    "yes",
    "true",
    "1",
    "是",
];
const IMAGE: [&str; 16] = [
    "image",
    "images",
    "photo",
    "photos",
    "picture",
    "normal",
    "image-text",
    "imagetext",
    "图文",
    "图文笔记",
    "图片",
    "图集",
    "no",
    "false",
    "0",
    "否",
];
/// What stands where a link was, or a long number was once: it tells nothing apart.
pub(super) fn is_no_id(cell: &str) -> bool {
    const LONGEST: usize = 12;
    if cell.len() > LONGEST {
        return false;
    }
    let is_word = is_one_of(cell, &["链接", "查看", "点击查看", "主页", "link", "view"]);
    let in_powers = cell.split_once(['E', 'e']).is_some_and(|(number, power)| {
        let are_digits = |text: &str| {
            !text.is_empty()
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == b'.')
        };
        number.contains('.') && are_digits(number) && power.starts_with('+')
    });
    is_word || in_powers
}

/// What a totals row is headed with.
const TOTALS: [&str; 16] = [
    "合计",
    "总计",
    "小计",
    "汇总",
    "共计",
    "总和",
    "总数",
    "平均",
    "平均值",
    "total",
    "totals",
    "sum",
    "subtotal",
    "grand total",
    "average",
    "mean",
];

/// Whether a cell says nothing.
pub(super) fn is_nothing(cell: &str) -> bool {
    const LONGEST: usize = 6;
    let may_be = cell.len() <= LONGEST && !starts_as_number(cell);
    may_be && is_one_of(cell, &NOTHING)
}

/// Whether a cell says in words that its value is not known.
pub(super) fn is_unknown(cell: &str) -> bool {
    !starts_as_number(cell) && is_one_of(cell, &UNKNOWN)
}

/// Whether a cell heads a row of totals: `合计`, `Total`, `合计：40人`.
pub(super) fn is_total(cell: &str) -> bool {
    const LONGEST: usize = 40;
    let may_be = matches!(cell.bytes().next(), Some(b'A'..=b'z' | 0xe5 | 0xe6));
    may_be && cell.len() <= LONGEST && {
        let head = cell.split([':', '：', '(', '（']).next().unwrap_or(cell);
        is_one_of(head.trim_end(), &TOTALS)
    }
}

/// 1 for yes, 0 for no.
///
/// # Errors
/// `Unknown` for any other text.
pub(super) fn truth(cell: &str) -> Result<f64, ProblemCode> {
    either(cell, &YES, &NO)
}

/// 1 for a video, 0 for an image-text note.
///
/// # Errors
/// `Unknown` for any other text.
pub(super) fn video(cell: &str) -> Result<f64, ProblemCode> {
    either(cell, &VIDEO, &IMAGE)
}

/// 1 for a video, 0 for an image-text note, where a cell names one of them among other words: `报备视频`.
///
/// # Errors
/// `Unknown` for any other text, and where it names both.
pub(super) fn named_format(cell: &str) -> Result<f64, ProblemCode> {
    // Most cells name one and nothing else.
    if let Ok(known) = video(cell) {
        return Ok(known);
    }
    let lower = cell.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    match (
        has(&["图文", "图片", "image", "photo"]),
        has(&["视频", "video", "vlog"]),
    ) {
        (true, false) => Ok(0.0),
        (false, true) => Ok(1.0),
        (false, false) | (true, true) => Err(ProblemCode::Unknown),
    }
}

fn either(cell: &str, yes: &[&str], no: &[&str]) -> Result<f64, ProblemCode> {
    if is_one_of(cell, yes) {
        Ok(1.0)
    } else if is_one_of(cell, no) {
        Ok(0.0)
    } else {
        Err(ProblemCode::Unknown)
    }
}

/// Nearly all cells begin with a digit and are nothing else.
fn starts_as_number(cell: &str) -> bool {
    cell.bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_digit())
}

fn is_one_of(cell: &str, words: &[&str]) -> bool {
    words.iter().any(|word| word.eq_ignore_ascii_case(cell))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_values() {
        assert!(["", "-", "—", "N/A"].into_iter().all(is_nothing));
        assert!(["面议", "TBD", "暂无"].into_iter().all(is_unknown));
        assert!(
            ["合计", "Total", "总计：40", "Grand Total"]
                .into_iter()
                .all(is_total)
        );
        assert!(
            !["total care", "合计达人", "1", "总"]
                .into_iter()
                .any(is_total)
        );
        let answers = ["是", "NO", "√", "否", "有时"].map(truth);
        let unknown = Err(ProblemCode::Unknown);
        assert_eq!(answers, [Ok(1.0), Ok(0.0), Ok(1.0), Ok(0.0), unknown]);
        assert_eq!(
            ["视频", "图文", "gif"].map(video),
            [Ok(1.0), Ok(0.0), unknown]
        );
    }
}
