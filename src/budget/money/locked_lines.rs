//! The cost lines that the user has locked.

use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::terms::LineId;

/// The user's locked lines, sound ones only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines(pub(crate) Vec<(LineId, Option<Tier>, Fen)>);

impl Lines {
    /// The amount of a locked line that is not a fee.
    pub(crate) fn get(&self, id: LineId) -> Option<Fen> {
        self.find(id, None)
    }

    /// All of them, by name and tier.
    pub(crate) fn ids(&self) -> Vec<(LineId, Option<Tier>)> {
        self.0.iter().map(|line| (line.0, line.1)).collect()
    }

    pub(crate) fn find(&self, id: LineId, tier: Option<Tier>) -> Option<Fen> {
        let line = self.0.iter().find(|line| (line.0, line.1) == (id, tier))?;
        Some(line.2)
    }
}

/// The names by which a plan locks a line.
const LOCKABLE: [(&str, LineId, Option<Tier>); 13] = [
    ("fees.koc", LineId::Fees, Some(Tier::Koc)),
    ("fees.micro", LineId::Fees, Some(Tier::Micro)),
    ("fees.mid", LineId::Fees, Some(Tier::Mid)),
    ("fees.mega", LineId::Fees, Some(Tier::Mega)),
    ("service", LineId::Service, None),
    ("agency", LineId::Agency, None),
    ("product", LineId::Product, None),
    ("handling", LineId::Handling, None),
    ("production", LineId::Production, None),
    ("tools", LineId::Tools, None),
    ("boost", LineId::Boost, None),
    ("vat", LineId::Vat, None),
    ("contingency", LineId::Contingency, None),
];

/// The line by the name that a plan locks it by.
pub(crate) fn line_named(name: &str) -> Option<(LineId, Option<Tier>)> {
    let line = LOCKABLE.into_iter().find(|lockable| lockable.0 == name)?;
    Some((line.1, line.2))
}
