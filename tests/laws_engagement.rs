//! What holds of the engagement calculator and of reading lists, whatever the numbers.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use notewave::creators::engagement::report::{BandCheck, Check, EngagementReport};
use notewave::creators::engagement::{Input, report};
use notewave::creators::roster;
use notewave::creators::roster::RosterReading;
use notewave::figures::{Area, Assumptions, Override};
use notewave::objective::Objective;
use notewave::plan::{
    Counted, Creator, Denominator, EngagementPlan, Format, Notes, Plan, TeamPlan,
};
use notewave::problem::{Problem, ProblemCode, Problems};
use proptest::prelude::*;

fn plan(engagement: EngagementPlan) -> Plan {
    Plan {
        engagement,
        ..notewave::default_plan(Objective::Seeding, "2026-11-23")
    }
}

/// The engagement calculator alone: a law needs no budget.
fn answer(plan: &Plan) -> (Option<EngagementReport>, Vec<Problem>) {
    let mut problems = Problems::new();
    let input = Input::check(plan, &Assumptions::new(&plan.overrides), &mut problems);
    (input.as_ref().map(report), problems.into_vec())
}

fn judge(engagement: EngagementPlan) -> EngagementReport {
    answer(&plan(engagement)).0.unwrap()
}

/// A count of a sound list: often zero, mostly small.
fn count() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        (0_u32..5_000).prop_map(f64::from),
        0.0..1_000_000_000_000.0,
    ]
}

/// Any number at all, the strange ones often.
fn any_number() -> impl Strategy<Value = f64> {
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

fn choice() -> impl Strategy<Value = (Denominator, Counted, Format)> {
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
fn creator<F: Strategy<Value = f64>, N: Strategy<Value = f64>>(
    followers: F,
    fee: N,
    number: impl Fn() -> N,
) -> impl Strategy<Value = Creator> {
    let averages = prop::collection::vec(prop::option::of(number()), 7);
    (0_u8..5, followers, prop::option::of(fee), averages).prop_map(|(name, followers, fee, of)| {
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
            ..Creator::default()
        }
    })
}

/// Notes of the creators `C0` to `C3`; each of the six columns may be missing.
fn notes<N: Strategy<Value = f64>>(number: impl Fn() -> N) -> impl Strategy<Value = Notes> {
    let rows = prop::collection::vec((0_u8..4, prop::collection::vec(number(), 6)), 0..40);
    (rows, prop::collection::vec(prop::bool::weighted(0.8), 6)).prop_map(|(rows, has)| {
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
            ..Notes::default()
        }
    })
}

/// A sound part of a plan.
fn sound() -> impl Strategy<Value = EngagementPlan> {
    let followers = (1_u32..3_000_000).prop_map(f64::from);
    let fee = (0_u32..50_000_000).prop_map(f64::from);
    let creators = creator(followers, fee.boxed(), || count().boxed());
    let roster = prop::collection::vec(creators, 0..8);
    (choice(), roster, notes(count)).prop_map(|((denominator, counted, format), roster, notes)| {
        EngagementPlan {
            team: TeamPlan::default(),
            denominator,
            counted,
            format,
            creator: None,
            roster,
            notes,
        }
    })
}

/// Any part of a plan, however wrong its numbers.
fn anything() -> impl Strategy<Value = EngagementPlan> {
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
            team: TeamPlan::default(),
            denominator,
            counted,
            format,
            creator,
            roster,
            notes,
        },
    )
}

