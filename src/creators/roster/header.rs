//! The row that heads a list: where it is, what each column holds, and what a row is.

use super::field::{Field, Holds, Kind};
use super::heading::{Meaning, Scope, Statistic, Unused, meaning};
use super::looks::{Looks, ROWS};
use super::number::Number;
use super::reading::{ColumnMapping, ColumnReading};
use super::records::Records;

/// How many rows are looked at for the header: a title and some remarks may stand above it.
const HEADER_WITHIN: usize = 20;
/// How many columns are looked at; no list that people made has so many.
pub(super) const MOST_COLUMNS: usize = 512;

/// The columns of a list.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) kind: Kind,
    pub(super) columns: Vec<Column>,
    /// How many cells its row has: those beyond [`MOST_COLUMNS`] are not looked at.
    pub(super) width: usize,
    /// Where the header's row begins and where the first below it does, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// One column: its header as it stands in the file, and what it holds where that is used.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) header: String,
    pub(super) field: Option<Field>,
    /// How its cells are read.
    pub(super) holds: Holds,
    /// What it would hold if another column did not hold it already.
    repeats: Option<Field>,
    /// What its header says.
    pub(super) meaning: Meaning,
    /// Why it is not used although it is understood.
    unused: Option<Unused>,
    /// The zeros that the header adds to each number: four for `粉丝数（万）`.
    pub(super) zeros: u32,
    /// Whether its numbers are percent without the sign.
    pub(super) percent: bool,
    looks: Looks,
}

/// A row among the first.
struct Line {
    start: usize,
    /// Where the row behind it begins.
    end: usize,
    cells: Vec<String>,
    width: usize,
}

/// A row, or two, that may be the header.
struct Candidate {
    start: usize,
    end: usize,
    width: usize,
    titles: Vec<String>,
    meanings: Vec<Meaning>,
}

impl Header {
    /// The header of a list: of the first rows the one with the most columns that are understood, or that row with
    /// the one above it, which names groups of columns; of equals the fullest, of equals still the first. `None`
    /// for a text without any cell.
    pub(super) fn find(text: &str, delimiter: u8, mappings: &[ColumnMapping]) -> Option<Header> {
        let lines = first_lines(text, delimiter);
        let mut best: Option<((usize, usize), Candidate)> = None;
        let mut consider = |candidate: Candidate| {
            let full = candidate.titles.iter().filter(|title| !title.is_empty());
            let found = (candidate.known(), full.count());
            if best.as_ref().is_none_or(|(best, _)| found > *best) {
                best = Some((found, candidate));
            }
        };
        for (above, below) in lines.iter().zip(lines.iter().skip(1)) {
            if let Some(both) = Candidate::of_both(above, below) {
                consider(both);
            }
        }
        for line in &lines {
            consider(Candidate::of(line));
        }
        let candidate = best?.1;
        let looks = looks(text, delimiter, &candidate);
        Some(Header::of(candidate, looks, mappings))
    }

