//! The row that heads a list: where it is, what each column holds, and what a row is.

use super::cell::{half_width, is_total};
use super::field::{FIELDS, Field, Holds, Kind};
use super::number::Number;
use super::reading::{ColumnMapping, ColumnReading};
use super::records::{Record, Records};

/// How many rows are looked at for the header: a title and some remarks may stand above it.
const HEADER_WITHIN: usize = 20;
/// How many rows below the header tell whether shares are written as percent without the sign.
const SHARES_WITHIN: usize = 200;

/// The columns of a list.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) kind: Kind,
    pub(super) columns: Vec<Column>,
    /// Where the header's row begins and where the next one does, in bytes.
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
    /// What it would hold if an earlier column did not hold it already.
    repeats: Option<Field>,
    /// Whether it says that its numbers are averages.
    pub(super) average: bool,
    /// The zeros that the header adds to each number: four for `粉丝数（万）`.
    pub(super) zeros: u32,
    /// Whether its numbers are percent without the sign.
    pub(super) percent: bool,
}

/// What a header says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Meaning {
    field: Option<Field>,
    average: bool,
    zeros: u32,
    percent: bool,
}

/// What stands before or behind a word and makes an average of it.
const AVERAGE: [&str; 12] = [
    "average",
    "avg",
    "mean",
    "median",
    "pernote",
    "perpost",
    "平均数",
    "平均值",
    "平均",
    "中位数",
    "均值",
    "篇均",
];
/// What stands before or behind a word and does not change it.
const IDLE: [&str; 14] = [
    "近30天",
    "近30日",
    "近60天",
    "近90天",
    "近90日",
    "近期",
    "单篇",
    "达人",
    "笔记",
    "rmb",
    "cny",
    "yuan",
    "人民币",
    "元",
];
/// What stands behind a word that counts.
const COUNT: [&str; 6] = ["数量", "数", "量", "counts", "count", "total"];
/// Of the words for a day, those that a list of creators may have for another reason.
const ANY_DAY: [&str; 2] = ["date", "日期"];

impl Header {
    /// The header of a list: of the first rows the one with the most columns that are understood;
    /// of equals the fullest, of equals still the first. `None` for a text without any cell.
    pub(super) fn find(text: &str, delimiter: u8, mappings: &[ColumnMapping]) -> Option<Header> {
        let mut records = Records::new(text, delimiter, 0);
        let mut best: Option<((usize, usize), Header)> = None;
        for _ in 0..HEADER_WITHIN {
            let Some(record) = records.next() else { break };
            let full = record.cells().filter(|cell| !cell.is_empty()).count();
            if full == 0 {
                continue;
            }
            let meanings: Vec<Meaning> = record.cells().map(meaning).collect();
            let known = meanings.iter().filter(|one| one.field.is_some()).count();
            if best
                .as_ref()
                .is_none_or(|(found, _)| (known, full) > *found)
            {
                let mut header = Header::of(record, &meanings, mappings);
                header.end = records.at();
                best = Some(((known, full), header));
            }
        }
        let mut header = best?.1;
        header.look_ahead(text, delimiter);
        Some(header)
    }

    /// What the columns hold. The user's choice goes before the header's own words; of two columns
    /// that hold the same, the first is used.
    fn of(record: Record<'_>, meanings: &[Meaning], mappings: &[ColumnMapping]) -> Header {
        let mapping = mappings.iter().find(|mapping| mapping.is_for(record));
        let chosen = |at: usize| mapping.and_then(|mapping| mapping.fields.get(at)?.as_deref());
        let choices: Vec<Option<Option<Field>>> = (0..meanings.len())
            .map(|at| match chosen(at) {
                Some("") => Some(None),
                Some(name) => Field::named(name).map(Some),
                None => None,
            })
            .collect();
        let field = |at: usize| {
            let own = || meanings.get(at).and_then(|meaning| meaning.field);
            choices.get(at).copied().flatten().unwrap_or_else(own)
        };
        let fields: Vec<Option<Field>> = (0..meanings.len()).map(field).collect();
        let kind = kind(record, meanings, &fields);

        let is_chosen = |field: Field| choices.contains(&Some(Some(field)));
        let mut columns: Vec<Column> = Vec::with_capacity(fields.len());
        for (at, header) in record.cells().enumerate() {
            let meaning = meanings.get(at).copied().unwrap_or_default();
            let mine = fields.get(at).copied().flatten();
            let mine = mine.filter(|field| field.is_of(kind));
            let by_choice = choices.get(at).is_some_and(Option::is_some);
            let is_free = |field: &Field| {
                let taken = columns.iter().any(|column| column.field == Some(*field));
                !taken && (by_choice || !is_chosen(*field))
            };
            let used = mine.filter(is_free);
            columns.push(Column {
                header: header.to_owned(),
                field: used,
                holds: used.map_or(Holds::Text, Field::holds),
                repeats: if used.is_none() { mine } else { None },
                average: meaning.average,
                zeros: meaning.zeros,
                percent: meaning.percent,
            });
        }
        Header {
            kind,
            columns,
            start: record.start,
            end: record.start,
        }
    }

