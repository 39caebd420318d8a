//! The words that headers are made of, in the languages of the lists.

/// What a word of a header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    // Who and what.
    Person,
    Nick,
    Note,
    Link,
    /// The page of a creator.
    Home,
    Id,
    Address,
    Platform,
    // What is counted.
    Followers,
    Follows,
    Likes,
    Saves,
    Comments,
    /// Shares of a note; in English also a part, which the words beside it tell.
    Share,
    Shares,
    Reads,
    Impressions,
    Interactions,
    Clicks,
    Orders,
    Spend,
    // Money.
    Fee,
    Bare,
    WithService,
    /// The service fee of a platform or an agency.
    Service,
    /// Something is in it, or is not.
    Holds,
    HoldsNot,
    /// Several notes together.
    Package,
    /// Money that is not RMB.
    Foreign,
    Cost,
    Sale,
    /// What was agreed, in place of a list price.
    Agreed,
    /// The price of a list, before any discount.
    Listed,
    Discount,
    Rebate,
    // How it is counted.
    Average,
    Median,
    Total,
    Part,
    Rate,
    /// The engagement rate by its letters.
    EngagementRate,
    Per,
    Growth,
    Count,
    Estimated,
    /// Of the last so many notes.
    LastNotes,
    /// Of one note among several, or of some seconds.
    Single,
    /// Promised, or a goal.
    Promised,
    /// Asks for a tick: whether.
    Whether,
    Done,
    // Which notes.
    Image,
    Video,
    Everyday,
    Cooperation,
    Reported,
    Unreported,
    Sponsored,
    // Of the creator.
    Category,
    Type,
    Form,
    City,
    Audience,
    Match,
    Relevance,
    Rival,
    Remark,
    Pick,
    Group,
    /// Women, ages, cities of the followers and the like: not the thing itself.
    Narrower,
    // When.
    Publish,
    Update,
    /// When the row was written, not what it is about.
    Crawled,
    Day,
    // Others.
    /// What a note says, as lists of notes have it.
    Title,
    /// Another platform than Xiaohongshu.
    Elsewhere,
    Ad,
    /// Known, and of no use.
    Other,
    /// Says nothing that matters.
    Idle,
    Days(u16),
    Zeros(u32),
    Percent,
}

