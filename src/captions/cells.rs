//! Captions out of what was pasted: one text, or a column of a sheet.

/// One caption, and what the sheet calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// What stands in the first other column, such as the creator's name; may be empty.
    pub(super) label: String,
    pub(super) text: String,
}

/// The words that head a column of captions.
const HEADS: [&str; 12] = [
    "正文",
    "文案",
    "笔记正文",
    "笔记文案",
    "笔记内容",
    "内容",
    "caption",
    "captions",
    "text",
    "body",
    "note",
    "copy",
];

/// The captions of a text. It is a sheet where a cell is quoted or a line has tabs, or where `each_line` says
/// so; of a sheet with several columns the one with the most letters holds the captions.
pub(super) fn captions(pasted: &str, each_line: bool) -> Vec<Cell> {
    let is_sheet = each_line || is_quoted(pasted) || pasted.contains('\t');
    if !is_sheet {
        let text = pasted.trim();
        let cell = Cell {
            label: String::new(),
            text: text.replace("\r\n", "\n"),
        };
        return if text.is_empty() {
            Vec::new()
        } else {
            vec![cell]
        };
    }
    let rows = rows(pasted);
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let letters = |column: usize| -> usize {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(String::len).sum()
    };
    // Of columns as long as each other the first.
    let column = (0..width)
        .rev()
        .max_by_key(|&column| letters(column))
        .unwrap_or(0);
    let is_head = |text: &str| HEADS.contains(&text.trim().to_lowercase().as_str());
    let mut cells = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let text = row.get(column).map_or("", |text| text.trim());
        if text.is_empty() || (at == 0 && is_head(text)) {
            continue;
        }
        let mut others = row
            .iter()
            .enumerate()
            .filter(|&(other, cell)| other != column && !cell.trim().is_empty());
        cells.push(Cell {
            label: others
                .next()
                .map_or_else(String::new, |(_, cell)| cell.trim().to_owned()),
            text: text.to_owned(),
        });
    }
    cells
}

/// Whether a line begins with a quote that closes at the end of a line or a cell: a sheet quotes cells of
/// several lines so.
fn is_quoted(pasted: &str) -> bool {
    let text = pasted.trim();
    let Some(inside) = text.strip_prefix('"') else {
        return text.contains("\n\"");
    };
    inside.contains('\n') && inside.contains('"')
}

/// The rows of a sheet, its cells parted by tabs. A quoted cell may hold tabs, lines and doubled quotes.
fn rows(pasted: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let mut is_inside = false;
    let mut letters = pasted.chars().filter(|&letter| letter != '\r').peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_inside && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if is_inside => is_inside = false,
            '"' if cell.is_empty() => is_inside = true,
            '\t' if !is_inside => row.push(core::mem::take(&mut cell)),
            '\n' if !is_inside => {
                row.push(core::mem::take(&mut cell));
                rows.push(core::mem::take(&mut row));
            }
            _ => cell.push(letter),
        }
    }
    row.push(cell);
    rows.push(row);
    rows
}

#[cfg(test)]
mod tests {
    use super::captions;

    fn texts(pasted: &str, each_line: bool) -> Vec<(String, String)> {
        let cells = captions(pasted, each_line);
        cells
            .into_iter()
            .map(|cell| (cell.label, cell.text))
            .collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs
            .iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
            .collect()
    }

    #[test]
    fn a_text_of_several_lines_is_one_caption() {
        assert_eq!(
            texts("标题\n第一段\n第二段\n", false),
            pairs(&[("", "标题\n第一段\n第二段")])
        );
        assert_eq!(
            texts("一\n二\n\n三", true),
            pairs(&[("", "一"), ("", "二"), ("", "三")])
        );
        assert_eq!(texts(" \n ", false), []);
    }

    #[test]
    fn a_column_keeps_the_lines_of_its_cells() {
        let pasted = "\"标题一\n她说\"\"好用\"\"\"\n单行\n\"标题三\r\n正文\"";
        assert_eq!(
            texts(pasted, false),
            pairs(&[
                ("", "标题一\n她说\"好用\""),
                ("", "单行"),
                ("", "标题三\n正文")
            ])
        );
    }

    #[test]
    fn of_several_columns_the_longest_holds_the_captions() {
        let pasted = "达人\t文案\n小鹿\t用了两周的面霜\n阿青\t秋冬护肤记录";
        assert_eq!(
            texts(pasted, false),
            pairs(&[("小鹿", "用了两周的面霜"), ("阿青", "秋冬护肤记录")])
        );
    }
}
