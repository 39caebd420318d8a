//! Brute force as the oracle of the search: every mix there is, one by one.

use crate::base::by_name::ByName;

use proptest::prelude::*;

use super::alternatives::differs;
use super::gap::gap;
use super::locks::CountRange;
use super::search::{Found, Search};
use crate::base::document::Named;
use crate::base::objective::Objective;
use crate::base::problem::Problems;
use crate::base::tier::{PerTier, Tier};
use crate::budget::Input;
use crate::default_plan;
use crate::figures::{Assumptions, Override};
use crate::plan::{Format, Plan, SeasonSwitch};

/// The best mix of all that keep the guardrails and are wanted, found without any cleverness.
fn brute_force(
    search: &Search<'_>,
    most: u32,
    wanted: impl Fn(&PerTier<u32>) -> bool,
) -> Option<Found> {
    let mut best: Option<Found> = None;
    for mega in 0..=most {
        for mid in 0..=most - mega {
            for micro in 0..=most - mega - mid {
                for koc in 0..=most - mega - mid - micro {
                    let counts = PerTier {
                        koc,
                        micro,
                        mid,
                        mega,
                    };
                    if !wanted(&counts) {
                        continue;
                    }
                    let Some(boost) = search.boost(&counts) else {
                        continue;
                    };
                    let score = search.score(&counts, boost);
                    if search.allows(&counts, boost) && best.is_none_or(|best| score > best.score) {
                        best = Some(Found {
                            counts,
                            boost,
                            score,
                            short: 0.0,
                        });
                    }
                }
            }
        }
    }
    best
}

/// The checked input of a plan that must be sound.
pub(crate) fn input(plan: &Plan) -> Option<Input> {
    let mut problems = Problems::new();
    Input::check(plan, &Assumptions::new(&plan.overrides), &mut problems)
}

fn assert_equal_to_brute_force(plan: &Plan, most: u32) {
    if let Some(input) = input(plan) {
        assert_as_good(&input, most);
    }
}

fn assert_as_good(input: &Input, most: u32) {
    let search = input.search();
    let searched = search.best(-1.0);
    let brute = brute_force(&search, most, |_| true);
    assert_eq!(search.is_possible(), brute.is_some());
    match (searched, brute) {
        (None, None) => {}
        (Some(searched), Some(brute)) => {
            // The order of additions is the same, so equal mixes score the same; of mixes that
            // score the same but for rounding, either will do.
            let gap = (searched.score - brute.score).abs() / brute.score;
            assert!(gap < 1e-12, "{searched:?} is not {brute:?}");
        }
        (searched, brute) => panic!("{searched:?} is not {brute:?}"),
    }
}

pub(crate) fn set(plan: &mut Plan, id: &str, value: f64) {
    let own = Override {
        value,
        low: None,
        high: None,
    };
    plan.overrides.insert(id.to_owned(), own);
}

