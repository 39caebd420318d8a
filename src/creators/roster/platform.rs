//! Which platform a row is of.

/// What Xiaohongshu is called, in small letters; other names hold one of these.
const OWN: [&str; 16] = [
    "小红书",
    "小紅書",
    "小红薯",
    "小紅薯",
    "xiao hong shu",
    "little red book",
    "全平台",
    "all platforms",
    "📕",
    "red book",
    "红书",
    "xhs",
    "rednote",
    "xiaohongshu",
    "redbook",
    "蒲公英",
];

/// Whether a platform's name is that of Xiaohongshu.
pub(super) fn is_xiaohongshu(name: &str) -> bool {
    let name = name.to_lowercase();
    matches!(name.as_str(), "red" | "薯") || OWN.iter().any(|own| name.contains(own))
}

/// Other platforms that creators of this one are on as well, in small letters.
const ELSEWHERE: [&str; 17] = [
    "抖音",
    "快手",
    "微博",
    "视频号",
    "公众号",
    "b站",
    "哔哩",
    "知乎",
    "得物",
    "淘宝",
    "douyin",
    "bilibili",
    "weibo",
    "tiktok",
    "instagram",
    "youtube",
    "facebook",
];

/// Whether a platform's name is that of another.
pub(super) fn is_elsewhere(name: &str) -> bool {
    let name = name.to_lowercase();
    ELSEWHERE.iter().any(|other| name.contains(other))
}
