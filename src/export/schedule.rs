//! The schedule as sheets: every note with the dates that follow it, and every payment by date.

use std::collections::BTreeMap;

use super::sheet::{Cell, NumberFormat, Sheet, address};
use crate::base::document::Named;
use crate::plan::Plan;
use crate::schedule::timing;
use crate::schedule::timing::{Payment, PaymentKind, PlacedPost};

const POSTS: [&str; 10] = [
    "post", "creator", "tier", "wave", "date", "time", "utc", "boost", "watch", "measure",
];
const PAYMENTS: [&str; 6] = ["date", "line", "tier", "payment", "amount", "soFar"];

/// The posts of a plan and its payments, each a sheet; none where the plan has no schedule. `words`
/// holds the title of each column by its name, `total`, and the names of tiers, waves, lines and
/// kinds of payment by their ids (`koc`, `fees`, `paid`). Money is in RMB; what is paid so far, and
/// the total, are formulas and follow an amount that is changed.
///
/// ```
/// use std::collections::BTreeMap;
/// use notewave::export::{Cell, schedule};
/// use notewave::{default_plan, objective::Objective};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let [posts, payments] = schedule(&plan, &BTreeMap::new()).unwrap();
/// assert_eq!(posts.rows.len(), 37); // a note of each of the 37 creators
/// let Cell::Formula { formula, value, .. } = &payments.rows[1][5] else { panic!() };
/// assert_eq!(formula, "F2+E3");
/// let total = payments.rows.last().unwrap();
/// assert!(matches!(total[4], Cell::Formula { value: Some(120_000.0), .. }));
/// # assert!(value.is_some());
/// ```
#[must_use]
pub fn schedule(plan: &Plan, words: &BTreeMap<String, String>) -> Option<[Sheet; 2]> {
    let board = timing::board(plan)?;
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let titles = |names: &[&str]| names.iter().map(|name| word(name)).collect();
    let mut posts = Sheet {
        titles: titles(&POSTS),
        ..Sheet::default()
    };
    for placed in &board.posts {
        posts.rows.push(row(placed, &word));
    }
    let payments = payments(timing::payments(plan)?.payments, &word, titles(&PAYMENTS));
    Some([posts, payments])
}

fn row(placed: &PlacedPost, word: &impl Fn(&str) -> String) -> Vec<Cell> {
    let PlacedPost {
        post, follow_ups, ..
    } = placed;
    let cells = POSTS.iter().map(|&name| match name {
        "post" => Cell::text(&post.id),
        "creator" => Cell::text(&placed.creator_name),
        "tier" => Cell::text(&word(post.tier.name())),
        "wave" => Cell::text(&word(post.wave.name())),
        "date" => Cell::text(&post.date),
        "time" => Cell::text(&post.time),
        "utc" => Cell::text(&post.utc),
        "boost" => Cell::text(&follow_ups.boost),
        "watch" => Cell::text(&follow_ups.watch_until),
        _ => Cell::text(&follow_ups.measure.join(" ")),
    });
    cells.collect()
}

fn payments(
    mut payments: Vec<Payment>,
    word: &impl Fn(&str) -> String,
    titles: Vec<String>,
) -> Sheet {
    // What has no date comes last, so that the sums before it are those of dates.
    payments.sort_by_key(|payment| payment.date.is_none());
    let money = NumberFormat::Money;
    let mut sheet = Sheet {
        titles,
        ..Sheet::default()
    };
    let mut fen = 0;
    for (line, payment) in (1_u32..).zip(&payments) {
        fen += payment.amount.0;
        let own = address(4, line);
        let formula = if line == 1 {
            own
        } else {
            format!("{}+{own}", address(5, line - 1))
        };
        sheet.rows.push(vec![
            Cell::text(payment.date.as_deref().unwrap_or_default()),
            Cell::text(&word(payment.line.name())),
            Cell::text(
                &payment
                    .tier
                    .map_or_else(String::new, |tier| word(tier.name())),
            ),
            Cell::text(&word(kind(payment.kind))),
            Cell::number(Some(yuan(payment.amount.0)), money),
            Cell::Formula {
                formula,
                value: Some(yuan(fen)),
                format: money,
            },
        ]);
    }
    let last = u32::try_from(payments.len()).unwrap_or(u32::MAX);
    if last > 0 {
        let mut total = vec![Cell::Empty; 6];
        if let [name, .., sum, _] = total.as_mut_slice() {
            *name = Cell::text(&word("total"));
            *sum = Cell::Formula {
                formula: format!("SUM({}:{})", address(4, 1), address(4, last)),
                value: Some(yuan(fen)),
                format: money,
            };
        }
        sheet.strong.push(last);
        sheet.rows.push(total);
    }
    sheet
}

pub(super) const fn kind(kind: PaymentKind) -> &'static str {
    match kind {
        PaymentKind::Held => "held",
        PaymentKind::Funded => "funded",
        PaymentKind::Paid => "paid",
    }
}

#[expect(clippy::cast_precision_loss, reason = "no amount is above 1e11 fen")]
pub(super) fn yuan(fen: i64) -> f64 {
    fen as f64 / 100.0
}
