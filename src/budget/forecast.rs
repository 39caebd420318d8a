//! What a mix is expected to bring, as a range.
//!
//! Two things make a result uncertain. Each figure may be off, for all creators at once: by
//! `d = ln(likely / result with the figure at its low end)`. And notes vary: the result of one is
//! log-normal and some never go live, which evens out over many notes; let `s` be the standard
//! deviation that is left of it, in logarithms. Independent causes add in squares, so the low end
//! is `likely · e^(−√(Σd² + (z s)²))`, and the high end likewise upwards. A figure's range is
//! taken as eight chances in ten and z = 1.28 belongs to that, so about one campaign in ten ends
//! below the low end and one above the high end.

use super::costs::Costs;
use super::normal::Z90;
use super::report::{Forecast, LineId};
use super::response::{Driver, Response, Setting};
use super::series::evened_out;
use crate::figures::{Assumptions, response as figures};
use crate::tier::{PerTier, Tier};
use crate::units::{Fen, Range};

/// The responses a range needs, and the spread of single notes.
#[derive(Clone, Debug)]
pub(super) struct Forecaster {
    pub(super) likely: Response,
    /// With one driver at its worse end.
    worse: [Response; Driver::ALL.len()],
    /// With one driver at its better end.
    better: [Response; Driver::ALL.len()],
    /// The squared coefficient of variation of what one creator's notes bring that go live.
    note_variance: PerTier<f64>,
}

/// A quantity of a mix: its expectation, and what single creators have in it.
struct Total {
    value: f64,
    /// The sum over creators of the variance of each.
    variance: f64,
}

impl Forecaster {
    /// Takes the figures in force, where each creator of a tier posts so many notes.
    pub(super) fn new(figures: Assumptions<'_>, posted: &PerTier<u32>) -> Forecaster {
        let [note, creator] = [&figures::NOTE_SPREAD, &figures::CREATOR_SPREAD]
            .map(|figure| figures.value(figure))
            .map(|sigma| sigma * sigma);
        let response = |setting| Response::new(figures, posted, setting);
        Forecaster {
            likely: response(Setting::Likely),
            worse: Driver::ALL.map(|driver| response(Setting::Worse(driver))),
            better: Driver::ALL.map(|driver| response(Setting::Better(driver))),
            note_variance: PerTier::from_fn(|tier| {
                libm::expm1(evened_out(note, *posted.get(tier)) + creator)
            }),
        }
    }

    /// The forecast of a mix.
    pub(super) fn forecast(&self, costs: &Costs, counts: &PerTier<u32>, boost: Fen) -> Forecast {
        let range = |quantity: Quantity| self.range(quantity, counts, boost);
        let cap = |range: Range, most: f64| Range {
            high: range.high.min(most),
            ..range
        };
        let all: f64 = counts
            .iter()
            .map(|(tier, &count)| f64::from(count) * self.likely.notes.get(tier).posted)
            .sum();
        let impressions = range(Quantity::Impressions);
        let reach = cap(range(Quantity::Reach), self.largest_audience());
        let engagements = range(Quantity::Engagements);
        let saves = range(Quantity::Saves);
        let orders = range(Quantity::Orders);
        let spent = spent(costs, counts, boost);
        Forecast {
            impressions,
            reads: range(Quantity::Reads),
            reach,
            engagements,
            saves,
            notes_live: cap(range(Quantity::NotesLive), all),
            orders,
            cpe: per(spent, engagements),
            cpm: per(spent * 1_000.0, impressions),
            cost_per_save: per(spent, saves),
            cost_per_reader: per(spent, reach),
            cost_per_order: per(spent, orders),
        }
    }

    /// The audience if it is as large as it may be.
    fn largest_audience(&self) -> f64 {
        self.better
            .iter()
            .map(|response| response.audience)
            .fold(self.likely.audience, f64::max)
    }

