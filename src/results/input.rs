//! What came in of a campaign: its notes as they are out, and what the ad reports say of boost.
//!
//! It is a document of its own beside the plan. What a sheet does not say is missing, never zero.

use serde::Serialize;

use crate::base::date::Date;
use crate::base::document::{Document, Named};
use crate::base::format::Format;
use crate::base::tier::Tier;

/// What came in of one campaign.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Results {
    /// The notes that are out; their order tells nothing.
    pub notes: Vec<ResultNote>,
    /// The rows of ad reports; their order tells nothing either.
    pub ads: Vec<AdRow>,
    /// What was spent on boost so far, in fen, where the user says it; it goes before the sheets.
    pub boost: Option<f64>,
    /// The boost that is still held, in fen; where it is missing, the plan's less what was spent.
    pub held: Option<f64>,
    /// Whether no more notes are awaited: what was planned and is not out did not come.
    pub closed: bool,
}

/// One note that is out. Money is in fen.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ResultNote {
    /// What tells it from all others: the id of the note in its link, or, where it has none, its creator,
    /// title and day.
    pub key: String,
    /// Its address; empty where it has none.
    pub link: String,
    /// The creator's name as the sheet has it; may be empty.
    pub name: String,
    /// The creator's id; may be empty.
    pub id: String,
    /// The note's title; may be empty.
    pub title: String,
    /// The creator's followers.
    pub followers: Option<f64>,
    /// The tier that the sheet itself says.
    pub level: Option<Tier>,
    /// Whether it is a video or image-text.
    pub format: Option<Format>,
    /// The day it went live, `2026-11-28`; empty where it is not known.
    pub published: String,
    /// The day its numbers are of; empty where it is not known, which counts as today.
    pub measured: String,
    /// Times it was shown.
    pub impressions: Option<f64>,
    /// Times it was opened.
    pub reads: Option<f64>,
    /// Likes.
    pub likes: Option<f64>,
    /// Saves.
    pub saves: Option<f64>,
    /// Comments.
    pub comments: Option<f64>,
    /// Shares.
    pub shares: Option<f64>,
    /// The creator's fee.
    pub fee: Option<f64>,
    /// What boosting it has cost.
    pub boost: Option<f64>,
    /// All that the note has cost, where the sheet has one sum for it.
    pub paid: Option<f64>,
    /// Clicks that boost brought to it.
    pub ad_clicks: Option<f64>,
    /// Clicks from it to the shop.
    pub clicks: Option<f64>,
    /// Orders.
    pub orders: Option<f64>,
    /// What those orders brought in.
    pub revenue: Option<f64>,
    /// Its reads as they were read before, the oldest first.
    pub earlier: Vec<Measured>,
    /// The numbers of its row that could not be taken.
    pub unread: Vec<Unread>,
    /// Whether its fee holds the marketplace's service fee; where it is not said, the fee is the creator's alone.
    pub service_in: Option<bool>,
    /// The creator whom the user has joined it to: a name of the plan, or empty for nobody of the plan. Where
    /// it is missing, the join is found.
    pub creator: Option<String>,
    /// The tier that the user says.
    pub tier: Option<Tier>,
}

/// A cell of a sheet that should hold a number and holds none that can be, such as `-5`, or `3%` for a count.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Unread {
    /// What its column holds, `saves`.
    pub field: String,
    /// What stands there.
    pub cell: String,
}

/// The reads of a note on a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Measured {
    /// The day, `2026-11-28`.
    pub day: String,
    /// Reads up to it.
    pub reads: f64,
}

/// A row of an ad report. Money is in fen.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AdRow {
    /// What the advertisement is called; may be empty.
    pub plan: String,
    /// The key of the note that it boosts; empty where the report does not say.
    pub note: String,
    /// Its day, `2026-11-28`; may be empty.
    pub day: String,
    /// What it cost.
    pub spend: Option<f64>,
    /// Times it was shown.
    pub impressions: Option<f64>,
    /// Clicks on it, each a read of the note.
    pub clicks: Option<f64>,
    /// Saves among those it reached.
    pub saves: Option<f64>,
    /// Orders or other conversions.
    pub orders: Option<f64>,
    /// What those orders brought in.
    pub revenue: Option<f64>,
    /// The numbers of the row that could not be taken.
    pub unread: Vec<Unread>,
}