    /// Finds out which shares are written as percent without the sign: those above 1.
    fn look_ahead(&mut self, text: &str, delimiter: u8) {
        let is_share = |column: &Column| column.holds == Holds::Share;
        if !self.columns.iter().any(is_share) {
            return;
        }
        let mut records = Records::new(text, delimiter, self.end);
        for _ in 0..SHARES_WITHIN {
            let Some(record) = records.next() else { break };
            for (column, cell) in self.columns.iter_mut().zip(record.cells()) {
                if is_share(column) && !column.percent {
                    let number = Number::read(cell).ok().filter(|number| !number.percent);
                    column.percent = number.is_some_and(|number| number.value() > 1.0);
                }
            }
        }
    }

    /// The header of the column that holds this, where there is one.
    pub(super) fn title(&self, field: Field) -> Option<&str> {
        let mut columns = self.columns.iter();
        let column = columns.find(|column| column.field == Some(field))?;
        Some(&column.header)
    }

    /// The header of what tells creators apart: the name, or the id where there is no name.
    pub(super) fn title_of_name(&self) -> &str {
        let name = self.title(Field::Name);
        name.or_else(|| self.title(Field::Id)).unwrap_or_default()
    }

    /// The fields without which such a list says nothing, and which are not there.
    pub(super) fn missing(&self) -> Vec<Field> {
        let mut missing = Vec::new();
        if self.title(Field::Name).is_none() && self.title(Field::Id).is_none() {
            missing.push(Field::Name);
        }
        let mut fields = self.columns.iter().filter_map(|column| column.field);
        match self.kind {
            Kind::Creators if self.title(Field::Followers).is_none() => {
                missing.push(Field::Followers);
            }
            Kind::Notes if !fields.any(Field::is_of_a_note) => missing.push(Field::Likes),
            _ => {}
        }
        missing
    }

    /// How the columns were understood, for the user to see.
    pub(super) fn reading(&self) -> Vec<ColumnReading> {
        let name = |field: Option<Field>| field.map(|field| field.name().to_owned());
        let columns = self.columns.iter().map(|column| ColumnReading {
            header: column.header.clone(),
            field: name(column.field),
            repeats: name(column.repeats),
        });
        columns.collect()
    }
}

impl ColumnMapping {
    /// Whether the user chose it for a list with these headers.
    fn is_for(&self, record: Record<'_>) -> bool {
        record.cells().eq(self.headers.iter().map(String::as_str))
    }
}

/// A row is a note where the list says when notes went live, or where it names creators and has
/// something else of single notes, but no followers.
fn kind(record: Record<'_>, meanings: &[Meaning], fields: &[Option<Field>]) -> Kind {
    let has = |field| fields.contains(&Some(field));
    let titles = record.cells().zip(fields);
    let mut days = titles.filter(|(_, field)| **field == Some(Field::Published));
    let is_dated = days.any(|(title, _)| !ANY_DAY.contains(&&*plain(title)));
    let mut likes = meanings.iter().zip(fields);
    let single = likes.any(|(meaning, field)| *field == Some(Field::Likes) && !meaning.average);
    let of_notes = [
        Field::Published,
        Field::Sponsored,
        Field::Video,
        Field::Note,
    ];
    let is_named = has(Field::Name) || has(Field::Id);
    let is_single = (single && is_named) || of_notes.into_iter().any(has);
    if is_dated || (is_single && !has(Field::Followers)) {
        Kind::Notes
    } else {
        Kind::Creators
    }
}

