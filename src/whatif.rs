//! What if? The budget asked again with one thing changed: the total, a figure, or whose
//! benchmarks are right. Every answer is a pure function of a plan; `None` where the budget's part
//! of the plan is unsound, as in the report.

mod advice;
mod alternatives;
mod case;
mod compare;
mod curve;
mod goal;
mod inputs;
mod needed;
mod seek;
mod tornado;
mod turn;
mod winners;
mod world;
mod worlds;

pub use advice::{Advice, AdviceId, advice};

pub use alternatives::{Alternative, Alternatives, Choice, alternatives};
pub use compare::{Compared, Comparison, compare};
pub use curve::{Curve, Falling, Next, Step, curve};
pub use goal::{Goal, Kpi};
pub use inputs::Differing;
pub use needed::{Needed, needed};
pub use seek::{Largest, Sought, seek};
pub use tornado::{Bar, Flip, Tornado, tornado};
pub use winners::{Policy, Winners, winners};
pub use world::WorldId;
pub use worlds::{Stand, World, Worlds, worlds};
