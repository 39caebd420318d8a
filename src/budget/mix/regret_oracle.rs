//! Brute force as the oracle of the least regret, and what holds of worlds whatever they say.

use proptest::prelude::*;

use super::bookings::bookings;
use super::oracle::{input, set, small_plan};
use super::regret::Rivals;
use super::search::Search;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::GuardrailId;
use crate::budget::Input;
use crate::plan::Plan;

/// A world: likes and saves for each follower, in thousandths.
type Rates = [u32; 4];

/// Rates from none to a follower's every second like, some of them far apart.
fn rates() -> impl Strategy<Value = Vec<Rates>> {
    let rate = prop_oneof![1 => Just(0_u32), 4 => 1_u32..20, 4 => 1_u32..500];
    prop::collection::vec(prop::array::uniform4(rate), 1..6)
}

/// The plan in each of the worlds.
fn inputs(plan: &Plan, worlds: &[Rates]) -> Option<Vec<Input>> {
    let world = |rates: &Rates| {
        let mut plan = plan.clone();
        for (tier, &rate) in Tier::ALL.into_iter().zip(rates) {
            let id = format!("interactions.{}", tier.name());
            set(&mut plan, &id, f64::from(rate) / 1_000.0);
        }
        input(&plan)
    };
    worlds.iter().map(world).collect()
}

/// The search in each world.
fn searches(inputs: &[Input]) -> Vec<Search<'_>> {
    inputs.iter().map(Input::search).collect()
}

/// The largest regret of a mix.
fn regret(rivals: &Rivals<'_>, counts: &PerTier<u32>, boost: Fen) -> f64 {
    let parts = rivals.parts(counts, boost);
    1.0 - parts.into_iter().fold(f64::INFINITY, f64::min)
}

/// The least regret of all mixes that keep what the plan's best mix keeps.
fn brute_force(rivals: &Rivals<'_>, plan: &Input, most: u32) -> f64 {
    let search = Search {
        limits: &rivals.limits,
        ..plan.search()
    };
    let mut least = f64::INFINITY;
    let all = (0..=most).flat_map(|mega| {
        (0..=most - mega).flat_map(move |mid| {
            (0..=most - mega - mid).flat_map(move |micro| {
                (0..=most - mega - mid - micro).map(move |koc| PerTier {
                    koc,
                    micro,
                    mid,
                    mega,
                })
            })
        })
    });
    for counts in all {
        let mut locks = plan.locked.counts.iter();
        let locked = locks.all(|(tier, lock)| lock.has(*counts.get(tier)));
        let Some(boost) = search.boost(&counts) else {
            continue;
        };
        let keeps = GuardrailId::ALL
            .into_iter()
            .all(|id| search.keeps(id, &counts, boost));
        if locked && keeps && bookings(&counts) > 0 {
            least = least.min(regret(rivals, &counts, boost));
        }
    }
    least
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn the_least_regret_is_that_of_brute_force(plan in small_plan(), worlds in rates()) {
        let plan = Plan { objective: Objective::Seeding, ..plan };
        let Some(inputs) = inputs(&plan, &worlds) else { return Ok(()) };
        let rivals = Rivals::new(searches(&inputs)).unwrap();
        let (counts, boost, exact) = rivals.least_regret().unwrap();
        let most = rivals.limits.capacity;
        // A lock may ask for more creators than the team handles; that box is too large.
        prop_assume!(most <= 15);
        let least = brute_force(&rivals, &inputs[0], most);
        let found = regret(&rivals, &counts, boost);
        prop_assert!(exact && (found - least).abs() < 1e-8, "{} is not {}", found, least);
    }

    #[test]
    fn one_more_world_never_lowers_a_regret(plan in small_plan(), worlds in rates()) {
        let plan = Plan { objective: Objective::Seeding, ..plan };
        let Some(inputs) = inputs(&plan, &worlds) else { return Ok(()) };
        let mut before = (0.0, 0.0);
        for count in 1..=inputs.len() {
            let rivals = Rivals::new(searches(&inputs[..count])).unwrap();
            let today = rivals.bests()[0];
            let (counts, boost, _) = rivals.least_regret().unwrap();
            let fixed = regret(&rivals, &today.counts, today.boost);
            let least = regret(&rivals, &counts, boost);
            prop_assert!(fixed >= before.0 && least >= before.1 - 1e-8 && least <= fixed + 1e-12);
            before = (fixed, least);
        }
    }
}

/// Boxes so wide that the bound is at work, against the same search without it.
#[test]
fn the_bound_cuts_no_least_regret() {
    let worlds = [[50, 22, 10, 5], [20, 30, 2, 1], [90, 10, 10, 9]];
    for (yuan, off) in [
        (250_000, vec!["blend"]),
        (400_000, vec!["blend", "layer"]),
        (900_000, vec!["blend", "layer", "front-load", "mega-anchor"]),
    ] {
        let mut plan = crate::default_plan(Objective::Seeding, "2026-11-23");
        plan.budget.total = f64::from(yuan) * 100.0;
        plan.budget.off = off.into_iter().map(str::to_owned).collect();
        set(&mut plan, "guardrail.capacity", 34.0);
        set(&mut plan, "audience", 400_000.0);
        let inputs = inputs(&plan, &worlds).unwrap();
        let rivals = Rivals::new(searches(&inputs)).unwrap();
        let (counts, boost, exact) = rivals.least_regret().unwrap();
        let least = brute_force(&rivals, &inputs[0], 34);
        let found = regret(&rivals, &counts, boost);
        assert!(
            exact && (found - least).abs() < 1e-8,
            "{found} is not {least}"
        );
    }
}