/// Words of Chinese and Japanese; Traditional characters come as Simplified ones.
#[rustfmt::skip]
pub(super) const HAN: &[(Word, &[&str])] = &[
    (Word::Person, &[
        "达人", "博主", "作者", "红人", "网红", "账号", "用户", "帐号", "素人", "部落客", "发布者", "发布人", "发文者", "アカウント", "インフルエンサー", "クリエイター",
        "kol", "koc", "创作者",
    ]),
    (Word::Nick, &["昵称", "呢称", "妮称", "名称", "姓名", "名字", "名前", "名", "ニックネーム"]),
    (Word::Note, &["笔记", "发文", "作品", "帖子", "贴文", "投稿", "内容", "ノート"]),
    (Word::Link, &["链接", "网址", "リンク", "url"]),
    (Word::Home, &["主页", "ページ", "プロフィール"]),
    (Word::Id, &["id", "编号", "红书号", "薯号", "号", "uid"]),
    (Word::Address, &["地址"]),
    (Word::Platform, &["平台", "渠道", "媒体", "媒介平台", "プラットフォーム"]),
    (Word::Elsewhere, &["抖音", "快手", "微博", "视频号", "公众号", "b站", "哔哩哔哩", "知乎", "得物"]),
    (Word::Title, &["标题", "正文", "タイトル"]),
    (Word::Followers, &["粉丝", "关注者", "追踪者", "追踪人数", "追踪", "订阅", "フォロワー", "ファン", "粉"]),
    (Word::Follows, &["关注", "フォロー"]),
    (Word::Likes, &["点赞", "获赞", "按赞", "赞", "いいね", "高评"]),
    (Word::Saves, &["收藏", "珍藏", "藏", "保存"]),
    (Word::Comments, &["评论", "留言", "コメント", "评"]),
    (Word::Shares, &["分享", "转发", "シェア", "转"]),
    (Word::Reads, &["阅读", "观看", "播放", "浏览", "小眼睛", "阅", "阅览", "再生", "视聴"]),
    (Word::Impressions, &["曝光", "展现", "展示", "インプレッション", "表示"]),
    (Word::Interactions, &["互动", "エンゲージメント", "交互"]),
    (Word::Clicks, &["点击", "クリック"]),
    (Word::Orders, &["转化", "成交", "订单", "下单", "进店"]),
    (Word::Spend, &["消耗", "花费", "消费", "投放金额", "投放费用", "投流金额", "投流费用", "加热费用", "加热费", "广告费用"]),
    (Word::Fee, &[
        "报价", "价格", "费用", "一口价", "价", "费", "金额", "料金", "报酬", "酬劳", "稿费", "稿酬", "投稿费", "单价",
    ]),
    (Word::Listed, &["刊例价", "刊例", "原价", "官方报价", "定价", "标价"]),
    (Word::Agreed, &["执行价", "执行价格", "合作价", "合作价格", "最终价", "最终价格", "成交价", "优惠价", "折后价", "折扣价", "割引后"]),
    (Word::Bare, &["裸价", "净价", "到手价", "裸"]),
    (Word::WithService, &["含平台", "含税含服务费", "下单价", "下单总价", "平台下单价", "走单价"]),
    (Word::Service, &["服务费", "平台服务费", "平台费", "手续费", "手数料"]),
    (Word::Holds, &["含", "已含", "包含", "包括", "込み", "込"]),
    (Word::HoldsNot, &["不含", "未含", "不包含", "不包括", "另计", "另付", "另算", "除外", "抜き"]),
    (Word::Package, &["打包", "套餐", "年框", "框架"]),
    (Word::Cost, &["成本"]),
    (Word::Sale, &["售", "结算", "对外"]),
    (Word::Discount, &["折扣", "折后", "优惠", "折"]),
    (Word::Rebate, &["返点", "返佣", "佣金", "返利"]),
    (Word::Average, &["平均值", "平均数", "平均", "均值", "篇均", "均", "场均"]),
    (Word::Median, &["中位数", "中位数值", "中位值", "中位", "中值", "中央值"]),
    (Word::Total, &["总数", "总量", "总", "累计", "合计", "累积", "総", "全部", "全"]),
    (Word::Part, &["占比", "比例", "比率", "百分比", "比", "构成"]),
    (Word::Rate, &["率"]),
    (Word::Per, &["维护费", "cpe", "cpm", "cpc", "cpv", "cpr", "cpa", "roi", "每千次"]),
    (Word::Growth, &["增长", "增量", "新增", "涨", "变化", "环比", "同比", "净增", "增加"]),
    (Word::Count, &["数量", "人数", "次数", "数", "量", "件"]),
    (Word::Estimated, &["预估", "预计", "估算", "参考", "予想"]),
    (Word::Single, &["秒", "完播", "来源", "发现页", "搜索页", "首页", "排名", "最高", "最低", "下限", "最大", "top", "爆文", "爆款", "百赞", "千赞", "超过"]),
    (Word::Done, &["已", "历史", "过往", "曾", "上次", "累计合作"]),
    (Word::Image, &["图文", "图片", "图集", "写真", "画像", "静止画"]),
    (Word::Video, &["视频", "vlog", "影片", "影音", "动画", "ビデオ", "短视频"]),
    (Word::Everyday, &["日常", "自然流量", "自然流", "自然", "非商业", "非商单", "非商广", "非合作", "普通"]),
    (Word::Cooperation, &["合作", "商业", "商单", "商广", "提携", "タイアップ"]),
    (Word::Reported, &["报备", "水上", "官方", "蒲公英", "pgy"]),
    (Word::Unreported, &["非报备", "水下", "软广", "不报备", "私下"]),
    (Word::Sponsored, &["推广"]),
    (Word::Whether, &["是否有", "有无", "是否", "与否", "可否", "能否"]),
    (Word::Promised, &["保底", "保量", "承诺", "目标", "kpi", "预期"]),
    (Word::Foreign, &["日元", "美元", "美金", "港币", "港元", "欧元", "英镑", "台币", "韩元", "円", "ドル"]),
    (Word::Category, &[
        "类目", "类别", "品类", "分类", "垂类", "赛道", "领域", "垂直", "カテゴリー", "カテゴリ", "ジャンル", "方向", "人设",
    ]),
    (Word::Type, &["类型", "标签", "タイプ", "属性"]),
    (Word::Form, &["形式", "体裁", "フォーマット"]),
    (Word::City, &[
        "城市", "地区", "地域", "所在地", "省份", "省市", "常驻地", "属地", "归属地", "区域", "位置", "都市",
    ]),
    (Word::Audience, &["受众", "人群", "目标人群", "ta"]),
    (Word::Match, &["匹配度", "匹配", "浓度", "契合度"]),
    (Word::Relevance, &["相关度", "相关性", "相关"]),
    (Word::Rival, &["竞品", "竞对"]),
    (Word::Remark, &["备注", "说明", "メモ", "备考"]),
    (Word::Pick, &["选择", "入选"]),
    (Word::Group, &["互斥组", "分组", "组别"]),
    (Word::Narrower, &[
        "女性", "男性", "女粉", "男粉", "女", "男", "年龄", "岁", "活跃", "真实", "水粉", "铁粉", "最多", "一线", "新一线", "アクティブ",
        "性别", "兴趣", "设备", "质量", "僵尸", "粉丝群", "时长", "标准差", "同类", "同行", "行业", "大盘",
    ]),
    (Word::Publish, &["发布时间", "发布日期", "发文时间", "发布于", "上线时间", "上线日期", "公开日", "投稿日", "发布"]),
    (Word::Update, &["更新时间", "最后更新", "更新至", "更新日期", "更新"]),
    (Word::Crawled, &["采集时间", "抓取时间", "修改时间", "收录时间", "数据更新时间", "数据更新至", "入库时间"]),
    (Word::Day, &["日期", "日付", "时间"]),
    (Word::Ad, &["广告", "投流", "聚光", "薯条"]),
    (Word::Other, &[
        "简介", "头像", "封面", "指数", "等级", "量级", "级别", "层级", "机构", "mcn", "公司", "客单价", "产品价格", "产品价", "商品价格", "车马费", "改稿费", "授权费", "差旅费", "拍摄费", "制作费", "联系人", "联系方式", "联系", "微信", "电话",
        "手机", "邮箱", "关键词", "页码", "序号", "名单", "评估", "评分", "得分", "情况", "跟进人", "负责人", "跟进", "档期", "品牌", "产品", "冠薯",
        "话题", "要求", "状态", "进度", "认证", "计划", "单元", "创意", "数量级", "条数", "篇数", "张数", "夹", "排序",
    ]),
    (Word::Idle, &[
        "小红书", "小红薯", "红书", "投放", "社群", "推荐", "实际", "上限", "全流量", "近", "最近", "近期", "首次", "单篇", "每篇", "篇", "单条", "条", "次", "人民币", "元", "rmb", "cny", "的", "实时", "当前", "所属",
        "所在", "常驻", "ip", "过", "在", "平", "资源", "含税", "不含税", "未税", "税抜", "税込", "税", "内", "里", "个人", "基础", "信息", "数据", "指标",
        "小", "号主", "本", "该", "笔", "表现", "与", "和", "及", "或", "统计", "详情", "执行", "商务", "接单", "每",
    ]),
    (Word::Days(7), &["一周", "一星期"]),
    (Word::Days(30), &["一个月", "单月"]),
    (Word::Days(90), &["三个月", "季度"]),
    (Word::Days(180), &["半年", "六个月"]),
    (Word::Days(365), &["一年"]),
    (Word::Zeros(4), &["万"]),
    (Word::Zeros(3), &["千"]),
    (Word::Percent, &["%"]),
];

