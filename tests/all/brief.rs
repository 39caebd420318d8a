//! Laws of the brief.

use notewave::brief::{Brief, FeeDue, FeeStep, Field, Kind, Recipient, Work, WorkDays, entries};
use notewave::date::Date;
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
fn days(days: &WorkDays) -> Vec<&String> {
    let revised = days
        .rounds
        .iter()
        .flat_map(|round| [Some(&round.draft), round.feedback.as_ref()]);
    [&days.brief, &days.order, &days.draft, &days.feedback]
        .into_iter()
        .map(Option::as_ref)
        .chain(revised)
        .chain([days.filing.as_ref()])
        .flatten()
        .collect()
}

/// Whether each day of a creator is one that the tier's brief says.
fn lies_in(own: &WorkDays, of_tier: &Work) -> bool {
    let latest = of_tier.latest.as_ref().unwrap_or(&of_tier.days);
    let [own, first, last] = [own, &of_tier.days, latest].map(|of| {
        let mut all = days(of);
        all.extend(&of.product);
        all
    });
    let mut between = own.iter().zip(first).zip(&last);
    own.len() == last.len() && between.all(|((own, first), last)| first <= *own && own <= last)
}

fn brief_fees(brief: &Brief, tier: Tier) -> Vec<FeeDue> {
    let fees = brief.contract.fees.iter();
    fees.filter(|fee| fee.tier == tier).cloned().collect()
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
            prop_assert_eq!(work.days.rounds.len(), usize::from(rounds));
            let up_to_live = days(&work.days).into_iter().chain([&work.first, &work.last]);
            prop_assert!(up_to_live.is_sorted(), "{:?}", work);
            // Whoever drafts holds the product by then.
            let product = work.days.product.as_ref();
            prop_assert!(product.is_some_and(|day| Some(day) < work.days.draft.as_ref()));
            // Nobody is told a day that the brief of the tier or of the campaign does not have.
            let of_tier = notewave::brief(&plan, Recipient::Tier(work.tier)).unwrap();
            for brief in [&whole, &of_tier] {
                let tier = brief.deliverables.iter().find(|one| one.tier == work.tier).unwrap();
                prop_assert!(tier.first <= work.first && work.last <= tier.last);
                prop_assert!(lies_in(&work.days, tier), "{:?} {:?}", work, tier);
                for (own, theirs) in own.contract.fees.iter().zip(&brief_fees(brief, work.tier)) {
                    prop_assert_eq!((own.step, own.amount), (theirs.step, theirs.amount));
                    let until = theirs.until.as_ref().unwrap_or(&theirs.date);
                    prop_assert!(theirs.date <= own.date && own.date <= *until);
                }
            }
        }
    }

    #[test]
    fn no_day_has_gone_by_unsaid(
        total in prop::sample::select(vec![12e6, 1e8, 3e8, 1e9]),
        objective in prop::sample::select(Objective::ALL),
        ahead in 0..300_i64,
    ) {
        let mut plan = notewave::default_plan(objective, "2026-11-28");
        let today = Date::parse(&plan.today).unwrap();
        plan.budget.total = total;
        plan.schedule.launch = today.plus(ahead).to_string();
        let report = notewave::evaluate(&plan).schedule.unwrap();
        for recipient in [Recipient::Campaign, Recipient::Tier(Tier::Micro)] {
            let Some(brief) = notewave::brief(&plan, recipient) else { continue };
            let said = brief.deliverables.iter().flat_map(|work| {
                let latest = work.latest.as_ref();
                let all = [Some(&work.days), latest].into_iter().flatten().flat_map(days);
                all.chain([&work.first]).cloned().collect::<Vec<_>>()
            });
            let first = said.min().filter(|first| *first < plan.today);
            prop_assert_eq!(brief.late.as_ref().map(|late| late.first.clone()), first);
            if let Some(late) = brief.late {
                prop_assert!(report.late_days >= late.days, "{late:?}");
                prop_assert!(late.earliest_date > plan.today);
            }
        }
        // What is offered is in time, and one note a day fewer is not.
        prop_assert!(report.late_days > 0 || report.pace_in_time.is_none());
        if let Some(pace) = report.pace_in_time {
            let late = |day: u32| {
                let mut plan = plan.clone();
                for (figure, value) in [("posts.day", day), ("posts.slot", pace.slot)] {
                    let own = Override { value: f64::from(value), low: None, high: None };
                    plan.overrides.insert(figure.to_owned(), own);
                }
                notewave::evaluate(&plan).schedule.unwrap().late_days
            };
            prop_assert_eq!(late(pace.day), 0);
            prop_assert!(late(pace.day - 1) > 0);
        }
    }

    #[test]
    fn a_contract_pays_one_creator_their_fee_once(
        objective in prop::sample::select(Objective::ALL),
        on_order in 0.0..=1.0,
    ) {
        let plan = plan(objective, 1.0, on_order);
        let whole = notewave::brief(&plan, Recipient::Campaign).unwrap();
        let fees = notewave::evaluate(&plan).budget.unwrap().tier_costs;
        for tier in whole.deliverables.iter().map(|work| work.tier) {
            let paid = brief_fees(&whole, tier).iter().map(|fee| fee.amount.0).sum::<i64>();
            prop_assert_eq!(paid, fees.get(tier).fee.0);
        }
        // Days after a note are named where something is paid then.
        let is_rest = whole.contract.fees.iter().any(|fee| fee.step == FeeStep::Note);
        prop_assert_eq!(whole.contract.payment_days.is_some(), is_rest);
    }

    #[test]
    fn a_list_that_is_read_and_written_again_is_the_same(text in r"[a-b#@、，,;；•\-.()\t\n 1护肤]{0,40}(\[话题\] ?){0,2}") {
        for &field in Field::ALL {
            if matches!(field.kind(), Kind::List | Kind::Lines) {
                let once = entries(field, &text);
                prop_assert_eq!(&entries(field, &once.join("\n")), &once);
            }
        }
    }
}
