//! The notes of a campaign as they are counted: whose they are, what boost did to them, how old they are.

use serde::Serialize;

use super::ads::Ads;
use super::input::{ResultNote, Results};
use super::join::{Join, Person, joins, people};
use crate::base::date::Date;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::figures::budget::SERVICE_SHARE;
use crate::figures::{Assumptions, schedule as figures};
use crate::plan::Plan;

/// Why a note gets no boost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Barred {
    /// It is dated after today, and so not yet out.
    Ahead,
    /// It is live for longer than until its last measuring.
    Old,
}

/// A note, and what is known of it.
#[derive(Clone, Debug)]
pub(super) struct Out<'a> {
    pub(super) note: &'a ResultNote,
    pub(super) join: Join,
    pub(super) followers: Option<f64>,
    /// Days from its going live to its numbers.
    pub(super) age: Option<f64>,
    /// The creator's fee alone, and the marketplace's service fee on it, in fen.
    pub(super) fee: Option<f64>,
    pub(super) service: Option<f64>,
    /// What boosting it has cost, where that is known.
    pub(super) boost: Option<f64>,
    /// Reads that boost brought.
    pub(super) boosted: f64,
    /// What ad reports say of it; missing where no row names it.
    pub(super) ads: Option<Ads>,
}

/// All notes, in the order of their keys, so that the order of a sheet tells nothing.
#[derive(Clone, Debug)]
pub(super) struct Notes<'a> {
    pub(super) all: Vec<Out<'a>>,
    /// The boost that was spent; missing where nothing says.
    pub(super) boost: Option<Fen>,
    /// From how many days on a note is looked at as what it is.
    pub(super) settled: f64,
    /// Up to how many days from its going live a note is boosted: its last measuring, an assumption.
    pub(super) last: f64,
    pub(super) today: Option<Date>,
    /// In how many days a note has two thirds of what it gets in its first weeks.
    pub(super) first_days: f64,
}

impl<'a> Notes<'a> {
    pub(super) fn new(plan: &Plan, results: &'a Results) -> Notes<'a> {
        let of = Assumptions::new(&plan.overrides);
        let [_, settled, last] = &figures::MEASURE;
        let people = people(plan);
        let today = Date::parse(&plan.today);
        let ads = Ads::by_note(results);
        let share = of.value(&SERVICE_SHARE);
        let out = |(note, join): (&'a ResultNote, Join)| {
            let person = join.creator.as_deref().and_then(|name| people.get(name));
            let ads = ads.get(note.key.as_str()).copied();
            let fee = note.fee.map(|fee| match note.service_in {
                Some(true) => libm::round(fee / (1.0 + share)),
                _ => fee,
            });
            let service = fee.zip(note.fee).map(|(fee, given)| match note.service_in {
                Some(true) => given - fee,
                _ => libm::round(fee * share),
            });
            Out {
                followers: followers(note, person),
                fee,
                service,
                age: note.age(today),
                boost: ads.map(|ads| ads.spend).or(note.boost),
                boosted: ads.map_or(note.ad_clicks.unwrap_or(0.0), |ads| ads.clicks),
                ads,
                note,
                join,
            }
        };
        let mut all: Vec<Out<'a>> = results
            .notes
            .iter()
            .zip(joins(plan, results))
            .map(out)
            .collect();
        all.sort_by(|one, other| one.note.key.cmp(&other.note.key));
        Notes {
            boost: boost(results, &all),
            all,
            settled: of.value(settled),
            last: of.value(last),
            today,
            first_days: of.value(&figures::BOOST_DECISION).max(1.0),
        }
    }

    /// Whether there is a note of that key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.all
            .binary_search_by(|out| out.note.key.as_str().cmp(key))
            .is_ok()
    }

    /// Notes that are counted in a tier.
    pub(super) fn known(&self) -> impl Iterator<Item = (&Out<'a>, Tier)> {
        self.all
            .iter()
            .filter_map(|out| Some((out, out.join.tier?)))
    }

