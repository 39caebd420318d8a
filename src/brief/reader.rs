//! How the user's texts are read: as they are written, as lists, as numbers.

use super::field::{Field, Kind, Language};
use crate::base::by_name::ByName;
use crate::base::document::Named;
use crate::base::problem::Problems;

/// The texts of a plan's brief.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a>(&'a ByName<String>);

impl<'a> Texts<'a> {
    /// The texts of [`Plan::brief`](crate::plan::Plan::brief).
    #[must_use]
    pub const fn new(brief: &'a ByName<String>) -> Texts<'a> {
        Texts(brief)
    }

    /// What is written in a language, without blanks around it; `None` where nothing is.
    ///
    /// ```
    /// use notewave::by_name::ByName;
    /// use notewave::brief::{Field, Language, Texts};
    /// let brief = ByName::from([("tone.zh".to_owned(), " 真实 ".to_owned())]);
    /// let texts = Texts::new(&brief);
    /// assert_eq!(texts.text(Field::Tone, Language::Zh), Some("真实"));
    /// assert_eq!(texts.text(Field::Tone, Language::En), None);
    /// ```
    #[must_use]
    pub fn text(self, field: Field, language: Language) -> Option<&'a str> {
        let text = self.0.get(&field.key(language))?.trim();
        (!text.is_empty()).then_some(text)
    }

    /// What is written in a language, or where nothing is, in the other; with the language that it is in.
    ///
    /// ```
    /// use notewave::by_name::ByName;
    /// use notewave::brief::{Field, Language, Texts};
    /// let brief = ByName::from([("tone".to_owned(), "honest".to_owned())]);
    /// let said = Texts::new(&brief).either(Field::Tone, Language::Zh);
    /// assert_eq!(said, Some(("honest", Language::En)));
    /// ```
    #[must_use]
    pub fn either(self, field: Field, language: Language) -> Option<(&'a str, Language)> {
        [language, language.other()]
            .into_iter()
            .find_map(|language| Some((self.text(field, language)?, language)))
    }

    /// The entries of a field in a language, or where it has none, in the other; each once, in the order
    /// in which they were written.
    #[must_use]
    pub fn list(self, field: Field, language: Language) -> Vec<String> {
        let text = self.either(field, language);
        text.map_or_else(Vec::new, |(text, _)| entries(field, text))
    }

    /// The whole number of a field, 0 to [`Field::MOST_DAYS`]; `None` where nothing is written, and with a
    /// problem of `brief.` and its name where something else is.
    #[must_use]
    pub fn number(self, field: Field, problems: &mut Problems) -> Option<f64> {
        let text = self.text(field, Language::En)?;
        let digits: String = text.chars().map(half_width).collect();
        let number = digits.parse().unwrap_or(f64::NAN);
        let name = format!("brief.{}", field.name());
        problems.whole(&name, None, number, 0.0, f64::from(Field::MOST_DAYS))
    }
}

/// The entries of a field's text, each once, in the order in which they were written.
///
/// Entries stand one a line. Where they are short ([`Kind::List`]) these part them as well: `、` `，` `,`
/// `；` `;`. A line with tabs is a row of a sheet: its entry is the first cell that is no number. The marks
/// of a list (`- `, `• `, `1.`, `1、`, `（1）`) before an entry are left out; where short entries all begin with
/// a number and a blank, that is their place in a list too. A hashtag begins with one `#`, a mention with one
/// `@`, and each such sign begins an entry. Entries that are written one a line are read as they are.
///
/// ```
/// use notewave::brief::{Field, entries};
/// let keywords = entries(Field::Keywords, "1\t敏感肌面霜\t12,000\n2\t修护面霜\t8,100");
/// assert_eq!(keywords, ["敏感肌面霜", "修护面霜"]);
/// assert_eq!(entries(Field::Cities, "上海、成都，杭州"), ["上海", "成都", "杭州"]);
/// assert_eq!(entries(Field::Keywords, "1、敏感肌面霜\n2、修护面霜"), ["敏感肌面霜", "修护面霜"]);
/// assert_eq!(entries(Field::Keywords, "1 敏感肌面霜\n3 修护面霜"), ["敏感肌面霜", "修护面霜"]);
/// // A price has a comma, so that details stand one a line.
/// assert_eq!(entries(Field::Details, "- 50 ml, ¥1,299\n- Tmall"), ["50 ml, ¥1,299", "Tmall"]);
/// assert_eq!(entries(Field::Hashtags, "护肤 #敏感肌[话题]#秋冬"), ["#护肤", "#敏感肌", "#秋冬"]);
/// ```
#[must_use]
pub fn entries(field: Field, text: &str) -> Vec<String> {
    let sign = match field {
        Field::Hashtags => Some('#'),
        Field::Mentions => Some('@'),
        _ => None,
    };
    let is_short = field.kind() == Kind::List;
    let parts_entries = |c| is_short && matches!(c, '、' | '，' | ',' | '；' | ';');
    // A line loses its marks first: `、` also stands behind a number of a list.
    let mut parts: Vec<&str> = text
        .lines()
        .flat_map(|line| unmarked(cell(line)).split(parts_entries).map(unmarked))
        .filter(|part| !part.is_empty())
        .collect();
    while is_short
        && parts.len() > 1
        && let Some(bare) = parts.iter().map(|part| ranked(part)).collect()
    {
        parts = bare;
        parts.retain(|part| !part.is_empty());
    }
    let mut found: Vec<String> = Vec::new();
    for part in parts {
        for entry in part.split(|c| sign.is_some_and(|sign| half_width(c) == sign)) {
            let mut entry = entry.trim();
            // As the app copies a hashtag: `#护肤[话题]#`.
            while let Some(bare) = entry.strip_suffix("[话题]") {
                entry = bare.trim_end();
            }
            let entry = match sign {
                Some(sign) if !entry.is_empty() => format!("{sign}{entry}"),
                _ => entry.to_owned(),
            };
            if !entry.is_empty() && !found.contains(&entry) {
                found.push(entry);
            }
        }
    }
    found
}

/// Of a row with tabs the first cell that is no number; another line as it is.
fn cell(line: &str) -> &str {
    let is_number = |cell: &str| {
        let digit = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | '%');
        cell.chars().all(digit)
    };
    let mut cells = line.split('\t').map(str::trim);
    if line.contains('\t') {
        cells.find(|cell| !is_number(cell)).unwrap_or_default()
    } else {
        line
    }
}

/// A line without the marks of a list before it and without blanks around it.
fn unmarked(line: &str) -> &str {
    let mut line = line.trim();
    while let Some(bare) = ["- ", "* ", "•", "·"]
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
        .or_else(|| numbered(line))
    {
        line = bare.trim_start();
    }
    line
}

/// What follows the number of a place in a list and its mark. `1.5` is no place.
fn numbered(line: &str) -> Option<&str> {
    let bare = match line.strip_prefix(['（', '(']) {
        Some(line) => place(line)?.strip_prefix(['）', ')'])?,
        None => place(line)?.strip_prefix(['.', '．', '、', ')', '）'])?,
    };
    (!bare.starts_with(|c: char| c.is_ascii_digit())).then_some(bare)
}

/// What follows a number and a blank, without the marks of a list.
fn ranked(line: &str) -> Option<&str> {
    place(line)?.strip_prefix([' ', '\u{3000}']).map(unmarked)
}

/// What follows a number of one or two digits.
fn place(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..=2).contains(&(line.len() - rest.len())).then_some(rest)
}

/// The ASCII letter, digit or sign of a full-width one; any other as it is.
fn half_width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}
