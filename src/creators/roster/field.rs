//! What a column may hold, and the words that people head it with.

/// What a column may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    Id,
    Followers,
    Category,
    City,
    FeeImage,
    FeeVideo,
    Likes,
    Saves,
    Comments,
    Shares,
    Reads,
    Impressions,
    AdClicks,
    SponsoredShare,
    AudienceMatch,
    Relevance,
    Rival,
    Remark,
    Pick,
    Group,
    Published,
    Sponsored,
    Video,
    Note,
}

/// How the cells of a column are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    /// Whole people.
    Followers,
    /// RMB.
    Fee,
    /// People or actions, an average may have decimals.
    Count,
    /// 0 to 1, or percent.
    Share,
    Truth,
    Format,
    Day,
    Pick,
}

/// What one row of a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Creators,
    Notes,
}

/// Each field with its name in a plan and the words that head its column, in
/// [plain letters](super::header::plain).
#[rustfmt::skip]
pub(super) const FIELDS: [(Field, &str, Holds, &[&str]); 25] = [
    (Field::Name, "name", Holds::Text, &[
        "creator", "name", "creatorname", "kol", "koc", "kolname", "account", "accountname", "nickname", "nick",
        "username", "user", "influencer", "influencername", "blogger", "handle", "author", "authorname",
        "达人", "达人昵称", "达人名称", "达人姓名", "达人名", "昵称", "博主", "博主昵称", "博主名称", "账号", "账号名", "账号名称",
        "账号昵称", "名称", "姓名", "作者", "作者昵称", "红人", "红人昵称", "kol昵称", "kol名称", "用户昵称", "用户名",
        "小红书昵称", "小红书名称", "小红书账号", "网红",
    ]),
    (Field::Id, "id", Holds::Text, &[
        "id", "creatorid", "kolid", "userid", "authorid", "accountid", "uid", "xhsid", "redid", "rednoteid",
        "xiaohongshuid", "profile", "profileurl", "profilelink", "homepage", "creatorurl", "creatorlink",
        "小红书号", "小红书id", "达人id", "博主id", "用户id", "账号id", "作者id", "达人编号", "主页链接", "主页", "主页地址",
        "达人主页", "达人链接", "博主主页", "博主链接", "小红书链接", "小红书主页", "个人主页", "蒲公英链接", "蒲公英主页", "账号链接",
    ]),
    (Field::Followers, "followers", Holds::Followers, &[
        "followers", "follower", "followercount", "followerscount", "fans", "fan", "fancount", "fanscount", "subscribers",
        "粉丝", "粉丝总数", "总粉丝", "粉丝人数", "关注者", "达人粉丝",
    ]),
    (Field::Category, "category", Holds::Text, &[
        "category", "categories", "niche", "vertical", "genre", "contentcategory", "类目", "类别", "品类", "分类", "垂类", "赛道",
        "领域", "内容类目", "内容类型", "内容标签", "达人类型", "博主类型", "达人标签", "账号类型", "所属领域", "标签", "类型",
    ]),
    (Field::City, "city", Holds::Text, &[
        "city", "location", "region", "area", "province", "城市", "地区", "地域", "所在地", "所在城市", "所在地区", "省份", "省市",
        "常驻城市", "常驻地", "ip属地", "属地",
    ]),
    (Field::FeeImage, "feeImage", Holds::Fee, &[
        "feeimage", "imagefee", "imagetextfee", "imageprice", "imagequote", "picturefee", "photofee", "imagenotefee",
        "fee", "fees", "price", "quote", "quotation", "cost", "rate", "图文报价", "图文价格", "图文费用", "图文一口价", "图文笔记报价",
        "图文笔记价格", "图文笔记一口价", "图文刊例", "图文刊例价", "图文合作报价", "报价图文", "报价", "价格", "费用", "合作报价",
        "合作价格", "合作费用", "刊例", "刊例价", "刊例报价", "达人报价", "笔记报价", "一口价", "单价",
    ]),
    (Field::FeeVideo, "feeVideo", Holds::Fee, &[
        "feevideo", "videofee", "videoprice", "videoquote", "videonotefee", "视频报价", "视频价格", "视频费用", "视频一口价",
        "视频笔记报价", "视频笔记价格", "视频笔记一口价", "视频刊例", "视频刊例价", "视频合作报价", "报价视频",
    ]),
    (Field::Likes, "likes", Holds::Count, &["likes", "like", "likecount", "点赞", "赞", "获赞"]),
    (Field::Saves, "saves", Holds::Count, &[
        "saves", "save", "collects", "collections", "collect", "favorites", "favourites", "favs", "bookmarks", "收藏",
    ]),
    (Field::Comments, "comments", Holds::Count, &["comments", "comment", "评论"]),
    (Field::Shares, "shares", Holds::Count, &["shares", "share", "forwards", "reposts", "分享", "转发"]),
    (Field::Reads, "reads", Holds::Count, &[
        "reads", "read", "views", "view", "plays", "阅读", "观看", "播放", "浏览", "小眼睛",
    ]),
    (Field::Impressions, "impressions", Holds::Count, &["impressions", "impression", "exposures", "exposure", "曝光", "展现", "展示"]),
    (Field::AdClicks, "adClicks", Holds::Count, &["adclicks", "adclick", "广告点击"]),
    (Field::SponsoredShare, "sponsoredShare", Holds::Share, &[
        "sponsoredshare", "sponsoredrate", "sponsoredratio", "adshare", "adratio", "commercialshare", "商业笔记占比", "商业占比",
        "商业笔记比例", "商业比例", "商单占比", "商单比例", "广告占比", "报备占比", "报备笔记占比", "合作笔记占比", "推广占比",
    ]),
    (Field::AudienceMatch, "audienceMatch", Holds::Share, &[
        "audiencematch", "audiencefit", "audienceshare", "targetaudience", "targetaudienceshare", "受众匹配", "受众匹配度", "人群匹配",
        "人群匹配度", "目标人群占比", "目标受众占比", "粉丝匹配度", "ta占比", "ta浓度", "匹配度",
    ]),
    (Field::Relevance, "relevance", Holds::Share, &[
        "relevance", "categoryrelevance", "contentrelevance", "相关度", "相关性", "内容相关度", "类目相关度", "品类相关度", "内容匹配度",
    ]),
    (Field::Rival, "rival", Holds::Truth, &[
        "rival", "rivals", "workedwithrival", "workedwithrivals", "workedwithcompetitor", "competitor", "competitors", "竞品",
        "竞品合作", "是否合作竞品", "合作过竞品", "是否合作过竞品", "有无竞品", "有无竞品合作", "是否有竞品", "是否竞品合作", "近期竞品",
    ]),
    (Field::Remark, "remark", Holds::Text, &["remark", "remarks", "memo", "备注", "说明", "备注说明"]),
    (Field::Pick, "pick", Holds::Pick, &["pick", "decision", "选择", "是否入选"]),
    (Field::Group, "group", Holds::Text, &["group", "exclusivitygroup", "互斥组", "分组", "组别"]),
    (Field::Published, "published", Holds::Day, &[
        "published", "publishedat", "publishedon", "publishdate", "publisheddate", "publishtime", "postdate", "postedat",
        "posted", "发布时间", "发布日期", "笔记发布时间", "发文时间", "发布于", "date", "日期",
    ]),
    (Field::Sponsored, "sponsored", Holds::Truth, &[
        "sponsored", "issponsored", "isad", "ad", "paid", "ispaid", "commercial", "iscommercial", "是否商业", "是否商业笔记",
        "商业笔记", "是否商单", "商单", "是否广告", "广告", "是否报备", "报备", "是否推广",
    ]),
    (Field::Video, "video", Holds::Format, &[
        "format", "noteformat", "notetype", "mediatype", "isvideo", "笔记类型", "笔记形式", "形式", "体裁", "内容形式", "是否视频",
    ]),
    (Field::Note, "note", Holds::Text, &[
        "noteid", "notelink", "noteurl", "postid", "posturl", "postlink", "link", "url", "笔记id", "笔记链接", "笔记地址", "链接",
    ]),
];

