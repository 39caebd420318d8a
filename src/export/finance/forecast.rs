//! The sheet of what the best mix brings, by every measure, to two digits as the page has it.

use super::cells::{Said, amount, live};
use super::money::{AMOUNT, Money};
use crate::base::document::Named;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::{BudgetReport, Input, LineId, Luck, Mix, Percentiles, Price, Quantity};
use crate::export::sheet::{Cell, NumberFormat, Sheet, address};

const TITLES: [&str; 4] = ["measure", "half", "from", "to"];
/// The columns of the median and of the ends of the range, from 0.
pub(super) const HALF: u32 = 1;
pub(super) const FROM: u32 = 2;
pub(super) const TO: u32 = 3;

/// The sheet of the forecast, and where other sheets find things on it.
pub(super) struct Forecast {
    pub(super) sheet: Sheet,
    /// The row of what the objective wants, and that of its cost, which follows the money.
    pub(super) result: u32,
    pub(super) cost: Option<u32>,
}

/// Writes what the best mix brings.
pub(super) fn forecast(
    input: &Input,
    report: &BudgetReport,
    luck: &mut Luck,
    money: &Money,
    said: Said<'_>,
) -> Forecast {
    let mix = &report.optimum;
    let outlook = input
        .play(luck, &mix.counts, mix.line(LineId::Boost))
        .outlook();
    let (wanted, price) = match input.objective {
        Objective::Awareness => (Quantity::Reach, Price::CostPerReader),
        Objective::Seeding => (Quantity::Saves, Price::CostPerSave),
        Objective::Conversion => (Quantity::Orders, Price::CostPerOrder),
    };
    let mut sheet = Sheet {
        titles: said.titles(&TITLES),
        ..Sheet::default()
    };
    let result = sheet.add_strong(row(said, wanted.name(), mix.forecast.result, Kind::Number));
    for (name, points) in [
        ("impressions", outlook.impressions),
        ("reads", outlook.reads),
        ("reach", outlook.reach),
        ("engagements", outlook.engagements),
        ("saves", outlook.saves),
        ("clicks", outlook.clicks),
        ("orders", outlook.orders),
        ("notesLive", outlook.notes_live),
        ("viralNotes", outlook.viral_notes),
    ] {
        if name != wanted.name() {
            sheet.add(row(said, name, points, Kind::Number));
        }
    }
    for (name, points, kind) in [
        ("revenue", outlook.revenue, Kind::Money),
        ("roas", outlook.roas, Kind::Ratio),
        ("cpe", outlook.cpe, Kind::Money),
        ("cpm", outlook.cpm, Kind::Money),
    ] {
        if let Some(points) = points {
            sheet.add(row(said, name, points, kind));
        }
    }
    let cost = mix.forecast.cost.map(|cost| {
        let forecast = sheet.add(row(said, price.name(), cost, Kind::Money));
        let planned = sheet.add(vec![said.cell("spentPlanned"), amount(money.spent_now)]);
        let spent = said.at("sheet.money", AMOUNT, money.spent);
        let mut now = vec![said.cell("costNow")];
        for (column, value) in [(HALF, cost.p50), (FROM, cost.p10), (TO, cost.p90)] {
            let as_planned = address(column, forecast);
            let formula = format!("{as_planned}*{spent}/{}", address(HALF, planned));
            now.push(live(
                formula,
                Kind::Money.rounded(value),
                NumberFormat::Money,
            ));
        }
        sheet.add_strong(now)
    });
    sheet.add(vec![said.cell("forecastAbout")]);
    Forecast {
        sheet,
        result,
        cost,
    }
}

const TIER_TITLES: [&str; 7] = ["tier", "creators", "feeEach", "fees", "half", "from", "to"];

/// Writes what each tier that is booked costs, as the sheet of money has it, and brings by itself and
/// without boost.
pub(super) fn tiers(
    input: &Input,
    mix: &Mix,
    luck: &mut Luck,
    money: &Money,
    said: Said<'_>,
) -> Sheet {
    let mut sheet = Sheet {
        titles: said.titles(&TIER_TITLES),
        ..Sheet::default()
    };
    for tier in Tier::ALL
        .into_iter()
        .filter(|tier| *mix.counts.get(*tier) > 0)
    {
        let mut alone = PerTier::default();
        *alone.get_mut(tier) = *mix.counts.get(tier);
        let brings = input.play(luck, &alone, Fen::ZERO).forecast(None).result;
        let mut row = vec![said.cell(&format!("tier.{}", tier.name()))];
        row.extend(money.fees_of(tier, said));
        row.extend(named(Cell::Empty, brings, Kind::Number).into_iter().skip(1));
        sheet.add(row);
    }
    sheet.add(vec![said.cell("tiersAbout")]);
    sheet
}

/// What a measure is.
#[derive(Clone, Copy)]
enum Kind {
    Number,
    /// In fen.
    Money,
    Ratio,
}

impl Kind {
    /// The value as it stands in a cell: of two digits, and a number of things whole.
    fn rounded(self, value: f64) -> f64 {
        match self {
            Kind::Number if value < 10.0 => libm::round(value),
            Kind::Number | Kind::Ratio => two_digits(value),
            Kind::Money => two_digits(value) / 100.0,
        }
    }

    const fn format(self) -> NumberFormat {
        match self {
            Kind::Number => NumberFormat::Whole,
            Kind::Money => NumberFormat::Money,
            Kind::Ratio => NumberFormat::Plain,
        }
    }
}

fn row(said: Said<'_>, name: &str, points: Percentiles, kind: Kind) -> Vec<Cell> {
    named(said.cell(&format!("metric.{name}")), points, kind)
}

fn named(name: Cell, points: Percentiles, kind: Kind) -> Vec<Cell> {
    let Percentiles { p10, p50, p90 } = points;
    let cell = |value| Cell::number(Some(kind.rounded(value)), kind.format());
    vec![name, cell(p50), cell(p10), cell(p90)]
}

/// A number from 0 up, to two significant digits.
fn two_digits(value: f64) -> f64 {
    let (mut step, mut parts) = (1.0, 1.0);
    while value / step >= 100.0 {
        step *= 10.0;
    }
    while value > 0.0 && value * parts < 10.0 && parts < 1e9 {
        parts *= 10.0;
    }
    // Whole numbers are multiplied and divided, so that 0.43 is the 0.43 of a reader.
    libm::round(value / step * parts) * step / parts
}

#[cfg(test)]
mod tests {
    use super::two_digits;

    #[test]
    #[expect(clippy::float_cmp, reason = "the very number that is shown")]
    fn two_digits_of_all_sizes() {
        for (value, rounded) in [
            (0.0, 0.0),
            (8_213.0, 8_200.0),
            (8_250.0, 8_300.0),
            (99.6, 100.0),
            (1_287.6, 1_300.0),
            (43.2, 43.0),
            (0.434, 0.43),
            (1.25, 1.3),
        ] {
            assert_eq!(two_digits(value), rounded, "{value}");
        }
    }
}
