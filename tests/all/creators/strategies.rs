//! Creators, notes and choices of every kind.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use notewave::creators::engagement::report::EngagementReport;
use notewave::creators::engagement::{Input, report};
use notewave::figures::Assumptions;
use notewave::objective::Objective;
use notewave::plan::{Counted, Creator, Denominator, EngagementPlan, Format, Notes, Plan};
use notewave::problem::{Problem, Problems};
use proptest::prelude::*;

pub(crate) fn count() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        (0_u32..5_000).prop_map(f64::from),
        0.0..1_000_000_000_000.0,
    ]
}

/// Any number at all, the strange ones often.
pub(crate) fn any_number() -> impl Strategy<Value = f64> {
    let strange = [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::MAX,
        f64::MIN_POSITIVE,
        5e-324,
        -0.0,
        0.0,
        -1.0,
        0.5,
        1.0,
        1e12,
        2e9,
        1e11,
    ];
    prop_oneof![
        prop::sample::select(strange.to_vec()),
        count(),
        proptest::num::f64::ANY
    ]
}

pub(crate) fn choice() -> impl Strategy<Value = (Denominator, Counted, Format)> {
    let denominators = [
        Denominator::Followers,
        Denominator::Reads,
        Denominator::Impressions,
        Denominator::AdClicks,
    ];
    let counted = (1_u8..16).prop_map(|bits| Counted {
        likes: bits & 1 != 0,
        saves: bits & 2 != 0,
        comments: bits & 4 != 0,
        shares: bits & 8 != 0,
    });
    let formats = [Format::Image, Format::Video];
    (
        prop::sample::select(denominators.to_vec()),
        counted,
        prop::sample::select(formats.to_vec()),
    )
}

/// A creator of one of five names, from numbers of a kind.
pub(crate) fn creator<F: Strategy<Value = f64>, N: Strategy<Value = f64>>(
    followers: F,
    fee: N,
    number: impl Fn() -> N,
) -> impl Strategy<Value = Creator> {
    let averages = prop::collection::vec(prop::option::of(number()), 9);
    let named = (0_u8..5, prop::option::of(any::<bool>()));
    (named, followers, prop::option::of(fee), averages).prop_map(
        |((name, shares_in), followers, fee, of)| {
            Creator {
                name: format!("C{name}"),
                followers,
                fee_image: fee,
                fee_video: fee,
                likes: of[0],
                saves: of[1],
                comments: of[2],
                shares: of[3],
                reads: of[4],
                impressions: of[5],
                ad_clicks: of[6],
                interactions: of[7],
                // A given rate of more is refused, like any other number that cannot be.
                rate: of[8].map(|rate| {
                    if rate > 1e3 && rate <= 1e12 {
                        rate / 1e9
                    } else {
                        rate
                    }
                }),
                shares_in,
                ..Creator::default()
            }
        },
    )
}

/// Notes of the creators `C0` to `C3`; each of the seven columns may be missing.
pub(crate) fn notes<N: Strategy<Value = f64>>(
    number: impl Fn() -> N,
) -> impl Strategy<Value = Notes> {
    let rows = prop::collection::vec((0_u8..4, prop::collection::vec(number(), 7)), 0..40);
    (rows, prop::collection::vec(prop::bool::weighted(0.8), 7)).prop_map(|(rows, has)| {
        let column = |at: usize| -> Vec<f64> {
            let cells = rows.iter().filter(|_| has[at]);
            cells.map(|(_, cells)| cells[at]).collect()
        };
        Notes {
            names: ["C0", "C1", "C2", "C3"].map(str::to_owned).to_vec(),
            creator: rows.iter().map(|(of, _)| f64::from(*of)).collect(),
            likes: column(0),
            saves: column(1),
            comments: column(2),
            shares: column(3),
            reads: column(4),
            impressions: column(5),
            interactions: column(6),
            ..Notes::default()
        }
    })
}

/// A sound part of a plan.
pub(crate) fn sound() -> impl Strategy<Value = EngagementPlan> {
    let followers = (1_u32..3_000_000).prop_map(f64::from);
    let fee = (0_u32..50_000_000).prop_map(f64::from);
    let creators = creator(followers, fee.boxed(), || count().boxed());
    let roster = prop::collection::vec(creators, 0..8);
    (choice(), roster, notes(count)).prop_map(|((denominator, counted, format), roster, notes)| {
        EngagementPlan {
            denominator,
            counted,
            format,
            creator: None,
            roster,
            notes,
            ..EngagementPlan::default()
        }
    })
}

/// Any part of a plan, however wrong its numbers.
pub(crate) fn anything() -> impl Strategy<Value = EngagementPlan> {
    let creators = || creator(any_number(), any_number().boxed(), || any_number().boxed());
    let roster = prop::collection::vec(creators(), 0..8);
    // Mostly notes that fit together, else nothing of them would be looked at.
    let indices = prop::option::weighted(0.2, prop::collection::vec(any_number(), 0..4));
    let notes = (notes(any_number), indices).prop_map(|(notes, indices)| Notes {
        creator: indices.unwrap_or(notes.creator),
        ..notes
    });
    (choice(), prop::option::of(creators()), roster, notes).prop_map(
        |((denominator, counted, format), creator, roster, notes)| EngagementPlan {
            denominator,
            counted,
            format,
            creator,
            roster,
            notes,
            ..EngagementPlan::default()
        },
    )
}

pub(crate) fn plan(engagement: EngagementPlan) -> Plan {
    Plan {
        engagement,
        ..notewave::default_plan(Objective::Seeding, "2026-11-23")
    }
}

/// The engagement calculator alone: a law needs no budget.
pub(crate) fn answer(plan: &Plan) -> (Option<EngagementReport>, Vec<Problem>) {
    let mut problems = Problems::new();
    let input = Input::check(plan, &Assumptions::new(&plan.overrides), &mut problems);
    (input.as_ref().map(report), problems.into_vec())
}

pub(crate) fn judge(engagement: EngagementPlan) -> EngagementReport {
    answer(&plan(engagement)).0.unwrap()
}
