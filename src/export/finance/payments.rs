//! The sheet of payments: each is a part of its line on the sheet of money, and all add up to it.

use super::cells::{Said, amount, live_amount};
use super::instalment::Instalments;
use super::money::{AMOUNT, Money};
use crate::base::document::Named;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::{Input, LineId, Mix};
use crate::export::schedule::kind;
use crate::export::sheet::{Cell, Sheet, address};
use crate::schedule::timing::{Payment, PaymentKind, Payments};

const TITLES: [&str; 6] = ["date", "line", "tier", "payment", "amount", "soFar"];
const DUE: u32 = 4;
const SO_FAR: u32 = 5;

/// Writes the payments by date, what has none last; then their sum, the budget, and how far the two
/// are from each other, which is nothing.
pub(super) fn payments(
    of: &Payments,
    input: &Input,
    mix: &Mix,
    money: &Money,
    said: Said<'_>,
) -> Sheet {
    let mut sheet = Sheet {
        titles: said.titles(&TITLES),
        ..Sheet::default()
    };
    let mut payments: Vec<&Payment> = of.payments.iter().collect();
    // What is left over has its row even where it is nothing: it moves with every change.
    let nothing = Payment {
        date: None,
        line: LineId::Leftover,
        tier: None,
        kind: PaymentKind::Held,
        amount: Fen::ZERO,
    };
    if !payments.iter().any(|one| one.line == nothing.line) {
        payments.push(&nothing);
    }
    payments.sort_by_key(|payment| payment.date.is_none());
    let instalments = Instalments {
        input,
        mix,
        money,
        payments: &payments,
        column: DUE,
        said,
    };
    let mut so_far = Fen::ZERO;
    for (at, payment) in payments.iter().enumerate() {
        so_far += payment.amount;
        let line = match payment.line {
            LineId::Fees => payment.tier,
            _ => None,
        };
        let line = money.line(payment.line, line, said);
        let due = line.map(|line| instalments.formula(at, payment, &line));
        let row = u32::try_from(sheet.rows.len()).map_or(u32::MAX, |rows| rows + 1);
        let own = address(DUE, row);
        let sum = if row == 1 {
            own
        } else {
            format!("{}+{own}", address(SO_FAR, row - 1))
        };
        let tier = payment.tier.map_or("", Tier::name);
        sheet.add(vec![
            Cell::date(payment.date.as_deref().unwrap_or_default()),
            said.cell(&format!("line.{}", payment.line.name())),
            said.cell(&format!("tier.{tier}")),
            said.cell(kind(payment.kind)),
            due.map_or_else(
                || amount(payment.amount),
                |due| live_amount(due, payment.amount),
            ),
            live_amount(sum, so_far),
        ]);
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let mut end = |name: &str, formula: String, fen: Fen| {
        let mut row = vec![Cell::Empty; TITLES.len()];
        if let [title, .., amount, _] = row.as_mut_slice() {
            *title = said.cell(name);
            *amount = live_amount(formula, fen);
        }
        sheet.add_strong(row)
    };
    let sum = format!("SUM({}:{})", address(DUE, 1), address(DUE, last));
    let sum = end("allPayments", sum, of.total);
    let budget = said.at("sheet.money", AMOUNT, money.total);
    let budget = end("total", budget, of.total);
    let [sum, budget] = [sum, budget].map(|row| address(DUE, row));
    end("difference", format!("{budget}-{sum}"), Fen::ZERO);
    sheet
}
