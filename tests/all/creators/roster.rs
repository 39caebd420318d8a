//! Laws of reading lists: nothing makes it fail, and what is written out is read back.

#![expect(
    clippy::unwrap_used,
    clippy::float_cmp,
    reason = "a test fails by panicking, and the numbers are exact"
)]

use std::fmt::Write;

use notewave::creators::roster::{
    Choices, ColumnChoice, ColumnMapping, ListKind, RemarkCode, RosterReading, join, read, read_as,
};
use notewave::plan::{Creator, Notes, Pick};
use proptest::prelude::*;

/// Text that is much like a list, so that it gets past the header.
fn nearly() -> impl Strategy<Value = String> {
    let cell = prop_oneof![
        "[\\PC]{0,6}",
        "[0-9.,+%万wk¥-]{0,8}",
        prop::sample::select(vec![
            "达人昵称",
            "name",
            "粉丝数（万）",
            "followers",
            "图文报价",
            "likes",
            "published",
            "小红书号",
            "链接",
            "sponsored",
            "商业笔记占比",
            "竞品",
            "pick",
            "合计",
            "面议",
            "10万+",
            "2026-11-15",
            "-",
            "是",
            "\"a",
            "\"b\"",
        ])
        .prop_map(str::to_owned),
    ];
    let row = prop::collection::vec(cell, 0..7);
    let sep = prop::sample::select(vec![",", ";", "\t"]);
    let end = prop::sample::select(vec!["\n", "\r\n", "\r"]);
    (prop::collection::vec(row, 0..12), sep, end).prop_map(|(rows, sep, end)| {
        let rows: Vec<String> = rows.iter().map(|row| row.join(sep)).collect();
        rows.join(end)
    })
}

/// What must hold of a reading of anything.
fn assert_sound(reading: &RosterReading) {
    let RosterReading {
        kind,
        line,
        roster,
        notes,
        ids,
        columns,
        problems,
        remarks,
        left_out,
        repeated,
        blank: _,
        totals: _,
        rows: _,
        other_platforms: _,
        platforms: _,
        beyond: _,
        total: _,
    } = reading;
    assert_eq!(kind.is_some(), line.is_some());
    assert_eq!(kind.is_some(), !columns.is_empty());
    assert!(roster.is_empty() || notes.creator.is_empty());
    assert!(ids.is_empty() || ids.len() == roster.len().max(notes.names.len()));
    assert!(problems.len() <= RosterReading::MOST_SAID + 1);
    assert!(remarks.len() <= RosterReading::MOST_SAID);
    assert!(*left_out + *repeated == 0 || !problems.is_empty());
    let mut names: Vec<&str> = roster.iter().map(|creator| &*creator.name).collect();
    names.extend(notes.names.iter().map(String::as_str));
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "two of one name");
    for creator in roster {
        assert!(!creator.name.is_empty());
        // 0 is not known.
        assert!((0.0..=Creator::MAX_FOLLOWERS).contains(&creator.followers));
        let counts = [
            creator.likes,
            creator.saves,
            creator.reads,
            creator.fee_image,
        ];
        assert!(counts.into_iter().flatten().all(|count| count >= 0.0));
        let shares = [
            creator.sponsored_share,
            creator.audience_match,
            creator.relevance,
        ];
        assert!(
            shares
                .into_iter()
                .flatten()
                .all(|share| (0.0..=1.0).contains(&share))
        );
    }
    let Notes {
        names,
        creator,
        published,
        sponsored,
        video,
        likes,
        saves,
        comments,
        shares,
        interactions,
        reads,
        impressions,
    } = notes;
    for column in [
        published,
        sponsored,
        video,
        likes,
        saves,
        comments,
        shares,
        interactions,
        reads,
        impressions,
    ] {
        assert!(column.is_empty() || column.len() == creator.len());
        assert!(
            column
                .iter()
                .all(|number| number.is_nan() || *number >= 0.0)
        );
    }
    assert!(
        creator
            .iter()
            .all(|place| *place < f64::from(u32::try_from(names.len()).unwrap()))
    );
}

