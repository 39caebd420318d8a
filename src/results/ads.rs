//! What ad reports say of a note: what its boost cost and what that brought.

use std::collections::BTreeMap;

use super::input::{AdRow, Results};
use crate::budget::Metric;

/// All rows of ad reports about one note, together. Money is in fen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ads {
    pub(super) spend: f64,
    /// Clicks on the advertisement, each a read of the note.
    pub(super) clicks: f64,
    saves: Told,
    orders: Told,
    revenue: Told,
}

/// A result that rows say, and the readers whom these rows brought. Rows that do not say it are left out.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    rows: u32,
    pub(super) result: f64,
    pub(super) clicks: f64,
    /// What those of the rows cost that count no clicks.
    pub(super) spend: f64,
}

impl Ads {
    /// By the key of the note; rows that name none are left out.
    pub(super) fn by_note(results: &Results) -> BTreeMap<&str, Ads> {
        let mut all: BTreeMap<&str, Ads> = BTreeMap::new();
        for ad in results.ads.iter().filter(|ad| !ad.note.is_empty()) {
            let ads = all.entry(&ad.note).or_default();
            ads.spend += ad.spend.unwrap_or(0.0);
            ads.clicks += ad.clicks.unwrap_or(0.0);
            ads.saves.add(ad.saves, ad);
            ads.orders.add(ad.orders, ad);
            ads.revenue.add(ad.revenue, ad);
        }
        all
    }

    /// What the rows say that boost brought of a metric; `None` where none of them does.
    pub(super) fn told(&self, metric: Metric) -> Option<Told> {
        let told = match metric {
            Metric::Saves => self.saves,
            Metric::Orders => self.orders,
            Metric::Revenue => self.revenue,
            _ => return None,
        };
        (told.rows > 0).then_some(told)
    }
}

impl Told {
    fn add(&mut self, result: Option<f64>, ad: &AdRow) {
        let Some(result) = result else { return };
        self.rows += 1;
        self.result += result;
        match ad.clicks {
            Some(clicks) => self.clicks += clicks,
            None => self.spend += ad.spend.unwrap_or(0.0),
        }
    }
}
