//! CSV text as records that know their line in the file.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// Reads the records of a text one by one; quotes, any line ending, empty lines skipped.
pub(super) struct Records<'a> {
    reader: Reader,
    rest: &'a [u8],
    /// The line on which `rest` begins, from 1.
    line: u32,
    /// The cells of the current record, end to end.
    bytes: Vec<u8>,
    /// Where each cell ends in them.
    ends: Vec<usize>,
}

/// One row of the file.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    /// The line on which it begins, from 1.
    pub(super) line: u32,
    bytes: &'a [u8],
    ends: &'a [usize],
}

impl<'a> Records<'a> {
    /// The records of a text without its byte-order mark. The delimiter is the one of comma,
    /// semicolon and tab that stands most often in the first line that is not empty; of equals,
    /// the one that text is less likely to hold.
    pub(super) fn new(text: &'a str) -> Records<'a> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Records {
            reader: ReaderBuilder::new().delimiter(delimiter(text)).build(),
            rest: text.as_bytes(),
            line: 1,
            bytes: Vec::new(),
            ends: Vec::new(),
        }
    }

    /// The next record, until there is none.
    pub(super) fn next(&mut self) -> Option<Record<'_>> {
        // The reader would skip empty lines too, but not say how many.
        let is_break = |byte: &u8| matches!(byte, b'\r' | b'\n');
        let empty = self.rest.iter().take_while(|byte| is_break(byte)).count();
        self.advance(empty);
        let line = self.line;

        self.bytes.clear();
        self.ends.clear();
        let mut buffer = [0; 256];
        loop {
            let (result, read, written) = self.reader.read_field(self.rest, &mut buffer);
            self.bytes.extend(buffer.iter().take(written));
            self.advance(read);
            match result {
                // Nothing is left: the next call, with no input, ends the last cell.
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    self.ends.push(self.bytes.len());
                    if record_end {
                        return Some(Record {
                            line,
                            bytes: &self.bytes,
                            ends: &self.ends,
                        });
                    }
                }
                ReadFieldResult::End => return None,
            }
        }
    }

    /// Steps over bytes of the text and counts their line breaks: `\n`, `\r\n` or `\r`.
    fn advance(&mut self, count: usize) {
        let (passed, rest) = self
            .rest
            .split_at_checked(count)
            .unwrap_or((self.rest, &[]));
        let mut after = passed.iter().skip(1).chain(rest.first());
        for byte in passed {
            let next = after.next();
            if *byte == b'\n' || (*byte == b'\r' && next != Some(&b'\n')) {
                self.line = self.line.saturating_add(1);
            }
        }
        self.rest = rest;
    }
}

impl<'a> Record<'a> {
    /// The cells, trimmed.
    pub(super) fn cells(self) -> impl Iterator<Item = &'a str> {
        let mut from = 0;
        self.ends.iter().map(move |&end| {
            let cell = self.bytes.get(from..end).unwrap_or_default();
            from = end;
            // Always text: the file is, and is cut at ASCII characters only.
            str::from_utf8(cell).unwrap_or_default().trim()
        })
    }

    /// How many cells there are.
    pub(super) fn len(self) -> usize {
        self.ends.len()
    }

    /// Whether there is nothing in any cell.
    pub(super) fn is_blank(self) -> bool {
        self.cells().all(str::is_empty)
    }
}

fn delimiter(text: &str) -> u8 {
    let header = text.trim_start_matches(['\r', '\n']);
    let header = header.split(['\r', '\n']).next().unwrap_or_default();
    let mut best = (b',', 0);
    for delimiter in [b'\t', b';', b','] {
        let mut quoted = false;
        let mut count = 0_u32;
        for byte in header.bytes() {
            quoted ^= byte == b'"';
            count += u32::from(!quoted && byte == delimiter);
        }
        if count > best.1 {
            best = (delimiter, count);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<(u32, Vec<String>)> {
        let mut records = Records::new(text);
        let mut found = Vec::new();
        while let Some(record) = records.next() {
            let cells = record.cells().map(str::to_owned).collect();
            found.push((record.line, cells));
        }
        found
    }

    fn cells(cells: [&str; 2]) -> Vec<String> {
        cells.map(str::to_owned).to_vec()
    }

    #[test]
    fn quoted_line_breaks_and_empty_lines_count_as_lines() {
        for ending in ["\n", "\r\n", "\r"] {
            let text = "a;b\n\n\"x\n\"\"y\";1\nlast;2".replace('\n', ending);
            let quoted = format!("x{ending}\"y");
            let expected = [
                (1, cells(["a", "b"])),
                (3, cells([&quoted, "1"])),
                (5, cells(["last", "2"])),
            ];
            assert_eq!(lines(&text), expected);
        }
    }

    #[test]
    fn the_header_decides_the_delimiter() {
        assert_eq!(lines("\u{feff}a\tb, c\n"), [(1, cells(["a", "b, c"]))]);
        assert_eq!(lines("\"a;;\",b\n"), [(1, cells(["a;;", "b"]))]);
    }

    #[test]
    fn a_cell_may_be_longer_than_the_buffer() {
        let long = "长".repeat(1_000);
        assert_eq!(lines(&format!("{long},b")), [(1, cells([&long, "b"]))]);
    }
}
