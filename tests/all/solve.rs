//! Laws of the solvers, with brute force as the oracle.

mod assignment;
mod subset;
