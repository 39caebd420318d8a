//! What if? The budget asked again with one thing changed: the total, a figure, or whose
//! benchmarks are right. Every answer is a pure function of a plan; `None` where the budget's part
//! of the plan is unsound, as in the report.

mod advice;
mod alternatives;
mod boost_timing;
mod budget_curve;
mod case;
mod compare;
mod differing_inputs;
mod goal;
mod more_budget;
mod seek_budget;
mod seek_figure;
mod tornado;
mod turning_point;
mod world;
mod worlds;

pub use advice::{Advice, AdviceId, advice};

pub use alternatives::{Alternative, Alternatives, Choice, alternatives};
pub use boost_timing::{BoostTiming, HoldPolicy, boost_timing};
pub use budget_curve::{Curve, FallingReturns, Step, budget_curve};
pub use compare::{ComparedPlan, PlanComparison, compare_plans};
pub use differing_inputs::DifferingInput;
pub use goal::{Goal, Kpi};
pub use more_budget::{Next, more_budget};
pub use seek_budget::{BudgetSought, Largest, seek_budget};
pub use seek_figure::{FigureSought, seek_figure};
pub use tornado::{MixFlip, Tornado, TornadoBar, tornado};
pub use world::WorldId;
pub use worlds::{Stand, World, Worlds, worlds, worlds_and_own};
