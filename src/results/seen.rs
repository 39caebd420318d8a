//! What notes show of each figure that results speak of.

use std::collections::BTreeMap;

use super::in_plan::InPlan;
use super::input::Results;
use super::metric::{own, quotient};
use super::tally::{Notes, Out};
use crate::base::format::Format;
use crate::base::tier::{PerTier, Tier};
use crate::budget::Metric;
use crate::figures::{Assumptions, Figure, budget, objectives, response};

/// What is seen of one figure, in a form that adds up: evidence of two campaigns is the sum of both.
///
/// Of a log-normal figure the sum of the weights of what was seen, each one by its variance, and of their
/// logarithms times the weights; of a share of yes and no, how many came and how many there were.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Seen {
    pub(super) sum: f64,
    pub(super) weight: f64,
    /// Notes that it rests on.
    pub(super) notes: f64,
    /// The sum over notes of what was seen as it stands, whatever the figure makes of it.
    pub(super) plain: f64,
    /// The notes in that sum: campaigns that were kept before it was have none.
    pub(super) told: f64,
}

impl Seen {
    pub(super) fn and(self, other: Seen) -> Seen {
        Seen {
            sum: self.sum + other.sum,
            weight: self.weight + other.weight,
            notes: self.notes + other.notes,
            plain: self.plain + other.plain,
            told: self.told + other.told,
        }
    }
}

/// Several notes of one creator of a tier, to be taken together: what each shows, and what that is divided by to be
/// that of an image-text note.
type ByCreator<'a> = BTreeMap<(Tier, &'a str), Vec<(f64, f64)>>;

/// What a campaign shows, by the ids of figures. Young notes show nothing yet; what boost brought is left out.
pub(super) struct Evidence<'e> {
    notes: &'e Notes<'e>,
    of: Assumptions<'e>,
    formats: PerTier<Format>,
    within: f64,
    between: f64,
}

