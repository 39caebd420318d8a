//! What came of a plan: laws.

mod ads;
mod laws;
mod merging;
