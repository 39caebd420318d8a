//! What a payment comes to, as a formula: what follows each creator is that tier's own cost on the sheet
//! of money, so that another tier's fee does not move it; VAT follows the payments it is on.

use super::cells::Said;
use super::money::Money;
use crate::base::tier::Tier;
use crate::budget::{Input, LineId, Mix};
use crate::export::sheet::address;
use crate::schedule::timing::{Payment, is_taxed};

/// The most cells and ranges that a sum names; spreadsheets take 255.
const LONGEST_SUM: usize = 200;

/// What the formulas of payments are written from. `payments` are in the order of the sheet, the first
/// in row 1, and their amounts in `column`.
pub(super) struct Instalments<'a> {
    pub(super) input: &'a Input,
    pub(super) mix: &'a Mix,
    pub(super) money: &'a Money,
    pub(super) payments: &'a [&'a Payment],
    pub(super) column: u32,
    pub(super) said: Said<'a>,
}

impl Instalments<'_> {
    /// What a payment comes to, by its place and the cell of its line on the sheet of money.
    pub(super) fn formula(&self, at: usize, payment: &Payment, line: &str) -> String {
        match (payment.line, payment.tier) {
            (LineId::Service | LineId::Handling | LineId::Product, Some(tier)) => self
                .money
                .of_tier(payment.line, tier, self.said)
                .unwrap_or_else(|| self.of_locked(tier, line)),
            (LineId::Vat, _) => self.of_vat(payment, line),
            _ => self.of_own_line(at, payment, line),
        }
    }

    /// The part of a locked line that goes with a tier: as the fees of the tiers are to each other, or
    /// without any, as their creators are. Each part is what the tiers up to it come to, less what those
    /// before it came to; the last one takes the rest.
    fn of_locked(&self, tier: Tier, line: &str) -> String {
        let booked = |tier: &Tier| *self.mix.counts.get(*tier) > 0;
        let has_fee = |tier: &Tier| self.input.costs.each.get(*tier).fee.0 > 0;
        let mut tiers: Vec<Tier> = Tier::ALL.into_iter().filter(booked).collect();
        let by_fees = tiers.iter().any(has_fee);
        if by_fees {
            tiers.retain(has_fee);
        }
        let weights = tiers.iter().map(|tier| {
            let [number, fee] = self.money.number_and_fee(*tier, self.said);
            if by_fees {
                format!("{number}*{fee}")
            } else {
                number
            }
        });
        let weights: Vec<String> = weights.collect();
        let up_to = |count: usize| {
            if count == weights.len() {
                return line.to_owned();
            }
            let some: Vec<&str> = weights.iter().take(count).map(String::as_str).collect();
            part_of(line, &some.join("+"), &weights.join("+"))
        };
        let before = tiers.iter().take_while(|of| **of != tier).count();
        less(up_to(before + 1), (before > 0).then(|| up_to(before)))
    }

    /// The part of VAT that falls due on a day: what all that is taxed up to it bears, less what was due
    /// before; the last day takes the rest.
    fn of_vat(&self, payment: &Payment, line: &str) -> String {
        let own = |one: &&&Payment| one.line == LineId::Vat;
        let days = self.payments.iter().filter(own).map(|one| &one.date);
        let days: Vec<&Option<String>> = days.collect();
        let up_to = |day: &Option<String>| {
            if days.last() == Some(&day) {
                return line.to_owned();
            }
            let taxed = |until: Option<&str>| {
                let rows = (1..).zip(self.payments).filter(|(_, one)| {
                    is_taxed(one.line)
                        && one
                            .date
                            .as_deref()
                            .is_some_and(|date| until.is_none_or(|until| date <= until))
                });
                sum(self.column, rows.map(|(row, _)| row))
            };
            part_of(line, &taxed(day.as_deref()), &taxed(None))
        };
        let before = days.iter().take_while(|day| **day != &payment.date);
        less(up_to(&payment.date), before.last().map(|day| up_to(day)))
    }

    /// The part of a line that no other line or tier moves, as it is today, to the yuan.
    fn of_own_line(&self, at: usize, payment: &Payment, line: &str) -> String {
        let same = |one: &&&Payment| (one.line, one.tier) == (payment.line, payment.tier);
        let amounts = |payments: &[&Payment]| -> i64 {
            let own = payments.iter().filter(same);
            own.map(|one| one.amount.0).sum()
        };
        let all = amounts(self.payments);
        let before = amounts(self.payments.get(..at).unwrap_or_default());
        let up_to = |paid: i64| {
            if paid == all || all == 0 {
                line.to_owned()
            } else {
                format!("ROUND({line}*{paid}/{all},0)")
            }
        };
        let with = before + payment.amount.0;
        less(up_to(with), (before > 0).then(|| up_to(before)))
    }
}

/// A part of a line, down to a whole yuan; a hair more, so that none is lost to the last bit.
fn part_of(line: &str, part: &str, all: &str) -> String {
    format!("INT(ROUND({line}*({part})/({all}),6))")
}

fn less(with: String, before: Option<String>) -> String {
    match before {
        Some(before) => format!("{with}-{before}"),
        None => with,
    }
}

/// The sum of cells of a column, those that follow each other as a range.
fn sum(column: u32, rows: impl Iterator<Item = u32>) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for row in rows {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == row => *last = row,
            _ => runs.push((row, row)),
        }
    }
    let ranges: Vec<String> = runs
        .into_iter()
        .map(|(first, last)| {
            let [first, last] = [first, last].map(|row| address(column, row));
            if first == last {
                first
            } else {
                format!("{first}:{last}")
            }
        })
        .collect();
    let sums = ranges.chunks(LONGEST_SUM);
    let sums: Vec<String> = sums
        .map(|some| format!("SUM({})", some.join(",")))
        .collect();
    sums.join("+")
}

#[cfg(test)]
mod tests {
    use super::sum;

    #[test]
    fn a_sum_names_ranges() {
        assert_eq!(
            sum(4, [1, 2, 3, 5, 7, 8].into_iter()),
            "SUM(E2:E4,E6,E8:E9)"
        );
        let many = sum(4, (1..=500).map(|row| row * 2));
        assert_eq!(many.matches("SUM(").count(), 3);
        assert_eq!(many.matches('E').count(), 500);
    }
}
