//! Reads a list, one row a creator or one row a note.

use super::candidate::MOST_COLUMNS;
use super::creators::read_creators;
use super::delimiter::{self, by_hand};
use super::header::Header;
use super::kind::ListKind;
use super::note_rows::read_notes;
use super::reading::{Choices, RosterReading, of_list};
use super::records::Lines;
use super::rows::Rows;
use crate::base::problem::{Problem, ProblemCode};

/// Reads a list as its own headers say; see [`read_as`].
///
/// ```
/// use notewave::creators::roster::RemarkCode;
/// let read = notewave::creators::roster::read("Creator;Followers;Fee (RMB)\nC1;1.2万;¥1,940.50\nC2;many;-");
/// assert_eq!(read.roster[0].followers, 12_000.0);
/// assert_eq!(read.roster[0].fee_image, Some(194_050.0));
/// // What cannot be read does not cost the row; it is unknown, and said.
/// let remark = &read.remarks[0];
/// assert_eq!((remark.row, remark.code), (Some(3), RemarkCode::Unread));
/// assert_eq!((&*remark.field, &*remark.given), ("Followers", "many"));
/// assert_eq!(read.roster[1].name, "C2");
/// ```
#[must_use]
pub fn read(text: &str) -> RosterReading {
    read_as(text, &Choices::default(), &mut |_| {})
}

/// Reads a list: text with comma, semicolon or tab, one row a creator or one row a note.
///
/// The header is found among the first rows, one row or two, and its columns known by what their words and
/// their cells say; where the user chose otherwise for a list with these headers, that goes before. Fees
/// are in RMB and become whole fen, shares 0 to 1, days count from 1970-01-01. An empty cell, `-`
/// or `面议` is unknown, and so is one that cannot be read, which is said. A creator needs a name or an id, a note
/// one of them or its link. Ids stay as they are written. Any text is answered, none fails.
///
/// `progress` is told now and then which part of the text was read, 0 to 1.
///
/// ```
/// use notewave::creators::roster::{Choices, ColumnMapping, read_as};
/// let text = "who,reach\n007,3w";
/// let own = ColumnMapping {
///     headers: vec!["who".into(), "reach".into()],
///     fields: vec![Some("name".into()), Some("followers".into())],
///     ..ColumnMapping::default()
/// };
/// let choices = Choices { mappings: &[own], ..Choices::default() };
/// let read = read_as(text, &choices, &mut |_| {});
/// assert_eq!((&*read.roster[0].name, read.roster[0].followers), ("007", 30_000.0));
/// ```
#[must_use]
pub fn read_as(text: &str, choices: &Choices<'_>, progress: &mut dyn FnMut(f64)) -> RosterReading {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let typed = by_hand(text);
    let text: &str = typed.as_deref().unwrap_or(text);
    let delimiter = delimiter::delimiter(text);
    let mut reading = RosterReading::default();
    let Some(header) = Header::find(text, delimiter, choices.mappings) else {
        reading.problem(of_list(ProblemCode::Empty, None));
        return reading;
    };
    reading.line = Some(Lines::new(text).of(header.start));
    reading.columns = header.reading();
    reading.kind = Some(header.kind);
    let beyond = header.width.saturating_sub(MOST_COLUMNS);
    reading.beyond = u32::try_from(beyond).unwrap_or(u32::MAX);
    let missing = header.missing();
    for field in &missing {
        reading.problem(Problem {
            field: field.name().to_owned(),
            ..of_list(ProblemCode::MissingColumn, None)
        });
    }
    if missing.is_empty() {
        let mut rows = Rows::new(text, delimiter, &header, choices, progress);
        match header.kind {
            ListKind::Creators => read_creators(rows, &header, &mut reading),
            ListKind::Notes => read_notes(rows, &header, &mut reading),
            ListKind::Ads => reading.rows = rows.count(),
        }
    }
    reading
}
