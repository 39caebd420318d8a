//! Plans with budgets of every kind.

use crate::support::plans::set;
use notewave::default_plan;
use notewave::document::Named;
use notewave::figures;
use notewave::figures::Override;
use notewave::objective::Objective;
use notewave::plan::{Format, OwnMix, Plan, SeasonSwitch};
use notewave::tier::{PerTier, Tier};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

pub(crate) const GUARDRAILS: [&str; 7] = [
    "blend",
    "layer",
    "front-load",
    "single-creator",
    "mega-anchor",
    "boost-share",
    "capacity",
];

/// How creators are paid and what they post.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    vat: bool,
    season: SeasonSwitch,
    series: f64,
    formats: [Format; 4],
    notes: [f64; 4],
}

impl Options {
    fn lay_on(&self, plan: &mut Plan) {
        plan.budget.vat = self.vat;
        plan.budget.season = self.season;
        set(plan, "fee.series", self.series);
        for (tier, (format, notes)) in Tier::ALL
            .into_iter()
            .zip(self.formats.into_iter().zip(self.notes))
        {
            *plan.budget.formats.get_mut(tier) = Some(format);
            *plan.budget.notes.get_mut(tier) = notes;
        }
    }
}

prop_compose! {
    pub(crate) fn options()(
        vat: bool,
        season in select(SeasonSwitch::ALL.to_vec()),
        series in select(vec![0.0, 0.1, 0.5]),
        formats in prop::array::uniform4(select(Format::ALL.to_vec())),
        notes in prop::array::uniform4(prop_oneof![2 => Just(1_u32), 1 => 1_u32..=20]),
    ) -> Options {
        Options { vat, season, series, formats, notes: notes.map(f64::from) }
    }
}

prop_compose! {
    /// A sound plan: any budget in whole yuan, some guardrails off, some figures moved.
    pub(crate) fn sound()(
        objective in select(Objective::ALL.to_vec()),
        yuan in prop_oneof![2_000_u32..100_000, 100_000_u32..5_000_000],
        // Not the capacity: it keeps the search short.
        off in subsequence(GUARDRAILS[..6].to_vec(), 0..4),
        fees in prop::array::uniform4(prop::option::of(1_u32..100_000)),
        agency: bool,
        options in options(),
        tools in 0_u32..1_000,
        made in prop::array::uniform2(0_u32..3),
        capacity in 1_u32..80,
    ) -> Plan {
        let mut plan = default_plan(objective, "2026-11-23");
        plan.budget.total = f64::from(yuan) * 100.0;
        plan.budget.agency = agency;
        plan.budget.tools = f64::from(tools);
        [plan.budget.made_notes, plan.budget.made_videos] = made.map(f64::from);
        options.lay_on(&mut plan);
        plan.budget.off = off.into_iter().map(str::to_owned).collect();
        for (tier, fee) in Tier::ALL.into_iter().zip(fees) {
            if let Some(fee) = fee {
                set(&mut plan, &format!("fee.{}", tier.name()), f64::from(fee) * 7.0);
            }
        }
        set(&mut plan, "guardrail.capacity", f64::from(capacity));
        plan
    }
}

/// Numbers of every kind: sound, absurd, not a number.
pub(crate) fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        3 => (0_u32..3_000).prop_map(f64::from),
        2 => (0_u32..2_000_000_000).prop_map(f64::from),
        1 => prop::num::f64::ANY,
        1 => select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.0, 0.5, 1e300]),
    ]
}

pub(crate) fn any_counts() -> impl Strategy<Value = PerTier<f64>> {
    prop::array::uniform4(any_number()).prop_map(|[koc, micro, mid, mega]| PerTier {
        koc,
        micro,
        mid,
        mega,
    })
}

pub(crate) fn any_override() -> impl Strategy<Value = Override> {
    let end = || prop::option::weighted(0.3, any_number());
    let value = prop_oneof![any_number(), 0.0..1.0_f64];
    (value, end(), end()).prop_map(|(value, low, high)| Override { value, low, high })
}

prop_compose! {
    /// Any plan whatever.
    pub(crate) fn any_plan()(
        objective in select(Objective::ALL.to_vec()),
        version in prop_oneof![9 => Just(1.0), 1 => any_number()],
        total in any_number(),
        tools in prop_oneof![Just(0.0), any_number()],
        made in prop::array::uniform2(prop_oneof![Just(0.0), any_number()]),
        options in options(),
        notes in prop::option::weighted(0.1, any_counts()),
        off in vec(prop_oneof![9 => select(GUARDRAILS.to_vec()), 1 => Just("?")], 0..4),
        overrides in btree_map(
            select(figures::all().map(|figure| figure.id.to_owned()).collect::<Vec<_>>()),
            any_override(),
            0..4,
        ),
        locks in prop::option::of(any_counts()),
        lines in btree_map(select(vec!["boost", "tools", "agency", "vat", "fees.mid", "x"]), any_number(), 0..3),
        own in prop::option::of((any_counts(), prop::option::of(any_number()))),
        agency: bool,
    ) -> Plan {
        let mut plan = default_plan(objective, "2026-11-23");
        plan.version = version;
        plan.budget.total = total;
        plan.budget.tools = tools;
        [plan.budget.made_notes, plan.budget.made_videos] = made;
        options.lay_on(&mut plan);
        plan.overrides = overrides.into_iter().collect();
        if let Some(notes) = notes {
            plan.budget.notes = notes;
        }
        plan.budget.off = off.into_iter().map(str::to_owned).collect();
        plan.budget.agency = agency;
        if let Some(locks) = locks {
            plan.budget.locks.counts = PerTier::from_fn(|tier| Some(*locks.get(tier)));
        }
        plan.budget.locks.lines = lines.into_iter().map(|(id, fen)| (id.to_owned(), fen)).collect();
        plan.budget.own = own.map(|(counts, boost)| OwnMix { counts, boost });
        plan
    }
}

/// A plan with a mix of its own: creators of each tier, and boost in yuan.
pub(crate) fn with_own([koc, micro, mid, mega]: [u32; 4], boost: u32) -> Plan {
    let mut plan = default_plan(Objective::Seeding, "2026-11-23");
    let counts = [koc, micro, mid, mega].map(f64::from);
    let [koc, micro, mid, mega] = counts;
    plan.budget.own = Some(OwnMix {
        counts: PerTier {
            koc,
            micro,
            mid,
            mega,
        },
        boost: Some(f64::from(boost) * 100.0),
    });
    plan
}

/// Counts with other ends of a figure.
pub(crate) fn set_range(plan: &mut Plan, id: &str, [low, value, high]: [f64; 3]) {
    let own = Override {
        value,
        low: Some(low),
        high: Some(high),
    };
    plan.overrides.insert(id.to_owned(), own);
}
