//! The budget's part of a plan, checked.

use super::terms::LineId;
use crate::base::objective::Objective;
use crate::base::problem::{ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, truncate};
use crate::budget::input::locks::{locked_counts, locked_lines};
use crate::budget::mix::bookings::MOST_BOOKINGS;
use crate::budget::mix::guardrail::{GuardrailId, Set};
use crate::budget::mix::limits::Limits;
use crate::budget::mix::locks::Locked;
use crate::budget::mix::search::Search;
use crate::budget::money::costs::Costs;
use crate::budget::money::locked_lines::Lines;
use crate::budget::money::prices::{Choices, Order, costs, fee};
use crate::budget::money::season::{Season, season};
use crate::budget::response::curves::Response;
use crate::budget::simulate::model::Model;
use crate::figures::{Area, Assumptions, are_sound, budget as figures, objectives, response};
use crate::plan::{BudgetPlan, Plan};

mod currency;
mod funds;
mod locks;

/// A budget that can be worked with.
#[derive(Clone, Debug)]
pub struct Input {
    pub(crate) objective: Objective,
    pub(crate) costs: Costs,
    /// What the costs come from.
    pub(crate) choices: Choices,
    /// The lines that the user has locked.
    pub(crate) lines: Lines,
    pub(crate) limits: Limits,
    pub(crate) set: Set,
    pub(crate) locked: Locked,
    pub(crate) response: Response,
    pub(crate) model: Model,
    pub(crate) own: Option<Own>,
    /// The premium that creator fees may carry.
    pub(crate) season: Season,
    /// The part of the total that the starter blend holds for boost.
    pub(crate) starter_boost: f64,
    /// What one cycle usually takes at least.
    pub(crate) small_cycle: Fen,
}

/// The user's own mix.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Own {
    pub(crate) counts: PerTier<u32>,
    pub(crate) boost: Option<Fen>,
}

impl Input {
    /// The search for the best mix.
    pub(crate) const fn search(&self) -> Search<'_> {
        Search {
            costs: &self.costs,
            response: &self.response,
            objective: self.objective,
            limits: &self.limits,
            set: self.set,
            locked: self.locked,
        }
    }

    /// The areas of the figures that the budget counts with.
    pub(crate) const AREAS: [Area; 2] = [Area::Budget, Area::Response];

    /// The budget's part of a plan; `None` where it or a figure that it counts with is unsound.
    pub(crate) fn of(plan: &Plan) -> Option<Input> {
        if !are_sound(&plan.overrides, &Input::AREAS) {
            return None;
        }
        let figures = Assumptions::new(&plan.overrides);
        Input::check(plan, &figures, &mut Problems::new())
    }

    /// The budget's part of a plan, or `None` and the problems that stand in the way.
    pub fn check(plan: &Plan, figures: &Assumptions<'_>, problems: &mut Problems) -> Option<Input> {
        let budget = &plan.budget;
        // Said beside its field; the budget goes on without it.
        if let Some(currency) = &budget.currency {
            currency::check(currency, problems);
        }
        let before = problems.count();
        let total = problems.fen("budget.total", budget.total, 1.0);
        let tools = problems.fen("budget.tools", budget.tools, 0.0);
        let mut made = |field, given| problems.whole(field, None, given, 0.0, 10_000.0);
        let made_notes = made("budget.madeNotes", budget.made_notes);
        let made_videos = made("budget.madeVideos", budget.made_videos);
        let notes = notes(budget, problems);
        let set = guardrails(&budget.off, problems);
        let lines = locked_lines(budget, problems);
        let season = season(plan, *figures);
        let order = Order {
            formats: PerTier::from_fn(|tier| {
                let own = *budget.formats.get(tier);
                own.unwrap_or(*plan.objective.of(&objectives::FORMATS).get(tier))
            }),
            notes,
            season: season.applies,
        };
        let fees = PerTier::from_fn(|tier| fee(&order, figures, tier));
        let counts = locked_counts(budget, &fees, &lines, problems);
        let own = own(budget, problems);
        if problems.count() > before {
            return None;
        }
        let total = total?;
        let choices = Choices {
            total,
            tools: tools?,
            made_notes: truncate(made_notes?),
            made_videos: truncate(made_videos?),
            agency: budget.agency,
            vat: budget.vat,
            order,
        };
        let costs = costs(&choices, &lines, figures);
        let limits = Limits::new(*figures, plan.objective);
        let set = if limits.has_no_capacity() {
            set.without(GuardrailId::Capacity)
        } else {
            set
        };
        let input = Input {
            objective: plan.objective,
            limits,
            set,
            locked: Locked {
                counts,
                boost: lines.get(LineId::Boost),
            },
            response: Response::new(*figures, &order),
            model: Model::new(*figures, &order),
            own,
            season,
            starter_boost: figures.value(&figures::BOOST_SHARE),
            small_cycle: figures.fen(&figures::SMALL_CYCLE),
            costs,
            choices,
            lines,
        };
        input.limits.check(plan.objective, problems);
        input.check_audience(problems);
        check_rates(*figures, problems);
        input.check_money(problems);
        (problems.count() == before).then_some(input)
    }
}

/// Readers like and save, so a note has no more likes and saves than reads.
fn check_rates(of: Assumptions<'_>, problems: &mut Problems) {
    for tier in Tier::ALL {
        let (acts, reads) = (response::INTERACTIONS.get(tier), response::READS.get(tier));
        let (act, read) = (of.value(acts), of.value(reads));
        if act <= read {
            continue;
        }
        // Said where the user has set something.
        let (figure, given, min, max) = if of.is_own(acts) {
            (acts, act, None, Some(read))
        } else {
            (reads, read, Some(act), None)
        };
        let field = format!("overrides[{}].value", figure.id);
        problems.bounded(&field, ProblemCode::AboveReads, given, min, max);
    }
}

/// How many notes each creator posts; one where it is unsound.
fn notes(budget: &BudgetPlan, problems: &mut Problems) -> PerTier<u32> {
    PerTier::from_fn(|tier| {
        let field = format!("budget.notes.{}", tier.name());
        let given = *budget.notes.get(tier);
        let sound = problems.whole(&field, None, given, 1.0, BudgetPlan::MOST_NOTES);
        sound.map_or(1, truncate)
    })
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

fn own(budget: &BudgetPlan, problems: &mut Problems) -> Option<Own> {
    let own = budget.own.as_ref()?;
    let counts = PerTier::from_fn(|tier| {
        let field = format!("budget.own.counts.{}", tier.name());
        let given = *own.counts.get(tier);
        problems.whole(&field, None, given, 0.0, f64::from(MOST_BOOKINGS))
    });
    let boost = own
        .boost
        .map(|boost| problems.fen("budget.own.boost", boost, 0.0));
    Some(Own {
        counts: PerTier::from_fn(|tier| counts.get(tier).map_or(0, truncate)),
        boost: boost.flatten(),
    })
}
