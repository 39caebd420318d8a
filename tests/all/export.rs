//! Laws of the files.

mod finance;
mod ics;
mod reader;
