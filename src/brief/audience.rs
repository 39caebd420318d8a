//! Whether the creators of the plan's list live where the people do who are sought, and write about their things.

use serde::Serialize;

use super::field::{Field, Language};
use super::reader::Texts;
use crate::creators::vetting::near;
use crate::figures::{Assumptions, vetting as figures};
use crate::plan::{Creator, Plan};

/// The creators of the list against the audience that is sought. What the list or the brief does not say is
/// unknown, and counted as neither; no column of ages is read.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Audience {
    /// How many creators the list has.
    pub listed: u32,
    /// Of how many it is known whether they live in one of the cities.
    pub city_known: u32,
    /// How many do.
    pub city_fits: u32,
    /// Of how many it is known how near their category is.
    pub category_known: u32,
    /// How many are of the brand's category or its family.
    pub category_fits: u32,
    /// Those who are booked by name and stand in the list, in the order in which they are booked.
    pub booked: Vec<Match>,
}

/// A booked creator against the audience.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Match {
    /// The name.
    pub name: String,
    /// Whether the creator lives in one of the cities; missing where that is not known.
    pub city: Option<bool>,
    /// Whether the creator's category is the brand's or of its family; missing where that is not known.
    pub category: Option<bool>,
}

/// The largest cities in both languages: a list in one is compared with a brief in the other.
const CITIES: [[&str; 2]; 16] = [
    ["beijing", "北京"],
    ["shanghai", "上海"],
    ["guangzhou", "广州"],
    ["shenzhen", "深圳"],
    ["chengdu", "成都"],
    ["hangzhou", "杭州"],
    ["chongqing", "重庆"],
    ["wuhan", "武汉"],
    ["suzhou", "苏州"],
    ["xi'an", "西安"],
    ["nanjing", "南京"],
    ["changsha", "长沙"],
    ["tianjin", "天津"],
    ["zhengzhou", "郑州"],
    ["qingdao", "青岛"],
    ["xiamen", "厦门"],
];

pub(super) fn audience(plan: &Plan, of: Assumptions<'_>) -> Audience {
    let engagement = &plan.engagement;
    let cities = Texts::new(&plan.brief).list(Field::Cities, Language::Zh);
    let of_creator = |creator: &Creator| Match {
        name: creator.name.clone(),
        city: lives_in(&creator.city, &cities),
        category: is_near(plan, creator, of),
    };
    let all: Vec<Match> = engagement.roster.iter().map(of_creator).collect();
    let count = |is: fn(&Match) -> bool| {
        let found = all.iter().filter(|one| is(one)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    let booked = plan.schedule.creators.iter();
    let booked = booked.filter_map(|creator| all.iter().find(|one| one.name == creator.name));
    Audience {
        listed: count(|_| true),
        city_known: count(|one| one.city.is_some()),
        city_fits: count(|one| one.city == Some(true)),
        category_known: count(|one| one.category.is_some()),
        category_fits: count(|one| one.category == Some(true)),
        booked: booked.cloned().collect(),
    }
}

/// Whether a creator's city is one of those, as they are written: "上海市" is 上海, and so is "Shanghai".
fn lives_in(city: &str, cities: &[String]) -> Option<bool> {
    let city = plain(city);
    if city.is_empty() || cities.is_empty() {
        return None;
    }
    let fits = |one: &String| {
        let one = plain(one);
        city.contains(&one) || one.contains(&city)
    };
    if cities.iter().any(fits) {
        return Some(true);
    }
    // A city that is known in neither language, in other letters than those sought, may be any of them.
    let is_known = |text: &str| CITIES.iter().any(|[_, zh]| text.contains(zh));
    let is_other = |one: &String| plain(one).is_ascii() != city.is_ascii();
    let is_unsure = !is_known(&city) && cities.iter().any(is_other);
    (!is_unsure).then_some(false)
}

/// A city in small letters, a large one by its Chinese name.
fn plain(city: &str) -> String {
    let city = city.trim().trim_end_matches('市').to_lowercase();
    let known = CITIES.iter().find(|[en, _]| city.contains(en));
    known.map_or(city, |[_, zh]| (*zh).to_owned())
}

fn is_near(plan: &Plan, creator: &Creator, of: Assumptions<'_>) -> Option<bool> {
    let engagement = &plan.engagement;
    let category = creator.category.trim();
    let given = creator.relevance;
    let given = given.or_else(|| engagement.relevance.get(category).copied());
    let nearness = given.or_else(|| match category {
        "" => None,
        _ => near(&engagement.category, category, of),
    })?;
    let [family, _] = figures::RELEVANCE.each_ref().map(|figure| of.value(figure));
    Some(nearness >= family)
}

#[cfg(test)]
mod tests {
    use super::lives_in;

    #[test]
    fn a_city_is_known_in_both_languages() {
        let sought = ["上海".to_owned(), "Chengdu".to_owned()];
        for (city, expected) in [
            ("上海市", Some(true)),
            ("Shanghai", Some(true)),
            ("四川成都", Some(true)),
            ("北京", Some(false)),
            ("Beijing", Some(false)),
            // In letters of the other language, and in no table.
            ("Harbin", None),
            ("", None),
        ] {
            assert_eq!(lives_in(city, &sought), expected, "{city}");
        }
        assert_eq!(lives_in("上海", &[]), None);
    }
}
