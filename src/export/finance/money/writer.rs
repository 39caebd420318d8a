//! The cells of a row of the sheet of money, with formulas that round as the core does.

use super::row::{AMOUNT, EACH, NUMBER, RATE, Row};
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::{Input, LineId, Mix};
use crate::export::finance::cells::{Said, amount, count, live, live_amount, share};
use crate::export::sheet::{Cell, NumberFormat, address};
use crate::figures::{Assumptions, budget as figures};

/// What the cells of the rows are written from.
pub(super) struct Writer<'a> {
    pub(super) input: &'a Input,
    pub(super) of: Assumptions<'a>,
    pub(super) mix: &'a Mix,
    pub(super) rows: &'a [Row],
}

impl Writer<'_> {
    /// The row of the total, which follows the lines.
    pub(super) fn total(&self) -> u32 {
        u32::try_from(self.rows.len()).map_or(u32::MAX, |rows| rows + 1)
    }

    /// The cell of a column in a row that there is.
    pub(super) fn at(&self, column: u32, row: Row) -> String {
        let found = (1..).zip(self.rows).find(|(_, own)| **own == row);
        address(column, found.map_or(0, |(at, _)| at))
    }

    fn is_locked(&self, line: LineId) -> bool {
        self.input.lines.get(line).is_some()
    }

    /// What the report says of a line.
    pub(super) fn fen(&self, id: LineId, tier: Option<Tier>) -> Fen {
        let of_line = self.mix.lines.iter();
        let of_line = of_line.filter(|line| (line.id, line.tier) == (id, tier));
        of_line.map(|line| line.amount).sum()
    }

    /// A row: its title, number, price, rate, amount and share.
    pub(super) fn cells(&self, row: Row, said: Said<'_>) -> Vec<Cell> {
        let (id, tier) = row.line();
        let line = self.fen(id, tier);
        let (numbers, amount, fen) = self.amount(row, line);
        let [number, each, rate] = numbers;
        let own = self.at(AMOUNT, row);
        let parts = format!("{own}/{}", address(AMOUNT, self.total()));
        let part = fen.as_f64() / self.input.costs.total.as_f64();
        let part = live(parts, part, NumberFormat::Share);
        vec![said.cell(&row.name()), number, each, rate, amount, part]
    }

    /// Number, price and rate of a row, what they come to as a cell, and how much that is now. A locked
    /// line is an amount and nothing else.
    fn amount(&self, row: Row, line: Fen) -> ([Cell; 3], Cell, Fen) {
        let costs = &self.input.costs;
        let given = |line| ([Cell::Empty, Cell::Empty, Cell::Empty], amount(line), line);
        let rated = |rate: f64, formula: String| {
            let rate = [Cell::Empty, Cell::Empty, share(rate)];
            (rate, live_amount(formula, line), line)
        };
        let times = |number: Cell, price: Fen, fen: Fen| {
            let [number_at, each] = [NUMBER, EACH].map(|column| self.at(column, row));
            let formula = format!("{number_at}*{each}");
            let numbers = [number, amount(price), Cell::Empty];
            (numbers, live_amount(formula, fen), fen)
        };
        let of_tier = |tier: Tier, price: Fen| {
            let booked = *self.mix.counts.get(tier);
            let number = live(
                self.at(NUMBER, Row::Fees(tier)),
                f64::from(booked),
                NumberFormat::Whole,
            );
            times(number, price, price * booked)
        };
        match row {
            Row::Fees(tier) => {
                let [number_at, each] = [NUMBER, EACH].map(|column| self.at(column, row));
                let fee = costs.each.get(tier).fee;
                let numbers = [count(*self.mix.counts.get(tier)), amount(fee), Cell::Empty];
                // A mean fee may have fen; the line is in whole yuan.
                let formula = format!("ROUND({number_at}*{each},0)");
                (numbers, live_amount(formula, line), line)
            }
            Row::Service | Row::Agency | Row::Vat if self.is_locked(row.line().0) => given(line),
            Row::Service => rated(
                self.of.share(&figures::SERVICE_SHARE).get(),
                self.of_creators(|tier| self.on_fee(tier, Row::Service)),
            ),
            Row::Agency => {
                let rate = if self.input.choices.agency {
                    self.of.share(&figures::AGENCY_SHARE).get()
                } else {
                    0.0
                };
                let creators = self.of_creators(|tier| self.on_fee(tier, Row::Agency));
                rated(rate, format!("{creators}+{}", self.on_boost()))
            }
            Row::Vat => {
                let rate = if self.input.choices.vat {
                    self.of.share(&figures::VAT_SHARE).get()
                } else {
                    0.0
                };
                rated(rate, self.vat())
            }
            Row::Product(Some(tier)) => of_tier(tier, costs.each.get(tier).product),
            Row::Handling(Some(tier)) => of_tier(tier, costs.each.get(tier).handling),
            Row::Images | Row::Videos => {
                let choices = &self.input.choices;
                let (made, figure) = if row == Row::Images {
                    (choices.made_notes, &figures::PRODUCTION)
                } else {
                    (choices.made_videos, &figures::PRODUCTION_VIDEO)
                };
                let price = self.of.fen(figure);
                times(count(made), price, price * made)
            }
            Row::Contingency if !self.is_locked(LineId::Contingency) => {
                let total = address(AMOUNT, self.total());
                let rate = self.at(RATE, row);
                rated(
                    self.of.share(&figures::CONTINGENCY_SHARE).get(),
                    whole_yuan(&format!("{total}*{rate}")),
                )
            }
            Row::Leftover => {
                let total = self.total();
                let lines = format!("SUM({}:{})", address(AMOUNT, 1), address(AMOUNT, total - 2));
                let formula = format!("{}-{lines}", address(AMOUNT, total));
                let none = [Cell::Empty, Cell::Empty, Cell::Empty];
                (none, live_amount(formula, line), line)
            }
            Row::Product(None)
            | Row::Handling(None)
            | Row::Production
            | Row::Tools
            | Row::Boost
            | Row::Contingency => given(line),
        }
    }

    /// The sum over the tiers of what one creator costs, times how many there are.
    fn of_creators(&self, each: impl Fn(Tier) -> String) -> String {
        let parts = Tier::ALL.map(|tier| {
            let number = self.at(NUMBER, Row::Fees(tier));
            format!("{number}*{}", each(tier))
        });
        parts.join("+")
    }

    /// A share of one creator's fee, to the nearest yuan.
    fn on_fee(&self, tier: Tier, row: Row) -> String {
        let (fee, rate) = (self.at(EACH, Row::Fees(tier)), self.at(RATE, row));
        format!("ROUND({fee}*{rate},0)")
    }

    /// The agency's share of boost.
    fn on_boost(&self) -> String {
        let (boost, rate) = (self.at(AMOUNT, Row::Boost), self.at(RATE, Row::Agency));
        whole_yuan(&format!("{boost}*{rate}"))
    }

    /// VAT on each creator, on boost, and on production and locked lines.
    fn vat(&self) -> String {
        let rate = self.at(RATE, Row::Vat);
        let free = [
            (Row::Service, LineId::Service),
            (Row::Agency, LineId::Agency),
        ];
        let free = free.map(|(row, line)| (row, !self.is_locked(line)));
        let creators = self.of_creators(|tier| {
            let mut taxed = self.at(EACH, Row::Fees(tier));
            for (row, _) in free.iter().filter(|(_, free)| *free) {
                taxed = format!("{taxed}+{}", self.on_fee(tier, *row));
            }
            format!("ROUND(({taxed})*{rate},0)")
        });
        let mut boost = self.at(AMOUNT, Row::Boost);
        if !self.is_locked(LineId::Agency) {
            boost = format!("({boost}+{})", self.on_boost());
        }
        let fixed = free.iter().filter(|(_, free)| !free).map(|(row, _)| *row);
        let made = [Row::Images, Row::Videos, Row::Production];
        let fixed = fixed.chain(made).filter(|row| self.rows.contains(row));
        let fixed: Vec<String> = fixed.map(|row| self.at(AMOUNT, row)).collect();
        format!(
            "{creators}+{}+ROUND(({})*{rate},0)",
            whole_yuan(&format!("{boost}*{rate}")),
            fixed.join("+"),
        )
    }
}

/// The last whole yuan that is not above; a hair more, so that none is lost to the last bit.
fn whole_yuan(formula: &str) -> String {
    format!("INT(ROUND({formula},6))")
}
