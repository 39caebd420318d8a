//! Laws of the files.

mod ics;
mod reader;
