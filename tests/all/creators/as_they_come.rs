//! Lists as they come: what a careful assistant reads in each of the samples, whose makers are named in their files'
//! names. What they hold is invented.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use notewave::creators::roster::{
    Choices, ListKind, RemarkCode, RosterReading, Scope, Statistic, Unused, read_as,
};
use notewave::date::Date;
use notewave::plan::{Creator, Terms};

fn bytes(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/lists/as-they-come/");
    std::fs::read(format!("{folder}{name}")).unwrap()
}

fn of(text: &str) -> RosterReading {
    let choices = Choices {
        today: Date::parse("2026-11-28"),
        ..Choices::default()
    };
    read_as(text, &choices, &mut |_| {})
}

fn sample(name: &str) -> RosterReading {
    of(&String::from_utf8(bytes(name)).unwrap())
}

/// What a list says of each creator.
fn each<T>(reading: &RosterReading, of: impl Fn(&Creator) -> T) -> Vec<T> {
    reading.roster.iter().map(of).collect()
}

fn unused(reading: &RosterReading, header: &str) -> Option<Unused> {
    let mut columns = reading.columns.iter();
    columns
        .find(|column| column.header == header)
        .unwrap()
        .unused
}

/// Fees in whole yuan.
fn yuan(fee: Option<f64>) -> Option<f64> {
    fee.map(|fee| fee / 100.0)
}

#[test]
fn a_crawl_of_the_marketplace() {
    let read = sample("A01_pgy_crawler_34cols.csv");
    assert_eq!(
        each(&read, |one| one.followers),
        [86_000.0, 13_500.0, 402_000.0]
    );
    assert_eq!(
        each(&read, |one| one.reads),
        [22_000.0, 4_100.0, 61_000.0].map(Some)
    );
    assert_eq!(
        each(&read, |one| one.interactions),
        [Some(1_200.0), Some(260.0), None]
    );
    // 0 is no note for nothing: the second takes no image-text notes.
    assert_eq!(
        each(&read, |one| yuan(one.fee_image)),
        [Some(6_000.0), None, Some(28_000.0)]
    );
    assert_eq!(
        each(&read, |one| yuan(one.fee_video)),
        [12_000.0, 3_500.0, 35_000.0].map(Some)
    );
    let column = |header: &str| {
        read.columns
            .iter()
            .find(|column| column.header == header)
            .unwrap()
    };
    let reads = column("日常_阅读中位数");
    assert_eq!(
        (reads.scope, reads.statistic),
        (Some(Scope::Everyday), Some(Statistic::Median))
    );
    let other = column("合作_阅读中位数");
    assert_eq!(
        (other.repeats.as_deref(), other.scope),
        (Some("reads"), Some(Scope::Cooperation))
    );
    assert_eq!(unused(&read, "预估阅读单价_图文"), Some(Unused::PricePer));
    assert_eq!(unused(&read, "女性粉丝占比"), Some(Unused::PartOf));
    assert_eq!(unused(&read, "合作笔记1阅读数"), Some(Unused::Single));
}

#[test]
fn a_data_platforms_creators() {
    let read = sample("A03_qiangua_creators.csv");
    assert_eq!(
        each(&read, |one| yuan(one.fee_image)),
        [Some(9_000.0), None]
    );
    assert_eq!(
        each(&read, |one| yuan(one.fee_video)),
        [Some(15_000.0), None]
    );
    assert_eq!(
        each(&read, |one| one.interactions),
        [3_200.0, 310.0].map(Some)
    );
    // 2,100 + 900 + 200 = 3,200.
    assert_eq!(each(&read, |one| one.shares_in), [Some(false), Some(false)]);
    assert_eq!(unused(&read, "赞藏总数"), Some(Unused::Lifetime));
    assert_eq!(unused(&read, "关注数"), Some(Unused::Follows));
    assert_eq!(unused(&read, "实时报价-图文CPE"), Some(Unused::PricePer));
}

#[test]
fn notes_with_bare_quotes_in_their_titles() {
    let read = sample("A04_qiangua_notes_bare_quotes.csv");
    assert_eq!(read.kind, Some(ListKind::Notes));
    assert_eq!(read.notes.interactions, [640.0, 1_500.0, 5_200.0, 35.0]);
    assert_eq!(read.notes.reads, [12_000.0, 33_000.0, 81_000.0, 900.0]);
    assert_eq!(read.notes.video, [0.0, 0.0, 1.0, 0.0]);
    // 400 + 200 + 40 = 640: the 18 shares are not in it.
    assert_eq!(read.total.unwrap().shares, Some(false));
}