prop_compose! {
    /// A plan with a small box of mixes: the capacity is never off.
    pub(crate) fn small_plan()(
        objective in prop::sample::select(Objective::ALL.to_vec()),
        yuan in 1_000_u32..300_000,
        capacity in 1_u32..16,
        off in prop::sample::subsequence(vec![
            "blend", "layer", "front-load", "single-creator", "mega-anchor", "boost-share",
        ], 0..=6),
        fees in prop::array::uniform4(1_u32..60_000),
        audience in 100_000_u32..5_000_000,
        doubling in 1_000_u32..1_000_000,
        ratio in 0_u32..8,
        agency: bool,
        vat: bool,
        season: bool,
        videos in prop::array::uniform4(prop::bool::ANY),
        notes in prop::array::uniform4(prop_oneof![3 => Just(1_u32), 2 => 1_u32..=20]),
        locks in prop::array::uniform4(prop::option::weighted(0.15, 0_u32..6)),
        boost in prop::option::weighted(0.15, 0_u32..50_000),
    ) -> Plan {
        let mut plan = default_plan(objective, "2026-11-23");
        plan.budget.total = f64::from(yuan) * 100.0;
        plan.budget.agency = agency;
        plan.budget.vat = vat;
        plan.budget.season = if season { SeasonSwitch::On } else { SeasonSwitch::Auto };
        for ((tier, video), notes) in Tier::ALL.into_iter().zip(videos).zip(notes) {
            *plan.budget.notes.get_mut(tier) = f64::from(notes);
            if video {
                *plan.budget.formats.get_mut(tier) = Some(Format::Video);
            }
        }
        plan.budget.off = off.into_iter().map(str::to_owned).collect();
        plan.budget.locks.counts = PerTier {
            koc: locks[0].map(f64::from),
            micro: locks[1].map(f64::from),
            mid: locks[2].map(f64::from),
            mega: locks[3].map(f64::from),
        };
        if let Some(boost) = boost {
            plan.budget.locks.lines = ByName::from([("boost".to_owned(), f64::from(boost) * 100.0)]);
        }
        set(&mut plan, "guardrail.capacity", f64::from(capacity));
        set(&mut plan, "guardrail.layer", f64::from(ratio) / 4.0);
        set(&mut plan, "audience", f64::from(audience));
        set(&mut plan, "boost.doubling", f64::from(doubling) * 100.0);
        for (tier, fee) in ["koc", "micro", "mid", "mega"].into_iter().zip(fees) {
            set(&mut plan, &format!("fee.{tier}"), f64::from(fee) * 100.0);
        }
        plan
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn the_search_is_as_good_as_brute_force(plan in small_plan()) {
        assert_equal_to_brute_force(&plan, 15);
    }
}

prop_compose! {
    /// Numbers that may be booked of a tier: any, or a few.
    fn span()(some in prop::option::weighted(0.5, (0_u32..9, 0_u32..6))) -> CountRange {
        some.map_or_else(CountRange::default, |(first, more)| CountRange { first, last: first + more })
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn spans_and_odd_limits_are_searched_as_well(
        plan in small_plan(),
        spans in prop::array::uniform4(span()),
        least in 0_u32..6,
        more in 0_u32..5,
        shares in prop::array::uniform4(0_u32..=20),
        mega in 0_u32..4,
        step in prop::sample::select(vec![1_u32, 777, 10_000, 1_000_000]),
    ) {
        let mut plan = plan;
        let [front, single, low, high] = shares.map(|share| f64::from(share) / 20.0);
        set(&mut plan, "guardrail.blend.min", f64::from(least) / 2.0);
        set(&mut plan, "guardrail.blend.max", f64::from(least + more) / 2.0);
        set(&mut plan, "guardrail.front-load", front);
        set(&mut plan, "guardrail.single", single);
        let objective = plan.objective.name();
        set(&mut plan, &format!("guardrail.boost.min.{objective}"), low);
        set(&mut plan, &format!("guardrail.boost.max.{objective}"), high);
        set(&mut plan, &format!("guardrail.mega.{objective}"), front);
        set(&mut plan, "guardrail.mega.count", f64::from(mega));
        set(&mut plan, "mega.series", f64::from(mega * 500_000));
        set(&mut plan, "boost.step", f64::from(step));
        let Some(mut input) = input(&plan) else {
            return Ok(());
        };
        for (tier, span) in Tier::ALL.into_iter().zip(spans) {
            let lock = input.locked.counts.get_mut(tier);
            *lock = lock.and(span);
        }
        assert_as_good(&input, 15);
    }
}

/// Each of the different mixes is the best of those that differ from all before it.
fn assert_alternatives(plan: &Plan, most: u32) {
    let Some(input) = input(plan) else { return };
    let limits = input.search().kept_limits();
    // A capacity that is relaxed may book more than brute force looks at.
    if limits.capacity > most {
        return;
    }
    let search = Search {
        limits: &limits,
        ..input.search()
    };
    let (ours, others) = input.search().alternatives(&[]);
    let mut before = vec![ours];
    for other in others.into_iter().map(Some).chain([None]).take(3) {
        let differs = |counts: &PerTier<u32>| before.iter().all(|mix| differs(counts, &mix.counts));
        let brute = brute_force(&search, most, differs);
        assert_eq!(other.is_some(), brute.is_some());
        let (Some(other), Some(brute)) = (other, brute) else {
            return;
        };
        assert!(differs(&other.counts));
        let gap = (search.score(&other.counts, other.boost) - brute.score).abs();
        assert!(gap <= 1e-12 * brute.score, "{other:?} is not {brute:?}");
        before.push(other);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn the_alternatives_are_those_of_brute_force(plan in small_plan()) {
        assert_alternatives(&plan, 15);
    }
}

/// Boxes so wide that the bound is at work.
#[test]
fn the_bound_cuts_no_optimum() {
    let offs: [&[&str]; 4] = [
        &["blend"],
        &["blend", "layer"],
        &[
            "blend",
            "layer",
            "front-load",
            "single-creator",
            "mega-anchor",
        ],
        &["blend", "front-load", "boost-share"],
    ];
    for &objective in Objective::ALL {
        for (yuan, off) in [250_000, 400_000, 900_000, 330_000].into_iter().zip(offs) {
            let mut plan = default_plan(objective, "2026-11-23");
            plan.budget.total = f64::from(yuan) * 100.0;
            plan.budget.off = off.iter().map(|&id| id.to_owned()).collect();
            set(&mut plan, "guardrail.capacity", 34.0);
            set(&mut plan, "audience", 400_000.0);
            assert_equal_to_brute_force(&plan, 34);
            plan.budget.agency = true;
            plan.budget.vat = true;
            plan.budget.notes.micro = 2.0;
            assert_equal_to_brute_force(&plan, 34);
            for (tier, first, last) in [
                (Tier::Koc, 0, 4),
                (Tier::Koc, 9, 30),
                (Tier::Micro, 0, 5),
                (Tier::Micro, 12, 30),
                (Tier::Mid, 2, 30),
            ] {
                let mut input = input(&plan).unwrap();
                *input.locked.counts.get_mut(tier) = CountRange { first, last };
                assert_as_good(&input, 34);
            }
        }
    }
}

/// The bound at work on thousands of bookings, against the search without a bound.
#[test]
fn the_bound_agrees_with_full_enumeration() {
    for &objective in Objective::ALL {
        for (yuan, layer, audience) in [
            (500_000, 1.0, 3_000_000.0),
            (1_000_000, 1.0, 3_000_000.0),
            (2_000_000, 0.5, 200_000.0),
            (5_000_000, 1.0, 10_000_000.0),
        ] {
            let mut plan = default_plan(objective, "2026-11-23");
            plan.budget.total = f64::from(yuan) * 100.0;
            set(&mut plan, "guardrail.capacity", 1_500.0);
            set(&mut plan, "guardrail.layer", layer);
            set(&mut plan, "audience", audience);
            let input = input(&plan).unwrap();
            let search = input.search();
            let mut left = u32::MAX;
            let (bounded, full) = (
                search.best(-1.0).unwrap(),
                search.enumerate(None, -1.0, &mut left).unwrap(),
            );
            // Of many creators the bound leaves a gap, and says so.
            let most = gap(&bounded.counts) + 1e-12;
            let short = (full.score - bounded.score) / full.score;
            assert!((-1e-12..most).contains(&short), "{short}");
        }
    }
}