    /// What the columns hold. The user's choice goes before the header's own words and the cells below; of columns
    /// that hold the same, the one that says most of it is used.
    fn of(candidate: Candidate, looks: Vec<Looks>, mappings: &[ColumnMapping]) -> Header {
        let mut mappings = mappings.iter();
        let mapping = mappings.find(|mapping| mapping.headers == candidate.titles);
        let chosen = |at: usize| mapping.and_then(|mapping| mapping.fields.get(at)?.as_deref());
        let Candidate {
            start,
            end,
            width,
            titles,
            meanings,
        } = candidate;
        let columns = titles.into_iter().zip(meanings).zip(looks).enumerate();
        let mut columns: Vec<(Column, bool)> = columns
            .map(|(at, ((header, meaning), looks))| {
                let own = by_cells(&meaning, &looks);
                let (field, is_chosen) = match chosen(at) {
                    Some("") => (None, true),
                    Some(name) => match Field::named(name) {
                        Some(field) => (Some(field), true),
                        None => (own.ok().flatten(), false),
                    },
                    None => (own.ok().flatten(), false),
                };
                let column = Column {
                    header,
                    field,
                    holds: Holds::Text,
                    repeats: None,
                    unused: own.err().filter(|_| !is_chosen),
                    zeros: meaning.zeros,
                    percent: meaning.percent,
                    meaning,
                    looks,
                };
                (column, is_chosen)
            })
            .collect();
        let kind = kind(&columns);
        for (column, is_chosen) in &mut columns {
            let is_of = column.field.is_some_and(|field| field.is_of(kind));
            if !is_of {
                column.field = None;
            }
            let is_count = column.field.is_some_and(Field::is_of_a_note);
            let doubted = matches!(kind, Kind::Creators) && is_count && !*is_chosen;
            let by_actions = !matches!(column.field, Some(Field::Reads | Field::Impressions));
            if doubted
                && by_actions
                && column.meaning.may_be_lifetime
                && column.looks.is_of_a_lifetime()
            {
                column.field = None;
                column.unused = Some(Unused::Lifetime);
            }
        }
        let ranks: Vec<Option<(Field, Rank)>> = columns
            .iter()
            .map(|(column, is_chosen)| Some((column.field?, column.rank(*is_chosen))))
            .collect();
        let is_best = |at: usize, field: Field, rank: Rank| {
            let mut others = ranks.iter().enumerate();
            others.all(|(other, held)| {
                held.is_none_or(|(held, better)| {
                    held != field || other == at || better < rank || (better == rank && other > at)
                })
            })
        };
        for (at, (column, _)) in columns.iter_mut().enumerate() {
            let Some((field, rank)) = ranks.get(at).copied().flatten() else {
                continue;
            };
            if is_best(at, field, rank) {
                column.holds = field.holds();
                if column.holds == Holds::Share {
                    column.percent |= column.looks.is_percent(field == Field::Rate);
                }
            } else {
                column.field = None;
                column.repeats = Some(field);
            }
        }
        Header {
            kind,
            columns: columns.into_iter().map(|(column, _)| column).collect(),
            width,
            start,
            end,
        }
    }

    /// The column that holds this, where there is one.
    pub(super) fn column(&self, field: Field) -> Option<&Column> {
        let mut columns = self.columns.iter();
        columns.find(|column| column.field == Some(field))
    }

    /// The header of the column that holds this, where there is one.
    pub(super) fn title(&self, field: Field) -> Option<&str> {
        self.column(field).map(|column| &*column.header)
    }

    /// The header of what tells creators apart: the name, or the id where there is no name.
    pub(super) fn title_of_name(&self) -> &str {
        let name = self.title(Field::Name);
        name.or_else(|| self.title(Field::Id)).unwrap_or_default()
    }

    /// The fields without which such a list says nothing, and which are not there.
    pub(super) fn missing(&self) -> Vec<Field> {
        let mut missing = Vec::new();
        let is_named = self.title(Field::Name).is_some() || self.title(Field::Id).is_some();
        let mut fields = self.columns.iter().filter_map(|column| column.field);
        match self.kind {
            Kind::Creators => {
                if !is_named {
                    missing.push(Field::Name);
                }
                if self.title(Field::Followers).is_none() {
                    missing.push(Field::Followers);
                }
            }
            Kind::Notes => {
                if !is_named && self.title(Field::Note).is_none() {
                    missing.push(Field::Name);
                }
                if !fields.any(Field::is_of_a_note) {
                    missing.push(Field::Likes);
                }
            }
            Kind::Ads => {}
        }
        missing
    }

    /// How the columns were understood, for the user to see.
    pub(super) fn reading(&self) -> Vec<ColumnReading> {
        let name = |field: Option<Field>| field.map(|field| field.name().to_owned());
        let columns = self.columns.iter().map(|column| {
            let Meaning {
                scope,
                statistic,
                days,
                format,
                service,
                ..
            } = column.meaning;
            let is_read = column.field.or(column.repeats).is_some();
            ColumnReading {
                header: column.header.clone(),
                field: name(column.field),
                repeats: name(column.repeats),
                unused: column.unused.filter(|_| !is_read),
                scope: scope.filter(|_| is_read),
                statistic: statistic.filter(|_| is_read),
                days: days.filter(|_| is_read).map(u32::from),
                format: format.filter(|_| is_read),
                service: service.filter(|_| is_read),
                shown: column.looks.shown.clone(),
            }
        });
        columns.collect()
    }
}

/// How much a column says of its field, the more the larger.
type Rank = [u8; 7];

