//! What a mix is expected to bring, as a range.
//!
//! Two things make a result uncertain. Each figure may be off, for all creators at once: by
//! `d = ln(likely / result with the figure at its low end)`. And notes vary: the result of one is
//! log-normal and some never go live, which evens out over many notes; let `s` be the standard
//! deviation that is left of it, in logarithms. Independent causes add in squares, so the low end
//! is `likely · e^(−√(Σd² + (z s)²))`, and the high end likewise upwards. A figure's range is
//! taken as eight chances in ten and z = 1.28 belongs to that, so about one campaign in ten ends
//! below the low end and one above the high end.

use serde::Serialize;

use super::curves::Response;
use super::driver::{Driver, Setting};
use super::quantity::{Ends, Total};
use super::series::evened_out;
use crate::base::format::Format;
use crate::base::normal::Z90;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, Range};
use crate::budget::money::costs::Costs;
use crate::budget::money::prices::Order;
use crate::budget::number::{Number, sum};
use crate::budget::terms::{LineId, Price, Quantity, Term};
use crate::figures::{Assumptions, Figure, response as figures};

/// What a mix is expected to bring: about one campaign in ten ends below a range's
/// low end, and one above its high end. The likely value is the mean over the luck of creators
/// where each figure has its likely value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Forecast {
    /// Times a note is shown.
    pub impressions: Range,
    /// Times a note is opened.
    pub reads: Range,
    /// Different people who open a note.
    pub reach: Range,
    /// Likes and saves.
    pub engagements: Range,
    /// Saves.
    pub saves: Range,
    /// Notes that do go live.
    pub notes_live: Range,
    /// Clicks to the shop.
    pub clicks: Range,
    /// Orders.
    pub orders: Range,
    /// Money spent (all lines but contingency and leftover) for each like or save, in fen.
    pub cpe: Option<Range>,
    /// Money spent for a thousand impressions, in fen.
    pub cpm: Option<Range>,
    /// Money spent for each save, in fen.
    pub cost_per_save: Option<Range>,
    /// Money spent for each reader, in fen.
    pub cost_per_reader: Option<Range>,
    /// Money spent for each order, in fen.
    pub cost_per_order: Option<Range>,
}

impl Forecast {
    /// What an objective wants most of, and what one of it costs.
    pub(crate) const fn wanted(&self, objective: Objective) -> (Range, Option<Range>) {
        match objective {
            Objective::Awareness => (self.reach, self.cost_per_reader),
            Objective::Seeding => (self.saves, self.cost_per_save),
            Objective::Conversion => (self.orders, self.cost_per_order),
        }
    }
}

/// The responses a range needs, and the spread of single notes.
#[derive(Clone, Debug)]
pub(crate) struct Forecaster<N = f64> {
    pub(crate) likely: Response<N>,
    /// With one driver at its worse end.
    worse: Vec<(Driver, Response<N>)>,
    /// With one driver at its better end.
    better: Vec<(Driver, Response<N>)>,
    /// The squared coefficient of variation of what one creator's notes bring that go live.
    note_variance: PerTier<N>,
}

impl Forecaster {
    /// Takes the figures in force, for what creators are booked for.
    pub(crate) fn new(figures: Assumptions<'_>, order: &Order) -> Forecaster {
        let response = |setting| Response::new(figures, order, setting);
        Forecaster::of(response, |figure| figures.value(figure), order)
    }

    /// The forecast of a mix.
    pub(crate) fn forecast(&self, costs: &Costs, counts: &PerTier<u32>, boost: Fen) -> Forecast {
        let booked = PerTier::from_fn(|tier| f64::from(*counts.get(tier)));
        let range = |quantity| self.range(quantity, &booked, boost.as_f64());
        let spent = spent(costs, counts, boost);
        let price = |price: Price, of| price.range(spent, of).map(Range::from);
        let impressions = range(Quantity::Impressions);
        let reach = range(Quantity::Reach);
        let engagements = range(Quantity::Engagements);
        let saves = range(Quantity::Saves);
        let orders = range(Quantity::Orders);
        Forecast {
            impressions: impressions.into(),
            reads: range(Quantity::Reads).into(),
            reach: reach.into(),
            engagements: engagements.into(),
            saves: saves.into(),
            notes_live: range(Quantity::NotesLive).into(),
            clicks: range(Quantity::Clicks).into(),
            orders: orders.into(),
            cpe: price(Price::Cpe, engagements),
            cpm: price(Price::Cpm, impressions),
            cost_per_save: price(Price::CostPerSave, saves),
            cost_per_reader: price(Price::CostPerReader, reach),
            cost_per_order: price(Price::CostPerOrder, orders),
        }
    }
}