impl Field {
    /// The field's name in a plan or a list.
    pub(super) fn name(self) -> &'static str {
        FIELDS
            .iter()
            .find(|one| one.0 == self)
            .map_or("", |one| one.1)
    }

    /// The field of a name.
    pub(super) fn named(name: &str) -> Option<Field> {
        FIELDS.iter().find(|one| one.1 == name).map(|one| one.0)
    }

    /// How its cells are read.
    pub(super) fn holds(self) -> Holds {
        let found = FIELDS.iter().find(|one| one.0 == self);
        found.map_or(Holds::Text, |one| one.2)
    }

    /// Whether such a list has a place for it.
    pub(super) const fn is_of(self, kind: Kind) -> bool {
        match self {
            Field::Name
            | Field::Id
            | Field::Likes
            | Field::Saves
            | Field::Comments
            | Field::Shares
            | Field::Reads
            | Field::Impressions => true,
            Field::Published | Field::Sponsored | Field::Video | Field::Note => {
                matches!(kind, Kind::Notes)
            }
            Field::Followers
            | Field::Category
            | Field::City
            | Field::FeeImage
            | Field::FeeVideo
            | Field::AdClicks
            | Field::SponsoredShare
            | Field::AudienceMatch
            | Field::Relevance
            | Field::Rival
            | Field::Remark
            | Field::Pick
            | Field::Group => matches!(kind, Kind::Creators),
        }
    }

    /// Whether it counts what a note brought.
    pub(super) const fn is_of_a_note(self) -> bool {
        matches!(
            self,
            Field::Likes
                | Field::Saves
                | Field::Comments
                | Field::Shares
                | Field::Reads
                | Field::Impressions
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_and_each_word_stands_once() {
        let mut words: Vec<&str> = FIELDS.iter().flat_map(|one| one.3).copied().collect();
        let mut names: Vec<&str> = FIELDS.iter().map(|one| one.1).collect();
        for texts in [&mut words, &mut names] {
            let before = texts.len();
            texts.sort_unstable();
            texts.dedup();
            assert_eq!(texts.len(), before);
        }
        for (field, name, holds, words) in FIELDS {
            assert_eq!((field.name(), field.holds()), (name, holds));
            assert_eq!(Field::named(name), Some(field));
            assert!(
                words
                    .iter()
                    .all(|word| super::super::header::plain(word) == **word)
            );
        }
    }
}
