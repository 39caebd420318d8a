//! Reading a list of creators, of their notes, or of what a campaign brought, from delimited text.

mod bounds;
mod candidate;
mod cell;
mod column;
mod creators;
mod delimiter;
mod doubt;
mod field;
mod header;
mod heading;
mod join;
mod kind;
mod looks;
mod moment;
mod names;
mod note_rows;
mod number;
mod platform;
mod quote;
mod range;
mod rank;
mod read;
mod read_number;
mod reading;
mod records;
mod result_column;
mod result_row;
mod result_rows;
mod row;
mod rows;
mod said;
mod spelled;
mod tail;
mod total;
mod written;

pub use heading::{Scope, Statistic, Unused};
pub use join::join;
pub use kind::ListKind;
pub use read::{read, read_as};
pub use reading::{
    Choices, ColumnChoice, ColumnMapping, ColumnReading, Remark, RemarkCode, RosterReading, Total,
};
pub use result_column::ResultField;
pub use result_row::note_key;
pub use result_rows::{ResultColumn, ResultsReading, read_results};
