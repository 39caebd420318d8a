//! The solver of boards, for numbers only: which post goes on which day, so that no day is a cluster.
//!
//! A post may go on some days; a day has room for so many posts. What is least is the sum of
//! `4 l²` over days, `2 t²` over the posts of each tier on a day and `c²` over the posts of each
//! category of a tier on a day: many posts on one day are bad, many of one kind worse. Posts that may
//! go on the same days are one class, and the loads of a day form a tree, so that the whole is a flow
//! of least cost with convex arcs (`network`, `flow`): its answer is exact. Of equal answers it
//! takes one in which the fewest posts leave their home, so that an edit moves little.
//!
//! Notes of one creator that must lie days apart break the flow. Its cost is then a bound from below;
//! `repair` makes an answer of it, and `search` narrows the days of notes that are too close
//! until the two meet, or the work is spent.

mod flow;
mod instance;
mod network;
mod repair;
mod search;

pub use instance::{Answer, Instance, Post};
pub use search::solve;
