//! Up to which fee a creator is worth booking: the verdict on one creator.

use super::doubt::cannot_be;
use super::expected::expected;
use super::input::Input;
use super::levels::Levels;
use super::report::{Check, Worth};
use crate::base::binary_search::first_where;
use crate::base::normal::Z90;
use crate::base::tier::PerTier;
use crate::base::units::Fen;
use crate::budget;
use crate::budget::money::prices::{Order, fee};
use crate::budget::response::curves::Response;
use crate::budget::{Ordered, Quote};
use crate::figures::{Assumptions, response as figures};
use crate::plan::Creator;

/// What a creator is worth of whose results so large a part counts; `None` where numbers of the
/// creator's cannot be, or a typical creator brings nothing.
///
/// ```
/// use notewave::{default_plan, evaluate, objective::Objective};
/// let engagement = evaluate(&default_plan(Objective::Seeding, "2026-11-23")).engagement.unwrap();
/// let worth = engagement.worth.unwrap();
/// assert!(worth.low < worth.up_to && worth.up_to < worth.high);
/// // The example asks RMB 20,000: cheaper than typical just where that is less than the worth.
/// assert_eq!(worth.cost.unwrap() < worth.typical_cost, worth.up_to.0 > 2_000_000);
/// ```
#[must_use]
pub(crate) fn worth(
    input: &Input<'_>,
    budget: &budget::Input,
    of: Assumptions<'_>,
    (creator, check): (&Creator, &Check),
    levels: &Levels,
    counts: f64,
) -> Option<Worth> {
    if cannot_be(&check.doubts) {
        return None;
    }
    let tier = check.tier;
    // One note in the format of the fee that is asked.
    let order = Order {
        formats: PerTier::from_fn(|_| input.format),
        notes: PerTier::from_fn(|_| 1),
        season: budget.choices.order.season,
    };
    let ordered = Ordered {
        budget,
        order: &order,
        response: &Response::new(of, &order),
    };
    let typical = |followers: f64| Quote {
        tier,
        followers,
        image: None,
        video: None,
        reads: None,
        engagements: None,
        saves: None,
    };
    let usual = typical(of.value(figures::FOLLOWERS.get(tier)));
    let usual_cost = ordered.cost(of, tier, fee(&order, &of, tier));
    let usual_result = ordered.result(&usual);
    if usual_result <= 0.0 {
        return None;
    }
    let each = usual_cost.as_f64() / usual_result;
    let expected = expected(&input.evidence(creator), tier, budget.objective, levels, of);
    let own = ordered.result(&expected.quote) * counts;
    let costs = |fee: i64| ordered.cost(of, tier, Fen(fee)).as_f64();
    let up_to = |result: f64| {
        let most = (each * result).min(Fen::MAX.as_f64());
        // What a fee costs all in only rises with it.
        let above = first_where(0, Fen::nearest(most).0 + 1, |fee| costs(fee) > most);
        Fen((above - 1).max(0))
    };
    let off = libm::exp(Z90 * expected.spread);
    let [low, up_to, high] = [own / off, own, own * off].map(up_to);
    let cost = check.fee.map(|fee| costs(fee.0) / own);
    Some(Worth {
        up_to,
        low,
        high,
        result: own,
        counts,
        typical_result: ordered.result(&typical(creator.followers)),
        cost: cost.filter(|cost| cost.is_finite()),
        typical_cost: each,
        assumed: expected.assumed,
        drawn: expected.drawn,
    })
}