    /// The boost of some notes: what was spent, without what is known to be on others, and the part of it that
    /// no sum of a whole note holds. Where all of them have such a sum, nothing is beside it.
    pub(super) fn boost_of(&self, counts: impl Fn(&Out<'_>) -> bool) -> Boost {
        let sum = |of: &dyn Fn(&Out<'_>) -> bool| -> f64 {
            let of = self.all.iter().filter(|out| of(out));
            of.filter_map(|out| out.boost).sum()
        };
        let spent = self.boost.unwrap_or(Fen::ZERO);
        let spent = spent.minus_or_zero(Fen::nearest(sum(&|out| !counts(out))));
        let held = sum(&|out| counts(out) && out.note.paid.is_some());
        let is_whole = |out: &Out<'_>| out.note.paid.is_some();
        let mut own = self.all.iter().filter(|out| counts(out)).peekable();
        let beside = if own.peek().is_some() && own.all(is_whole) {
            Fen::ZERO
        } else {
            spent.minus_or_zero(Fen::nearest(held))
        };
        Boost { spent, beside }
    }

    /// Why a note gets no boost; `None` where it may get some.
    pub(super) fn barred(&self, out: &Out<'_>) -> Option<Barred> {
        let today = self.today.or_else(|| Date::parse(&out.note.measured))?;
        let days = today.since(out.note.live()?);
        match u32::try_from(days) {
            Err(_) => Some(Barred::Ahead),
            Ok(days) => (f64::from(days) > self.last).then_some(Barred::Old),
        }
    }

    /// Whether a note is so young that its numbers still move much.
    pub(super) fn is_young(&self, out: &Out<'_>) -> bool {
        out.age.is_some_and(|age| age < self.settled)
    }

    /// The part of what a note gets in its first weeks that it has by an age: `1 − e^(−age / first days)`. A note
    /// whose age is not known counts as grown.
    pub(super) fn grown(&self, age: Option<f64>) -> f64 {
        age.map_or(1.0, |age| {
            // Of the day it went live on, half a day has passed.
            -libm::expm1(-age.max(0.5) / self.first_days)
        })
    }
}

/// The boost of some notes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Boost {
    pub(super) spent: Fen,
    /// The part that is in no sum of a whole note.
    pub(super) beside: Fen,
}

impl Out<'_> {
    /// What the note cost: the sum that its sheet gives, its boost included, else its fee with the service fee.
    pub(super) fn cost(&self) -> Option<f64> {
        self.note.paid.or_else(|| self.booked())
    }

    /// What the note cost without boost, the service fee included.
    pub(super) fn booked(&self) -> Option<f64> {
        Some(self.fee? + self.service?)
    }

    /// The part of its reads that so many clicks on its advertisement did not bring. Where these are more than
    /// its reads, the reads do not hold them.
    pub(super) fn without(&self, clicks: f64) -> f64 {
        match self.note.reads {
            Some(reads) if clicks < reads => 1.0 - clicks / reads,
            _ => 1.0,
        }
    }
}

fn followers(note: &ResultNote, person: Option<&Person<'_>>) -> Option<f64> {
    note.followers.or_else(|| person?.followers)
}

/// The boost that was spent: what the user says, else what ad reports say of each note or its own column does.
/// Rows that name no note may be about those of which no row says anything, so that only the larger of both
/// counts.
fn boost(results: &Results, all: &[Out<'_>]) -> Option<Fen> {
    if let Some(boost) = results.boost {
        return Some(Fen::nearest(boost));
    }
    let is_told = results.ads.iter().any(|ad| ad.spend.is_some());
    if !is_told && all.iter().all(|out| out.boost.is_none()) {
        return None;
    }
    let ads = |is_named: bool| -> f64 {
        let rows = results.ads.iter();
        let rows = rows.filter(|ad| ad.note.is_empty() != is_named);
        rows.filter_map(|ad| ad.spend).sum()
    };
    let untold = all.iter().filter(|out| out.ads.is_none());
    let own: f64 = untold.filter_map(|out| out.boost).sum();
    Some(Fen::nearest(ads(true) + ads(false).max(own)))
}