impl Column {
    fn rank(&self, is_chosen: bool) -> Rank {
        let Meaning {
            whole,
            scope,
            statistic,
            format,
            service,
            lesser,
            ..
        } = self.meaning;
        [
            u8::from(is_chosen),
            u8::from(whole),
            u8::MAX - lesser,
            match scope {
                Some(Scope::Everyday) => 2,
                None => 1,
                Some(Scope::Cooperation) => 0,
            },
            match statistic {
                Some(Statistic::Median) => 2,
                Some(Statistic::Average) => 1,
                None => 0,
            },
            match service {
                Some(false) => 2,
                None => 1,
                Some(true) => 0,
            },
            u8::from(format.is_some() && matches!(self.field, Some(Field::FeeImage))),
        ]
    }

    /// Whether it says that its numbers are averages.
    pub(super) const fn is_average(&self) -> bool {
        self.meaning.statistic.is_some()
    }
}

/// The field of a column by its header and its cells: what is not sure by its header alone must look like it.
fn by_cells(meaning: &Meaning, looks: &Looks) -> Result<Option<Field>, Unused> {
    if let Some(unused) = meaning.unused {
        return Err(unused);
    }
    let Some(field) = meaning.field else {
        return Ok(None);
    };
    let is_format = looks.filled > 0 && looks.mostly(looks.formats);
    let field = match field {
        // Some write names under `ID`.
        Field::Id if looks.named > 0 && looks.mostly(looks.named) => Field::Name,
        _ if !meaning.by_cells => field,
        Field::Note if looks.profiles > looks.notes => Field::Id,
        Field::Category | Field::FeeImage | Field::FeeVideo if is_format => Field::Video,
        Field::FeeVideo if looks.filled > 0 && looks.mostly(looks.truths) => Field::Video,
        Field::FeeImage | Field::FeeVideo if looks.filled == 0 || looks.percents > 0 => {
            return Ok(None);
        }
        // How notes are ordered, and the like.
        Field::Video if looks.filled > 0 && !looks.mostly(looks.formats + looks.truths) => {
            return Ok(None);
        }
        _ => field,
    };
    if looks.filled == 0 {
        return Ok(Some(field).filter(|_| meaning.whole));
    }
    let fits = match field.holds() {
        Holds::Text | Holds::Day | Holds::Format | Holds::Truth | Holds::Pick => {
            return Ok(Some(field).filter(|_| meaning.whole));
        }
        Holds::Fee => looks.quotes,
        Holds::Followers | Holds::Count => looks.numbers.saturating_sub(looks.percents),
        Holds::Share => looks.numbers,
    };
    if looks.mostly(fits) || (meaning.whole && fits * 2 >= looks.filled) {
        Ok(Some(field))
    } else if meaning.whole && fits > 0 && looks.percents == 0 {
        // A list of a few rows, most of them wrong: the header is believed.
        Ok(Some(field))
    } else if meaning.whole && looks.percents == 0 && looks.filled < 5 {
        Ok(Some(field))
    } else {
        Err(Unused::Cells)
    }
}

/// A row is a note where the list says when notes went live, or where it names creators and has something else of
/// single notes, but no followers. Advertisements have what was spent and brought, and neither.
fn kind(columns: &[(Column, bool)]) -> Kind {
    let column = |field: Field| {
        let mut all = columns.iter().map(|(column, _)| column);
        all.find(|column| column.field == Some(field))
    };
    let has = |field| column(field).is_some();
    let any = |fields: &[Field]| fields.iter().any(|field| has(*field));
    let spends = columns.iter().any(|(column, _)| column.meaning.spend);
    let is_named = any(&[Field::Name, Field::Id]);
    if spends && !is_named && !any(&[Field::Note, Field::Followers]) {
        return Kind::Ads;
    }
    let counts = [Field::Likes, Field::Interactions];
    let mut singles = counts.into_iter().filter_map(column);
    let is_single = singles.any(|column| !column.is_average() && column.meaning.days.is_none());
    let is_of_notes = any(&[
        Field::Published,
        Field::Sponsored,
        Field::Video,
        Field::Note,
    ]) || (is_single && is_named);
    let of_creators = has(Field::Followers);
    // An execution sheet has what each note cost.
    if has(Field::Published)
        || (has(Field::Note) && !of_creators)
        || (is_of_notes && !of_creators && !any(&[Field::FeeImage, Field::FeeVideo]))
    {
        Kind::Notes
    } else {
        Kind::Creators
    }
}

