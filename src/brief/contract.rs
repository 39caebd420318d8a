//! What a contract with a creator should say, with the plan's values (Playbook, phase 3).

use std::collections::BTreeMap;

use serde::Serialize;

use super::field::{Field, Language};
use super::reader::Texts;
use super::recipient::Recipient;
use super::work::{Work, stage};
use crate::base::date::Date;
use crate::base::document::named;
use crate::base::format::Format;
use crate::base::problem::Problems;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::figures::{Assumptions, schedule as figures};
use crate::plan::{Creator, Plan};
use crate::schedule::report::StageId;
use crate::schedule::timing::{DatedPlan, PlacedPost, fee_instalments};

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
    /// What one creator is paid, by tier and in the order of time. Empty where no fee is known.
    pub fees: Vec<FeeDue>,
    /// Of how many creators the fee is not known: the list has none of them.
    pub unknown_fees: u32,
    /// The days after a note within which the rest of its fee is paid; missing where all of it is due with the
    /// order.
    pub payment_days: Option<u32>,
    /// The day by which the first order stands in Pugongying.
    pub order: Option<String>,
    /// The day by which the last one does, where that is another.
    pub order_until: Option<String>,
}

/// The fee of one creator of a tier, or a part of it: all that a contract says of it. Where several creators
/// differ, from the least to the most.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FeeDue {
    /// The tier.
    pub tier: Tier,
    /// What it is due with.
    pub step: FeeStep,
    /// The day; of several creators the first.
    pub date: String,
    /// The last of their days, where that is another.
    pub until: Option<String>,
    /// How much, in fen; of several creators the least.
    pub amount: Fen,
    /// The most of theirs, where that is another.
    pub most: Option<Fen>,
}

/// What a part of a fee is due with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum FeeStep {
    /// The order in Pugongying.
    Order,
    /// A note that is live.
    Note,
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
    let (fees, unknown_fees) = fees(plan, dated, recipient, of);
    let has_rest = fees.iter().any(|fee| fee.step == FeeStep::Note);
    let order = work.iter().filter_map(|work| work.days.order.clone()).min();
    let orders = work
        .iter()
        .flat_map(|work| [Some(&work.days), work.latest.as_ref()]);
    let orders = orders.flatten().filter_map(|days| days.order.clone());
    Contract {
        points: PointId::ALL.iter().map(point).collect(),
        exclusivity_days: days,
        exclusive_until: days.filter(|_| is_exclusive).zip(last).and_then(until),
        rounds: dated.schedule.durations.rounds,
        fees,
        unknown_fees,
        payment_days: has_rest.then(|| of.count(&figures::PAY_DAYS)),
        order_until: orders.max().filter(|last| order.as_ref() != Some(last)),
        order,
    }
}

/// What one creator is paid, by tier and part; and of how many that is not known.
fn fees(
    plan: &Plan,
    dated: &DatedPlan<'_>,
    recipient: Recipient<'_>,
    of: Assumptions<'_>,
) -> (Vec<FeeDue>, u32) {
    let mut creators: BTreeMap<&str, Vec<&PlacedPost>> = BTreeMap::new();
    for placed in dated.board.posts.iter().filter(|one| recipient.has(one)) {
        creators.entry(&placed.creator).or_default().push(placed);
    }
    let mut unknown = 0;
    // The instalments of all, by tier and number: the order's is the first.
    let mut parts: BTreeMap<(Tier, usize), Vec<(Date, Fen)>> = BTreeMap::new();
    for posts in creators.values() {
        let Some((tier, instalments)) = of_creator(plan, dated, posts, of) else {
            unknown += 1;
            continue;
        };
        for (number, due) in instalments.into_iter().enumerate() {
            parts.entry((tier, number)).or_default().push(due);
        }
    }
    let fee = |((tier, number), mut due): ((Tier, usize), Vec<(Date, Fen)>)| {
        due.retain(|&(_, amount)| amount != Fen::ZERO);
        let on = due.iter().map(|&(date, _)| date);
        let amounts = due.iter().map(|&(_, amount)| amount);
        let (date, until) = (on.clone().min()?, on.max()?);
        let (amount, most) = (amounts.clone().min()?, amounts.max()?);
        let step = match number {
            0 => FeeStep::Order,
            _ => FeeStep::Note,
        };
        Some(FeeDue {
            tier,
            step,
            date: date.to_string(),
            until: (until != date).then(|| until.to_string()),
            amount,
            most: (most != amount).then_some(most),
        })
    };
    (parts.into_iter().filter_map(fee).collect(), unknown)
}

/// The tier and the fee of one creator by day: of a creator with a name what the list says, of another what the
/// plan reckons with for the tier.
fn of_creator(
    plan: &Plan,
    dated: &DatedPlan<'_>,
    theirs: &[&PlacedPost],
    of: Assumptions<'_>,
) -> Option<(Tier, Vec<(Date, Fen)>)> {
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
    let first = posts.iter().copied().min()?;
    let stages = dated.stages(post.tier, first);
    let signed = stage(&stages, StageId::Contract).and_then(|stage| Date::parse(&stage.end));
    let instalments = fee_instalments(fee, signed.unwrap_or(first), &posts, of);
    Some((post.tier, instalments))
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
