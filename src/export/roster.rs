//! The checked roster as a sheet: what the list said, and what follows from a fee as formulas.

use std::collections::{BTreeMap, BTreeSet};

use super::sheet::{Cell, NumberFormat, Sheet, address};
use crate::creators::engagement;
use crate::creators::engagement::rate::Evidence;
use crate::creators::vetting::{Row, vetted};
use crate::plan::{Counted, Creator, Format, Pick, Plan};

/// The columns by name, in their order. The page gives each a title; those that lists have too are
/// read again by these titles.
const COLUMNS: [&str; 32] = [
    "name",
    "followers",
    "category",
    "city",
    "feeImage",
    "feeVideo",
    "likes",
    "saves",
    "comments",
    "shares",
    "interactions",
    "reads",
    "impressions",
    "adClicks",
    "sponsoredShare",
    "audienceMatch",
    "relevance",
    "rival",
    "pick",
    "group",
    "remark",
    "eachEngagements",
    "eachSaves",
    "eachReads",
    "eachImpressions",
    "rate",
    "cpe",
    "cpm",
    "costPerRead",
    "costPerSave",
    "scoreLow",
    "scoreHigh",
];

/// The sound creators of the roster, or of some of its rows (from 0), as a sheet, with what each costs as formulas of the fee. `words`
/// holds the title of each column by its name in the plan, and those of the last row.
///
/// ```
/// use std::collections::{BTreeMap, BTreeSet};
/// use notewave::export::{Cell, csv};
/// use notewave::plan::Creator;
/// use notewave::{default_plan, export::roster_sheet, objective::Objective};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// plan.engagement.roster = vec![Creator {
///     name: "=C1".to_owned(),
///     followers: 1_000.0,
///     fee_image: Some(12_000.0),
///     reads: Some(300.0),
///     ..Creator::default()
/// }];
/// let sheet = roster_sheet(&plan, &BTreeMap::new(), None);
/// let read = &sheet.rows[0][28]; // RMB 120 for 300 reads
/// assert!(matches!(read, Cell::Formula { formula, value: Some(0.4), .. } if formula == "E2/X2"));
/// assert!(csv(&sheet).contains("'=C1,1000,"));
/// ```
#[must_use]
pub fn roster_sheet(
    plan: &Plan,
    words: &BTreeMap<String, String>,
    only: Option<&BTreeSet<u32>>,
) -> Sheet {
    let (sheet, _) = vetted(plan, |vetter| {
        let mut rows = vetter.listed().rows;
        rows.retain(|row| only.is_none_or(|only| only.contains(&row.row)));
        Some(sheet(vetter.input(), &rows, words))
    });
    sheet.unwrap_or_default()
}

