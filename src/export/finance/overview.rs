//! The plan on a page; its numbers are those of the other sheets.

use super::cells::{Said, count, live, live_amount};
use super::forecast::{FROM, Forecast, HALF, TO};
use super::money::{AMOUNT, Money};
use crate::base::document::Named;
use crate::budget::mix::bookings::bookings;
use crate::budget::{BudgetReport, LineId};
use crate::export::sheet::{Cell, NumberFormat, Sheet};
use crate::plan::Plan;
use crate::schedule::ScheduleReport;

/// Writes the plan on a page.
pub(super) fn overview(
    plan: &Plan,
    report: &BudgetReport,
    schedule: &ScheduleReport,
    money: &Money,
    forecast: &Forecast,
    said: Said<'_>,
) -> Sheet {
    let mut sheet = Sheet {
        titles: vec![said.word("title"), String::new()],
        ..Sheet::default()
    };
    let mix = &report.optimum;
    let line = |id| {
        let at = money.line(id, None, said);
        at.map_or(Cell::Empty, |at| live_amount(at, mix.line(id)))
    };
    let last = schedule
        .posts
        .last()
        .map_or(&schedule.launch, |post| &post.date);
    for (name, cell) in [
        ("madeOn", Cell::date(&plan.today)),
        ("version", said.cell("versionNumber")),
        ("objective", said.cell(plan.objective.name())),
        (
            "total",
            live_amount(
                said.at("sheet.money", AMOUNT, money.total),
                mix.lines.iter().map(|line| line.amount).sum(),
            ),
        ),
        (
            "creators",
            live(
                money.creators(said),
                f64::from(bookings(&mix.counts)),
                NumberFormat::Whole,
            ),
        ),
        ("line.boost", line(LineId::Boost)),
        ("line.leftover", line(LineId::Leftover)),
        ("startBy", Cell::date(&schedule.start_by)),
        ("firstNote", Cell::date(&schedule.launch)),
        ("lastNote", Cell::date(last)),
    ] {
        sheet.add(vec![said.cell(name), cell]);
    }
    for (name, column) in [("result", HALF), ("resultFrom", FROM), ("resultTo", TO)] {
        same(&mut sheet, forecast, said, name, (column, forecast.result));
    }
    if let Some(cost) = forecast.cost {
        same(&mut sheet, forecast, said, "cost", (HALF, cost));
    }
    sheet.add(vec![
        said.cell("basis.assumptions"),
        count(report.basis.assumptions),
    ]);
    sheet.add(vec![said.cell("basis.own"), count(report.basis.own)]);
    sheet.add(vec![said.cell("basis.grades"), said.cell("grades")]);
    sheet.add(Vec::new());
    sheet.add_strong(vec![said.cell("caveats")]);
    for caveat in said.word("caveatLines").lines() {
        sheet.add(vec![Cell::text(caveat)]);
    }
    sheet.add(Vec::new());
    // Last, since it takes many lines.
    sheet.add(vec![said.cell("link"), Cell::link(&said.word("address"))]);
    sheet
}

/// Adds a row with a number of the forecast.
fn same(
    sheet: &mut Sheet,
    forecast: &Forecast,
    said: Said<'_>,
    name: &str,
    (column, row): (u32, u32),
) {
    let rows = forecast.sheet.rows.iter().zip(1..);
    let cells = rows.filter(|(_, at)| *at == row).flat_map(|(row, _)| row);
    let found = cells.zip(0..).find(|(_, at)| *at == column);
    let Some((value, format)) = found.and_then(|(cell, _)| cell.value()) else {
        return;
    };
    let formula = said.at("sheet.forecast", column, row);
    sheet.add(vec![said.cell(name), live(formula, value, format)]);
}
