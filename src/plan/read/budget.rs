//! The budget's part of a plan from a document.

use super::{Reader, number, optional, text};
use crate::base::document::Document;
use crate::base::tier::PerTier;
use crate::plan::{BudgetPlan, Currency, Locks, OwnMix};

impl Reader {
    pub(super) fn budget(&mut self, document: &impl Document) -> BudgetPlan {
        let [locks, own, currency] = ["locks", "own", "currency"].map(|part| document.field(part));
        let [formats, notes] = ["formats", "notes"].map(|part| document.field(part));
        BudgetPlan {
            total: number(document, "total"),
            agency: self.truth(document, "agency", "budget.agency", false),
            vat: self.truth(document, "vat", "budget.vat", false),
            season: self.choice_or_first(document, "season", "budget.season"),
            formats: PerTier::from_fn(|tier| {
                let path = format!("budget.formats.{}", tier.name());
                self.choice_if_given(&formats, tier.name(), &path)
            }),
            notes: PerTier::from_fn(|tier| optional(&notes, tier.name()).unwrap_or(1.0)),
            made_notes: optional(document, "madeNotes").unwrap_or(0.0),
            made_videos: optional(document, "madeVideos").unwrap_or(0.0),
            tools: optional(document, "tools").unwrap_or(0.0),
            off: self
                .list(document, "off", "budget.off")
                .iter()
                .map(|id| id.text().unwrap_or_default())
                .collect(),
            locks: Locks {
                counts: PerTier::from_fn(|tier| optional(&locks.field("counts"), tier.name())),
                lines: self.numbers(&locks, "lines", "budget.locks.lines"),
            },
            own: (!own.is_missing()).then(|| OwnMix {
                counts: PerTier::from_fn(|tier| number(&own.field("counts"), tier.name())),
                boost: optional(&own, "boost"),
            }),
            currency: (!currency.is_missing()).then(|| Currency {
                code: text(&currency, "code"),
                rate: optional(&currency, "rate"),
                date: text(&currency, "date"),
            }),
        }
    }
}
