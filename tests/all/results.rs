//! What came of a plan: laws.

mod laws;
