//! What creators hand in, and by when.

use std::collections::BTreeMap;

use serde::Serialize;

use super::recipient::Recipient;
use crate::base::date::Date;
use crate::base::format::Format;
use crate::base::tier::Tier;
use crate::figures::{Assumptions, schedule as figures};
use crate::schedule::report::{Stage, StageId};
use crate::schedule::timing::{DatedPlan, PlacedPost};

/// The notes of a tier or of one creator, and the days up to them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Work {
    /// The tier.
    pub tier: Tier,
    /// How many creators there are.
    pub creators: u32,
    /// How many notes they post, all together.
    pub notes: u32,
    /// What they post.
    pub format: Format,
    /// The days of the creator who posts first.
    pub days: WorkDays,
    /// The days of the creator who posts last, where that is on another day; those of the others lie
    /// between.
    pub latest: Option<WorkDays>,
    /// The day of the first note.
    pub first: String,
    /// The day of the last note.
    pub last: String,
}

/// The days of one creator: counted back from their first note, at likely durations. A day is missing where its
/// stage takes none.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct WorkDays {
    /// The day by which the brief is sent: until the end of outreach.
    pub brief: Option<String>,
    /// The day by which contract and Pugongying order stand.
    pub order: Option<String>,
    /// The day by which the product has arrived; missing where none is sent.
    pub product: Option<String>,
    /// The day by which the first draft is handed in.
    pub draft: Option<String>,
    /// The day by which the brand has answered it.
    pub feedback: Option<String>,
    /// The rounds of revision.
    pub rounds: Vec<Round>,
    /// The last working day before the first note: by then it is filed with the platform and planned in.
    pub filing: Option<String>,
}

impl WorkDays {
    /// Every day that is said.
    pub(super) fn all(&self) -> impl Iterator<Item = &String> {
        let rounds = self.rounds.iter();
        let rounds = rounds.flat_map(|round| [Some(&round.draft), round.feedback.as_ref()]);
        let single = [
            &self.brief,
            &self.order,
            &self.product,
            &self.draft,
            &self.feedback,
            &self.filing,
        ];
        single
            .map(Option::as_ref)
            .into_iter()
            .chain(rounds)
            .flatten()
    }
}

/// A round of revision.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Round {
    /// The day by which the creator has revised the draft.
    pub draft: String,
    /// The day by which the brand has answered; missing after the last round.
    pub feedback: Option<String>,
}

/// The work of each tier that a brief is about, the smallest first; of one creator, theirs alone.
pub(super) fn work(
    dated: &DatedPlan<'_>,
    recipient: Recipient<'_>,
    of: Assumptions<'_>,
) -> Vec<Work> {
    let theirs = dated.board.posts.iter().filter(|one| recipient.has(one));
    let theirs: Vec<&PlacedPost> = theirs.collect();
    Tier::ALL
        .into_iter()
        .filter_map(|tier| of_tier(dated, tier, &theirs, recipient, of))
        .collect()
}

fn of_tier(
    dated: &DatedPlan<'_>,
    tier: Tier,
    theirs: &[&PlacedPost],
    recipient: Recipient<'_>,
    of: Assumptions<'_>,
) -> Option<Work> {
    let order = &dated.budget.choices.order;
    let of_tier = || theirs.iter().filter(|placed| placed.post.tier == tier);
    let live = of_tier().map(|placed| &placed.post.date);
    let (first, last) = (live.clone().min()?, live.max()?);
    // The first note of each creator.
    let mut begins: BTreeMap<&str, &String> = BTreeMap::new();
    for placed in of_tier() {
        let date = &placed.post.date;
        let begin = begins.entry(&placed.creator).or_insert(date);
        *begin = date.min(begin);
    }
    let latest = begins.values().max().filter(|latest| **latest != first);
    let days = |first: &String| Some(days(dated, tier, Date::parse(first)?, of));
    let creators = match recipient {
        Recipient::Creator(_) => 1,
        _ => *dated.counts.get(tier),
    };
    Some(Work {
        tier,
        creators,
        // The board lists 2,000 notes at most.
        notes: creators * order.notes.get(tier),
        format: *order.formats.get(tier),
        days: days(first)?,
        latest: latest.and_then(|latest| days(latest)),
        first: first.clone(),
        last: last.clone(),
    })
}

/// The days of a creator whose first note is live on a day.
fn days(dated: &DatedPlan<'_>, tier: Tier, first: Date, of: Assumptions<'_>) -> WorkDays {
    let stages = dated.stages(tier, first);
    let end = |id| stage(&stages, id).map(|stage| stage.end.clone());
    WorkDays {
        // Who is written to is sent the brief, which is ready before.
        brief: end(StageId::Outreach).or_else(|| end(StageId::Brief)),
        order: end(StageId::Contract),
        product: end(StageId::Shipping),
        draft: end(StageId::Draft),
        feedback: end(StageId::Review),
        rounds: rounds(dated, &stages, of),
        filing: end(StageId::Filing).or_else(|| end(StageId::Compliance)),
    }
}

/// How many notes of those that a brief is for the board does not list.
pub(super) fn unlisted(dated: &DatedPlan<'_>, recipient: Recipient<'_>) -> u32 {
    let order = &dated.budget.choices.order;
    let is_theirs = |tier: &Tier| match recipient {
        Recipient::Campaign => true,
        Recipient::Tier(own) => own == *tier,
        Recipient::Creator(_) => false,
    };
    let theirs = Tier::ALL.into_iter().filter(is_theirs);
    let booked: u32 = theirs
        .map(|tier| dated.counts.get(tier) * order.notes.get(tier))
        .sum();
    let listed = dated
        .board
        .posts
        .iter()
        .filter(|one| recipient.has(one))
        .count();
    booked.saturating_sub(u32::try_from(listed).unwrap_or(u32::MAX))
}

pub(super) fn stage(stages: &[Stage], id: StageId) -> Option<&Stage> {
    stages.iter().find(|stage| stage.id == id)
}

/// The rounds within the stage of revision, from its first day on: a revision, and between two a review.
fn rounds(dated: &DatedPlan<'_>, stages: &[Stage], of: Assumptions<'_>) -> Vec<Round> {
    let count = dated.schedule.durations.rounds;
    let [revision, review] = [&figures::REVISION, &figures::REVIEW].map(|days| of.count(days));
    let begins = stage(stages, StageId::Revision).and_then(|stage| Date::parse(&stage.start));
    let Some(begins) = begins else {
        return Vec::new();
    };
    let day = |days| dated.schedule.calendar.after(begins.plus(-1), days);
    let one = |round| {
        let revised = round * (revision + review) + revision;
        Round {
            draft: day(revised).to_string(),
            feedback: (round + 1 < count).then(|| day(revised + review).to_string()),
        }
    };
    (0..count).map(one).collect()
}