fn first_lines(text: &str, delimiter: u8) -> Vec<Line> {
    let mut records = Records::new(text, delimiter, 0);
    let mut lines = Vec::new();
    for _ in 0..HEADER_WITHIN {
        let Some(record) = records.next() else { break };
        let cells: Vec<String> = record
            .cells()
            .take(MOST_COLUMNS)
            .map(str::to_owned)
            .collect();
        let (start, width) = (record.start, record.len());
        if cells.iter().any(|cell| !cell.is_empty()) {
            lines.push(Line {
                start,
                end: records.at(),
                cells,
                width,
            });
        }
    }
    lines
}

/// What the first cells below a header look like.
fn looks(text: &str, delimiter: u8, candidate: &Candidate) -> Vec<Looks> {
    let mut looks = vec![Looks::default(); candidate.titles.len()];
    let followers = candidate
        .meanings
        .iter()
        .position(|meaning| meaning.field == Some(Field::Followers) && meaning.whole);
    let zeros = followers
        .and_then(|at| candidate.meanings.get(at))
        .map_or(0, |meaning| meaning.zeros);
    let mut records = Records::new(text, delimiter, candidate.end);
    for _ in 0..ROWS {
        let Some(record) = records.next() else { break };
        let cell = followers.and_then(|at| record.cells().nth(at));
        let beside = cell
            .and_then(|cell| Number::read(cell).ok())
            .and_then(|number| {
                let zeros = if number.is_scaled() { 0 } else { zeros };
                number.times_ten_to(zeros).ok().map(Number::value)
            });
        let columns = looks.iter_mut().zip(&candidate.meanings).enumerate();
        for ((at, (looks, meaning)), cell) in columns.zip(record.cells()) {
            let beside = beside.filter(|_| Some(at) != followers);
            looks.add(cell, meaning.zeros, beside);
        }
    }
    looks
}

impl Candidate {
    fn of(line: &Line) -> Candidate {
        Candidate {
            start: line.start,
            end: line.end,
            width: line.width,
            titles: line.cells.clone(),
            meanings: line.cells.iter().map(|cell| meaning(cell)).collect(),
        }
    }

    /// Two rows as one header: what stands above names a group of the columns below it. `None` where the upper one
    /// names fewer than two groups or says nothing of their columns, or one of them holds numbers.
    fn of_both(above: &Line, below: &Line) -> Option<Candidate> {
        let has_number = |line: &Line| line.cells.iter().any(|cell| Number::read(cell).is_ok());
        let groups = above.cells.iter().filter(|cell| !cell.is_empty()).count();
        if groups < 2 || has_number(above) || has_number(below) || above.width < below.width {
            return None;
        }
        let (mut group, mut gained) = ("", false);
        let mut titles = Vec::with_capacity(below.cells.len());
        let mut meanings = Vec::with_capacity(below.cells.len());
        for (upper, lower) in above.cells.iter().zip(&below.cells) {
            if !upper.is_empty() {
                group = upper;
            }
            if lower.is_empty() {
                titles.push(upper.clone());
                meanings.push(meaning(upper));
                continue;
            }
            if group.is_empty() || group == lower {
                titles.push(lower.clone());
                meanings.push(meaning(lower));
                continue;
            }
            let title = format!("{group} / {lower}");
            let both = meaning(&title);
            let own = meaning(lower);
            // A group that says nothing of its columns does not make them doubtful.
            let says_nothing = own.field.is_none() && own.unused.is_none();
            let is_better = both.whole || !own.whole || says_nothing;
            gained |= is_better && both.whole && both != own;
            meanings.push(if is_better { both } else { own });
            titles.push(title);
        }
        let both = Candidate {
            start: above.start,
            end: below.end,
            width: below.width,
            titles,
            meanings,
        };
        // A row that says nothing of the columns below it is a remark.
        (gained && both.known() > 1).then_some(both)
    }

    /// How many columns are understood.
    fn known(&self) -> usize {
        let known = |meaning: &&Meaning| {
            meaning.whole && (meaning.field.is_some() || meaning.unused.is_some())
        };
        self.meanings.iter().filter(known).count()
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
