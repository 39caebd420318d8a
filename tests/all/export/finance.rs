//! The workbook for those who pay: a spreadsheet engine works its formulas out, as it is written and
//! after its cells were changed, and the core says the same of a plan with the same change.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use ironcalc_base::Model;
use ironcalc_base::cell::CellValue;
use notewave::budget::{BudgetReport, Line, LineId, Luck};
use notewave::export::{Cell, Finance, Sheet, finance};
use notewave::figures::Override;
use notewave::objective::Objective;
use notewave::plan::{BookedCreator, Creator, Plan};
use notewave::tier::{PerTier, Tier};
use notewave::{default_plan, evaluate_budget};

const SHEETS: [&str; 8] = [
    "Plan",
    "Money",
    "Forecast",
    "Tiers",
    "It's a team",
    "Calendar",
    "Payments",
    "Assumptions",
];
const MONEY: u32 = 1;
const FORECAST: u32 = 2;
const TEAM: u32 = 4;
const PAYMENTS: u32 = 6;

/// A title in every cell that has one, so that a row can be found.
fn words() -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for (name, title) in [
        "sheet.plan",
        "sheet.money",
        "sheet.forecast",
        "sheet.tiers",
        "sheet.team",
        "sheet.calendar",
        "sheet.payments",
        "sheet.assumptions",
    ]
    .into_iter()
    .zip(SHEETS)
    {
        words.insert(name.to_owned(), title.to_owned());
    }
    for name in [
        "total",
        "spent",
        "difference",
        "allPayments",
        "costNow",
        "spentPlanned",
        "line.fees.koc",
        "line.fees.micro",
        "line.fees.mid",
        "line.fees.mega",
        "line.service",
        "line.handling",
        "line.product",
        "tier.koc",
        "tier.micro",
        "tier.mid",
        "tier.mega",
        "line.agency",
        "line.tools",
        "line.boost",
        "line.vat",
        "line.contingency",
        "line.leftover",
        "line.images",
        "line.videos",
        "teamFees",
        "plannedFees",
    ] {
        words.insert(name.to_owned(), name.to_owned());
    }
    words
}

