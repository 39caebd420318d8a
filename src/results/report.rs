//! All that there is to say of what came in.

use serde::Serialize;

use super::compare::{Compared, Comparison, Group, number};
use super::in_plan::InPlan;
use super::input::Results;
use super::join::Join;
use super::promise::Promise;
use super::sound::{Impossible, sound};
use super::sums::{Sum, sums};
use super::tally::Notes;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::{Fen, truncate};
use crate::budget::Luck;
use crate::figures::Assumptions;
use crate::plan::Plan;

/// Plan against actual.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ResultsReport {
    /// What the plan is for, and so what it is measured by.
    pub objective: Objective,
    /// Whose each note is, in the order of their keys.
    pub joins: Vec<Join>,
    /// The notes that the plan means to have out, of each tier.
    pub planned: PerTier<u32>,
    /// Those of them that are, as far as their tier is known.
    pub out: PerTier<u32>,
    /// Whether the plan names creators of these notes; else its tiers alone are compared.
    pub named: bool,
    /// Notes of a known tier that were not planned, which are held against nothing; where tiers alone are
    /// compared, notes beyond the number that was planned, which are held against as many.
    pub unplanned: u32,
    /// Notes whose tier is not known, which are held against nothing.
    pub open: u32,
    /// Notes younger than `settled` days.
    pub young: u32,
    /// From how many days on a note's numbers are looked at as what it brings.
    pub settled: u32,
    /// What the objective is held against first, of all notes; missing where no note says it.
    pub headline: Option<Compared>,
    /// All notes that are compared, together, boost included.
    pub all: Group,
    /// Each tier of them, without what boost brought.
    pub tiers: Vec<Group>,
    /// What the tiers, boost and all other notes bring together.
    pub sums: Vec<Sum>,
    /// Each creator likewise, the best first.
    pub creators: Vec<Group>,
    /// What was really paid.
    pub paid: Paid,
    /// Numbers that cannot be, in the order of the results' notes; they are missing from all else.
    pub impossible: Vec<Impossible>,
}

/// What was really paid, in fen; missing where no sheet says. Fees, service fee, sums and boost come to all of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Paid {
    /// Fees of the creators alone, of the notes that say theirs and give no sum of all that they cost.
    pub fees: Option<Fen>,
    /// The marketplace's service fee on these, by the plan's share of it or as the sheet's fees hold it.
    pub service: Option<Fen>,
    /// How many notes do.
    pub notes: u32,
    /// What the plan had for as many notes of these tiers.
    pub planned_fees: Fen,
    /// What the other notes cost in all, their boost included, as their sheets give it.
    pub sums: Option<Fen>,
    /// Boost, without what these sums hold.
    pub boost: Option<Fen>,
    /// The part of the ad reports' spend that is on notes of no sheet, where there is any; it is in the boost.
    pub elsewhere: Option<Fen>,
    /// All of it.
    pub all: Option<Fen>,
}

/// Holds what came in against the plan; `None` where its budget is unsound. Order and number of the sheets tell
/// nothing. `luck` keeps draws from one call to the next, to save time.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective};
/// use notewave::results::{Results, report};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let report = report(&plan, &Results::default(), &mut Luck::new()).unwrap();
/// assert!(report.headline.is_none() && report.planned.micro > 0 && report.out.micro == 0);
/// ```
#[must_use]
pub fn report(plan: &Plan, results: &Results, luck: &mut Luck) -> Option<ResultsReport> {
    let (results, impossible) = &sound(results);
    let notes = Notes::new(plan, results);
    let in_plan = InPlan::of(plan, &notes);
    let promise = Promise::new(plan, luck)?;
    let paid = paid(&notes, results, &promise);
    let mut comparison = Comparison {
        notes: &notes,
        in_plan: &in_plan,
        results,
        promise,
        objective: plan.objective,
        figures: Assumptions::new(&plan.overrides),
    };
    let young = notes.all.iter().filter(|out| notes.is_young(out)).count();
    let open = notes
        .all
        .iter()
        .filter(|out| out.join.tier.is_none())
        .count();
    let known = notes.known().filter(|(out, _)| in_plan.has(out)).count();
    let out = in_plan.out;
    let sum_out: u32 = Tier::ALL.iter().map(|tier| *out.get(*tier)).sum();
    let unplanned = if in_plan.is_named() {
        number(notes.known().count() - known)
    } else {
        number(known) - sum_out
    };
    let (all, tiers) = (comparison.all(), comparison.tiers());
    Some(ResultsReport {
        objective: plan.objective,
        headline: comparison.headline(),
        sums: sums(plan.objective, &notes, &in_plan, &all, &tiers),
        all,
        tiers,
        creators: comparison.creators(),
        planned: in_plan.planned,
        out,
        named: in_plan.is_named(),
        unplanned,
        open: number(open),
        young: number(young),
        settled: truncate(notes.settled),
        paid,
        impossible: impossible.clone(),
        joins: notes.all.into_iter().map(|out| out.join).collect(),
    })
}

fn paid(notes: &Notes<'_>, results: &Results, promise: &Promise<'_>) -> Paid {
    let by_fee = || {
        let notes = notes.known();
        notes.filter(|(out, _)| out.note.paid.is_none() && out.fee.is_some())
    };
    let sum = |amounts: &mut dyn Iterator<Item = f64>| Fen::nearest(amounts.sum());
    let count = number(by_fee().count());
    let has_fees = count > 0;
    let fees = has_fees.then(|| sum(&mut by_fee().filter_map(|(out, _)| out.fee)));
    let service = has_fees.then(|| sum(&mut by_fee().filter_map(|(out, _)| out.service)));
    let whole: Vec<f64> = notes.all.iter().filter_map(|out| out.note.paid).collect();
    let sums = (!whole.is_empty()).then(|| sum(&mut whole.into_iter()));
    let beside = notes.boost_of(|_| true).beside;
    let boost = notes
        .boost
        .map(|_| beside)
        .filter(|boost| sums.is_none() || *boost > Fen::ZERO);
    let parts = [fees, service, sums, boost];
    let is_ours = |key: &str| key.is_empty() || notes.has(key);
    let elsewhere = results.ads.iter().filter(|ad| !is_ours(&ad.note));
    let elsewhere = sum(&mut elsewhere.filter_map(|ad| ad.spend));
    Paid {
        fees,
        service,
        notes: count,
        planned_fees: by_fee().map(|(_, tier)| promise.fee(tier)).sum(),
        sums,
        boost,
        elsewhere: (results.boost.is_none() && boost.is_some() && elsewhere > Fen::ZERO)
            .then_some(elsewhere),
        all: parts
            .iter()
            .any(Option::is_some)
            .then(|| parts.into_iter().flatten().sum()),
    }
}
