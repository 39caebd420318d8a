//! Delimited text as records.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// Reads the records of a text one by one: quotes, any line ending. Lines without a quote, nearly
/// all of them, are cut here, without a copy; the others go through `csv-core`.
pub(super) struct Records<'a> {
    text: &'a str,
    delimiter: u8,
    /// Where the next record begins, in bytes.
    at: usize,
    /// The cells of a quoted record, end to end.
    bytes: Vec<u8>,
    /// Where each cell of the current record ends.
    ends: Vec<usize>,
}

/// One row of a text.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    /// Where it begins in the text, in bytes.
    pub(super) start: usize,
    text: &'a str,
    ends: &'a [usize],
    /// How many bytes part two cells: a delimiter, or none where quotes were taken away.
    gap: usize,
}

impl<'a> Records<'a> {
    /// The records of a text from a byte on.
    pub(super) const fn new(text: &'a str, delimiter: u8, at: usize) -> Records<'a> {
        Records {
            text,
            delimiter,
            at,
            bytes: Vec::new(),
            ends: Vec::new(),
        }
    }

    /// Where the next record begins, in bytes.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// The next record that has anything in its line, until there is none.
    pub(super) fn next(&mut self) -> Option<Record<'_>> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let is_break = |byte: &&u8| matches!(byte, b'\r' | b'\n');
        self.at += rest.iter().take_while(is_break).count();
        let start = self.at;
        let rest = self.text.as_bytes().get(start..)?;
        if rest.is_empty() {
            return None;
        }
        let line = match self.cut(rest, true) {
            Some(line) => line,
            None => match self.unquote(rest) {
                Some(taken) => {
                    self.at += taken;
                    return Some(Record {
                        start,
                        // Always text: the file is, and is cut at ASCII characters only.
                        text: str::from_utf8(&self.bytes).unwrap_or_default(),
                        ends: &self.ends,
                        gap: 0,
                    });
                }
                None => self.cut(rest, false)?,
            },
        };
        self.at += line;
        Some(Record {
            start,
            text: self.text.get(start..start + line).unwrap_or_default(),
            ends: &self.ends,
            gap: 1,
        })
    }

    /// Cuts a line into cells and tells its length; `None` where it has a quote that counts.
    fn cut(&mut self, rest: &[u8], quotes: bool) -> Option<usize> {
        self.ends.clear();
        let mut length = rest.len();
        for (at, &byte) in rest.iter().enumerate() {
            // Most bytes are letters and digits, which lie above all that matters but `;`.
            if byte > b',' && byte != b';' {
                continue;
            }
            if byte == self.delimiter {
                self.ends.push(at);
            } else if byte == b'\n' || byte == b'\r' {
                length = at;
                break;
            } else if byte == b'"' && quotes {
                return None;
            }
        }
        self.ends.push(length);
        Some(length)
    }

    /// Reads a record with quotes and tells its length; `None` where a quote is never closed, so
    /// that one stray quote does not swallow the rest of the list.
    fn unquote(&mut self, rest: &[u8]) -> Option<usize> {
        let mut reader: Reader = ReaderBuilder::new().delimiter(self.delimiter).build();
        self.bytes.clear();
        self.ends.clear();
        let mut taken = 0;
        let mut written = 0;
        let mut cells = 0;
        loop {
            // The cells are no longer than the text, so that it seldom comes round again.
            self.bytes.resize(written + 4096, 0);
            self.ends.resize(cells + 64, 0);
            let (result, read, wrote, ended) = reader.read_record(
                rest.get(taken..).unwrap_or_default(),
                self.bytes.get_mut(written..).unwrap_or_default(),
                self.ends.get_mut(cells..).unwrap_or_default(),
            );
            taken += read;
            written += wrote;
            cells += ended;
            match result {
                // With nothing left, the next call ends the last cell.
                ReadRecordResult::InputEmpty
                | ReadRecordResult::OutputFull
                | ReadRecordResult::OutputEndsFull => {}
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        self.bytes.truncate(written);
        self.ends.truncate(cells);
        let all = rest.get(..taken).unwrap_or_default();
        let closes = |open: bool, byte: &u8| open ^ (*byte == b'"');
        let is_open = taken == rest.len() && all.iter().fold(false, closes);
        (!is_open).then_some(taken)
    }
}

impl<'a> Record<'a> {
    /// The cells, trimmed.
    pub(super) fn cells(self) -> impl Iterator<Item = &'a str> {
        self.raw_cells().map(trim)
    }

    /// The cells as they stand there, to [`trim`] those that matter.
    pub(super) fn raw_cells(self) -> impl Iterator<Item = &'a str> {
        let mut from = 0;
        self.ends.iter().map(move |&end| {
            let cell = self.text.get(from..end).unwrap_or_default();
            from = end + self.gap;
            cell
        })
    }