#[test]
fn headers_with_line_breaks_units_and_conditions() {
    let read = sample("A07_header_linebreak_conditions.csv");
    assert_eq!(
        each(&read, |one| one.name.clone()),
        ["示例博主甲", "示例博主乙"]
    );
    assert_eq!(each(&read, |one| one.followers), [86_000.0, 13_500.0]);
    // The second offers a video.
    assert_eq!(
        each(&read, |one| yuan(one.fee_image)),
        [Some(6_000.0), None]
    );
    assert_eq!(
        each(&read, |one| yuan(one.fee_video)),
        [None, Some(3_500.0)]
    );
    assert_eq!(
        each(&read, |one| one.interactions),
        [1_200.0, 260.0].map(Some)
    );
    assert_eq!(each(&read, |one| one.reads), [22_000.0, 4_100.0].map(Some));
    assert_eq!(unused(&read, "赞藏量（w）"), Some(Unused::Lifetime));
}

#[test]
fn a_crawl_of_creators() {
    let read = sample("A11_mediacrawler_creators.csv");
    assert_eq!(each(&read, |one| one.followers), [12_000.0, 1_000.0]);
    assert_eq!(each(&read, |one| one.interactions), [None, None]);
    assert_eq!(unused(&read, "interaction"), Some(Unused::Lifetime));
    assert_eq!(unused(&read, "follows"), Some(Unused::Follows));
}

#[test]
fn a_report_of_advertisements() {
    let read = sample("A14_juguang_ads.csv");
    assert_eq!((read.kind, read.rows), (Some(ListKind::Ads), 2));
    assert!(read.roster.is_empty() && read.notes.creator.is_empty() && read.problems.is_empty());
}

#[test]
fn values_in_all_their_forms() {
    let read = sample("A16_value_formats.csv");
    // Nothing costs a row; what is not known is 0.
    let followers = [
        12_000.0, 3_456.0, 84_000.0, 84_000.0, 12_500.0, 100_000.0, 12_345.0, 0.0, 1_000.0, 0.0,
        12_000.0, 1_200.0,
    ];
    assert_eq!(each(&read, |one| one.followers), followers);
    let fees = [
        Some(3_500.0),
        Some(3_000.0),
        Some(3_000.0),
        Some(3_000.0),
        Some(8_000.0),
        Some(5_000.0),
        None,
        None,
        Some(15_000.0),
        Some(5_000.0),
        Some(3_000.0),
        Some(1_900.0),
    ];
    assert_eq!(each(&read, |one| yuan(one.fee_image)), fees);
    let terms = |at: usize| read.roster.get(at).map(|one| one.terms);
    assert_eq!(
        (terms(6), terms(7)),
        (Some(Terms::Barter), Some(Terms::Unavailable))
    );
    let range = read.roster.get(4).unwrap();
    assert_eq!(yuan(range.fee_image_low), Some(5_000.0));
    assert_eq!(read.roster.get(5).unwrap().at_most, ["feeImage"]);
    let least = ["followers", "feeImage"];
    assert_eq!(read.roster.get(8).unwrap().at_least, least);
    assert_eq!(read.roster.get(11).unwrap().at_least, ["feeImage"]);
    let said = |code: RemarkCode| {
        read.remarks
            .iter()
            .filter(|remark| remark.code == code)
            .count()
    };
    assert_eq!(said(RemarkCode::TooSmall), 1);
    assert_eq!((read.left_out, read.roster.len()), (0, 12));
}

#[test]
fn fees_with_and_without_the_platforms() {
    let read = sample("A18_price_with_service_fee.csv");
    assert_eq!(each(&read, |one| yuan(one.fee_image)), [Some(6_000.0)]);
    assert_eq!(each(&read, |one| yuan(one.fee_video)), [Some(12_000.0)]);
    assert_eq!(each(&read, |one| one.service_in), [false]);
    assert_eq!(each(&read, |one| one.interactions), [Some(1_200.0)]);
    let with = "达人昵称,粉丝数,图文执行价（含平台服务费）\n示例达人,86000,6600\n";
    assert_eq!(
        each(&of(with), |one| (yuan(one.fee_image), one.service_in)),
        [(Some(6_600.0), true)]
    );
}

#[test]
fn japanese_and_traditional_headers() {
    let units: Vec<u16> = bytes("A19_jp_tw_headers_utf16le.tsv")
        .chunks_exact(2)
        .map(|two| u16::from_le_bytes(two.try_into().unwrap()))
        .collect();
    let read = of(&String::from_utf16(&units).unwrap());
    assert_eq!(each(&read, |one| one.followers), [86_000.0, 13_500.0]);
    assert_eq!(
        each(&read, |one| one.interactions),
        [1_200.0, 260.0].map(Some)
    );
    assert_eq!(
        each(&read, |one| yuan(one.fee_image)),
        [6_000.0, 3_500.0].map(Some)
    );
    assert_eq!(read.ids, ["10000000001", "10000000002"]);
    assert_eq!(unused(&read, "アクティブファン比率"), Some(Unused::PartOf));
}

#[test]
fn a_note_that_stands_there_twice() {
    let read = sample("A22_same_note_twice.csv");
    assert_eq!(read.notes.likes, [13_000.0, 986.0]);
    assert_eq!(read.notes.saves, [3_456.0, 1_203.0]);
    assert_eq!(read.repeated, 2);
}

