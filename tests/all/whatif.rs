//! Laws of what-ifs.

mod answers;
mod boost_timing;
mod compare;
mod goals;
mod plans;
