//! The sheet of money: number, price and rate of each line, and what comes of them as formulas.

mod row;
mod writer;

pub(super) use row::AMOUNT;
use row::{EACH, NUMBER, RATE, Row, SHARE, rows};
use writer::Writer;

use super::cells::{Said, amount, live, live_amount};
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::{Input, LineId, Mix};
use crate::export::sheet::{Cell, NumberFormat, Sheet, address};
use crate::figures::Assumptions;

const TITLES: [&str; 6] = ["line", "number", "each", "rate", "amount", "share"];

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
    /// Whether the platform's fee is a share of the creators' fees, not a line that is locked.
    has_service_rate: bool,
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

    /// What a tier has of a line that is so much for each creator, in a formula of another sheet; `None`
    /// where it is no such line, or is locked.
    pub(super) fn of_tier(&self, id: LineId, tier: Tier, said: Said<'_>) -> Option<String> {
        match id {
            LineId::Service if self.has_service_rate => {
                let [number, fee] = self.number_and_fee(tier, said);
                let rate = said.at("sheet.money", RATE, self.row_of(Row::Service)?);
                Some(format!("{number}*ROUND({fee}*{rate},0)"))
            }
            LineId::Product | LineId::Handling => {
                let row = match id {
                    LineId::Product => Row::Product(Some(tier)),
                    _ => Row::Handling(Some(tier)),
                };
                Some(said.at("sheet.money", AMOUNT, self.row_of(row)?))
            }
            _ => None,
        }
    }

    /// The number of creators of a tier and the fee of one, in formulas of another sheet.
    pub(super) fn number_and_fee(&self, tier: Tier, said: Said<'_>) -> [String; 2] {
        let row = self.row_of(Row::Fees(tier)).unwrap_or_default();
        [NUMBER, EACH].map(|column| said.at("sheet.money", column, row))
    }

    fn row_of(&self, row: Row) -> Option<u32> {
        let found = (1..).zip(&self.rows).find(|(_, own)| **own == row);
        found.map(|(at, _)| at)
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

/// Writes the sheet of a mix.
pub(super) fn money(input: &Input, of: Assumptions<'_>, mix: &Mix, said: Said<'_>) -> Money {
    let rows = rows(input);
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
    let spent_now = all - mix.line(LineId::Contingency) - mix.line(LineId::Leftover);
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
        fees_now: mix.line(LineId::Fees),
        has_service_rate: input.lines.get(LineId::Service).is_none(),
        rows,
    }
}
