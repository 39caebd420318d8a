//! The sheet of money: number, price and rate of each line, and what comes of them as formulas that
//! round as the core does.

use super::cells::{Said, amount, count, live, live_amount, share};
use crate::base::document::Named;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::{Input, LineId, Mix};
use crate::export::sheet::{Cell, NumberFormat, Sheet, address};
use crate::figures::{Assumptions, budget as figures};

const TITLES: [&str; 6] = ["line", "number", "each", "rate", "amount", "share"];
const NUMBER: u32 = 1;
const EACH: u32 = 2;
const RATE: u32 = 3;
/// The column of amounts, from 0.
pub(super) const AMOUNT: u32 = 4;
const SHARE: u32 = 5;

/// The sheet of money, and where other sheets find things on it.
pub(super) struct Money {
    pub(super) sheet: Sheet,
    rows: Vec<Row>,
    /// The row of the whole budget, and that of what is spent of it.
    pub(super) total: u32,
    pub(super) spent: u32,
    /// Money spent: every line but contingency and leftover.
    pub(super) spent_now: Fen,
    /// All creator fees.
    fees_now: Fen,
}

impl Money {
    /// What a line comes to, in a formula of another sheet; `None` where the sheet has no such line.
    pub(super) fn line(&self, id: LineId, tier: Option<Tier>, said: Said<'_>) -> Option<String> {
        let of_line = (1..).zip(&self.rows).filter(|(_, row)| {
            let (own, own_tier) = row.line();
            own == id && (tier.is_none() || own_tier == tier)
        });
        let rows: Vec<u32> = of_line.map(|(at, _)| at).collect();
        let at = |row| said.at("sheet.money", AMOUNT, row);
        match rows.as_slice() {
            [] => None,
            &[row] => Some(at(row)),
            &[first, .., last] => Some(format!("SUM({}:{})", at(first), address(AMOUNT, last))),
        }
    }

    /// All creator fees, in a formula of another sheet, and how much that is now.
    pub(super) fn fees(&self, said: Said<'_>) -> Option<(String, Fen)> {
        Some((self.line(LineId::Fees, None, said)?, self.fees_now))
    }

    /// The number of creators of a tier, the fee of one, and all of their fees, as cells of another sheet.
    pub(super) fn fees_of(&self, tier: Tier, said: Said<'_>) -> Vec<Cell> {
        let found = self.rows.iter().position(|row| *row == Row::Fees(tier));
        let cells = found.and_then(|at| self.sheet.rows.get(at).zip(u32::try_from(at + 1).ok()));
        let Some((cells, row)) = cells else {
            return Vec::new();
        };
        let same = [NUMBER, EACH, AMOUNT].map(|column| {
            let cell = usize::try_from(column).ok().and_then(|at| cells.get(at));
            match cell.and_then(Cell::value) {
                Some((value, format)) => live(said.at("sheet.money", column, row), value, format),
                None => Cell::Empty,
            }
        });
        same.to_vec()
    }

    /// How many creators there are, in a formula of another sheet.
    pub(super) fn creators(&self, said: Said<'_>) -> String {
        let fees = (1..).zip(&self.rows);
        let fees = fees.filter(|(_, row)| matches!(row, Row::Fees(_)));
        let last = fees.last().map_or(1, |(row, _)| row);
        let first = said.at("sheet.money", NUMBER, 1);
        format!("SUM({first}:{})", address(NUMBER, last))
    }
}

/// What a row is about.
#[derive(Clone, Copy, PartialEq)]
enum Row {
    Fees(Tier),
    Service,
    Agency,
    /// Of a tier, or all together where the line is locked.
    Product(Option<Tier>),
    Handling(Option<Tier>),
    Images,
    Videos,
    /// All production, where the line is locked.
    Production,
    Tools,
    Boost,
    Vat,
    Contingency,
    Leftover,
}

impl Row {
    /// The line that it is, or is a part of.
    const fn line(self) -> (LineId, Option<Tier>) {
        match self {
            Row::Fees(tier) => (LineId::Fees, Some(tier)),
            Row::Service => (LineId::Service, None),
            Row::Agency => (LineId::Agency, None),
            Row::Product(_) => (LineId::Product, None),
            Row::Handling(_) => (LineId::Handling, None),
            Row::Images | Row::Videos | Row::Production => (LineId::Production, None),
            Row::Tools => (LineId::Tools, None),
            Row::Boost => (LineId::Boost, None),
            Row::Vat => (LineId::Vat, None),
            Row::Contingency => (LineId::Contingency, None),
            Row::Leftover => (LineId::Leftover, None),
        }
    }

