//! What a header says: what is counted, of which notes, how, and in which unit.

use serde::Serialize;

use super::cut::{Cut, cut};
use super::words::Word;
use crate::base::format::Format;
use crate::creators::roster::cell::is_total;
use crate::creators::roster::field::Field;

/// Which notes a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Scope {
    /// Notes that nobody paid for.
    Everyday,
    /// Notes for brands.
    Cooperation,
}

/// How the notes of a column are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Statistic {
    /// The mean of the notes.
    Average,
    /// The note in the middle.
    Median,
}

/// Why a column is not used although it is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Unused {
    /// A price for each read, interaction and so on.
    PricePer,
    /// What an agency gives back.
    Rebate,
    /// What was paid or done before.
    History,
    /// A change, not a number of its own.
    Growth,
    /// A part of the followers, the reads and so on.
    PartOf,
    /// Of one note, some seconds or the best.
    Single,
    /// All that a creator ever got, not of a note.
    Lifetime,
    /// Whom the creator follows, not who follows the creator.
    Follows,
    /// How many notes there are.
    Notes,
    /// What an advertisement cost or brought.
    Advertising,
    /// When the list was made.
    Updated,
    /// Its cells are not what its header says.
    Cells,
}

/// What a header says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "five independent things that a header may say or leave open"
)]
pub(crate) struct Meaning {
    /// The field that it may fill.
    pub(crate) field: Option<Field>,
    /// Whether all of the header was understood.
    pub(crate) whole: bool,
    /// Why it fills none although it was understood.
    pub(crate) unused: Option<Unused>,
    /// What the cells of a `类型` tell: a format, or a category.
    pub(crate) by_cells: bool,
    pub(crate) scope: Option<Scope>,
    pub(crate) statistic: Option<Statistic>,
    /// The days that the notes are of.
    pub(crate) days: Option<u16>,
    pub(crate) format: Option<Format>,
    /// Whether a fee holds the platform's service fee; `None` where it is not said.
    pub(crate) service: Option<bool>,
    /// How little a fee or a count is what is sought, where another column has the same.
    pub(crate) lesser: u8,
    /// Whether it speaks of the notes' total, or of one note as it stands: then its cells tell.
    pub(crate) may_be_lifetime: bool,
    pub(crate) zeros: u32,
    pub(crate) percent: bool,
    /// Whether it is what a list of advertisements has.
    pub(crate) spend: bool,
}

/// What counts for a note.
const METRICS: [Word; 10] = [
    Word::Followers,
    Word::Likes,
    Word::Saves,
    Word::Comments,
    Word::Shares,
    Word::Reads,
    Word::Impressions,
    Word::Interactions,
    Word::Clicks,
    Word::Orders,
];

/// What a header says, as it stands.
pub(crate) fn meaning(header: &str) -> Meaning {
    let cut = cut(header);
    let mut meaning = Meaning {
        whole: cut.whole && !cut.words.is_empty(),
        scope: scope(&cut),
        statistic: statistic(&cut),
        format: format(&cut),
        service: service(&cut),
        spend: cut.has(Word::Spend),
        percent: cut.has(Word::Percent),
        days: cut.words.iter().find_map(|word| match word {
            Word::Days(days) => Some(*days),
            _ => None,
        }),
        zeros: cut.words.iter().fold(0, |zeros, word| match word {
            Word::Zeros(more) => zeros + more,
            _ => zeros,
        }),
        ..Meaning::default()
    };
    // `合计` is never a header, whatever it is headed with.
    if is_total(header) {
        return Meaning::default();
    }
    match subject(&cut, &mut meaning) {
        Ok(field) => meaning.field = field,
        Err(unused) => meaning.unused = Some(unused),
    }
    meaning
}

