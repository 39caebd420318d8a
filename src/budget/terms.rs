//! What the numbers of a budget are called: cost lines, quantities, prices, and the terms of formulas.

use serde::Serialize;

use crate::base::document::named;

/// The cost lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum LineId {
    /// Creator fees of one tier.
    Fees,
    /// Pugongying's service fee.
    Service,
    /// The agency's fee.
    Agency,
    /// Product and shipping.
    Product,
    /// Handling of creators.
    Handling,
    /// Production of the notes that the brand makes.
    Production,
    /// Tools and expertise.
    Tools,
    /// Paid amplification in Juguang, held until winners are known.
    Boost,
    /// VAT on creator fees, service, agency, production and boost.
    Vat,
    /// Contingency.
    Contingency,
    /// What no whole creator and no guardrail left a use for.
    Leftover,
}

impl LineId {
    /// Whether the line is money spent: every one but contingency and leftover.
    pub(crate) const fn is_spent(self) -> bool {
        !matches!(self, LineId::Contingency | LineId::Leftover)
    }
}

named!(LineId {
    Fees = "fees",
    Service = "service",
    Agency = "agency",
    Product = "product",
    Handling = "handling",
    Production = "production",
    Tools = "tools",
    Boost = "boost",
    Vat = "vat",
    Contingency = "contingency",
    Leftover = "leftover",
});

/// What a mix brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Quantity {
    /// Times a note is shown.
    Impressions,
    /// Times a note is opened.
    Reads,
    /// Different people who open a note.
    Reach,
    /// Likes and saves.
    Engagements,
    /// Saves.
    Saves,
    /// Notes that do go live.
    NotesLive,
    /// Clicks to the shop.
    Clicks,
    /// Orders.
    Orders,
}

named!(Quantity {
    Impressions = "impressions",
    Reads = "reads",
    Reach = "reach",
    Engagements = "engagements",
    Saves = "saves",
    NotesLive = "notesLive",
    Clicks = "clicks",
    Orders = "orders",
});

/// What one of something costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Price {
    /// Money for each like or save.
    Cpe,
    /// Money for a thousand impressions.
    Cpm,
    /// Money for each save.
    CostPerSave,
    /// Money for each reader.
    CostPerReader,
    /// Money for each order.
    CostPerOrder,
}

named!(Price {
    Cpe = "cpe",
    Cpm = "cpm",
    CostPerSave = "costPerSave",
    CostPerReader = "costPerReader",
    CostPerOrder = "costPerOrder",
});

/// What a step's value is. With a tier it is that tier's part, without one the whole mix's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Name {
    /// A term of the formulas.
    Term(Term),
    /// What the forecast adds up.
    Quantity(Quantity),
    /// What one of it costs.
    Price(Price),
    /// A cost line.
    Line(LineId),
}

/// A term of the formulas that the report does not show by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Term {
    /// Creators of a tier in the mix.
    Creators,
    /// Notes that one creator posts.
    Posted,
    /// The part of a creator's followers who read at least one of the notes.
    ReadOnce,
    /// Reads of all notes of one creator, no-shows included.
    CreatorReads,
    /// Different readers of one creator, no-shows included.
    CreatorReaders,
    /// Likes and saves for each reader.
    EngagementsPerReader,
    /// Saves for each reader.
    SavesPerReader,
    /// Orders for each reader.
    OrdersPerReader,
    /// `−ln(1 − readers of one creator / audience)`, what a creator counts in Sainsbury's formula.
    Weight,
    /// Different people whom the creators of a tier reach.
    Readers,
    /// Impressions that boost buys.
    BoostImpressions,
    /// Reads that boost buys.
    BoostReads,
    /// Different people whom boost reaches.
    BoostReach,
    /// What optimisation adds up: the part of a tier, of boost or of the mix.
    Score,
    /// What is optimised: readers, saves or orders.
    Result,
    /// Money spent: every line but contingency and leftover.
    Spent,
    /// The whole budget.
    Total,
    /// Image sets that the brand produces.
    MadeNotes,
    /// Videos that the brand produces.
    MadeVideos,
    /// The fee of a creator's first note of several.
    FirstFee,
    /// The fee of one creator for all notes.
    CreatorFee,
    /// Pugongying's service fee for one creator.
    CreatorService,
    /// The agency's fee for one creator.
    CreatorAgency,
    /// VAT on the fees for one creator.
    CreatorVat,
    /// The agency's fee for boost.
    BoostAgency,
    /// VAT on boost and the agency's fee for it.
    BoostVat,
    /// VAT on production and on locked lines.
    FixedVat,
}

/// Says that a kind of name is a name.
macro_rules! is_name {
    ($($kind:ident: $type:ty),+) => {
        $(impl From<$type> for Name {
            fn from(name: $type) -> Name {
                Name::$kind(name)
            }
        })+
    };
}

is_name!(Term: Term, Quantity: Quantity, Price: Price, Line: LineId);