    /// The first cell with anything in it; `None` in a blank row.
    pub(super) fn first(self) -> Option<&'a str> {
        self.cells().find(|cell| !cell.is_empty())
    }

    /// The cells, parted at full-width commas too, where so there are as many as should be: somebody typed the row.
    pub(super) fn parted_by_hand(self, width: usize) -> Option<Vec<&'a str>> {
        let commas: usize = self
            .raw_cells()
            .map(|cell| cell.matches('，').count())
            .sum();
        (commas > 0 && self.len() + commas == width)
            .then(|| self.raw_cells().flat_map(|cell| cell.split('，')).collect())
    }

    /// How many cells there are.
    pub(super) fn len(self) -> usize {
        self.ends.len()
    }
}

/// A cell without white space at its ends; nearly always there is none.
pub(super) fn trim(cell: &str) -> &str {
    match cell.as_bytes() {
        [] | [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => cell,
        // What web pages put between words takes no place either.
        _ => cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')),
    }
}

/// Tells the lines on which records begin, counting on from the last one asked for.
pub(super) struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    /// The lines of a text, from 1.
    pub(super) const fn new(text: &'a str) -> Lines<'a> {
        Lines {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// The line of a byte that lies no earlier than the one asked for before. A line ends with
    /// `\n`, `\r\n` or `\r`.
    pub(super) fn of(&mut self, at: usize) -> u32 {
        let passed = self.text.get(self.at..at).unwrap_or_default();
        let mut before = self.at.checked_sub(1).and_then(|last| self.text.get(last));
        for byte in passed {
            let ends = *byte == b'\r' || (*byte == b'\n' && before != Some(&b'\r'));
            self.line = self.line.saturating_add(u32::from(ends));
            before = Some(byte);
        }
        self.at = self.at.max(at);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, delimiter: u8) -> Vec<(u32, Vec<String>)> {
        let mut records = Records::new(text, delimiter, 0);
        let mut lines = Lines::new(text);
        let mut found = Vec::new();
        while let Some(record) = records.next() {
            let cells = record.cells().map(str::to_owned).collect();
            found.push((lines.of(record.start), cells));
        }
        found
    }

    fn cells(cells: [&str; 2]) -> Vec<String> {
        cells.map(str::to_owned).to_vec()
    }

    #[test]
    fn quoted_line_breaks_and_empty_lines_count_as_lines() {
        for ending in ["\n", "\r\n", "\r"] {
            let text = "a;b\n\n\"x\n\"\"y\";1\nlast; 2 ".replace('\n', ending);
            let quoted = format!("x{ending}\"y");
            let expected = [
                (1, cells(["a", "b"])),
                (3, cells([&quoted, "1"])),
                (5, cells(["last", "2"])),
            ];
            assert_eq!(lines(&text, b';'), expected);
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_is_a_letter() {
        let expected = [(1, cells(["\"a", "b"])), (2, cells(["c", "d"]))];
        assert_eq!(lines("\"a,b\nc,d", b','), expected);
        assert_eq!(lines("5\" tall,x", b','), [(1, cells(["5\" tall", "x"]))]);
    }

    #[test]
    fn a_cell_may_be_longer_than_the_buffer_and_a_row_wider() {
        let long = "长".repeat(5_000);
        assert_eq!(
            lines(&format!("\"{long}\",b"), b','),
            [(1, cells([&long, "b"]))]
        );
        let [(1, wide)] = &lines(&"\"a\",".repeat(500), b',')[..] else {
            panic!("not one row");
        };
        assert_eq!(wide.len(), 501);
    }
}
