//! The sheet of assumptions: every figure that the forecast and the money of a mix rest on.

use std::collections::BTreeSet;

use super::cells::Said;
use crate::base::objective::Objective;
use crate::base::units::Fen;
use crate::budget::basis;
use crate::budget::explain::formulas::explain;
use crate::budget::{Input, LineId, Mix};
use crate::export::schedule::yuan;
use crate::export::sheet::{Cell, NumberFormat, Sheet};
use crate::figures::{self, Assumptions, Figure, Unit, budget, schedule};

const TITLES: [&str; 6] = ["assumption", "value", "from", "to", "source", "grade"];

/// Writes the figures: first those of the forecast, then those of the money and its dates.
pub(super) fn assumptions(input: &Input, of: Assumptions<'_>, mix: &Mix, said: Said<'_>) -> Sheet {
    let mut titles = said.titles(&TITLES);
    for (title, name) in titles.iter_mut().skip(2).zip(["low", "high"]) {
        *title = said.word(name);
    }
    let mut sheet = Sheet {
        titles,
        ..Sheet::default()
    };
    let brings = basis::figures(input, &mix.counts, mix.line(LineId::Boost));
    let costs = costs(input, of, &brings);
    for (title, list) in [("brings", brings), ("costs", costs)] {
        sheet.add_strong(vec![said.cell(title)]);
        for figure in list {
            let range = of.of(figure);
            let cell = |value| cell(figure.unit, value);
            let id = figure.id;
            let [source, grade] = if of.is_own(figure) {
                [said.cell("ownValue"), Cell::Empty]
            } else {
                ["sources", "grade"].map(|what| said.cell(&format!("{what}.{id}")))
            };
            sheet.add(vec![
                said.cell(&format!("figure.{id}")),
                cell(range.likely),
                cell(range.low),
                cell(range.high),
                source,
                grade,
            ]);
        }
    }
    sheet
}

/// The figures that the money rests on, and are not named yet, in the order of their table: those in
/// the steps to the cost of one result, the reserve, and what the dates of payments follow. What costs
/// nothing, whatever its range, is left out.
fn costs(input: &Input, of: Assumptions<'_>, named: &[&'static Figure]) -> Vec<&'static Figure> {
    let id = match input.objective {
        Objective::Awareness => "costPerReader",
        Objective::Seeding => "costPerSave",
        Objective::Conversion => "costPerOrder",
    };
    let steps = explain(input, of, id).map(|explained| explained.steps);
    let steps = steps.unwrap_or_default();
    let mut ids: BTreeSet<&str> = steps.iter().filter_map(|step| step.figure).collect();
    let others: [&'static Figure; 4] = [
        &budget::CONTINGENCY_SHARE,
        &schedule::PAY_CONTRACT,
        &schedule::PAY_DAYS,
        &schedule::BOOST_DECISION,
    ];
    ids.extend(others.map(|figure| figure.id));
    for figure in named {
        ids.remove(figure.id);
    }
    let listed = figures::all().filter(|figure| ids.contains(figure.id));
    listed.filter(|figure| of.of(figure).high > 0.0).collect()
}

/// A value in its unit; money in RMB.
fn cell(unit: Unit, value: f64) -> Cell {
    match unit {
        Unit::Fen => Cell::number(Some(yuan(Fen::nearest(value).0)), NumberFormat::Money),
        Unit::Share => Cell::number(Some(value), NumberFormat::Share),
        Unit::Count | Unit::Days | Unit::Clock | Unit::Minutes => {
            Cell::number(Some(value), NumberFormat::Whole)
        }
        Unit::Ratio => Cell::number(Some(value), NumberFormat::Plain),
    }
}
