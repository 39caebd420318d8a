//! The bounded dual simplex: the best fractional team, kept while limits are moved about.
//!
//! A row `r` becomes `sum of coefficients x items - activity = 0` with the row's ends as the bounds
//! of its activity. The start takes whoever is worth something: nobody can be worth more, so it is
//! dual feasible, and it stays so whatever bounds change. A node of the search is therefore nothing
//! but its bounds.
#![expect(
    clippy::indexing_slicing,
    reason = "every index comes from the lengths set when the program is built"
)]
#![expect(
    clippy::cast_precision_loss,
    reason = "`Instance::check` keeps every sum below 2^53"
)]

mod basis;
mod pivot;
mod program;

pub(super) use program::{End, Simplex};