/// Every number of a check. Taken apart by name, so that a new field cannot be forgotten.
fn numbers(check: &Check) -> Vec<f64> {
    let Check {
        row: _,
        name: _,
        tier: _,
        followers,
        notes: _,
        few_notes: _,
        rate,
        missing: _,
        median,
        rates,
        save_rate,
        bands,
        verdict: _,
        source: _,
        disagree: _,
        fee,
        cpe,
        cpe_level: _,
        cpm,
        cost_per_read,
        cost_per_save,
    } = check;
    let fee = fee.map(notewave::units::Fen::as_f64);
    let single = [*rate, *median, *save_rate, *cpe, *cpm, *cost_per_read];
    let bands = bands.iter().flat_map(|band| {
        let BandCheck {
            low, high, rate, ..
        } = band;
        [Some(*low), Some(*high), *rate]
    });
    single
        .into_iter()
        .chain([Some(*followers), fee, *cost_per_save])
        .chain(bands)
        .chain(rates.iter().copied().map(Some))
        .flatten()
        .collect()
}

/// A check of which only the bits of its numbers and its words are left, without place and rates.
fn bits(check: &Check) -> (Check, Vec<u64>) {
    let plain = Check {
        row: 0,
        rates: Vec::new(),
        ..check.clone()
    };
    let bits = numbers(&plain).into_iter().map(f64::to_bits).collect();
    (plain, bits)
}

/// The values in another order, which `keys` gives.
fn reorder<T: Clone>(values: &[T], keys: &[u32]) -> Vec<T> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|&at| keys.get(at));
    order.into_iter().map(|at| values[at].clone()).collect()
}

fn close(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-12 * a.abs().max(b.abs()),
        (a, b) => a.is_none() && b.is_none(),
    }
}

