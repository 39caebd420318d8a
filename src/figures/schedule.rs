//! How long things take, and when notes go live.

use super::assumptions::Assumptions;
use super::build::{assumed, figure, only, range_ours, within};
use super::figure::Area::Schedule;
use super::figure::{Figure, Grade, Source, Unit};
use super::figure::{Source::Assumption, Source::Derived, Source::Playbook};
use crate::base::tier::PerTier;

/// Working days to write the brief.
///
/// How the stages divide the time is an assumption; together they take the four to six weeks of
/// the Playbook, 20 to 30 working days.
///
/// ```
/// use notewave::figures::schedule as s;
/// let stages =
///     [&s::BRIEF, &s::OUTREACH, &s::CONTRACT.micro, &s::DRAFT, &s::REVIEW, &s::REVISION,
///      &s::COMPLIANCE, &s::FILING];
/// let sum = |end: fn(&notewave::figures::Figure) -> f64| stages.map(end).iter().sum::<f64>();
/// assert_eq!([sum(|s| s.low), sum(|s| s.value), sum(|s| s.high)], [20.0, 25.0, 30.0]);
/// ```
pub static BRIEF: Figure = stage("stage.brief", [2.0, 3.0, 4.0]);
/// Working days to reach out to creators and hear from them.
pub static OUTREACH: Figure = stage("stage.outreach", [4.0, 5.0, 6.0]);
/// Working days for contract and Pugongying order. That larger creators take longer to agree and are
/// booked further ahead is ours.
pub static CONTRACT: PerTier<Figure> = PerTier {
    koc: stage("stage.contract.koc", [3.0, 4.0, 5.0]),
    micro: stage("stage.contract.micro", [3.0, 4.0, 5.0]),
    mid: stage("stage.contract.mid", [3.0, 5.0, 7.0]),
    mega: stage("stage.contract.mega", [5.0, 8.0, 12.0]),
};
/// Working days until the product is with a creator, beside the contract; 0 where none is sent.
pub static SHIPPING: Figure = assumed(Schedule, "stage.shipping", Unit::Days, [2.0, 3.0, 5.0]);
/// Working days in which creators draft their notes.
pub static DRAFT: Figure = stage("stage.draft", [5.0, 6.0, 7.0]);
/// Working days in which the brand reviews the drafts.
pub static REVIEW: Figure = stage("stage.review", [2.0, 2.0, 2.0]);
/// Working days of one round in which creators revise.
pub static REVISION: Figure = stage("stage.revision", [2.0, 3.0, 4.0]);
/// How many rounds of revision there are: "at least one" (phase 4). Before each further one the
/// brand reviews again.
pub static ROUNDS: Figure = within(
    figure(
        Schedule,
        "stage.rounds",
        Unit::Count,
        only(1.0),
        Grade::C,
        &[Playbook],
    ),
    0.0,
    5.0,
);
/// Working days to check disclosure, claims and labels.
pub static COMPLIANCE: Figure = stage("stage.compliance", [1.0, 1.0, 1.0]);
/// Working days for filing with the platform and scheduling.
pub static FILING: Figure = stage("stage.filing", [1.0, 1.0, 1.0]);

const fn stage(id: &'static str, days: [f64; 3]) -> Figure {
    figure(
        Schedule,
        id,
        Unit::Days,
        days,
        Grade::Assumption,
        &[Playbook, Assumption],
    )
}

/// Working days more for a launch on an event: "at least two extra weeks".
pub static EVENT: Figure = range_ours(figure(
    Schedule,
    "stage.event",
    Unit::Days,
    [10.0, 10.0, 20.0],
    Grade::C,
    &[Playbook],
));

/// Days from the last post of the wave before to the first of the anchor, the main wave and the tail.
pub static WAVE_GAP: [Figure; 3] = [
    gap("wave.gap.anchor"),
    gap("wave.gap.main"),
    gap("wave.gap.tail"),
];

const fn gap(id: &'static str) -> Figure {
    let gap = figure(
        Schedule,
        id,
        Unit::Days,
        [3.0, 5.0, 7.0],
        Grade::Assumption,
        &[Derived, Assumption],
    );
    within(gap, 1.0, 90.0)
}

/// The fewest days of a wave that has a post for each of them.
pub static WAVE_DAYS: Figure = within(
    assumed(Schedule, "wave.days", Unit::Days, [2.0, 3.0, 5.0]),
    1.0,
    30.0,
);
/// The most days of a wave: where it has more posts than fit into them, a day gets more than [`POSTS_PER_DAY`],
/// unless the plan has its own value for that.
///
/// No source says how long a wave is. What it is held against: peaks of the platform's sales last two to four
/// weeks, and four waves of two weeks with their gaps are ten weeks, which is a campaign and no year of posts.
pub static WAVE_LONGEST: Figure = within(
    assumed(Schedule, "wave.longest", Unit::Days, [7.0, 14.0, 28.0]),
    1.0,
    365.0,
);
/// The fewest days of a wave that are in force: the most that a plan sets go before the fewest that we assume.
pub(crate) fn fewest_wave_days(of: Assumptions<'_>) -> u32 {
    let fewest = of.count(&WAVE_DAYS);
    if of.is_own(&WAVE_LONGEST) && !of.is_own(&WAVE_DAYS) {
        fewest.min(of.count(&WAVE_LONGEST))
    } else {
        fewest
    }
}

