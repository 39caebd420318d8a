//! Teams that do not pick luck: with known truth, what is expected of a picked team is what it brings.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use notewave::by_name::ByName;

use notewave::figures::Override;
use notewave::objective::Objective;
use notewave::plan::{Creator, Notes, Plan};
use notewave::{best_team, default_plan};

/// Normal numbers from a seed (splitmix64 and the sum of twelve), so that the test is the same each time.
struct Draws(u64);

impl Draws {
    fn part(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        f64::from(u32::try_from((bits ^ (bits >> 31)) >> 32).unwrap()) / f64::from(u32::MAX)
    }

    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.part()).sum::<f64>() - 6.0
    }
}

/// A list whose creators stand at half of what is published, differ by 0.5 and their notes by 0.9; and the true mean
/// saves of each creator's notes.
fn list(seed: u64) -> (Plan, ByName<f64>) {
    const CREATORS: u32 = 60;
    let mut draws = Draws(seed);
    let mut plan = default_plan(Objective::Seeding, "2026-11-28");
    let (mut notes, mut truth) = (Notes::default(), ByName::new());
    for at in 0..CREATORS {
        let name = format!("C{at}");
        let followers = (8_000.0 * libm::exp(0.8 * draws.normal()))
            .round()
            .max(500.0);
        // Typical saves are 1.8% of a KOC's followers, a quarter of them saves, and 0.74% and 28% of a micro creator's.
        let typical = followers
            * if followers < 10_000.0 {
                0.004_5
            } else {
                0.002_07
            };
        let level = typical * 0.5 * libm::exp(0.5 * draws.normal());
        truth.insert(name.clone(), level * libm::exp(0.9 * 0.9 / 2.0));
        let count = 2.0 + libm::floor(draws.part() * 5.0);
        let mut left = count;
        while left > 0.0 {
            left -= 1.0;
            let saves = (level * libm::exp(0.9 * draws.normal())).round();
            notes.creator.push(f64::from(at));
            notes.saves.push(saves);
            notes.likes.push(3.0 * saves);
        }
        notes.names.push(name.clone());
        let fee = followers * 0.1 * libm::exp(0.4 * draws.normal());
        plan.engagement.roster.push(Creator {
            name,
            followers,
            fee_image: Some((fee * 100.0).round()),
            ..Creator::default()
        });
    }
    plan.engagement.notes = notes;
    plan.engagement.team.money = Some(3_000_000.0);
    plan.engagement.team.off = ["below-band", "score", "rival", "signals"]
        .map(str::to_owned)
        .to_vec();
    (plan, truth)
}

/// What a team is said to bring, what its list promises of it, and what it truly brings.
struct Outcome {
    said: f64,
    listed: f64,
    kept: f64,
}

fn outcome(plan: &Plan, truth: &ByName<f64>) -> Outcome {
    let best = best_team(plan).best.unwrap();
    let kept = best.members.iter().map(|member| {
        // A result is in proportion to the saves of a note.
        let drawn = member.drawn.unwrap();
        member.result * truth.get(&member.name).unwrap() / drawn.expected
    });
    Outcome {
        said: best.result,
        listed: best.listed,
        kept: kept.sum(),
    }
}

#[test]
fn a_picked_team_brings_what_is_expected_of_it_and_more_than_the_luckiest() {
    const LISTS: u32 = 100;
    let (mut off, mut squares, mut promised, mut gained) = (0.0, 0.0, 0.0, 0.0);
    for seed in 0..LISTS {
        let (plan, truth) = list(u64::from(seed));
        let drawn = outcome(&plan, &truth);
        // Notes that do not differ: the list's own numbers are taken as they are.
        let mut naive = plan.clone();
        let sure = Override {
            value: 0.0,
            ..Override::default()
        };
        naive.overrides.insert("spread.note".to_owned(), sure);
        let lucky = outcome(&naive, &truth);
        let error = drawn.said / drawn.kept - 1.0;
        off += error;
        squares += error * error;
        promised += lucky.listed / lucky.kept - 1.0;
        gained += drawn.kept / lucky.kept - 1.0;
    }
    let lists = f64::from(LISTS);
    let mean = off / lists;
    let unsure = libm::sqrt((squares / lists - mean * mean) / lists);
    // Unbiased within three of its standard errors.
    assert!(mean.abs() < 3.0 * unsure, "{mean} ± {unsure}");
    assert!(promised / lists > 0.1, "{}", promised / lists);
    assert!(gained / lists > 0.005, "{}", gained / lists);
}
