//! Which character parts the cells of a text.

/// How many lines, and how many bytes, tell.
const LINES: usize = 20;
const BYTES: usize = 65_536;

/// The one of tab, semicolon and comma that parts the first lines most evenly: the same number of
/// times in the most lines; of equals, more often; of equals still, the one that text is less
/// likely to hold. A title above the header and thousands as in `12,000` do not mislead it.
pub(super) fn delimiter(text: &str) -> u8 {
    let mut best = (b',', (0, 0));
    for delimiter in *b"\t;," {
        let found = evenness(&counts(text, delimiter));
        if found > best.1 {
            best = (delimiter, found);
        }
    }
    best.0
}

/// The text with a comma in place of each full-width one, where those part its cells and nothing else does.
pub(super) fn by_hand(text: &str) -> Option<String> {
    const FULL: char = '，';
    let mut lines = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(LINES);
    let first = lines.next()?;
    let is_parted = |line: &str| line.contains(FULL) && !line.contains([',', ';', '\t']);
    (is_parted(first) && lines.all(|line| line.contains(FULL))).then(|| text.replace(FULL, ","))
}

/// How often a delimiter stands in each of the first lines that has any, outside of quotes.
fn counts(text: &str, delimiter: u8) -> Vec<u32> {
    let mut counts = Vec::new();
    let mut lines = 0;
    let mut quoted = false;
    let mut count = 0;
    for byte in text.bytes().take(BYTES).chain([b'\n']) {
        quoted ^= byte == b'"';
        if matches!(byte, b'\n' | b'\r') && (!quoted || lines == 0) {
            counts.extend((count > 0).then_some(count));
            lines += 1;
            count = 0;
            if lines == LINES {
                break;
            }
        }
        count += u32::from(byte == delimiter && !quoted);
    }
    counts
}

/// In how many lines the commonest count stands, and that count.
fn evenness(counts: &[u32]) -> (usize, u32) {
    let lines = |count: u32| counts.iter().filter(|one| **one == count).count();
    let each = counts.iter().map(|&count| (lines(count), count));
    each.max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::delimiter;

    #[test]
    fn the_lines_agree_on_the_delimiter() {
        for (text, expected) in [
            ("", b','),
            ("one column\nof text", b','),
            ("a\tb, c\n", b'\t'),
            ("\"a;;\",b\n", b','),
            ("a;b\n1,5;2,5\n3,5;4\n", b';'),
            (
                "Title, made up, by hand\n\na\tb\n12,000\t3,000\n1,500\t2\n",
                b'\t',
            ),
            ("Title\na;b;c\n1;2;3\n", b';'),
        ] {
            assert_eq!(delimiter(text), expected, "{text}");
        }
    }
}
