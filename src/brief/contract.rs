//! What a contract with a creator should say, with the plan's values (Playbook, phase 3).

use serde::Serialize;

use super::field::{Field, Language};
use super::reader::Texts;
use super::recipient::Recipient;
use super::work::{Work, stage};
use crate::base::date::Date;
use crate::base::document::named;
use crate::base::format::Format;
use crate::base::problem::Problems;
use crate::base::units::Fen;
use crate::budget::LineId;
use crate::figures::{Assumptions, schedule as figures};
use crate::plan::{Creator, Plan};
use crate::schedule::report::StageId;
use crate::schedule::timing::{DatedPlan, PlacedPost, fee_instalments, payments};

/// The points of a contract, with the plan's values.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Contract {
    /// The points in their order, each with what is not yet written for it.
    pub points: Vec<Point>,
    /// For how many days a creator works for no rival.
    pub exclusivity_days: Option<f64>,
    /// The last of these days, counted from the last note.
    pub exclusive_until: Option<String>,
    /// How many rounds of revision are agreed.
    pub rounds: u32,
    /// The creator fees by the day they are due, in the order of time: of all that the contract is for. Empty
    /// where the fee of a named creator is not known.
    pub fees: Vec<FeeDue>,
    /// The days after a note within which the rest of its fee is paid; missing where all of it is due with the
    /// order.
    pub payment_days: Option<u32>,
    /// The day by which the first order stands in Pugongying.
    pub order: Option<String>,
}

/// A creator fee, or a part of it, and its day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FeeDue {
    /// The day.
    pub date: String,
    /// How much, in fen.
    pub amount: Fen,
}

/// A point of a contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Point {
    /// Which one.
    pub id: PointId,
    /// The fields that are not written and that it asks for.
    pub missing: Vec<Field>,
}

/// The points of a contract, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum PointId {
    /// Who owns what is made.
    Ownership,
    /// How long no rival is worked for.
    Exclusivity,
    /// How often a draft is revised.
    Revisions,
    /// What is paid when.
    Payment,
    /// That the order goes through Pugongying.
    Order,
    /// Which of two languages holds.
    Language,
}

named!(PointId {
    Ownership = "ownership",
    Exclusivity = "exclusivity",
    Revisions = "revisions",
    Payment = "payment",
    Order = "order",
    Language = "language",
});

impl PointId {
    /// The fields that it asks for; rivals only where a number of days is given that is not 0.
    const fn asks(self, is_exclusive: bool) -> &'static [Field] {
        match self {
            PointId::Ownership => &[Field::Ownership],
            PointId::Exclusivity if is_exclusive => &[Field::ExclusivityDays, Field::Rivals],
            PointId::Exclusivity => &[Field::ExclusivityDays],
            PointId::Language => &[Field::Language],
            PointId::Revisions | PointId::Payment | PointId::Order => &[],
        }
    }
}

/// The contract of those whom a brief is for.
pub(super) fn contract(
    plan: &Plan,
    dated: &DatedPlan<'_>,
    recipient: Recipient<'_>,
    work: &[Work],
    problems: &mut Problems,
) -> Contract {
    use crate::base::document::Named;
    let texts = Texts::new(&plan.brief);
    let of = Assumptions::new(&plan.overrides);
    let days = texts.number(Field::ExclusivityDays, problems);
    let is_exclusive = days.is_some_and(|days| days > 0.0);
    let is_missing = |field: &&Field| texts.either(**field, Language::En).is_none();
    let point = |&id: &PointId| {
        let asked = id.asks(is_exclusive).iter();
        let missing = asked.filter(is_missing).copied().collect();
        Point { id, missing }
    };
    let last = work.iter().map(|work| &work.last).max();
    let until = |(days, last): (f64, &String)| {
        let last = Date::parse(last)?;
        #[expect(clippy::cast_possible_truncation, reason = "whole, and at most 3,650")]
        Some(last.plus(days as i64).to_string())
    };
    Contract {
        points: PointId::ALL.iter().map(point).collect(),
        exclusivity_days: days,
        exclusive_until: days.filter(|_| is_exclusive).zip(last).and_then(until),
        rounds: dated.schedule.durations.rounds,
        fees: fees(plan, dated, recipient, of),
        payment_days: (of.value(&figures::PAY_CONTRACT) < 1.0)
            .then(|| of.count(&figures::PAY_DAYS)),
        order: work.iter().filter_map(|work| work.order.clone()).min(),
    }
}

/// The creator fees by day.
fn fees(
    plan: &Plan,
    dated: &DatedPlan<'_>,
    recipient: Recipient<'_>,
    of: Assumptions<'_>,
) -> Vec<FeeDue> {
    let due = |(date, amount): (Date, Fen)| FeeDue {
        date: date.to_string(),
        amount,
    };
    if let Recipient::Creator(name) = recipient {
        let of_creator = of_creator(plan, dated, name, of);
        return of_creator.into_iter().flatten().map(due).collect();
    }
    let mut fees: Vec<FeeDue> = Vec::new();
    for payment in payments(plan).into_iter().flat_map(|all| all.payments) {
        let is_theirs = match recipient {
            Recipient::Tier(tier) => payment.tier == Some(tier),
            _ => true,
        };
        let Some(date) = payment
            .date
            .filter(|_| payment.line == LineId::Fees && is_theirs)
        else {
            continue;
        };
        match fees.last_mut().filter(|last| last.date == date) {
            Some(last) => last.amount += payment.amount,
            None => fees.push(FeeDue {
                date,
                amount: payment.amount,
            }),
        }
    }
    fees
}

/// The fee of one creator by day: of a creator with a name what the list says, of another what the plan reckons
/// with for the tier.
fn of_creator(
    plan: &Plan,
    dated: &DatedPlan<'_>,
    creator: &str,
    of: Assumptions<'_>,
) -> Option<Vec<(Date, Fen)>> {
    let theirs = dated
        .board
        .posts
        .iter()
        .filter(|one| one.creator == creator);
    let theirs: Vec<&PlacedPost> = theirs.collect();
    let PlacedPost {
        post, creator_name, ..
    } = *theirs.first()?;
    let posts = theirs.iter().map(|placed| Date::parse(&placed.post.date));
    let posts: Vec<Date> = posts.collect::<Option<_>>()?;
    let order = &dated.budget.choices.order;
    let fee = if creator_name.is_empty() {
        dated.budget.costs.each.get(post.tier).fee
    } else {
        let roster = &plan.engagement.roster;
        let listed = roster.iter().find(|one| one.name == *creator_name)?;
        let fee = quoted(listed, *order.formats.get(post.tier))?;
        // A series is agreed by itself: the list says what one note costs.
        (*order.notes.get(post.tier) == 1).then_some(fee)?
    };
    let first = *posts.first()?;
    let stages = dated.stages(post.tier, first);
    let signed = stage(&stages, StageId::Contract).and_then(|stage| Date::parse(&stage.end));
    Some(fee_instalments(fee, signed.unwrap_or(first), &posts, of))
}

/// What a creator of the list asks for a note of a format.
fn quoted(creator: &Creator, format: Format) -> Option<Fen> {
    let fee = match format {
        Format::Image => creator.fee_image,
        Format::Video => creator.fee_video,
    };
    let is_sound = |fee: &f64| (0.0..=Fen::MAX.as_f64()).contains(fee);
    fee.filter(is_sound).map(Fen::nearest)
}
