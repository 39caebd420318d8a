//! What a creator asks for, as lists write it: an amount, a range, a bound, or no amount at all.

use super::cell::{is_nothing, is_unknown};
use super::number::Number;
use super::range::range;
use super::read_number::plain;
use crate::base::format::Format;
use crate::base::problem::ProblemCode;
use crate::plan::Terms;

/// A quote.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Quote {
    /// The amount to plan with, in RMB: the most that is asked, so that it is never too little.
    pub(super) amount: Option<Number>,
    /// The least of a range, or where the amount is the least or the most that is asked.
    pub(super) bound: Bound,
    /// Whether the platform's service fee is in it; `None` where it is not said.
    pub(super) service: Option<bool>,
    /// Whether a discount was taken off.
    pub(super) discounted: bool,
    /// What is said in place of an amount.
    pub(super) terms: Terms,
}

/// How an amount is bounded.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Bound {
    #[default]
    None,
    /// From this amount to the quote's.
    From(Number),
    /// The amount is the least that is asked.
    Least,
    /// The amount is the most that is asked.
    Most,
}

/// What says that notes are exchanged for products.
const BARTER: [&str; 11] = [
    "免费",
    "白嫖",
    "置换",
    "互换",
    "资源互换",
    "寄拍",
    "无偿",
    "barter",
    "gifted",
    "gifting",
    "product exchange",
];
/// What says that the creator takes no such order.
const NONE: [&str; 12] = [
    "无接单权限",
    "不接",
    "不接单",
    "不接广告",
    "暂不接单",
    "停接",
    "无报价",
    "未开通",
    "不合作",
    "无权限",
    "not available",
    "n/a",
];
/// What stands before or behind an amount and says nothing new of it, the longer words first.
const IDLE: [&str; 55] = [
    "非报备",
    "报备",
    "水上",
    "水下",
    "+产品置换",
    "产品置换",
    "置换",
    "不含平台服务费",
    "含平台服务费",
    "不含服务费",
    "不含平台费",
    "含服务费",
    "含平台费",
    "不含税",
    "含税",
    "未税",
    "税前",
    "税后",
    "一口价",
    "打包价",
    "优惠价",
    "报价",
    "裸价",
    "折后",
    "可议价",
    "可商量",
    "可小刀",
    "可议",
    "可谈",
    "可刀",
    "左右",
    "上下",
    "大概",
    "大约",
    "单条",
    "单篇",
    "每条",
    "每篇",
    "一条",
    "一篇",
    "/条",
    "/篇",
    "/图文",
    "/视频",
    "图文",
    "视频",
    "图",
    "视",
    "+产品",
    "+样品",
    "+寄样",
    "+ product",
    "+product",
    "per post",
    "/post",
];
/// What says, before an amount, that it is the least.
const AT_LEAST: [&str; 5] = ["不低于", "最低", "起步价", "at least ", "from "];
/// What says that an amount is the most.
const AT_MOST: [&str; 9] = [
    "低于",
    "以内",
    "以下",
    "之内",
    "up to",
    "max",
    "≤",
    "<=",
    "不超过",
];
/// Nobody asks for ten to this power of yuan.
const MOST_RMB: u32 = 7;
/// What is asked for a note of each format, images first, where one cell says both: `图文1500/视频2500`, or `1500/2500`
/// under a header that names both. `None` for any other cell.
pub(super) fn of_both(cell: &str, first: Option<Format>) -> Option<[&str; 2]> {
    let both = |marks: &[char]| {
        let mut parts = cell.split(marks).filter(|part| !part.trim().is_empty());
        let two = [parts.next()?, parts.next()?];
        parts.next().is_none().then_some(two)
    };
    let named = [
        &['/', '；', ';', '、', '|', '\n', '，', '+'][..],
        &[')', '）'],
        &[' '],
    ]
    .into_iter()
    .find_map(|marks| {
        let [one, other] = both(marks)?;
        if one.contains('图') && other.contains('视') {
            Some([one, other])
        } else if one.contains('视') && other.contains('图') {
            Some([other, one])
        } else {
            None
        }
    });
    named.or_else(|| {
        let [one, other] = both(&['/'])?;
        Some(match first? {
            Format::Image => [one, other],
            Format::Video => [other, one],
        })
    })
}

/// Whether a cell is a quote, or one for each format.
pub(super) fn is_quote(cell: &str, zeros: u32, first: Option<Format>) -> bool {
    of_both(cell, first).map_or_else(
        || read(cell, zeros).is_ok(),
        |both| both.into_iter().all(|cell| read(cell, zeros).is_ok()),
    )
}

