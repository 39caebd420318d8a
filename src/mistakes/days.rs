//! Mistakes with the days.

use std::collections::BTreeMap;

use super::report::{Look, Mistake, MistakeId, Passage, Seen, Severity};
use crate::base::date::Date;
use crate::figures::{Figure, Unit, schedule};

/// From this part of the notes on, one day has most of them.
const MOST: f64 = 0.5;
/// Fewer notes are no wave.
const FEWEST: usize = 4;
/// Four weeks, in working days (Playbook, phase 1).
const SHORTEST: f64 = 20.0;
/// Two weeks, in working days (Playbook, phase 1).
const EVENT_WEEKS: f64 = 10.0;
/// From how many rounds on the brand writes the note; where to draw the line is an assumption.
const MANY: f64 = 3.0;

fn mistake(id: MistakeId, severity: Severity, passage: Passage) -> Mistake {
    Mistake {
        id,
        severity,
        saw: Vec::new(),
        passage,
        mend: None,
    }
}

fn days(value: f64) -> Seen {
    Seen::of(value, Unit::Days)
}

fn of(look: &Look<'_>, figure: &Figure) -> f64 {
    look.figures.of(figure).likely
}

/// Most notes on one day, where they should come in waves.
pub(super) fn one_day(look: &Look<'_>) -> Option<Mistake> {
    let posts = &look.report.schedule.as_ref()?.posts;
    let mut on_day: BTreeMap<&str, usize> = BTreeMap::new();
    for post in posts {
        *on_day.entry(&post.date).or_default() += 1;
    }
    let most = on_day.into_values().max()?;
    let [most, all] = [most, posts.len()].map(Seen::count);
    (posts.len() >= FEWEST && most.value > MOST * all.value).then(|| Mistake {
        saw: vec![most, all],
        mend: look.mended(|plan| {
            plan.schedule.locks.clear();
            plan.overrides
                .retain(|id, _| !["posts.day", "wave.days"].contains(&id));
        }),
        ..mistake(MistakeId::OneDay, Severity::Serious, Passage::Phase5)
    })
}

/// A start today is too late for the day.
pub(super) fn rushed(look: &Look<'_>) -> Option<Mistake> {
    let report = look.report.schedule.as_ref()?;
    (report.late_days > 0).then(|| Mistake {
        saw: vec![days(report.late_days.into())],
        mend: look.mended(|plan| {
            plan.schedule.event = None;
            plan.schedule.launch.clone_from(&report.earliest_date);
        }),
        ..mistake(MistakeId::Rushed, Severity::Serious, Passage::Phase1)
    })
}

/// No round of revision, though at least one is to be planned for.
pub(super) fn no_revision(look: &Look<'_>) -> Option<Mistake> {
    (of(look, &schedule::ROUNDS) < 1.0).then(|| Mistake {
        mend: look.without(&[schedule::ROUNDS.id]),
        ..mistake(MistakeId::NoRevision, Severity::Serious, Passage::Phase4)
    })
}

/// No time to review drafts, or to check disclosure, claims and facts.
pub(super) fn no_review(look: &Look<'_>) -> Option<Mistake> {
    let stages = [&schedule::REVIEW, &schedule::COMPLIANCE];
    stages
        .iter()
        .any(|stage| of(look, stage) < 1.0)
        .then(|| Mistake {
            mend: look.without(&stages.map(|stage| stage.id)),
            ..mistake(MistakeId::NoReview, Severity::Serious, Passage::Phase4)
        })
}

/// Nothing after the main wave: one cycle, and silence.
pub(super) fn one_off(look: &Look<'_>) -> Option<Mistake> {
    let report = look.report.schedule.as_ref()?;
    let last = Date::parse(&report.posts.last()?.date)?;
    let live = last.since(Date::parse(&report.launch)?) + 1;
    (!report.tail).then(|| Mistake {
        saw: vec![days(u32::try_from(live).unwrap_or(0).into())],
        mend: look.mended(|plan| plan.schedule.tail = Some(true)),
        ..mistake(MistakeId::OneOff, Severity::Look, Passage::Mistakes)
    })
}

/// Stages that take less than the four weeks that the work usually takes.
pub(super) fn short_cycle(look: &Look<'_>) -> Option<Mistake> {
    let stages = &look.report.schedule.as_ref()?.stages;
    let sum: u32 = stages.iter().map(|stage| stage.days).sum();
    let ids: Vec<&str> = look.plan.overrides.keys().collect();
    let own: Vec<&str> = ids
        .into_iter()
        .filter(|id| id.starts_with("stage."))
        .collect();
    (!stages.is_empty() && f64::from(sum) < SHORTEST).then(|| Mistake {
        saw: vec![days(sum.into()), days(SHORTEST)],
        mend: look.without(&own),
        ..mistake(MistakeId::ShortCycle, Severity::Look, Passage::Phase1)
    })
}

/// An event without the two weeks more that it asks for.
pub(super) fn event_squeezed(look: &Look<'_>) -> Option<Mistake> {
    let more = of(look, &schedule::EVENT);
    (look.plan.schedule.event.is_some() && more < EVENT_WEEKS).then(|| Mistake {
        saw: vec![days(more), days(EVENT_WEEKS)],
        mend: look.without(&[schedule::EVENT.id]),
        ..mistake(MistakeId::EventSqueezed, Severity::Look, Passage::Phase1)
    })
}

/// So many rounds of revision that little of the creator's voice is left.
pub(super) fn many_rounds(look: &Look<'_>) -> Option<Mistake> {
    let rounds = of(look, &schedule::ROUNDS);
    (rounds >= MANY).then(|| Mistake {
        saw: vec![Seen::of(rounds, Unit::Count)],
        mend: look.without(&[schedule::ROUNDS.id]),
        ..mistake(MistakeId::ManyRounds, Severity::Look, Passage::Mistakes)
    })
}

/// Boost decided on before a note has had a day to show what it can do.
pub(super) fn cold_boost(look: &Look<'_>) -> Option<Mistake> {
    let after = of(look, &schedule::BOOST_DECISION);
    (after < 1.0).then(|| Mistake {
        saw: vec![days(after)],
        mend: look.without(&[schedule::BOOST_DECISION.id]),
        ..mistake(MistakeId::ColdBoost, Severity::Look, Passage::Phase5)
    })
}
