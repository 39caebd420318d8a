//! Reading a list of creators, or of their notes, from delimited text.

mod bounds;
mod cell;
mod delimiter;
mod field;
mod header;
mod join;
mod names;
mod number;
mod read;
mod reading;
mod records;
mod row;
mod rows;
mod written;

pub use join::join;
pub use read::{read, read_as};
pub use reading::{ColumnMapping, ColumnReading, ListKind, Remark, RemarkCode, RosterReading};
