//! Reading lists: any bytes, the samples, and lists that are too long.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use notewave::creators::roster;
use notewave::creators::roster::RosterReading;
use notewave::plan::{Creator, EngagementPlan, Notes, TeamPlan};
use notewave::problem::ProblemCode;
use proptest::prelude::*;

use super::strategies::{answer, judge, plan};

proptest! {
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