fn creators() -> impl Strategy<Value = Vec<Creator>> {
    // `na` and the like say that there is nothing.
    let text = "[a-z\u{4e00}-\u{4e20} ,;\"0-9]{0,8}"
        .prop_map(|text| text.trim().to_owned())
        .prop_filter("a text", |text| !["na", "null", "nan"].contains(&&**text));
    let count = || prop::option::of((0_u32..4_000_000).prop_map(|tenth| f64::from(tenth) / 10.0));
    let fee = || prop::option::of((0_u32..100_000_000).prop_map(f64::from));
    let share = || prop::option::of((0_u32..=100).prop_map(|percent| f64::from(percent) / 100.0));
    let pick = prop::sample::select(vec![Pick::Open, Pick::In, Pick::Out]);
    let numbers = (1_u32..3_000_000, fee(), fee(), count(), count(), count());
    let rest = (
        share(),
        share(),
        prop::option::of(any::<bool>()),
        pick,
        any::<[bool; 2]>(),
    );
    prop::collection::vec((text, numbers, rest), 1..8).prop_map(|all| {
        let each = all.into_iter().enumerate();
        each.map(|(at, (text, numbers, rest))| Creator {
            name: format!("{at:03}"),
            category: text,
            followers: f64::from(numbers.0),
            fee_image: numbers.1,
            fee_video: numbers.2,
            likes: numbers.3,
            saves: numbers.4,
            reads: numbers.5,
            at_least: if rest.4[0] && numbers.5.is_some() {
                vec!["reads".to_owned()]
            } else {
                Vec::new()
            },
            sponsored_share: rest.0,
            relevance: rest.1,
            rival: rest.2,
            pick: rest.3,
            group: if rest.4[1] { "g1" } else { "" }.to_owned(),
            ..Creator::default()
        })
        .collect()
    })
}

