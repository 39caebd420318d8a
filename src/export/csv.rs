//! A sheet as CSV (RFC 4180), as spreadsheets open it: UTF-8 with a byte-order mark.

use csv_core::{Terminator, WriteResult, WriterBuilder};

use super::sheet::{Cell, Sheet};

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The sheet as CSV: commas, CRLF, a byte-order mark so that spreadsheets know the encoding. A
/// formula is written as the number that it gives. Text that a spreadsheet would take for a formula
/// gets an apostrophe before it; [`read`](crate::creators::roster::read) takes it away again.
///
/// ```
/// use notewave::export::{Cell, NumberFormat, Sheet, csv};
/// let sheet = Sheet {
///     titles: vec!["creator".into(), "fee, RMB".into()],
///     rows: vec![vec![Cell::text("=1+1"), Cell::number(Some(1940.5), NumberFormat::Money)]],
///     ..Sheet::default()
/// };
/// assert_eq!(csv(&sheet), "\u{feff}creator,\"fee, RMB\"\r\n'=1+1,1940.5\r\n");
/// ```
#[must_use]
pub fn csv(sheet: &Sheet) -> String {
    let mut file = File::default();
    file.record(sheet.titles.iter().map(|title| guarded(title)));
    for row in &sheet.rows {
        file.record(row.iter().map(written));
    }
    let text = String::from_utf8(file.bytes).unwrap_or_default();
    format!("\u{feff}{text}")
}

/// What a cell says without its formula.
fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text { text } | Cell::Link { address: text } => guarded(text),
        Cell::Date { date } => date.clone(),
        Cell::Number { value, .. }
        | Cell::Formula {
            value: Some(value), ..
        } => format!("{value}"),
        Cell::Empty | Cell::Formula { value: None, .. } => String::new(),
    }
}

/// Text that is no formula. What begins with an apostrophe gets another one, so that taking one
/// away always gives back what was there.
fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA) || text.starts_with('\'') {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The file so far.
#[derive(Default)]
struct File {
    bytes: Vec<u8>,
}

impl File {
    /// Writes a record.
    fn record(&mut self, cells: impl Iterator<Item = String>) {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).build();
        for (position, cell) in cells.enumerate() {
            if position > 0 {
                self.part(|out| writer.delimiter(out));
            }
            let mut rest = cell.as_bytes();
            self.part(|out| {
                let (result, read, written) = writer.field(rest, out);
                rest = rest.get(read..).unwrap_or_default();
                (result, written)
            });
        }
        self.part(|out| writer.terminator(out));
    }

    /// Lets the writer write until it is done, a piece at a time.
    fn part(&mut self, mut write: impl FnMut(&mut [u8]) -> (WriteResult, usize)) {
        let mut buffer = [0; 256];
        loop {
            let (result, written) = write(&mut buffer);
            self.bytes.extend(buffer.iter().take(written));
            if result == WriteResult::InputEmpty {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::NumberFormat;

    #[test]
    fn quotes_lines_and_formulas_are_safe() {
        let cells = ["say \"hi\"", "two\nlines", "-5", "'quoted", "@home", "a=b"];
        let sheet = Sheet {
            titles: vec!["a".to_owned()],
            rows: cells.map(|text| vec![Cell::text(text)]).to_vec(),
            ..Sheet::default()
        };
        let expected = "\u{feff}a\r\n\"say \"\"hi\"\"\"\r\n\"two\nlines\"\r\n'-5\r\n''quoted\r\n'@home\r\na=b\r\n";
        assert_eq!(csv(&sheet), expected);
    }

    #[test]
    fn long_cells_and_numbers_are_whole() {
        let long = "长".repeat(1_000);
        let formula = Cell::Formula {
            formula: "A2*2".to_owned(),
            value: Some(0.25),
            format: NumberFormat::Share,
        };
        let sheet = Sheet {
            titles: vec!["a".to_owned(), "b".to_owned(), "c".to_owned()],
            rows: vec![vec![Cell::text(&long), formula, Cell::Empty]],
            ..Sheet::default()
        };
        assert_eq!(csv(&sheet), format!("\u{feff}a,b,c\r\n{long},0.25,\r\n"));
    }
}
