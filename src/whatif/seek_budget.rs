//! Goal seek: the smallest budget that reaches a target, and of a cost the largest.

use serde::Serialize;

use super::case::Case;
use super::goal::Goal;
use crate::base::binary_search::first_where;
use crate::base::units::Fen;
use crate::budget::{Best, Input, Luck};
use crate::budget::{GuardrailId, LineId};
use crate::plan::Plan;

/// The most whole yuan that a plan may have as its budget.
const MOST_YUAN: i64 = Fen::MAX.0 / 100;
/// Budgets that are looked at.
const SCAN: u32 = 240;
/// Which part of the nearest value is as good as it, where the goal is out of reach.
const NEAR: f64 = 0.999;

/// A budget that reaches a goal, or how near the best one comes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BudgetSought {
    /// Whether a budget reaches the goal.
    pub reached: bool,
    /// Whether no smaller budget does: it is the smallest that is sound. Otherwise one that lies between
    /// two budgets that were looked at, 6% apart, may have been missed.
    pub exact: bool,
    /// The smallest budget found that reaches the goal, in whole yuan, with its best mix; where
    /// none does, the smallest one found that comes within a thousandth of the nearest.
    pub best: Best,
    /// What one would ask for: that budget in round figures, up to the next of three digits.
    pub ask: Fen,
    /// What the best mix for that round budget cannot spend.
    pub unspent: Fen,
    /// The goal's metric in that mix: the median, or what the goal's part of simulated campaigns
    /// reach; missing where nothing is engaged with.
    pub value: Option<f64>,
    /// The part of simulated campaigns in which that mix reaches the target, 0 to 1; missing where
    /// the goal has no chance.
    pub chance: Option<f64>,
    /// The largest budget found that reaches the goal; missing where none does, and where the goal
    /// is not a cost: there more money never hurts.
    pub largest: Option<Largest>,
    /// Where no budget reaches a goal that is not a cost: the guardrails without which the best mix of
    /// the nearest budget would bring more.
    pub limits: Vec<GuardrailId>,
}

/// The largest budget found at which a cost is as low as a goal wants it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Largest {
    /// Whether no larger budget does it: it is the most that a plan may have. Otherwise it is so to
    /// the yuan among its neighbours, and a larger one that lies between two budgets that were
    /// looked at, 6% apart, may have been missed.
    pub exact: bool,
    /// The budget, in whole yuan, with its best mix.
    pub best: Best,
    /// The goal's metric in that mix, as of the smallest budget.
    pub value: Option<f64>,
    /// The chance of that mix, as of the smallest budget.
    pub chance: Option<f64>,
}

/// The smallest budget whose best mix reaches a goal.
///
/// 240 budgets in even ratios are looked at, and halved between two of them; so is the largest budget,
/// from the top. A median, or what a part of campaigns reach, need not rise with the budget although the
/// mean does: where the mix changes it falls by a few percent at times.
///
/// `luck` keeps draws from one call to the next, to save time. `None` where the plan or the goal is unsound.
///
/// ```
/// use notewave::{budget::Luck, default_plan, evaluate, objective::Objective};
/// use notewave::whatif::{Goal, Kpi, seek_budget};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let luck = &mut Luck::new();
/// let goal = Goal { metric: Kpi::Saves, target: 10_000.0, chance: None };
/// let sought = seek_budget(&plan, &goal, luck).unwrap();
/// assert!(sought.reached);
/// let surer = seek_budget(&plan, &Goal { chance: Some(0.8), ..goal }, luck).unwrap();
/// assert!(surer.chance.unwrap() >= 0.8 && surer.best.total > sought.best.total);
/// let mut saves = |fen: i64| {
///     plan.budget.total = fen as f64;
///     evaluate(&plan).budget.unwrap().optimum.forecast.result.p50
/// };
/// assert!(saves(sought.best.total.0) >= 10_000.0);
/// assert!(saves(sought.best.total.0 - 100) < 10_000.0, "one yuan less does not do");
/// ```
#[must_use]
pub fn seek_budget(plan: &Plan, goal: &Goal, luck: &mut Luck) -> Option<BudgetSought> {
    let goal = goal.for_plan(plan);
    let sound = goal.check().is_empty();
    let mut budgets = sound.then(|| Budgets::new(plan, goal, luck)).flatten()?;
    let sought = budgets.by_scan()?;
    if !sought.reached && !goal.is_cost() {
        return budgets.capped(&sought);
    }
    let has_largest = sought.reached && goal.is_cost();
    Some(BudgetSought {
        largest: has_largest.then(|| budgets.largest()).flatten(),
        ..sought
    })
}