    fn range(&self, quantity: Quantity, counts: &PerTier<u32>, boost: Fen) -> Range {
        let total = |response: &Response| self.total(response, quantity, counts, boost);
        let Total {
            value: likely,
            variance,
        } = total(&self.likely);
        if likely <= 0.0 {
            return Range {
                low: 0.0,
                likely: 0.0,
                high: 0.0,
            };
        }
        let luck = Z90 * Z90 * libm::log1p(variance / (likely * likely));
        let factor = |ends: &[Response]| {
            let off = |end| libm::log(total(end).value / likely);
            let off: f64 = ends.iter().map(off).map(|off| off * off).sum();
            libm::exp(libm::sqrt(off + luck))
        };
        Range {
            low: likely / factor(&self.worse),
            likely,
            high: (likely * factor(&self.better)).min(f64::MAX),
        }
    }

    /// A quantity of the mix, with the variance that single notes give it.
    fn total(
        &self,
        response: &Response,
        quantity: Quantity,
        counts: &PerTier<u32>,
        boost: Fen,
    ) -> Total {
        let mut total = Total {
            value: quantity.of_boost(response, boost),
            variance: 0.0,
        };
        for (tier, &count) in counts.iter().filter(|&(_, &count)| count > 0) {
            let count = f64::from(count);
            let value = quantity.of_tier(response, tier, count);
            let live = response.notes.get(tier).live;
            total.value += value;
            // One creator's result X, live with chance p, has E = value / count and
            // Var = E² ((1 + v) / p − 1), where v is the squared variation of a note that is live.
            let live_variance = match quantity {
                Quantity::NotesLive => 0.0,
                _ => *self.note_variance.get(tier),
            };
            if live > 0.0 {
                total.variance += value * value / count * ((1.0 + live_variance) / live - 1.0);
            }
        }
        if quantity == Quantity::Reach {
            let counts = PerTier::from_fn(|tier| f64::from(*counts.get(tier)));
            total.value = response.reach(&counts, response.boost_reads(boost));
        }
        total
    }
}

/// What a forecast adds up.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quantity {
    Impressions,
    Reads,
    Reach,
    Engagements,
    Saves,
    NotesLive,
    Orders,
}

impl Quantity {
    /// Of a number of creators of one tier.
    fn of_tier(self, response: &Response, tier: Tier, count: f64) -> f64 {
        let note = response.notes.get(tier);
        let reads = count * note.reads;
        // A reader is counted once: saves, likes and orders come from different people.
        let readers = || response.tier_reach(tier, count);
        match self {
            Quantity::Impressions => reads / response.reads_per_impression,
            Quantity::Reads => reads,
            Quantity::Reach => readers(),
            Quantity::Engagements => readers() * note.engagements,
            Quantity::Saves => readers() * note.saves,
            Quantity::NotesLive => count * note.live * note.posted,
            Quantity::Orders => readers() * response.orders_per_reader,
        }
    }

    /// Of a boost.
    fn of_boost(self, response: &Response, boost: Fen) -> f64 {
        let note = &response.notes.micro;
        let readers = || response.boost_reach(boost) * response.uplift();
        match self {
            Quantity::Impressions => response.boost_impressions(boost),
            Quantity::Reads => response.boost_reads(boost),
            Quantity::Reach => response.boost_reach(boost),
            Quantity::Engagements => readers() * note.engagements,
            Quantity::Saves => readers() * note.saves,
            Quantity::NotesLive => 0.0,
            Quantity::Orders => readers() * response.orders_per_reader,
        }
    }
}

/// Money spent: every line but contingency and leftover, in fen.
pub(super) fn spent(costs: &Costs, counts: &PerTier<u32>, boost: Fen) -> f64 {
    let spent: Fen = costs
        .lines(counts, boost)
        .iter()
        .filter(|line| !matches!(line.id, LineId::Contingency | LineId::Leftover))
        .map(|line| line.amount)
        .sum();
    spent.as_f64()
}

/// Money for one of a quantity: dear where there is little of it.
fn per(money: f64, quantity: Range) -> Option<Range> {
    (quantity.low > 0.0).then(|| Range {
        low: money / quantity.high,
        likely: money / quantity.likely,
        high: money / quantity.low,
    })
}
