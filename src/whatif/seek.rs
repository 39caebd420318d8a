//! Goal seek: the smallest budget that reaches a target.

use serde::Serialize;

use super::case::Case;
use super::goal::{Goal, Metric};
use crate::budget::{Best, Input};
use crate::halve::halve;
use crate::plan::Plan;
use crate::units::Fen;

/// The most whole yuan that a plan may have as its budget.
const MOST_YUAN: i64 = Fen::MAX.0 / 100;
/// Budgets that are looked at where a quantity need not rise with the budget.
const SCAN: u32 = 240;

/// A budget that reaches a goal, or how near the best one comes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Sought {
    /// Whether a budget reaches the goal.
    pub reached: bool,
    /// Whether no smaller budget does, to the yuan, or none at all. Otherwise one that lies
    /// between two budgets that were looked at, 6% apart, may have been missed.
    pub exact: bool,
    /// The smallest budget found that reaches the goal, in whole yuan, with its best mix; where
    /// none does, one that comes nearest.
    pub best: Best,
    /// The goal's metric in that mix; missing where nothing is engaged with.
    pub value: Option<f64>,
}

/// The smallest budget whose best mix reaches a goal.
///
/// Where the goal is what the plan optimises, the result never falls with the budget as long as
/// the same number of guardrails can be kept, so each such stretch is halved and the answer is
/// exact. Other metrics, and plans with a locked boost (whose share falls with the budget), are
/// looked at in 240 budgets in even ratios and halved between two of them.
///
/// `None` where the plan or the goal is unsound.
///
/// ```
/// use notewave::{default_plan, evaluate, objective::Objective};
/// use notewave::whatif::{Goal, Metric, seek};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let goal = Goal { metric: Metric::Saves, target: 10_000.0 };
/// let sought = seek(&plan, &goal).unwrap();
/// assert!(sought.reached && sought.exact);
/// let mut saves = |fen: i64| {
///     plan.budget.total = fen as f64;
///     evaluate(&plan).budget.unwrap().optimum.result
/// };
/// assert!(saves(sought.best.total.0) >= 10_000.0);
/// assert!(saves(sought.best.total.0 - 100) < 10_000.0, "one yuan less does not do");
/// ```
#[must_use]
pub fn seek(plan: &Plan, goal: &Goal) -> Option<Sought> {
    let goal = goal.for_plan(plan);
    let sound = goal.check().is_empty();
    let budgets = sound.then(|| Budgets::new(plan, goal)).flatten()?;
    if goal.metric == Metric::Result && !plan.budget.locks.lines.contains_key("boost") {
        budgets.by_halving()
    } else {
        budgets.by_scan()
    }
}

/// A budget's best mix and the goal's metric in it.
#[derive(Clone, Copy)]
struct Try {
    best: Best,
    value: Option<f64>,
}

/// The budgets of a plan in whole yuan, from the smallest that is sound.
struct Budgets {
    case: Case,
    goal: Goal,
    /// The smallest that pays for one creator and all locks.
    first: i64,
}

impl Budgets {
    fn new(plan: &Plan, goal: Goal) -> Option<Budgets> {
        let case = Case::new(plan);
        case.input()?;
        let mut budgets = Budgets {
            case,
            goal,
            first: 1,
        };
        // More money never makes a sound budget unsound.
        budgets.first = halve(1, MOST_YUAN, |yuan| budgets.input(yuan).is_some());
        Some(budgets)
    }

    fn input(&self, yuan: i64) -> Option<Input> {
        self.case.with_total(Fen::from_yuan(yuan)).input()
    }

    fn at(&self, yuan: i64) -> Option<Try> {
        let input = self.input(yuan)?;
        let best = input.best();
        let value = self.goal.value(&input, &best);
        Some(Try { best, value })
    }

    /// The smallest budget of a stretch that reaches the goal, where its last one does.
    fn smallest(&self, from: i64, to: i64) -> Option<Try> {
        self.at(halve(from, to, |yuan| {
            self.at(yuan)
                .is_some_and(|tried| self.goal.is_reached(tried.value))
        }))
    }

    /// From the first budget that keeps all guardrails on, more money never brings less, so halving
    /// finds the smallest. Below it limits are let out, each budget's as far as it must, and less
    /// money may bring more; nothing there brings more than its largest budget without guardrails.
    fn by_halving(&self) -> Option<Sought> {
        let is_whole = |yuan| self.at(yuan).is_some_and(|tried| tried.best.broken == 0);
        let whole = halve(self.first, MOST_YUAN + 1, is_whole);
        let below = (whole > self.first)
            .then(|| Budgets {
                case: self.case.without_guardrails(),
                ..*self
            })
            .and_then(|free| free.at(whole - 1));
        let may_be_below = below.is_some_and(|below| self.goal.is_reached(below.value));
        if may_be_below || whole > MOST_YUAN {
            return self.by_scan();
        }
        let last = self.at(MOST_YUAN)?;
        if self.goal.is_reached(last.value) {
            return Some(sought(self.smallest(whole, MOST_YUAN)?, true, true));
        }
        Some(sought(last, false, true))
    }

    /// In even ratios from the smallest to the largest budget.
    fn by_scan(&self) -> Option<Sought> {
        let mut before = self.first;
        let mut nearest: Option<Try> = None;
        for step in 0..=SCAN {
            let yuan = self.step(step);
            let Some(tried) = self.at(yuan) else { continue };
            if self.goal.is_reached(tried.value) {
                return Some(sought(self.smallest(before, yuan)?, true, step == 0));
            }
            before = yuan + 1;
            nearest = Some(self.better(nearest, tried));
        }
        nearest.map(|nearest| sought(nearest, false, false))
    }

    fn step(&self, step: u32) -> i64 {
        let [first, most] = [self.first, MOST_YUAN].map(|yuan| Fen(yuan).as_f64());
        let part = f64::from(step) / f64::from(SCAN);
        let yuan = Fen::nearest(first * libm::pow(most / first, part)).0;
        yuan.clamp(self.first, MOST_YUAN)
    }

    fn better(&self, nearest: Option<Try>, tried: Try) -> Try {
        match nearest {
            Some(nearest) if !self.goal.is_better(tried.value, nearest.value) => nearest,
            _ => tried,
        }
    }
}

fn sought(Try { best, value }: Try, reached: bool, exact: bool) -> Sought {
    Sought {
        reached,
        exact,
        best,
        value,
    }
}
