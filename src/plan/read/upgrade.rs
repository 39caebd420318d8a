//! Plans of version 1, brought up to date.
//!
//! Since then handling costs money by tier, the limits of boost and mega creators belong to the objective,
//! the front-load limits what the larger creators take, and the format follows the objective until it is chosen.

use crate::base::document::Named;
use crate::base::format::Format;
use crate::base::tier::{PerTier, Tier};
use crate::figures::Override;
use crate::plan::Plan;

/// The version that is brought up to date.
const OLD: f64 = 1.0;

/// Brings a plan of version 1 up to date; any other stays as it is.
pub(super) fn upgrade(plan: &mut Plan) {
    if (plan.version - OLD).abs() > 0.0 || plan.version.is_nan() {
        return;
    }
    plan.version = f64::from(crate::plan::VERSION);
    let objective = plan.objective.name();
    for (old, new) in [
        ("guardrail.mega", "guardrail.mega.count".to_owned()),
        (
            "guardrail.boost.min",
            format!("guardrail.boost.min.{objective}"),
        ),
        (
            "guardrail.boost.max",
            format!("guardrail.boost.max.{objective}"),
        ),
    ] {
        if let Some(own) = plan.overrides.remove(old) {
            plan.overrides.insert(new, own);
        }
    }
    if let Some(own) = plan.overrides.remove("handling") {
        for tier in Tier::ALL {
            let name = format!("handling.{}", tier.name());
            plan.overrides.insert(name, own);
        }
    }
    // It was the least for the smaller creators, and is the most for the larger ones.
    if let Some(own) = plan.overrides.get_mut("guardrail.front-load") {
        let rest = |share: f64| 1.0 - share;
        *own = Override {
            value: rest(own.value),
            low: own.high.map(rest),
            high: own.low.map(rest),
        };
    }
    // Nobody had chosen what every plan began with.
    let formats = &mut plan.budget.formats;
    if formats
        .iter()
        .all(|(_, format)| *format == Some(Format::Image))
    {
        *formats = PerTier::default();
    }
}
