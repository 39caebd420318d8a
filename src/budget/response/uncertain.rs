//! The figures that are uncertain: one of something for each of them, and how one is distributed.

use super::driver::Driver;
use crate::base::normal::Z90;
use crate::base::tier::PerTier;
use crate::base::units::Range;
use crate::figures::{Assumptions, Figure, objectives, response as figures};

/// One value for each uncertain figure.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Uncertain<T> {
    pub(crate) reads: PerTier<T>,
    pub(crate) interactions: PerTier<T>,
    pub(crate) save_part: PerTier<T>,
    pub(crate) live: PerTier<T>,
    pub(crate) reads_per_impression: T,
    pub(crate) audience: T,
    pub(crate) clicks: T,
    pub(crate) orders: T,
    pub(crate) boost_cpm: T,
    pub(crate) boost_clicks: T,
    pub(crate) boost_doubling: T,
    pub(crate) boost_uplift: T,
    pub(crate) boost_interactions: T,
    pub(crate) boost_saves: T,
    pub(crate) trust: PerTier<T>,
    pub(crate) video_reads: T,
    pub(crate) video_saves: T,
}

impl<T> Uncertain<T> {
    /// The value of each figure, worked out one by one from the figure and the driver that moves
    /// it.
    pub(crate) fn from_fn(mut value: impl FnMut(Driver, &'static Figure) -> T) -> Uncertain<T> {
        let mut tiers = |driver, figures: &'static PerTier<Figure>| {
            PerTier::from_fn(|tier| value(driver, figures.get(tier)))
        };
        let trust = tiers(Driver::Trust, &objectives::TRUST);
        Uncertain {
            reads: tiers(Driver::Reads, &figures::READS),
            interactions: tiers(Driver::Interactions, &figures::INTERACTIONS),
            save_part: tiers(Driver::SavePart, &figures::SAVE_PART),
            live: tiers(Driver::Live, &figures::LIVE),
            reads_per_impression: value(Driver::ReadsPerImpression, &figures::READS_PER_IMPRESSION),
            audience: value(Driver::Audience, &figures::AUDIENCE),
            clicks: value(Driver::Clicks, &figures::CLICKS),
            orders: value(Driver::Orders, &figures::ORDERS),
            boost_cpm: value(Driver::BoostPrice, &figures::BOOST_CPM),
            boost_clicks: value(Driver::BoostClicks, &figures::BOOST_CLICKS),
            boost_doubling: value(Driver::BoostDoubling, &figures::BOOST_DOUBLING),
            boost_uplift: value(Driver::BoostUplift, &figures::BOOST_UPLIFT),
            boost_interactions: value(Driver::Interactions, &figures::BOOST_INTERACTIONS),
            boost_saves: value(Driver::SavePart, &figures::BOOST_SAVES),
            trust,
            video_reads: value(Driver::VideoReads, &objectives::VIDEO_READS),
            video_saves: value(Driver::VideoSaves, &objectives::VIDEO_SAVES),
        }
    }

    /// Another value from each.
    pub(crate) fn map<U>(&self, mut other: impl FnMut(&T) -> U) -> Uncertain<U> {
        let mut tiers = |values: &PerTier<T>| PerTier::from_fn(|tier| other(values.get(tier)));
        let trust = tiers(&self.trust);
        Uncertain {
            reads: tiers(&self.reads),
            interactions: tiers(&self.interactions),
            save_part: tiers(&self.save_part),
            live: tiers(&self.live),
            reads_per_impression: other(&self.reads_per_impression),
            audience: other(&self.audience),
            clicks: other(&self.clicks),
            orders: other(&self.orders),
            boost_cpm: other(&self.boost_cpm),
            boost_clicks: other(&self.boost_clicks),
            boost_doubling: other(&self.boost_doubling),
            boost_uplift: other(&self.boost_uplift),
            boost_interactions: other(&self.boost_interactions),
            boost_saves: other(&self.boost_saves),
            trust,
            video_reads: other(&self.video_reads),
            video_saves: other(&self.video_saves),
        }
    }
}

/// How an uncertain figure is distributed: a log-normal on each side of its likely value, so that
/// low, likely and high are its 10th, 50th and 90th percentile. A side whose end is 0 falls in a
/// straight line instead. No draw leaves the bounds that a plan may set, so a share is at most 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Distribution {
    /// What moves it.
    pub(crate) driver: Driver,
    /// The figure's id.
    pub(crate) id: &'static str,
    /// The figure's range.
    range: Range,
    /// The least and the most that a plan may set.
    bounds: (f64, f64),
}

impl Distribution {
    /// The distribution of a figure in force.
    pub(crate) fn new(figures: Assumptions<'_>, driver: Driver, figure: &Figure) -> Distribution {
        Distribution {
            driver,
            id: figure.id,
            range: figures.of(figure),
            bounds: (figure.min, figure.max),
        }
    }

    /// Whether every draw is the likely value.
    pub(crate) fn is_certain(&self) -> bool {
        let Range { low, likely, high } = self.range;
        low >= likely && likely >= high
    }

    /// The likely value.
    pub(crate) const fn likely(&self) -> f64 {
        self.range.likely
    }

    /// The value where the driver stands at `z` of the standard normal distribution.
    pub(crate) fn at(&self) -> impl Fn(f64) -> f64 {
        let Range { low, likely, high } = self.range;
        let (least, most) = self.bounds;
        let falls = [low, high].map(|end| {
            let is_log_normal = likely > 0.0 && end > 0.0;
            let slope = if is_log_normal {
                libm::log(end / likely)
            } else {
                end - likely
            };
            (is_log_normal, slope)
        });
        move |z| {
            let [down, up] = falls;
            let (is_log_normal, slope) = if z > 0.0 { up } else { down };
            let steps = z.abs() / Z90;
            let value = if is_log_normal {
                likely * libm::exp(steps * slope)
            } else {
                likely + steps * slope
            };
            value.max(least).min(most)
        }
    }
}
