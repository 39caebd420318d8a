//! The budget's part of a plan, checked.

use super::costs::{Cost, Costs, Fixed};
use super::forecast::Forecaster;
use super::guardrail::{Limits, Set};
use super::optimum::{Locked, MOST_BOOKINGS};
use super::report::{GuardrailId, LineId};
use super::simulation::Model;
use crate::figures::{Assumptions, budget as figures};
use crate::objective::Objective;
use crate::plan::{BudgetPlan, Plan};
use crate::problem::{Problem, ProblemCode, Problems};
use crate::tier::{PerTier, Tier};
use crate::units::{Fen, Share};

/// A budget that can be worked with.
#[derive(Clone, Debug)]
pub struct Input {
    pub(super) objective: Objective,
    pub(super) costs: Costs,
    pub(super) limits: Limits,
    pub(super) set: Set,
    pub(super) locked: Locked,
    pub(super) forecaster: Forecaster,
    pub(super) model: Model,
    pub(super) own: Option<Own>,
    /// The part of the total that the starter blend holds for boost.
    pub(super) starter_boost: Fen,
    /// What one cycle usually takes at least.
    pub(super) small_cycle: Fen,
}

/// The user's own mix.
#[derive(Clone, Copy, Debug)]
pub(super) struct Own {
    pub(super) counts: PerTier<u32>,
    pub(super) boost: Option<Fen>,
}

impl Input {
    /// The budget's part of a plan, or `None` and the problems that stand in the way.
    pub fn check(plan: &Plan, figures: &Assumptions<'_>, problems: &mut Problems) -> Option<Input> {
        let before = problems.count();
        let budget = &plan.budget;
        let total = money(problems, "budget.total", budget.total, 1.0);
        let tools = money(problems, "budget.tools", budget.tools, 0.0);
        let made_notes = problems.whole("budget.madeNotes", None, budget.made_notes, 0.0, 10_000.0);
        let set = guardrails(&budget.off, problems);
        let lines = locked_lines(budget, problems);
        let counts = locked_counts(budget, *figures, &lines, problems);
        let own = own(budget, problems);
        if problems.count() > before {
            return None;
        }
        let (total, tools) = (total?, tools?);
        let made_notes = count(made_notes?);
        let costs = costs(total, tools, made_notes, budget.agency, &lines, *figures);
        let input = Input {
            objective: plan.objective,
            limits: Limits::new(total, *figures),
            set,
            locked: Locked {
                counts,
                boost: lines.get(LineId::Boost),
            },
            forecaster: Forecaster::new(*figures),
            model: Model::new(*figures),
            own,
            starter_boost: total.share(figures.share(&figures::BOOST_SHARE)),
            small_cycle: figures.fen(&figures::SMALL_CYCLE),
            costs,
        };
        input.check_audience(problems);
        input.check_money(problems);
        (problems.count() == before).then_some(input)
    }

    /// The audience must hold more people than one creator has readers.
    fn check_audience(&self, problems: &mut Problems) {
        let response = &self.forecaster.likely;
        let most = Tier::ALL
            .map(|tier| response.notes.get(tier).readers)
            .into_iter()
            .fold(0.0, f64::max);
        if response.audience <= most {
            problems.add(Problem {
                field: "overrides[audience].value".to_owned(),
                row: None,
                code: ProblemCode::OutOfRange,
                given: response.audience.into(),
                min: Some(most.ceil() + 1.0),
                max: None,
            });
        }
    }

    /// The budget must pay for what is locked, and for one creator.
    fn check_money(&self, problems: &mut Problems) {
        let costs = &self.costs;
        let locked = PerTier::from_fn(|tier| self.locked.counts.get(tier).unwrap_or(0));
        let boost = costs.boost_gross(self.locked.boost.unwrap_or(Fen::ZERO));
        let needed = costs.creators(&locked) + boost;
        let lines_locked = !costs.locked.is_empty();
        let unlocked = self.locked.counts.iter().filter(|(_, lock)| lock.is_none());
        let cheapest = unlocked
            .map(|(tier, _)| costs.each.get(tier).all_in())
            .min();
        let booked = locked.iter().any(|(_, &count)| count > 0);
        if !booked && cheapest.is_none() {
            problems.say("budget.locks.counts", ProblemCode::Empty, 0.0);
        } else if needed > costs.spendable() && (booked || lines_locked) {
            let all = needed + costs.fixed.sum();
            problems.add(Problem {
                field: "budget.locks".to_owned(),
                row: None,
                code: ProblemCode::LocksCostMore,
                given: all.as_f64().into(),
                min: None,
                max: Some(costs.total.as_f64()),
            });
        } else if !booked {
            let least = boost + cheapest.unwrap_or(Fen::ZERO);
            if least > costs.spendable() {
                problems.add(Problem {
                    field: "budget.total".to_owned(),
                    row: None,
                    code: ProblemCode::BelowCheapest,
                    given: costs.total.as_f64().into(),
                    min: Some(self.least_total(least).as_f64()),
                    max: Some(Fen::MAX.as_f64()),
                });
            }
        }
    }

    /// The smallest total that leaves `least` after the fixed lines. All but contingency stay as
    /// they are, so the shortfall is grossed up by contingency's share, to the next whole yuan.
    fn least_total(&self, least: Fen) -> Fen {
        let costs = &self.costs;
        let others = costs.fixed.sum() - costs.fixed.contingency;
        let share = costs.fixed.contingency.as_f64() / costs.total.as_f64();
        let total = (others + least).as_f64() / (1.0 - share.min(0.99));
        Fen::nearest((total / 100.0).ceil() * 100.0)
    }
}

