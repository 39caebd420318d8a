//! How each number of an average campaign is worked out: the formulas of `prices`, `costs` and
//! `response`, gone through once more with numbers that remember.

use super::amount::Remembering;
use super::explanation::Explanation;
use super::traced::{Trace, Traced};
use crate::base::document::Named;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::input::Input;
use crate::budget::money::locked_lines::line_named;
use crate::budget::money::prices::costs;
use crate::budget::number::Number;
use crate::budget::number::sum;
use crate::budget::response::curves::{Response, Typical};
use crate::budget::response::uncertain::Uncertain;
use crate::budget::terms::{LineId, Name, Price, Quantity, Term};
use crate::figures::{Assumptions, Figure, Unit, response as figures};

/// The numbers of a mix that can be explained.
#[derive(Clone, Copy)]
enum Explained {
    Result,
    Quantity(Quantity),
    Price(Price),
    Line(LineId, Option<Tier>),
}

impl Explained {
    /// The number by its id; a cost line by the name that a plan locks it by.
    fn of(id: &str) -> Option<Explained> {
        match id {
            "result" => Some(Explained::Result),
            "leftover" => Some(Explained::Line(LineId::Leftover, None)),
            _ => None,
        }
        .or_else(|| Quantity::named(id).map(Explained::Quantity))
        .or_else(|| Price::named(id).map(Explained::Price))
        .or_else(|| line_named(id).map(|(id, tier)| Explained::Line(id, tier)))
    }

    /// What it is called.
    fn name(self) -> (Name, Option<Tier>) {
        match self {
            Explained::Result => (Term::Result.into(), None),
            Explained::Quantity(quantity) => (quantity.into(), None),
            Explained::Price(price) => (price.into(), None),
            Explained::Line(id, tier) => (id.into(), tier),
        }
    }

    const fn unit(self) -> Unit {
        match self {
            Explained::Result | Explained::Quantity(_) => Unit::Count,
            Explained::Price(_) | Explained::Line(..) => Unit::Fen,
        }
    }
}

/// The steps to a number of the report, by its id; `None` where no number has the id or the
/// report has none either. `of` are the figures that the input was checked with.
pub(crate) fn explain(input: &Input, of: Assumptions<'_>, id: &str) -> Option<Explanation> {
    let (counts, boost, id) = mix(input, id)?;
    let explained = Explained::of(id)?;
    let trace = &Trace::default();
    let counts =
        PerTier::from_fn(|tier| trace.given(f64::from(*counts.get(tier)), Term::Creators, tier));
    let boost = trace.given(boost.as_f64(), LineId::Boost, None);
    let quantity =
        |quantity: Quantity| quantity.of_mix(&response(trace, input, of), &counts, boost);
    let amounts = || {
        let costs = costs(&input.choices, &input.lines, &Remembering { trace, of });
        costs.amounts(&counts, boost).into_iter()
    };
    let number = match explained {
        Explained::Result => {
            let response = response(trace, input, of);
            let score = response.mix_score(input.objective, &counts, boost);
            response.result(input.objective, score)
        }
        Explained::Line(id, tier) => amounts().find(|line| (line.0, line.1) == (id, tier))?.2,
        Explained::Quantity(wanted) => quantity(wanted),
        Explained::Price(price) => {
            let spent = amounts().filter(|line| line.0.is_spent());
            let spent = spent.filter(|line| line.2.value().abs() > 0.0);
            let spent = sum(spent.map(|line| line.2)).named(Term::Spent, None);
            price.where_spent(spent, quantity(price.of()))?
        }
    };
    Some(trace.explain(number, explained.name(), explained.unit()))
}

/// The counts and the boost of the mix that an id begins with, and the rest of the id. Where it
/// begins with none it is the optimum.
fn mix<'a>(input: &Input, id: &'a str) -> Option<(PerTier<u32>, Fen, &'a str)> {
    if let Some(id) = id.strip_prefix("starter.") {
        let (counts, boost) = input.starter()?;
        return Some((counts, boost, id));
    }
    if let Some(id) = id.strip_prefix("own.") {
        let (counts, boost) = input.own_mix()?;
        return Some((counts, boost, id));
    }
    let best = input.best();
    Some((best.counts, best.boost, id))
}

/// The response at the likely values, from figures that remember which they are.
fn response<'a>(trace: &'a Trace, input: &Input, of: Assumptions<'_>) -> Response<Traced<'a>> {
    let values = Uncertain::from_fn(|_, figure| trace.figure(of, figure));
    let likely = |figures: &'static PerTier<Figure>| {
        PerTier::from_fn(|tier| trace.figure(of, figures.get(tier)))
    };
    let typical = Typical {
        followers: likely(&figures::FOLLOWERS),
        reads: likely(&figures::READS),
    };
    Response::of(&values, &typical, &input.choices.order)
}
