//! Where a number that people wrote has its decimal mark, and what parts its groups.

/// The digits of a number before and behind its decimal mark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<'a> {
    /// Digits, perhaps in groups.
    pub(super) whole: &'a str,
    pub(super) decimals: &'a str,
    /// Whether its one mark is a point before three digits, which may part thousands.
    pub(super) may_be_thousands: bool,
}

impl<'a> Written<'a> {
    /// `None` for what is no number, or could be two with nothing to tell them apart.
    pub(super) fn of(text: &'a str) -> Option<Written<'a>> {
        let all = Written {
            whole: text,
            decimals: "",
            may_be_thousands: false,
        };
        let Some((whole, decimals)) = text.rsplit_once([',', '.']) else {
            return are_groups(text).then_some(all);
        };
        let is_comma = !text.get(whole.len()..)?.starts_with('.');
        let may_be_groups = !text.starts_with('0') && are_groups(text);
        // Only a mark that stands once, with proper groups before it, can be the decimal one.
        let mark = if is_comma { ',' } else { '.' };
        let may_be_decimal = !whole.contains(mark)
            && (whole.is_empty() || are_groups(whole))
            && !decimals.is_empty()
            && are_digits(decimals);
        if may_be_groups && (is_comma || !may_be_decimal) {
            return Some(all);
        }
        let is_bare = are_digits(whole);
        let is_told = !is_comma || !is_bare || whole == "0" || decimals.len() < 3;
        (may_be_decimal && is_told).then_some(Written {
            whole,
            decimals,
            may_be_thousands: may_be_groups,
        })
    }
}

/// Whether a letter may part groups of digits and nothing else; plain letters come as half-width.
pub(super) const fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\'' | '’' | '\u{2009}' | '\u{202f}')
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits alone, or in groups of three behind a first group of one to three, all parted alike.
fn are_groups(text: &str) -> bool {
    let Some(mark) = text.chars().find(|c| !c.is_ascii_digit()) else {
        return !text.is_empty();
    };
    let mut groups = text.split(mark);
    let first = groups.next().unwrap_or_default();
    let three = |group: &str| group.len() == 3 && are_digits(group);
    (1..=3).contains(&first.len()) && groups.all(three)
}
