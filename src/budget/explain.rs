//! How each number of the optimum came about: the formulas of `response` and `forecast`, gone
//! through once more with numbers that remember.

use super::explanation::{Explanation, Term};
use super::forecast::is_spent;
use super::input::Input;
use super::number::{Number, sum};
use super::quantity::{Price, Quantity};
use super::report::LineId;
use super::response::Response;
use super::traced::{Trace, Traced};
use super::uncertain::Uncertain;
use crate::document::Named;
use crate::figures::{Assumptions, Unit, response as figures};
use crate::tier::PerTier;

/// The numbers that can be explained.
#[derive(Clone, Copy)]
enum Explained {
    Result,
    Quantity(Quantity),
    Price(Price),
}

impl Explained {
    fn of(id: &str) -> Option<Explained> {
        let quantity = Quantity::named(id).map(Explained::Quantity);
        let price = Price::named(id).map(Explained::Price);
        let result = (id == "result").then_some(Explained::Result);
        result.or(quantity).or(price)
    }
}

/// How a number of the optimum came about, by its id; `None` where no number has the id or the
/// report has none either. `figures` are those that the input was checked with.
pub(crate) fn explain(input: &Input, of: Assumptions<'_>, id: &str) -> Option<Explanation> {
    let explained = Explained::of(id)?;
    let best = input.best();
    let trace = Trace::default();
    let response = response(&trace, input, of);
    let counts = PerTier::from_fn(|tier| {
        trace.given(f64::from(*best.counts.get(tier)), Term::Creators, tier)
    });
    let boost = trace.given(best.boost.as_f64(), LineId::Boost, None);
    let total = |quantity: Quantity| quantity.of_mix(&response, &counts, boost).value;
    let (number, unit) = match explained {
        Explained::Result => {
            let score = response.mix_score(input.objective, &counts, boost);
            let result = response.result(input.objective, score);
            (result.named(Term::Result, None), Unit::Count)
        }
        Explained::Quantity(quantity) => (total(quantity), Unit::Count),
        Explained::Price(price) => {
            let counts = PerTier::from_fn(|tier| f64::from(*best.counts.get(tier)));
            let forecaster = &input.forecaster;
            let range = forecaster.range(price.of(), &counts, best.boost.as_f64());
            if !Price::is_known(range) {
                return None;
            }
            let lines = input.costs.lines(&best.counts, best.boost);
            let amounts = lines.iter().filter(|line| is_spent(line)).map(|line| {
                let amount = line.amount.as_f64();
                match line.id {
                    LineId::Boost => boost,
                    id => trace.given(amount, id, line.tier),
                }
            });
            let spent = sum(amounts).named(Term::Spent, None);
            let cost = price.money(spent) / total(price.of());
            (cost.named(price, None), Unit::Fen)
        }
    };
    Some(trace.explain(number, unit))
}

/// The likely response, from figures that remember which they are.
fn response<'a>(trace: &'a Trace, input: &Input, of: Assumptions<'_>) -> Response<Traced<'a>> {
    let values = Uncertain::from_fn(|_, figure| trace.figure(of, figure));
    let followers = PerTier::from_fn(|tier| trace.figure(of, figures::FOLLOWERS.get(tier)));
    Response::of(&values, &followers, &input.model.assumed.posted)
}
