//! Understands a header: what is counted, of which notes, how, and in which unit.

use super::cut::{Cut, cut};
use super::meaning::{Meaning, Scope, Statistic};
use super::subject::subject;
use super::words::Word;
use crate::base::format::Format;
use crate::creators::roster::cell::is_total;

/// What a header says, as it stands.
pub(crate) fn meaning(header: &str) -> Meaning {
    let cut = cut(header);
    let mut meaning = Meaning {
        whole: cut.whole && !cut.words.is_empty(),
        scope: scope(&cut),
        statistic: statistic(&cut),
        format: format(&cut),
        first_of_both: first_of_both(&cut),
        service: service(&cut),
        spend: cut.has(Word::Spend),
        clicks: cut.has(Word::Clicks),
        title: is_title(&cut),
        percent: cut.has(Word::Percent),
        days: cut.words.iter().find_map(|word| match word {
            Word::Days(days) => Some(*days),
            _ => None,
        }),
        // In two languages a unit stands there twice.
        zeros: cut.words.iter().fold(0, |zeros, word| match word {
            Word::Zeros(more) => zeros.max(*more),
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

/// Whether it is what a note says: `标题`, `笔记名称`.
fn is_title(cut: &Cut) -> bool {
    let names_a_note = cut.has(Word::Note) && cut.has(Word::Nick) && !cut.has(Word::Person);
    cut.has(Word::Title) || names_a_note
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

/// The first format of a header that names both, such as `图文/视频报价`.
fn first_of_both(cut: &Cut) -> Option<Format> {
    let place = |word| cut.words.iter().position(|one| *one == word);
    let (image, video) = (place(Word::Image)?, place(Word::Video)?);
    Some(if image < video {
        Format::Image
    } else {
        Format::Video
    })
}

/// Whether a fee holds the service fee; a header that names both has their sum.
fn service(cut: &Cut) -> Option<bool> {
    let has = |word| cut.has(word);
    if has(Word::Bare) || (has(Word::HoldsNot) && (has(Word::Service) || cut.whole)) {
        Some(false)
    } else if has(Word::WithService) || (has(Word::Holds) && has(Word::Service)) {
        Some(true)
    } else {
        (has(Word::Service) && has(Word::Fee)).then_some(true)
    }
}

#[cfg(test)]
mod tests {
    use super::super::meaning::Unused;
    use super::*;
    use crate::creators::roster::field::Field;

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