impl Results {
    /// The most notes of a campaign, and the most rows of ad reports.
    pub const MOST: usize = 20_000;

    /// Reads results from a document. What it does not know is passed over, a number that is none, or is below
    /// zero, is missing: what was measured is never the reason to lose the rest.
    ///
    /// ```
    /// # use notewave::results::Results;
    /// // An empty document has no notes. tests/all/results reads whole ones.
    /// assert!(Results::default().notes.is_empty() && Results::default().held.is_none());
    /// ```
    #[must_use]
    pub fn read(document: &impl Document) -> Results {
        let list = |name: &str| document.field(name).list().unwrap_or_default();
        Results {
            notes: list("notes").iter().take(Results::MOST).map(note).collect(),
            ads: list("ads").iter().take(Results::MOST).map(ad).collect(),
            boost: amount(document, "boost"),
            held: amount(document, "held"),
            closed: document.field("closed").truth() == Some(true),
        }
    }
}

impl ResultNote {
    /// Likes and saves, where both are known.
    pub(crate) fn engagements(&self) -> Option<f64> {
        Some(self.likes? + self.saves?)
    }

    /// The day it went live.
    pub(crate) fn live(&self) -> Option<Date> {
        Date::parse(&self.published)
    }

    /// How many days lay between its going live and its numbers, where that is known; `today` stands in for the
    /// day of its numbers.
    pub(crate) fn age(&self, today: Option<Date>) -> Option<f64> {
        let until = Date::parse(&self.measured).or(today)?;
        let days = until.since(self.live()?);
        u32::try_from(days).ok().map(f64::from)
    }
}

fn text(document: &impl Document, name: &str) -> String {
    document.field(name).text().unwrap_or_default()
}

fn amount(document: &impl Document, name: &str) -> Option<f64> {
    let number = document.field(name).number();
    number.filter(|number| (0.0..=MOST).contains(number))
}

/// More than anything can be that was counted.
const MOST: f64 = 1e15;

fn tier(document: &impl Document, name: &str) -> Option<Tier> {
    let given = document.field(name).text()?;
    Tier::ALL.into_iter().find(|tier| tier.name() == given)
}

fn note(document: &impl Document) -> ResultNote {
    let number = |name| amount(document, name);
    let measured = document.field("earlier").list().unwrap_or_default();
    let measured = measured.iter().filter_map(|one| {
        Some(Measured {
            day: text(one, "day"),
            reads: amount(one, "reads")?,
        })
    });
    ResultNote {
        key: text(document, "key"),
        link: text(document, "link"),
        name: text(document, "name"),
        id: text(document, "id"),
        title: text(document, "title"),
        followers: number("followers").filter(|count| *count >= 1.0),
        level: tier(document, "level"),
        format: Format::named(&text(document, "format")),
        published: text(document, "published"),
        measured: text(document, "measured"),
        impressions: number("impressions"),
        reads: number("reads"),
        likes: number("likes"),
        saves: number("saves"),
        comments: number("comments"),
        shares: number("shares"),
        fee: number("fee"),
        boost: number("boost"),
        paid: number("paid"),
        ad_clicks: number("adClicks"),
        clicks: number("clicks"),
        orders: number("orders"),
        revenue: number("revenue"),
        earlier: measured.collect(),
        unread: unread(document),
        service_in: document.field("serviceIn").truth(),
        creator: document.field("creator").text(),
        tier: tier(document, "tier"),
    }
}

fn unread(document: &impl Document) -> Vec<Unread> {
    let cells = document.field("unread").list().unwrap_or_default();
    let cells = cells.iter().map(|one| Unread {
        field: text(one, "field"),
        cell: text(one, "cell"),
    });
    cells.collect()
}

fn ad(document: &impl Document) -> AdRow {
    let number = |name| amount(document, name);
    AdRow {
        plan: text(document, "plan"),
        note: text(document, "note"),
        day: text(document, "day"),
        spend: number("spend"),
        impressions: number("impressions"),
        clicks: number("clicks"),
        saves: number("saves"),
        orders: number("orders"),
        revenue: number("revenue"),
        unread: unread(document),
    }
}
