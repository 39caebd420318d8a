//! What must be funded or paid when: the lines of the budget by date, in whole yuan where the line is.
//!
//! Fees and Pugongying's service fee are due when the order is placed, on the last day of the
//! contract stage; what is left of a fee follows each note. Products are paid when they are sent,
//! production when drafts begin, tools when work begins. Juguang is funded week by week, on the first day of
//! each week on which boost is decided on, for the notes of that week. Handling goes with the fees, the agency is paid after the last note, and VAT
//! with what it is on. Contingency and what is left over have no date: they are held.

mod dates;

use std::collections::BTreeMap;

use serde::Serialize;

use self::dates::Dates;
use super::dated_plan::DatedPlan;
use crate::base::date::Date;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, Share};
use crate::budget::{Cost, Line, LineId};
use crate::figures::{Assumptions, schedule as figures};
use crate::plan::Plan;

/// The budget's lines by date.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Payments {
    /// Every payment, what is held first and then by date; for each line and tier they add up to the
    /// line, to the fen.
    pub payments: Vec<Payment>,
    /// The sum of each date, in the order of time.
    pub days: Vec<Due>,
    /// What has no date: contingency and what is left over.
    pub held: Fen,
    /// Everything: the whole budget.
    pub total: Fen,
}

/// An amount to be funded or paid.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Payment {
    /// The day it is due; missing where it is held.
    pub date: Option<String>,
    /// The cost line it is part of.
    pub line: LineId,
    /// The tier, for creator fees and what goes with each creator: service fee, handling and products.
    pub tier: Option<Tier>,
    /// What is done with it.
    pub kind: PaymentKind,
    /// How much, in fen.
    pub amount: Fen,
}

/// What is done with an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum PaymentKind {
    /// Held back, without a date.
    Held,
    /// Put on an account of the platform, Pugongying or Juguang, which spends it later.
    Funded,
    /// Paid.
    Paid,
}

/// All that is due on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Due {
    /// The day.
    pub date: String,
    /// How much, in fen.
    pub amount: Fen,
    /// How much up to and with this day, in fen.
    pub so_far: Fen,
}

/// What the best mix costs, by the day on which it must be funded or paid.
///
/// ```
/// use notewave::{default_plan, evaluate, objective::Objective, schedule::timing};
/// let plan = default_plan(Objective::Seeding, "2026-06-22");
/// let payments = timing::payments(&plan).unwrap();
/// let sum: i64 = payments.payments.iter().map(|payment| payment.amount.0).sum();
/// assert_eq!((sum, payments.total.0), (12_000_000, 12_000_000), "RMB 120,000, to the fen");
/// let dated = payments.days.last().unwrap().so_far;
/// assert_eq!(dated + payments.held, payments.total);
/// ```
#[must_use]
pub fn payments(plan: &Plan) -> Option<Payments> {
    let asked = DatedPlan::new(plan)?;
    let lines = asked.budget.lines_of(&asked.budget.best());
    let mut book = Book::default();
    let dates = Dates::new(&asked, Assumptions::new(&plan.overrides));
    for line in &lines {
        book.enter(line, &asked, &dates);
    }
    for line in lines.iter().filter(|line| line.id == LineId::Vat) {
        book.enter_vat(line.amount, dates.last);
    }
    Some(book.close())
}

/// A day, a line and a tier, and what is done.
type Key = (Option<Date>, LineId, Option<Tier>, PaymentKind);

/// The payments so far, those of one day and line together.
#[derive(Default)]
struct Book(BTreeMap<Key, Fen>);

impl Book {
    fn add(
        &mut self,
        date: Date,
        line: LineId,
        tier: Option<Tier>,
        kind: PaymentKind,
        amount: Fen,
    ) {
        *self.0.entry((Some(date), line, tier, kind)).or_default() += amount;
    }

