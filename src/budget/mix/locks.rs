//! What the user has locked of a mix, and how a plan says so.

use super::optimum::MOST_BOOKINGS;
use crate::base::problem::{Problem, ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::input::{count, money};
use crate::budget::report::LineId;
use crate::plan::BudgetPlan;

/// What is locked of a mix.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Locked {
    /// Numbers of creators.
    pub(crate) counts: PerTier<Span>,
    /// Boost.
    pub(crate) boost: Option<Fen>,
}

/// The numbers of creators that a mix may have of a tier: a lock allows one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// The fewest.
    pub(crate) first: u32,
    /// The most; below the fewest where no number will do.
    pub(crate) last: u32,
}

impl Default for Span {
    fn default() -> Span {
        Span {
            first: 0,
            last: MOST_BOOKINGS,
        }
    }
}

impl Span {
    /// One number.
    pub(crate) const fn one(count: u32) -> Span {
        Span {
            first: count,
            last: count,
        }
    }

    /// Whether it allows just one number.
    pub(crate) const fn is_lock(self) -> bool {
        self.first == self.last
    }

    /// Whether it allows a number.
    #[cfg(test)]
    pub(crate) fn has(self, count: u32) -> bool {
        (self.first..=self.last).contains(&count)
    }

    /// The numbers that another allows too.
    pub(crate) fn and(self, other: Span) -> Span {
        Span {
            first: self.first.max(other.first),
            last: self.last.min(other.last),
        }
    }
}

/// The user's locked lines, sound ones only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines(Vec<(LineId, Option<Tier>, Fen)>);

impl Lines {
    /// The amount of a locked line that is not a fee.
    pub(crate) fn get(&self, id: LineId) -> Option<Fen> {
        self.find(id, None)
    }

    /// All of them, by name and tier.
    pub(crate) fn ids(&self) -> Vec<(LineId, Option<Tier>)> {
        self.0.iter().map(|line| (line.0, line.1)).collect()
    }

    fn find(&self, id: LineId, tier: Option<Tier>) -> Option<Fen> {
        let line = self.0.iter().find(|line| (line.0, line.1) == (id, tier))?;
        Some(line.2)
    }
}

/// The names by which a plan locks a line.
const LOCKABLE: [(&str, LineId, Option<Tier>); 13] = [
    ("fees.koc", LineId::Fees, Some(Tier::Koc)),
    ("fees.micro", LineId::Fees, Some(Tier::Micro)),
    ("fees.mid", LineId::Fees, Some(Tier::Mid)),
    ("fees.mega", LineId::Fees, Some(Tier::Mega)),
    ("service", LineId::Service, None),
    ("agency", LineId::Agency, None),
    ("product", LineId::Product, None),
    ("handling", LineId::Handling, None),
    ("production", LineId::Production, None),
    ("tools", LineId::Tools, None),
    ("boost", LineId::Boost, None),
    ("vat", LineId::Vat, None),
    ("contingency", LineId::Contingency, None),
];

/// The line by the name that a plan locks it by.
pub(crate) fn line_named(name: &str) -> Option<(LineId, Option<Tier>)> {
    let line = LOCKABLE.into_iter().find(|lockable| lockable.0 == name)?;
    Some((line.1, line.2))
}

pub(crate) fn locked_lines(budget: &BudgetPlan, problems: &mut Problems) -> Lines {
    let mut lines = Vec::new();
    for (name, &fen) in &budget.locks.lines {
        let field = format!("budget.locks.lines[{name}]");
        match (line_named(name), money(problems, &field, fen, 0.0)) {
            (Some((id, tier)), Some(fen)) => lines.push((id, tier, fen)),
            (None, _) => problems.say(&field, ProblemCode::Unknown, name.as_str()),
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
) -> PerTier<Span> {
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
        let lock = counts.get(tier).map(count);
        lock.map_or_else(Span::default, Span::one)
    })
}
