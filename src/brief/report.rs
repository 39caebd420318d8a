//! The brief as it is worked out.

use serde::Serialize;

use super::audience::{Audience, audience};
use super::contract::{Contract, contract};
use super::field::{Field, Kind, Language};
use super::late::{Late, late};
use super::reader::{Texts, entries};
use super::recipient::{Booked, Recipient, booked};
use super::work::{Work, unlisted, work};
use crate::base::document::Named;
use crate::base::problem::{Problem, Problems};
use crate::figures::{Assumptions, schedule as figures};
use crate::plan::Plan;
use crate::schedule::timing::{DatedPlan, WatchDay, watch};

/// What there is to say in a brief, in the order of the playbook's six parts (phase 3).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Brief {
    /// What is wrong with the user's texts: `brief.exclusivityDays`.
    pub problems: Vec<Problem>,
    /// Every field, as its text was understood.
    pub fields: Vec<FieldText>,
    /// What should be written and is not.
    pub missing: Vec<Gap>,
    /// Notes and days, for each tier or for the one creator.
    pub deliverables: Vec<Work>,
    /// That some of these days have gone by; missing where none has.
    pub late: Option<Late>,
    /// How many of these notes have no day here: the board lists 2,000 notes of a plan.
    pub unlisted: u32,
    /// The notes of the one creator, in the order of time; empty where the brief is for several.
    pub notes: Vec<NoteTime>,
    /// How many working days a review takes.
    pub review_days: u32,
    /// How the creators of the plan's list fit the cities and the category that are sought.
    pub audience: Audience,
    /// For how many days a note is fresh, the day it is live among them (`after.boost`).
    pub fresh_days: u32,
    /// The comments to be read, day by day.
    pub watch: Vec<WatchDay>,
    /// What the contract should say.
    pub contract: Contract,
    /// Every creator of the plan whom a brief can be for, by tier and number.
    pub creators: Vec<Booked>,
}

/// A field, as its text was understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FieldText {
    /// Which one.
    pub field: Field,
    /// How it is read.
    pub kind: Kind,
    /// What is written in English: the entries of a list, or one text; empty where nothing is.
    pub en: Vec<String>,
    /// What is written in Chinese; the same as in English where both share one text.
    pub zh: Vec<String>,
}

/// What should be written and is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Gap {
    /// The field.
    pub field: Field,
    /// The language in which it is missing; none where it is missing in both.
    pub language: Option<Language>,
}

/// A note of one creator, in China.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct NoteTime {
    /// Its name on the board, `micro-3`.
    pub id: String,
    /// Its day.
    pub date: String,
    /// Its time.
    pub time: String,
}

/// The brief of a plan for somebody; `None` where the plan's budget or schedule is unsound, or the creator is
/// not on its board.
///
/// ```
/// use notewave::brief::{Field, Recipient, brief};
/// use notewave::{default_plan, objective::Objective};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// plan.brief.insert("brand".to_owned(), "Lumi".to_owned());
/// let whole = brief(&plan, Recipient::Campaign).unwrap();
/// let tiers: Vec<_> = whole.deliverables.iter().map(|work| (work.tier.name(), work.notes)).collect();
/// assert_eq!(tiers.iter().map(|(_, notes)| notes).sum::<u32>(), 37);
/// assert!(!whole.missing.iter().any(|gap| gap.field == Field::Brand));
/// assert!(whole.missing.iter().any(|gap| gap.field == Field::Message));
/// let one = brief(&plan, Recipient::Creator("mid-1")).unwrap();
/// assert_eq!((one.deliverables[0].creators, one.notes.len()), (1, 1));
/// assert!(brief(&plan, Recipient::Creator("mid-999")).is_none());
/// ```
#[must_use]
pub fn brief(plan: &Plan, recipient: Recipient<'_>) -> Option<Brief> {
    let dated = DatedPlan::new(plan)?;
    let of = Assumptions::new(&plan.overrides);
    let work = work(&dated, recipient, of);
    if work.is_empty() && recipient != Recipient::Campaign {
        return None;
    }
    let texts = Texts::new(&plan.brief);
    let mut problems = Problems::new();
    let contract = contract(plan, &dated, recipient, &work, &mut problems);
    let posts = dated.board.posts.iter().filter(|one| recipient.has(one));
    let notes = posts.filter(|_| matches!(recipient, Recipient::Creator(_)));
    Some(Brief {
        unlisted: unlisted(&dated, recipient),
        late: late(&dated, &work),
        fields: read_fields(texts),
        missing: gaps(texts),
        notes: notes
            .map(|placed| NoteTime {
                id: placed.post.id.clone(),
                date: placed.post.date.clone(),
                time: placed.post.time.clone(),
            })
            .collect(),
        review_days: of.count(&figures::REVIEW),
        creators: booked(&dated.board),
        fresh_days: of.count(&figures::BOOST_DECISION),
        audience: audience(plan, of),
        watch: watch(&dated, |placed| recipient.has(placed), of),
        problems: problems.into_vec(),
        deliverables: work,
        contract,
    })
}

/// Every field, as its text is understood.
pub(crate) fn read_fields(texts: Texts<'_>) -> Vec<FieldText> {
    Field::ALL.iter().map(|&field| read(texts, field)).collect()
}

/// What should be written and is not.
pub(crate) fn gaps(texts: Texts<'_>) -> Vec<Gap> {
    let all = Field::ALL.iter();
    all.filter_map(|&field| gap(texts, field)).collect()
}

fn read(texts: Texts<'_>, field: Field) -> FieldText {
    let entries = |language| {
        let text = texts.text(field, language);
        text.map_or_else(Vec::new, |text| match field.kind() {
            Kind::List | Kind::Lines => entries(field, text),
            Kind::Name | Kind::Text | Kind::Number => vec![text.to_owned()],
        })
    };
    FieldText {
        field,
        kind: field.kind(),
        en: entries(Language::En),
        zh: entries(Language::Zh),
    }
}

/// What is missing of a field: all of it, where a brief needs it, or one of the two languages.
fn gap(texts: Texts<'_>, field: Field) -> Option<Gap> {
    let [en, zh] = [Language::En, Language::Zh].map(|language| texts.text(field, language));
    let language = match (en, zh) {
        (None, None) if field.is_needed() => None,
        (Some(_), None) => Some(Language::Zh),
        (None, Some(_)) => Some(Language::En),
        _ => return None,
    };
    Some(Gap { field, language })
}