    /// Enters a line, but for VAT, which hangs on the others.
    fn enter(&mut self, line: &Line, asked: &DatedPlan<'_>, dates: &Dates) {
        use PaymentKind::{Funded, Held, Paid};
        let (id, amount) = (line.id, line.amount);
        match id {
            LineId::Fees => {
                let tier = line.tier.unwrap_or(Tier::Koc);
                let order = *dates.order.get(tier);
                let parts = instalments(amount, dates.on_order, order, dates.rest.get(tier));
                for (at, (date, amount)) in parts.into_iter().enumerate() {
                    let kind = if at == 0 { Funded } else { Paid };
                    self.add(date, id, line.tier, kind, amount);
                }
            }
            LineId::Service => {
                let by_tier = weights(asked, |each| each.service);
                self.spread(id, Funded, amount, &dates.order, &by_tier, dates.start);
            }
            LineId::Handling => {
                let by_tier = weights(asked, |each| each.handling);
                self.spread(id, Paid, amount, &dates.order, &by_tier, dates.start);
            }
            LineId::Product => {
                let by_tier = weights(asked, |each| each.product);
                self.spread(id, Paid, amount, &dates.shipping, &by_tier, dates.start);
            }
            LineId::Agency => self.add(dates.last, id, None, Paid, amount),
            LineId::Production => self.add(dates.draft, id, None, Paid, amount),
            LineId::Tools => self.add(dates.start, id, None, Paid, amount),
            LineId::Boost => {
                for (date, part) in split(amount, &dates.boost) {
                    self.add(date, id, None, Funded, part);
                }
            }
            LineId::Vat => {}
            LineId::Contingency | LineId::Leftover => {
                self.0.insert((None, id, None, Held), amount);
            }
        }
    }

    /// Spreads an amount over the tiers, each on its day, by weight; where none has any, it is due on a
    /// day.
    fn spread(
        &mut self,
        id: LineId,
        kind: PaymentKind,
        amount: Fen,
        days: &PerTier<Date>,
        weights: &PerTier<i64>,
        otherwise: Date,
    ) {
        let parts: Vec<_> = weights
            .iter()
            .map(|(tier, &weight)| (tier, weight))
            .collect();
        let mut left = amount;
        for (tier, part) in split(amount, &parts) {
            self.add(*days.get(tier), id, Some(tier), kind, part);
            left = left - part;
        }
        self.add(otherwise, id, None, kind, left);
    }

    /// VAT falls due with what it is on.
    fn enter_vat(&mut self, amount: Fen, otherwise: Date) {
        let dated = self.0.iter().filter(|((_, id, ..), _)| is_taxed(*id));
        let dated = dated.filter_map(|((date, ..), amount)| Some(((*date)?, amount.0)));
        let mut left = amount;
        for (date, part) in split(amount, &dated.collect::<Vec<_>>()) {
            self.add(date, LineId::Vat, None, PaymentKind::Paid, part);
            left = left - part;
        }
        self.add(otherwise, LineId::Vat, None, PaymentKind::Paid, left);
    }

    fn close(self) -> Payments {
        let mut sums: BTreeMap<Date, Fen> = BTreeMap::new();
        let (mut held, mut total) = (Fen::ZERO, Fen::ZERO);
        for ((date, ..), &amount) in &self.0 {
            total += amount;
            match date {
                Some(date) => *sums.entry(*date).or_default() += amount,
                None => held += amount,
            }
        }
        let mut so_far = Fen::ZERO;
        let days = sums.into_iter().filter(|&(_, amount)| amount != Fen::ZERO);
        let due = |(date, amount): (Date, Fen)| {
            so_far += amount;
            Due {
                date: date.to_string(),
                amount,
                so_far,
            }
        };
        let days = days.map(due).collect();
        let payments = self
            .0
            .into_iter()
            .filter(|&(_, amount)| amount != Fen::ZERO);
        Payments {
            payments: payments
                .map(|((date, line, tier, kind), amount)| Payment {
                    date: date.map(|date| date.to_string()),
                    line,
                    tier,
                    kind,
                    amount,
                })
                .collect(),
            days,
            held,
            total,
        }
    }
}