/// A workbook in the engine.
struct Book(Model<'static>);

impl Book {
    fn new(finance: &Finance) -> Book {
        let mut model = Model::new_empty("book", "en", "UTC", "en").unwrap();
        model.rename_sheet("Sheet1", SHEETS[0]).unwrap();
        for name in &SHEETS[1..] {
            model.add_sheet(name).unwrap();
        }
        let mut book = Book(model);
        for (at, sheet) in (0..).zip(sheets(finance)) {
            for (row, cells) in (2..).zip(sheet.iter().flat_map(|sheet| &sheet.rows)) {
                for (column, cell) in (1..).zip(cells) {
                    let text = match cell {
                        Cell::Empty => continue,
                        Cell::Text { text } | Cell::Link { address: text } => format!("'{text}"),
                        Cell::Date { date } => format!("'{date}"),
                        Cell::Number { value, .. } => value.to_string(),
                        Cell::Formula { formula, .. } => format!("={formula}"),
                    };
                    book.0.set_user_input(at, row, column, text).unwrap();
                }
            }
        }
        book.0.evaluate();
        book
    }

    fn value(&self, sheet: u32, row: i32, column: i32) -> f64 {
        match self.0.get_cell_value_by_index(sheet, row, column).unwrap() {
            CellValue::Number(value) => value,
            // What is no number agrees with none.
            _ => f64::NAN,
        }
    }

    /// Types a number into a cell.
    fn set(&mut self, sheet: u32, (row, column): (i32, i32), value: f64) {
        let value = value.to_string();
        self.0.set_user_input(sheet, row, column, value).unwrap();
        self.0.evaluate();
    }
}

fn sheets(finance: &Finance) -> [Option<&Sheet>; 8] {
    let Finance {
        plan,
        money,
        forecast,
        tiers,
        team,
        calendar,
        payments,
        assumptions,
    } = finance;
    let team = team.as_ref();
    [
        Some(plan),
        Some(money),
        Some(forecast),
        Some(tiers),
        team,
        Some(calendar),
        Some(payments),
        Some(assumptions),
    ]
}

/// The row of a title, as the engine counts: the titles of the columns are row 1.
fn row(sheet: &Sheet, title: &str) -> i32 {
    let is_it = |row: &Vec<Cell>| row.first() == Some(&Cell::text(title));
    i32::try_from(sheet.rows.iter().position(is_it).unwrap()).unwrap() + 2
}

/// That every formula gives what the core says that it gives.
fn agrees(finance: &Finance) -> Book {
    let book = Book::new(finance);
    let mut formulas = 0;
    for (at, sheet) in (0..).zip(sheets(finance)) {
        for (line, cells) in (2..).zip(sheet.iter().flat_map(|sheet| &sheet.rows)) {
            for (column, cell) in (1..).zip(cells) {
                if let Cell::Formula { formula, value, .. } = cell {
                    let (worked_out, said) = (book.value(at, line, column), value.unwrap());
                    let off = (worked_out - said).abs();
                    assert!(off < 1e-6, "{at}: {formula} = {worked_out}, not {said}");
                    formulas += 1;
                }
            }
        }
    }
    assert!(formulas > 60, "{formulas}");
    book
}

fn book_of(plan: &Plan) -> Finance {
    finance(plan, &words(), &mut Luck::new()).unwrap()
}

fn report(plan: &Plan) -> BudgetReport {
    evaluate_budget(plan, &mut Luck::new()).budget.unwrap()
}

fn lines(plan: &Plan) -> Vec<Line> {
    report(plan).optimum.lines
}

/// A plan with its best mix held, so that a change moves the money and not the mix.
fn held(plan: &Plan) -> Plan {
    let mix = report(plan).optimum;
    let mut held = plan.clone();
    held.budget.locks.counts = PerTier::from_fn(|tier| Some(f64::from(*mix.counts.get(tier))));
    let boost = mix.lines.iter().find(|line| line.id == LineId::Boost);
    let boost = boost.unwrap().amount.as_f64();
    held.budget.locks.lines.insert("boost".to_owned(), boost);
    held
}

/// Plans in which every line has something: an agency, VAT, production, tools, locks, odd shares.
fn plans() -> Vec<Plan> {
    let mut plans = Vec::new();
    for objective in [
        Objective::Awareness,
        Objective::Seeding,
        Objective::Conversion,
    ] {
        for (total, full) in [
            (8_000_000.0, false),
            (12_000_000.0, true),
            (200_000_000.0, true),
        ] {
            let mut plan = default_plan(objective, "2026-11-23");
            plan.budget.total = total;
            if full {
                plan.budget.agency = true;
                plan.budget.vat = true;
                plan.budget.tools = 123_456.0;
                plan.budget.made_notes = 2.0;
                plan.budget.made_videos = 1.0;
            }
            plans.push(plan.clone());
            let own = |value| Override {
                value,
                ..Override::default()
            };
            let overrides = &mut plan.overrides;
            overrides.insert("fee.micro".to_owned(), own(234_567.0));
            overrides.insert("service.share".to_owned(), own(0.123));
            overrides.insert("vat.share".to_owned(), own(0.067));
            // Products of 33.33 for each, so that the parts of the line are not whole.
            overrides.insert("product.micro".to_owned(), own(3_333.0));
            plans.push(plan.clone());
            plan.budget
                .locks
                .lines
                .insert("service".to_owned(), 300_000.0);
            plan.budget
                .locks
                .lines
                .insert("contingency".to_owned(), 400_050.0);
            plan.budget
                .locks
                .lines
                .insert("handling".to_owned(), 123_450.0);
            plan.budget
                .locks
                .lines
                .insert("production".to_owned(), 100_000.0);
            plans.push(plan);
        }
    }
    plans
}

#[test]
fn formulas_give_what_the_report_says() {
    for plan in plans() {
        let finance = book_of(&plan);
        let book = agrees(&finance);
        // No line of the report is missing, and payments are the whole of it.
        let total = row(&finance.money, "total");
        let sum: f64 = (2..total).map(|line| book.value(MONEY, line, 5)).sum();
        assert!((sum * 100.0 - plan.budget.total).abs() < 1e-3);
        let payments = &finance.payments;
        let off = book.value(PAYMENTS, row(payments, "difference"), 5);
        assert!(off.abs() < 1e-6, "{off}");
    }
}

#[test]
fn a_changed_fee_moves_all_that_hangs_on_it() {
    for plan in plans() {
        let plan = held(&plan);
        let finance = book_of(&plan);
        let mut book = agrees(&finance);
        let fee = row(&finance.money, "line.fees.micro");
        // Each creator's fee in the sheet is the video's, the season's and the series'; in the plan it
        // is that of one image note, so that the plan is asked without them.
        let mut other = plan.clone();
        let dearer = Override {
            value: 155_500.0,
            ..Override::default()
        };
        other.overrides.insert("fee.micro".to_owned(), dearer);
        let costs = evaluate_budget(&other, &mut Luck::new()).budget;
        let Some(costs) = costs else { continue };
        book.set(MONEY, (fee, 3), costs.tier_costs.micro.fee.as_f64() / 100.0);
        let mut compared = 0;
        for line in lines(&other) {
            let title = match line.tier {
                Some(tier) => format!("line.fees.{}", tier.name()),
                None => format!("line.{}", notewave::document::Named::name(line.id)),
            };
            let mut rows = finance.money.rows.iter();
            let has_it = rows.any(|row| row.first() == Some(&Cell::text(&title)));
            if !has_it {
                continue;
            }
            let value = book.value(MONEY, row(&finance.money, &title), 5);
            let off = (value * 100.0 - line.amount.as_f64()).abs();
            assert!(off < 1e-3, "{title}: {value}, not {:?}", line.amount);
            compared += 1;
        }
        assert!(compared >= 9, "{compared}");
        // Each tier's instalment of what goes with its creators is that of the other plan, on its day.
        let mut instalments = 0;
        for cells in &book_of(&other).payments.rows {
            let goes_with = ["line.service", "line.handling", "line.product"];
            let [date, line, tier, _, Cell::Formula { value, .. }, _] = cells.as_slice() else {
                continue;
            };
            if !goes_with.iter().any(|name| *line == Cell::text(name)) {
                continue;
            }
            let is_it =
                |row: &Vec<Cell>| row.starts_with(&[date.clone(), line.clone(), tier.clone()]);
            let at = finance.payments.rows.iter().position(is_it).unwrap();
            let paid = book.value(PAYMENTS, i32::try_from(at).unwrap() + 2, 5);
            let off = (paid - value.unwrap()).abs();
            assert!(off < 1e-6, "{line:?} {tier:?}: {paid}, not {value:?}");
            instalments += 1;
        }
        assert!(instalments >= 2, "{instalments}");
        // The dates of payments hang on the mix alone, so they still add up, and shares to the whole.
        let off = book.value(PAYMENTS, row(&finance.payments, "difference"), 5);
        assert!(off.abs() < 1e-6, "{off}");
        let shares = book.value(MONEY, row(&finance.money, "total"), 6);
        assert!((shares - 1.0).abs() < 1e-9);
    }
}

#[test]
fn the_cost_of_a_result_follows_the_money() {
    let finance = book_of(&default_plan(Objective::Seeding, "2026-11-23"));
    let mut book = Book::new(&finance);
    let cost = row(&finance.forecast, "costNow");
    let spent = row(&finance.money, "spent");
    let [before, spent_before] = [book.value(FORECAST, cost, 2), book.value(MONEY, spent, 5)];
    book.set(MONEY, (row(&finance.money, "line.fees.micro"), 3), 4_000.0);
    let spent_now = book.value(MONEY, spent, 5);
    assert!(spent_now > spent_before);
    let now = book.value(FORECAST, cost, 2);
    assert!((now / before - spent_now / spent_before).abs() < 1e-9);
}

#[test]
fn a_team_is_there_only_where_the_plan_has_one() {
    let mut plan = default_plan(Objective::Seeding, "2026-11-23");
    assert_eq!(book_of(&plan).team, None);
    let creator = |name: &str, followers, fee| Creator {
        name: name.to_owned(),
        followers,
        fee_image: Some(fee),
        ..Creator::default()
    };
    plan.engagement.roster = vec![
        creator("=A1", 20_000.0, 150_000.0),
        creator("B", 5_000.0, 50_000.0),
    ];
    let listed = book_of(&plan).team.unwrap();
    assert_eq!(listed.rows[0][0], Cell::text("=A1"));
    let book = agrees(&book_of(&plan));
    assert!((book.value(TEAM, row(&listed, "teamFees"), 4) - 2_000.0).abs() < 1e-9);
    plan.schedule.creators = vec![BookedCreator {
        tier: Tier::Micro,
        name: "=A1".to_owned(),
        category: String::new(),
        group: String::new(),
        id: String::new(),
    }];
    let booked = book_of(&plan).team.unwrap();
    let book = agrees(&book_of(&plan));
    assert!((book.value(TEAM, row(&booked, "teamFees"), 4) - 1_500.0).abs() < 1e-9);
    let planned = book.value(TEAM, row(&booked, "plannedFees"), 4);
    let all = report(&plan).optimum.lines;
    let fees: f64 = all
        .iter()
        .filter(|line| line.id == LineId::Fees)
        .map(|line| line.amount.as_f64())
        .sum();
    assert!((planned * 100.0 - fees).abs() < 1e-3);
}