/// Words of English, and what programs name columns with.
#[rustfmt::skip]
pub(super) const ENGLISH: &[(Word, &[&str])] = &[
    (Word::Person, &[
        "creator", "creators", "kol", "koc", "account", "influencer", "blogger", "author", "user", "talent",
    ]),
    (Word::Nick, &["name", "names", "nickname", "nick", "handle", "username", "screenname", "displayname", "fullname"]),
    (Word::Note, &["note", "notes", "post", "posts", "content", "article"]),
    (Word::Link, &["link", "links", "url", "href"]),
    (Word::Home, &["homepage", "profile", "home", "page"]),
    (Word::Id, &["id", "uid", "userid", "redid"]),
    (Word::Address, &["address"]),
    (Word::Platform, &["platform", "channel", "network", "media", "sns"]),
    (Word::Followers, &["followers", "follower", "fans", "fan", "subscribers", "subscriber", "subs", "audiencesize"]),
    (Word::Follows, &["follows", "following", "followings"]),
    (Word::Likes, &["likes", "like", "liked", "thumbsup"]),
    (Word::Saves, &[
        "saves", "save", "saved", "collects", "collect", "collected", "collections", "collection", "favorites", "favourites",
        "favorite", "favourite", "favs", "fav", "bookmarks", "bookmark",
    ]),
    (Word::Comments, &["comments", "comment"]),
    (Word::Share, &["share"]),
    (Word::Shares, &["shares", "shared", "forwards", "forward", "reposts", "repost"]),
    (Word::Reads, &["reads", "read", "views", "view", "plays", "play", "viewed"]),
    (Word::Impressions, &["impressions", "impression", "exposures", "exposure", "imps"]),
    (Word::Interactions, &["interactions", "interaction", "engagements", "engagement", "eng", "engage", "inter"]),
    (Word::Clicks, &["clicks", "click", "adclicks", "adclick"]),
    (Word::Orders, &["orders", "order", "conversions", "conversion", "purchases"]),
    (Word::Spend, &["spend", "spent"]),
    (Word::Fee, &["fee", "fees", "price", "prices", "quote", "quotation", "cost", "costs", "offer", "budget"]),
    (Word::Bare, &["bare", "net"]),
    (Word::WithService, &["gross", "allin"]),
    (Word::Service, &["servicefee", "platformfee", "agencyfee", "handlingfee", "managementfee"]),
    (Word::Holds, &["incl", "including", "includes", "included"]),
    (Word::HoldsNot, &["excl", "excluding", "excludes", "excluded"]),
    (Word::Package, &["package", "packages", "bundle", "bundles"]),
    (Word::Agreed, &["negotiated", "agreed"]),
    (Word::Listed, &["ratecard", "listprice", "card"]),
    (Word::Discount, &["discount", "discounted"]),
    (Word::Elsewhere, &["ig", "instagram", "tiktok", "youtube", "yt", "facebook", "fb", "douyin", "weibo", "bilibili", "twitter"]),
    (Word::Title, &["title", "caption"]),
    (Word::Rebate, &["rebate", "commission", "kickback"]),
    (Word::Average, &["average", "averages", "avg", "mean"]),
    (Word::Median, &["median", "medians", "mid"]),
    (Word::Total, &["total", "sum", "lifetime", "cumulative", "all"]),
    (Word::Part, &["ratio", "percentage", "pct", "proportion", "fraction"]),
    (Word::EngagementRate, &["er"]),
    (Word::Rate, &["rate", "rates"]),
    (Word::Per, &["维护费", "cpe", "cpm", "cpc", "cpv", "cpa", "roi", "roas"]),
    (Word::Growth, &["growth", "gain", "gained", "increase", "change"]),
    (Word::Count, &["count", "counts", "number", "num", "no", "qty", "quantity", "size"]),
    (Word::Estimated, &["estimated", "estimate", "est", "expected"]),
    (Word::Single, &["seconds", "sec", "completion", "max", "min", "top", "rank", "best"]),
    (Word::Done, &["past", "previous", "history", "historical"]),
    (Word::Image, &["image", "images", "photo", "photos", "picture", "pictures", "imagetext", "graphic", "static", "carousel"]),
    (Word::Video, &["video", "videos", "vid", "vlog", "reel", "reels", "isvideo"]),
    (Word::Everyday, &["organic", "everyday", "daily"]),
    (Word::Cooperation, &["cooperation", "collab", "collaboration", "partnership", "brand"]),
    (Word::Sponsored, &["sponsored", "paid", "commercial", "ad", "ads", "issponsored", "isad", "ispaid"]),
    (Word::Category, &["category", "categories", "niche", "vertical", "genre", "topic", "theme"]),
    (Word::Type, &["type", "tag", "tags", "mediatype"]),
    (Word::Form, &["format", "noteformat"]),
    (Word::City, &["city", "location", "region", "area", "province", "country"]),
    (Word::Audience, &["audience", "target"]),
    (Word::Match, &["match", "fit"]),
    (Word::Relevance, &["relevance", "relevant"]),
    (Word::Rival, &["rival", "rivals", "competitor", "competitors"]),
    (Word::Remark, &["remark", "remarks", "memo"]),
    (Word::Pick, &["pick", "decision", "shortlist"]),
    (Word::Group, &["group", "exclusivitygroup"]),
    (Word::Narrower, &["female", "male", "women", "men", "age", "gender", "active", "fake", "real", "quality", "duration", "length", "industry", "peer", "peers"]),
    (Word::Publish, &["published", "publish", "posted", "publishedat", "publishtime", "createtime", "created", "uploaded", "time"]),
    (Word::Update, &["updated", "update", "lastupdate", "lastupdatetime"]),
    (Word::Crawled, &["modified", "modify", "crawled", "scraped", "fetched"]),
    (Word::Day, &["date", "day"]),
    (Word::Other, &[
        "avatar", "desc", "description", "bio", "contact", "email", "phone", "wechat", "index", "level", "score", "keyword",
        "list", "token", "cover", "status", "campaign", "creative", "plan", "mcn", "agency", "source",
        "key", "xsec", "verified", "tier", "notewave",
    ]),
    (Word::Idle, &[
        "per", "rmb", "cny", "yuan", "xhs", "xiaohongshu", "rednote", "red", "little", "book", "of", "the", "in", "at", "on", "is", "by", "a",
        "an", "for", "to", "with", "worked", "has", "have", "ts", "and", "each", "recent", "latest", "last", "text", "ip", "unit", "from", "value",
        "s", "their", "how", "many", "current", "our", "exclusivity", "l", "social", "final",
    ]),
    (Word::Promised, &["guaranteed", "guarantee", "kpi", "goal"]),
    (Word::Foreign, &["usd", "hkd", "jpy", "eur", "gbp", "sgd", "twd", "ntd", "krw", "dollars", "dollar"]),
    (Word::Zeros(4), &["w", "wan"]),
    (Word::Zeros(3), &["k"]),
];

