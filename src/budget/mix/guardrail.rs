//! The guardrails: what keeps the optimum from putting everything into one kind of creator.

use serde::Serialize;

use crate::base::tier::Tier;

/// A named constraint, and what it does to a mix.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Guardrail {
    /// Which one.
    pub id: GuardrailId,
    /// What it does.
    pub state: GuardrailState,
    /// The quantity it watches, as the mix has it; missing where there is nothing to watch (a
    /// ratio without a divisor). Without a mid-tier creator, the blend watches micro creators as for one.
    pub actual: Option<f64>,
    /// The least it allows.
    pub min: Option<f64>,
    /// The most it allows.
    pub max: Option<f64>,
    /// Where it is binding: the result that the best mix without it would add; for the capacity,
    /// that room for one more creator would add.
    pub costs: Option<f64>,
    /// Where the optimum breaks it: each thing that it cannot be met together with, though it could
    /// be met without it. Empty where it takes several of them to stand in its way.
    pub clashes: Vec<Clash>,
    /// Where the optimum breaks it: the smallest changes of its limits with which it could be kept.
    pub changes: Vec<Change>,
}

/// A figure and the value that it would need.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Change {
    /// The figure's name.
    pub figure: &'static str,
    /// The value, in the figure's unit.
    pub value: f64,
}

/// What a guardrail cannot be met together with, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Clash {
    /// The locked number of creators of a tier.
    Lock(Tier),
    /// Another guardrail.
    Guardrail(GuardrailId),
    /// The locked boost, or all the money.
    Money(MoneyClash),
}

/// The money that stands against a guardrail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum MoneyClash {
    /// The budget: no mix keeps the guardrail, whatever else is let go.
    Budget,
    /// The locked boost.
    Boost,
}

/// The guardrails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum GuardrailId {
    /// 2.5 to 10 micro creators for each mid-tier one.
    Blend,
    /// At least one KOC for each micro creator.
    Layer,
    /// Mid-tier and mega creators cost at most half of the money for creators.
    FrontLoad,
    /// No creator costs over half of the money for creators.
    SingleCreator,
    /// Mega creators as an anchor: by their share of the money for creators, and a handful at most.
    MegaAnchor,
    /// A part of the total held back for boost, by objective.
    BoostShare,
    /// No more creators than the team can handle; off until the plan sets a limit.
    Capacity,
}

/// What a guardrail does to a mix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum GuardrailState {
    /// Kept, and the best mix would be no better without it, or by less than a tenth of a percent.
    Holding,
    /// Kept, and it costs: without it (the capacity: with one more) the best mix would bring more.
    Binding,
    /// Switched off.
    Off,
    /// Not kept by this mix. In the optimum: locks or the budget leave no mix that keeps it, and
    /// `changes` are the smallest changes of its limits that would.
    Broken,
}

impl GuardrailId {
    /// All guardrails, in the order in which the page lists them.
    pub const ALL: [GuardrailId; 7] = [
        GuardrailId::Blend,
        GuardrailId::Layer,
        GuardrailId::FrontLoad,
        GuardrailId::SingleCreator,
        GuardrailId::MegaAnchor,
        GuardrailId::BoostShare,
        GuardrailId::Capacity,
    ];

    /// The id as a plan writes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            GuardrailId::Blend => "blend",
            GuardrailId::Layer => "layer",
            GuardrailId::FrontLoad => "front-load",
            GuardrailId::SingleCreator => "single-creator",
            GuardrailId::MegaAnchor => "mega-anchor",
            GuardrailId::BoostShare => "boost-share",
            GuardrailId::Capacity => "capacity",
        }
    }

    /// Its place in a [`Set`].
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of guardrails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Set(u8);

impl Set {
    /// All of them.
    pub(crate) const ALL: Set = Set(0x7F);

    /// None of them.
    pub(crate) const NONE: Set = Set(0);

    /// The set with one.
    pub(crate) const fn with(self, id: GuardrailId) -> Set {
        Set(self.0 | id.bit())
    }

    /// Whether one is among them.
    pub(crate) const fn has(self, id: GuardrailId) -> bool {
        self.0 & id.bit() != 0
    }

    /// The set without one.
    pub(crate) const fn without(self, id: GuardrailId) -> Set {
        Set(self.0 & !id.bit())
    }

    /// The set without those of another.
    pub(crate) const fn minus(self, other: Set) -> Set {
        Set(self.0 & !other.0)
    }

    /// How many there are.
    pub(crate) const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// All parts of the set, the larger ones first: the set itself is the first.
    pub(crate) fn parts(self) -> impl Iterator<Item = Set> {
        let parts = move || {
            (0..=self.0)
                .map(Set)
                .filter(move |part| part.0 & !self.0 == 0)
        };
        (0..=self.count())
            .rev()
            .flat_map(move |count| parts().filter(move |part| part.count() == count))
    }
}

/// How far each guardrail is relaxed, from 0 (as it is) to 1 (it limits nothing).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ways([f64; GuardrailId::ALL.len()]);

impl Ways {
    /// Some guardrails by one part, the others not.
    pub(crate) fn all(guardrails: Set, part: f64) -> Ways {
        Ways(GuardrailId::ALL.map(|id| if guardrails.has(id) { part } else { 0.0 }))
    }

    /// The same with another part for one.
    pub(crate) fn with(self, id: GuardrailId, part: f64) -> Ways {
        let mut ways = self;
        if let Some(way) = ways.0.get_mut(id as usize) {
            *way = part;
        }
        ways
    }

    /// How far one is relaxed.
    pub(crate) fn of(&self, id: GuardrailId) -> f64 {
        self.0.get(id as usize).copied().unwrap_or(0.0)
    }
}
