//! Another sheet of the same campaign: notes that are known get what it says of them, new ones are added.

use serde::Serialize;

use super::input::{AdRow, Measured, ResultNote, Results};
use crate::base::date::Date;

/// Results with a sheet taken in.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Merged {
    /// The results.
    pub results: Results,
    /// How many of the sheet's notes kept a number, since what was known is newer: of a later day, or a higher
    /// count, which only grow.
    pub kept: u32,
}

/// The results with a sheet taken in, which was read on `today`. A note that is known keeps what the sheet does
/// not say, whom the user joined it to, its earlier reads, and a count that an older export has lower; a row of an ad report that is known, by its
/// advertisement, note and day, is written over. Taking a sheet in twice changes nothing.
///
/// ```
/// use notewave::results::{ResultNote, Results, merge};
/// let note = |reads, saves| ResultNote { key: "n1".into(), reads, saves, ..ResultNote::default() };
/// let sheet = |note| Results { notes: vec![note], ..Results::default() };
/// let first = merge(&Results::default(), &sheet(note(Some(900.0), None)), "2026-12-01");
/// let both = merge(&first.results, &sheet(note(Some(1_200.0), Some(40.0))), "2026-12-08");
/// assert_eq!(both.kept, 0);
/// let both = both.results;
/// assert_eq!((both.notes.len(), both.notes[0].reads, both.notes[0].saves), (1, Some(1_200.0), Some(40.0)));
/// assert_eq!((both.notes[0].earlier[0].reads, &*both.notes[0].measured), (900.0, "2026-12-08"));
/// ```
#[must_use]
pub fn merge(results: &Results, sheet: &Results, today: &str) -> Merged {
    let mut kept = 0;
    let mut merged = results.clone();
    for new in &sheet.notes {
        let mut new = new.clone();
        if Date::parse(&new.measured).is_none() {
            today.clone_into(&mut new.measured);
        }
        let place = merged.notes.iter().position(|note| note.key == new.key);
        match place.and_then(|place| merged.notes.get_mut(place)) {
            Some(note) => {
                kept += u32::from(is_older(note, &new));
                *note = both(note, new);
            }
            None => merged.notes.push(new),
        }
    }
    for new in &sheet.ads {
        // Rows without a name, a note and a day are told apart by nothing but what they say.
        let is_named = !(new.plan.is_empty() && new.note.is_empty() && new.day.is_empty());
        let same = |ad: &AdRow| {
            let known = (&ad.plan, &ad.note, &ad.day);
            ad == new || (is_named && known == (&new.plan, &new.note, &new.day))
        };
        let place = merged.ads.iter().position(same);
        match place.and_then(|place| merged.ads.get_mut(place)) {
            Some(ad) => *ad = new.clone(),
            None => merged.ads.push(new.clone()),
        }
    }
    merged.notes.truncate(Results::MOST);
    merged.ads.truncate(Results::MOST);
    Merged {
        results: merged,
        kept,
    }
}

/// Whether a sheet's numbers of a note are older than those that are known.
fn is_older(known: &ResultNote, new: &ResultNote) -> bool {
    let counts = |note: &ResultNote| {
        [
            note.impressions,
            note.reads,
            note.likes,
            note.saves,
            note.comments,
            note.shares,
            note.clicks,
            note.orders,
        ]
    };
    let both = counts(known).into_iter().zip(counts(new));
    let is_less = |(known, new)| matches!((known, new), (Some(known), Some(new)) if new < known);
    new.measured < known.measured || { both }.any(is_less)
}

/// A note with what a later sheet says of it.
fn both(known: &ResultNote, new: ResultNote) -> ResultNote {
    let text = |new: String, known: &str| {
        if new.is_empty() {
            known.to_owned()
        } else {
            new
        }
    };
    // An older sheet that is opened again is no news.
    if new.measured < known.measured {
        return ResultNote {
            earlier: earlier(
                known,
                Measured {
                    day: new.measured,
                    reads: new.reads.unwrap_or(f64::NAN),
                },
            ),
            ..known.clone()
        };
    }
    let is_later = new.measured > known.measured && new.reads.is_some();
    let before = Measured {
        day: known.measured.clone(),
        reads: known.reads.filter(|_| is_later).unwrap_or(f64::NAN),
    };
    // Counts only grow: a lower one is of an older export, whatever day it was read on.
    let grown = |new: Option<f64>, known: Option<f64>| match (new, known) {
        (Some(new), Some(known)) => Some(new.max(known)),
        (new, known) => new.or(known),
    };
    ResultNote {
        earlier: earlier(known, before),
        key: new.key,
        link: text(new.link, &known.link),
        name: text(new.name, &known.name),
        id: text(new.id, &known.id),
        title: text(new.title, &known.title),
        followers: new.followers.or(known.followers),
        level: new.level.or(known.level),
        format: new.format.or(known.format),
        published: text(new.published, &known.published),
        measured: new.measured,
        impressions: grown(new.impressions, known.impressions),
        reads: grown(new.reads, known.reads),
        likes: grown(new.likes, known.likes),
        saves: grown(new.saves, known.saves),
        comments: grown(new.comments, known.comments),
        shares: grown(new.shares, known.shares),
        fee: new.fee.or(known.fee),
        boost: new.boost.or(known.boost),
        paid: new.paid.or(known.paid),
        ad_clicks: new.ad_clicks.or(known.ad_clicks),
        clicks: grown(new.clicks, known.clicks),
        orders: grown(new.orders, known.orders),
        revenue: new.revenue.or(known.revenue),
        unread: new.unread,
        service_in: if new.fee.is_some() {
            new.service_in
        } else {
            known.service_in
        },
        creator: known.creator.clone(),
        tier: known.tier,
    }
}

/// The earlier reads of a note with one more, each day once, the oldest first.
fn earlier(known: &ResultNote, more: Measured) -> Vec<Measured> {
    let mut earlier = known.earlier.clone();
    if more.reads.is_finite() {
        earlier.retain(|one| one.day != more.day);
        earlier.push(more);
        earlier.sort_by(|one, other| one.day.cmp(&other.day));
    }
    earlier
}
