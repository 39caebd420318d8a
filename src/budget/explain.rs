//! How each number of the optimum came about: the formulas of `response` and `forecast`, gone
//! through once more with numbers that remember.

use super::explanation::{Explanation, Name};
use super::forecast::is_spent;
use super::input::Input;
use super::number::{Number, sum};
use super::quantity::{Price, Quantity};
use super::report::LineId;
use super::response::Response;
use super::traced::{Trace, Traced};
use super::uncertain::Uncertain;
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
        Some(match id {
            "result" => Explained::Result,
            "impressions" => Explained::Quantity(Quantity::Impressions),
            "reads" => Explained::Quantity(Quantity::Reads),
            "reach" => Explained::Quantity(Quantity::Reach),
            "engagements" => Explained::Quantity(Quantity::Engagements),
            "saves" => Explained::Quantity(Quantity::Saves),
            "notesLive" => Explained::Quantity(Quantity::NotesLive),
            "clicks" => Explained::Quantity(Quantity::Clicks),
            "orders" => Explained::Quantity(Quantity::Orders),
            "cpe" => Explained::Price(Price::Engagement),
            "cpm" => Explained::Price(Price::ThousandImpressions),
            "costPerSave" => Explained::Price(Price::Save),
            "costPerReader" => Explained::Price(Price::Reader),
            "costPerOrder" => Explained::Price(Price::Order),
            _ => return None,
        })
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
        trace.given(f64::from(*best.counts.get(tier)), Name::Creators, tier)
    });
    let boost = trace.given(best.boost.as_f64(), Name::Boost, None);
    let total = |quantity: Quantity| quantity.of_mix(&response, &counts, boost).value;
    let (number, unit) = match explained {
        Explained::Result => {
            let score = response.mix_score(input.objective, &counts, boost);
            let result = response.result(input.objective, score);
            (result.named(Name::Result, None), Unit::Count)
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
                    id => trace.given(amount, name(id), line.tier),
                }
            });
            let spent = sum(amounts).named(Name::Spent, None);
            let cost = price.money(spent) / total(price.of());
            (cost.named(price.name(), None), Unit::Fen)
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

const fn name(line: LineId) -> Name {
    match line {
        LineId::Fees => Name::Fees,
        LineId::Service => Name::Service,
        LineId::Agency => Name::Agency,
        LineId::Product => Name::Product,
        LineId::Handling => Name::Handling,
        LineId::Production => Name::Production,
        LineId::Tools => Name::Tools,
        LineId::Boost => Name::Boost,
        LineId::Vat => Name::Vat,
        LineId::Contingency => Name::Contingency,
        LineId::Leftover => Name::Leftover,
    }
}
