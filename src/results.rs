//! What came of a plan: its notes as they are out, held against what was promised.

mod ads;
mod beta;
mod compare;
mod decay;
mod in_plan;
pub mod input;
mod join;
mod merge;
mod metric;
mod next;
mod past;
mod posterior;
mod promise;
mod report;
mod seen;
mod share_out;
mod sound;
mod sums;
mod tally;
mod winners;
mod worth;

pub use compare::{Compared, Group, Standing};
pub use decay::Decay;
pub use input::{AdRow, Measured, ResultNote, Results, Unread};
pub use join::{Join, JoinedBy, TierBy, joins};
pub use merge::{Merged, merge};
pub use metric::ResultMetric;
pub use next::{Cycle, NextCycle, next_cycle};
pub use past::{Kept, Past, SeenOf};
pub use posterior::{Calibration, Learning, Learnt, learn};
pub use report::{Paid, ResultsReport, report};
pub use sound::Impossible;
pub use sums::Sum;
pub use tally::Barred;
pub use winners::{Wait, Winner, Winners, winners};