/// What a header says: as it stands, or without what stands in brackets.
fn meaning(header: &str) -> Meaning {
    let half: String = header.chars().map(half_width).collect();
    let half = half.to_ascii_lowercase();
    let brackets = ['(', ')', '[', ']', '【', '】'];
    let mut parts = half.split(brackets);
    let outside = parts.next().unwrap_or_default();
    let inside = parts.next().unwrap_or_default().trim();
    let mut meaning = word(&plain(header));
    if meaning.field.is_none() && !outside.trim().is_empty() {
        meaning = word(&plain(outside));
    }
    meaning.zeros = match inside {
        "w" => 4,
        "k" => 3,
        _ if inside.contains('万') || half.ends_with("/万") => 4,
        _ if inside.contains('千') => 3,
        _ => 0,
    };
    meaning.percent = half.contains('%');
    // `合计` is never a header, whatever it is headed with.
    meaning.field = meaning.field.filter(|_| !is_total(header));
    meaning
}

/// What a plain header says, more and more of what does not matter taken off.
fn word(plain: &str) -> Meaning {
    let mut rest = plain;
    let mut average = false;
    let mut counts = false;
    loop {
        let found = FIELDS.iter().find(|one| one.3.contains(&rest));
        let field = found.filter(|one| !counts || matches!(one.2, Holds::Count | Holds::Followers));
        if let Some((field, ..)) = field {
            return Meaning {
                field: Some(*field),
                average,
                ..Meaning::default()
            };
        }
        let off = |word: &&str| rest.strip_prefix(word).or_else(|| rest.strip_suffix(word));
        if let Some(shorter) = AVERAGE.iter().find_map(&off) {
            average = true;
            rest = shorter;
        } else if let Some(shorter) = IDLE.iter().find_map(off) {
            rest = shorter;
        } else if let Some(shorter) = COUNT.iter().find_map(|word| rest.strip_suffix(word)) {
            counts = true;
            rest = shorter;
        } else {
            return Meaning::default();
        }
    }
}

/// A header without capitals, spaces and punctuation: `Fee (RMB)` and `fee_rmb` are one.
pub(super) fn plain(header: &str) -> String {
    let letters = header.chars().map(half_width);
    let is_kept = |c: char| {
        c.is_ascii_alphanumeric()
            || (!c.is_ascii() && !"·、。【】《》「」¥￥—–…×\u{feff}".contains(c))
    };
    let kept = letters.filter(|c| is_kept(*c));
    kept.map(|c| c.to_ascii_lowercase()).collect()
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
            ("fee_image_rmb", Field::FeeImage),
            ("图文报价（元）", Field::FeeImage),
            ("视频笔记报价", Field::FeeVideo),
            ("报价（视频）", Field::FeeVideo),
            ("平均点赞", Field::Likes),
            ("点赞中位数", Field::Likes),
            ("Median reads", Field::Reads),
            ("阅读中位数", Field::Reads),
            ("近30天阅读中位数", Field::Reads),
            ("笔记平均收藏数", Field::Saves),
            ("曝光量", Field::Impressions),
            ("商业笔记占比(%)", Field::SponsoredShare),
            ("worked_with_rival", Field::Rival),
            ("备注", Field::Remark),
            ("发布时间", Field::Published),
            ("是否商业", Field::Sponsored),
            ("Format", Field::Video),
        ] {
            assert_eq!(meaning(header).field, Some(field), "{header}");
        }
        for header in [
            "序号",
            "商业笔记数",
            "粉丝增长",
            "达人名单",
            "获赞与收藏",
            "",
            "合计",
        ] {
            assert_eq!(meaning(header).field, None, "{header}");
        }
        assert!(meaning("avg_likes").average && !meaning("likes").average);
        assert_eq!(
            [meaning("粉丝数（万）").zeros, meaning("粉丝（w）").zeros],
            [4, 4]
        );
        assert!(meaning("商业笔记占比(%)").percent);
    }
}
