//! What if? The budget asked again with one thing changed: the total, a figure, or whose
//! benchmarks are right. Every answer is a pure function of a plan; `None` where the budget's part
//! of the plan is unsound, as in the report.

mod case;
mod curve;

pub use curve::{Curve, Falling, Next, Step, curve};
