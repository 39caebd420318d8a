//! Whether the money and the audience of a plan are enough for one creator, and for what is locked.

use crate::base::problem::{ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::input::Input;

impl Input {
    /// The audience must hold more people than one creator has readers.
    pub(super) fn check_audience(&self, problems: &mut Problems) {
        let response = &self.response;
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
    pub(super) fn check_money(&self, problems: &mut Problems) {
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
    pub(super) fn least_total(&self, least: Fen) -> Fen {
        let costs = &self.costs;
        let others = costs.fixed.sum() - costs.fixed.contingency;
        let share = costs.fixed.contingency.as_f64() / costs.total.as_f64();
        let total = (others + least).as_f64() / (1.0 - share.min(0.99));
        Fen::nearest((total / 100.0).ceil() * 100.0)
    }
}
