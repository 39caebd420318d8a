//! How lists say the same in other words: each of these was once misread, and stands for its kind.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::float_cmp, reason = "what is read is exact")]

use notewave::creators::roster::{
    Choices, ColumnReading, ListKind, RemarkCode, RosterReading, Scope, Statistic, Unused, read_as,
};
use notewave::date::Date;
use notewave::plan::Terms;

fn of(text: &str) -> RosterReading {
    let choices = Choices {
        today: Date::parse("2026-11-28"),
        ..Choices::default()
    };
    read_as(text, &choices, &mut |_| {})
}

/// A list of one creator with one column more.
fn with(header: &str, cell: &str) -> RosterReading {
    of(&format!("昵称\t粉丝数\t{header}\n甲\t86000\t{cell}\n"))
}

fn column(read: &RosterReading, header: &str) -> ColumnReading {
    let mut columns = read.columns.iter();
    columns
        .find(|column| column.header == header)
        .unwrap()
        .clone()
}

/// Which columns hold what, in their order; empty for those that are not used.
fn fields(read: &RosterReading) -> Vec<&str> {
    let fields = read.columns.iter().map(|column| column.field.as_deref());
    fields.map(Option::unwrap_or_default).collect()
}

fn yuan(fee: Option<f64>) -> Option<f64> {
    fee.map(|fee| fee / 100.0)
}

#[test]
fn a_header_says_what_its_fee_holds() {
    for (header, service) in [
        ("报价", None),
        ("报价（含10%服务费）", Some(true)),
        ("报价（已含服务费）", Some(true)),
        ("报价（含平台服务费10%）", Some(true)),
        ("图文报价（含平台10%）", Some(true)),
        ("平台下单价", Some(true)),
        ("All-in Fee", Some(true)),
        ("Fee (incl. 10% platform fee)", Some(true)),
        ("报价（未含服务费）", Some(false)),
        ("报价（服务费另计）", Some(false)),
        ("图文报价+10%服务费", Some(true)),
        ("图文（含10%）", Some(true)),
        ("图文到手价", Some(false)),
        ("不含税报价", None),
    ] {
        let read = with(header, "6000");
        assert_eq!(column(&read, header).service, service, "{header}");
        let [creator] = &read.roster[..] else {
            panic!("{header}");
        };
        assert_eq!(yuan(creator.fee_image), Some(6_000.0), "{header}");
        assert_eq!(creator.service_in, service == Some(true), "{header}");
    }
    // The service fee itself is no fee of the creator's.
    for header in ["服务费", "Agency Fee 15%", "平台服务费", "费用说明"] {
        assert_eq!(with(header, "600").roster[0].fee_image, None, "{header}");
    }
}

#[test]
fn each_row_may_say_what_its_fee_holds() {
    let read = of("达人,粉丝,合作价格,是否含服务费\n甲,3.2w,3000,含\n乙,8.8w,8800,不含\n");
    let service: Vec<bool> = read.roster.iter().map(|one| one.service_in).collect();
    assert_eq!(service, [true, false]);
}

#[test]
fn the_fees_of_a_creator_hold_the_same() {
    let read = of("昵称,粉丝数,图文下单价,视频下单价,图文净价\n甲,86000,6600,9900,6000\n");
    let creator = &read.roster[0];
    assert_eq!(
        (yuan(creator.fee_image), yuan(creator.fee_video)),
        (Some(6_600.0), Some(9_900.0))
    );
    assert!(creator.service_in);
}

