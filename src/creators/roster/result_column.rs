//! What a column of a results sheet holds: more than a list of creators or notes has a place for.

use serde::Serialize;

use super::column::Column;
use super::field::Field;
use super::heading::Unused;
use crate::base::document::named;

/// What a column of a results sheet may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum ResultField {
    /// The creator's name.
    Name,
    /// The creator's id, or the address of the creator's page.
    Id,
    /// The note's address or id.
    Note,
    /// What the note says.
    Title,
    /// The creator's followers.
    Followers,
    /// The creator's tier, in the words of the trade.
    Level,
    /// Image-text or video.
    Format,
    /// The day the note went live.
    Published,
    /// The day the numbers are of.
    Day,
    /// Times shown.
    Impressions,
    /// Times opened.
    Reads,
    /// Likes.
    Likes,
    /// Saves.
    Saves,
    /// Comments.
    Comments,
    /// Shares.
    Shares,
    /// The creator's fee.
    Fee,
    /// What boost has cost.
    Boost,
    /// All that the note has cost.
    Paid,
    /// Clicks on an advertisement.
    AdClicks,
    /// Clicks to the shop.
    Clicks,
    /// Orders.
    Orders,
    /// What the orders brought in.
    Revenue,
    /// What an advertisement is called.
    Plan,
}

named!(ResultField {
    Name = "name",
    Id = "id",
    Note = "note",
    Title = "title",
    Followers = "followers",
    Level = "level",
    Format = "format",
    Published = "published",
    Day = "day",
    Impressions = "impressions",
    Reads = "reads",
    Likes = "likes",
    Saves = "saves",
    Comments = "comments",
    Shares = "shares",
    Fee = "fee",
    Boost = "boost",
    Paid = "paid",
    AdClicks = "adClicks",
    Clicks = "clicks",
    Orders = "orders",
    Revenue = "revenue",
    Plan = "plan",
});

impl ResultField {
    /// Whether it is an amount of money.
    pub(super) const fn is_money(self) -> bool {
        matches!(
            self,
            ResultField::Fee | ResultField::Boost | ResultField::Paid | ResultField::Revenue
        )
    }

    /// Whether it is a number of people or of what they did.
    pub(super) const fn is_count(self) -> bool {
        matches!(
            self,
            ResultField::Followers
                | ResultField::Impressions
                | ResultField::Reads
                | ResultField::Likes
                | ResultField::Saves
                | ResultField::Comments
                | ResultField::Shares
                | ResultField::AdClicks
                | ResultField::Clicks
                | ResultField::Orders
        )
    }
}

/// What headers say of what was earned, in letters of half width and small.
const REVENUE: [&str; 9] = [
    "gmv",
    "销售额",
    "成交金额",
    "成交额",
    "订单金额",
    "revenue",
    "sales",
    "收入",
    "turnover",
];
const SHOP: [&str; 8] = [
    "进店",
    "商品点击",
    "链接点击",
    "店铺",
    "shop",
    "store",
    "link click",
    "落地页",
];
const LEVEL: [&str; 6] = ["等级", "量级", "层级", "级别", "level", "tier"];
const TITLE: [&str; 3] = ["标题", "title", "caption"];
const AD: [&str; 7] = [
    "计划", "单元", "创意", "campaign", "ad group", "ad name", "creative",
];
const WHOLE: [&str; 8] = [
    "总消耗",
    "总花费",
    "总费用",
    "总成本",
    "total cost",
    "total spend",
    "total spent",
    "all-in",
];
/// What is paid to somebody for a note and is no fee of the creator's.
const BESIDE: [&str; 4] = ["产品价", "客单价", "车马费", "制作费"];

/// What a column of a sheet holds, and how far it is from what is sought, where another holds the same.
/// `of_ads` is for the rows of an ad report.
pub(super) fn told(column: &Column, of_ads: bool) -> Option<(ResultField, u8)> {
    let header = column.header.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| header.contains(word));
    let lesser = column.meaning.lesser;
    let own = |field| Some((field, lesser));
    // An amount for orders would else be the price of one.
    if says(&REVENUE) && !says(&["率", "rate", "%"]) {
        return own(ResultField::Revenue);
    }
    let is_price = column.meaning.unused == Some(Unused::PricePer)
        || says(&["roi", "roas", "率", "rate", "%"]);
    if of_ads && says(&AD) && !says(&["id"]) {
        return own(ResultField::Plan);
    }
    if is_price || says(&BESIDE) {
        return None;
    }
    if says(&WHOLE) {
        return own(ResultField::Paid);
    }
    if column.meaning.spend {
        return own(ResultField::Boost);
    }
    if says(&SHOP) {
        return own(ResultField::Clicks);
    }
    if says(&[
        "转化",
        "成交",
        "订单",
        "下单",
        "orders",
        "conversions",
        "purchases",
    ]) {
        return own(ResultField::Orders);
    }
    if says(&LEVEL) {
        return own(ResultField::Level);
    }
    if says(&TITLE) {
        return own(ResultField::Title);
    }
    if column.meaning.clicks {
        return own(ResultField::AdClicks);
    }
    // What the cells say of a column goes before its header, where the list has a place for it.
    let field = column.field.or(column.repeats).or(column.meaning.field)?;
    own(match field {
        Field::Name => ResultField::Name,
        Field::Id => ResultField::Id,
        Field::Note => ResultField::Note,
        Field::Followers => ResultField::Followers,
        Field::Video => ResultField::Format,
        Field::Published => ResultField::Published,
        Field::Day | Field::Updated => ResultField::Day,
        Field::Impressions => ResultField::Impressions,
        Field::Reads => ResultField::Reads,
        Field::Likes => ResultField::Likes,
        Field::Saves => ResultField::Saves,
        Field::Comments => ResultField::Comments,
        Field::Shares => ResultField::Shares,
        Field::AdClicks => ResultField::AdClicks,
        Field::FeeImage | Field::FeeVideo => {
            // What the brand pays an agency is above what that pays the creator.
            let is_cost = u8::from(header.contains("成本"));
            return Some((ResultField::Fee, lesser.saturating_add(is_cost)));
        }
        _ => return None,
    })
}
