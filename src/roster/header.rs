//! The first row of a list: what each column holds, and whether a row is a creator or a note.

use super::ColumnReading;
use super::records::Record;

/// What a column may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    Followers,
    Category,
    FeeImage,
    FeeVideo,
    Likes,
    Saves,
    Comments,
    Shares,
    Reads,
    Impressions,
    AdClicks,
}

/// What one row of a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Creators,
    Notes,
}

/// The columns of a list.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) kind: Kind,
    pub(super) columns: Vec<Column>,
}

/// One column: its header as it stands in the file, and what it holds where that is used.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) header: String,
    pub(super) field: Option<Field>,
}

/// How the columns are headed, [put plainly](plain), an average without `avg` in front of it.
#[rustfmt::skip]
const HEADERS: [(Field, &[&str]); 12] = [
    (Field::Name, &["creator", "name", "id", "creatorid", "creatorname", "kol", "koc", "account", "nickname", "达人昵称", "昵称", "达人", "博主"]),
    (Field::Followers, &["followers", "follower", "followercount", "fans", "fancount", "粉丝数", "粉丝"]),
    (Field::Category, &["category", "niche", "vertical", "类目"]),
    (Field::FeeImage, &["feeimage", "imagefee", "fee", "price", "quote", "图文报价"]),
    (Field::FeeVideo, &["feevideo", "videofee", "视频报价"]),
    (Field::Likes, &["likes", "点赞"]),
    (Field::Saves, &["saves", "collects", "favorites", "收藏"]),
    (Field::Comments, &["comments", "评论"]),
    (Field::Shares, &["shares", "分享"]),
    (Field::Reads, &["reads", "views", "阅读"]),
    (Field::Impressions, &["impressions", "exposures", "曝光"]),
    (Field::AdClicks, &["adclicks"]),
];
/// Columns that only a list of notes has; nothing else is made of them.
const OF_NOTES: [&str; 4] = ["published", "publishedat", "publishdate", "发布时间"];
/// What stands in front of an average.
const AVERAGE: [&str; 3] = ["average", "avg", "平均"];
/// What stands behind an amount in RMB.
const CURRENCY: [&str; 3] = ["rmb", "cny", "¥"];

impl Field {
    /// The field's name in a plan.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Followers => "followers",
            Field::Category => "category",
            Field::FeeImage => "feeImage",
            Field::FeeVideo => "feeVideo",
            Field::Likes => "likes",
            Field::Saves => "saves",
            Field::Comments => "comments",
            Field::Shares => "shares",
            Field::Reads => "reads",
            Field::Impressions => "impressions",
            Field::AdClicks => "adClicks",
        }
    }

    /// Whether a list of notes has it.
    const fn is_of_notes(self) -> bool {
        match self {
            Field::Name
            | Field::Likes
            | Field::Saves
            | Field::Comments
            | Field::Shares
            | Field::Reads
            | Field::Impressions => true,
            Field::Followers
            | Field::Category
            | Field::FeeImage
            | Field::FeeVideo
            | Field::AdClicks => false,
        }
    }
}

impl Kind {
    /// The columns without which such a list says nothing.
    pub(super) const fn needs(self) -> [Field; 2] {
        match self {
            Kind::Creators => [Field::Name, Field::Followers],
            Kind::Notes => [Field::Name, Field::Likes],
        }
    }
}

impl Header {
    /// Reads the header. Of two columns that hold the same, the first is used.
    ///
    /// A row is a note where there is a column that only notes have, or where the list names
    /// creators and likes that are no averages, but no followers.
    pub(super) fn read(record: Record<'_>) -> Header {
        let plain: Vec<String> = record.cells().map(plain).collect();
        let fields: Vec<Option<Field>> = plain.iter().map(|plain| field(plain)).collect();
        let has = |field| fields.contains(&Some(field));
        let marked = plain.iter().any(|plain| OF_NOTES.contains(&&**plain));
        let mut pairs = plain.iter().zip(&fields);
        let likes = pairs.any(|(plain, field)| *field == Some(Field::Likes) && !is_average(plain));
        let kind = if marked || (has(Field::Name) && likes && !has(Field::Followers)) {
            Kind::Notes
        } else {
            Kind::Creators
        };
        let mut columns: Vec<Column> = Vec::with_capacity(fields.len());
        for (header, field) in record.cells().zip(fields) {
            let used = field.filter(|field| {
                let first = columns.iter().all(|column| column.field != Some(*field));
                first && (kind == Kind::Creators || field.is_of_notes())
            });
            columns.push(Column {
                header: header.to_owned(),
                field: used,
            });
        }
        Header { kind, columns }
    }

    /// The header of the column that holds this, where there is one.
    pub(super) fn title(&self, field: Field) -> Option<&str> {
        let mut columns = self.columns.iter();
        let column = columns.find(|column| column.field == Some(field))?;
        Some(&column.header)
    }

    /// How the columns were understood, for the user to see.
    pub(super) fn reading(&self) -> Vec<ColumnReading> {
        let columns = self.columns.iter().map(|column| ColumnReading {
            header: column.header.clone(),
            field: column.field.map(|field| field.name().to_owned()),
        });
        columns.collect()
    }
}

/// What a plain header says the column holds.
fn field(plain: &str) -> Option<Field> {
    let averaged = AVERAGE.iter().find_map(|word| plain.strip_prefix(word));
    let name = averaged.unwrap_or(plain);
    let amount = CURRENCY.iter().find_map(|word| name.strip_suffix(word));
    let name = amount.unwrap_or(name);
    let found = HEADERS.iter().find(|(_, names)| names.contains(&name));
    found.map(|(field, _)| *field)
}

fn is_average(plain: &str) -> bool {
    AVERAGE.iter().any(|word| plain.starts_with(word))
}

/// A header without capitals, spaces and ASCII punctuation: `Fee (RMB)` and `fee_rmb` are one.
fn plain(header: &str) -> String {
    let kept = header
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || !c.is_ascii());
    kept.map(|c| c.to_ascii_lowercase()).collect()
}