/// A list of these creators, as an export writes it.
fn written(creators: &[Creator], sep: char) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let number = |number: Option<f64>| number.map_or(String::new(), |number| number.to_string());
    let fee = |fee: Option<f64>| number(fee.map(|fen| fen / 100.0));
    let percent = |share: Option<f64>| {
        share.map_or("-".to_owned(), |share| {
            format!("{}%", (share * 100.0).round())
        })
    };
    let head = "name,category,followers,fee image,fee video,avg likes,avg saves,avg reads,sponsored share,relevance,rival,pick,group";
    let mut text = head.replace(',', &sep.to_string());
    for creator in creators {
        let least = if creator.at_least.is_empty() { "" } else { "+" };
        let cells = [
            creator.name.clone(),
            quoted(&creator.category),
            creator.followers.to_string(),
            fee(creator.fee_image),
            fee(creator.fee_video),
            number(creator.likes),
            number(creator.saves),
            number(creator.reads) + least,
            percent(creator.sponsored_share),
            percent(creator.relevance),
            creator
                .rival
                .map_or("", |rival| if rival { "yes" } else { "no" })
                .to_owned(),
            match creator.pick {
                Pick::Open => "open",
                Pick::In => "in",
                Pick::Out => "out",
            }
            .to_owned(),
            creator.group.clone(),
        ];
        write!(text, "\n{}", cells.join(&sep.to_string())).unwrap();
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_answered(text in "\\PC*|[\\PC\\n\\t,;\"]{0,200}") {
        assert_sound(&read(&text));
    }

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        assert_sound(&read(&String::from_utf8_lossy(&bytes)));
    }

    #[test]
    fn what_is_nearly_a_list_is_answered(text in nearly()) {
        assert_sound(&read(&text));
    }

    #[test]
    fn any_choice_of_columns_is_answered(
        text in nearly(),
        chosen in prop::collection::vec(0_usize..20, 0..7),
    ) {
        let names = [
            "", "name", "id", "followers", "likes", "published", "sponsored", "video", "note", "feeImage",
            "sponsoredShare", "rival", "pick", "group", "remark", "nonsense",
        ];
        let headers = read(&text).columns.into_iter().map(|column| column.header).collect();
        let kind = [None, Some(ListKind::Creators), Some(ListKind::Notes), Some(ListKind::Ads)];
        let kind = chosen.first().and_then(|at| kind.get(at % 4).copied().flatten());
        let choice = |at: &usize| ColumnChoice {
            service: [None, Some(true)][at % 2],
            zeros: [None, Some(0), Some(9)][at % 3],
            rmb: [None, Some(true), Some(false)][at % 3],
            day_first: [None, Some(true), Some(false)][(at + 1) % 3],
        };
        let choices = chosen.iter().map(choice).collect();
        let fields = chosen.iter().map(|at| names.get(*at).map(|name| (*name).to_owned())).collect();
        assert_sound(&read_as(&text, &Choices { mappings: &[ColumnMapping { headers, fields, kind, choices }], ..Choices::default() }, &mut |_| {}));
    }

    #[test]
    fn what_is_written_is_read_back(
        creators in creators(),
        sep in prop::sample::select(vec![',', ';', '\t']),
    ) {
        let reading = read(&written(&creators, sep));
        prop_assert_eq!(&reading.problems, &[]);
        prop_assert_eq!(reading.roster, creators);
    }

    #[test]
    fn numbers_are_read_in_any_country_s_way(
        followers in 1_u32..2_000_000_000,
        fen in 0_u32..2_000_000_000,
        (mark, point) in prop::sample::select(vec![(',', '.'), ('.', ','), (' ', ','), ('’', '.'), ('\u{202f}', ',')]),
    ) {
        let grouped = |whole: u32| {
            let mut text = whole.to_string();
            let mut at = text.len();
            while at > 3 {
                at -= 3;
                text.insert(at, mark);
            }
            text
        };
        let fee = format!("{}{point}{:02}", grouped(fen / 100), fen % 100);
        let reading = read(&format!("name\tfollowers\tfee\nA\t{}\t{fee}", grouped(followers)));
        prop_assert_eq!(&reading.problems, &[]);
        prop_assert_eq!(reading.roster[0].followers, f64::from(followers));
        prop_assert_eq!(reading.roster[0].fee_image, Some(f64::from(fen)));
        // Only one point before three digits may have been a decimal one.
        let is_said = mark == '.' && (1_000..1_000_000).contains(&followers);
        prop_assert_eq!(reading.remarks.len(), usize::from(is_said));
    }

    #[test]
    fn a_bad_cell_costs_neither_its_row_nor_others(creators in creators(), bad in "[a-z]{2,9}x") {
        let sound = written(&creators, ',');
        let with_bad = format!("{sound}\nbad,,{bad},,,,,,,,,,\nlast,,7,,,,,,,,,,");
        let reading = read(&with_bad);
        let lines = u32::try_from(creators.len()).unwrap() + 2;
        let mut unread = reading.remarks.iter().filter(|one| one.code == RemarkCode::Unread);
        prop_assert_eq!(unread.next().map(|one| (one.row, one.given.clone())), Some((Some(lines), bad)));
        prop_assert_eq!((unread.next(), reading.problems.len()), (None, 0));
        prop_assert_eq!(reading.roster[creators.len()].name.as_str(), "bad");
        prop_assert_eq!(&reading.roster[..creators.len()], &creators[..]);
        prop_assert_eq!(reading.roster.last().unwrap().followers, 7.0);
    }

    #[test]
    fn joined_names_stay_as_many_and_each_once(
        names in prop::collection::btree_set("[a-c]{1,2}", 0..6),
        ids in prop::collection::vec("[a-c]{0,2}", 0..6),
        note_names in prop::collection::btree_set("[a-c]{1,2}", 0..6),
        note_ids in prop::collection::vec("[a-c]{0,2}", 0..6),
    ) {
        let names: Vec<String> = names.into_iter().collect();
        let note_names: Vec<String> = note_names.into_iter().collect();
        let mut joined = join(&names, &ids, &note_names, &note_ids);
        prop_assert_eq!(joined.len(), note_names.len());
        joined.sort_unstable();
        joined.dedup();
        prop_assert_eq!(joined.len(), note_names.len());
    }
}

#[test]
fn the_apostrophe_that_guards_a_text_goes_in_every_row() {
    let names = |list: &str| -> Vec<String> {
        let roster = read(list).roster.into_iter();
        roster.map(|creator| creator.name).collect()
    };
    let list = "name,followers\n'=A,1\n'+B,2\n'C,3\n";
    assert_eq!(names(list), ["=A", "+B", "'C"]);
}
