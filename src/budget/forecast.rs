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
use super::driver::{Driver, Setting};
use super::normal::Z90;
use super::quantity::{Price, Quantity, Total};
use super::report::{Forecast, Line, LineId};
use super::response::Response;
use super::series::evened_out;
use crate::figures::{Assumptions, response as figures};
use crate::tier::PerTier;
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
        let booked = PerTier::from_fn(|tier| f64::from(*counts.get(tier)));
        let range = |quantity: Quantity| self.range(quantity, &booked, boost.as_f64());
        let cap = |range: Range, most: f64| Range {
            high: range.high.min(most),
            ..range
        };
        let all: f64 = booked
            .iter()
            .map(|(tier, &count)| count * self.likely.notes.get(tier).posted)
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
            clicks: range(Quantity::Clicks),
            orders,
            cpe: Price::Cpe.range(spent, engagements),
            cpm: Price::Cpm.range(spent, impressions),
            cost_per_save: Price::CostPerSave.range(spent, saves),
            cost_per_reader: Price::CostPerReader.range(spent, reach),
            cost_per_order: Price::CostPerOrder.range(spent, orders),
        }
    }

    /// The audience if it is as large as it may be.
    fn largest_audience(&self) -> f64 {
        self.better
            .iter()
            .map(|response| response.audience)
            .fold(self.likely.audience, f64::max)
    }

    /// A quantity of a mix with its range.
    pub(super) fn range(&self, quantity: Quantity, counts: &PerTier<f64>, boost: f64) -> Range {
        let total = |response: &Response| quantity.of_mix(response, counts, boost);
        let Total {
            value: likely,
            tiers,
        } = total(&self.likely);
        if likely <= 0.0 {
            return Range {
                low: 0.0,
                likely: 0.0,
                high: 0.0,
            };
        }
        let variance = self.variance(quantity, counts, &tiers);
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

    /// The sum over creators of the variance of what each adds to a quantity.
    fn variance(&self, quantity: Quantity, counts: &PerTier<f64>, parts: &PerTier<f64>) -> f64 {
        let booked = counts.iter().filter(|&(_, &count)| count > 0.0);
        booked
            .map(|(tier, count)| {
                let value = *parts.get(tier);
                let live = self.likely.notes.get(tier).live;
                // One creator's result X, live with chance p, has E = value / count and
                // Var = E² ((1 + v) / p − 1), where v is the squared variation of a live note.
                let live_variance = match quantity {
                    Quantity::NotesLive => 0.0,
                    _ => *self.note_variance.get(tier),
                };
                if live > 0.0 {
                    value * value / count * ((1.0 + live_variance) / live - 1.0)
                } else {
                    0.0
                }
            })
            .sum()
    }
}

/// Whether a line is money spent: every one but contingency and leftover.
pub(super) const fn is_spent(line: &Line) -> bool {
    !matches!(line.id, LineId::Contingency | LineId::Leftover)
}

/// Money spent, in fen.
pub(super) fn spent(costs: &Costs, counts: &PerTier<u32>, boost: Fen) -> f64 {
    let spent: Fen = costs
        .lines(counts, boost)
        .iter()
        .filter(|line| is_spent(line))
        .map(|line| line.amount)
        .sum();
    spent.as_f64()
}