#[test]
fn amounts_stand_among_words() {
    for (cell, amount) in [
        ("3K/篇", 3_000.0),
        ("￥1200/篇", 1_200.0),
        ("3000左右", 3_000.0),
        ("3000（可议）", 3_000.0),
        ("1万2", 12_000.0),
        ("2千5", 2_500.0),
        ("2000/图文", 2_000.0),
        ("1500不含税", 1_500.0),
        ("1.5万/篇（含税）", 15_000.0),
        ("原价3000 折后2400", 2_400.0),
        ("500+产品", 500.0),
        ("2k+10%", 2_000.0),
        ("3000+10%服务费", 3_000.0),
    ] {
        let read = with("报价", cell);
        assert_eq!(yuan(read.roster[0].fee_image), Some(amount), "{cell}");
        assert!(!read.roster[0].service_in, "{cell}");
    }
    for (cell, amount) in [
        ("2000起/条", 2_000.0),
        ("不低于3000", 3_000.0),
        ("from ¥900", 900.0),
    ] {
        let read = with("报价", cell);
        assert_eq!(yuan(read.roster[0].fee_image), Some(amount), "{cell}");
        assert_eq!(read.roster[0].at_least, ["feeImage"], "{cell}");
    }
    for (cell, terms) in [
        ("免费", Terms::Barter),
        ("待确认", Terms::OnRequest),
        ("POA", Terms::OnRequest),
    ] {
        assert_eq!(with("报价", cell).roster[0].terms, terms, "{cell}");
    }
}

#[test]
fn one_cell_may_price_both_formats() {
    for (header, cell) in [
        ("图文/视频报价", "6000/9000"),
        ("视频/图文报价", "9000/6000"),
        ("报价", "图文6000/视频9000"),
        ("报价", "6000（图文）9000（视频）"),
    ] {
        let read = with(header, cell);
        let creator = &read.roster[0];
        assert_eq!(
            (yuan(creator.fee_image), yuan(creator.fee_video)),
            (Some(6_000.0), Some(9_000.0)),
            "{header}: {cell}"
        );
    }
    let read = of("达人,粉丝,形式,报价\n甲,8.6w,图文,6000\n甲,8.6w,视频,9000\n");
    let [creator] = &read.roster[..] else {
        panic!("not one creator");
    };
    assert_eq!(
        (yuan(creator.fee_image), yuan(creator.fee_video)),
        (Some(6_000.0), Some(9_000.0))
    );
}

#[test]
fn headers_say_of_which_days_they_are() {
    let average = Some(Statistic::Average);
    for (header, statistic, days) in [
        ("近15篇平均互动", average, None),
        ("近3个月篇均互动", average, Some(90)),
        ("近一个月互动均值", average, Some(30)),
        ("近10篇互动中位数", Some(Statistic::Median), None),
        ("Avg Eng (last 10 posts)", average, None),
        ("Avg. engagement, last 30 days", average, Some(30)),
        ("Median Engagement (30D)", Some(Statistic::Median), Some(30)),
    ] {
        let read = with(header, "800");
        let column = column(&read, header);
        assert_eq!(
            (column.field.as_deref(), column.statistic, column.days),
            (Some("interactions"), statistic, days),
            "{header}"
        );
    }
}

#[test]
fn what_is_not_of_a_note_is_told() {
    for (header, why) in [
        ("近30天互动总数", Unused::Sum),
        ("近30天总阅读", Unused::Sum),
        ("打包价（3篇）", Unused::Sum),
        ("保底阅读", Unused::Promised),
        ("KPI-互动", Unused::Promised),
        ("报价(USD)", Unused::Currency),
        ("投稿単価（円）", Unused::Currency),
        ("互动粉丝数", Unused::PartOf),
        ("同类达人互动中位数", Unused::PartOf),
        ("人均观看时长", Unused::PartOf),
        ("Audience Female %", Unused::PartOf),
        ("上次合作价", Unused::History),
        ("投流金额", Unused::Advertising),
    ] {
        let read = with(header, "800");
        assert_eq!(column(&read, header).unused, Some(why), "{header}");
    }
    // Notes of 30 days beside it: of all of them.
    let read = of("昵称,粉丝数,30天笔记点赞数,30天笔记数\n甲,86000,24000,12\n");
    assert_eq!(column(&read, "30天笔记点赞数").unused, Some(Unused::Sum));
    // Likes of a lifetime: the saves beside them are too, whose numbers alone would not tell.
    let read = of("昵称,粉丝数,获赞,收藏,平均点赞\n甲,86000,450000,62000,1200\n");
    assert_eq!(column(&read, "收藏").unused, Some(Unused::Lifetime));
    assert_eq!(read.roster[0].likes, Some(1_200.0));
}

