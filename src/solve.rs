//! Solvers for numbers only, which know no word of the trade.

pub mod assignment;
pub mod subset;