impl<'e> Evidence<'e> {
    pub(super) fn new(
        notes: &'e Notes<'e>,
        of: Assumptions<'e>,
        formats: PerTier<Format>,
    ) -> Evidence<'e> {
        let square = |figure: &Figure| of.value(figure) * of.value(figure);
        Evidence {
            notes,
            of,
            formats,
            within: square(&response::NOTE_SPREAD),
            between: square(&response::CREATOR_SPREAD),
        }
    }

    /// Everything that is seen; figures of which nothing is are missing.
    pub(super) fn all(
        &self,
        results: &Results,
        in_plan: &InPlan<'_>,
    ) -> BTreeMap<&'static str, Seen> {
        let mut all = BTreeMap::new();
        let per_follower = |out: &Out<'_>, metric| Some(own(out, metric)? / out.followers?);
        let ratio = |of, by| move |out: &Out<'_>| Some(quotient(own(out, of)?, own(out, by)?));
        self.means(&mut all, &response::READS, |out, tier| {
            let times = self.as_image(out, tier, &objectives::VIDEO_READS);
            Some((per_follower(out, Metric::Reads)?, times))
        });
        self.means(&mut all, &response::INTERACTIONS, |out, tier| {
            let times = self.as_image(out, tier, &objectives::VIDEO_READS)
                * self.as_image(out, tier, &objectives::VIDEO_SAVES);
            Some((per_follower(out, Metric::Engagements)?, times))
        });
        let saved = ratio(Metric::Saves, Metric::Engagements);
        self.parts(&mut all, &response::SAVE_PART, saved);
        self.fees(&mut all);
        let read = ratio(Metric::Reads, Metric::Impressions);
        self.ratio(&mut all, &response::READS_PER_IMPRESSION, read);
        let clicked = ratio(Metric::Clicks, Metric::Reads);
        self.ratio(&mut all, &response::CLICKS, clicked);
        let ordered = ratio(Metric::Orders, Metric::Clicks);
        self.ratio(&mut all, &response::ORDERS, ordered);
        self.boost(&mut all, results);
        if results.closed {
            live(&mut all, in_plan);
        }
        all.retain(|_, seen| seen.weight > 0.0);
        all
    }

    /// By how much the number of a note must be divided to be that of an image-text note.
    fn as_image(&self, out: &Out<'_>, tier: Tier, video: &Figure) -> f64 {
        match out.note.format.unwrap_or(*self.formats.get(tier)) {
            Format::Image => 1.0,
            Format::Video => self.of.value(video).max(f64::MIN_POSITIVE),
        }
    }

    fn grown(&self) -> impl Iterator<Item = (&Out<'e>, Tier)> {
        self.notes
            .known()
            .filter(|(out, _)| !self.notes.is_young(out))
    }

    /// A figure that each tier has and that is the mean of its notes: each creator's mean, by how sure it is.
    fn means(
        &self,
        all: &mut BTreeMap<&'static str, Seen>,
        figures: &'static PerTier<Figure>,
        of: impl Fn(&Out<'_>, Tier) -> Option<(f64, f64)>,
    ) {
        let mut by_creator: ByCreator<'_> = BTreeMap::new();
        for (out, tier) in self.grown() {
            let value = of(out, tier).filter(|(value, _)| *value > 0.0 && value.is_finite());
            if let Some(value) = value {
                by_creator.entry((tier, who(out))).or_default().push(value);
            }
        }
        for ((tier, _), mut values) in by_creator {
            values.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
            let count = values.iter().map(|_| 1.0).sum::<f64>();
            let mean = values
                .iter()
                .map(|(value, times)| value / times)
                .sum::<f64>()
                / count;
            let plain = values.iter().map(|(value, _)| value).sum::<f64>();
            // The logarithm of a mean of few log-normal notes lies below that of what it is the mean of.
            let luck = libm::log1p(libm::expm1(self.within) / count);
            let variance = self.between + luck;
            add(
                all,
                figures.get(tier).id,
                libm::log(mean) + variance / 2.0,
                variance,
                (count, plain),
            );
        }
    }

    /// A part of a note's likes and saves, tier by tier: notes differ in it as creators differ.
    fn parts(
        &self,
        all: &mut BTreeMap<&'static str, Seen>,
        figures: &'static PerTier<Figure>,
        of: impl Fn(&Out<'_>) -> Option<f64>,
    ) {
        for (out, tier) in self.grown() {
            if let Some(value) = of(out) {
                self.one(all, figures.get(tier).id, value, value);
            }
        }
    }

    fn ratio(
        &self,
        all: &mut BTreeMap<&'static str, Seen>,
        figure: &'static Figure,
        of: impl Fn(&Out<'_>) -> Option<f64>,
    ) {
        for (out, _) in self.grown() {
            if let Some(value) = of(out) {
                self.one(all, figure.id, value, value);
            }
        }
    }

    /// One thing that was seen: as it stands, and as the figure counts it.
    fn one(
        &self,
        all: &mut BTreeMap<&'static str, Seen>,
        id: &'static str,
        plain: f64,
        value: f64,
    ) {
        if value > 0.0 && value.is_finite() {
            add(all, id, libm::log(value), self.between, (1.0, plain));
        }
    }

    /// What a note of a tier cost, of whatever age.
    fn fees(&self, all: &mut BTreeMap<&'static str, Seen>) {
        for (out, tier) in self.notes.known() {
            let is_video = out.note.format.unwrap_or(*self.formats.get(tier)) == Format::Video;
            let times = if is_video {
                1.0 + self.of.value(&budget::FEE_VIDEO)
            } else {
                1.0
            };
            if let Some(fee) = out.fee {
                self.one(all, budget::FEE.get(tier).id, fee, fee / times);
            }
        }
    }

    /// What boost cost: an ad report is one thing that was seen, however many rows it has. The figure is the
    /// price of the first thousand; of `b` fen the mean price is `(b/d) / ln(1 + b/d)` times as high.
    fn boost(&self, all: &mut BTreeMap<&'static str, Seen>, results: &Results) {
        let sum = |of: fn(&super::input::AdRow) -> Option<f64>| -> f64 {
            let whole = results
                .ads
                .iter()
                .filter(|ad| ad.spend.is_some() && ad.impressions.is_some());
            let mut values: Vec<f64> = whole.filter_map(of).collect();
            values.sort_by(f64::total_cmp);
            values.into_iter().sum()
        };
        let (spend, impressions) = (sum(|ad| ad.spend), sum(|ad| ad.impressions));
        let clicks = sum(|ad| ad.clicks);
        if spend <= 0.0 || impressions <= 0.0 {
            return;
        }
        let doubling = self.of.value(&response::BOOST_DOUBLING);
        let times = quotient(spend / doubling, libm::log1p(spend / doubling));
        let price = spend * 1_000.0 / impressions;
        self.one(all, response::BOOST_CPM.id, price, price / times);
        let part = clicks / impressions;
        self.one(all, response::BOOST_CLICKS.id, part, part);
    }
}

/// How many of the notes that were planned came.
fn live(all: &mut BTreeMap<&'static str, Seen>, in_plan: &InPlan<'_>) {
    for (tier, planned) in in_plan.planned.iter() {
        let planned = f64::from(*planned);
        let seen = Seen {
            sum: f64::from(*in_plan.out.get(tier)),
            weight: planned,
            notes: planned,
            plain: f64::from(*in_plan.out.get(tier)),
            told: planned,
        };
        all.insert(response::LIVE.get(tier).id, seen);
    }
}

fn add(
    all: &mut BTreeMap<&'static str, Seen>,
    id: &'static str,
    log: f64,
    variance: f64,
    (notes, plain): (f64, f64),
) {
    // Where nothing is left to chance, one note says nearly all.
    let weight = 1.0 / variance.max(1e-6);
    let seen = all.entry(id).or_default();
    *seen = seen.and(Seen {
        sum: log * weight,
        weight,
        notes,
        plain,
        told: notes,
    });
}

/// Whose a note is, to be taken together with the creator's others.
fn who<'a>(out: &'a Out<'_>) -> &'a str {
    let name = out.join.creator.as_deref().unwrap_or(&out.note.name);
    if name.is_empty() { &out.note.key } else { name }
}
