//! Planning while the sources disagree: the mix in every world, and the mix that is least wrong.

use serde::Serialize;

use super::case::Case;
use super::world::{WorldId, within_reads};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::{Input, Luck, Percentiles, Prospect, Rivals};
use crate::figures::{Source, response};
use crate::plan::Plan;

/// A regret up to which a mix counts as nearly the best.
const NEAR: f64 = 0.05;
/// A regret up to which it is rounding.
const NOISE: f64 = 1e-9;

/// The plan under each published set of benchmarks. A regret is the part of a world's best result
/// that a mix misses there, 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Worlds {
    /// The worlds, the plan's own first; the user's own benchmarks last, where there are any.
    pub worlds: Vec<World>,
    /// The plan's best mix in all of them.
    pub today: Stand,
    /// The mix whose largest regret is the least.
    pub least_regret: Stand,
    /// Whether it is proven that no mix has a smaller largest regret; otherwise it is the best
    /// of many.
    pub exact: bool,
}

/// One published set of benchmarks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct World {
    /// Which one.
    pub id: WorldId,
    /// Who says so; missing for the plan's own figures and the user's own benchmarks.
    pub source: Option<Source>,
    /// Likes and saves of a note for each follower, in force in it.
    pub interactions: PerTier<f64>,
    /// The best mix in it, under the guardrails that the plan's best mix keeps, and what it brings there.
    pub best: Prospect,
    /// Whether what it counts as engagement is what the plan's range is about (see [`WorldId::counts_alike`]).
    pub counts_alike: bool,
    /// Whether the median of the plan's best mix in it lies within the range that the plan promises, that of
    /// eight campaigns of ten.
    pub in_range: bool,
}

/// How one mix stands in all worlds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Stand {
    /// How many creators of each tier.
    pub counts: PerTier<u32>,
    /// Boost in fen.
    pub boost: Fen,
    /// Its median in each world, in their order, in the objective's unit.
    pub results: Vec<f64>,
    /// The part of each world's best result that it brings there, in their order, 0 to 1: 1 less
    /// its regret. Of what the search adds up, the mean with each figure at its likely value.
    pub shares_of_best: Vec<f64>,
    /// Its largest regret.
    pub regret: f64,
    /// In how many worlds no mix is better.
    pub best: u32,
    /// In how many worlds no mix is better by more than a twentieth of what that one brings.
    pub near: u32,
}

/// The plan in each world: its best mix and the least-regret mix. `luck` keeps draws from one call to the
/// next, to save time.
///
/// The worlds differ in likes and saves, so they are told apart by seeding alone; where a plan
/// seeks readers or orders, every mix brings the same in all of them.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective, whatif};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let worlds = whatif::worlds(&plan, &mut Luck::new()).unwrap();
/// assert!(worlds.least_regret.regret <= worlds.today.regret);
/// assert_eq!((worlds.worlds.len(), worlds.today.shares_of_best[0]), (7, 1.0));
/// // The Guide's 19% of impressions would be 38% of followers: more than the 10% who read.
/// assert_eq!(worlds.worlds[2].interactions.micro, 0.10);
/// // The range that the plan promises holds every world that counts likes and saves by those who read.
/// assert!(worlds.worlds.iter().all(|world| world.in_range || !world.counts_alike));
/// ```
#[must_use]
pub fn worlds(plan: &Plan, luck: &mut Luck) -> Option<Worlds> {
    worlds_and_own(plan, &PerTier::default(), luck)
}

/// The same with the user's own benchmarks as one more world: likes and saves of a note for each follower, of the
/// tiers that their campaigns had. Without any there is no such world.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective, tier::PerTier, whatif};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let own = PerTier { micro: Some(0.012), ..PerTier::default() };
/// let worlds = whatif::worlds_and_own(&plan, &own, &mut Luck::new()).unwrap();
/// let own = worlds.worlds.last().unwrap();
/// assert_eq!((own.id, own.interactions.micro), (whatif::WorldId::Own, 0.012));
/// assert_eq!(own.interactions.koc, worlds.worlds[0].interactions.koc);
/// ```
#[must_use]
pub fn worlds_and_own(plan: &Plan, own: &PerTier<Option<f64>>, luck: &mut Luck) -> Option<Worlds> {
    let case = Case::new(plan);
    // A world would cover up rates of the plan that are unsound.
    case.input()?;
    let published = WorldId::ALL.map(|id| (id, id.interactions(&case)));
    let has_own = own.iter().any(|(_, rate)| rate.is_some());
    let own = has_own.then(|| (WorldId::Own, within_reads(&case, own)));
    let rates: Vec<(WorldId, PerTier<f64>)> = published.into_iter().chain(own).collect();
    let inputs: Vec<Input> = rates
        .iter()
        .map(|(_, rates)| in_world(&case, rates).input())
        .collect::<Option<_>>()?;
    let rivals = Rivals::new(inputs.iter().map(Input::search).collect())?;
    let plan = *rivals.bests().first()?;
    let (counts, boost, exact) = rivals.least_regret()?;
    // World by world: what was drawn for one serves all three mixes.
    let played = inputs.iter().zip(rivals.bests()).map(|(input, &best)| {
        let mut result = |counts, boost| input.play(luck, counts, boost).result();
        let today = result(&plan.counts, plan.boost);
        let least_regret = result(&counts, boost);
        let result = result(&best.counts, best.boost);
        (Prospect { best, result }, today, least_regret)
    });
    let played: Vec<(Prospect, Percentiles, Percentiles)> = played.collect();
    let promised = played.first()?.1;
    let is_in = |median: f64| (promised.p10..=promised.p90).contains(&median);
    let medians = |mix: fn(&(Prospect, Percentiles, Percentiles)) -> Percentiles| {
        played.iter().map(|world| mix(world).p50).collect()
    };
    let worlds = rates.into_iter().zip(&played);
    Some(Worlds {
        worlds: worlds
            .map(|((id, interactions), (best, today, _))| World {
                id,
                source: id.source(),
                interactions,
                best: *best,
                counts_alike: id.counts_alike(),
                in_range: is_in(today.p50),
            })
            .collect(),
        today: stand(&rivals, plan.counts, plan.boost, medians(|world| world.1)),
        least_regret: stand(&rivals, counts, boost, medians(|world| world.2)),
        exact,
    })
}

/// The plan with a world's likes and saves.
fn in_world(case: &Case, interactions: &PerTier<f64>) -> Case {
    Tier::ALL.into_iter().fold(case.clone(), |case, tier| {
        case.with_figure(response::INTERACTIONS.get(tier), *interactions.get(tier))
    })
}

fn stand(rivals: &Rivals<'_>, counts: PerTier<u32>, boost: Fen, medians: Vec<f64>) -> Stand {
    let means = rivals.results(&counts, boost).into_iter();
    let parts: Vec<f64> = means
        .zip(rivals.bests())
        .map(|(mean, best)| part(mean, best.result))
        .collect();
    let least = parts.iter().copied().fold(1.0, f64::min);
    let from = |least: f64| parts.iter().map(|&part| u32::from(part >= least)).sum();
    Stand {
        counts,
        boost,
        regret: 1.0 - least,
        best: from(1.0 - NOISE),
        near: from(1.0 - NEAR),
        results: medians,
        shares_of_best: parts,
    }
}

/// The part of the best result that is reached; all where even the best brings nothing. A better
/// result than the best is rounding.
fn part(result: f64, best: f64) -> f64 {
    if best > 0.0 {
        (result / best).min(1.0)
    } else {
        1.0
    }
}