/// The field of a header; why there is none, where that can be said.
fn subject(cut: &Cut, meaning: &mut Meaning) -> Result<Option<Field>, Unused> {
    let has = |word| cut.has(word);
    let metrics = cut.has_any(&METRICS) || (has(Word::Share) && !cut.has_any(&[Word::Part]));
    let fee = cut.has_any(&[
        Word::Fee,
        Word::Bare,
        Word::WithService,
        Word::Cost,
        Word::Sale,
    ]);
    if has(Word::Rival) {
        return Ok(Some(Field::Rival));
    }
    if has(Word::Rebate) || (has(Word::Discount) && !fee) {
        return Err(Unused::Rebate);
    }
    if has(Word::Per) || (fee && metrics) {
        return Err(Unused::PricePer);
    }
    if has(Word::Done) {
        return Err(Unused::History);
    }
    if has(Word::Growth) {
        return Err(Unused::Growth);
    }
    if has(Word::Spend) {
        return Err(Unused::Advertising);
    }
    if has(Word::Relevance) || (has(Word::Match) && has(Word::Note)) {
        return Ok(Some(Field::Relevance));
    }
    if has(Word::Match) || has(Word::Audience) {
        return Ok(Some(Field::AudienceMatch));
    }
    if let Some(part) = part(cut, metrics) {
        return part;
    }
    if fee {
        let field = if meaning.format == Some(Format::Video) {
            Field::FeeVideo
        } else {
            Field::FeeImage
        };
        meaning.lesser = [
            Word::Unreported,
            Word::Cost,
            Word::Sale,
            Word::Discount,
            Word::Total,
        ]
        .into_iter()
        .map(|word| u8::from(has(word)))
        .sum();
        return Ok(Some(field));
    }
    if metrics {
        return counted(cut, meaning);
    }
    if let Some(format) = meaning.format.filter(|_| is_offer(cut)) {
        // `报备图文` is what such a note costs, `视频` may be that or whether it is one: the cells tell.
        meaning.by_cells = true;
        meaning.lesser = u8::from(has(Word::Unreported));
        return Ok(Some(match format {
            Format::Image => Field::FeeImage,
            Format::Video => Field::FeeVideo,
        }));
    }
    text(cut, meaning)
}

/// A part or a rate.
fn part(cut: &Cut, metrics: bool) -> Option<Result<Option<Field>, Unused>> {
    let has = |word| cut.has(word);
    let paid = cut.has_any(&[Word::Cooperation, Word::Sponsored, Word::Reported, Word::Ad]);
    let share = has(Word::Share) && (paid || metrics && !cut.has(Word::Count));
    if has(Word::EngagementRate) {
        return Some(Ok(Some(Field::Rate)));
    }
    if has(Word::Rate) {
        // Our own rate in a file of ours is worked out anew.
        let is_engagement = has(Word::Interactions) && !cut.has_any(&[Word::Narrower, Word::Other]);
        let alone = cut
            .words
            .iter()
            .all(|word| matches!(word, Word::Rate | Word::Idle));
        return Some(if is_engagement {
            Ok(Some(Field::Rate))
        } else if alone {
            // A rate card's rate.
            Ok(Some(Field::FeeImage))
        } else {
            Err(Unused::PartOf)
        });
    }
    let only_share = has(Word::Share) && !paid;
    if has(Word::Part) || (share && !only_share) {
        let of_notes = paid && !metrics_beside(cut);
        return Some(if of_notes {
            Ok(Some(Field::SponsoredShare))
        } else {
            Err(Unused::PartOf)
        });
    }
    None
}

fn metrics_beside(cut: &Cut) -> bool {
    cut.has_any(&METRICS)
}

/// A count of people or of what they do.
fn counted(cut: &Cut, meaning: &mut Meaning) -> Result<Option<Field>, Unused> {
    let has = |word| cut.has(word);
    let pictured = has(Word::Followers) && cut.has_any(&[Word::Image, Word::Video]);
    if has(Word::Narrower) || pictured {
        return Err(Unused::PartOf);
    }
    if has(Word::Single) {
        return Err(Unused::Single);
    }
    let shares = has(Word::Shares) || has(Word::Share);
    let actions = [
        has(Word::Likes),
        has(Word::Saves),
        has(Word::Comments),
        shares,
    ];
    let several = actions.into_iter().filter(|one| *one).count();
    let unsaid = meaning.statistic.is_none() && meaning.days.is_none();
    meaning.may_be_lifetime = unsaid && cut.has_any(&[Word::Interactions, Word::Total]);
    meaning.lesser = u8::from(has(Word::Estimated));
    if has(Word::Interactions) {
        return Ok(Some(Field::Interactions));
    }
    match (several, actions) {
        (3.., _) => return Ok(Some(Field::Interactions)),
        // Likes and saves in one are what a profile shows of a lifetime.
        (2, _) => {
            return if unsaid {
                Err(Unused::Lifetime)
            } else {
                Ok(Some(Field::Interactions))
            };
        }
        _ => {}
    }
    Ok(Some(match actions {
        [true, ..] => Field::Likes,
        [_, true, ..] => Field::Saves,
        [_, _, true, _] => Field::Comments,
        [.., true] => Field::Shares,
        _ if has(Word::Reads) => Field::Reads,
        _ if has(Word::Impressions) => Field::Impressions,
        _ if has(Word::Clicks) && has(Word::Ad) => Field::AdClicks,
        _ if has(Word::Clicks) || has(Word::Orders) => return Err(Unused::Advertising),
        _ => Field::Followers,
    }))
}

