//! Laws of the brief.

use notewave::brief::{Field, Kind, Recipient, Work, entries};
use notewave::document::Named;
use notewave::figures::Override;
use notewave::objective::Objective;
use notewave::plan::Plan;
use notewave::tier::Tier;
use proptest::prelude::*;

fn plan(objective: Objective, rounds: f64, on_order: f64) -> Plan {
    let mut plan = notewave::default_plan(objective, "2026-11-23");
    for (figure, value) in [("stage.rounds", rounds), ("payment.contract", on_order)] {
        let own = Override {
            value,
            low: None,
            high: None,
        };
        plan.overrides.insert(figure.to_owned(), own);
    }
    plan
}

/// Every day up to the first note, in the order of the work.
fn days(work: &Work) -> Vec<&String> {
    let revised = work
        .rounds
        .iter()
        .flat_map(|round| [Some(&round.draft), round.feedback.as_ref()]);
    [&work.brief, &work.order, &work.draft, &work.feedback]
        .into_iter()
        .map(Option::as_ref)
        .chain(revised)
        .chain([work.filing.as_ref(), Some(&work.first), Some(&work.last)])
        .flatten()
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn days_come_in_the_order_of_the_work(
        objective in prop::sample::select(Objective::ALL),
        rounds in 0..=5_u8,
    ) {
        let plan = plan(objective, f64::from(rounds), 0.5);
        let whole = notewave::brief(&plan, Recipient::Campaign).unwrap();
        for booked in &whole.creators {
            let own = notewave::brief(&plan, Recipient::Creator(&booked.id)).unwrap();
            prop_assert_eq!(own.deliverables.len(), 1);
            let work = own.deliverables.first().unwrap();
            prop_assert_eq!(work.rounds.len(), usize::from(rounds));
            prop_assert!(days(work).is_sorted(), "{:?}", work);
            // Nobody is told a day after that of the tier's last.
            let tier = whole.deliverables.iter().find(|one| one.tier == work.tier).unwrap();
            prop_assert!(tier.first <= work.first && work.last <= tier.last);
        }
    }

    #[test]
    fn the_fees_of_the_tiers_are_those_of_the_campaign(
        objective in prop::sample::select(Objective::ALL),
        on_order in 0.0..=1.0,
    ) {
        let plan = plan(objective, 1.0, on_order);
        let fees = |recipient| {
            let brief = notewave::brief(&plan, recipient);
            let fees = brief.map_or_else(Vec::new, |brief| brief.contract.fees);
            fees.iter().map(|fee| fee.amount.0).sum::<i64>()
        };
        let by_tier = Tier::ALL.map(|tier| fees(Recipient::Tier(tier)));
        prop_assert_eq!(by_tier.iter().sum::<i64>(), fees(Recipient::Campaign));
    }

    #[test]
    fn a_list_that_is_read_and_written_again_is_the_same(text in r"[a-b#@、，,;；•\-\t\n 1护肤]{0,40}") {
        for &field in Field::ALL {
            if matches!(field.kind(), Kind::List | Kind::Lines) {
                let once = entries(field, &text);
                prop_assert_eq!(&entries(field, &once.join("\n")), &once);
            }
        }
    }
}
