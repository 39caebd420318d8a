//! What creators are about, in both languages, and how near that is to the brand.

use std::collections::BTreeMap;

use crate::creators::engagement::Input;
use crate::figures::{Assumptions, vetting as figures};
use crate::plan::Creator;

/// The names of one category: whole words in English, in small letters, any part of a text in
/// Chinese.
type Names = &'static [&'static str];

/// Categories by family: those of one are near to each other. General lifestyle is near to none.
const FAMILIES: [&[Names]; 10] = [
    &[
        &["skincare", "skin care", "护肤", "面部护理"],
        &[
            "makeup",
            "make-up",
            "cosmetics",
            "beauty",
            "美妆",
            "彩妆",
            "化妆",
        ],
        &["hair", "haircare", "美发", "护发", "洗护"],
        &["fragrance", "fragrances", "perfume", "香水", "香氛"],
        &["nails", "美甲"],
    ],
    &[
        &[
            "fashion", "outfit", "outfits", "clothing", "style", "穿搭", "时尚", "服饰", "服装",
        ],
        &[
            "jewellery",
            "jewelry",
            "watches",
            "bags",
            "珠宝",
            "首饰",
            "配饰",
            "手表",
            "箱包",
        ],
    ],
    &[
        &[
            "food",
            "recipes",
            "cooking",
            "snacks",
            "restaurants",
            "美食",
            "探店",
            "食谱",
            "零食",
        ],
        &[
            "drinks", "coffee", "tea", "wine", "饮品", "咖啡", "茶饮", "红酒",
        ],
    ],
    &[
        &[
            "baby",
            "maternity",
            "parenting",
            "kids",
            "母婴",
            "育儿",
            "亲子",
        ],
        &["education", "study", "教育", "学习"],
    ],
    &[
        &["fitness", "sports", "yoga", "健身", "运动", "瑜伽"],
        &["outdoor", "outdoors", "camping", "户外", "露营"],
        &["health", "wellness", "nutrition", "健康", "养生", "减脂"],
    ],
    &[
        &[
            "home",
            "interior",
            "decor",
            "furniture",
            "家居",
            "家装",
            "装修",
        ],
        &["appliances", "家电"],
    ],
    &[
        &["travel", "旅行", "旅游", "出行"],
        &["hotel", "hotels", "酒店", "民宿"],
    ],
    &[
        &["tech", "technology", "digital", "gadgets", "数码", "科技"],
        &["car", "cars", "automotive", "汽车"],
        &["games", "gaming", "游戏"],
    ],
    &[&["pet", "pets", "cats", "dogs", "宠物", "萌宠"]],
    &[
        &["books", "reading", "读书", "阅读"],
        &["film", "films", "movies", "music", "影视", "电影", "音乐"],
        &["photography", "摄影"],
    ],
];

/// General lifestyle, which belongs to no family.
const LIFESTYLE: Names = &["lifestyle", "vlog", "daily life", "生活", "日常"];

/// A category by its family and its place there.
type Place = (usize, usize);

/// How near the creators of a list are to the brand.
#[derive(Debug)]
pub(crate) struct Relevance {
    /// By the category of a creator, in the list's words: how near, where that can be said.
    by_name: BTreeMap<String, Option<f64>>,
}

impl Relevance {
    /// Of a list and the brand's own category.
    pub(crate) fn new(input: &Input<'_>, of: Assumptions<'_>) -> Relevance {
        let mut by_name = BTreeMap::new();
        for (_, creator) in &input.roster {
            let name = creator.category.trim();
            if !name.is_empty() && !by_name.contains_key(name) {
                let given = input.relevance.get(name).copied();
                let near = given.or_else(|| near(input.category, name, of));
                by_name.insert(name.to_owned(), near);
            }
        }
        Relevance { by_name }
    }

    /// How near a creator is, 0 to 1: by the creator's own field, else by the category. `None` where
    /// neither says it.
    pub(crate) fn of(&self, creator: &Creator) -> Option<f64> {
        let by_name = || self.by_name.get(creator.category.trim()).copied().flatten();
        creator.relevance.or_else(by_name)
    }

    /// The categories of the list, each with how near it is.
    pub(crate) fn categories(&self) -> impl Iterator<Item = (&str, Option<f64>)> {
        let all = self.by_name.iter();
        all.map(|(name, near)| (name.as_str(), *near))
    }
}

/// How near a category is to the brand's: 1 where one of its names is, the figures `relevance.near`
/// and `relevance.other` within and outside its family; `None` where either says nothing known.
pub(crate) fn near(brand: &str, name: &str, of: Assumptions<'_>) -> Option<f64> {
    let [brand, name] = [brand, name].map(|text| text.trim().to_lowercase());
    if brand.is_empty() {
        return None;
    }
    if brand == name {
        return Some(1.0);
    }
    let (own, theirs) = (places(&brand), places(&name));
    if own.is_empty() || theirs.is_empty() {
        return None;
    }
    let [near, other] = figures::RELEVANCE.each_ref().map(|figure| of.value(figure));
    let both = |same: fn(&Place, &Place) -> bool| {
        own.iter()
            .any(|one| theirs.iter().any(|two| same(one, two)))
    };
    Some(if both(|one, two| one == two) {
        1.0
    } else if both(|one, two| one.0 == two.0) {
        near
    } else {
        other
    })
}

/// The categories that a text in small letters names.
fn places(text: &str) -> Vec<Place> {
    let names = |names: Names| names.iter().any(|name| is_named(text, name));
    let mut found = Vec::new();
    for (family, categories) in FAMILIES.iter().enumerate() {
        for (place, _) in categories.iter().enumerate().filter(|(_, all)| names(all)) {
            found.push((family, place));
        }
    }
    // What is more than lifestyle is that.
    if found.is_empty() && names(LIFESTYLE) {
        found.push((FAMILIES.len(), 0));
    }
    found
}

/// Whether a name stands in a text, in English as whole words.
fn is_named(text: &str, name: &str) -> bool {
    let is_word =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    let mut found = text.match_indices(name);
    found.any(|(at, _)| {
        let (before, after) = (text.get(..at), text.get(at + name.len()..));
        let before = before.and_then(|text| text.chars().next_back());
        let after = after.and_then(|text| text.chars().next());
        !name.is_ascii() || (!is_word(before) && !is_word(after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_known_in_both_languages() {
        let overrides = BTreeMap::new();
        let of = Assumptions::new(&overrides);
        for (brand, name, expected) in [
            ("skincare", "护肤", Some(1.0)),
            ("护肤", "Skin care", Some(1.0)),
            ("skincare", "美妆", Some(0.6)),
            ("skincare", "美妆/护肤", Some(1.0)),
            ("skincare", "food", Some(0.3)),
            ("skincare", "lifestyle", Some(0.3)),
            ("lifestyle", "生活", Some(1.0)),
            ("food", "美食探店", Some(1.0)),
            ("hotel", "酒店民宿", Some(1.0)),
            // Neither the home of homemade nor the car of skincare.
            ("home", "homemade dishes", None),
            ("cars", "skincare", Some(0.3)),
            ("candles", "Candles ", Some(1.0)),
            ("candles", "skincare", None),
            ("", "skincare", None),
        ] {
            assert_eq!(near(brand, name, of), expected, "{brand} and {name}");
        }
    }

    #[test]
    fn no_name_stands_for_two_categories() {
        let all = FAMILIES.iter().flat_map(|family| family.iter());
        let mut names: Vec<&str> = all.flat_map(|names| names.iter().copied()).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