/// The user's locked lines, sound ones only.
struct Lines(Vec<(LineId, Option<Tier>, Fen)>);

impl Lines {
    fn get(&self, id: LineId) -> Option<Fen> {
        self.find(id, None)
    }

    fn find(&self, id: LineId, tier: Option<Tier>) -> Option<Fen> {
        let line = self.0.iter().find(|line| (line.0, line.1) == (id, tier))?;
        Some(line.2)
    }
}

fn money(problems: &mut Problems, field: &str, fen: f64, least: f64) -> Option<Fen> {
    problems
        .whole(field, None, fen, least, Fen::MAX.as_f64())
        .map(Fen::nearest)
}

/// A whole number that `check` has let in.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number from 0 to 10,000"
)]
fn count(number: f64) -> u32 {
    number as u32
}

/// The guardrails that are on.
fn guardrails(off: &[String], problems: &mut Problems) -> Set {
    off.iter().fold(Set::ALL, |set, name| {
        let id = GuardrailId::ALL.into_iter().find(|id| id.name() == name);
        if id.is_none() {
            problems.say("budget.off", ProblemCode::Unknown, name.as_str());
        }
        id.map_or(set, |id| set.without(id))
    })
}

/// The names by which a plan locks a line.
const LOCKABLE: [(&str, LineId, Option<Tier>); 12] = [
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
    ("contingency", LineId::Contingency, None),
];

fn locked_lines(budget: &BudgetPlan, problems: &mut Problems) -> Lines {
    let mut lines = Vec::new();
    for (name, &fen) in &budget.locks.lines {
        let field = format!("budget.locks.lines[{name}]");
        let known = LOCKABLE.into_iter().find(|lockable| lockable.0 == name);
        match (known, money(problems, &field, fen, 0.0)) {
            (Some((_, id, tier)), Some(fen)) => lines.push((id, tier, fen)),
            (None, _) => problems.say(&field, ProblemCode::Unknown, name.as_str()),
            (Some(_), None) => {}
        }
    }
    Lines(lines)
}

/// The locked counts. A locked line of creator fees books as many creators as it pays for.
fn locked_counts(
    budget: &BudgetPlan,
    figures: Assumptions<'_>,
    lines: &Lines,
    problems: &mut Problems,
) -> PerTier<Option<u32>> {
    let most = f64::from(MOST_BOOKINGS);
    let mut sum = 0.0;
    let counts = PerTier::from_fn(|tier| {
        let field = format!("budget.locks.counts.{}", tier.name());
        let locked = budget.locks.counts.get(tier);
        let by_count = locked.and_then(|given| problems.whole(&field, None, given, 0.0, most));
        let by_line = lines.find(LineId::Fees, Some(tier)).map(|money| {
            let fee = figures.fen(figures::FEE.get(tier)).0.max(1);
            (Fen(money.0 / fee)).as_f64()
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
    PerTier::from_fn(|tier| counts.get(tier).map(count))
}

fn own(budget: &BudgetPlan, problems: &mut Problems) -> Option<Own> {
    let own = budget.own.as_ref()?;
    let counts = PerTier::from_fn(|tier| {
        let field = format!("budget.own.counts.{}", tier.name());
        let given = *own.counts.get(tier);
        problems.whole(&field, None, given, 0.0, f64::from(MOST_BOOKINGS))
    });
    let boost = own
        .boost
        .map(|boost| money(problems, "budget.own.boost", boost, 0.0));
    Some(Own {
        counts: PerTier::from_fn(|tier| counts.get(tier).map_or(0, count)),
        boost: boost.flatten(),
    })
}

fn costs(
    total: Fen,
    tools: Fen,
    made_notes: u32,
    agency: bool,
    lines: &Lines,
    of: Assumptions<'_>,
) -> Costs {
    // A locked line is a fixed amount; a creator then adds nothing to it.
    let share = |line: LineId, share: Share| match lines.get(line) {
        Some(_) => Share::NONE,
        None => share,
    };
    let amount = |line: LineId, amount: Fen| match lines.get(line) {
        Some(_) => Fen::ZERO,
        None => amount,
    };
    let fixed = |line: LineId, otherwise: Fen| lines.get(line).unwrap_or(otherwise);
    let service = share(LineId::Service, of.share(&figures::SERVICE_SHARE));
    let agency_share = if agency {
        share(LineId::Agency, of.share(&figures::AGENCY_SHARE))
    } else {
        Share::NONE
    };
    let contingency = total.share(of.share(&figures::CONTINGENCY_SHARE));
    Costs {
        total,
        each: PerTier::from_fn(|tier| {
            let fee = of.fen(figures::FEE.get(tier));
            Cost {
                fee,
                service: fee.share(service),
                agency: fee.share(agency_share),
                product: amount(LineId::Product, of.fen(figures::PRODUCT.get(tier))),
                handling: amount(LineId::Handling, of.fen(&figures::HANDLING)),
            }
        }),
        fixed: Fixed {
            service: fixed(LineId::Service, Fen::ZERO),
            agency: fixed(LineId::Agency, Fen::ZERO),
            product: fixed(LineId::Product, Fen::ZERO),
            handling: fixed(LineId::Handling, Fen::ZERO),
            production: fixed(
                LineId::Production,
                of.fen(&figures::PRODUCTION) * made_notes,
            ),
            tools: fixed(LineId::Tools, tools),
            contingency: fixed(LineId::Contingency, contingency),
        },
        boost_agency: agency_share,
        locked: lines.0.iter().map(|line| (line.0, line.1)).collect(),
    }
}