/// What holds words, days and ticks.
fn text(cut: &Cut, meaning: &mut Meaning) -> Result<Option<Field>, Unused> {
    let has = |word| cut.has(word);
    let only = |words: &[Word]| {
        let mut all = cut.words.iter();
        all.all(|word| words.contains(word) || *word == Word::Idle)
    };
    if has(Word::Follows) {
        return Err(Unused::Follows);
    }
    if has(Word::Note) && cut.has_any(&[Word::Count, Word::Total]) {
        return Err(Unused::Notes);
    }
    // Links to pictures and films are of no use.
    let is_medium = has(Word::Link) && cut.has_any(&[Word::Image, Word::Video]);
    if has(Word::Narrower) || has(Word::Other) || is_medium {
        return Ok(None);
    }
    let linked = cut.has_any(&[Word::Link, Word::Address]);
    let of_a_note = cut.has_any(&[Word::Note, Word::Publish]) && has(Word::Link)
        || cut.has_any(&[Word::Id, Word::Address]) && has(Word::Note);
    let field = if of_a_note {
        Some(Field::Note)
    } else if has(Word::Home) || has(Word::Id) || (has(Word::Person) && linked) {
        meaning.lesser = if has(Word::Home) || linked {
            1
        } else if only(&[Word::Id]) && cut.words.len() == 1 {
            2
        } else {
            0
        };
        Some(Field::Id)
    } else if has(Word::Link) {
        // A creator's page, or a note: its cells tell.
        meaning.by_cells = true;
        Some(Field::Note)
    } else if has(Word::Nick) || (has(Word::Publish) && has(Word::Person)) {
        Some(Field::Name)
    } else if has(Word::Platform) && !cut.has_any(&[Word::Type, Word::Form]) {
        Some(Field::Platform)
    } else if has(Word::Form) || has(Word::Type) {
        meaning.by_cells = true;
        Some(if has(Word::Form) || has(Word::Note) && !has(Word::Type) {
            Field::Video
        } else {
            Field::Category
        })
    } else if has(Word::Category) {
        Some(Field::Category)
    } else if has(Word::City) || only(&[Word::Address]) && has(Word::Address) {
        Some(Field::City)
    } else if cut.has_any(&[Word::Update, Word::Crawled]) {
        meaning.lesser = u8::from(!has(Word::Crawled));
        Some(Field::Updated)
    } else if has(Word::Publish) || (has(Word::Note) && has(Word::Day)) {
        Some(Field::Published)
    } else if has(Word::Day) {
        Some(Field::Day)
    } else if has(Word::Remark) {
        Some(Field::Remark)
    } else if has(Word::Pick) {
        Some(Field::Pick)
    } else if has(Word::Group) {
        Some(Field::Group)
    } else if is_paid(cut) {
        Some(Field::Sponsored)
    } else if has(Word::Person) && only(&[Word::Person, Word::Nick]) {
        meaning.lesser = 1;
        Some(Field::Name)
    } else {
        None
    };
    Ok(field)
}

/// Whether it names a kind of note and nothing of it.
fn is_offer(cut: &Cut) -> bool {
    let kinds = [
        Word::Image,
        Word::Video,
        Word::Reported,
        Word::Unreported,
        Word::Cooperation,
        Word::Note,
        Word::Idle,
    ];
    cut.words.iter().all(|word| kinds.contains(word))
}

/// Whether it says of a note that a brand paid for it.
fn is_paid(cut: &Cut) -> bool {
    let alone = cut
        .words
        .iter()
        .all(|word| matches!(word, Word::Reported | Word::Idle));
    cut.has_any(&[Word::Sponsored, Word::Ad])
        || (cut.has(Word::Reported) && alone)
        || (cut.has(Word::Cooperation) && cut.has(Word::Note))
}

fn scope(cut: &Cut) -> Option<Scope> {
    if cut.has(Word::Everyday) {
        Some(Scope::Everyday)
    } else if cut.has_any(&[Word::Cooperation, Word::Sponsored]) {
        Some(Scope::Cooperation)
    } else {
        None
    }
}