proptest! {
    #[test]
    fn any_numbers_are_answered_without_nan_or_infinity(part in anything()) {
        all_finite(answer(&plan(part)).0.as_ref())?;
    }

    #[test]
    fn a_row_is_left_out_and_named_where_a_number_cannot_be(part in anything()) {
        let plan = plan(part);
        let (report, problems) = answer(&plan);
        for (row, creator) in plan.engagement.roster.iter().enumerate() {
            let path = format!("engagement.roster[{row}].");
            let named = problems.iter().any(|problem| problem.field.starts_with(&path));
            prop_assert_eq!(named, !can_be(creator));
            let row = u32::try_from(row).unwrap();
            if let Some(engagement) = &report {
                let checked = engagement.roster.iter().any(|check| check.row == row);
                prop_assert!(named != checked);
            }
        }
    }

    #[test]
    fn creators_in_another_order_get_the_same_answers(
        part in sound(),
        keys in prop::collection::vec(any::<u32>(), 8),
    ) {
        let other = EngagementPlan { roster: reorder(&part.roster, &keys), ..part.clone() };
        let expected = reorder(&judge(part).roster, &keys);
        let found = judge(other).roster;
        prop_assert_eq!(found.len(), expected.len());
        for (at, (found, expected)) in found.iter().zip(&expected).enumerate() {
            prop_assert_eq!(found.row as usize, at);
            prop_assert_eq!(bits(found), bits(expected));
            prop_assert_eq!(&found.rates, &expected.rates);
        }
    }

    #[test]
    fn notes_in_another_order_change_only_the_order_of_rates(
        part in sound(),
        keys in prop::collection::vec(any::<u32>(), 40),
    ) {
        let of = &part.notes;
        let notes = Notes {
            names: of.names.clone(),
            creator: reorder(&of.creator, &keys),
            likes: reorder(&of.likes, &keys),
            saves: reorder(&of.saves, &keys),
            comments: reorder(&of.comments, &keys),
            shares: reorder(&of.shares, &keys),
            reads: reorder(&of.reads, &keys),
            impressions: reorder(&of.impressions, &keys),
            published: reorder(&of.published, &keys),
            sponsored: reorder(&of.sponsored, &keys),
            video: reorder(&of.video, &keys),
        };
        let other = EngagementPlan { notes, ..part.clone() };
        for (before, after) in judge(part).roster.iter().zip(&judge(other).roster) {
            prop_assert_eq!(bits(before), bits(after));
            let (mut before, mut after) = (before.rates.clone(), after.rates.clone());
            before.sort_by(f64::total_cmp);
            after.sort_by(f64::total_cmp);
            prop_assert_eq!(before, after);
        }
    }

    #[test]
    fn mean_and_median_lie_between_the_rates(part in sound()) {
        for check in judge(part).roster {
            let least = check.rates.iter().copied().fold(f64::INFINITY, f64::min);
            let greatest = check.rates.iter().copied().fold(0.0, f64::max);
            for middle in [check.rate, check.median] {
                let between = middle.is_some_and(|middle| (least..=greatest).contains(&middle));
                prop_assert!(between || check.rates.is_empty());
            }
        }
    }

    #[test]
    fn costs_grow_as_the_fee_does(part in sound(), times in 1_u8..10) {
        let times = f64::from(times);
        let mut dear = part.clone();
        for creator in &mut dear.roster {
            creator.fee_image = creator.fee_image.map(|fee| fee * times);
            creator.fee_video = creator.fee_video.map(|fee| fee * times);
        }
        for (check, dear) in judge(part).roster.iter().zip(&judge(dear).roster) {
            for (cost, dear_cost) in [
                (check.cpe, dear.cpe),
                (check.cpm, dear.cpm),
                (check.cost_per_read, dear.cost_per_read),
                (check.cost_per_save, dear.cost_per_save),
            ] {
                prop_assert!(close(cost.map(|cost| cost * times), dear_cost));
            }
            prop_assert!(check.cpe_level <= dear.cpe_level);
        }
    }

    #[test]
    fn any_sound_override_is_answered(
        id in 0_usize..40,
        value in any_number(),
        low in prop::option::of(any_number()),
    ) {
        let ids: Vec<_> = notewave::figures::all()
            .filter(|figure| figure.area == Area::Engagement)
            .map(|figure| figure.id)
            .collect();
        let own = Override { value, low, high: None };
        let mut plan = plan(EngagementPlan {
            team: TeamPlan::default(),
            creator: Some(Creator { followers: 9_000.0, ..Creator::default() }),
            ..EngagementPlan::default()
        });
        plan.overrides.insert(ids[id % ids.len()].to_owned(), own);
        let problems = notewave::check(&plan);
        if !problems.iter().any(|problem| problem.field.starts_with("overrides")) {
            let report = answer(&plan).0;
            prop_assert!(report.is_some());
            all_finite(report.as_ref())?;
        }
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        reads_soundly(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn any_mess_of_cells_is_read(
        notes in any::<bool>(),
        cells in prop::collection::vec("[\"\r\n,;\t¥0-9a.%-]{0,8}", 0..60),
    ) {
        let header = if notes { "creator,likes,saves\n" } else { "name,followers,fee\n" };
        reads_soundly(&(header.to_owned() + &cells.join(",")))?;
    }
}

/// Whether every number of a creator is one that a creator can have.
fn can_be(creator: &Creator) -> bool {
    let whole = |number: f64| number.fract() == 0.0;
    let followers = creator.followers;
    let fees = [creator.fee_image, creator.fee_video];
    let averages = [
        creator.likes,
        creator.saves,
        creator.comments,
        creator.shares,
        creator.reads,
        creator.impressions,
        creator.ad_clicks,
    ];
    let mut fees = fees.into_iter().flatten();
    let mut averages = averages.into_iter().flatten();
    (1.0..=2e9).contains(&followers)
        && whole(followers)
        && fees.all(|fee| (0.0..=1e11).contains(&fee) && whole(fee))
        && averages.all(|average| (0.0..=1e12).contains(&average))
}

fn all_finite(report: Option<&EngagementReport>) -> Result<(), TestCaseError> {
    for check in report
        .iter()
        .flat_map(|r| r.creator.iter().chain(&r.roster))
    {
        let numbers = numbers(check);
        let sound = numbers.iter().all(|n| n.is_finite() && *n >= 0.0);
        prop_assert!(sound, "{:?}", numbers);
    }
    Ok(())
}

/// What holds of every reading: a plan takes it as it is, and problems point into the file.
fn reads_soundly(text: &str) -> Result<(), TestCaseError> {
    let RosterReading {
        roster,
        notes,
        problems,
        remarks,
        ..
    } = roster::read(text);
    let lines = text.split(['\r', '\n']).count();
    for problem in &problems {
        prop_assert!(
            problem
                .row
                .is_none_or(|row| (1..=lines).contains(&(row as usize)))
        );
    }
    let said = !problems.is_empty() || !remarks.is_empty();
    prop_assert!(said || !roster.is_empty() || !notes.names.is_empty());
    let taken = plan(EngagementPlan {
        team: TeamPlan::default(),
        creator: None,
        roster,
        notes,
        ..EngagementPlan::default()
    });
    prop_assert_eq!(answer(&taken).1, []);
    Ok(())
}

fn sample(name: &str) -> RosterReading {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/public/samples/");
    roster::read(&std::fs::read_to_string(format!("{folder}{name}")).unwrap())
}

#[test]
fn the_samples_are_read_whole() {
    let creators = sample("roster-en.csv");
    assert_eq!(creators.problems, []);
    assert_eq!(creators.roster.len(), 40);
    let fields: Vec<_> = creators
        .columns
        .iter()
        .map(|c| c.field.as_deref())
        .collect();
    let expected = [
        Some("name"),
        Some("followers"),
        Some("category"),
        Some("city"),
        Some("feeImage"),
        Some("feeVideo"),
        Some("likes"),
        Some("saves"),
        Some("comments"),
        Some("shares"),
        Some("reads"),
        Some("sponsoredShare"),
        Some("audienceMatch"),
        Some("rival"),
    ];
    assert_eq!(fields, expected);

    let notes = sample("notes-12x30.csv");
    assert_eq!(notes.problems, []);
    assert_eq!(
        (notes.notes.names.len(), notes.notes.creator.len()),
        (12, 360)
    );
    assert_eq!(
        (notes.notes.reads.len(), notes.notes.impressions.len()),
        (360, 0)
    );

    let report = judge(EngagementPlan {
        team: TeamPlan::default(),
        roster: creators.roster,
        notes: notes.notes,
        ..EngagementPlan::default()
    });
    assert_eq!(report.roster.len(), 40);
    let with_notes = report.roster.iter().filter(|check| check.notes == 30);
    assert_eq!(
        with_notes
            .filter(|check| check.rate.is_some() && !check.few_notes)
            .count(),
        12
    );
}

#[test]
fn a_roster_that_is_too_long_is_said_to_be() {
    let rows = (0..=10_000).map(|row| format!("C{row},1000\n"));
    let text = "name,followers\n".to_owned() + &rows.collect::<String>();
    let reading = roster::read(&text);
    assert_eq!(reading.roster.len(), 10_000);
    let problem = &reading.problems[0];
    assert_eq!(
        (problem.code, problem.row),
        (ProblemCode::OutOfRange, Some(10_002))
    );

    let mut roster = reading.roster;
    roster.push(Creator::default());
    let (_, problems) = answer(&plan(EngagementPlan {
        team: TeamPlan::default(),
        roster,
        ..EngagementPlan::default()
    }));
    assert!(
        problems
            .iter()
            .any(|problem| problem.field == "engagement.roster")
    );
}

#[test]
fn too_many_notes_are_said_to_be() {
    let notes = Notes {
        names: vec!["A".to_owned()],
        creator: vec![0.0; 1_000_001],
        ..Notes::default()
    };
    let (_, problems) = answer(&plan(EngagementPlan {
        team: TeamPlan::default(),
        notes,
        ..EngagementPlan::default()
    }));
    let problem = problems
        .iter()
        .find(|problem| problem.field == "engagement.notes.creator");
    assert_eq!(problem.unwrap().max, Some(1_000_000.0));
}
