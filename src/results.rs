//! What came of a plan: its notes as they are out, held against what was promised.

mod beta;
mod compare;
pub mod input;
mod join;
mod merge;
mod metric;
mod past;
mod posterior;
mod promise;
mod report;
mod seen;
mod share_out;
mod tally;
mod winners;
mod worth;

pub use compare::{Compared, Group, Verdict};
pub use input::{AdRow, Measured, ResultNote, Results};
pub use join::{Join, JoinedBy, TierBy, joins};
pub use merge::merge;
pub use metric::ResultMetric;
pub use past::{Kept, Past, SeenOf};
pub use posterior::{Calibration, Learning, Learnt, learn};
pub use report::{Paid, ResultsReport, report};
pub use winners::{Wait, Winner, Winners, winners};
