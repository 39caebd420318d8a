//! Laws of columns: in which order they stand, what they are called and what stands beside them changes nothing.

use notewave::creators::roster::{Choices, read_as};
use notewave::plan::Creator;
use proptest::prelude::*;

/// What a column may be called, and what it says of three creators.
struct Column {
    names: &'static [&'static str],
    cells: [&'static str; 3],
}

const COLUMNS: [Column; 8] = [
    Column {
        names: &[
            "昵称",
            "达人昵称",
            "博主名称",
            "KOL昵称",
            "Creator",
            "Creator name",
            "網紅名稱",
            "名前",
        ],
        cells: ["小鹿", "阿布", "Momo"],
    },
    Column {
        names: &[
            "粉丝数",
            "粉丝量",
            "当前粉丝数",
            "Followers",
            "Follower count",
            "粉絲數",
            "フォロワー数",
            "Fans",
        ],
        cells: ["8.6万", "13500", "42,000"],
    },
    Column {
        names: &[
            "图文报价",
            "图文笔记报价（元）",
            "图文价格",
            "Image fee (RMB)",
            "Photo post price",
            "圖文報價",
        ],
        cells: ["6000", "900", "￥2,800"],
    },
    Column {
        names: &[
            "视频报价",
            "视频笔记价格",
            "Video fee",
            "Video rate",
            "影片報價",
            "影音報價",
        ],
        cells: ["9000", "-", "5k"],
    },
    Column {
        names: &[
            "平均互动",
            "篇均互动",
            "互动均值",
            "近30天平均互动量",
            "Avg engagement",
            "平均エンゲージメント数",
        ],
        cells: ["1200", "260", "813"],
    },
    Column {
        names: &[
            "阅读中位数",
            "日常阅读中位数",
            "Median reads",
            "Median views",
            "阅读中位",
        ],
        cells: ["22000", "3900", "9,600"],
    },
    Column {
        names: &["城市", "所在城市", "地区", "City", "Location"],
        cells: ["上海", "成都", "杭州"],
    },
    Column {
        names: &["备注", "備註", "Remark", "Remarks"],
        cells: ["可授权", "", "周末发"],
    },
];

/// What nobody knows, and what is known and of no use.
const OTHERS: [Column; 6] = [
    Column {
        names: &["内部评级X"],
        cells: ["A", "B", "C"],
    },
    Column {
        names: &["女性粉丝占比"],
        cells: ["81%", "77%", "90%"],
    },
    Column {
        names: &["图文CPE"],
        cells: ["5.0", "3.5", "3.4"],
    },
    Column {
        names: &["返点"],
        cells: ["20%", "0", "10%"],
    },
    Column {
        names: &["近30天笔记数"],
        cells: ["12", "8", "20"],
    },
    Column {
        names: &["Contact"],
        cells: ["wx1", "wx2", "wx3"],
    },
];

fn read(columns: &[(&str, [&str; 3])]) -> Vec<Creator> {
    let line = |cells: Vec<&str>| cells.join("\t");
    let mut text = line(columns.iter().map(|(name, _)| *name).collect());
    for row in 0..3 {
        text.push('\n');
        text.push_str(&line(
            columns
                .iter()
                .filter_map(|(_, cells)| cells.get(row).copied())
                .collect(),
        ));
    }
    read_as(&text, &Choices::default(), &mut |_| {}).roster
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_says_the_same_in_any_order_by_any_name_and_beside_anything(
        names in prop::array::uniform8(any::<prop::sample::Index>()),
        order in Just((0..COLUMNS.len() + OTHERS.len()).collect::<Vec<_>>()).prop_shuffle(),
        beside in prop::array::uniform6(any::<bool>()),
    ) {
        let plain: Vec<_> = COLUMNS.iter().filter_map(|one| Some((*one.names.first()?, one.cells))).collect();
        let others = OTHERS.iter().zip(beside).map(|(one, is_in)| (one, 0, is_in));
        let own = COLUMNS.iter().zip(names).map(|(one, at)| (one, at.index(one.names.len()), true));
        let all: Vec<_> = own.chain(others).collect();
        let columns: Vec<_> = order
            .iter()
            .filter_map(|at| all.get(*at).filter(|(.., is_in)| *is_in))
            .filter_map(|(one, name, _)| Some((*one.names.get(*name)?, one.cells)))
            .collect();
        prop_assert_eq!(read(&columns), read(&plain), "{:?}", columns);
    }
}
