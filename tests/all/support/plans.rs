//! Plans with figures of their own.

use notewave::figures::Override;
use notewave::plan::Plan;

/// Counts with another value of a figure; its range is the published one, stretched to hold it.
pub(crate) fn set(plan: &mut Plan, id: &str, value: f64) {
    let own = Override {
        value,
        low: None,
        high: None,
    };
    plan.overrides.insert(id.to_owned(), own);
}
