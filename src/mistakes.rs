//! What the playbook says not to do, and what of it this plan does.
//!
//! Each check looks at one thing, says what it saw in numbers, names the passage it rests on, and where one
//! step mends it, has the mended plan. A brief that nobody has begun is no mistake, so that a fresh plan has
//! none.

mod brief;
mod days;
mod money;
mod people;
mod report;

pub use report::{Mistake, MistakeId, Mistakes, Passage, Seen, Severity};

use report::Look;

use crate::evaluate::evaluate;
use crate::figures::Assumptions;
use crate::plan::Plan;

/// The checks, the weightiest first.
const CHECKS: [fn(&Look<'_>) -> Option<Mistake>; 22] = [
    money::one_placement,
    money::mega_core,
    money::top_heavy,
    days::one_day,
    days::rushed,
    days::no_revision,
    days::no_review,
    brief::no_disclosure,
    brief::no_keywords,
    brief::no_chinese,
    people::follower_count,
    people::agency_alone,
    money::under_minimum,
    days::one_off,
    days::short_cycle,
    days::event_squeezed,
    days::many_rounds,
    days::cold_boost,
    people::no_category,
    brief::no_details,
    brief::prescriptive,
    brief::no_responder,
];

/// The mistakes of a plan, those that weigh most first. A mend that would leave the mistake as it is, since
/// the money or the days do not allow it, is not offered.
///
/// ```
/// use notewave::mistakes::{MistakeId, mistakes};
/// use notewave::{default_plan, objective::Objective};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-28");
/// assert_eq!(mistakes(&plan).found, []);
/// plan.schedule.tail = Some(false);
/// let found = mistakes(&plan).found;
/// assert_eq!(found[0].id, MistakeId::OneOff);
/// assert_eq!(found[0].mend.as_ref().unwrap().schedule.tail, Some(true));
/// ```
#[must_use]
pub fn mistakes(plan: &Plan) -> Mistakes {
    let report = evaluate(plan);
    let look = Look {
        plan,
        report: &report,
        figures: Assumptions::new(&plan.overrides),
    };
    let found = CHECKS.iter().filter_map(|check| {
        let mistake = check(&look)?;
        let mend = mistake.mend.filter(|mended| {
            let report = evaluate(mended);
            let look = Look {
                plan: mended,
                report: &report,
                figures: Assumptions::new(&mended.overrides),
            };
            check(&look).is_none()
        });
        Some(Mistake { mend, ..mistake })
    });
    let found: Vec<Mistake> = found.collect();
    Mistakes {
        found,
        looked: u32::try_from(CHECKS.len()).unwrap_or(u32::MAX),
    }
}