/// Characters of Traditional Chinese and Japanese headers, and the Simplified ones in their place.
const SIMPLIFIED: (&str, &str) = (
    "萬國圍臺幣瀏蹤貼據務稅註連節週個漲優後淨檔條質顯議認證響應達紅網帳號戶暱稱筆記內鏈結頁網編書絲關讚贊評論轉發閱讀觀視覽開現點擊動訂單費報價額執總計佔為數預過歷圖圖創業備類別領屬區眾對競選擇組齡佈時間採積説說長長廣項藝術層級構聯絡電話機標題簡介獎勵値増実収蔵価録閲覧",
    "万国围台币浏踪贴据务税注连节周个涨优后净档条质显议认证响应达红网帐号户昵称笔记内链结页网编书丝关赞赞评论转发阅读观视览开现点击动订单费报价额执总计占为数预过历图图创业备类别领属区众对竞选择组龄布时间采积说说长长广项艺术层级构联络电话机标题简介奖励值增实收藏价录阅览",
);

/// A letter as headers are compared: the Simplified one of a Traditional.
pub(super) fn simplified(letter: char) -> char {
    let (traditional, simplified) = SIMPLIFIED;
    let mut pairs = traditional.chars().zip(simplified.chars());
    let found = pairs.find(|(one, _)| *one == letter);
    found.map_or(letter, |(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_traditional_character_has_its_simplified_one() {
        let (traditional, simplified) = SIMPLIFIED;
        assert_eq!(traditional.chars().count(), simplified.chars().count());
        assert_eq!(super::simplified('絲'), '丝');
        assert_eq!(super::simplified('讚'), '赞');
    }

    #[test]
    fn each_word_of_a_language_says_one_thing() {
        for words in [HAN, ENGLISH] {
            let mut all: Vec<&str> = words.iter().flat_map(|one| one.1).copied().collect();
            all.sort_unstable();
            let twice: Vec<_> = all
                .windows(2)
                .filter(|two| two.first() == two.last())
                .collect();
            assert!(twice.is_empty(), "{twice:?}");
        }
    }
}
