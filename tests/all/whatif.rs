//! Laws of what-ifs.

mod answers;
mod compare;
mod goals;
mod plans;
mod winners;
