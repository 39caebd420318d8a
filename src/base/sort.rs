//! Numbers in rising order.

/// The numbers in rising order: as [`f64::total_cmp`] has it, which all that are no number follow.
/// Sorted as whole numbers, which takes half as long; lists of notes are sorted many times over.
pub(crate) fn rising(numbers: Vec<f64>) -> Vec<f64> {
    let mut places: Vec<i64> = numbers.into_iter().map(place).collect();
    places.sort_unstable();
    places.into_iter().map(number).collect()
}

/// A whole number for each number, which rise together: the bits, of a negative number turned
/// round, since its bits rise as it falls.
pub(crate) fn place(number: f64) -> i64 {
    turned(number.to_bits().cast_signed())
}

/// The number of a place: turning round twice changes nothing.
pub(crate) fn number(place: i64) -> f64 {
    f64::from_bits(turned(place).cast_unsigned())
}

fn turned(bits: i64) -> i64 {
    if bits < 0 { bits ^ i64::MAX } else { bits }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_numbers_rise_and_none_is_lost(numbers: Vec<u64>) {
            let mut expected: Vec<f64> = numbers.into_iter().map(f64::from_bits).collect();
            let found = rising(expected.clone());
            expected.sort_by(f64::total_cmp);
            let bits = |numbers: Vec<f64>| -> Vec<u64> {
                numbers.into_iter().map(f64::to_bits).collect()
            };
            prop_assert_eq!(bits(found), bits(expected));
        }
    }

    #[test]
    fn negative_numbers_come_first() {
        let found = rising(vec![2.0, f64::INFINITY, -1.0, 0.0, f64::NEG_INFINITY, -3.0]);
        let expected = [f64::NEG_INFINITY, -3.0, -1.0, 0.0, 2.0, f64::INFINITY];
        assert_eq!(found, expected);
    }
}