#[test]
fn text_in_all_its_forms() {
    let read = sample("B03_tsv_with_commas.tsv");
    assert_eq!(each(&read, |one| one.followers), [86_000.0, 1_013_500.0]);
    assert_eq!(
        each(&read, |one| yuan(one.fee_image)),
        [6_000.0, 13_500.0].map(Some)
    );
    let read = sample("B04_quoted_multiline.csv");
    assert_eq!(each(&read, |one| one.followers), [86_000.0, 13_500.0]);
    let read = sample("B06_utf8_no_bom_split_at_4k_8k_64k.csv");
    assert_eq!(read.roster.len() + read.notes.creator.len(), 3_399);
    let read = of("昵称，粉丝数，报价\n甲，8.6万，6000\n乙，1.3万，3500\n");
    assert_eq!(each(&read, |one| one.followers), [86_000.0, 13_000.0]);
    let read = of("昵称,粉丝数,报价\n甲,86000,6000\n乙，13500，3500\n");
    assert_eq!(each(&read, |one| one.followers), [86_000.0, 13_500.0]);
}

#[test]
fn two_header_rows_are_one_header() {
    let read = of(
        "基础信息,,日常笔记,,报价,\n昵称,粉丝数,阅读中位数,互动中位数,图文,视频\n甲,86000,22000,1200,6000,12000\n",
    );
    assert_eq!(each(&read, |one| one.reads), [Some(22_000.0)]);
    assert_eq!(each(&read, |one| one.interactions), [Some(1_200.0)]);
    assert_eq!(
        each(&read, |one| (yuan(one.fee_image), yuan(one.fee_video))),
        [(Some(6_000.0), Some(12_000.0))]
    );
    let scope = read.columns.get(2).unwrap().scope;
    assert_eq!((scope, read.line), (Some(Scope::Everyday), Some(1)));
}

#[test]
fn rows_of_other_platforms_are_set_apart() {
    let text = "平台,昵称,粉丝数\n小红书,甲,86000\n抖音,乙,990000\n,丙,880000\nRED,丁,1200\n";
    let read = of(text);
    assert_eq!(each(&read, |one| one.name.clone()), ["甲", "丁"]);
    assert_eq!(
        (read.other_platforms, read.platforms),
        (2, vec!["抖音".to_owned()])
    );
    let all = Choices {
        other_platforms: true,
        ..Choices::default()
    };
    assert_eq!(read_as(text, &all, &mut |_| {}).roster.len(), 4);
}

#[test]
fn daily_rows_of_one_note_are_one_note() {
    let head = "笔记ID,昵称,发布时间,日期,阅读,点赞\n";
    let rising =
        format!("{head}n1,甲,2026-11-01,2026-11-02,100,10\nn1,甲,2026-11-01,2026-11-03,180,15\n");
    let read = of(&rising);
    assert_eq!(
        (read.notes.reads, read.notes.likes),
        (vec![180.0], vec![15.0])
    );
    let daily =
        format!("{head}n1,甲,2026-11-01,2026-11-02,100,10\nn1,甲,2026-11-01,2026-11-03,80,5\n");
    let read = of(&daily);
    assert_eq!(
        (read.notes.reads, read.notes.likes),
        (vec![180.0], vec![15.0])
    );
}

#[test]
fn a_million_columns_take_no_more_than_their_bytes() {
    let wide = |cell: &str| vec![cell; 1_000_000].join(",");
    let text = format!("昵称,粉丝数,{}\n甲,86000,{}\n", wide(""), wide("1"));
    let read = of(&text);
    assert_eq!(each(&read, |one| one.followers), [86_000.0]);
    assert_eq!((read.columns.len(), read.beyond), (512, 1_000_002 - 512));
}

#[test]
fn an_execution_sheet_is_a_list_of_notes() {
    let read = of(
        "项目周期汇总表\n发布链接,内容方向,笔记类型,资源含税成本价,资源含税售价,总消耗,曝光量,阅读量,点赞量,收藏量,评论量,转发量,互动量\n\
        https://www.xiaohongshu.com/explore/n1,种草,图文,6000,7200,8000,200000,25000,800,300,100,50,1250\n\
        https://www.xiaohongshu.com/explore/n2,测评,视频,12000,14400,12000,300000,30000,1500,700,200,100,2500\n\
        合计,,,18000,21600,20000,500000,55000,2300,1000,300,150,3750\n",
    );
    assert_eq!((read.kind, read.totals), (Some(ListKind::Notes), 1));
    assert_eq!(read.notes.names, ["n1", "n2"]);
    assert_eq!(read.notes.interactions, [1_250.0, 2_500.0]);
    // 800 + 300 + 100 + 50 = 1,250: shares are in it.
    assert_eq!(read.total.unwrap().shares, Some(true));
}

#[test]
fn a_note_is_found_again_beside_some_without_an_id() {
    let read = of("笔记ID,昵称,点赞\n,甲,1\nn1,乙,2\n,丙,3\nn2,丁,4\nn1,乙,20\n");
    assert_eq!(read.notes.likes, [1.0, 20.0, 3.0, 4.0]);
    assert_eq!(read.repeated, 1);
}