#[test]
fn of_columns_alike_the_one_that_fits_is_taken() {
    for (head, row, taken) in [
        ("商单互动中位数,非商单互动中位数", "900,1200", 1_200.0),
        ("预估互动,近7天互动", "1400,3100", 1_400.0),
        ("近90天平均互动,近30天平均互动", "700,900", 900.0),
        ("合作互动中位数,日常互动中位数", "700,900", 900.0),
    ] {
        let read = of(&format!("昵称,粉丝数,{head}\n甲,86000,{row}\n"));
        assert_eq!(read.roster[0].interactions, Some(taken), "{head}");
    }
    let read =
        of("昵称,粉丝数,近30天视频平均点赞,近30天图文平均点赞,图文报价\n甲,86000,1200,600,6000\n");
    assert_eq!(read.roster[0].likes, Some(600.0));
    let read = of("昵称,粉丝数,报价类型,报价\n甲,86000,图文报备,6000\n");
    assert_eq!(yuan(read.roster[0].fee_image), Some(6_000.0));
}

#[test]
fn headers_of_other_lands_and_programs_are_read() {
    let read =
        of("達人,追蹤者,圖文合作費用(RMB),影音合作費用(RMB),平均珍藏\n甲,86000,6000,9000,300\n");
    assert_eq!(
        fields(&read),
        ["name", "followers", "feeImage", "feeVideo", "saves"]
    );
    let read = of(
        "nickname,fansNum,picturePrice,videoPrice,clickMidNum,interMidNum\n甲,86000,6000,9000,22000,1200\n",
    );
    assert_eq!(
        fields(&read),
        [
            "name",
            "followers",
            "feeImage",
            "feeVideo",
            "reads",
            "interactions"
        ]
    );
    let read = of("Name,Subs,Rate Card - Photo,Rate Card - Video,Eng %\nA,86000,6000,9000,1.5\n");
    assert_eq!(
        fields(&read),
        ["name", "followers", "feeImage", "feeVideo", "rate"]
    );
}

#[test]
fn a_list_with_decimal_commas_parts_thousands_with_points() {
    let read = of("Creator\tFollowers\tAvg likes\tFee\nA\t12.500\t1.820\t1.500,00\n");
    assert_eq!(read.roster[0].likes, Some(1_820.0));
    let read = of("Creator\tFollowers\tAvg likes\tFee\nA\t12.500\t1.820\t1500\n");
    assert_eq!(read.roster[0].likes, Some(1.82));
}

#[test]
fn followers_may_be_a_range_or_have_their_zeros_already() {
    for (header, cell, followers, at_least) in [
        ("粉丝数", "5-10万", 50_000.0, true),
        ("粉丝数", "1w~3w", 10_000.0, true),
        ("粉丝数", "5000左右", 5_000.0, false),
        ("粉丝数", "百万", 1_000_000.0, false),
        ("粉丝（w）", "13500", 13_500.0, false),
        ("粉丝（k）", "1200", 1_200_000.0, false),
        ("Red Fans (10k)", "4.85", 48_500.0, false),
    ] {
        let read = of(&format!("昵称\t{header}\n甲\t{cell}\n"));
        let creator = &read.roster[0];
        assert_eq!(creator.followers, followers, "{header}: {cell}");
        assert_eq!(!creator.at_least.is_empty(), at_least, "{header}: {cell}");
    }
}