/// The roster with its sound creators: the columns of the list, what an average note brings, and
/// costs as formulas of the fee, so that a fee that is changed in the sheet moves them and the total
/// below. `words` holds the title of each column by its name, `total` for the last row, `yes`,
/// `no`, `in` and `out`. Fees are in RMB; a number that is only a least one keeps its `+`.
fn sheet(input: &engagement::Input<'_>, rows: &[Row], words: &BTreeMap<String, String>) -> Sheet {
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let place = |name: &str| {
        let at = COLUMNS.iter().position(|column| *column == name);
        at.and_then(|at| u32::try_from(at).ok()).unwrap_or_default()
    };
    let fee = match input.format {
        Format::Image => "feeImage",
        Format::Video => "feeVideo",
    };
    let creators: BTreeMap<u32, &Creator> = input.roster.iter().copied().collect();
    let listed = rows
        .iter()
        .filter_map(|row| Some((row, *creators.get(&row.row)?)));
    let mut sheet = Sheet {
        titles: COLUMNS.iter().map(|name| word(name)).collect(),
        ..Sheet::default()
    };
    for (line, (row, creator)) in (1_u32..).zip(listed) {
        let at = |name: &str| address(place(name), line);
        let each = TierCosts::of(input, creator);
        let cost = |of: &str, each: Option<f64>, times: u32| {
            let each = each.filter(|&each| each > 0.0);
            // Without its parts a formula would only show an error.
            let Some((fee_now, each)) = row.fee.zip(each) else {
                return Cell::Empty;
            };
            let times_text = if times == 1 {
                String::new()
            } else {
                format!("*{times}")
            };
            Cell::Formula {
                formula: format!("{}{times_text}/{}", at(fee), at(of)),
                value: Some(fee_now.as_f64() / 100.0 * f64::from(times) / each),
                format: NumberFormat::Money,
            }
        };
        let cells = COLUMNS.iter().map(|&name| match name {
            "eachEngagements" => Cell::number(each.engagements, NumberFormat::Plain),
            "eachSaves" => Cell::number(each.saves, NumberFormat::Plain),
            "eachReads" => Cell::number(each.reads, NumberFormat::Plain),
            "eachImpressions" => Cell::number(each.impressions, NumberFormat::Plain),
            "rate" => Cell::number(row.rate, NumberFormat::Share),
            "cpe" => cost("eachEngagements", each.engagements, 1),
            "cpm" => cost("eachImpressions", each.impressions, 1_000),
            "costPerRead" => cost("eachReads", each.reads, 1),
            "costPerSave" => cost("eachSaves", each.saves, 1),
            "scoreLow" => Cell::number(Some(row.score.low.round()), NumberFormat::Whole),
            "scoreHigh" => Cell::number(Some(row.score.high.round()), NumberFormat::Whole),
            _ => given(creator, name, &word),
        });
        sheet.rows.push(cells.collect());
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let total = |name: &str, fees: Option<f64>| Cell::Formula {
        formula: format!(
            "SUM({}:{})",
            address(place(name), 1),
            address(place(name), last)
        ),
        value: fees.map(|fen| fen / 100.0),
        format: NumberFormat::Money,
    };
    if last > 0 {
        let known = |fee: fn(&Creator) -> Option<f64>| {
            let listed = rows.iter().filter_map(|row| creators.get(&row.row));
            Some(listed.filter_map(|creator| fee(creator)).sum())
        };
        let cells = COLUMNS.iter().map(|&name| match name {
            "name" => Cell::text(&word("total")),
            "feeImage" => total(name, known(|creator| creator.fee_image)),
            "feeVideo" => total(name, known(|creator| creator.fee_video)),
            _ => Cell::Empty,
        });
        sheet.strong.push(last);
        sheet.rows.push(cells.collect());
    }
    sheet
}

/// What an average note of a creator brings, as the check has it.
struct TierCosts {
    engagements: Option<f64>,
    saves: Option<f64>,
    reads: Option<f64>,
    impressions: Option<f64>,
}

impl TierCosts {
    fn of(input: &engagement::Input<'_>, creator: &Creator) -> TierCosts {
        let evidence = Evidence {
            creator,
            notes: input.notes.all,
            rows: input.notes.of(&creator.name),
        };
        TierCosts {
            engagements: evidence.known_interactions(input.definition.counted),
            saves: evidence.interactions(Counted::SAVES),
            reads: evidence.reads(),
            impressions: evidence.impressions(),
        }
    }
}

/// What the list said of a creator in one column.
fn given(creator: &Creator, name: &str, word: &impl Fn(&str) -> String) -> Cell {
    let fen = |fee: Option<f64>| Cell::number(fee.map(|fen| fen / 100.0), NumberFormat::Money);
    let count = |count: Option<f64>| match count {
        Some(least) if creator.at_least.iter().any(|field| field == name) => {
            Cell::text(&format!("{least}+"))
        }
        count => Cell::number(count, NumberFormat::Plain),
    };
    let share = |share| Cell::number(share, NumberFormat::Share);
    match name {
        "name" => Cell::text(&creator.name),
        "followers" => count(Some(creator.followers)),
        "category" => Cell::text(&creator.category),
        "city" => Cell::text(&creator.city),
        "feeImage" => fen(creator.fee_image),
        "feeVideo" => fen(creator.fee_video),
        "likes" => count(creator.likes),
        "saves" => count(creator.saves),
        "comments" => count(creator.comments),
        "shares" => count(creator.shares),
        "interactions" => count(creator.interactions),
        "reads" => count(creator.reads),
        "impressions" => count(creator.impressions),
        "adClicks" => count(creator.ad_clicks),
        "sponsoredShare" => share(creator.sponsored_share),
        "audienceMatch" => share(creator.audience_match),
        "relevance" => share(creator.relevance),
        "rival" => Cell::text(&match creator.rival {
            None => String::new(),
            Some(true) => word("yes"),
            Some(false) => word("no"),
        }),
        "pick" => Cell::text(&match creator.pick {
            Pick::Open => String::new(),
            Pick::In => word("in"),
            Pick::Out => word("out"),
        }),
        "group" => Cell::text(&creator.group),
        _ => Cell::text(&creator.remark),
    }
}
