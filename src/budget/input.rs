//! The budget's part of a plan, checked.

use super::mix::guardrail::{Limits, Set};
use super::mix::locks::{Lines, Locked, locked_counts, locked_lines};
use super::mix::optimum::MOST_BOOKINGS;
use super::money::costs::Costs;
use super::money::prices::{Choices, Order, costs, fee};
use super::money::season::season;
use super::report::{GuardrailId, LineId, Season};
use super::response::forecast::Forecaster;
use super::simulate::simulation::Model;
use crate::base::date::Date;
use crate::base::objective::Objective;
use crate::base::problem::{ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::figures::{Assumptions, budget as figures};
use crate::plan::{BudgetPlan, Currency, Plan};

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
    pub(crate) forecaster: Forecaster,
    pub(crate) model: Model,
    pub(crate) own: Option<Own>,
    /// The premium that creator fees may carry.
    pub(crate) season: Season,
    /// The part of the total that the starter blend holds for boost.
    pub(crate) starter_boost: Fen,
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
    /// The budget's part of a plan, or `None` and the problems that stand in the way.
    pub fn check(plan: &Plan, figures: &Assumptions<'_>, problems: &mut Problems) -> Option<Input> {
        let before = problems.count();
        let budget = &plan.budget;
        let total = money(problems, "budget.total", budget.total, 1.0);
        let tools = money(problems, "budget.tools", budget.tools, 0.0);
        let mut made = |field, given| problems.whole(field, None, given, 0.0, 10_000.0);
        let made_notes = made("budget.madeNotes", budget.made_notes);
        let made_videos = made("budget.madeVideos", budget.made_videos);
        let notes = notes(budget, problems);
        let set = guardrails(&budget.off, problems);
        let lines = locked_lines(budget, problems);
        let season = season(plan, *figures);
        let order = Order {
            formats: budget.formats,
            notes,
            season: season.applies,
        };
        let fees = PerTier::from_fn(|tier| fee(&order, figures, tier));
        let counts = locked_counts(budget, &fees, &lines, problems);
        let own = own(budget, problems);
        if let Some(currency) = &budget.currency {
            check_currency(currency, problems);
        }
        if problems.count() > before {
            return None;
        }
        let total = total?;
        let choices = Choices {
            total,
            tools: tools?,
            made_notes: count(made_notes?),
            made_videos: count(made_videos?),
            agency: budget.agency,
            vat: budget.vat,
            order,
        };
        let costs = costs(&choices, &lines, figures);
        let input = Input {
            objective: plan.objective,
            limits: Limits::new(total, *figures),
            set,
            locked: Locked {
                counts,
                boost: lines.get(LineId::Boost),
            },
            forecaster: Forecaster::new(*figures, &notes),
            model: Model::new(*figures, &notes),
            own,
            season,
            starter_boost: total.share(figures.share(&figures::BOOST_SHARE)),
            small_cycle: figures.fen(&figures::SMALL_CYCLE),
            costs,
            choices,
            lines,
        };
        input.limits.check(problems);
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
            let least = Some(most.ceil() + 1.0);
            let (field, code) = ("overrides[audience].value", ProblemCode::BelowReaders);
            problems.bounded(field, code, response.audience, least, None);
        }
    }

    /// The budget must pay for what is locked, and for one creator.
    fn check_money(&self, problems: &mut Problems) {
        let costs = &self.costs;
        let locked = PerTier::from_fn(|tier| self.locked.counts.get(tier).first);
        let booked = locked.iter().any(|(_, &count)| count > 0);
        let counts = self.locked.counts.iter();
        let free = counts.filter(|(_, lock)| !lock.is_lock());
        let cheapest = free.map(|(tier, _)| costs.each.get(tier).all_in()).min();
        let first = match cheapest {
            None if !booked => {
                return problems.say("budget.locks.counts", ProblemCode::Empty, 0.0);
            }
            Some(cheapest) if !booked => cheapest,
            _ => Fen::ZERO,
        };
        let boost = self.locked.boost.unwrap_or(Fen::ZERO);
        let needed = costs.creators(&locked) + first + costs.boost_gross(boost);
        if needed <= costs.spendable() {
            return;
        }
        if !booked && costs.locked.is_empty() {
            let least = Some(self.least_total(needed).as_f64());
            let (field, most) = ("budget.total", Some(Fen::MAX.as_f64()));
            let (code, given) = (ProblemCode::BelowCheapest, costs.total.as_f64());
            return problems.bounded(field, code, given, least, most);
        }
        let (all, total) = (needed + costs.fixed.sum(), costs.total.as_f64());
        let code = ProblemCode::LocksCostMore;
        problems.bounded("budget.locks", code, all.as_f64(), None, Some(total));
        self.check_each_lock(needed, problems);
    }

    /// Names each lock that alone could make the room that is missing, with the most that fits.
    fn check_each_lock(&self, needed: Fen, problems: &mut Problems) {
        let costs = &self.costs;
        let rest = |own: Fen| costs.spendable() - (needed - own);
        let mut say = |field: &str, given: f64, most: f64| {
            let code = ProblemCode::OutOfRange;
            problems.bounded(field, code, given, Some(0.0), Some(most));
        };
        for (tier, span) in self.locked.counts.iter().filter(|(_, span)| span.is_lock()) {
            let each = costs.each.get(tier).all_in();
            let room = rest(each * span.first);
            if room >= Fen::ZERO && span.first > 0 {
                let most = Fen(room.0 / each.0.max(1)).as_f64();
                let field = format!("budget.locks.counts.{}", tier.name());
                say(&field, f64::from(span.first), most);
            }
        }
        if let Some(boost) = self.locked.boost {
            let room = rest(costs.boost_gross(boost));
            if room >= Fen::ZERO {
                let most = costs.boost_within(room);
                say("budget.locks.lines[boost]", boost.as_f64(), most.as_f64());
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

/// An amount in fen, at least `least`.
pub(crate) fn money(problems: &mut Problems, field: &str, fen: f64, least: f64) -> Option<Fen> {
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
pub(crate) fn count(number: f64) -> u32 {
    number as u32
}

/// How many notes each creator posts; one where it is unsound.
fn notes(budget: &BudgetPlan, problems: &mut Problems) -> PerTier<u32> {
    PerTier::from_fn(|tier| {
        let field = format!("budget.notes.{}", tier.name());
        let given = *budget.notes.get(tier);
        let sound = problems.whole(&field, None, given, 1.0, BudgetPlan::MOST_NOTES);
        sound.map_or(1, count)
    })
}

/// No number depends on the currency, so all there is to see is that the page can show it.
fn check_currency(currency: &Currency, problems: &mut Problems) {
    let Currency { code, rate, date } = currency;
    if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        problems.say("budget.currency.code", ProblemCode::Unknown, code.as_str());
    }
    let (min, max) = (Currency::MIN_RATE, Currency::MAX_RATE);
    problems.number("budget.currency.rate", None, *rate, min, max);
    if Date::parse(date).is_none() {
        problems.say("budget.currency.date", ProblemCode::NotADate, date.as_str());
    }
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
        .map(|boost| money(problems, "budget.own.boost", boost, 0.0));
    Some(Own {
        counts: PerTier::from_fn(|tier| counts.get(tier).map_or(0, count)),
        boost: boost.flatten(),
    })
}