#[test]
fn what_a_row_is_hangs_on_more_than_a_date() {
    for date in ["预计发布时间", "发布日期", "上线时间", "Post date"] {
        let read = of(&format!(
            "昵称,粉丝数,平均互动,报价,{date}\n甲,86000,1200,6000,2026-12-05\n"
        ));
        assert_eq!(read.kind, Some(ListKind::Creators), "{date}");
        assert_eq!(read.roster[0].interactions, Some(1_200.0), "{date}");
    }
    for head in [
        "时间,推广计划,笔记ID,消耗,展现,点击,互动",
        "日期,达人昵称,笔记ID,消费,展现量,点击量,互动量",
    ] {
        let read = of(&format!("{head}\n2026-11-01,A,n1,1520.33,81200,4211,456\n"));
        assert_eq!(read.kind, Some(ListKind::Ads), "{head}");
        assert_eq!(
            (read.roster.len(), read.notes.creator.len()),
            (0, 0),
            "{head}"
        );
    }
}

#[test]
fn what_each_day_brought_is_added_up() {
    let head = "日期,笔记ID,达人,新增阅读,新增点赞";
    let read = of(&format!(
        "{head}\n2026-11-01,n1,甲,1000,40\n2026-11-02,n1,甲,500,30\n"
    ));
    assert_eq!(
        (read.notes.reads, read.notes.likes),
        (vec![1_500.0], vec![70.0])
    );
}

#[test]
fn days_as_apps_write_them() {
    // 20,785 is 2026-11-28.
    for (cell, day, remark) in [
        ("昨天 18:30", 20_784.0, Some(RemarkCode::Ago)),
        ("3天前", 20_782.0, Some(RemarkCode::Ago)),
        ("编辑于 2026-11-10", 20_767.0, None),
        ("11-12 上海", 20_769.0, Some(RemarkCode::Year)),
        ("Nov 7 2026", 20_764.0, None),
        ("26.11.8", 20_765.0, None),
        ("2026/11/7 8:05:00 AM", 20_764.0, None),
        ("03/11/2026", 20_523.0, Some(RemarkCode::Order)),
    ] {
        let read = of(&format!("昵称\t发布时间\t点赞\n甲\t{cell}\t310\n"));
        assert_eq!(read.notes.published, [day], "{cell}");
        let remarks: Vec<RemarkCode> = read.remarks.iter().map(|remark| remark.code).collect();
        assert_eq!(remarks, remark.into_iter().collect::<Vec<_>>(), "{cell}");
    }
    // 13 must be a day: so is what stands there in the other rows.
    let read = of("昵称\t发布时间\t点赞\n甲\t03/11/2026\t310\n甲\t13/11/2026\t20\n");
    assert_eq!(read.notes.published, [20_760.0, 20_770.0]);
}

#[test]
fn rows_that_number_or_sum_up_are_no_creators() {
    let read = of(
        "小计/项目,昵称,粉丝(W),报价\n头部,大米,65,40000\n头部小计,,,40000\n共计 1 人,,,40000\n",
    );
    assert_eq!((read.roster.len(), read.totals, read.left_out), (1, 2, 0));
    let read = of("编号,达人昵称,笔记链接,点赞\n1,甲,n1,30\n2,甲,n2,40\n3,乙,n3,30\n");
    assert_eq!(read.notes.names, ["甲", "乙"]);
    let read = of("平台,昵称,粉丝\n小红薯,甲,31000\nLittle Red Book,乙,10000\n抖音,丙,9000\n");
    assert_eq!((read.roster.len(), read.other_platforms), (2, 1));
}

#[test]
fn counts_of_one_cell_are_their_total() {
    let read = with("点赞/收藏/评论", "820/300/60");
    assert_eq!(read.roster[0].interactions, Some(1_180.0));
}

#[test]
fn everyday_notes_go_before_those_of_brands() {
    let read = of("昵称,粉丝数,合作阅读中位数,日常阅读中位数\n甲,86000,900,1200\n");
    let column = column(&read, "日常阅读中位数");
    assert_eq!(
        (column.scope, column.field.as_deref()),
        (Some(Scope::Everyday), Some("reads"))
    );
}

