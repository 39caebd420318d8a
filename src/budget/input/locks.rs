//! The locks of a plan, checked.

use crate::base::problem::{Problem, ProblemCode, Problems};
use crate::base::tier::PerTier;
use crate::base::units::{Fen, truncate};
use crate::budget::mix::bookings::MOST_BOOKINGS;
use crate::budget::mix::locks::CountRange;
use crate::budget::money::locked_lines::Lines;
use crate::budget::money::locked_lines::line_named;
use crate::budget::terms::LineId;
use crate::plan::BudgetPlan;

pub(crate) fn locked_lines(budget: &BudgetPlan, problems: &mut Problems) -> Lines {
    let mut lines = Vec::new();
    for (name, &fen) in &budget.locks.lines {
        let field = format!("budget.locks.lines[{name}]");
        match (line_named(name), problems.fen(&field, fen, 0.0)) {
            (Some((id, tier)), Some(fen)) => lines.push((id, tier, fen)),
            (None, _) => problems.say(&field, ProblemCode::Unknown, name),
            (Some(_), None) => {}
        }
    }
    Lines(lines)
}

/// The locked counts. A locked line of creator fees books as many creators as it pays for.
pub(crate) fn locked_counts(
    budget: &BudgetPlan,
    fees: &PerTier<Fen>,
    lines: &Lines,
    problems: &mut Problems,
) -> PerTier<CountRange> {
    let most = f64::from(MOST_BOOKINGS);
    let mut sum = 0.0;
    let counts = PerTier::from_fn(|tier| {
        let field = format!("budget.locks.counts.{}", tier.name());
        let locked = budget.locks.counts.get(tier);
        let by_count = locked.and_then(|given| problems.whole(&field, None, given, 0.0, most));
        let by_line = lines.find(LineId::Fees, Some(tier)).map(|money| {
            let fee = fees.get(tier).0.max(1);
            Fen(money.0 / fee).as_f64()
        });
        if let (Some(_), Some(money)) = (by_count, by_line) {
            problems.say(&field, ProblemCode::LocksConflict, money);
        }
        let count = by_count.or(by_line);
        sum += count.unwrap_or(0.0);
        count
    });
    if sum > most {
        problems.add(Problem {
            field: "budget.locks.counts".to_owned(),
            row: None,
            code: ProblemCode::OutOfRange,
            given: sum.into(),
            min: Some(0.0),
            max: Some(most),
        });
    }
    PerTier::from_fn(|tier| {
        let lock = counts.get(tier).map(truncate);
        lock.map_or_else(CountRange::default, CountRange::one)
    })
}