/// An amount up to the next of three digits: 1,234,567 is asked for as 1,240,000.
fn round_up(amount: Fen) -> Fen {
    let mut unit = 1;
    while amount.0 / unit >= 1_000 {
        unit *= 10;
    }
    let unit = unit.max(100);
    Fen((amount.0 + unit - 1) / unit * unit).min(Fen::MAX)
}

/// A budget's best mix and the goal's metric in it.
#[derive(Clone, Copy)]
struct Try {
    best: Best,
    value: Option<f64>,
}

/// The budgets of a plan in whole yuan, from the smallest that is sound.
struct Budgets<'a> {
    case: Case,
    goal: Goal,
    luck: &'a mut Luck,
    /// The smallest that pays for one creator and all locks.
    first: i64,
}

impl Budgets<'_> {
    fn new<'a>(plan: &Plan, goal: Goal, luck: &'a mut Luck) -> Option<Budgets<'a>> {
        let case = Case::new(plan);
        case.input()?;
        let is_sound = |yuan| case.with_total(Fen::from_yuan(yuan)).input().is_some();
        // More money never makes a sound budget unsound.
        let first = first_where(1, MOST_YUAN, is_sound);
        Some(Budgets {
            case,
            goal,
            luck,
            first,
        })
    }

    fn at(&mut self, yuan: i64) -> Option<Try> {
        let input = self.input(yuan)?;
        let best = input.best();
        let value = self.goal.value(&input, &best, self.luck);
        Some(Try { best, value })
    }

    fn input(&self, yuan: i64) -> Option<Input> {
        self.case.with_total(Fen::from_yuan(yuan)).input()
    }

    fn reaches(&mut self, yuan: i64) -> bool {
        self.at(yuan)
            .is_some_and(|tried| self.goal.is_reached(tried.value))
    }

    /// The smallest budget of a stretch that reaches the goal, where its last one does.
    fn smallest(&mut self, from: i64, to: i64) -> Option<Try> {
        let yuan = first_where(from, to, |yuan| self.reaches(yuan));
        self.at(yuan)
    }

    /// In even ratios from the smallest to the largest budget.
    fn by_scan(&mut self) -> Option<BudgetSought> {
        let mut before = self.first;
        let mut nearest: Option<Try> = None;
        for step in 0..=SCAN {
            let yuan = self.step(step);
            let Some(tried) = self.at(yuan) else { continue };
            if self.goal.is_reached(tried.value) {
                let smallest = self.smallest(before, yuan)?;
                return Some(self.sought(smallest, true, step == 0));
            }
            before = yuan + 1;
            nearest = Some(self.better(nearest, tried));
        }
        nearest.map(|nearest| self.sought(nearest, false, false))
    }

    /// The smallest budget that comes about as near as one that falls short, and what limits both.
    fn capped(&mut self, nearest: &BudgetSought) -> Option<BudgetSought> {
        let yuan = nearest.best.total.0 / 100;
        let enough = nearest.value.map(|value| value * NEAR);
        let first = self.first;
        let is_near = |yuan| self.at(yuan).is_some_and(|tried| tried.value >= enough);
        let smallest = first_where(first, yuan, is_near);
        let tried = self.at(smallest)?;
        Some(BudgetSought {
            limits: self.input(yuan)?.binding(),
            ..self.sought(tried, false, nearest.exact)
        })
    }

    /// The largest budget that reaches the goal: the same from the other end.
    fn largest(&mut self) -> Option<Largest> {
        let mut above = MOST_YUAN + 1;
        for step in (0..=SCAN).rev() {
            let yuan = self.step(step);
            if self.reaches(yuan) {
                let last = first_where(yuan + 1, above, |yuan| !self.reaches(yuan)) - 1;
                let Try { best, value } = self.at(last)?;
                return Some(Largest {
                    exact: last == MOST_YUAN,
                    best,
                    value,
                    chance: self.chance(&best),
                });
            }
            above = yuan;
        }
        None
    }

    /// The part of campaigns in which a budget's best mix reaches the goal.
    fn chance(&mut self, best: &Best) -> Option<f64> {
        let input = self.case.with_total(best.total).input()?;
        self.goal.part(&input, best, self.luck)
    }

    fn sought(&mut self, Try { best, value }: Try, reached: bool, exact: bool) -> BudgetSought {
        let ask = round_up(best.total);
        BudgetSought {
            reached,
            exact,
            best,
            ask,
            unspent: self.unspent(ask),
            value,
            chance: self.chance(&best),
            largest: None,
            limits: Vec::new(),
        }
    }

    /// What the best mix for a budget cannot spend.
    fn unspent(&self, total: Fen) -> Fen {
        let Some(input) = self.case.with_total(total).input() else {
            return Fen::ZERO;
        };
        let lines = input.lines_of(&input.best());
        let leftover = lines.iter().filter(|line| line.id == LineId::Leftover);
        leftover.map(|line| line.amount).sum()
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
