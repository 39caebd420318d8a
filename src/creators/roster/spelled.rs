//! Numbers in Chinese characters: `三千`, `壹万二`, `百分之三点四`.

/// Digits, plain and as on a cheque, each at its value.
const DIGITS: [(char, u64); 22] = [
    ('零', 0),
    ('〇', 0),
    ('一', 1),
    ('壹', 1),
    ('二', 2),
    ('两', 2),
    ('贰', 2),
    ('三', 3),
    ('叁', 3),
    ('四', 4),
    ('肆', 4),
    ('五', 5),
    ('伍', 5),
    ('六', 6),
    ('陆', 6),
    ('七', 7),
    ('柒', 7),
    ('八', 8),
    ('捌', 8),
    ('九', 9),
    ('玖', 9),
    ('兩', 2),
];
/// Units within ten thousand, and those that begin anew.
const UNITS: [(char, u64); 6] = [
    ('十', 10),
    ('拾', 10),
    ('百', 100),
    ('佰', 100),
    ('千', 1_000),
    ('仟', 1_000),
];
const LARGE: [(char, u64); 3] = [('万', 10_000), ('萬', 10_000), ('亿', 100_000_000)];

fn of(letters: &[(char, u64)], letter: char) -> Option<u64> {
    let found = letters.iter().find(|(one, _)| *one == letter);
    found.map(|(_, value)| *value)
}

/// Whether a letter is of a number in Chinese characters.
pub(super) fn is_numeral(letter: char) -> bool {
    letter == '点'
        || [&DIGITS[..], &UNITS, &LARGE]
            .iter()
            .any(|letters| of(letters, letter).is_some())
}

/// A number in Chinese characters: its digits, and how many of them are decimals; `None` for any other text.
/// A digit that ends it counts in the unit below the last: `万二` is 12,000.
pub(super) fn spelled(text: &str) -> Option<(u64, u32)> {
    let (whole, decimals) = text.split_once('点').unwrap_or((text, ""));
    let mut digits = self::whole(whole)?;
    let mut places = 0;
    for letter in decimals.chars() {
        digits = digits.checked_mul(10)?.checked_add(of(&DIGITS, letter)?)?;
        places += 1;
    }
    (!text.ends_with('点')).then_some((digits, places))
}

fn whole(text: &str) -> Option<u64> {
    let first = text.chars().next()?;
    // `百万` is a million; `千三` may be many things.
    let second = text.chars().nth(1);
    let is_unit =
        of(&UNITS, first).is_some() && second.is_some_and(|next| of(&LARGE, next).is_some());
    if of(&DIGITS, first).is_none() && first != '十' && !is_unit {
        return None;
    }
    let (mut sum, mut part, mut digit, mut unit) = (0_u64, 0_u64, None, 10_u64);
    for letter in text.chars() {
        if let Some(value) = of(&DIGITS, letter) {
            if digit.is_some_and(|before| before > 0) {
                return None;
            }
            digit = Some(value);
            unit = if value == 0 { 10 } else { unit };
        } else if let Some(value) = of(&UNITS, letter) {
            part += digit.take().unwrap_or(1) * value;
            unit = value;
        } else if let Some(value) = of(&LARGE, letter) {
            sum += (part + digit.take().unwrap_or(u64::from(part == 0))) * value;
            (part, unit) = (0, value);
        } else {
            return None;
        }
    }
    // `三千五` is 3,500, `三十五` and `三` what they say.
    let last = digit.unwrap_or(0) * if unit > 10 { unit / 10 } else { 1 };
    Some(sum + part + last)
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[test]
    fn numbers_in_words() {
        for (text, number) in [
            ("三", (3, 0)),
            ("十", (10, 0)),
            ("三十五", (35, 0)),
            ("三千", (3_000, 0)),
            ("三千五", (3_500, 0)),
            ("三千零五", (3_005, 0)),
            ("壹万二", (12_000, 0)),
            ("两万三千", (23_000, 0)),
            ("十二万", (120_000, 0)),
            ("百万", (1_000_000, 0)),
            ("三点四", (34, 1)),
        ] {
            assert_eq!(spelled(text), Some(number), "{text}");
        }
        for text in ["", "点", "万", "千三", "三四五", "多", "三点", "3"] {
            assert_eq!(spelled(text), None, "{text}");
        }
    }
}