impl<N: Number> Forecaster<N> {
    /// Takes the response at every setting and the figures of spread, for what creators are booked for.
    pub(crate) fn of(
        response: impl Fn(Setting) -> Response<N>,
        figure: impl Fn(&'static Figure) -> N,
        order: &Order,
    ) -> Forecaster<N> {
        let [note, creator] = [&figures::NOTE_SPREAD, &figures::CREATOR_SPREAD]
            .map(figure)
            .map(|sigma| sigma * sigma);
        let video = order
            .formats
            .iter()
            .any(|(_, format)| *format == Format::Video);
        let of_videos = |driver: &Driver| matches!(driver, Driver::VideoReads | Driver::VideoSaves);
        let ends = |end: fn(Driver) -> Setting| {
            let drivers = Driver::ALL.into_iter();
            let drivers = drivers.filter(|driver| video || !of_videos(driver));
            drivers
                .map(|driver| (driver, response(end(driver))))
                .collect()
        };
        Forecaster {
            likely: response(Setting::Likely),
            worse: ends(Setting::Worse),
            better: ends(Setting::Better),
            note_variance: PerTier::from_fn(|tier| {
                (evened_out(note, *order.notes.get(tier)) + creator).expm1()
            }),
        }
    }

    /// A quantity of a mix with its range. No more people are reached than the audience may hold,
    /// and no more notes go live than are posted.
    pub(crate) fn range(&self, quantity: Quantity, counts: &PerTier<N>, boost: N) -> Ends<N> {
        let total = |response: &Response<N>| quantity.of_mix(response, counts, boost);
        let Total {
            value: likely,
            tiers,
        } = total(&self.likely);
        if likely.value() <= 0.0 {
            return Ends {
                low: likely,
                likely,
                high: likely,
            };
        }
        let variance = self.variance(quantity, counts, &tiers);
        let luck = N::from(Z90 * Z90) * (variance / (likely * likely)).log1p();
        let luck = luck.named(Term::Luck, None);
        let factor = |ends: &[(Driver, Response<N>)]| {
            let shift = |end| {
                let shift = (total(end).value / likely).ln();
                shift.named(Term::Shift, None)
            };
            // A driver that does not move the quantity adds nothing.
            let moved = ends
                .iter()
                .filter(|(driver, _)| driver.moves(quantity))
                .map(|(_, end)| shift(end))
                .filter(|shift| shift.value().abs() > 0.0);
            let off = sum(moved.map(|shift| shift * shift));
            (off + luck).sqrt().exp().named(Term::Spread, None)
        };
        let high = likely * factor(&self.better);
        let high = high.named(Term::HighEnd, None).at_most(N::from(f64::MAX));
        let high = match quantity {
            Quantity::Reach => high.at_most(self.largest_audience()),
            Quantity::NotesLive => high.at_most(self.posted(counts)),
            _ => high,
        };
        Ends {
            low: (likely / factor(&self.worse)).named(Term::LowEnd, None),
            likely,
            high: high.named(Term::HighEnd, None),
        }
    }

    /// The audience if it is as large as it may be.
    fn largest_audience(&self) -> N {
        let audiences = self.better.iter().map(|(_, response)| response.audience);
        audiences.fold(self.likely.audience, |most, audience| {
            if audience.value() > most.value() {
                audience
            } else {
                most
            }
        })
    }

    /// Notes that the creators of a mix post if every one goes live.
    fn posted(&self, counts: &PerTier<N>) -> N {
        let notes = &self.likely.notes;
        sum(booked(counts).map(|(tier, &count)| count * notes.get(tier).posted))
    }

    /// The sum over creators of the variance of what each adds to a quantity.
    fn variance(&self, quantity: Quantity, counts: &PerTier<N>, parts: &PerTier<N>) -> N {
        let one = N::from(1.0);
        sum(booked(counts).map(|(tier, &count)| {
            let value = *parts.get(tier);
            let live = self.likely.notes.get(tier).live;
            // One creator's result X, live with chance p, has E = value / count and
            // Var = E² ((1 + v) / p − 1), where v is the squared variation of a live note.
            let live_variance = match quantity {
                Quantity::NotesLive => N::from(0.0),
                _ => *self.note_variance.get(tier),
            };
            if live.value() > 0.0 {
                value * value / count * ((one + live_variance) / live - one)
            } else {
                N::from(0.0)
            }
        }))
    }
}

fn booked<N: Number>(counts: &PerTier<N>) -> impl Iterator<Item = (Tier, &N)> {
    counts.iter().filter(|(_, count)| count.value() > 0.0)
}

/// Whether a line is money spent: every one but contingency and leftover.
pub(crate) const fn is_spent(line: LineId) -> bool {
    !matches!(line, LineId::Contingency | LineId::Leftover)
}

/// Money spent, in fen.
pub(crate) fn spent(costs: &Costs, counts: &PerTier<u32>, boost: Fen) -> f64 {
    let spent: Fen = costs
        .lines(counts, boost)
        .iter()
        .filter(|line| is_spent(line.id))
        .map(|line| line.amount)
        .sum();
    spent.as_f64()
}
