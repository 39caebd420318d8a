//! How long a text is, as the platform may count it. No source was found: limits and counts are assumptions.

/// The most of a title.
pub(super) const TITLE: u32 = 20;
/// The most of a body.
pub(super) const BODY: u32 = 1_000;

/// A title's length: a Chinese character, a sign or an emoji counts as one; of letters, digits, signs and blanks
/// in half width two count as one, and one that is left over as one.
pub(super) fn title(text: &str) -> u32 {
    let (mut halves, mut whole) = (0, 0);
    for letter in signs(text) {
        if letter.is_ascii() {
            halves += 1;
        } else {
            whole += 1;
        }
    }
    whole + u32::div_ceil(halves, 2)
}

/// A body's length: every letter, digit, sign, blank, line break and emoji counts as one.
pub(super) fn body(text: &str) -> u32 {
    u32::try_from(signs(text).count()).unwrap_or(u32::MAX)
}

/// The letters of a text, in which an emoji made of several signs (a skin, a joined family, a flag) is its
/// first alone.
fn signs(text: &str) -> impl Iterator<Item = char> {
    let (mut is_joined, mut is_half_flag) = (false, false);
    text.chars().filter(move |&letter| {
        let is_flag = matches!(letter, '\u{1f1e6}'..='\u{1f1ff}');
        let is_second = is_flag && is_half_flag;
        is_half_flag = is_flag && !is_second;
        let is_part = matches!(
            letter,
            '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}'
        );
        let is_counted = !is_joined && !is_part && !is_second;
        is_joined = letter == '\u{200d}';
        is_counted
    })
}

#[cfg(test)]
mod tests {
    use super::{body, title};

    #[test]
    fn half_width_counts_half_in_a_title() {
        assert_eq!(
            [
                title("敏感肌面霜"),
                title("abc"),
                title("面霜50ml"),
                title("")
            ],
            [5, 2, 4, 0]
        );
        assert_eq!([body("敏感肌"), body("abc"), body("a\nb")], [3, 3, 3]);
    }

    #[test]
    fn an_emoji_of_several_signs_is_one() {
        // A thumb with a skin, a family of three, the flag of China, a heart with its look.
        assert_eq!(
            [title("👍🏽"), title("👨‍👩‍👧"), title("🇨🇳"), title("❤️")],
            [1, 1, 1, 1]
        );
        assert_eq!(title("🇨🇳🇫🇷"), 2);
    }
}