/// The most posts on a day, where waves do not take longer than [`WAVE_LONGEST`] by it.
pub static POSTS_PER_DAY: Figure = within(
    assumed(Schedule, "posts.day", Unit::Count, [1.0, 3.0, 10.0]),
    1.0,
    100.0,
);
/// The length of a slot: two posts of a day are at least so far apart.
pub static SLOT_STEP: Figure = assumed(Schedule, "slot.step", Unit::Minutes, [15.0, 30.0, 60.0]);
/// The most posts in a slot, where the plan has its own value; else more share one where a day has more than there
/// are slots.
pub static POSTS_PER_SLOT: Figure = within(
    assumed(Schedule, "posts.slot", Unit::Count, [1.0, 1.0, 2.0]),
    1.0,
    20.0,
);
/// Days from one note of a creator to the next.
pub static SPACING: Figure = within(
    assumed(Schedule, "series.spacing", Unit::Days, [3.0, 5.0, 7.0]),
    0.0,
    60.0,
);
/// The part of the KOCs that post in the seeding wave; the others are the tail.
pub static SEEDING_SHARE: Figure = assumed(Schedule, "seeding.share", Unit::Share, [0.4, 0.6, 0.8]);
/// The part of the micro creators that post in the tail, beside the other KOCs.
pub static TAIL_SHARE: Figure = assumed(Schedule, "tail.share", Unit::Share, [0.0, 0.0, 0.3]);

/// Where the window of working days begins: 20:00.
pub static WEEKDAY_FROM: Figure = range_ours(clock(
    "window.weekday.from",
    [19.5, 20.0, 20.0],
    &[Playbook],
));
/// Where the window of working days ends: 22:00.
pub static WEEKDAY_TO: Figure =
    range_ours(clock("window.weekday.to", [22.0, 22.0, 22.5], &[Playbook]));
/// Where the window of weekends and holidays begins: 09:30. The Playbook says "mid-mornings"; the
/// clock times are ours.
pub static WEEKEND_FROM: Figure = range_ours(clock(
    "window.weekend.from",
    [9.0, 9.5, 9.5],
    &[Playbook, Assumption],
));
/// Where the window of weekends and holidays ends: 11:30.
pub static WEEKEND_TO: Figure = range_ours(clock(
    "window.weekend.to",
    [11.5, 11.5, 12.0],
    &[Playbook, Assumption],
));

/// Days from a note's post to the decision whether to boost it: its first 72 hours decide.
pub static BOOST_DECISION: Figure = derived("after.boost", [1.0, 3.0, 7.0]);
/// Days for which the comments of a note are watched: its biggest change is in the first week.
pub static WATCH: Figure = derived("after.watch", [3.0, 7.0, 14.0]);
/// Days from a note's post to the first, second and last measuring.
pub static MEASURE: [Figure; 3] = [
    derived("measure.first", only(3.0)),
    derived("measure.second", only(7.0)),
    derived("measure.last", only(30.0)),
];

const fn derived(id: &'static str, days: [f64; 3]) -> Figure {
    figure(
        Schedule,
        id,
        Unit::Days,
        days,
        Grade::Assumption,
        &[Derived, Assumption],
    )
}

/// The part of a creator's fee that is funded when the order is placed; the rest is paid after the
/// note is live.
pub static PAY_CONTRACT: Figure =
    assumed(Schedule, "payment.contract", Unit::Share, [0.3, 1.0, 1.0]);
/// Days from a note's post until the rest of its fee is paid, and from the last post until the
/// agency is.
pub static PAY_DAYS: Figure = assumed(Schedule, "payment.days", Unit::Days, [0.0, 7.0, 30.0]);

/// A time of day, written in hours.
const fn clock(
    id: &'static str,
    [low, value, high]: [f64; 3],
    sources: &'static [Source],
) -> Figure {
    let minutes = [low * 60.0, value * 60.0, high * 60.0];
    figure(Schedule, id, Unit::Clock, minutes, Grade::C, sources)
}

/// The figures of this table that stand alone.
pub(super) static SINGLE: [&Figure; 32] = [
    &BRIEF,
    &OUTREACH,
    &SHIPPING,
    &DRAFT,
    &REVIEW,
    &REVISION,
    &ROUNDS,
    &COMPLIANCE,
    &FILING,
    &EVENT,
    &WAVE_GAP[0],
    &WAVE_GAP[1],
    &WAVE_GAP[2],
    &WAVE_DAYS,
    &WAVE_LONGEST,
    &POSTS_PER_DAY,
    &SLOT_STEP,
    &POSTS_PER_SLOT,
    &SPACING,
    &SEEDING_SHARE,
    &TAIL_SHARE,
    &WEEKDAY_FROM,
    &WEEKDAY_TO,
    &WEEKEND_FROM,
    &WEEKEND_TO,
    &BOOST_DECISION,
    &WATCH,
    &MEASURE[0],
    &MEASURE[1],
    &MEASURE[2],
    &PAY_CONTRACT,
    &PAY_DAYS,
];

/// The figures of this table that each tier has.
pub(super) static TIERED: [&PerTier<Figure>; 1] = [&CONTRACT];