/// The fee of one creator by the days on which it is paid; a part may be 0.
pub(crate) fn fee_instalments(
    fee: Fen,
    order: Date,
    posts: &[Date],
    of: Assumptions<'_>,
) -> Vec<(Date, Fen)> {
    let days = i64::from(of.count(&figures::PAY_DAYS));
    let rest: Vec<Date> = posts.iter().map(|date| date.plus(days)).collect();
    instalments(fee, of.share(&figures::PAY_CONTRACT), order, &rest)
}

/// A fee in parts: first what is due with the order, in whole yuan, then the rest on as many days; where there
/// is none, all is due with the order.
fn instalments(fee: Fen, on_order: Share, order: Date, rest: &[Date]) -> Vec<(Date, Fen)> {
    let first = match rest {
        [] => fee,
        _ => whole_yuan(fee.share(on_order)),
    };
    let rest: Vec<_> = rest.iter().map(|&date| (date, 1)).collect();
    let mut all = vec![(order, first)];
    all.extend(split(fee - first, &rest));
    all
}

/// What each tier has of a line: its creators, each at what one costs. A line that is locked has no price for
/// one; it goes with the fees, or where there are none, with the creators.
fn weights(asked: &DatedPlan<'_>, cost: fn(&Cost) -> Fen) -> PerTier<i64> {
    let each = &asked.budget.costs.each;
    let by = |cost: fn(&Cost) -> Fen| {
        PerTier::from_fn(|tier| (cost(each.get(tier)) * *asked.counts.get(tier)).0)
    };
    let costs = [cost, |each| each.fee].map(by);
    let priced = costs
        .into_iter()
        .find(|of| of.iter().any(|(_, &of)| of > 0));
    priced.unwrap_or_else(|| by(|_| Fen(1)))
}

/// Whether VAT is on a line.
pub(crate) const fn is_taxed(line: LineId) -> bool {
    matches!(
        line,
        LineId::Fees | LineId::Service | LineId::Agency | LineId::Production | LineId::Boost
    )
}

/// The last whole yuan that is not above.
const fn whole_yuan(amount: Fen) -> Fen {
    Fen(amount.0 - amount.0 % 100)
}

/// An amount in parts by weight: each part is what the parts up to it come to, down to a whole yuan, less
/// what those before it came to; the last takes the fen that there may be. Weights that add up to the
/// amount are the parts. Nothing where no weight is above 0.
fn split<T: Copy>(amount: Fen, parts: &[(T, i64)]) -> Vec<(T, Fen)> {
    let all: i128 = parts.iter().map(|&(_, weight)| i128::from(weight)).sum();
    let (mut weight, mut given) = (0_i128, 0_i64);
    let are_parts = all == i128::from(amount.0);
    let part = |&(of, part): &(T, i64)| {
        weight += i128::from(part);
        let up_to = (i128::from(amount.0) * weight).checked_div(all)?;
        let up_to = Fen(i64::try_from(up_to).unwrap_or(given));
        let Fen(up_to) = if weight == all || are_parts {
            up_to
        } else {
            whole_yuan(up_to)
        };
        let part = up_to - given;
        given = up_to;
        Some((of, Fen(part)))
    };
    parts.iter().filter_map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_whole_yuan_and_add_up_to_the_fen() {
        let day = |day| Date::new(2026, 8, day).unwrap();
        let three = [(day(1), 1), (day(2), 1), (day(3), 1)];
        let parts = split(Fen(10_050), &three);
        let parts: Vec<i64> = parts.iter().map(|(_, part)| part.0).collect();
        assert_eq!(parts, [3_300, 3_400, 3_350]);
        assert_eq!(split(Fen(100), &[(day(1), 0)]), []);
        let own = [(Tier::Koc, 3_050), (Tier::Mid, 7_000)];
        let parts = split(Fen(10_050), &own);
        assert_eq!(parts, [(Tier::Koc, Fen(3_050)), (Tier::Mid, Fen(7_000))]);
    }
}
