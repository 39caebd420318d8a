//! Sorting numbers.

/// The numbers in rising order, that of [`f64::total_cmp`]: what is not a number comes last. They are
/// sorted as whole numbers, which takes half as long; lists of notes are sorted many times over.
pub(crate) fn sorted(numbers: Vec<f64>) -> Vec<f64> {
    let mut keys: Vec<i64> = numbers.into_iter().map(sort_key).collect();
    keys.sort_unstable();
    keys.into_iter().map(of_sort_key).collect()
}

/// A whole number that sorts as the number does: its bits, those of a negative number turned round,
/// since they rise as it falls.
pub(crate) const fn sort_key(number: f64) -> i64 {
    turned(number.to_bits().cast_signed())
}

/// The number of a sort key.
pub(crate) const fn of_sort_key(key: i64) -> f64 {
    f64::from_bits(turned(key).cast_unsigned())
}

/// Turning round twice changes nothing. Without a branch, which no processor could foresee.
const fn turned(bits: i64) -> i64 {
    bits ^ ((bits >> 63).cast_unsigned() >> 1).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_numbers_rise_and_none_is_lost(numbers: Vec<u64>) {
            let mut expected: Vec<f64> = numbers.into_iter().map(f64::from_bits).collect();
            let found = sorted(expected.clone());
            expected.sort_by(f64::total_cmp);
            let bits = |numbers: Vec<f64>| -> Vec<u64> {
                numbers.into_iter().map(f64::to_bits).collect()
            };
            prop_assert_eq!(bits(found), bits(expected));
        }
    }

    #[test]
    fn negative_numbers_come_first() {
        let found = sorted(vec![2.0, f64::INFINITY, -1.0, 0.0, f64::NEG_INFINITY, -3.0]);
        let expected = [f64::NEG_INFINITY, -3.0, -1.0, 0.0, 2.0, f64::INFINITY];
        assert_eq!(found, expected);
    }
}