/// Reads a quote, in a column whose header adds so many zeros.
///
/// # Errors
/// `NotANumber` for what is neither an amount nor said in place of one.
pub(super) fn read(cell: &str, zeros: u32) -> Result<Quote, ProblemCode> {
    let plain = plain(cell);
    let has = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    let says = |terms| {
        Ok(Quote {
            terms,
            ..Quote::default()
        })
    };
    if is_nothing(cell) {
        return says(Terms::Quoted);
    }
    if has(&NONE) {
        return says(Terms::Unavailable);
    }
    let has_amount = plain.contains(|c: char| c.is_ascii_digit());
    if has(&BARTER) && !has_amount {
        return says(Terms::Barter);
    }
    if is_unknown(cell) {
        return says(Terms::OnRequest);
    }
    let (text, is_on_top) = without_share_on_top(&plain);
    let service = if is_on_top || has(&["不含服务", "不含平台", "裸价"]) {
        Some(false)
    } else {
        has(&["含服务费", "含平台"]).then_some(true)
    };
    let (mut text, discounted) = without_discount(text);
    let at_least = has(&AT_LEAST);
    let at_most = !at_least && has(&AT_MOST);
    for word in AT_LEAST.iter().chain(&AT_MOST).chain(&IDLE) {
        text = text.replace(word, " ");
    }
    let text = text.replace(['(', ')', ':'], " ");
    let text = text.trim();
    let scaled = |number: Number| number.times_ten_to(number.zeros_of(zeros, MOST_RMB));
    let quote = |number: Number, bound| Quote {
        amount: Some(number),
        bound,
        service,
        discounted,
        terms: Terms::Quoted,
    };
    if let Some((low, high)) = range(text) {
        let (low, high) = (scaled(low)?, scaled(high)?);
        return Ok(quote(high, Bound::From(low)));
    }
    let number = Number::read(text)?;
    let bound = if at_most {
        Bound::Most
    } else if at_least || number.at_least {
        Bound::Least
    } else {
        Bound::None
    };
    Ok(quote(scaled(number)?, bound))
}

/// The text without `+10%`, which is the service fee on top of an amount, and whether there was one.
fn without_share_on_top(text: &str) -> (&str, bool) {
    let Some((amount, share)) = text.split_once('+') else {
        return (text, false);
    };
    let is_share =
        Number::read(share.trim_end_matches(|c: char| c != '%')).is_ok_and(|number| number.percent);
    if is_share {
        (amount, true)
    } else {
        (text, false)
    }
}

/// The text without `（8折）`, and whether there was one: the amount beside it stands as it is.
fn without_discount(text: &str) -> (String, bool) {
    // `原价3000 折后2400` says what is asked.
    let asked = ["折后", "优惠价", "现价"]
        .iter()
        .find_map(|word| text.split_once(word))
        .map(|(_, asked)| asked);
    let has_digit = |text: &&str| text.contains(|c: char| c.is_ascii_digit());
    if let Some(asked) = asked.filter(|asked| text.contains("原价") && has_digit(asked)) {
        return (asked.to_owned(), true);
    }
    let Some(at) = text.find('折') else {
        return (text.to_owned(), false);
    };
    let (before, behind) = text.split_at_checked(at).unwrap_or((text, ""));
    // `8000 8折` has its amount before the digits of the discount, `折后6400` behind.
    let digits = |c: char| c.is_ascii_digit() || c == '.';
    let kept = before.trim_end_matches(digits).trim_end_matches(['(', ' ']);
    let behind = behind.trim_start_matches(['折', '后', '扣', '价', ')']);
    (format!("{kept} {behind}"), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(cell: &str) -> (Option<f64>, Option<f64>, bool, bool) {
        let quote = read(cell, 0).expect(cell);
        let low = match quote.bound {
            Bound::From(low) => Some(low.value()),
            _ => None,
        };
        (
            low,
            quote.amount.map(Number::value),
            quote.bound == Bound::Least,
            quote.bound == Bound::Most,
        )
    }

    #[test]
    fn amounts_and_their_bounds() {
        for (cell, expected) in [
            ("¥3,500", (None, Some(3_500.0), false, false)),
            ("￥3k", (None, Some(3_000.0), false, false)),
            ("一口价3000", (None, Some(3_000.0), false, false)),
            ("3000元/篇", (None, Some(3_000.0), false, false)),
            ("5-8k", (Some(5_000.0), Some(8_000.0), false, false)),
            ("5000–8000元", (Some(5_000.0), Some(8_000.0), false, false)),
            ("8000-1.2w", (Some(8_000.0), Some(12_000.0), false, false)),
            ("5000以内", (None, Some(5_000.0), false, true)),
            ("1.5w+", (None, Some(15_000.0), true, false)),
            ("¥1,900起", (None, Some(1_900.0), true, false)),
            ("5,000.00", (None, Some(5_000.0), false, false)),
            ("三千", (None, Some(3_000.0), false, false)),
            ("8000（8折）", (None, Some(8_000.0), false, false)),
            ("折后6400", (None, Some(6_400.0), false, false)),
        ] {
            assert_eq!(amounts(cell), expected, "{cell}");
        }
    }

    #[test]
    fn what_is_said_in_place_of_an_amount() {
        for (cell, terms) in [
            ("置换", Terms::Barter),
            ("无接单权限", Terms::Unavailable),
            ("面议", Terms::OnRequest),
            ("-", Terms::Quoted),
        ] {
            let quote = read(cell, 0).unwrap();
            assert_eq!((quote.terms, quote.amount), (terms, None), "{cell}");
        }
        assert_eq!(read("6600（含服务费）", 0).unwrap().service, Some(true));
        assert_eq!(read("6000 裸价", 0).unwrap().service, Some(false));
        assert!(read("many", 0).is_err());
    }
}