#[test]
fn what_was_agreed_goes_before_what_is_listed() {
    for headers in [
        "刊例价,折后价",
        "报价,合作价",
        "Rate card,Negotiated fee",
        "最低价,报价",
        "图文刊例,图文折后",
    ] {
        let read = of(&format!("达人,粉丝数,{headers}\n小鹿,86000,10000,6000\n"));
        assert_eq!(yuan(read.roster[0].fee_image), Some(6_000.0), "{headers}");
    }
}

#[test]
fn a_fee_is_of_the_format_that_its_row_or_cell_names() {
    for list in [
        "达人,粉丝数,报价\n小鹿,86000,6000\n阿布,13500,视频5000\n",
        "达人,合作形式,粉丝数,报价\n小鹿,报备图文,86000,6000\n阿布,报备视频,13500,5000\n",
    ] {
        let read = of(list);
        let fees: Vec<_> = read
            .roster
            .iter()
            .map(|one| (yuan(one.fee_image), yuan(one.fee_video)))
            .collect();
        assert_eq!(
            fees,
            [(Some(6_000.0), None), (None, Some(5_000.0))],
            "{list}"
        );
    }
}

#[test]
fn a_column_of_platforms_names_this_one() {
    let read = of("投放平台,昵称,粉丝数\n小红书,小鹿,86000\n抖音,阿布,500000\n");
    assert_eq!((read.roster.len(), read.other_platforms), (1, 1));
    let read = of("渠道,昵称,粉丝数\n自有,小鹿,86000\n机构,阿布,100000\n");
    assert_eq!((read.roster.len(), read.other_platforms), (2, 0));
    // Under merged platforms only the own one's columns count, wherever they stand.
    for list in [
        "达人,抖音,,小红书,\n,粉丝,报价,粉丝,报价\n小鹿,50w,30000,8.6w,6000\n",
        "达人,小红书,,抖音,\n,粉丝,报价,粉丝,报价\n小鹿,8.6w,6000,50w,30000\n",
    ] {
        let creator = &of(list).roster[0];
        assert_eq!(
            (creator.followers, yuan(creator.fee_image)),
            (86_000.0, Some(6_000.0)),
            "{list}"
        );
    }
}

#[test]
fn a_list_is_not_lost_for_one_header_or_a_row_that_heads_again() {
    let read = of("某人,粉丝数,报价\n小鹿,86000,6000\n某人,粉丝数,报价\n阿布,12000,900\n");
    let names: Vec<&str> = read.roster.iter().map(|one| &*one.name).collect();
    assert_eq!(names, ["小鹿", "阿布"]);
}

#[test]
fn what_excel_made_of_a_long_number_tells_nobody_apart() {
    let read = of("昵称,小红书号,粉丝数\n小鹿,1.01E+11,86000\n阿布,1.01E+11,13500\n");
    assert_eq!(read.roster.len(), 2);
}

#[test]
fn a_note_is_of_its_creator_and_went_live_when_it_did() {
    let read = of(
        "笔记名称,博主名,粉丝数,赞,藏,评\n露营,小鹿,86000,800,300,60\n咖啡,小鹿,86000,180,60,15\n",
    );
    assert_eq!(read.notes.names, ["小鹿"]);
    assert_eq!(read.notes.likes, [800.0, 180.0]);
    let read =
        of("达人昵称,笔记链接,预计发布日期,实际发布日期,点赞\n小鹿,n1,2026-02-25,2026-03-01,800\n");
    // 2026-03-01.
    assert_eq!(read.notes.published, [20_513.0]);
    let read = of("昵称,发布时间,点赞\n小鹿,2026-02-28T16:30:00.000Z,800\n");
    assert_eq!(read.notes.published, [20_513.0]);
}

#[test]
fn a_fee_of_less_than_anybody_asks_is_asked_about() {
    let read = with("图文价", "0.6");
    assert_eq!(read.roster[0].fee_image, None);
    assert_eq!(read.remarks[0].code, RemarkCode::TooSmall);
}