fn statistic(cut: &Cut) -> Option<Statistic> {
    if cut.has(Word::Median) {
        Some(Statistic::Median)
    } else if cut.has(Word::Average) {
        Some(Statistic::Average)
    } else {
        None
    }
}

fn format(cut: &Cut) -> Option<Format> {
    match (cut.has(Word::Image), cut.has(Word::Video)) {
        (true, false) => Some(Format::Image),
        (false, true) => Some(Format::Video),
        _ => None,
    }
}

fn service(cut: &Cut) -> Option<bool> {
    if cut.has(Word::Bare) {
        Some(false)
    } else if cut.has(Word::WithService) {
        Some(true)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_by_their_meaning() {
        for (header, field) in [
            ("Creator", Field::Name),
            ("达人昵称", Field::Name),
            ("小红书号", Field::Id),
            ("达人ID", Field::Id),
            ("主页链接", Field::Id),
            ("粉丝数", Field::Followers),
            ("粉丝量（万）", Field::Followers),
            ("粉絲數（萬）", Field::Followers),
            ("フォロワー数", Field::Followers),
            ("fee_image_rmb", Field::FeeImage),
            ("图文报价（元）", Field::FeeImage),
            ("平台价格", Field::FeeImage),
            ("实时报价-图文", Field::FeeImage),
            ("图文报备裸价", Field::FeeImage),
            ("合作价格/报价（W）", Field::FeeImage),
            ("费用 (元)", Field::FeeImage),
            ("视频笔记报价", Field::FeeVideo),
            ("报价（视频）", Field::FeeVideo),
            ("视频笔记一口价", Field::FeeVideo),
            ("平均点赞", Field::Likes),
            ("点赞中位数", Field::Likes),
            ("liked_count", Field::Likes),
            ("いいね数", Field::Likes),
            ("Median reads", Field::Reads),
            ("日常_阅读中位数", Field::Reads),
            ("近30天预估阅读量\n(近30天阅读中位数)", Field::Reads),
            ("近30天互动量\n（近30天互动中位）", Field::Interactions),
            ("平均互动", Field::Interactions),
            ("総エンゲージメント数", Field::Interactions),
            ("赞藏评总数", Field::Interactions),
            ("笔记平均收藏数", Field::Saves),
            ("collected_count", Field::Saves),
            ("曝光量", Field::Impressions),
            ("转发量", Field::Shares),
            ("互动率", Field::Rate),
            ("engagement_rate", Field::Rate),
            ("商业笔记占比(%)", Field::SponsoredShare),
            ("worked_with_rival", Field::Rival),
            ("备注", Field::Remark),
            ("发布时间", Field::Published),
            ("last_modify_ts", Field::Updated),
            ("是否商业", Field::Sponsored),
            ("平台", Field::Platform),
            ("Format", Field::Video),
            ("发布链接", Field::Note),
        ] {
            let meaning = meaning(header);
            assert_eq!(
                (meaning.field, meaning.whole),
                (Some(field), true),
                "{header}"
            );
        }
    }

    #[test]
    fn look_alikes_are_told_apart() {
        for (header, unused) in [
            ("女性粉丝占比", Unused::PartOf),
            ("预估阅读单价_图文", Unused::PricePer),
            ("实时报价-图文CPE", Unused::PricePer),
            ("cpe（不超过20，最好10以下）", Unused::PricePer),
            ("关注数", Unused::Follows),
            ("follows", Unused::Follows),
            ("粉丝增长", Unused::Growth),
            ("返点", Unused::Rebate),
            ("已合作费用（W）", Unused::History),
            ("合作笔记数", Unused::Notes),
            ("合作笔记1阅读数", Unused::Single),
            ("图文3秒阅读", Unused::Single),
            ("赞藏总数", Unused::Lifetime),
            ("获赞与收藏", Unused::Lifetime),
            ("消耗", Unused::Advertising),
            ("25-34年龄占比（不超50%）", Unused::PartOf),
            ("アクティブファン比率", Unused::PartOf),
        ] {
            assert_eq!(meaning(header).unused, Some(unused), "{header}");
        }
        for header in [
            "序号",
            "达人名单",
            "",
            "合计",
            "冠薯",
            "账号评估",
            "标签指数",
        ] {
            let Meaning { field, whole, .. } = meaning(header);
            assert!(field.is_none() || !whole, "{header}");
        }
    }
}
