//! Plans of version 1, brought up to date.
//!
//! Since then handling costs money by tier, the limits of boost and mega creators belong to the objective,
//! the front-load limits what the larger creators take, and the format follows the objective until it is chosen.

use crate::base::by_name::ByName;

use crate::base::format::Format;
use crate::base::tier::{PerTier, Tier};
use crate::figures::Override;
use crate::plan::{Plan, VERSION};

/// Whether a plan of that version is brought up to date.
pub(super) fn is_old(version: f64) -> bool {
    (version - 1.0).abs() <= 0.0
}

/// The plan's own values by today's names.
pub(super) fn figures(
    old: ByName<Override>,
    objective: &str,
) -> impl Iterator<Item = (String, Override)> {
    old.into_iter().flat_map(move |(name, own)| {
        let by_objective = |name: &str| vec![(format!("{name}.{objective}"), own)];
        match name.as_str() {
            "guardrail.mega" => vec![("guardrail.mega.count".to_owned(), own)],
            "guardrail.boost.min" | "guardrail.boost.max" => by_objective(&name),
            "handling" => {
                let each = Tier::ALL.map(|tier| (format!("{name}.{}", tier.name()), own));
                each.into()
            }
            // It was the least for the smaller creators, and is the most for the larger ones.
            "guardrail.front-load" => {
                let rest = |share: f64| 1.0 - share;
                let own = Override {
                    value: rest(own.value),
                    low: own.high.map(rest),
                    high: own.low.map(rest),
                };
                vec![(name, own)]
            }
            _ => vec![(name, own)],
        }
    })
}

/// Brings the rest of a plan of version 1 up to date; any other stays as it is.
pub(super) fn upgrade(plan: &mut Plan) {
    if !is_old(plan.version) {
        return;
    }
    plan.version = f64::from(VERSION);
    // Nobody had chosen what every plan began with.
    let formats = &mut plan.budget.formats;
    if formats
        .iter()
        .all(|(_, format)| *format == Some(Format::Image))
    {
        *formats = PerTier::default();
    }
}