    /// The name of its title: `line.fees.koc`.
    fn name(self) -> String {
        let (id, tier) = match self {
            Row::Images => return "line.images".to_owned(),
            Row::Videos => return "line.videos".to_owned(),
            Row::Product(tier) => (LineId::Product, tier),
            Row::Handling(tier) => (LineId::Handling, tier),
            _ => self.line(),
        };
        let tier = tier.map_or_else(String::new, |tier| format!(".{}", tier.name()));
        format!("line.{}{tier}", id.name())
    }
}

/// Writes the sheet of a mix.
pub(super) fn money(input: &Input, of: Assumptions<'_>, mix: &Mix, said: Said<'_>) -> Money {
    let mut rows: Vec<Row> = Tier::ALL.map(Row::Fees).to_vec();
    rows.extend([Row::Service, Row::Agency]);
    let each = &input.costs.each;
    let is_locked = |line| input.lines.get(line).is_some();
    let tiers = |of: fn(Option<Tier>) -> Row, line, each: &dyn Fn(Tier) -> Fen| {
        if is_locked(line) {
            return vec![of(None)];
        }
        let costing = Tier::ALL.into_iter().filter(|&tier| each(tier) > Fen::ZERO);
        costing.map(|tier| of(Some(tier))).collect()
    };
    rows.extend(tiers(Row::Product, LineId::Product, &|tier| {
        each.get(tier).product
    }));
    rows.extend(tiers(Row::Handling, LineId::Handling, &|tier| {
        each.get(tier).handling
    }));
    if is_locked(LineId::Production) {
        rows.push(Row::Production);
    } else {
        rows.extend([Row::Images, Row::Videos]);
    }
    rows.extend([
        Row::Tools,
        Row::Boost,
        Row::Vat,
        Row::Contingency,
        Row::Leftover,
    ]);
    let writer = Writer {
        input,
        of,
        mix,
        rows: &rows,
    };
    let mut sheet = Sheet {
        titles: said.titles(&TITLES),
        ..Sheet::default()
    };
    let total = writer.total();
    let all = input.costs.total;
    for &row in &rows {
        sheet.add(writer.cells(row, said));
    }
    let sum = |column| format!("SUM({}:{})", address(column, 1), address(column, total - 1));
    sheet.add_strong(vec![
        said.cell("total"),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        amount(all),
        live(sum(SHARE), 1.0, NumberFormat::Share),
    ]);
    let unspent = [Row::Contingency, Row::Leftover].map(|row| writer.at(AMOUNT, row));
    let spent_now =
        all - writer.fen(LineId::Contingency, None) - writer.fen(LineId::Leftover, None);
    let spent = sheet.add(vec![
        said.cell("spent"),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        live_amount(
            format!("{}-{}", address(AMOUNT, total), unspent.join("-")),
            spent_now,
        ),
    ]);
    Money {
        sheet,
        total,
        spent,
        spent_now,
        fees_now: Tier::ALL
            .map(|tier| writer.fen(LineId::Fees, Some(tier)))
            .into_iter()
            .sum(),
        rows,
    }
}

/// What the cells of the rows are written from.
struct Writer<'a> {
    input: &'a Input,
    of: Assumptions<'a>,
    mix: &'a Mix,
    rows: &'a [Row],
}

impl Writer<'_> {
    /// The row of the total, which follows the lines.
    fn total(&self) -> u32 {
        u32::try_from(self.rows.len()).map_or(u32::MAX, |rows| rows + 1)
    }

    /// The cell of a column in a row that there is.
    fn at(&self, column: u32, row: Row) -> String {
        let found = (1..).zip(self.rows).find(|(_, own)| **own == row);
        address(column, found.map_or(0, |(at, _)| at))
    }

    fn is_locked(&self, line: LineId) -> bool {
        self.input.lines.get(line).is_some()
    }

    /// What the report says of a line.
    fn fen(&self, id: LineId, tier: Option<Tier>) -> Fen {
        let of_line = self.mix.lines.iter();
        let of_line = of_line.filter(|line| (line.id, line.tier) == (id, tier));
        of_line.map(|line| line.amount).sum()
    }

    /// A row: its title, number, price, rate, amount and share.
    fn cells(&self, row: Row, said: Said<'_>) -> Vec<Cell> {
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
